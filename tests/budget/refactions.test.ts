import { describe, expect, test } from 'vitest'
import { type LigneRefaction, type OptionsRefactions, refactions } from '../../src/budget/definitif/refactions'

const DEUX: LigneRefaction[] = [
  { id: '4.1', credits: '100000.00', definitif: '75000.00' },
  { id: '5.1', credits: '40000.00', definitif: '40000.00' },
]
const region = (lignes: LigneRefaction[], options: OptionsRefactions) =>
  refactions(lignes, options).constats.find(({ regle }) => regle === 'part-regionale')

describe('les réfactions et leur part régionale', () => {
  test('ligne par ligne, leur total, les 60 % et le reste', () => {
    expect(refactions(DEUX, { conserve: '15000.00' })).toEqual({
      lignes: [
        { id: '4.1', refaction: '25000.00' },
        { id: '5.1', refaction: '0.00' },
      ],
      total: '25000.00',
      totalConnu: '25000.00',
      partRegionale: 'au-moins',
      enRegion: '15000.00',
      horsRegion: '10000.00',
      constats: [
        {
          regle: 'part-regionale',
          ligne: null,
          conforme: true,
          attendu: '15000.00',
          constate: '15000.00',
          ecart: '0.00',
          message: 'au moins 60 % des réfactions restent en région : attendu 15\u202f000\u00a0€, gardé 15\u202f000\u00a0€.',
          source: 'instruction 2022/19, annexe 5, §2.2',
        },
      ],
    })
  })

  test.each<[OptionsRefactions['conventions'], string, boolean, string]>([
    [{ partRegionale: 'au-moins' }, '14999.99', false, '-0.01'],
    [{ partRegionale: 'au-moins' }, '15000.00', true, '0.00'],
    [{ partRegionale: 'au-moins' }, '15000.01', true, '0.01'],
    [{ partRegionale: 'au-moins' }, '25000.00', true, '10000.00'],
    [{ partRegionale: 'au-moins' }, '25000.01', false, '10000.01'],
    [{ partRegionale: 'exacte' }, '14999.99', false, '-0.01'],
    [{ partRegionale: 'exacte' }, '15000.00', true, '0.00'],
    [{ partRegionale: 'exacte' }, '15000.01', false, '0.01'],
  ])('%j, %s € gardés : %s', (conventions, conserve, conforme, ecart) => {
    expect(region(DEUX, { conserve, conventions: conventions ?? {} })).toMatchObject({ conforme, ecart })
  })

  test('60 % qui ne tombent pas juste : vers le haut pour un minimum, au plus proche pour un montant', () => {
    const deux = (refaction: string) => [{ id: 'a', credits: refaction, definitif: '0.00' }]
    const dues = (refaction: string) =>
      (['au-moins', 'exacte'] as const).map(
        (partRegionale) => refactions(deux(refaction), { conventions: { partRegionale } }).enRegion,
      )
    expect(dues('0.01')).toEqual(['0.01', '0.01']) // 0,006
    expect(dues('0.02')).toEqual(['0.02', '0.01']) // 0,012
    expect(dues('0.04')).toEqual(['0.03', '0.02']) // 0,024
    expect(dues('0.05')).toEqual(['0.03', '0.03']) // 0,03
  })

  test('chaque lecture cite son texte', () => {
    expect(region(DEUX, { conserve: '0', conventions: { partRegionale: 'exacte' } })).toMatchObject({
      source: 'instruction 2022/19, corps I.2',
      message: '60 % des réfactions restent en région : attendu 15\u202f000\u00a0€, gardé 0\u00a0€.',
    })
  })

  test('sans réfaction, rien n’est dû', () => {
    expect(refactions([], { conserve: '0.00' })).toMatchObject({ total: '0.00', enRegion: '0.00', horsRegion: '0.00' })
    expect(region([], { conserve: '0.00' })?.conforme).toBe(true)
    expect(region([], { conserve: '0.01' })?.conforme).toBe(false)
  })
})

