import { describe, expect, test } from 'vitest'
import { type Conventions, donneesRequises, type IdIndicateurRsa, type IdTaux, PREREGLAGES } from '../../../src/index'

/**
 * Ce que chaque critère lit sous le guide de 2022, champ par champ : ce que fait l'absence, et la cause que diront les mesures. Que ce soit tout, et
 * que rien n'y soit de trop, les propriétés le prouvent ; ici, la table que lit un éditeur.
 */
const LUS: Readonly<Record<string, readonly string[]>> = {
  lecture: ['id rejet', 'departement rejet', 'situations rejet'],
  'droit-versable': [
    'departement rejet',
    'situations rejet',
    'situations[].debut rejet',
    'situations[].droit rejet',
    'situations[].departement convenu',
  ],
  'absente-le-mois-precedent': [
    'historiqueDepuis convenu',
    'situations[].fin convenu',
    'situations[].soumisDroitsDevoirs inconnu soumission-inconnue',
  ],
  'sans-suivi-en-cours': [
    'historiqueDepuis convenu',
    'situations[].fin convenu',
    'situations[].droit rejet',
    'suivis inconnu suivis-non-tenus',
    'suivis[].orientationNotifieeLe inconnu suivi-non-date',
    'suivis[].referentDesigneLe inconnu suivi-non-date',
    'suivis[].clotureLe convenu',
    'suivis[].departement convenu',
  ],
  'soumise-aux-droits-et-devoirs': ['situations[].soumisDroitsDevoirs inconnu soumission-inconnue'],
  'date-d-entree': ['situations[].notifieeLe inconnu notification-inconnue'],
  'oriente-dans-le-delai': [
    'situations[].notifieeLe inconnu notification-inconnue',
    'suivis[].orientationNotifieeLe inconnu orientation-non-datee',
    'suivis[].referentDesigneLe inconnu orientation-non-datee',
  ],
  oriente: [
    'suivis inconnu suivis-non-tenus',
    'suivis[].orientationNotifieeLe inconnu orientation-non-datee',
    'suivis[].referentDesigneLe inconnu orientation-non-datee',
    'suivis[].clotureLe convenu',
    'suivis[].departement convenu',
  ],
  'hors-france-travail': ['suivis inconnu suivis-non-tenus', 'suivis[].organisme inconnu organisme-inconnu'],
  'premier-rendez-vous': [
    'suivis[].orientationNotifieeLe inconnu orientation-non-datee',
    'suivis[].referentDesigneLe inconnu orientation-non-datee',
    'rendezVous inconnu rendez-vous-non-tenus',
    'rendezVous[].date rejet',
    'rendezVous[].fixeLe convenu',
    'rendezVous[].objet rejet',
    'rendezVous[].statut convenu',
  ],
  'premier-rendez-vous-dans-le-delai': [
    'suivis[].orientationNotifieeLe inconnu orientation-non-datee',
    'suivis[].referentDesigneLe inconnu orientation-non-datee',
    'rendezVous[].date rejet',
  ],
  'premier-contrat': ['contrats inconnu contrats-non-tenus', 'contrats[].signeLe rejet', 'contrats[].renouvellement convenu'],
  'premier-contrat-dans-le-delai': ['situations[].notifieeLe inconnu notification-inconnue', 'contrats[].signeLe rejet'],
  'gad-orientes': [
    'departement rejet',
    'accompagnements inconnu accompagnements-non-tenus',
    'accompagnements[].dispositif rejet',
    'accompagnements[].orienteLe inconnu accompagnement-non-date',
    'accompagnements[].proposeLe convenu',
    'accompagnements[].demarreLe convenu',
    'accompagnements[].termineLe convenu',
  ],
  'gad-en-cours': [
    'departement rejet',
    'historiqueDepuis convenu',
    'situations rejet',
    'situations[].debut rejet',
    'situations[].fin convenu',
    'situations[].droit rejet',
    'situations[].departement convenu',
    'accompagnements inconnu accompagnements-non-tenus',
    'accompagnements[].dispositif rejet',
    'accompagnements[].orienteLe inconnu accompagnement-non-date',
    'accompagnements[].proposeLe convenu',
    'accompagnements[].demarreLe convenu',
    'accompagnements[].termineLe convenu',
  ],
  'ag-orientes': [
    'departement rejet',
    'accompagnements inconnu accompagnements-non-tenus',
    'accompagnements[].dispositif rejet',
    'accompagnements[].orienteLe inconnu accompagnement-non-date',
    'accompagnements[].proposeLe convenu',
    'accompagnements[].demarreLe convenu',
  ],
  'ag-en-cours': [
    'departement rejet',
    'historiqueDepuis convenu',
    'situations rejet',
    'situations[].debut rejet',
    'situations[].fin convenu',
    'situations[].droit rejet',
    'situations[].departement convenu',
    'accompagnements inconnu accompagnements-non-tenus',
    'accompagnements[].dispositif rejet',
    'accompagnements[].orienteLe inconnu accompagnement-non-date',
    'accompagnements[].proposeLe convenu',
    'accompagnements[].demarreLe convenu',
    'accompagnements[].termineLe convenu',
  ],
  'ag-par-conseiller': [
    'departement rejet',
    'historiqueDepuis convenu',
    'situations rejet',
    'situations[].debut rejet',
    'situations[].fin convenu',
    'situations[].droit rejet',
    'situations[].departement convenu',
    'accompagnements inconnu accompagnements-non-tenus',
    'accompagnements[].dispositif rejet',
    'accompagnements[].orienteLe inconnu accompagnement-non-date',
    'accompagnements[].proposeLe convenu',
    'accompagnements[].demarreLe convenu',
    'accompagnements[].termineLe convenu',
    'accompagnements[].conseiller inconnu conseiller-inconnu',
  ],
  'ag-delai-moyen': [
    'departement rejet',
    'accompagnements inconnu accompagnements-non-tenus',
    'accompagnements[].dispositif rejet',
    'accompagnements[].proposeLe inconnu proposition-non-datee',
    'accompagnements[].demarreLe convenu',
  ],
  'parcours-professionnel': [
    'suivis inconnu suivis-non-tenus',
    'suivis[].organisme convenu',
    'suivis[].parcours inconnu parcours-inconnu',
  ],
}

