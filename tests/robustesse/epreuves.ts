import type * as calpae from '../../src/index'
import type { Epreuve } from './contrat'
import { BUDGET } from './portes/budget'
import { CONFORMITE } from './portes/conformite'
import { DOCUMENTS } from './portes/documents'
import { FAMILLES } from './portes/familles'
import { IMPORT } from './portes/import'
import { RSA } from './portes/rsa'
import { TABLEAU } from './portes/tableau'
import { TEXTES } from './portes/textes'

/** Les noms publics qui sont des fonctions. */
export type FonctionPublique = {
  [N in keyof typeof calpae]: (typeof calpae)[N] extends (...donnees: never[]) => unknown ? N : never
}[keyof typeof calpae]

/** Toutes les fonctions publiques, chacune avec ce qu'elle promet : en ajouter une sans son épreuve ne compile pas. */
export const EPREUVES: Readonly<Record<FonctionPublique, Epreuve>> = {
  ...BUDGET,
  ...CONFORMITE,
  ...DOCUMENTS,
  ...FAMILLES,
  ...IMPORT,
  ...RSA,
  ...TABLEAU,
  ...TEXTES,
}
