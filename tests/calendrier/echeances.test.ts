import { describe, expect, test } from 'vitest'
import { echeances } from '../../src/calendrier/echeances'
import type { OptionsCalendrier } from '../../src/calendrier/options'
import { CONVENTIONS_CALENDRIER, type ConventionsCalendrier } from '../../src/referentiel/calendrier/conventions'
import type { IdEcheance, Regime } from '../../src/referentiel/calendrier/echeance-officielle'
import { ECHEANCES_OFFICIELLES } from '../../src/referentiel/calendrier/echeances'
import { PERIODES_OFFICIELLES } from '../../src/referentiel/calendrier/periodes'

const A5 = 'instruction-2022-19-annexe-5'

function echeance(regime: Regime, id: IdEcheance, millesime = 2022, options: OptionsCalendrier = {}) {
  const trouvee = echeances(regime, millesime, options).find((e) => e.id === id)
  if (trouvee === undefined) throw new Error(`${id} manque`)
  return trouvee
}

describe('le calendrier de 2022, tel que les textes le disent', () => {
  test.each<[Regime, IdEcheance, string, string, string, string]>([
    ['civile', 'arrete-consommation', '2021-12-31', 'au-plus-tard', A5, '§1.2'],
    ['civile', 'remontee-mars', '2022-03-20', 'au-plus-tard', A5, '§1.3'],
    ['civile', 'rapport-execution', '2022-03-31', 'au-plus-tard', A5, '§1.1'],
    ['civile', 'transmission', '2022-04-22', 'au-plus-tard', A5, '§1.4'],
    ['civile', 'adoption', '2022-05-15', 'au-plus-tard', A5, '§4'],
    ['civile', 'remontee-juin', '2022-06-20', 'au-plus-tard', A5, '§1.3'],
    ['civile', 'denonciation', '2022-12-31', 'au-plus-tard', 'instruction-2022-19-annexe-8', 'article 5'],
    ['glissante', 'remontee-mars', '2022-03-20', 'au-plus-tard', A5, '§1.3'],
    ['glissante', 'arrete-consommation', '2022-05-31', 'au-plus-tard', A5, '§1.2'],
    ['glissante', 'remontee-juin', '2022-06-20', 'au-plus-tard', A5, '§1.3'],
    ['glissante', 'rapport-execution', '2022-06-30', 'au-plus-tard', A5, '§1.1'],
    ['glissante', 'transmission', '2022-07-22', 'au-plus-tard', A5, '§1.4'],
    ['glissante', 'adoption', '2022-09-30', 'au-plus-tard', A5, '§4'],
    ['glissante', 'denonciation', '2022-12-31', 'au-plus-tard', 'instruction-2022-19-annexe-8', 'article 5'],
  ])('%s, %s : le %s', (regime, id, date, formule, texte, section) => {
    expect(echeance(regime, id)).toMatchObject({ date, formule, dernierJour: date, fixee: true, source: { texte, section } })
  })

  test.each<Regime>(['civile', 'glissante'])('%s : sept échéances, dans l’ordre des jours', (regime) => {
    const dates = echeances(regime, 2022).map(({ date }) => date)
    expect(dates).toHaveLength(7)
    expect(dates).toEqual([...dates].sort())
  })

  test.each<[Regime, string, string, string, string]>([
    ['civile', '2021-01-01', '2021-12-31', '2022-01-01', '2022-12-31'],
    ['glissante', '2021-07-01', '2022-06-30', '2022-07-01', '2023-06-30'],
  ])('%s : ce que vise chaque acte', (regime, debutEvalue, finEvalue, debut, fin) => {
    const evalue = { debut: debutEvalue, fin: finEvalue }
    const conventionne = { debut, fin }
    expect(Object.fromEntries(echeances(regime, 2022).map(({ id, periode }) => [id, periode]))).toEqual({
      'arrete-consommation': evalue,
      'rapport-execution': evalue,
      transmission: evalue,
      adoption: conventionne,
      denonciation: conventionne,
      'remontee-mars': { debut: '2021-01-01', fin: '2021-12-31' },
      'remontee-juin': { debut: '2022-01-01', fin: '2022-05-31' },
    })
  })

  test('seules les sessions ont un premier jour', () => {
    const ouvertures = echeances('civile', 2022).map(({ id, ouverture }) => [id, ouverture])
    expect(ouvertures.filter(([, ouverture]) => ouverture !== null)).toEqual([
      ['remontee-mars', '2022-03-01'],
      ['remontee-juin', '2022-06-01'],
    ])
  })
})

