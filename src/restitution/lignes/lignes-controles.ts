import type { Constat } from '../../base/constat'
import type { Ecart } from '../../tableau/concordance'
import type { ConformiteRestituable } from '../documents/conformite'
import type { DifferencesRestituables } from '../documents/differences'

/** Un constat à plat. */
export type LigneConstat = { readonly [C in keyof Constat]: Constat[C] }

/** Un écart à plat. */
export type LigneEcart = { readonly [C in keyof Ecart]: Ecart[C] }

/** Un cas de conformité, ou une de ses valeurs qui diffère. */
export type LigneConformite = {
  /** L'identifiant du jeu. */
  readonly jeu: string
  /** L'identifiant du cas. */
  readonly cas: string
  /** Ce que le cas a de particulier. */
  readonly titre: string
  /** Le verdict du cas. */
  readonly statut: string
  /** La valeur qui diffère ; `null` : aucune. */
  readonly chemin: string | null
  /** Ce qui est attendu, en JSON ; `null` : aucune valeur ne diffère. */
  readonly attendu: string | null
  /** Ce qui a été rendu, en JSON. */
  readonly trouve: string | null
  /** Le texte dont le cas sort. */
  readonly source: string
}

/** Un dossier qui compte autrement d'un calcul à l'autre, pour un indicateur. */
export type LigneDifference = {
  /** L'indicateur. */
  readonly indicateur: string
  /** L'identifiant du dossier. */
  readonly id: string
  /** `gagne`, `perdu` ou `change`. */
  readonly sens: string
  /** Ce dont il change le total. */
  readonly ecart: number
  /** La sorte de ce à quoi le changement est dû : `convention`, `contexte`, `donnee`, `dossier`. */
  readonly sorte: string
  /** Son nom. */
  readonly nom: string
  /** Le chemin de la donnée ; `null` : ce n'en est pas une. */
  readonly chemin: string | null
  /** Le critère où il se joue. */
  readonly critere: string
}

/** Les dossiers changés, un par indicateur et par dossier. */
export function lignesDesDifferences({ dossiers }: DifferencesRestituables): LigneDifference[] {
  return dossiers.map(({ indicateur, id, sens, ecart, attribution: { sorte, nom }, chemin, critere }) => ({
    indicateur,
    id,
    sens,
    ecart,
    sorte,
    nom,
    chemin,
    critere,
  }))
}

/** Les constats, sans ce qui ne tient pas dans une case. */
export function lignesDesConstats(constats: readonly Constat[]): LigneConstat[] {
  return constats.map(({ regle, ligne, conforme, attendu, constate, ecart, message, source }) => ({
    regle,
    ligne,
    conforme,
    attendu,
    constate,
    ecart,
    message,
    source,
  }))
}

/** Les écarts de deux tableaux. */
export function lignesDesEcarts(ecarts: readonly Ecart[]): LigneEcart[] {
  return ecarts.map(({ indicateur, departement, colonneA, colonneB, a, b, nature, ecart, message }) => ({
    indicateur,
    departement,
    colonneA,
    colonneB,
    a,
    b,
    nature,
    ecart,
    message,
  }))
}

/** Les cas d'un rapport de conformité ; un cas qui diffère de plusieurs valeurs fait plusieurs lignes. */
export function lignesDeConformite({ cas }: ConformiteRestituable): LigneConformite[] {
  return cas.flatMap(({ jeu, cas: id, titre, statut, source, ecarts }): LigneConformite[] => {
    const commun = { jeu, cas: id, titre, statut }
    if (ecarts.length === 0) return [{ ...commun, chemin: null, attendu: null, trouve: null, source }]
    return ecarts.map(({ chemin, attendu, trouve }) => ({
      ...commun,
      chemin,
      attendu: JSON.stringify(attendu) ?? null,
      trouve: JSON.stringify(trouve) ?? null,
      source,
    }))
  })
}
