import { describe, expect, test } from 'vitest'
import {
  type ContexteMobilite,
  calculerIndicateursMobilite,
  type EnregistrementMobilite,
  lireMobilites,
  type MesureMobilite,
  type PersonneMobilite,
} from '../../src/familles/index'
import { CIBLES } from '../../src/referentiel/cibles/cibles'
import { type Attendu, type Cas, inconnu, JUIN, MARS, sansBorne, verifier } from './cas'

const A7 = 'instruction 2022/19, annexe 7, §8'
const STOCK = `${A7}, personnes accompagnées (stock au 31/12/2021, au 31/05/2022)`
const FLUX = `${A7}, mesures prescrites (flux)`

const ACCOMPAGNEES = 'mobilite-personnes-accompagnees'
const DIAGNOSTICS = 'mobilite-diagnostics'

const personne = (champs: Partial<PersonneMobilite>, id = 'P'): PersonneMobilite => ({
  sorte: 'personne',
  id,
  departement: '67',
  ...champs,
})
const accompagnee = (debut: string | null, fin: string | null = null): PersonneMobilite =>
  personne({ accompagnements: [{ debut, fin }] })
const mesure = (prescriteLe: string | null, champs: Partial<MesureMobilite> = {}): MesureMobilite => ({
  sorte: 'mesure',
  id: `M-${prescriteLe}-${champs.personne}`,
  departement: '67',
  personne: 'A',
  nature: 'diagnostic',
  prescripteur: 'departement',
  prescriteLe,
  ...champs,
})
const cas = (
  titre: string,
  source: string,
  enregistrements: readonly EnregistrementMobilite[],
  attendu: Readonly<Record<string, Attendu>>,
  contexte: ContexteMobilite = MARS,
): Cas<ContexteMobilite> => ({ titre, source, enregistrements, contexte, attendu })

const CAS: readonly Cas<ContexteMobilite>[] = [
  cas('accompagnée depuis le 31 décembre', STOCK, [accompagnee('2021-12-31')], { [ACCOMPAGNEES]: 1 }),
  cas('accompagnée depuis le 1er janvier', STOCK, [accompagnee('2022-01-01')], { [ACCOMPAGNEES]: 0 }),
  cas("accompagnée jusqu'au 30 décembre", STOCK, [accompagnee('2021-02-01', '2021-12-30')], { [ACCOMPAGNEES]: 0 }),
  cas("accompagnée jusqu'au 31 décembre", STOCK, [accompagnee('2021-02-01', '2021-12-31')], { [ACCOMPAGNEES]: 1 }),
  cas('accompagnée le 31 mai', STOCK, [accompagnee('2022-05-31', '2022-05-31')], { [ACCOMPAGNEES]: 1 }, JUIN),
  cas('accompagnée depuis le 1er juin', STOCK, [accompagnee('2022-06-01')], { [ACCOMPAGNEES]: 0 }, JUIN),
  cas('début inconnu, en cours', STOCK, [accompagnee(null)], { [ACCOMPAGNEES]: inconnu('accompagnement-non-date') }),
  cas('accompagnements non tenus', STOCK, [personne({})], { [ACCOMPAGNEES]: inconnu('accompagnements-non-tenus') }),
  cas('aucune mesure, mais des personnes', FLUX, [accompagnee('2021-02-01')], {
    [DIAGNOSTICS]: sansBorne('enregistrements-non-tenus'),
  }),
  cas(
    'aucune mesure, dites tenues',
    FLUX,
    [accompagnee('2021-02-01')],
    { [DIAGNOSTICS]: 0 },
    { ...MARS, sortesTenues: ['mesure'] },
  ),
  cas('aucune personne, mais des mesures', STOCK, [mesure('2021-02-01')], {
    [ACCOMPAGNEES]: sansBorne('enregistrements-non-tenus'),
    [DIAGNOSTICS]: 1,
  }),
  cas(
    'aucune personne, dites tenues',
    STOCK,
    [mesure('2021-02-01')],
    { [ACCOMPAGNEES]: 0 },
    { ...MARS, sortesTenues: ['personne'] },
  ),
  ...(
    [
      ['2020-12-31', 0, MARS],
      ['2021-01-01', 1, MARS],
      ['2021-12-31', 1, MARS],
      ['2022-01-01', 0, MARS],
      ['2022-01-01', 1, JUIN],
      ['2022-05-31', 1, JUIN],
      ['2022-06-01', 0, JUIN],
    ] as const
  ).map(([jour, valeur, contexte]) =>
    cas(
      `prescrite le ${jour}, ${contexte === MARS ? 'mars' : 'juin'}`,
      FLUX,
      [mesure(jour)],
      { [DIAGNOSTICS]: valeur },
      contexte,
    ),
  ),
  cas(
    'prescrite le 31 mai, période arrêtée au 30',
    `${A7}, mesures prescrites (01/01/2022 au 30/05/2022)`,
    [mesure('2022-05-31')],
    { [DIAGNOSTICS]: 0 },
    {
      periode: { debut: '2022-01-01', fin: '2022-05-30' },
    },
  ),
  cas('deux mesures pour la même personne', FLUX, [mesure('2021-02-01'), mesure('2021-03-01', { nature: 'accompagnement' })], {
    [DIAGNOSTICS]: 2,
  }),
  cas(
    'prescrite par France Travail',
    `${A7}, prescrites par le conseil départemental`,
    [mesure('2021-02-01', { prescripteur: 'france-travail' })],
    { [DIAGNOSTICS]: 0 },
  ),
  cas('prescripteur inconnu', FLUX, [mesure('2021-02-01', { prescripteur: null })], {
    [DIAGNOSTICS]: inconnu('prescripteur-inconnu'),
  }),
  cas('prescripteur inconnu, hors période', FLUX, [mesure('2020-02-01', { prescripteur: null })], { [DIAGNOSTICS]: 0 }),
  cas('date inconnue', FLUX, [mesure(null)], { [DIAGNOSTICS]: inconnu('prescription-non-datee') }),
  cas('nature inconnue : les deux comptent', FLUX, [mesure('2021-02-01', { nature: null })], { [DIAGNOSTICS]: 1 }),
]