describe('les dates concurrentes', () => {
  test.each<[Regime, IdEcheance, number, Partial<ConventionsCalendrier>, string, string]>([
    ['civile', 'remontee-mars', 2022, { clotureSession: 'annexe-7' }, '2022-03-31', '2022-03-31'],
    ['civile', 'remontee-juin', 2022, { clotureSession: 'annexe-7' }, '2022-06-30', '2022-06-30'],
    ['glissante', 'arrete-consommation', 2022, { arreteGlissant: '30-juin' }, '2022-06-30', '2022-06-30'],
    ['civile', 'arrete-consommation', 2022, { arreteGlissant: '30-juin' }, '2021-12-31', '2021-12-31'],
    ['civile', 'adoption', 2022, { adoption: 'avant-le' }, '2022-05-15', '2022-05-14'],
    ['glissante', 'adoption', 2022, { adoption: 'avant-le' }, '2022-09-30', '2022-09-29'],
    ['glissante', 'rapport-execution', 2023, {}, '2023-06-30', '2023-06-30'],
    ['glissante', 'rapport-execution', 2023, { rapportGlissant: 'exercice-suivant' }, '2024-06-30', '2024-06-30'],
    ['glissante', 'rapport-execution', 2022, { rapportGlissant: 'exercice-suivant' }, '2022-06-30', '2022-06-30'],
    ['civile', 'rapport-execution', 2023, { rapportGlissant: 'exercice-suivant' }, '2023-03-31', '2023-03-31'],
  ])('%s, %s, %i, %o : le %s, dernier jour le %s', (regime, id, millesime, conventions, date, dernierJour) => {
    expect(echeance(regime, id, millesime, { conventions })).toMatchObject({ date, dernierJour, fixee: true })
  })

  test('la lecture écartée est rendue à côté de celle qui est retenue', () => {
    const retenue = echeance('glissante', 'adoption')
    expect(retenue.convention).toEqual({ nom: 'adoption', valeur: 'date-limite' })
    expect(retenue.autresLectures).toEqual([
      {
        valeur: 'avant-le',
        date: '2022-09-30',
        formule: 'avant',
        dernierJour: '2022-09-29',
        source: { texte: A5, section: '§3' },
      },
    ])
    const autre = echeance('glissante', 'adoption', 2022, { conventions: { adoption: 'avant-le' } })
    expect(autre.autresLectures.map(({ valeur }) => valeur)).toEqual(['date-limite'])
    expect(echeance('civile', 'transmission')).toMatchObject({ convention: null, autresLectures: [] })
  })

  test('les lectures des données sont celles des définitions, et chaque convention sert', () => {
    const employees = new Set(['indicateursGlissants']) // elle choisit des sessions, non une date
    for (const { id, convention, lectures } of [...ECHEANCES_OFFICIELLES, ...PERIODES_OFFICIELLES]) {
      const valeurs = lectures.map(({ valeur }) => valeur)
      if (convention === null) expect(valeurs, id).toEqual([null])
      else {
        expect(valeurs, id).toEqual(CONVENTIONS_CALENDRIER[convention].lectures.map(({ valeur }) => valeur))
        employees.add(convention)
      }
    }
    expect([...employees].sort()).toEqual(Object.keys(CONVENTIONS_CALENDRIER).sort())
  })
})

describe('une année que les textes ne règlent pas', () => {
  test('reprend les jours de l’année connue la plus proche, et le dit', () => {
    expect(echeance('civile', 'adoption', 2023)).toMatchObject({ date: '2023-05-15', fixee: false, millesime: 2023 })
    expect(echeance('civile', 'adoption', 2021)).toMatchObject({ date: '2021-05-15', fixee: false })
    expect(echeance('glissante', 'adoption', 2024).periode).toEqual({ debut: '2024-07-01', fin: '2025-06-30' })
    expect(echeance('civile', 'arrete-consommation', 2024)).toMatchObject({ date: '2023-12-31', fixee: false })
    expect(echeance('civile', 'remontee-mars', 2024).ouverture).toBe('2024-03-01')
    expect(echeance('civile', 'adoption', 2023).autresLectures[0]?.dernierJour).toBe('2023-05-14')
  })

  test('le rapport de 2023 est fixé par la convention de 2022 ; celui de 2024 le suit', () => {
    expect(echeance('glissante', 'rapport-execution', 2023)).toMatchObject({ fixee: true, source: { section: 'article 2' } })
    expect(echeance('glissante', 'rapport-execution', 2024)).toMatchObject({ date: '2024-06-30', fixee: false })
    expect(echeance('glissante', 'rapport-execution', 2023).periode).toEqual({ debut: '2022-07-01', fin: '2023-06-30' })
  })

  test('aucune date n’est un 29 février : la déplacer d’une année la garde', () => {
    const dates = [
      ...ECHEANCES_OFFICIELLES.flatMap(({ lectures, ouverture }) => [ouverture ?? '', ...lectures.map(({ date }) => date)]),
      ...PERIODES_OFFICIELLES.flatMap(({ lectures }) => lectures.flatMap(({ debut, fin }) => [debut, fin])),
    ]
    expect(dates.filter((date) => date.endsWith('-02-29'))).toEqual([])
  })
})

describe('ce qui n’est pas admis lève', () => {
  test.each<[unknown, unknown, unknown, string]>([
    ['civil', 2022, {}, 'regime : reçu « civil » ; attendu : « civile » ou « glissante » ; vouliez-vous dire « civile » ?'],
    ['civile', 2019, {}, 'millesime : reçu le nombre 2019'],
    ['civile', 2100, {}, 'millesime : reçu le nombre 2100'],
    ['civile', 2022.5, {}, 'millesime : reçu le nombre 2022.5'],
    ['civile', '2022', {}, 'millesime : reçu « 2022 »'],
    ['civile', 2022, { convention: {} }, 'options : champ inconnu « convention »'],
    ['civile', 2022, { conventions: { adoption: 'avant' } }, 'conventions.adoption : reçu « avant »'],
    ['civile', 2022, null, 'options : reçu null'],
  ])('%s, %s, %o', (regime, millesime, options, message) => {
    expect(() => echeances(regime as Regime, millesime as number, options as OptionsCalendrier)).toThrow(message)
    expect(() => echeances(regime as Regime, millesime as number, options as OptionsCalendrier)).toThrow(
      expect.objectContaining({ name: 'ErreurContexte' }),
    )
  })

  test('2020 et 2099 sont admises', () => {
    expect(echeances('civile', 2020)).toHaveLength(7)
    expect(echeances('glissante', 2099)).toHaveLength(7)
  })
})
