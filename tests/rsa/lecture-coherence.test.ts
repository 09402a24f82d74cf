import { describe, expect, test } from 'vitest'
import { lireDossier } from '../../src/index'

type Brute = Readonly<Record<string, unknown>>

function versable(debut: string, fin: string | null, reste: Brute = {}): Brute {
  return { debut, fin, droit: 'versable', soumisDroitsDevoirs: true, ...reste }
}

function erreurs(situations: readonly Brute[], reste: Brute = {}) {
  const lecture = lireDossier({ id: 'A', departement: '67', situations, ...reste })
  return lecture.ok ? [] : lecture.erreurs
}

describe('une fin avant son début', () => {
  test('la veille : refusée ; le jour même : lue', () => {
    expect(erreurs([versable('2021-03-01', '2021-02-28')])).toEqual([
      {
        chemin: 'situations[0].fin',
        code: 'fin-avant-debut',
        message:
          'reçu 2021-02-28, avant le début 2021-03-01 ; attendu : une fin égale ou postérieure (bornes comprises), ou null si la situation est en cours',
      },
    ])
    expect(erreurs([versable('2021-03-01', '2021-03-01')])).toEqual([])
  })

  test('ne fait pas inventer un chevauchement', () => {
    expect(erreurs([versable('2021-03-01', '2020-01-01'), versable('2021-04-01', null)]).map(({ code }) => code)).toEqual([
      'fin-avant-debut',
    ])
  })

  test('le chemin est celui de la donnée reçue, non celui du tri', () => {
    const fautes = erreurs([versable('2021-03-01', '2021-02-01'), versable('2020-01-01', '2020-12-31')])
    expect(fautes.map(({ chemin }) => chemin)).toEqual(['situations[0].fin'])
  })
})

describe('deux situations qui se chevauchent', () => {
  test.each<[string, Brute[], string[]]>([
    ['contiguës : lues', [versable('2021-01-01', '2021-01-31'), versable('2021-02-01', null)], []],
    ['un jour commun', [versable('2021-01-01', '2021-01-31'), versable('2021-01-31', null)], ['situations[1].debut']],
    ['emboîtées', [versable('2021-01-01', '2021-12-31'), versable('2021-03-01', '2021-03-31')], ['situations[1].debut']],
    ['le même début', [versable('2021-01-01', '2021-01-31'), versable('2021-01-01', '2021-01-31')], ['situations[1].debut']],
    ['le même jour seul', [versable('2021-01-01', '2021-01-01'), versable('2021-01-01', '2021-01-01')], ['situations[1].debut']],
    ['deux sans fin', [versable('2021-01-01', null), versable('2022-01-01', null)], ['situations[1].debut']],
    [
      'une sans fin suivie d’une autre',
      [versable('2021-01-01', null), versable('2022-01-01', '2022-01-31')],
      ['situations[1].debut'],
    ],
    [
      'dans le désordre, le chemin est celui de la donnée reçue',
      [versable('2022-01-01', null), versable('2021-01-01', '2022-01-01')],
      ['situations[0].debut'],
    ],
    [
      'trois à la suite',
      [versable('2021-01-01', '2021-02-15'), versable('2021-02-01', '2021-03-15'), versable('2021-03-01', null)],
      ['situations[1].debut', 'situations[2].debut'],
    ],
    [
      'de territoires et de droits différents : autant',
      [versable('2021-01-01', '2021-02-15', { departement: '68' }), { debut: '2021-02-01', droit: 'radie' }],
      ['situations[1].debut'],
    ],
  ])('%s', (_, situations, chemins) => {
    const fautes = erreurs(situations)
    expect(fautes.map(({ chemin }) => chemin)).toEqual(chemins)
    expect(new Set(fautes.map(({ code }) => code))).toEqual(new Set(chemins.length === 0 ? [] : ['chevauchement']))
  })

  test('le message dit l’autre situation, où elle est, et ce qui est attendu', () => {
    expect(erreurs([versable('2022-01-01', null), versable('2021-01-01', '2022-01-01')])[0]?.message).toBe(
      'reçu 2022-01-01, alors que situations[1] va du 2021-01-01 au 2022-01-01 ; attendu : des situations qui ne se chevauchent pas (bornes comprises)',
    )
  })

  test('une situation longue chevauche aussi celle qui suit sa voisine', () => {
    const fautes = erreurs([
      versable('2021-01-01', '2021-12-31'),
      versable('2021-02-01', '2021-02-28'),
      versable('2021-06-01', null),
    ])
    expect(fautes.map(({ chemin }) => chemin)).toContain('situations[1].debut')
  })
})