const ENTREE = [
  'lecture',
  'droit-versable',
  'soumise-aux-droits-et-devoirs',
  'absente-le-mois-precedent',
  'sans-suivi-en-cours',
  'date-d-entree',
]
const ORIENTEE = [...ENTREE, 'oriente', 'oriente-dans-le-delai']
const SUIVIE = [...ENTREE, 'oriente', 'hors-france-travail']
const RENDEZ_VOUS = [...SUIVIE, 'premier-rendez-vous']
const RENDEZ_VOUS_DANS_LE_DELAI = [...RENDEZ_VOUS, 'premier-rendez-vous-dans-le-delai']
const CONTRAT = [...SUIVIE, 'premier-contrat']
const CONTRAT_DANS_LE_DELAI = [...CONTRAT, 'premier-contrat-dans-le-delai']

/** Les critères dont chaque indicateur et chaque taux est fait. */
const CRITERES: Readonly<Record<IdIndicateurRsa | IdTaux, readonly string[]>> = {
  'nouveaux-entrants': ENTREE,
  'nouveaux-entrants-orientes-dans-le-delai': ORIENTEE,
  'premiers-rendez-vous': RENDEZ_VOUS,
  'premiers-rendez-vous-dans-le-delai': RENDEZ_VOUS_DANS_LE_DELAI,
  'premiers-contrats': CONTRAT,
  'premiers-contrats-dans-le-delai': CONTRAT_DANS_LE_DELAI,
  'gad-orientes': [...ENTREE, 'gad-orientes'],
  'gad-en-cours': ['lecture', 'gad-en-cours'],
  'ag-orientes': ['lecture', 'ag-orientes'],
  'ag-en-cours': ['lecture', 'ag-en-cours'],
  'ag-par-conseiller': ['lecture', 'ag-par-conseiller'],
  'ag-delai-moyen': ['lecture', 'ag-delai-moyen'],
  orientation: ORIENTEE,
  'rendez-vous': RENDEZ_VOUS_DANS_LE_DELAI,
  contrat: CONTRAT_DANS_LE_DELAI,
  'rendez-vous-sur-orientes': RENDEZ_VOUS_DANS_LE_DELAI,
  'contrat-sur-orientes': CONTRAT_DANS_LE_DELAI,
  'orientation-professionnelle': [...ENTREE, 'oriente', 'parcours-professionnel'],
}

