import { describe, expect, test } from 'vitest'
import type { DepartementMobilite } from '../../src/budget/repartition/departement-mobilite'
import { type OptionsMobilite, repartirMobilite } from '../../src/budget/repartition/mobilite'
import { CIBLES } from '../../src/referentiel/cibles/cibles'
import { CLES_MOBILITE } from '../../src/referentiel/cles-mobilite'
import { enCentimes, montants, somme } from './montants'

const [CLE] = CLES_MOBILITE

const dep = (code: string, populationDsr: number, allocatairesRsa: number): DepartementMobilite => ({
  code,
  populationDsr,
  allocatairesRsa,
})

const QUATRE = [dep('48', 70_000, 1_000), dep('90', 10_000, 4_000), dep('971', 0, 35_000), dep('75', 0, 60_000)]

describe('ce que l’annexe 2 publie', () => {
  test('la clé : 60 %, 24 % doublés outre-mer, 16 %, 20 000 € au moins, quatre territoires exclus, sans cofinancement', () => {
    expect(CLE).toMatchObject({
      parts: { dsr: 60, forfait: 24, rsa: 16 },
      forfaitOutreMer: 2,
      plancher: '20000.00',
      exclus: ['69M', '75', '78', '92'],
      departementsEngages: 76,
      cofinancement: false,
    })
    expect(60 + 24 + 16).toBe(100)
  })

  test('les enveloppes : 7 M€ en 2022, dont 1 M€ de hausse, donc 6 M€ en 2021 ; 13,5 M€ avec les plateformes, dont 2,5 M€ de hausse', () => {
    const [bilans, plateformes] = [7_000_000, 6_500_000]
    expect(CLE?.enveloppe).toBe(`${bilans - 1_000_000}.00`)
    expect(bilans + plateformes).toBe(13_500_000)
    expect(1_000_000 + 1_500_000).toBe(2_500_000)
  })

  test('76 départements se partagent les 6 M€ de 2021, chacun au plancher au moins, au centime', () => {
    const departements = Array.from({ length: 76 }, (_, n) =>
      n < 5 ? dep(['971', '972', '973', '974', '976'][n] ?? '', 0, 30_000) : dep(`D${n}`, 1_000 * n, 500 * n),
    )
    const parts = repartirMobilite('6000000.00', departements)
    expect(somme(parts)).toBe(600_000_000n)
    expect(parts.every(({ montant }) => enCentimes(montant) >= 2_000_000n)).toBe(true)
    // 24 % de 6 M€ en 81 parts de forfait, dont deux pour chaque département d'outre-mer.
    expect(parts[5]?.tours[0]?.parts.forfait).toEqual({ enveloppe: '1440000.00', poids: 1, total: 81 })
    expect(parts[0]?.tours[0]?.parts.forfait.poids).toBe(2)
  })

  test('la référence de 500 € par bénéficiaire est une cible : 12 000 bénéficiaires pour 6 M€', () => {
    const cout = CIBLES.find(({ id }) => id.startsWith('mobilite') && id.includes('cout'))
    expect(cout?.seuil).toMatchObject({ valeur: 500, unite: 'euros' })
    expect(6_000_000 / 500).toBe(12_000)
  })
})

