import { ajouterMois } from '../../base/jour'
import type { Regles } from '../contexte'
import { estOuvert, estSuspendu, estVersable, rejointUnFoyer } from '../dossier/entiers/situations'
import type { Parcours } from '../droits/parcours'
import { natureDuJour } from '../droits/presence'
import type { SituationDatee } from '../droits/situation-datee'
import { estDuTerritoire } from '../droits/territoire'
import type { Candidature } from './candidature'

/** Ce qui fait entrer une personne. */
export type MotifEntree =
  | 'primo-demandeur'
  | 'retour-apres-radiation'
  | 'emmenagement'
  | 'rejoint-foyer'
  | 'passage-sous-seuil'
  | 'retour-apres-suspension'
  | 'indetermine'
/** Ce qui fait qu'un retour n'est pas une entrée. */
export type MotifRejet = 'aller-retour-droits-devoirs' | 'suspension-courte' | 'suivi-en-cours'
/** Le motif d'une candidature. */
export type Motif = MotifEntree | MotifRejet

/** Un droit antérieur à l'historisation se cherche jusqu'à 24 mois : au-delà, une première demande est tenue pour telle. */
export const MOIS_D_HISTORIQUE_SUFFISANTS = 24

/**
 * Le motif d'une candidature : l'une des inclusions du guide si elle peut entrer, l'une de ses exclusions si elle est rejetée.
 *
 * @source instruction 2022/19, annexe 7, §6 (« ce périmètre inclut », « ce périmètre exclut »)
 */
export function trouverMotif(candidature: Candidature, parcours: Parcours, regles: Regles): Motif {
  if (candidature.statut === 'rejetee') return motifRejet(natureDuJour(parcours, candidature.d - 1))
  if (rejointUnFoyer(candidature.situation.nature)) return 'rejoint-foyer'
  if (candidature.ouverture) return motifOuverture(candidature, parcours, regles)
  const veille = natureDuJour(parcours, candidature.d - 1)
  if (veille === null) return 'indetermine'
  if (estSuspendu(veille.nature)) return 'retour-apres-suspension'
  return estVersable(veille.nature) ? 'passage-sous-seuil' : 'indetermine'
}

/** La veille de `d` n'est jamais soumise, sinon `d` ne serait pas une candidature : versable, elle est donc versable et non soumise. */
function motifRejet(veille: SituationDatee | null): MotifRejet {
  if (veille === null) return 'suivi-en-cours'
  if (estVersable(veille.nature)) return 'aller-retour-droits-devoirs'
  return estSuspendu(veille.nature) ? 'suspension-courte' : 'suivi-en-cours'
}

function motifOuverture(candidature: Candidature, parcours: Parcours, regles: Regles): MotifEntree {
  const anterieure = dernierDroitAvant(candidature, parcours)
  if (anterieure === null) {
    const { historiqueDepuis } = parcours
    const tropRecent = historiqueDepuis !== null && ajouterMois(historiqueDepuis, MOIS_D_HISTORIQUE_SUFFISANTS) > candidature.d
    return tropRecent ? 'indetermine' : 'primo-demandeur'
  }
  const { dossier } = parcours
  const { departement } = dossier.situations[anterieure.rang] ?? {}
  return estDuTerritoire(departement, dossier, regles) ? 'retour-apres-radiation' : 'emmenagement'
}

/** La dernière situation versable ou suspendue, où que ce soit, commencée avant l'ouverture ; `null` s'il n'y en a pas. */
function dernierDroitAvant(candidature: Candidature, parcours: Parcours): SituationDatee | null {
  let trouvee: SituationDatee | null = null
  for (const situation of parcours.situations) {
    if (situation.debut >= candidature.ouvertLe) break
    if (estOuvert(situation.nature)) trouvee = situation
  }
  return trouvee
}
