import { certain, NON, OUI, type Reponse } from '../base/trivaleur'
import type { IdIndicateurFormation, IdLigneThematique } from '../referentiel/indicateurs/identifiants'
import { INCONNU } from './causes'
import { noter } from './compte'
import { type ContexteFamille, etablirRegles } from './contexte'
import { type ParticipationFormation, THEMATIQUES } from './participation-formation'
import { dansPeriode } from './presence'
import { toutes, uneAuMoins } from './reponse'
import { composer, mesures, nouveauxComptes, type ResultatFamille, trier } from './resultat'

/**
 * Le contexte des indicateurs de la formation des travailleurs sociaux.
 *
 * @source instruction 2022/19, annexe 7, §9
 */
export interface ContexteFormation extends ContexteFamille {}

type IdCompte = IdIndicateurFormation | IdLigneThematique

const CADRES = ['cnfpt', 'financement-specifique'] as const

/**
 * Les deux indicateurs de la formation des travailleurs sociaux et leurs six thématiques. On compte les personnes, une fois par ligne, qui commencent
 * une formation dans la période ; une personne formée à deux thématiques est dans deux lignes et une fois dans le total.
 *
 * @throws ErreurContexte : le champ, la valeur reçue, les valeurs admises
 * @source instruction 2022/19, annexe 7, §9
 * @example
 * ```ts
 * import { calculerIndicateursFormation } from 'calpae/familles'
 * const participation = (id: string, thematique: 'numerique' | 'aller-vers', debuteLe: string) =>
 *   ({ id, departement: '67', personne: 'A', cadre: 'cnfpt', thematique, debuteLe }) as const
 * const { indicateurs } = calculerIndicateursFormation(
 *   [participation('1', 'numerique', '2021-12-31'), participation('2', 'aller-vers', '2021-03-01'), participation('3', 'aller-vers', '2022-01-01')],
 *   { periode: { debut: '2021-01-01', fin: '2021-12-31' } },
 * )
 * indicateurs['formation-cnfpt'].valeur // => 1
 * indicateurs['formation-cnfpt-numerique'].valeur // => 1
 * indicateurs['formation-cnfpt-aller-vers'].valeur // => 1
 * indicateurs['formation-financement-specifique'].valeur // => 0
 * ```
 */
export function calculerIndicateursFormation(
  participations: Iterable<ParticipationFormation>,
  contexte: ContexteFormation,
): ResultatFamille<IdIndicateurFormation | IdLigneThematique> {
  const regles = etablirRegles<object>(contexte, {})
  const tri = trier(participations, regles)
  const lignes = CADRES.flatMap((cadre) => [
    { id: `formation-${cadre}` as IdCompte, cadre, thematique: null },
    ...THEMATIQUES.map((thematique) => ({ id: `formation-${cadre}-${thematique}` as IdCompte, cadre, thematique })),
  ])
  const comptes = nouveauxComptes(lignes.map(({ id }) => id))
  for (const { id, cadre, thematique } of lignes) {
    const personnes = new Map<string, Reponse>()
    for (const participation of tri.retenus) {
      const formee = toutes(
        dansPeriode(participation.debuteLe, regles.periode, INCONNU['formation-non-datee']),
        egale(participation.cadre, cadre, INCONNU['cadre-inconnu']),
        thematique === null ? OUI : egale(participation.thematique, thematique, INCONNU['thematique-inconnue']),
      )
      const { departement, personne } = participation
      if (personne == null) noter(comptes[id], toutes(formee, INCONNU['personne-inconnue']))
      else if (formee !== NON) {
        const cle = JSON.stringify([departement, personne])
        personnes.set(cle, uneAuMoins(personnes.get(cle) ?? formee, formee))
      }
    }
    for (const reponse of personnes.values()) noter(comptes[id], reponse)
  }
  return composer('formation', mesures(comptes), tri, regles, [])
}

function egale(valeur: string | null | undefined, attendue: string, inconnu: Reponse): Reponse {
  return valeur == null ? inconnu : certain(valeur === attendue)
}
