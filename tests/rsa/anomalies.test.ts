import { describe, expect, test } from 'vitest'
import { lireDossier } from '../../src/index'

type Brute = Readonly<Record<string, unknown>>

const EN_COURS: Brute = { debut: '2021-02-08', fin: null, droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2021-03-01' }

function anomalies(reste: Brute) {
  const lecture = lireDossier({ id: 'A', departement: '67', situations: [EN_COURS], ...reste })
  if (!lecture.ok) throw new Error(JSON.stringify(lecture.erreurs))
  return lecture.anomalies
}

/** Les anomalies en bref : « chemin code ». */
function breves(reste: Brute): string[] {
  return anomalies(reste).map(({ chemin, code }) => `${chemin} ${code}`)
}

describe('un trou entre deux situations', () => {
  function trou(fin: string, debut: string): Brute {
    return {
      situations: [
        { debut: '2021-01-01', fin, droit: 'versable', soumisDroitsDevoirs: true },
        { ...EN_COURS, debut, notifieeLe: null },
      ],
    }
  }

  test.each([
    ['aucun jour', '2021-01-31', '2021-02-01', false],
    ['un jour', '2021-01-31', '2021-02-02', true],
    ['vingt-sept jours de février', '2021-01-31', '2021-02-28', true],
    ['février en entier', '2021-01-31', '2021-03-01', false],
    ['deux mois incomplets', '2021-01-01', '2021-02-28', true],
    ['deux mois incomplets, et un jour de plus qui en complète un', '2021-01-01', '2021-03-01', false],
    ['un an', '2021-01-31', '2022-02-01', false],
  ])('%s', (_, fin, debut, signale) => {
    expect(breves(trou(fin, debut))).toEqual(signale ? ['situations[1].debut trou-entre-situations'] : [])
  })

  test('le message dit le nombre de jours et d’où', () => {
    expect(anomalies(trou('2021-01-31', '2021-02-02'))[0]?.message).toBe(
      '1 jour sans situation après le 2021-01-31 (situations[0]) : faute de saisie probable',
    )
    expect(anomalies(trou('2021-01-31', '2021-02-03'))[0]?.message).toBe(
      '2 jours sans situation après le 2021-01-31 (situations[0]) : faute de saisie probable',
    )
  })

  test('dans le désordre, les chemins sont ceux de la donnée reçue', () => {
    const { situations } = trou('2021-01-31', '2021-02-02') as { situations: Brute[] }
    expect(anomalies({ situations: [...situations].reverse() })).toEqual([
      {
        chemin: 'situations[0].debut',
        code: 'trou-entre-situations',
        message: '1 jour sans situation après le 2021-01-31 (situations[1]) : faute de saisie probable',
      },
    ])
  })
})

describe('les suivis', () => {
  test('sans date : signalé ; une seule des deux dates suffit', () => {
    expect(breves({ suivis: [{ organisme: 'caf' }] })).toEqual(['suivis[0] suivi-sans-date'])
    expect(breves({ suivis: [{ orientationNotifieeLe: '2021-03-01' }] })).toEqual([])
    expect(breves({ suivis: [{ referentDesigneLe: '2021-03-01' }] })).toEqual([])
  })

  test('clos avant de commencer : la veille est signalée, le jour même non', () => {
    const suivi = (clotureLe: string): Brute => ({
      suivis: [{ orientationNotifieeLe: '2021-03-20', referentDesigneLe: '2021-03-25', clotureLe }],
    })
    expect(breves(suivi('2021-03-19'))).toEqual(['suivis[0].clotureLe cloture-avant-debut'])
    expect(breves(suivi('2021-03-20'))).toEqual([])
  })

  test('commencés le même jour : le second est signalé, et dit le premier', () => {
    const suivis = [
      { orientationNotifieeLe: '2021-03-20' },
      { orientationNotifieeLe: '2021-03-21' },
      { referentDesigneLe: '2021-03-20' },
    ]
    expect(anomalies({ suivis })).toEqual([
      { chemin: 'suivis[2]', code: 'suivis-le-meme-jour', message: 'commence le même jour que suivis[0]' },
    ])
    expect(breves({ suivis: suivis.slice(0, 2) })).toEqual([])
  })

  test('deux suivis sans date ne sont pas dits du même jour', () => {
    expect(breves({ suivis: [{}, {}] })).toEqual(['suivis[0] suivi-sans-date', 'suivis[1] suivi-sans-date'])
  })

  test('orientés avant la notification : la veille est signalée, le jour même non', () => {
    expect(breves({ suivis: [{ orientationNotifieeLe: '2021-02-28' }] })).toEqual(['suivis[0] orientation-avant-notification'])
    expect(breves({ suivis: [{ orientationNotifieeLe: '2021-03-01' }] })).toEqual([])
    expect(
      breves({ suivis: [{ orientationNotifieeLe: '2021-02-28' }], situations: [{ ...EN_COURS, notifieeLe: null }] }),
    ).toEqual([])
  })

  test('avant tout droit, c’est la notification du premier qui compte', () => {
    expect(breves({ suivis: [{ orientationNotifieeLe: '2020-12-01' }] })).toEqual(['suivis[0] orientation-avant-notification'])
  })

  test('après la fin d’un droit, sa notification ne compte plus', () => {
    const situations = [{ ...EN_COURS, fin: '2021-02-20' }]
    expect(breves({ situations, suivis: [{ orientationNotifieeLe: '2021-02-20' }] })).toEqual([
      'suivis[0] orientation-avant-notification',
    ])
    expect(breves({ situations, suivis: [{ orientationNotifieeLe: '2021-02-21' }] })).toEqual([])
  })
})

describe('ce qui précède tout droit', () => {
  test('un rendez-vous', () => {
    const rendezVous = (date: string): Brute => ({ rendezVous: [{ date, objet: 'orientation' }] })
    expect(anomalies(rendezVous('2021-02-07'))).toEqual([
      {
        chemin: 'rendezVous[0].date',
        code: 'rendez-vous-avant-tout-droit',
        message: 'reçu 2021-02-07, avant tout droit (le premier commence le 2021-02-08)',
      },
    ])
    expect(breves(rendezVous('2021-02-08'))).toEqual([])
  })

  test('un contrat', () => {
    const contrats = (signeLe: string): Brute => ({ contrats: [{ signeLe: '2021-05-01' }, { signeLe }] })
    expect(anomalies(contrats('2021-02-07'))).toEqual([
      {
        chemin: 'contrats[1].signeLe',
        code: 'contrat-avant-tout-droit',
        message: 'reçu 2021-02-07, avant tout droit (le premier commence le 2021-02-08)',
      },
    ])
    expect(breves(contrats('2021-02-08'))).toEqual([])
  })

  test('le premier droit est le plus ancien, même reçu en dernier', () => {
    const situations = [EN_COURS, { debut: '2019-01-01', fin: '2019-12-31', droit: 'versable', soumisDroitsDevoirs: true }]
    expect(breves({ situations, contrats: [{ signeLe: '2020-06-01' }] })).toEqual([])
    expect(breves({ situations, contrats: [{ signeLe: '2018-12-31' }] })).toEqual([
      'contrats[0].signeLe contrat-avant-tout-droit',
    ])
  })

  test('sans aucun droit, rien n’est signalé', () => {
    expect(
      breves({ situations: [], contrats: [{ signeLe: '2020-06-01' }], rendezVous: [{ date: '2020-06-01', objet: 'autre' }] }),
    ).toEqual([])
  })
})

test('un dossier sans rien d’étrange n’a pas d’anomalie', () => {
  const reste = {
    suivis: [{ orientationNotifieeLe: '2021-03-20', organisme: 'departement', clotureLe: '2021-12-31' }],
    rendezVous: [{ date: '2021-03-30', objet: 'accompagnement' }],
    contrats: [{ signeLe: '2021-04-10' }],
  }
  expect(anomalies(reste)).toEqual([])
})
