import { direMontant } from '../../base/montant-ecrit'
import type { MouvementPrepare } from '../mouvement'
import { constat, type Regle } from '../regle'
import type { MesureFinancee } from '../theme'

/**
 * La fongibilité est asymétrique : les initiatives abondent le socle, jamais l'inverse ; d'une mesure socle à l'autre, la ventilation est
 * respectée. Les reliquats de la mesure ASE, sortie du périmètre en 2022, vont à elle-même ou au socle.
 */
export const FONGIBILITE: Regle = {
  id: 'fongibilite',
  exigence:
    'les crédits vont des initiatives vers les mesures socles, non l’inverse ; la ventilation des mesures socles est respectée',
  source: 'instruction 2022/19, corps I.2 ; annexe 5, §2.2, fongibilité et mesure ASE',
  du: 2021,
  au: 2023,
  constater: ({ mouvements, tableau }) =>
    mouvements.map((prepare) => {
      const { mouvement, montant } = prepare
      const { conforme, raison } = juger(prepare, tableau.millesime)
      const dit = montant === null ? 'un montant inconnu' : direMontant(montant)
      return constat(FONGIBILITE, mouvement.id, {
        conforme,
        constate: montant,
        message: `${dit}, de « ${mouvement.de} » vers « ${mouvement.vers} » : ${raison}`,
      })
    }),
}

interface Jugement {
  readonly conforme: boolean | null
  readonly raison: string
}

function juger({ mouvement, source, cible, reliquats }: MouvementPrepare, millesime: number): Jugement {
  if (source === null || cible === null) {
    return { conforme: null, raison: `le thème « ${source === null ? mouvement.de : mouvement.vers} » n'est pas reconnu` }
  }
  const aseSortie = millesime >= 2022
  if (source === cible) return { conforme: true, raison: 'la mesure reste la même' }
  if (aseSortie && source === 'ase') return jugerReliquatsAse(cible, reliquats)
  if (aseSortie && cible === 'ase') return { conforme: false, raison: 'la mesure ASE ne reçoit plus de crédits' }
  if (source === 'initiatives') return { conforme: true, raison: 'les initiatives peuvent abonder le socle' }
  if (cible === 'initiatives') return { conforme: false, raison: 'le socle ne peut pas abonder les initiatives' }
  return { conforme: false, raison: "d'une mesure socle à une autre, la ventilation doit être respectée" }
}

function jugerReliquatsAse(cible: MesureFinancee, reliquats: boolean): Jugement {
  if (!reliquats)
    return { conforme: false, raison: 'la mesure ASE n’a pas de crédits nouveaux ; seuls ses reliquats se déplacent' }
  if (cible === 'initiatives') return { conforme: false, raison: 'les reliquats ASE vont à la même mesure ou au socle' }
  return { conforme: true, raison: 'les reliquats ASE peuvent abonder une autre mesure socle' }
}