describe('la clé, à la main', () => {
  test('un seul département reçoit tout', () => {
    const [seul] = repartirMobilite('50000.00', [dep('48', 1, 1)])
    expect(seul).toMatchObject({
      montant: '50000.00',
      auPlancher: false,
      composantes: { dsr: '30000.00', forfait: '12000.00', rsa: '8000.00' },
    })
  })

  test('deux départements égaux reçoivent la moitié ; l’outre-mer, deux parts de forfait', () => {
    expect(montants(repartirMobilite('100000.00', [dep('48', 5, 7), dep('15', 5, 7)]))).toEqual(['50000.00', '50000.00'])
    // 60 000 au 48 ; 24 000 en trois parts ; 16 000 en deux.
    expect(montants(repartirMobilite('100000.00', [dep('48', 5, 7), dep('974', 0, 7)]))).toEqual(['76000.00', '24000.00'])
  })

  test('outre-mer : selon le code, et le code se corrige', () => {
    const forfait = (departement: DepartementMobilite): number | undefined =>
      repartirMobilite('100000.00', [dep('48', 5, 7), departement])[1]?.tours[0]?.parts.forfait.poids
    expect(['971', '972', '973', '974', '976', '975', '97', '48B'].map((code) => forfait(dep(code, 0, 7)))).toEqual([
      2, 2, 2, 2, 2, 1, 1, 1,
    ])
    expect(forfait({ ...dep('971', 0, 7), outreMer: false })).toBe(1)
    expect(forfait({ ...dep('15', 0, 7), outreMer: true })).toBe(2)
  })

  test('les exclus reçoivent zéro et ne pèsent rien', () => {
    const parts = repartirMobilite('100000.00', QUATRE)
    const sans = repartirMobilite('100000.00', QUATRE.slice(0, 3))
    expect(parts.slice(0, 3)).toEqual(sans)
    expect(parts[3]).toEqual({
      code: '75',
      montant: '0.00',
      exclu: true,
      auPlancher: false,
      composantes: null,
      tours: [],
      explication: 'Territoire exclu de la mesure : aucun montant.',
    })
    expect(repartirMobilite('100000.00', [dep('69', 1, 1), dep('69M', 1, 1)]).map(({ exclu }) => exclu)).toEqual([false, true])
  })

  test('le plancher : au premier tour, 90 n’a pas 20 000 € ; les 80 000 qui restent se partagent de nouveau', () => {
    const [lozere, belfort, guadeloupe] = repartirMobilite('100000.00', QUATRE)
    // 60 000 × 10/80 + 24 000 × 1/4 + 16 000 × 4/40 = 7 500 + 6 000 + 1 600.
    expect(belfort?.tours.map(({ quotePart, sousLePlancher }) => [quotePart, sousLePlancher])).toEqual([['15100.00', true]])
    expect(belfort).toMatchObject({ montant: '20000.00', auPlancher: true, composantes: null })
    // 48 000 × 70/70 + 19 200 × 1/3 + 12 800 × 1/36 = 48 000 + 6 400 + 355,56 : 54 755,56 €.
    expect(lozere?.tours[1]).toEqual({
      tour: 2,
      enveloppe: '80000.00',
      departements: 2,
      parts: {
        dsr: { enveloppe: '48000.00', poids: 70_000, total: 70_000 },
        forfait: { enveloppe: '19200.00', poids: 1, total: 3 },
        rsa: { enveloppe: '12800.00', poids: 1_000, total: 36_000 },
      },
      quotePart: '54755.56',
      sousLePlancher: false,
    })
    expect([lozere?.montant, guadeloupe?.montant]).toEqual(['54755.56', '25244.44'])
    expect(lozere?.composantes).toEqual({ dsr: '48000.00', forfait: '6400.00', rsa: '355.56' })
  })

  test('deux départements sous le plancher au même tour : l’enveloppe perd deux planchers', () => {
    expect(montants(repartirMobilite('100000.00', [dep('48', 100, 100), dep('15', 1, 1), dep('90', 1, 1)]))).toEqual([
      '60000.00',
      '20000.00',
      '20000.00',
    ])
  })

  test('seul, sans allocataire : ni pluriel, ni part que personne ne reçoit', () => {
    const [seul] = repartirMobilite('100000.00', [dep('48', 5, 0)])
    expect(seul?.explication.replace(/[\u202f\u00a0]/g, ' ')).toMatch(
      /^Tour 1, 100 000 € pour un département : .* habitants DSR \+ .* parts de forfait = 100 000 €\./,
    )
  })

  test('le calcul se lit', () => {
    const nets = repartirMobilite('100000.00', QUATRE).map(({ explication }) => explication.replace(/[\u202f\u00a0]/g, ' '))
    expect(nets[1]).toBe(
      'Tour 1, 100 000 € entre 3 départements : 60 000 € × 10 000 / 80 000 habitants DSR + 24 000 € × 1 / 4 parts de forfait + 16 000 € × 4 000 / 40 000 allocataires du RSA = 15 100 €. C’est moins que 20 000 € : il reçoit ce plancher.'.replace(
        '’',
        "'",
      ),
    )
    expect(nets[2]).toContain('Tour 2, 80 000 € entre 2 départements :')
    expect(nets[2]).toMatch(/Il reçoit 25 244,44 €, au centime\.$/)
  })
})

