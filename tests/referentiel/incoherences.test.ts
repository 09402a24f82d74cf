import { describe, expect, test } from 'vitest'
import { CONVENTIONS_BUDGET } from '../../src/budget/conventions'
import { CONVENTIONS_REPARTITION } from '../../src/budget/repartition/conventions'
import { CONVENTIONS_FAMILLES } from '../../src/familles/conventions'
import { CONVENTIONS_CALENDRIER } from '../../src/referentiel/calendrier/conventions'
import { CIBLES } from '../../src/referentiel/cibles/cibles'
import { DEFINITIONS_CONVENTIONS, PREREGLAGES } from '../../src/referentiel/conventions'
import type { DefinitionConvention } from '../../src/referentiel/definition-convention'
import { INCOHERENCES } from '../../src/referentiel/incoherences/incoherences'
import { INDICATEURS } from '../../src/referentiel/indicateurs/indicateurs'
import { PUBLICATIONS } from '../../src/referentiel/reference'

const IDS = INCOHERENCES.map(({ id }) => id)

/** Les liens que déclarent les conventions : « convention → incohérence ». */
const DEPUIS_LES_CONVENTIONS: readonly string[] = [
  ...Object.entries(DEFINITIONS_CONVENTIONS).flatMap(([nom, { incoherences }]) => incoherences.map((id) => `${nom} → ${id}`)),
  ...Object.entries(CONVENTIONS_FAMILLES).flatMap(([famille, conventions]) =>
    Object.entries<DefinitionConvention>(conventions).flatMap(([nom, { incoherences }]) =>
      incoherences.map((id) => `${famille}.${nom} → ${id}`),
    ),
  ),
  ...Object.entries(CONVENTIONS_CALENDRIER).flatMap(([nom, { incoherences }]) =>
    incoherences.map((id) => `calendrier.${nom} → ${id}`),
  ),
  ...Object.entries({ ...CONVENTIONS_BUDGET, ...CONVENTIONS_REPARTITION }).flatMap(([nom, { incoherences }]) =>
    incoherences.map((id) => `budget.${nom} → ${id}`),
  ),
]

describe('INCOHERENCES', () => {
  test('74 contradictions, puis les silences, dans l’ordre, sans trou ni doublon', () => {
    const numeroter = (lettre: string, combien: number): string[] =>
      Array.from({ length: combien }, (_, n) => `${lettre}${String(n + 1).padStart(2, '0')}`)
    const attendus = [...numeroter('B', 74), ...numeroter('N', IDS.length - 74)]
    expect(IDS).toEqual(attendus)
  })

  test('chaque convention désigne les incohérences qu’elle tranche, et chacune la désigne en retour', () => {
    const depuisLesIncoherences = INCOHERENCES.flatMap(({ id, conventions }) => conventions.map((nom) => `${nom} → ${id}`))
    expect(depuisLesIncoherences.sort()).toEqual([...DEPUIS_LES_CONVENTIONS].sort())
  })

  test('aucune convention du calcul n’est sans incohérence', () => {
    expect(Object.keys(DEFINITIONS_CONVENTIONS)).toEqual(Object.keys(PREREGLAGES.guide2022))
    for (const nom of Object.keys(DEFINITIONS_CONVENTIONS)) {
      expect(
        DEPUIS_LES_CONVENTIONS.some((lien) => lien.startsWith(`${nom} → `)),
        nom,
      ).toBe(true)
    }
  })

  test('une incohérence sans convention dit pourquoi, une incohérence tranchée dit comment', () => {
    for (const { id, conventions, issue } of INCOHERENCES) {
      expect(/^Aucune convention/.test(issue), id).toBe(conventions.length === 0)
      expect(issue.length, id).toBeGreaterThan(20)
    }
  })

  test('une contradiction oppose au moins deux lectures différentes', () => {
    for (const { id, lectures } of INCOHERENCES.filter(({ nature }) => nature !== 'silence')) {
      expect(new Set(lectures.map(({ regle }) => regle)).size, id).toBeGreaterThan(1)
    }
  })

  test('un silence est d’une autre nature qu’une contradiction', () => {
    for (const { id, nature } of INCOHERENCES) expect(nature === 'silence', id).toBe(id.startsWith('N'))
  })

  test('elle vaut depuis que le dernier des textes en présence a paru', () => {
    const depuis = new Map(INCOHERENCES.map(({ id, validite }) => [id, validite.du]))
    expect([depuis.get('B02'), depuis.get('B07'), depuis.get('B19'), depuis.get('N05')]).toEqual([
      '2022-01-19',
      '2024-06-30',
      '2022-10-20',
      '2024-12-31',
    ])
    for (const { id, lectures, validite } of INCOHERENCES) {
      for (const { source } of lectures) expect(PUBLICATIONS[source.texte] <= validite.du, id).toBe(true)
    }
  })

  test('les incohérences citées par un indicateur ou une cible existent, une fois chacune', () => {
    for (const { id, incoherences } of [...INDICATEURS, ...CIBLES]) {
      expect(
        incoherences.filter((citee) => !IDS.includes(citee)),
        id,
      ).toEqual([])
      expect(new Set(incoherences).size, id).toBe(incoherences.length)
    }
  })

  test('les conventions du calcul RSA qui tranchent un indicateur d’insertion y sont toutes citées', () => {
    const citees = new Set(
      INDICATEURS.filter(({ famille }) => famille === 'insertion').flatMap(({ incoherences }) => incoherences),
    )
    const tranchees = Object.values(DEFINITIONS_CONVENTIONS).flatMap(({ incoherences }) => incoherences)
    expect(tranchees.filter((id) => !citees.has(id))).toEqual([])
  })
})
