import { expect } from 'vitest'
import type { ContexteFamille, LectureEnregistrements, Mesure } from '../../src/familles/index'

/** Ce qu'un cas attend d'une mesure : la valeur seule, ou les champs dont le texte parle. */
export type Attendu = number | null | Partial<Mesure>

/** Un cas tiré d'un texte : ce qu'on lit, dans quel contexte, et ce que le texte en dit. */
export interface Cas<C extends ContexteFamille> {
  readonly titre: string
  readonly source: string
  readonly enregistrements: readonly object[]
  readonly contexte: C
  readonly attendu: Readonly<Record<string, Attendu>>
}

/** Première remontée : l'année civile. */
export const MARS = { periode: { debut: '2021-01-01', fin: '2021-12-31' } } as const
/** Seconde remontée : du 1er janvier au 31 mai. */
export const JUIN = { periode: { debut: '2022-01-01', fin: '2022-05-31' } } as const

/** Un cas inconnu entre zéro et un, pour la cause dite. */
export const inconnu = (cause: string): Partial<Mesure> => ({
  valeur: 0,
  indetermines: 1,
  minimum: 0,
  maximum: 1,
  causes: { [cause]: 1 },
})

/** Un cas inconnu sans borne : rien n'est calculable. */
export const sansBorne = (cause: string): Partial<Mesure> => ({
  valeur: null,
  indetermines: 1,
  minimum: 0,
  maximum: null,
  causes: { [cause]: 1 },
})

/** Lit les enregistrements du cas, calcule, et compare. Une valeur seule est certaine : ni inconnu, ni écart entre ses bornes. */
export function verifier<T, C extends ContexteFamille>(
  cas: Cas<C>,
  lire: (donnees: Iterable<unknown>) => LectureEnregistrements<T>,
  calculer: (enregistrements: Iterable<T>, contexte: C) => { readonly indicateurs: Readonly<Record<string, Mesure>> },
): void {
  const lot = lire(cas.enregistrements)
  expect(lot.rejets).toEqual([])
  const { indicateurs } = calculer(lot.enregistrements, cas.contexte)
  for (const [id, attendu] of Object.entries(cas.attendu)) {
    const entier: Partial<Mesure> =
      attendu !== null && typeof attendu === 'object'
        ? attendu
        : { valeur: attendu, indetermines: 0, minimum: attendu, maximum: attendu, causes: {} }
    expect(indicateurs[id], id).toMatchObject(entier)
  }
}