describe('le plancher, de part et d’autre', () => {
  // Avec le forfait seul : x et y se partagent l'enveloppe selon leurs habitants et allocataires, dans le même rapport.
  const deux = (a: number, b: number): DepartementMobilite[] => [dep('48', a, a), dep('15', b, b)]

  test.each<[string, [string, string], boolean]>([
    // 60 % + 16 % au prorata 1/4, 24 % par moitié : 0,31 de l'enveloppe. 20 000 / 0,31 = 64 516,129…
    ['64516.12', ['44516.12', '20000.00'], true],
    ['64516.13', ['44516.13', '20000.00'], false],
    ['64516.17', ['44516.16', '20000.01'], false],
    ['64483.88', ['44483.88', '20000.00'], true],
  ])('%s €', (enveloppe, attendus, auPlancher) => {
    const parts = repartirMobilite(enveloppe, deux(3, 1))
    expect(montants(parts)).toEqual(attendus)
    expect(parts[1]?.auPlancher).toBe(auPlancher)
  })

  test('juste assez pour les planchers, et un centime de moins', () => {
    const parts = repartirMobilite('40000.00', deux(3, 1))
    expect(montants(parts)).toEqual(['20000.00', '20000.00'])
    expect(() => repartirMobilite('39999.99', deux(3, 1))).toThrow(
      'enveloppe : 39999.99 € ne suffisent pas au plancher de 20000.00 € pour 2 départements (40000.00 €)',
    )
  })

  test('un plancher peut en entraîner un autre', () => {
    const parts = repartirMobilite('70000.00', [dep('01', 72, 72), dep('02', 28, 28), dep('03', 0, 0)])
    expect(parts.map(({ tours, auPlancher }) => [tours.length, auPlancher])).toEqual([
      [3, false],
      [2, true],
      [1, true],
    ])
    expect(montants(parts)).toEqual(['30000.00', '20000.00', '20000.00'])
  })

  test('en sus : les autres gardent leur part, la somme dépasse l’enveloppe des compléments', () => {
    const options: OptionsMobilite = { conventions: { plancherMobilite: 'en-sus' } }
    const parts = repartirMobilite('100000.00', QUATRE, options)
    expect(montants(parts)).toEqual(['58900.00', '20000.00', '26000.00', '0.00'])
    expect(somme(parts)).toBe(10_490_000n) // 100 000 + (20 000 − 15 100)
    expect(montants(repartirMobilite('100.00', QUATRE.slice(0, 2), options))).toEqual(['20000.00', '20000.00'])
  })

  test('un autre plancher, d’autres exclus', () => {
    expect(montants(repartirMobilite('100.00', QUATRE, { plancher: '0', exclus: [] })).at(3)).not.toBe('0.00')
    expect(montants(repartirMobilite('100000.00', QUATRE, { plancher: '15100.00' }))[1]).toBe('15100.00')
    expect(repartirMobilite('100000.00', QUATRE, { plancher: '15100.00' })[1]?.auPlancher).toBe(false)
    expect(repartirMobilite('100000.00', QUATRE, { plancher: '15100.01' })[1]?.auPlancher).toBe(true)
  })
})

