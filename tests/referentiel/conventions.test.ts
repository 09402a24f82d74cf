import { describe, expect, test } from 'vitest'
import { type Conventions, DEFINITIONS_CONVENTIONS, type NomPrereglage, PREREGLAGES } from '../../src/referentiel/conventions'
import { calculerIndicateursRsa } from '../../src/rsa/indicateurs/indicateurs'

/** Les préréglages des textes, écrits à la main et en entier. */
const ATTENDUS: Readonly<Record<NomPrereglage, Conventions>> = {
  guide2022: {
    decompte: 'depart-compris',
    debutOrientation: 'notification',
    debutContrat: 'notification',
    delaiOrientation: { mois: 1 },
    delaiRendezVous: { semaines: 2 },
    delaiContrat: { mois: 2 },
    clotureSuspension: { mois: 12 },
    anticipation: { mois: 6 },
    comptage: 'entrees',
    populationRendezVous: 'orientes',
  },
  tableau2022: {
    decompte: 'depart-compris',
    debutOrientation: 'notification',
    debutContrat: 'orientation',
    delaiOrientation: { mois: 1 },
    delaiRendezVous: { semaines: 2 },
    delaiContrat: { mois: 2 },
    clotureSuspension: { mois: 12 },
    anticipation: { mois: 6 },
    comptage: 'entrees',
    populationRendezVous: 'orientes',
  },
  casf: {
    decompte: 'depart-compris',
    debutOrientation: 'ouverture-droits',
    debutContrat: 'orientation',
    delaiOrientation: { jours: 30 },
    delaiRendezVous: { semaines: 2 },
    delaiContrat: { mois: 1 },
    clotureSuspension: { mois: 12 },
    anticipation: { mois: 6 },
    comptage: 'entrees',
    populationRendezVous: 'orientes',
  },
  transition2024: {
    decompte: 'depart-compris',
    debutOrientation: 'notification',
    debutContrat: 'notification',
    delaiOrientation: { jours: 15 },
    delaiRendezVous: { semaines: 2 },
    delaiContrat: { mois: 2 },
    clotureSuspension: { mois: 12 },
    anticipation: { mois: 6 },
    comptage: 'entrees',
    populationRendezVous: 'orientes',
  },
  transition2024UnMois: {
    decompte: 'depart-compris',
    debutOrientation: 'notification',
    debutContrat: 'notification',
    delaiOrientation: { mois: 1 },
    delaiRendezVous: { semaines: 2 },
    delaiContrat: { mois: 2 },
    clotureSuspension: { mois: 12 },
    anticipation: { mois: 6 },
    comptage: 'entrees',
    populationRendezVous: 'orientes',
  },
  decret2024: {
    decompte: 'depart-compris',
    debutOrientation: 'notification',
    debutContrat: 'orientation',
    delaiOrientation: { semaines: 6 },
    delaiRendezVous: { semaines: 2 },
    delaiContrat: { mois: 1 },
    clotureSuspension: { mois: 12 },
    anticipation: { mois: 6 },
    comptage: 'entrees',
    populationRendezVous: 'orientes',
  },
}

const NOMS = Object.keys(ATTENDUS) as NomPrereglage[]
const CONVENTIONS = Object.keys(ATTENDUS.guide2022) as (keyof Conventions)[]

describe('les préréglages', () => {
  test('sont six', () => {
    expect(Object.keys(PREREGLAGES).sort()).toEqual([...NOMS].sort())
  })

  test.each(NOMS)('%s', (nom) => {
    expect(PREREGLAGES[nom]).toEqual(ATTENDUS[nom])
    expect(Object.isFrozen(PREREGLAGES[nom])).toBe(true)
  })

  test.each(NOMS)('chaque valeur de %s est une lecture attestée', (nom) => {
    for (const convention of CONVENTIONS) {
      const lectures = DEFINITIONS_CONVENTIONS[convention].lectures.map(({ valeur }) => valeur)
      expect(lectures, convention).toContainEqual(PREREGLAGES[nom][convention])
    }
  })

  test('ne se modifient pas', () => {
    expect(() => Object.assign(PREREGLAGES, { guide2022: null })).toThrow(TypeError)
    expect(() => Object.assign(PREREGLAGES.guide2022, { comptage: 'personnes' })).toThrow(TypeError)
  })

  test('guide2022 vaut défaut : sans conventions, le contexte le prend', () => {
    const periode = { debut: '2022-01-01', fin: '2022-12-31' }
    expect(calculerIndicateursRsa([], { periode }).conventions).toEqual(ATTENDUS.guide2022)
    expect(calculerIndicateursRsa([], { periode, conventions: {} }).conventions).toEqual(ATTENDUS.guide2022)
    expect(calculerIndicateursRsa([], { periode, conventions: PREREGLAGES.guide2022 })).toEqual(
      calculerIndicateursRsa([], { periode }),
    )
  })

  test('une convention donnée remplace le défaut, les autres restent', () => {
    const periode = { debut: '2022-01-01', fin: '2022-12-31' }
    const { conventions } = calculerIndicateursRsa([], { periode, conventions: { comptage: 'personnes' } })
    expect(conventions).toEqual({ ...ATTENDUS.guide2022, comptage: 'personnes' })
  })
})

describe('les définitions', () => {
  test('il y en a une par convention', () => {
    expect(Object.keys(DEFINITIONS_CONVENTIONS).sort()).toEqual([...CONVENTIONS].sort())
  })

  test.each(CONVENTIONS)(
    '%s a un objet, des lectures distinctes, chacune avec sa source, et le défaut pour première',
    (convention) => {
      const { objet, lectures } = DEFINITIONS_CONVENTIONS[convention]
      expect(objet.trim()).not.toBe('')
      expect(new Set(lectures.map(({ valeur }) => JSON.stringify(valeur))).size).toBe(lectures.length)
      expect(lectures[0]?.valeur).toEqual(ATTENDUS.guide2022[convention])
      for (const { source } of lectures) expect(source.length).toBeGreaterThan(10)
    },
  )

  test.each<[keyof Conventions, unknown[]]>([
    ['decompte', ['depart-compris', 'depart-exclu']],
    ['debutOrientation', ['notification', 'ouverture-droits']],
    ['debutContrat', ['notification', 'orientation']],
    ['delaiOrientation', [{ mois: 1 }, { jours: 30 }, { jours: 15 }, { semaines: 6 }]],
    ['delaiRendezVous', [{ semaines: 2 }]],
    ['delaiContrat', [{ mois: 2 }, { mois: 1 }]],
    ['clotureSuspension', [{ mois: 12 }]],
    ['anticipation', [{ mois: 6 }]],
    ['comptage', ['entrees', 'personnes']],
    ['populationRendezVous', ['orientes', 'orientes-dans-le-delai']],
  ])('%s : les lectures attestées', (convention, attendues) => {
    expect(DEFINITIONS_CONVENTIONS[convention].lectures.map(({ valeur }) => valeur)).toEqual(attendues)
  })
})