describe.each(Object.keys(CRITERES) as (IdIndicateurRsa | IdTaux)[])('%s', (indicateur) => {
  test('est fait de ces critères, et chacun lit ces champs', () => {
    const lues = donneesRequises(indicateur, PREREGLAGES.guide2022)
    const parCritere: Record<string, string[]> = {}
    for (const { critere, champ, effet, cause } of lues) {
      parCritere[critere] = [...(parCritere[critere] ?? []), `${champ} ${effet}${cause === null ? '' : ` ${cause}`}`]
    }
    expect(parCritere).toEqual(Object.fromEntries(CRITERES[indicateur].map((critere) => [critere, LUS[critere]])))
  })
})

describe('selon les conventions', () => {
  const champs = (indicateur: IdIndicateurRsa, critere: string, conventions: Partial<Conventions>) =>
    donneesRequises(indicateur, conventions).flatMap((lue) => (lue.critere === critere ? [lue.champ] : []))
  const contrat = (conventions: Partial<Conventions>) =>
    champs('premiers-contrats-dans-le-delai', 'premier-contrat-dans-le-delai', conventions)

  test('la notification n’est lue que si l’entrée en part', () => {
    expect(champs('nouveaux-entrants', 'date-d-entree', { debutOrientation: 'notification' })).toEqual([
      'situations[].notifieeLe',
    ])
    expect(champs('nouveaux-entrants', 'date-d-entree', { debutOrientation: 'ouverture-droits' })).toEqual([])
  })

  test('le délai du contrat part de l’entrée, et lit la notification, ou de l’orientation, et lit le suivi', () => {
    const [debutOrientation, suivi] = ['notification', ['suivis[].orientationNotifieeLe', 'suivis[].referentDesigneLe']] as const
    expect(contrat({ debutOrientation, debutContrat: 'notification' })).toEqual(['situations[].notifieeLe', 'contrats[].signeLe'])
    expect(contrat({ debutOrientation, debutContrat: 'orientation' })).toEqual([...suivi, 'contrats[].signeLe'])
  })

  test('les rendez-vous des seuls orientés à temps lisent aussi ce délai', () => {
    const criteres = (populationRendezVous: Conventions['populationRendezVous']) =>
      new Set(donneesRequises('premiers-rendez-vous', { populationRendezVous }).map(({ critere }) => critere))
    expect(criteres('orientes-dans-le-delai').has('oriente-dans-le-delai')).toBe(true)
    expect(criteres(PREREGLAGES.guide2022.populationRendezVous).has('oriente-dans-le-delai')).toBe(false)
  })
})

test.each([
  ['indicateur inconnu', 'nouveaux-entrant', {}, 'indicateur : reçu « nouveaux-entrant »'],
  ['convention inconnue', 'nouveaux-entrants', { debut: 1 }, 'conventions : champ inconnu « debut »'],
])('%s', (_, indicateur, conventions, message) => {
  expect(() => donneesRequises(indicateur as IdIndicateurRsa, conventions as Partial<Conventions>)).toThrow(message)
})