describe('ce qui est inconnu', () => {
  const INCERTAINES: LigneRefaction[] = [...DEUX, { id: '7', credits: '10000.00', definitif: null }]

  test('un montant définitif inconnu rend le total inconnu, et ce qui est connu se dit', () => {
    expect(refactions(INCERTAINES)).toMatchObject({
      lignes: [{ refaction: '25000.00' }, { refaction: '0.00' }, { id: '7', refaction: null }],
      total: null,
      totalConnu: '25000.00',
      enRegion: null,
      horsRegion: null,
    })
  })

  test.each(['au-moins', 'exacte'] as const)(
    '%s : garder moins que 60 %% de ce qui est connu est déjà trop peu',
    (partRegionale) => {
      const juger = (conserve: string) => region(INCERTAINES, { conserve, conventions: { partRegionale } })?.conforme
      expect([juger('14999.99'), juger('15000.00'), juger('21000.00')]).toEqual([false, null, null])
    },
  )

  test('sans savoir ce qui est gardé, on ne juge pas', () => {
    expect(region(DEUX, {})).toMatchObject({ conforme: null, attendu: '15000.00', constate: null, ecart: null })
    expect(region(DEUX, {})?.message).toMatch(/gardé inconnu\.$/)
    expect(region(DEUX, { conserve: null })?.conforme).toBeNull()
  })
})

describe('ce qui n’est pas une réfaction admise', () => {
  test('un montant définitif au-dessus des crédits : constaté, et jamais retranché des autres', () => {
    const lignes = [...DEUX, { id: '7', credits: '10.00', definitif: '10.01' }]
    const { total, constats } = refactions(lignes)
    expect(total).toBe('25000.00')
    expect(constats[0]).toMatchObject({
      regle: 'definitif-au-plus-credits',
      ligne: '7',
      conforme: false,
      attendu: '10.00',
      constate: '10.01',
      ecart: '0.01',
    })
    expect(refactions([{ id: '7', credits: '10.00', definitif: '10.00' }]).constats).toHaveLength(1)
  })

  test('l’ASE n’en subit pas', () => {
    const ase = (definitif: string | null) =>
      refactions([{ id: '1.1', mesure: 'ase', credits: '10.00', definitif }]).constats.find(
        ({ regle }) => regle === 'refaction-ase',
      )
    expect(ase('9.99')).toMatchObject({ ligne: '1.1', conforme: false, attendu: '0.00', constate: '0.01', ecart: '0.01' })
    expect(ase('10.00')).toBeUndefined()
    expect(ase(null)).toMatchObject({ conforme: null, constate: null, ecart: null })
    expect(ase('9.99')?.message).toBe("Ligne 1.1 : une réfaction de 0,01\u00a0€, alors que la mesure ASE n'en subit pas.")
    expect(ase(null)?.message).toBe("Ligne 1.1 : la réfaction n'est pas connue, et la mesure ASE n'en subit pas.")
    expect(refactions([{ id: '4.1', mesure: 'insertion', credits: '10.00', definitif: '0' }]).constats).toHaveLength(1)
  })
})

test.each<[unknown, unknown, string]>([
  ['x', {}, 'lignes : reçu « x »'],
  [[{ id: 'a', credits: 1, definitif: '0' }], {}, 'lignes[0].credits : reçu le nombre 1'],
  [[{ id: 'a', credits: '1', definitif: '1,0' }], {}, 'lignes[0].definitif : reçu « 1,0 »'],
  [[{ credits: '1', definitif: '1' }], {}, 'lignes[0].id : reçu rien'],
  [
    [{ id: 'a', credit: '1', definitif: '1' }],
    {},
    'lignes[0] : champ inconnu « credit » ; attendus : id, mesure, credits, definitif ; vouliez-vous dire « credits » ?',
  ],
  [[{ id: 'a', mesure: 'ASE', credits: '1', definitif: '1' }], {}, 'lignes[0].mesure : reçu « ASE » ; attendu : « ase »'],
  [[], 'x', 'options : reçu « x »'],
  [[], { conserve: 1 }, 'conserve : reçu le nombre 1'],
  [[], { conventions: { partRegionale: '60' } }, 'conventions.partRegionale : reçu « 60 »'],
])('%j, %j est refusé', (lignes, options, message) => {
  const calculer = () => refactions(lignes as LigneRefaction[], options as OptionsRefactions)
  expect(calculer).toThrow(message)
  expect(calculer).toThrow(expect.objectContaining({ name: 'ErreurContexte' }))
})