describe('mobilité', () => {
  test.each(CAS.map((un) => [un.titre, un] as const))('%s', (_, un) => verifier(un, lireMobilites, calculerIndicateursMobilite))
})

describe('évolution depuis 2020', () => {
  test('le stock se compare au 31 décembre 2020, dans les deux remontées', () => {
    const enregistrements = [
      accompagnee('2020-12-31', '2020-12-31'),
      accompagnee('2021-01-01'),
      accompagnee('2020-05-31', '2020-05-31'),
    ]
    for (const contexte of [MARS, JUIN]) {
      const { evolution } = calculerIndicateursMobilite(enregistrements, contexte)
      expect(evolution[ACCOMPAGNEES]).toMatchObject({ reference: { valeur: 1 }, ecart: 0, minimum: 0, maximum: 0 })
    }
  })

  test('le flux se compare aux mêmes mois de 2020', () => {
    const enregistrements = ['2020-05-31', '2020-06-01', '2021-03-01', '2021-04-01', '2021-05-01', '2022-01-01'].map((jour) =>
      mesure(jour),
    )
    expect(calculerIndicateursMobilite(enregistrements, MARS).evolution[DIAGNOSTICS]).toMatchObject({
      reference: { valeur: 2 },
      ecart: 1,
    })
    expect(calculerIndicateursMobilite(enregistrements, JUIN).evolution[DIAGNOSTICS]).toMatchObject({
      reference: { valeur: 1 },
      ecart: 0,
    })
  })

  test('les mêmes mois de 2020 vont jusqu’au bout : le 29 février, quand la période finit en février', () => {
    const enregistrements = ['2020-02-28', '2020-02-29', '2020-03-01'].map((jour) => mesure(jour))
    const reference = (debut: string, fin: string) =>
      calculerIndicateursMobilite(enregistrements, { periode: { debut, fin } }).evolution[DIAGNOSTICS].reference.valeur
    expect(reference('2021-01-01', '2021-02-28')).toBe(2)
    expect(reference('2021-01-01', '2021-02-27')).toBe(0)
    expect(reference('2021-02-28', '2021-02-28')).toBe(2)
    expect(reference('2024-01-01', '2024-02-29')).toBe(2)
    expect(reference('2021-01-01', '2021-03-01')).toBe(3)
  })

  test("l'incertitude des deux années borne l'écart", () => {
    const enregistrements = [
      mesure('2021-02-01'),
      mesure('2021-03-01', { prescripteur: null }),
      mesure('2020-03-01', { prescripteur: null }),
    ]
    expect(calculerIndicateursMobilite(enregistrements, MARS).evolution[DIAGNOSTICS]).toMatchObject({
      ecart: 1,
      minimum: 0,
      maximum: 2,
    })
  })

  test('rien ne remonte à 2020 : la référence est inconnue, et non nulle, sauf si la sorte est dite tenue', () => {
    const depuis2021 = [mesure('2021-02-01'), accompagnee('2021-01-01')]
    const inconnue = { valeur: null, indetermines: 1, minimum: 0, maximum: null, causes: { 'enregistrements-non-tenus': 1 } }
    const reference = (enregistrements: readonly EnregistrementMobilite[], contexte: ContexteMobilite = MARS) => {
      const { evolution } = calculerIndicateursMobilite(enregistrements, contexte)
      return [evolution[ACCOMPAGNEES].reference, evolution[DIAGNOSTICS].reference]
    }
    expect(reference(depuis2021)).toMatchObject([inconnue, inconnue])
    expect(calculerIndicateursMobilite(depuis2021, MARS).evolution[DIAGNOSTICS]).toMatchObject({ ecart: null, maximum: 1 })
    expect(reference(depuis2021, { ...MARS, sortesTenues: ['mesure'] })).toMatchObject([inconnue, { valeur: 0, maximum: 0 }])
    expect(reference([...depuis2021, mesure('2019-12-31')])).toMatchObject([inconnue, { valeur: 0, maximum: 0 }])
    expect(reference([...depuis2021, mesure('2021-01-01')])).toMatchObject([inconnue, inconnue])
    expect(reference([...depuis2021, accompagnee('2020-12-30', '2020-12-30')])).toMatchObject([{ valeur: 0 }, inconnue])
    expect(reference([...depuis2021, mesure(null)])).toMatchObject([inconnue, { valeur: 0, maximum: 1 }])
  })

  test('la situation de 2020 donnée par le contexte remplace celle des enregistrements', () => {
    const contexte = { ...MARS, situation2020: { [DIAGNOSTICS]: 5 } }
    const { evolution, commentaires } = calculerIndicateursMobilite([mesure('2021-02-01'), mesure('2020-02-01')], contexte)
    expect(evolution[DIAGNOSTICS]).toEqual({
      reference: { valeur: 5, indetermines: 0, enCours: 0, minimum: 5, maximum: 5, causes: {} },
      ecart: -4,
      minimum: -4,
      maximum: -4,
    })
    expect(evolution[ACCOMPAGNEES]).toMatchObject({ ecart: null, minimum: null, maximum: null })
    expect(commentaires.slice(0, 2)).toEqual([
      '« mobilite-personnes-accompagnees » depuis 2020 : évolution non calculable, à partir de non calculable (1 cas indéterminé).',
      '« mobilite-diagnostics » depuis 2020 : évolution de -4, à partir de 5.',
    ])
  })
})

