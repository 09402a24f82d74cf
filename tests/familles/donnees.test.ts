import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Mesure } from '../../src/familles/index'
import { FAMILLES } from './arbitraires'
import { JUIN, MARS } from './cas'

const donnees = JSON.parse(readFileSync(new URL('../../examples/donnees/familles.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown[]
>

describe("les enregistrements d'exemple", () => {
  test('disent qu’ils sont inventés, et couvrent les sept familles', () => {
    expect(donnees['avertissement']).toMatch(/inventés/)
    expect(Object.keys(donnees).slice(1)).toEqual(FAMILLES.map(({ nom }) => nom))
  })

  test.each(FAMILLES.map((famille) => [famille.nom, famille] as const))('%s : lus sans rejet ni anomalie', (nom, { lire }) => {
    const lot = lire(donnees[nom] ?? [])
    expect(lot.rejets).toEqual([])
    expect(lot.anomalies).toEqual([])
  })

  test.each(['67', '68'])('le %s a de quoi remplir ses lignes dans les deux remontées', (departement) => {
    const vides: string[] = []
    for (const { nom, lire, calculer } of FAMILLES) {
      const { enregistrements } = lire(donnees[nom] ?? [])
      for (const remontee of [MARS, JUIN]) {
        const { indicateurs } = calculer(enregistrements as never[], { ...remontee, departements: [departement] } as never)
        for (const [id, mesure] of Object.entries<Mesure>(indicateurs)) {
          if (mesure.valeur === null)
            vides.push(`${remontee === MARS ? 'mars' : 'juin'} ${id} ${Object.keys(mesure.causes).join()}`)
        }
      }
    }
    // Le reste se remplit : ce qui ne le peut pas, le guide ou les données l'expliquent.
    const annuels = ['vacances-week-end', 'plages-horaires'].map((h) => `juin prevention-heures-${h} periode-non-annuelle`)
    const du68 = [
      'mars prevention-heures-vacances-week-end moyens-inconnus',
      'mars prevention-structures-partenaires partenaires-non-tenus',
      ...annuels,
      'juin prevention-structures-partenaires partenaires-non-tenus',
      'mars accueil-personnes-departement unites-melangees',
      'mars accueil-personnes-autres engagement-non-date',
      'juin accueil-personnes-autres engagement-non-date',
    ]
    expect(vides.sort()).toEqual((departement === '67' ? annuels : du68).sort())
  })
})
