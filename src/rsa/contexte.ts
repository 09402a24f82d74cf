import { departementsAdmis, jourAdmis, objetAdmis, parmiAdmis, periodeAdmise } from '../base/contexte'
import { decrire } from '../base/description'
import { DUREE_MAXIMALE, type Duree, direDuree, lireDuree, type Pas, pasDe } from '../base/duree'
import { empreinteDe, jsonCanonique } from '../base/empreinte'
import { ErreurContexte } from '../base/erreur'
import { type Jour, moisDe, premierJour } from '../base/jour'
import type { Intervalle } from '../base/periode'
import { type Conventions, DEFINITIONS_CONVENTIONS, type Decompte, PREREGLAGES } from '../referentiel/conventions'
import { pasDuDelai } from './entree/decompte'

/**
 * La version des règles de calcul : elle change dès qu'un chiffre peut changer, et entre dans l'empreinte du contexte.
 */
export const VERSION_REGLES = '1'

/**
 * Ce que l'on demande : la période, la date à laquelle on observe, le territoire, les conventions.
 *
 * @example
 * ```ts
 * import { evaluerEntrees, type Contexte } from 'calpae/rsa'
 * const contexte: Contexte = { periode: { debut: '2022-01-01', fin: '2022-12-31' }, departements: ['67', '68'] }
 * evaluerEntrees({ id: 'A', departement: '67', situations: [] }, contexte) // => []
 * ```
 */
export interface Contexte {
  /** La période comptée, bornes comprises, dates `AAAA-MM-JJ`. */
  readonly periode: { readonly debut: string; readonly fin: string }
  /** Le jour (compris) jusqu'auquel les faits sont connus ; par défaut, la fin de la période. */
  readonly observeLe?: string
  /** Le jour où se prennent les stocks ; par défaut, la fin de la période, ou `observeLe` si elle est antérieure. */
  readonly stockLe?: string
  /** Le territoire : les codes des départements réunis ; par défaut, le département de chaque dossier. */
  readonly departements?: readonly string[]
  /** Les conventions qui s'écartent du guide de 2022 ; par défaut, `PREREGLAGES.guide2022`. */
  readonly conventions?: Partial<Conventions>
}

/** Le contexte vérifié, complété, et tourné en entiers : ce que lisent les règles. */
export interface Regles {
  readonly periode: Intervalle
  /** Le premier jour d'où une notification inconnue peut arriver dans la période : le 1er du mois qui précède celui de son début. */
  readonly premierJourPossible: Jour
  readonly observeLe: Jour
  readonly stockLe: Jour
  /** `null` : chaque dossier est compté dans son propre département. */
  readonly departements: readonly string[] | null
  readonly conventions: Conventions
  readonly decompte: { readonly [D in 'orientation' | 'rendezVous' | 'contrat']: Decompte }
  /** Les durées des conventions en pas ; celui d'un délai mène du départ au dernier jour utile. */
  readonly pas: { readonly [P in 'orientation' | 'rendezVous' | 'contrat' | 'anticipation' | 'clotureSuspension']: Pas }
}

/**
 * Vérifie le contexte et le complète.
 *
 * @throws ErreurContexte : le champ, la valeur reçue, les valeurs admises
 */
export function etablirRegles(contexte: Contexte): Regles {
  const donnee = objetAdmis(contexte, 'contexte', CHAMPS_CONTEXTE)
  const periode = periodeAdmise(donnee['periode'])
  const { debut, fin } = periode
  const observeLe = donnee['observeLe'] == null ? fin : jourAdmis(donnee['observeLe'], 'observeLe')
  const stockLe = donnee['stockLe'] == null ? Math.min(fin, observeLe) : jourAdmis(donnee['stockLe'], 'stockLe')
  const conventions = conventionsAdmises(donnee['conventions'])
  const decompte = decompteParDelai(conventions)
  return {
    periode,
    premierJourPossible: premierJour(moisDe(debut) - 1),
    observeLe,
    stockLe,
    departements: departementsAdmis(donnee['departements']),
    conventions,
    decompte,
    pas: pasDesConventions(conventions, decompte),
  }
}

