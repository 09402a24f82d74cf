import { describe, expect, test } from 'vitest'
import { type Contexte, type Dossier, type IndicateursRsa, NON_VENTILE, type Suivi, ventiler } from '../../../src/index'

const EN_2022: Contexte = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }

/** Une personne qui entre en mars, sort, et rentre en septembre ; ses orientations. */
function deuxEntrees(suivis: readonly Suivi[], reste: Partial<Dossier> = {}): Dossier {
  const versable = { droit: 'versable', soumisDroitsDevoirs: true } as const
  return {
    id: 'A',
    departement: '67',
    situations: [
      { ...versable, debut: '2022-03-01', fin: '2022-04-30', notifieeLe: '2022-03-05' },
      { debut: '2022-05-01', fin: '2022-08-31', droit: 'radie' },
      { ...versable, debut: '2022-09-01', notifieeLe: '2022-09-05' },
    ],
    suivis,
    rendezVous: [],
    contrats: [],
    accompagnements: [],
    ...reste,
  }
}

const CCAS: Suivi = { orientationNotifieeLe: '2022-03-10', organisme: 'ccas', parcours: 'social' }
const FRANCE_TRAVAIL: Suivi = { orientationNotifieeLe: '2022-09-10', organisme: 'france-travail', parcours: 'professionnel' }
const CCAS_EN_SEPTEMBRE: Suivi = { ...CCAS, orientationNotifieeLe: '2022-09-10' }

/** Les strates où un nombre n'est pas nul. */
function non0(ventilation: Readonly<Record<string, IndicateursRsa>>, nombre: (r: IndicateursRsa) => number | null): object {
  return Object.fromEntries(
    Object.entries(ventilation)
      .map(([nom, resultat]) => [nom, nombre(resultat)] as const)
      .filter(([, n]) => n !== 0),
  )
}

const entrants = (r: IndicateursRsa) => r.indicateurs['nouveaux-entrants'].valeur
const prises = (r: IndicateursRsa) => r.prisesEnCharge.valeur
const dossiers = (r: IndicateursRsa) => r.dossiers

describe('par entrée, chaque entrée va à sa strate', () => {
  const dossier = deuxEntrees([CCAS, FRANCE_TRAVAIL])

  test('organisme, parcours, mois', () => {
    expect(non0(ventiler([dossier], EN_2022, 'organisme'), entrants)).toEqual({ ccas: 1, 'france-travail': 1 })
    expect(non0(ventiler([dossier], EN_2022, 'parcours'), entrants)).toEqual({ social: 1, professionnel: 1 })
    expect(non0(ventiler([dossier], EN_2022, 'mois'), entrants)).toEqual({ '2022-03': 1, '2022-09': 1 })
  })

  test('ce qui se compte par personne va à la strate commune, à défaut à « non ventilé »', () => {
    expect(non0(ventiler([dossier], EN_2022, 'organisme'), prises)).toEqual({ [NON_VENTILE]: 1 })
    expect(non0(ventiler([dossier], EN_2022, 'organisme'), dossiers)).toEqual({ [NON_VENTILE]: 1 })
    const commun = deuxEntrees([CCAS, CCAS_EN_SEPTEMBRE])
    expect(non0(ventiler([commun], EN_2022, 'organisme'), prises)).toEqual({ ccas: 1 })
    expect(non0(ventiler([commun], EN_2022, 'organisme'), dossiers)).toEqual({ ccas: 1 })
  })

  test('une personne comptée une fois ne va qu’à une strate', () => {
    const personnes: Contexte = { ...EN_2022, conventions: { comptage: 'personnes' } }
    expect(non0(ventiler([dossier], personnes, 'organisme'), entrants)).toEqual({ [NON_VENTILE]: 1 })
    expect(non0(ventiler([deuxEntrees([CCAS, CCAS_EN_SEPTEMBRE])], personnes, 'organisme'), entrants)).toEqual({ ccas: 1 })
  })

  test('sans orientation, d’organisme inconnu ou de date d’entrée inconnue : « non ventilé »', () => {
    expect(non0(ventiler([deuxEntrees([])], EN_2022, 'organisme'), entrants)).toEqual({ [NON_VENTILE]: 2 })
    const inconnu = deuxEntrees([{ ...CCAS, organisme: null }, FRANCE_TRAVAIL])
    expect(non0(ventiler([inconnu], EN_2022, 'organisme'), entrants)).toEqual({ 'france-travail': 1, [NON_VENTILE]: 1 })
    const sansDate = { ...dossier, situations: dossier.situations.map((s) => ({ ...s, notifieeLe: null })) }
    const indetermines = (r: IndicateursRsa) => r.indicateurs['nouveaux-entrants'].indetermines
    expect(non0(ventiler([sansDate], EN_2022, 'mois'), indetermines)).toEqual({ [NON_VENTILE]: 2 })
  })

  test('d’une soumission en partie inconnue, le dossier va en bloc à la strate de ses entrées possibles', () => {
    const situations = deuxEntrees([]).situations.map((s, i) => (i === 0 ? { ...s, soumisDroitsDevoirs: null } : s))
    const maximum = (r: IndicateursRsa) => r.indicateurs['nouveaux-entrants'].maximum
    expect(non0(ventiler([deuxEntrees([CCAS, FRANCE_TRAVAIL], { situations })], EN_2022, 'organisme'), maximum)).toEqual({
      [NON_VENTILE]: 2,
    })
    expect(non0(ventiler([deuxEntrees([CCAS, CCAS_EN_SEPTEMBRE], { situations })], EN_2022, 'organisme'), maximum)).toEqual({
      ccas: 2,
    })
  })

  test('la garantie d’activité vient d’une entrée, ou n’est pas ventilée', () => {
    const gad = { dispositif: 'garantie-activite', orienteLe: '2022-09-20', demarreLe: '2022-09-20' } as const
    const ventilation = ventiler([deuxEntrees([CCAS, CCAS_EN_SEPTEMBRE], { accompagnements: [gad] })], EN_2022, 'organisme')
    expect(non0(ventilation, (r) => r.indicateurs['gad-orientes'].valeur)).toEqual({ ccas: 1 })
    expect(non0(ventilation, (r) => r.indicateurs['gad-en-cours'].valeur)).toEqual({ [NON_VENTILE]: 1 })
  })
})

