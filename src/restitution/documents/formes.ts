import type { Constat } from '../../base/constat'
import { decrire } from '../../base/description'
import { ErreurContexte } from '../../base/erreur'
import { enumerer } from '../../base/francais'
import type { TableauFinancier } from '../../budget/tableau-financier'
import type { FicheConvention } from '../../rapport/fiche-action'
import type { Rapport } from '../../rapport/rapport'
import type { Ventilation } from '../../rsa/ventilation/ventiler'
import type { Ecart } from '../../tableau/concordance'
import type { ResultatIndicateurs, TableauIndicateurs } from '../../tableau/tableau-indicateurs'
import type { Document, Table } from '../document/document'
import type { LignePlate } from '../ecritures/csv'
import { CONFORMITE, type ConformiteRestituable } from './conformite'
import { CONSTATS } from './constats'
import { DIFFERENCES, type DifferencesRestituables } from './differences'
import { ECARTS } from './ecarts'
import { FICHE_ACTION } from './fiche-action'
import type { Forme } from './forme'
import { LIGNES_PLATES } from './lignes-plates'
import { RAPPORT } from './rapport'
import { RESULTAT, RESULTATS } from './resultat'
import { TABLEAU_FINANCIER } from './tableau-financier'
import { TABLEAU_INDICATEURS } from './tableau-indicateurs'
import { VENTILATION } from './ventilation'

/** Ce que l'on sait restituer : chaque forme se reconnaît à sa structure, qu'elle vienne d'un calcul ou d'un `JSON.parse`. */
export type Restituable =
  | TableauIndicateurs
  | ResultatIndicateurs
  | readonly ResultatIndicateurs[]
  | Ventilation
  | TableauFinancier
  | readonly Constat[]
  | readonly Ecart[]
  | ConformiteRestituable
  | DifferencesRestituables
  | Rapport
  | FicheConvention
  | readonly LignePlate[]

/** Les formes, de la plus précise à la plus générale ; une donnée prend la première qui la reconnaît. */
const FORMES: readonly Forme[] = [
  TABLEAU_INDICATEURS,
  TABLEAU_FINANCIER,
  RESULTAT,
  RESULTATS,
  VENTILATION,
  CONSTATS,
  ECARTS,
  CONFORMITE,
  DIFFERENCES,
  RAPPORT,
  FICHE_ACTION,
  LIGNES_PLATES,
]

/** Met une donnée en document ; ce qui ne se reconnaît pas lève `ErreurContexte`. */
export function documenter(donnee: Restituable): Document {
  return chercher(donnee, ({ documenter }) => documenter(donnee)) ?? { titre: 'Rien à restituer', blocs: [] }
}

/** Les tables d'un tableur. */
export function tabuler(donnee: Restituable): readonly Table[] {
  return chercher(donnee, ({ tabuler }) => tabuler(donnee)) ?? []
}

/** Ce que donne la première forme qui reconnaît la donnée ; `null` pour une liste vide. */
function chercher<R>(donnee: unknown, essayer: (forme: Forme) => R | null): R | null {
  for (const forme of FORMES) {
    const rendu = essayer(forme)
    if (rendu !== null) return rendu
  }
  if (Array.isArray(donnee) && donnee.length === 0) return null
  throw new ErreurContexte(
    `restitution : reçu ${decrire(donnee)} ; attendu : ${enumerer(FORMES.map(({ nom }) => nom)).replace(' et ', ' ou ')}`,
  )
}