/** L'empreinte de tout ce dont le résultat dépend, hors les dossiers : contexte complété, et version des règles. */
export function empreinteContexte({ pas: _, conventions, ...reste }: Regles): string {
  return empreinteDe(jsonCanonique({ ...reste, conventions: { ...conventions, decompte: null }, version: VERSION_REGLES }))
}

function pasDesConventions(conventions: Conventions, decompte: Regles['decompte']): Regles['pas'] {
  return {
    orientation: pasDuDelai(conventions.delaiOrientation, decompte.orientation),
    rendezVous: pasDuDelai(conventions.delaiRendezVous, decompte.rendezVous),
    contrat: pasDuDelai(conventions.delaiContrat, decompte.contrat),
    anticipation: pasDe(conventions.anticipation),
    clotureSuspension: pasDe(conventions.clotureSuspension),
  }
}

function decompteParDelai({ decompte }: Conventions): Regles['decompte'] {
  if (typeof decompte === 'string') return { orientation: decompte, rendezVous: decompte, contrat: decompte }
  return {
    orientation: decompte.orientation ?? 'depart-compris',
    rendezVous: decompte.rendezVous ?? 'depart-compris',
    contrat: decompte.contrat ?? 'depart-compris',
  }
}

const CHAMPS_CONTEXTE = ['periode', 'observeLe', 'stockLe', 'departements', 'conventions']

/**
 * Vérifie des conventions et les complète par celles du guide de 2022 ; rien, ce sont elles.
 *
 * @throws ErreurContexte : le champ, la valeur reçue, les valeurs admises
 */
export function conventionsAdmises(valeur: unknown): Conventions {
  const defaut = PREREGLAGES.guide2022
  if (valeur == null) return defaut
  const donnees = objetAdmis(valeur, 'conventions', Object.keys(defaut))
  const choisies: Record<string, unknown> = {}
  for (const cle of Object.keys(defaut) as (keyof Conventions)[]) {
    const recue = donnees[cle]
    choisies[cle] = recue === undefined ? defaut[cle] : conventionAdmise(cle, recue)
  }
  return Object.freeze(choisies) as unknown as Conventions
}

function conventionAdmise(cle: keyof Conventions, recue: unknown): unknown {
  const champ = `conventions.${cle}`
  if (cle === 'decompte' && typeof recue === 'object' && recue !== null) {
    const parDelai = objetAdmis(recue, champ, ['orientation', 'rendezVous', 'contrat'])
    const choisi: Record<string, unknown> = {}
    for (const delai of Object.keys(parDelai)) {
      if (parDelai[delai] !== undefined) choisi[delai] = parmi(cle, `${champ}.${delai}`, parDelai[delai])
    }
    return Object.freeze(choisi)
  }
  const premiere = DEFINITIONS_CONVENTIONS[cle].lectures[0]
  return typeof premiere?.valeur === 'object' ? dureeAdmise(champ, recue) : parmi(cle, champ, recue)
}

function parmi(cle: keyof Conventions, champ: string, recue: unknown): unknown {
  const admises = DEFINITIONS_CONVENTIONS[cle].lectures.map(({ valeur }) => String(valeur))
  return parmiAdmis(recue, champ, admises)
}

function dureeAdmise(champ: string, recue: unknown): Duree {
  const duree = lireDuree(recue)
  if (duree !== null) return duree
  throw new ErreurContexte(
    `${champ} : reçu ${decrire(recue)} ; attendu : { jours: n }, { semaines: n } ou { mois: n }, n entier de 0 à ${DUREE_MAXIMALE} (par exemple ${direDuree({ mois: 1 })} s'écrit { mois: 1 })`,
  )
}
