import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Contexte, Dossier } from '../../src/index'
import { calculerIndicateursRsa, evaluerEntrees, expliquer } from '../../src/index'
import { casArbitraire } from '../generateurs/cas'
import { sansPopulation } from './tirage'

/**
 * Les preuves suffisent : un dossier réduit à ce que son explication cite donne la même évaluation.
 *
 * Réduire, c'est garder l'identifiant et le département, les éléments de liste cités (à leur place), et les listes citées ; une liste que rien
 * ne cite est mise à `sansPreuve` : non tenue, ou vide, selon le tour.
 */
const LISTES = ['situations', 'suivis', 'rendezVous', 'contrats', 'accompagnements'] as const

function reduire(dossier: Dossier, preuves: ReadonlySet<string>, sansPreuve: [] | null): Dossier {
  const reduit: Record<string, unknown> = { id: dossier.id, departement: dossier.departement }
  if (preuves.has('historiqueDepuis')) reduit['historiqueDepuis'] = dossier.historiqueDepuis
  for (const nom of LISTES) {
    const liste = dossier[nom]
    const citee = [...preuves].some((preuve) => preuve === nom || preuve.startsWith(`${nom}[`))
    if (!citee) reduit[nom] = nom === 'situations' ? [] : sansPreuve
    else if (liste == null) reduit[nom] = liste ?? null
    else reduit[nom] = liste.filter((_, i) => [...preuves].some((preuve) => preuve.split('.')[0] === `${nom}[${i}]`))
  }
  return reduit as unknown as Dossier
}

function preuvesDe(dossier: Dossier, contexte: Contexte): Set<string> {
  const { candidatures, garantieActivite } = expliquer(dossier, contexte)
  return new Set([...candidatures.flatMap(({ criteres }) => criteres), ...garantieActivite].flatMap(({ preuves }) => preuves))
}

describe('un dossier réduit à ses preuves', () => {
  test.each([
    { nom: 'non tenues', sansPreuve: null },
    { nom: 'vides', sansPreuve: [] as [] },
  ])('donne les mêmes entrées et les mêmes indicateurs, les listes non citées étant $nom', ({ sansPreuve }) => {
    fc.assert(
      fc.property(casArbitraire(1), ({ dossiers, contexte: tire }) => {
        const dossier = dossiers[0] as unknown as Dossier
        const contexte = tire as Contexte
        const reduit = reduire(dossier, preuvesDe(dossier, contexte), sansPreuve)
        expect(evaluerEntrees(reduit, contexte)).toEqual(evaluerEntrees(dossier, contexte))
        expect(sansPopulation(calculerIndicateursRsa([reduit], contexte))).toEqual(
          sansPopulation(calculerIndicateursRsa([dossier], contexte)),
        )
      }),
      { numRuns: Number(process.env['CALPAE_CAS'] ?? 1500), seed: 7 },
    )
  })

  test('perd des éléments : les preuves ne citent pas tout', () => {
    const reduits = fc.sample(casArbitraire(1), { numRuns: 300, seed: 11 }).filter(({ dossiers, contexte }) => {
      const dossier = dossiers[0] as unknown as Dossier
      const reduit = reduire(dossier, preuvesDe(dossier, contexte as Contexte), null)
      return LISTES.some((nom) => (reduit[nom]?.length ?? 0) < (dossier[nom]?.length ?? 0))
    })
    expect(reduits.length).toBeGreaterThan(150)
  })
})
