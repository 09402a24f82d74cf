import { ajouterMois, type Jour, veille } from './calendrier'
import { estDans, type SituationTemoin } from './dossier'
import { natureDuJour, type Parcours } from './presence'

export function motifDEntree(parcours: Parcours, situation: SituationTemoin, d: Jour, o: Jour, ouverture: boolean): string {
  if (situation.rejointFoyer === true) return 'rejoint-foyer'
  if (ouverture) return motifDOuverture(parcours, d, o)
  const nature = natureDuJour(parcours, veille(d))
  if (nature === 'suspendu') return 'retour-apres-suspension'
  if (nature === 'versable-non-soumis') return 'passage-sous-seuil'
  return 'indetermine'
}

function motifDOuverture(parcours: Parcours, d: Jour, o: Jour): string {
  const { dossier, territoire } = parcours
  let derniere: SituationTemoin | null = null
  for (const situation of dossier.situations) {
    const compte = situation.droit === 'versable' || situation.droit === 'suspendu'
    if (compte && situation.debut < o && (derniere === null || situation.debut > derniere.debut)) derniere = situation
  }
  if (derniere === null) {
    const historiqueDepuis = dossier.historiqueDepuis ?? null
    // Un historique de moins de deux ans ne permet pas de dire que la demande est la première.
    return historiqueDepuis !== null && ajouterMois(historiqueDepuis, 24) > d ? 'indetermine' : 'primo-demandeur'
  }
  return estDans(territoire, dossier, derniere.departement) ? 'retour-apres-radiation' : 'emmenagement'
}

export function motifDeRejet(parcours: Parcours, d: Jour): string {
  const nature = natureDuJour(parcours, veille(d))
  if (nature === 'versable-non-soumis') return 'aller-retour-droits-devoirs'
  if (nature === 'suspendu') return 'suspension-courte'
  return 'suivi-en-cours'
}
