import type { Jour } from '../../base/jour'
import { CODES_CONNUS } from './codes'
import type { ReglesFlux } from './options-flux'
import { ouvrirRegistre, type Registre } from './registre'
import type { BilanFlux, ErreurFlux } from './resultat-flux'

/** La lecture d'une suite de flux, en cours. */
export interface ChantierFlux {
  readonly regles: ReglesFlux
  readonly registre: Registre
  readonly bilans: BilanFlux[]
  readonly rejets: ErreurFlux[]
  readonly anomalies: ErreurFlux[]
  readonly codesInconnus: Map<string, { readonly champ: string; readonly code: string; nombre: number }>
  /** Les organismes déjà rencontrés, quand leur département se déduit. */
  readonly organismes: Set<string>
  /** Les flux déjà lus, par organisme. */
  readonly lus: Set<string>
  /** La création du dernier flux de chaque organisme. */
  readonly derniereCreation: Map<string, string>
  /** Le mois du premier mensuel complet de chaque organisme : avant lui, rien n'est connu. */
  readonly premierMois: Map<string, Jour>
  /** Le mois du dernier mensuel de chaque organisme. */
  readonly dernierMois: Map<string, Jour>
}

export function ouvrirChantierFlux(regles: ReglesFlux): ChantierFlux {
  return {
    regles,
    registre: ouvrirRegistre(),
    bilans: [],
    rejets: [],
    anomalies: [],
    codesInconnus: new Map(),
    organismes: new Set(),
    lus: new Set(),
    derniereCreation: new Map(),
    premierMois: new Map(),
    dernierMois: new Map(),
  }
}

/** Où l'on en est de la lecture : le rang du flux, le chemin dans sa donnée, le matricule du dossier s'il est lu. */
export interface Lieu {
  readonly flux: number
  readonly chemin: string
  readonly matricule: string | null
}

export function erreurAu({ flux, chemin, matricule }: Lieu, code: string, message: string): ErreurFlux {
  return { chemin, code, message, flux, matricule }
}

/** Garde et compte un code que la bibliothèque ne connaît pas. */
export function regarderCode({ codesInconnus }: ChantierFlux, champ: string, code: string | null): void {
  if (code === null || CODES_CONNUS.get(champ)?.has(code) === true) return
  const cle = `${champ} ${code}`
  const compte = codesInconnus.get(cle)
  if (compte === undefined) codesInconnus.set(cle, { champ, code, nombre: 1 })
  else compte.nombre++
}
