import { describe, expect, test } from 'vitest'
import { type EcritureDates, type FormatDate, importer } from '../../src/index'

/** La date d'une cellule, ou le code de ce qui ne va pas et le conseil donné. */
function lire(cellule: unknown, dates: EcritureDates, champ: object = {}): string | null | (string | null)[] {
  const { dossiers, rejets } = importer([{ ID: 'A', D: '2022-01-01', F: cellule }], {
    departement: '67',
    dates,
    tables: {
      t: {
        cle: { colonnes: ['ID'] },
        situations: [
          {
            champs: {
              debut: { colonne: 'D', formats: ['AAAA-MM-JJ'] },
              droit: { constante: 'versable' },
              notifieeLe: { colonne: 'F', ...champ },
            },
          },
        ],
      },
    },
  })
  const faute = rejets[0]?.erreurs[0]
  return faute === undefined ? (dossiers[0]?.situations[0]?.notifieeLe ?? null) : [faute.code, faute.conseil]
}

describe('les formats déclarés', () => {
  test.each<[FormatDate, unknown, string]>([
    ['AAAA-MM-JJ', '2022-03-01', '2022-03-01'],
    ['AAAA-MM-JJ', ' 2022-3-1 ', '2022-03-01'],
    ['JJ/MM/AAAA', '01/03/2022', '2022-03-01'],
    ['JJ/MM/AAAA', '1-3-2022', '2022-03-01'],
    ['JJ/MM/AAAA', '01.03.2022', '2022-03-01'],
    ['JJ/MM/AAAA', '\u00a001/03/2022\u00a0', '2022-03-01'],
    ['MM/JJ/AAAA', '03/01/2022', '2022-03-01'],
    ['JJ/MM/AA', '01/03/22', '2022-03-01'],
    ['AAAAMMJJ', '20220301', '2022-03-01'],
    ['AAAAMMJJ', 20220301, '2022-03-01'],
    ['JJMMAAAA', '01032022', '2022-03-01'],
    ['excel', 44621, '2022-03-01'],
    ['excel', '44621', '2022-03-01'],
    ['excel', '44621,0', '2022-03-01'],
    ['excel-1904', 43159, '2022-03-01'],
  ])('%s lit %j', (format, cellule, attendu) => {
    expect(lire(cellule, { formats: [format] })).toBe(attendu)
  })

  test.each<[FormatDate, string, 'premier' | 'dernier', string]>([
    ['AAAA-MM', '2024-02', 'premier', '2024-02-01'],
    ['AAAA-MM', '2024-02', 'dernier', '2024-02-29'],
    ['MM/AAAA', '2/2023', 'dernier', '2023-02-28'],
    ['AAAAMM', '202312', 'dernier', '2023-12-31'],
  ])('%s lit %s, %s jour', (format, cellule, jour, attendu) => {
    expect(lire(cellule, {}, { formats: [format], jour })).toBe(attendu)
  })

  test('le premier qui a la forme l’emporte, et ils se mêlent dans une colonne', () => {
    const dates = { formats: ['JJ/MM/AAAA', 'excel', 'AAAA-MM-JJ'] } as const
    expect(['01/03/2022', 44621, '2022-03-01'].map((cellule) => lire(cellule, dates))).toEqual(Array(3).fill('2022-03-01'))
  })

  test('un format non déclaré ne se devine pas : il se propose', () => {
    expect(lire('01/03/2022', {})).toEqual([
      'date-illisible',
      'cela ressemble à JJ/MM/AAAA ou MM/JJ/AAAA : déclarez-le dans « formats »',
    ])
    expect(lire(44621, { formats: ['JJ/MM/AAAA'] })).toEqual([
      'date-illisible',
      'cela ressemble à excel : déclarez-le dans « formats »',
    ])
    expect(lire('mars 2022', {})).toEqual(['date-illisible', null])
    expect(lire('13/25/2022', { formats: ['JJ/MM/AAAA'] })).toEqual(['date-impossible', null])
  })
})