describe('les suites de soumission inconnue', () => {
  /** Une suite par année : un mois inconnu, et rien le reste de l'année. */
  function suites(nombre: number, reste: Brute = {}): Brute[] {
    return Array.from({ length: nombre }, (_, i) =>
      versable(`${2000 + i}-03-01`, `${2000 + i}-03-31`, { soumisDroitsDevoirs: null, ...reste }),
    )
  }

  test('six : lues ; sept : refusées', () => {
    expect(erreurs(suites(6))).toEqual([])
    expect(erreurs(suites(7))).toEqual([
      {
        chemin: 'situations',
        code: 'soumissions-inconnues',
        message: 'reçu 7 suites de situations versables dont soumisDroitsDevoirs est inconnu ; attendu : 6 au plus',
      },
    ])
  })

  test('absent vaut null', () => {
    expect(erreurs(suites(7, { soumisDroitsDevoirs: undefined })).map(({ code }) => code)).toEqual(['soumissions-inconnues'])
  })

  test('douze mois contigus, une ligne par mois, ne font qu’une suite', () => {
    const mois = Array.from({ length: 12 }, (_, i) => {
      const debut = `2015-${String(i + 1).padStart(2, '0')}-01`
      return versable(debut, `${debut.slice(0, 8)}${[31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][i]}`, {
        soumisDroitsDevoirs: null,
      })
    })
    expect(erreurs([...suites(5), ...mois])).toEqual([])
    expect(erreurs([...suites(6), ...mois]).map(({ code }) => code)).toEqual(['soumissions-inconnues'])
  })

  test('un jour de trou, un autre département ou un autre droit entre elles en font deux', () => {
    const inconnue = { soumisDroitsDevoirs: null }
    const cinq = suites(5)
    const premiere = versable('2015-03-01', '2015-03-31', inconnue)
    const enTrop = (suivantes: Brute[]): boolean => erreurs([...cinq, premiere, ...suivantes]).length > 0
    expect(enTrop([versable('2015-04-01', null, inconnue)])).toBe(false)
    expect(enTrop([versable('2015-04-02', null, inconnue)])).toBe(true)
    expect(enTrop([versable('2015-04-01', null, { ...inconnue, departement: '68' })])).toBe(true)
    expect(enTrop([versable('2015-04-01', null, { ...inconnue, departement: '67' })])).toBe(false)
    expect(enTrop([{ debut: '2015-04-01', fin: '2015-04-30', droit: 'suspendu' }, versable('2015-05-01', null, inconnue)])).toBe(
      true,
    )
    expect(enTrop([versable('2015-04-01', '2015-04-30'), versable('2015-05-01', null, inconnue)])).toBe(true)
  })

  test('seules comptent les situations versables, où que ce soit', () => {
    expect(erreurs(suites(7, { droit: 'suspendu' }))).toEqual([])
    expect(erreurs(suites(7, { departement: '90' })).map(({ code }) => code)).toEqual(['soumissions-inconnues'])
  })

  test('le désordre n’y change rien', () => {
    expect(erreurs(suites(6).reverse())).toEqual([])
    expect(erreurs(suites(7).reverse()).map(({ code }) => code)).toEqual(['soumissions-inconnues'])
  })
})
