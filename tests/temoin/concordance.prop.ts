import * as fc from 'fast-check'
import { describe, test } from 'vitest'
import { evaluerEntrees } from '../../src/rsa/entree/entrees'
import { calculerIndicateursRsa } from '../../src/rsa/indicateurs/indicateurs'
import { type Cas, casArbitraire } from '../generateurs/cas'
import { CAS_RARES } from '../generateurs/cas-rares'
import type { ContexteTemoin } from './contexte'
import type { DossierTemoin } from './dossier'
import { entreesTemoin } from './entrees'
import { indicateursTemoin } from './indicateurs'

/**
 * La bibliothèque et le témoin lisent les mêmes dossiers, et ne doivent différer en rien. Le témoin ne connaît de la bibliothèque que
 * ces deux fonctions. `CALPAE_CAS` fixe le nombre de dossiers (et le tiers du nombre de lots), `CALPAE_GRAINE` la suite de cas.
 */
const CAS = Number(process.env.CALPAE_CAS ?? 3000)
const GRAINE = Number(process.env.CALPAE_GRAINE ?? 20220119)
const DUREE_MAXIMALE = 60_000 + 60 * CAS

/** Joués avant les cas tirés au sort. */
const EXEMPLES: [Cas][] = CAS_RARES.map((cas) => [cas])

type DossierLu = Parameters<typeof evaluerEntrees>[0]
type Contexte = Parameters<typeof evaluerEntrees>[1]

/** Les deux côtés ne partagent que du JSON : aucun ne peut modifier ce que l'autre lit. */
function copier<T>(valeur: unknown): T {
  return JSON.parse(JSON.stringify(valeur)) as T
}

/** Le premier champ du témoin que la bibliothèque ne rend pas à l'identique ; les champs que le témoin n'a pas sont laissés de côté. */
function premierEcart(attendu: unknown, obtenu: unknown, chemin = ''): string | null {
  if (typeof attendu !== 'object' || attendu === null) {
    if (Object.is(attendu, obtenu)) return null
    return `${chemin || 'résultat'} : le témoin dit ${JSON.stringify(attendu)}, la bibliothèque ${JSON.stringify(obtenu)}`
  }
  if (typeof obtenu !== 'object' || obtenu === null || Array.isArray(attendu) !== Array.isArray(obtenu)) {
    return `${chemin || 'résultat'} : le témoin dit ${JSON.stringify(attendu)}, la bibliothèque ${JSON.stringify(obtenu)}`
  }
  if (Array.isArray(attendu) && Array.isArray(obtenu) && attendu.length !== obtenu.length) {
    return `${chemin || 'liste'} : le témoin en rend ${attendu.length}, la bibliothèque ${obtenu.length} (${JSON.stringify(obtenu)})`
  }
  const champs = obtenu as Record<string, unknown>
  for (const [cle, valeur] of Object.entries(attendu)) {
    const ecart = premierEcart(valeur, champs[cle], chemin === '' ? cle : `${chemin}.${cle}`)
    if (ecart !== null) return ecart
  }
  return null
}

function comparer(attendu: unknown, obtenu: unknown, dossiers: readonly DossierTemoin[], contexte: ContexteTemoin): void {
  const ecart = premierEcart(attendu, obtenu)
  if (ecart === null) return
  throw new Error(
    [
      `Premier écart : ${ecart}`,
      `Contexte : ${JSON.stringify(contexte)}`,
      `Dossiers : ${JSON.stringify(dossiers, null, 1)}`,
    ].join('\n'),
  )
}

describe('concordance de la bibliothèque et du témoin', () => {
  test('les entrées d’un dossier', { timeout: DUREE_MAXIMALE }, () => {
    fc.assert(
      fc.property(casArbitraire(1), ({ dossiers, contexte }) => {
        for (const dossier of dossiers) {
          const obtenu = evaluerEntrees(copier<DossierLu>(dossier), copier<Contexte>(contexte))
          comparer(entreesTemoin(dossier, contexte), obtenu, dossiers, contexte)
        }
      }),
      { numRuns: CAS, seed: GRAINE, examples: EXEMPLES },
    )
  })

  test('les indicateurs d’un lot', { timeout: DUREE_MAXIMALE }, () => {
    fc.assert(
      fc.property(casArbitraire(6), ({ dossiers, contexte }) => {
        const obtenu = calculerIndicateursRsa(copier<DossierLu[]>(dossiers), copier<Contexte>(contexte))
        comparer(indicateursTemoin(dossiers, contexte), resultatsCompares(obtenu), dossiers, contexte)
      }),
      { numRuns: Math.ceil(CAS / 3), seed: GRAINE, examples: EXEMPLES },
    )
  })
})

/** Où la bibliothèque range ce que le témoin calcule. */
function resultatsCompares(resultat: ReturnType<typeof calculerIndicateursRsa>): unknown {
  const { indicateurs, taux, delais, prisesEnCharge } = copier<Record<string, unknown>>(resultat)
  return { indicateurs, taux, mediane: (delais as Record<string, unknown> | undefined)?.orientation, prisesEnCharge }
}
