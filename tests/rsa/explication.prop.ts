import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Contexte,
  calculerIndicateursRsa,
  type Dossier,
  evaluerEntrees,
  expliquer,
  type IdIndicateurRsa,
} from '../../src/index'
import { dossierEtContexte } from './tirage'

const INSERTION: readonly IdIndicateurRsa[] = [
  'nouveaux-entrants',
  'nouveaux-entrants-orientes-dans-le-delai',
  'premiers-rendez-vous',
  'premiers-rendez-vous-dans-le-delai',
  'premiers-contrats',
  'premiers-contrats-dans-le-delai',
]
const GARANTIE: readonly IdIndicateurRsa[] = ['gad-orientes', 'gad-en-cours', 'ag-orientes', 'ag-en-cours']

/** Le même contexte, où l'on compte des entrées. */
function parEntrees(contexte: Contexte): Contexte {
  return { ...contexte, conventions: { ...contexte.conventions, comptage: 'entrees' } }
}

function aUneSoumissionInconnue({ situations }: Dossier): boolean {
  return situations.some(({ droit, soumisDroitsDevoirs }) => droit === 'versable' && soumisDroitsDevoirs == null)
}

describe('l’explication dit ce que disent les calculs', () => {
  test('d’un dossier d’un seul monde, ses réponses font les indicateurs', () => {
    let comptes = 0
    fc.assert(
      fc.property(dossierEtContexte(), ({ dossier, contexte: tire }) => {
        fc.pre(!aUneSoumissionInconnue(dossier))
        const contexte = parEntrees(tire)
        const { candidatures, garantieActivite } = expliquer(dossier, contexte)
        const { indicateurs } = calculerIndicateursRsa([dossier], contexte)
        const verifier = (id: IdIndicateurRsa, reponses: readonly string[]): void => {
          const compter = (voulue: string): number => reponses.filter((reponse) => reponse === voulue).length
          expect(compter('oui'), id).toBe(indicateurs[id].valeur)
          expect(compter('inconnu'), id).toBe(indicateurs[id].indetermines)
          comptes += reponses.length - compter('non')
        }
        const parIndicateur = candidatures.flatMap(({ indicateurs: reponses }) => reponses)
        for (const id of INSERTION) {
          verifier(
            id,
            parIndicateur.filter(({ indicateur }) => indicateur === id).map(({ reponse }) => reponse),
          )
        }
        for (const id of GARANTIE) {
          verifier(
            id,
            garantieActivite.filter(({ critere }) => critere === id).map(({ reponse }) => reponse),
          )
        }
      }),
      { numRuns: 1000, seed: 53 },
    )
    expect(comptes).toBeGreaterThan(1000)
  })

  test('de plusieurs mondes, un oui est compté, un non ne l’est jamais de plus', () => {
    fc.assert(
      fc.property(dossierEtContexte(), ({ dossier, contexte: tire }) => {
        fc.pre(aUneSoumissionInconnue(dossier))
        const contexte = parEntrees(tire)
        const { candidatures } = expliquer(dossier, contexte)
        const { indicateurs } = calculerIndicateursRsa([dossier], contexte)
        for (const id of INSERTION) {
          const reponses = candidatures.flatMap(({ indicateurs: toutes }) => toutes.filter(({ indicateur }) => indicateur === id))
          expect(reponses.filter(({ reponse }) => reponse === 'oui').length, id).toBeLessThanOrEqual(indicateurs[id].valeur ?? -1)
          expect(reponses.filter(({ reponse }) => reponse !== 'non').length, id).toBeGreaterThanOrEqual(
            indicateurs[id].maximum ?? -1,
          )
        }
      }),
      { numRuns: 800 },
    )
  })

  test('ses entrées sont celles de evaluerEntrees, et ses causes accompagnent ses inconnus', () => {
    fc.assert(
      fc.property(dossierEtContexte(), ({ dossier, contexte }) => {
        const { candidatures, garantieActivite } = expliquer(dossier, contexte)
        expect(candidatures.flatMap(({ entree }) => (entree === null ? [] : [entree]))).toEqual(evaluerEntrees(dossier, contexte))
        const jours = candidatures.map(({ devientSoumisLe }) => devientSoumisLe)
        expect(jours).toEqual([...new Set(jours)].sort())
        const reponses = [
          ...candidatures.flatMap(({ criteres, indicateurs }) => [...criteres, ...indicateurs]),
          ...garantieActivite,
        ]
        for (const { reponse, cause } of reponses) expect(cause !== null).toBe(reponse === 'inconnu')
      }),
      { numRuns: 800 },
    )
  })
})
