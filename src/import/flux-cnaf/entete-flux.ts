import { dansLaTable } from '../../base/table'
import { lireDateDuFlux, lireMoisDuFlux } from './date-flux'
import { estNoeud, type Noeud, texteDuNoeud } from './noeud'
import type { BilanFlux } from './resultat-flux'

/** L'identité d'un flux. */
export interface EnteteFlux {
  readonly type: BilanFlux['type']
  readonly nature: string | null
  /** Le premier jour du mois de référence d'un mensuel ou d'une reprise ; le jour de référence d'un quotidien. */
  readonly reference: string | null
  readonly recuLe: string | null
  /** La date et l'heure de création, dans l'ordre desquelles les flux se suivent. */
  readonly cree: string | null
  /** Ce qui le distingue d'un autre. */
  readonly empreinte: string
}

const TYPES: Readonly<Record<string, BilanFlux['type']>> = { M: 'mensuel', I: 'quotidien', R: 'reprise' }

/** L'élément racine d'un instantané : lui-même, ou l'un de ceux qu'il contient. */
export function racineDe(instantane: unknown): Noeud | null {
  if (!estNoeud(instantane)) return null
  if ('IdentificationFlux' in instantane) return instantane
  for (const valeur of Object.values(instantane)) {
    const contenu = Array.isArray(valeur) ? valeur[0] : valeur
    if (estNoeud(contenu) && 'IdentificationFlux' in contenu) return contenu
  }
  return null
}

/** Lit l'identification d'un flux. `recuLe` vient de l'appelant, ou de la date de création. */
export function lireEntete(racine: Noeud, recu: unknown): EnteteFlux {
  const bloc = Array.isArray(racine['IdentificationFlux']) ? racine['IdentificationFlux'][0] : racine['IdentificationFlux']
  const lire = (nom: string): string | null => (estNoeud(bloc) ? texteDuNoeud(bloc[nom]) : null)
  const creation = lireDateDuFlux(lire('DTCREAFLUX') ?? '')
  const type = dansLaTable(TYPES, lire('TYPEFLUX') ?? '') ?? null
  const ecrite = lire('DTREF')
  const reference = (type === 'quotidien' ? lireDateDuFlux : lireMoisDuFlux)(ecrite ?? '')
  const recuLe = typeof recu === 'string' ? lireDateDuFlux(recu) : null
  return {
    type,
    nature: lire('NATFLUX'),
    reference: reference ?? (ecrite === null && type === 'quotidien' ? creation : null),
    recuLe: recuLe ?? creation,
    cree: creation === null ? null : `${creation}T${heureDe(lire('HEUCREAFLUX'))}`,
    empreinte: ['TYPEFLUX', 'NATFLUX', 'DTREF', 'DTCREAFLUX', 'HEUCREAFLUX', 'APPLIPARTE', 'IDEPARTE'].map(lire).join('|'),
  }
}

/** L'heure, à la seconde, telle qu'elle se compare : `HH:MM:SS`. */
function heureDe(ecrite: string | null): string {
  const chiffres = (ecrite ?? '').replace(/\D/g, '')
  return chiffres === '' ? '' : chiffres.padStart(6, '0').slice(0, 6)
}
