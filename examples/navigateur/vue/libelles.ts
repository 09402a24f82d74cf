/** Les indicateurs tels que la page les nomme : un nom court, et le délai que la convention choisie lui donne. */
import { indicateur } from 'calpae/referentiel'
import type { Conventions, IdIndicateurRsa } from 'calpae/rsa'
import { direDuree } from './ecriture'

/** Les mesures du tableau et leurs indicateurs, dans l'ordre. */
export const MESURES: readonly { readonly titre: string; readonly indicateurs: readonly IdIndicateurRsa[] }[] = [
  {
    titre: '3.1 · Orienter et accompagner les allocataires du RSA',
    indicateurs: [
      'nouveaux-entrants',
      'nouveaux-entrants-orientes-dans-le-delai',
      'premiers-rendez-vous',
      'premiers-rendez-vous-dans-le-delai',
      'premiers-contrats',
      'premiers-contrats-dans-le-delai',
    ],
  },
  {
    titre: "3.2 · Garantie d'activité",
    indicateurs: ['gad-orientes', 'gad-en-cours', 'ag-orientes', 'ag-en-cours', 'ag-par-conseiller', 'ag-delai-moyen'],
  },
]

const COURTS: { readonly [I in IdIndicateurRsa]: string } = {
  'nouveaux-entrants': 'Nouveaux entrants',
  'nouveaux-entrants-orientes-dans-le-delai': 'Orientés dans le délai',
  'premiers-rendez-vous': 'Premiers rendez-vous fixés',
  'premiers-rendez-vous-dans-le-delai': 'Premiers rendez-vous dans le délai',
  'premiers-contrats': 'Premiers contrats signés (CER)',
  'premiers-contrats-dans-le-delai': 'Premiers contrats dans le délai',
  'gad-orientes': "Orientés vers la garantie d'activité",
  'gad-en-cours': "En garantie d'activité",
  'ag-orientes': "Orientés vers l'accompagnement global",
  'ag-en-cours': 'En accompagnement global',
  'ag-par-conseiller': "Personnes par conseiller de l'accompagnement global",
  'ag-delai-moyen': "Délai moyen de démarrage de l'accompagnement global",
}

export const nommer = (id: IdIndicateurRsa): string => COURTS[id]

const DEPARTS = {
  notification: 'depuis la notification CAF/MSA',
  'ouverture-droits': "depuis l'ouverture des droits",
  orientation: "depuis l'orientation",
}

/** Ce que l'indicateur compte, sous ces conventions. */
export function preciser(id: IdIndicateurRsa, conventions: Conventions): string {
  const { delaiOrientation, debutOrientation, delaiRendezVous, delaiContrat, debutContrat } = conventions
  switch (id) {
    case 'nouveaux-entrants-orientes-dans-le-delai':
      return `en ${direDuree(delaiOrientation)} et moins, ${DEPARTS[debutOrientation]}`
    case 'premiers-rendez-vous-dans-le-delai':
      return `en ${direDuree(delaiRendezVous)} et moins, ${DEPARTS.orientation}`
    case 'premiers-contrats-dans-le-delai':
      return `en ${direDuree(delaiContrat)} et moins, ${DEPARTS[debutContrat === 'orientation' ? 'orientation' : debutOrientation]}`
    case 'ag-delai-moyen':
      return 'en jours, de la proposition au démarrage'
    default:
      return { flux: 'sur la période', stock: 'au jour du stock', 'duree-moyenne': '' }[indicateur(id)?.nature ?? 'flux']
  }
}