describe('le calendrier du tableur', () => {
  const loin = { formats: ['excel'], depuis: '1900-01-01' } as const

  test('le 60 est un 29/02/1900 qui n’a pas existé ; ses voisins sont justes', () => {
    expect(lire(59, loin)).toBe('1900-02-28')
    expect(lire(60, loin)).toEqual(['date-impossible', 'la cellule est sans doute vide, ou contient un nombre'])
    expect(lire(61, loin)).toBe('1900-03-01')
    expect(lire(1, loin)).toBe('1900-01-01')
    expect(lire(0, loin)?.[0]).toBe('date-impossible')
    expect(lire('29/02/1900', { formats: ['JJ/MM/AAAA'] })).toEqual([
      'date-impossible',
      'la cellule est sans doute vide, ou contient un nombre',
    ])
  })
})

describe('les heures', () => {
  const formats = ['JJ/MM/AAAA', 'AAAA-MM-JJ', 'excel'] as const

  test.each([
    '01/03/2022 14:30',
    '01/03/2022 00:00:00',
    '2022-03-01T23:59:59.999',
    '2022-03-01T08:00:00+01:00',
    '01/03/2022 à 9h30',
    '44621.75',
    '44621,75',
    '2022-03-01+01:00',
  ])('%s : refusée par défaut, coupée si on le veut', (cellule) => {
    expect(lire(cellule, { formats })).toEqual(['heure', 'pour ne garder que le jour, déclarez « heure » : « couper »'])
    expect(lire(cellule, { formats, heure: 'couper' })).toBe('2022-03-01')
    expect(lire(cellule, { formats }, { heure: 'couper' })).toBe('2022-03-01')
  })

  test('une heure universelle ne se coupe pas : ce peut être la veille ou le lendemain ; minuit, si', () => {
    expect(lire('2022-02-28T23:00:00Z', { formats, heure: 'couper' })?.[0]).toBe('heure-universelle')
    expect(lire('2022-03-01T00:00:00.000Z', { formats, heure: 'couper' })).toBe('2022-03-01')
  })

  test('un objet Date dépend du fuseau : il est refusé', () => {
    expect(lire(new Date(2022, 2, 1), { formats })).toEqual([
      'type-inattendu',
      'demandez à votre lecteur de tableur le texte affiché ou le numéro de série',
    ])
  })
})

describe('les dates qui n’en sont pas', () => {
  const dates = { formats: ['JJ/MM/AAAA'] } as const

  test.each(['01/01/1900', '31/12/9999', '01/01/0001', '31/12/2099', '30/11/1988'])(
    '%s est invraisemblable : à déclarer',
    (cellule) => {
      expect(lire(cellule, dates)).toEqual([
        'date-invraisemblable',
        'si cette date veut dire « sans fin » ou « inconnue », déclarez-la dans « vides » ; sinon, élargissez « dates »',
      ])
    },
  )

  test('déclarée vide, elle l’est ; les bornes se déplacent', () => {
    expect(lire('31/12/9999', dates, { vides: ['31/12/9999'] })).toBeNull()
    expect(lire('31/12/2098', dates)).toBe('2098-12-31')
    expect(lire('01/12/1988', dates)).toBe('1988-12-01')
    expect(lire('01/01/2022', { ...dates, depuis: '2022-01-01', jusqua: '2022-01-01' })).toBe('2022-01-01')
    expect(lire('31/12/2021', { ...dates, depuis: '2022-01-01' })?.[0]).toBe('date-invraisemblable')
  })

  test.each([
    ['=AUJOURDHUI()', 'formule'],
    ['#N/A', 'erreur-de-tableur'],
    ['#REF!', 'erreur-de-tableur'],
    ['#VALEUR!', 'erreur-de-tableur'],
    ['########', 'erreur-de-tableur'],
    [{ formula: 'A1', result: 44621 }, 'type-inattendu'],
    [['01/03/2022', '02/03/2022'], 'colonne-en-double'],
    ['NULL', 'date-illisible'],
    ['2022-02-30T00:00:00Z', 'date-illisible'],
  ])('%j : %s', (cellule, code) => {
    expect(lire(cellule, { ...dates, heure: 'couper' })?.[0]).toBe(code)
  })
})
