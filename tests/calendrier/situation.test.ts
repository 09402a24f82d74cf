import { addDays } from 'date-fns/addDays'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { formatISO } from 'date-fns/formatISO'
import { parseISO } from 'date-fns/parseISO'
import { describe, expect, test } from 'vitest'
import { echeances } from '../../src/calendrier/echeances'
import { situationEcheance } from '../../src/calendrier/situation'
import type { ConventionsCalendrier } from '../../src/referentiel/calendrier/conventions'
import type { IdEcheance, Regime } from '../../src/referentiel/calendrier/echeance-officielle'

function situer(regime: Regime, id: IdEcheance, jour: string, conventions: Partial<ConventionsCalendrier> = {}) {
  const echeance = echeances(regime, 2022, { conventions }).find((e) => e.id === id)
  if (echeance === undefined) throw new Error(`${id} manque`)
  return situationEcheance(echeance, jour)
}

describe('la convention de la CeA, délibérée le 20 octobre 2022 pour le 30 septembre', () => {
  test('est en retard de vingt jours, et de vingt et un si « avant le » exclut le jour dit', () => {
    expect(situer('glissante', 'adoption', '2022-10-20')).toEqual({
      echeance: 'adoption',
      jour: '2022-10-20',
      situation: 'en-retard',
      joursRestants: 0,
      joursDeRetard: 20,
      autresLectures: [{ valeur: 'avant-le', situation: 'en-retard', joursDeRetard: 21 }],
      message: 'Adoption de la convention : le 20/10/2022, en retard de 20 jours (au plus tard le 30/09/2022)',
    })
  })
})

describe('« avant le » et « au plus tard le », de part et d’autre du jour dit', () => {
  test.each<[ConventionsCalendrier['adoption'], string, string, number, number]>([
    ['date-limite', '2022-05-13', 'avant', 2, 0],
    ['date-limite', '2022-05-14', 'avant', 1, 0],
    ['date-limite', '2022-05-15', 'dernier-jour', 0, 0],
    ['date-limite', '2022-05-16', 'en-retard', 0, 1],
    ['avant-le', '2022-05-13', 'avant', 1, 0],
    ['avant-le', '2022-05-14', 'dernier-jour', 0, 0],
    ['avant-le', '2022-05-15', 'en-retard', 0, 1],
    ['avant-le', '2022-05-16', 'en-retard', 0, 2],
  ])('%s, le %s : %s', (adoption, jour, situation, joursRestants, joursDeRetard) => {
    expect(situer('civile', 'adoption', jour, { adoption })).toMatchObject({ situation, joursRestants, joursDeRetard })
  })

  test('le jour dit partage les deux lectures, et le constat le montre', () => {
    expect(situer('civile', 'adoption', '2022-05-15').autresLectures).toEqual([
      { valeur: 'avant-le', situation: 'en-retard', joursDeRetard: 1 },
    ])
    const avant = situer('civile', 'adoption', '2022-05-15', { adoption: 'avant-le' })
    expect(avant.autresLectures).toEqual([{ valeur: 'date-limite', situation: 'dernier-jour', joursDeRetard: 0 }])
    expect(avant.message).toBe('Adoption de la convention : le 15/05/2022, en retard de 1 jour (avant le 15/05/2022)')
  })
})

describe('une session s’ouvre', () => {
  test.each<[string, string, number, number]>([
    ['2022-02-28', 'avant-ouverture', 20, 0],
    ['2022-03-01', 'avant', 19, 0],
    ['2022-03-20', 'dernier-jour', 0, 0],
    ['2022-03-21', 'en-retard', 0, 1],
  ])('le %s : %s', (jour, situation, joursRestants, joursDeRetard) => {
    expect(situer('civile', 'remontee-mars', jour)).toMatchObject({ situation, joursRestants, joursDeRetard })
  })

  test('une saisie du 25 mars est tardive pour l’annexe 5, à temps pour l’annexe 7', () => {
    const { situation, autresLectures } = situer('civile', 'remontee-mars', '2022-03-25')
    expect(situation).toBe('en-retard')
    expect(autresLectures).toEqual([{ valeur: 'annexe-7', situation: 'avant', joursDeRetard: 0 }])
  })

  test.each([
    ['2022-02-28', "avant l'ouverture"],
    ['2022-03-19', 'à temps, 1 jour avant la fin'],
    ['2022-03-20', 'à temps, au dernier jour'],
    ['2022-03-22', 'en retard de 2 jours'],
  ])('le %s se dit « %s »', (jour, dit) => {
    const [annee, mois, quantieme] = jour.split('-')
    expect(situer('civile', 'remontee-mars', jour).message).toBe(
      `Session de remontée de mars : le ${quantieme}/${mois}/${annee}, ${dit} (à partir du 01/03/2022, au plus tard le 20/03/2022)`,
    )
  })
})

test('jour après jour, sur trois ans, les nombres de jours sont ceux de date-fns', () => {
  for (const echeance of [...echeances('civile', 2022), ...echeances('glissante', 2022)]) {
    const limite = parseISO(echeance.dernierJour)
    for (let n = 0; n < 1095; n += 7) {
      const date = addDays(parseISO('2021-01-01'), n)
      const ecart = differenceInCalendarDays(date, limite)
      const { joursDeRetard, joursRestants, situation } = situationEcheance(echeance, formatISO(date, { representation: 'date' }))
      expect(joursDeRetard - joursRestants).toBe(ecart)
      expect(situation === 'en-retard').toBe(ecart > 0)
    }
  }
})

test('une échéance sans premier jour ne s’ouvre jamais trop tard, même avant 1970', () => {
  expect(situer('civile', 'adoption', '1969-12-31').situation).toBe('avant')
  expect(situer('civile', 'remontee-mars', '1969-12-31').situation).toBe('avant-ouverture')
})

test.each(['2022-02-30', '20/10/2022', '2022-10-20T00:00', ''])('« %s » n’est pas un jour', (jour) => {
  expect(() => situer('civile', 'adoption', jour)).toThrow(expect.objectContaining({ name: 'ErreurContexte' }))
  expect(() => situer('civile', 'adoption', jour)).toThrow(/^jour : reçu/)
})
