import { ZERO } from '../../base/montant'
import { direMontant } from '../../base/montant-ecrit'
import { dansLaTable } from '../../base/table'
import type { NatureAction } from '../ligne-financiere'
import { constat, type Regle } from '../regle'

/** Ce que la garantie d'activité ne finance pas, et pourquoi. */
const IRRECEVABLES: Readonly<Partial<Record<NatureAction, string>>> = {
  'action-support': "une action support, temporaire, complète l'accompagnement sans en être un",
  'insertion-activite-economique': "le soutien à l'insertion par l'activité économique relève des initiatives départementales",
  'territoire-zero-chomeur': 'le soutien aux territoires zéro chômeur de longue durée relève des initiatives départementales',
  'aides-individuelles': "un fonds d'aides individuelles n'est pas recevable",
  'facilitateur-clause-insertion': "un poste de facilitateur de clause d'insertion n'est pas recevable",
}

/** Les crédits de la garantie d'activité financent un accompagnement, non ce qui l'entoure. */
export const GARANTIE_ACTIVITE: Regle = {
  id: 'garantie-activite',
  exigence:
    "les crédits de la garantie d'activité ne financent ni actions supports, ni insertion par l'activité économique, ni aides individuelles, ni facilitateurs de clause",
  source: 'instruction 2022/19, annexe 1 ter, §2',
  du: 2022,
  au: 2023,
  constater: ({ tableau }) =>
    tableau.lignes
      .filter(({ mesure, montants }) => mesure === 'garantie-activite' && montants.etat !== ZERO)
      .map((ligne) => {
        const { nature } = ligne.ligne
        const { etat } = ligne.montants
        const refus = nature == null ? undefined : dansLaTable(IRRECEVABLES, nature)
        const accompagne = nature === 'accompagnement'
        return constat(GARANTIE_ACTIVITE, ligne, {
          conforme: refus !== undefined ? false : accompagne ? true : null,
          attendu: refus === undefined ? null : ZERO,
          constate: etat,
          message: `${etat === null ? 'des crédits inconnus' : direMontant(etat)} : ${refus ?? (accompagne ? 'un accompagnement est recevable' : 'on ne sait pas si ce que finance l’action est recevable')}`,
        })
      }),
}