describe('coût par bénéficiaire', () => {
  const cout = (enregistrements: readonly EnregistrementMobilite[], depense?: string) =>
    calculerIndicateursMobilite(enregistrements, depense === undefined ? MARS : { ...MARS, depense }).cout
  const trois = [
    mesure('2021-02-01'),
    mesure('2021-03-01'),
    mesure('2021-04-01', { personne: 'B' }),
    mesure('2021-05-01', { personne: 'C' }),
  ]

  test('la référence est celle de la cible nationale', () => {
    const cible = CIBLES.find(({ id }) => id === 'mobilite-cout')
    expect(cible?.seuil).toMatchObject({ valeur: 500, unite: 'euros' })
    expect(cout(trois).reference).toBe('500.00')
  })

  test('les bénéficiaires sont des personnes, les mesures des mesures', () => {
    expect(cout(trois)).toMatchObject({
      beneficiaires: { valeur: 3, indetermines: 0 },
      montantDeReference: '1500.00',
      depense: null,
      parBeneficiaire: null,
      ecart: null,
    })
  })

  test.each([
    ['1000', '1000.00', '333.33', '-500.00'],
    ['1500.5', '1500.50', '500.17', '0.50'],
    ['2000.00', '2000.00', '666.67', '500.00'],
    ['0', '0.00', '0.00', '-1500.00'],
    ['999999999999.99', '999999999999.99', '333333333333.33', '999999998499.99'],
  ])('dépense de %s €', (depense, ecrite, parBeneficiaire, ecart) => {
    expect(cout(trois, depense)).toMatchObject({ depense: ecrite, parBeneficiaire, ecart })
  })

  test('le demi-centime monte', () => {
    expect(cout([mesure('2021-02-01'), mesure('2021-03-01', { personne: 'B' })], '0.01').parBeneficiaire).toBe('0.01')
  })

  test('une mesure sans personne est peut-être celle d’une personne déjà comptée : rien ne se divise', () => {
    expect(cout([...trois, mesure('2021-06-01', { personne: null })], '2000.00')).toMatchObject({
      beneficiaires: { valeur: 3, indetermines: 1, minimum: 3, maximum: 4, causes: { 'personne-inconnue': 1 } },
      montantDeReference: '1500.00',
      parBeneficiaire: null,
      ecart: null,
    })
  })

  test('une personne accompagnée sans mesure n’est pas un bénéficiaire', () => {
    expect(cout([...trois, accompagnee('2021-01-01')]).beneficiaires).toMatchObject({ valeur: 3, indetermines: 0, maximum: 3 })
  })

  test('sans bénéficiaire, pas de coût par bénéficiaire', () => {
    expect(cout([mesure('2020-02-01')], '100.00')).toMatchObject({
      montantDeReference: '0.00',
      parBeneficiaire: null,
      ecart: '100.00',
    })
  })

  test('sans mesure donnée, rien n’est calculable', () => {
    expect(cout([accompagnee('2021-01-01')], '100.00')).toMatchObject({
      montantDeReference: null,
      parBeneficiaire: null,
      ecart: null,
    })
  })
})