test('une part sans destinataire va aux autres, en proportion', () => {
  // Outre-mer seulement : les 60 % de la DSR vont au forfait (24/40) et au RSA (16/40).
  const [guadeloupe, mayotte] = repartirMobilite('100000.00', [dep('971', 0, 3), dep('976', 0, 1)])
  expect(guadeloupe?.tours[0]?.parts).toEqual({
    dsr: { enveloppe: '0.00', poids: 0, total: 0 },
    forfait: { enveloppe: '60000.00', poids: 2, total: 4 },
    rsa: { enveloppe: '40000.00', poids: 3, total: 4 },
  })
  expect([guadeloupe?.montant, mayotte?.montant]).toEqual(['60000.00', '40000.00'])
  expect(guadeloupe?.composantes).toEqual({ dsr: '0.00', forfait: '30000.00', rsa: '30000.00' })
  expect(guadeloupe?.explication).not.toContain('DSR')
})

describe('ce qui est refusé', () => {
  const bon = dep('48', 1, 1)
  test.each<[unknown, unknown, unknown, string]>([
    [100000, [bon], {}, 'enveloppe : reçu le nombre 100000'],
    ['1e5', [bon], {}, 'enveloppe : reçu « 1e5 »'],
    ['100000.00', [], {}, 'departements : reçu une liste vide'],
    ['100000.00', null, {}, 'departements : reçu null'],
    ['100000.00', [bon, 'x'], {}, 'departements[1] : reçu « x »'],
    ['100000.00', [bon, null], {}, 'departements[1] : reçu null'],
    ['100000.00', [{ ...bon, code: ' ' }], {}, 'departements[0].code : reçu «   »'],
    ['100000.00', [bon, bon], {}, 'departements[1].code : « 48 » est déjà donné par departements[0]'],
    ['100000.00', [{ ...bon, code: 48 }], {}, 'departements[0].code : reçu le nombre 48'],
    ['100000.00', [{ ...bon, populationDsr: undefined }], {}, 'departements[0].populationDsr : reçu rien'],
    ['100000.00', [{ ...bon, allocatairesRsa: null }], {}, 'departements[0].allocatairesRsa : reçu null'],
    ['100000.00', [{ ...bon, populationDsr: 1.5 }], {}, 'departements[0].populationDsr : reçu le nombre 1.5'],
    ['100000.00', [{ ...bon, populationDsr: -1 }], {}, 'departements[0].populationDsr : reçu le nombre -1'],
    ['100000.00', [{ ...bon, populationDsr: 1_000_000_001 }], {}, 'departements[0].populationDsr : reçu le nombre 1000000001'],
    ['100000.00', [{ ...bon, outreMer: 'oui' }], {}, 'departements[0].outreMer : reçu « oui »'],
    ['100000.00', [dep('75', 0, 1)], {}, 'departements : tous sont exclus, et 100000.00 € sont à partager'],
    ['100000.00', [bon], { exclus: '75' }, 'exclus : reçu « 75 »'],
    ['100000.00', [bon], { plancher: 20000 }, 'plancher : reçu le nombre 20000'],
    ['100000.00', [bon], { conventions: { plancherMobilite: 'sus' } }, 'conventions.plancherMobilite : reçu « sus »'],
    ['100000.00', [bon], { planchers: '1' }, 'options : champ inconnu « planchers »'],
  ])('%j, %j, %j', (enveloppe, departements, options, message) => {
    const repartir = () =>
      repartirMobilite(enveloppe as string, departements as DepartementMobilite[], options as OptionsMobilite)
    expect(repartir).toThrow(message)
    expect(repartir).toThrow(expect.objectContaining({ name: 'ErreurContexte' }))
  })

  test('un milliard d’habitants est admis', () => {
    expect(repartirMobilite('20000.00', [dep('48', 1_000_000_000, 0)])).toHaveLength(1)
  })
})