describe('les strates qui paraissent', () => {
  test('toujours, celles que l’on sait d’avance, et « non ventilé » en dernier', () => {
    expect(Object.keys(ventiler([], EN_2022, 'parcours'))).toEqual([
      'social',
      'socio-professionnel',
      'professionnel',
      NON_VENTILE,
    ])
    expect(Object.keys(ventiler([], EN_2022, 'organisme'))).toHaveLength(9)
    expect(Object.keys(ventiler([], EN_2022, 'mois'))).toEqual([
      ...['2022-01', '2022-02', '2022-03', '2022-04', '2022-05', '2022-06'],
      ...['2022-07', '2022-08', '2022-09', '2022-10', '2022-11', '2022-12', NON_VENTILE],
    ])
    expect(Object.keys(ventiler([], EN_2022, 'departement'))).toEqual([NON_VENTILE])
  })

  test('celles que l’on demande, dans l’ordre, puis celles que l’on rencontre', () => {
    const strates = ['caf', 'msa']
    const ventilation = ventiler([deuxEntrees([CCAS, FRANCE_TRAVAIL])], EN_2022, 'organisme', { strates })
    expect(Object.keys(ventilation)).toEqual(['caf', 'msa', 'ccas', 'france-travail', NON_VENTILE])
    expect(ventilation['caf']?.indicateurs['nouveaux-entrants'].valeur).toBe(0)
    expect(ventilation['caf']?.taux.orientation.valeur).toBeNull()
  })

  test('une clé de l’appelant peut porter n’importe quel nom', () => {
    const ventilation = ventiler([deuxEntrees([])], EN_2022, () => '__proto__', { strates: ['constructor'] })
    expect(Object.keys(ventilation)).toEqual(['constructor', '__proto__', NON_VENTILE])
    expect(Object.entries(ventilation).map(([, { dossiers: n }]) => n)).toEqual([0, 1, 0])
  })
})

describe('refuse', () => {
  test.each([
    ['une clé inconnue', () => ventiler([], EN_2022, 'organismes' as 'organisme'), /cle : reçu .* « organisme »/],
    ['une strate hors liste', () => ventiler([], EN_2022, 'organisme', { strates: ['cccas'] }), /strates : .* « ccas »/],
    ['des strates qui n’en sont pas', () => ventiler([], EN_2022, 'mois', { strates: '2022' as never }), /strates : reçu/],
    ['une option inconnue', () => ventiler([], EN_2022, 'mois', { strate: [] } as never), /vouliez-vous dire « strates »/],
    ['une clé qui ne nomme pas', () => ventiler([deuxEntrees([])], EN_2022, () => 3 as never), /cle : reçu .*dossier « A »/],
    ['ce qui n’est pas un dossier', () => ventiler([null as never], EN_2022, 'departement'), /dossier : reçu/],
    ['un contexte invalide', () => ventiler([], {} as Contexte, 'mois'), /periode/],
  ])('%s', (_, faire, message) => {
    expect(faire).toThrow(expect.objectContaining({ name: 'ErreurContexte', message: expect.stringMatching(message) }))
  })
})
