import type { Accompagnement, Contrat, Droit, RendezVous, Situation, Suivi } from '../../rsa/dossier/dossier'
import { ORGANISMES, PARCOURS } from '../../rsa/dossier/organismes'

/** Les listes d'un dossier qu'un export alimente. */
export type ListeDossier = 'situations' | 'suivis' | 'rendezVous' | 'contrats' | 'accompagnements'

/** Ce qu'un champ attend : un jour, un texte libre, vrai ou faux, ou une valeur d'une liste fermée. */
export interface Cible {
  readonly nature: 'date' | 'texte' | 'booleen' | 'liste'
  /** Les valeurs d'une liste fermée ; vide sinon. */
  readonly valeurs: readonly string[]
  readonly obligatoire: boolean
}

/** Ce que contient chaque liste. */
export interface ElementsDeListe {
  readonly situations: Situation
  readonly suivis: Suivi
  readonly rendezVous: RendezVous
  readonly contrats: Contrat
  readonly accompagnements: Accompagnement
}

const DATE: Cible = { nature: 'date', valeurs: [], obligatoire: false }
const TEXTE: Cible = { nature: 'texte', valeurs: [], obligatoire: false }
const BOOLEEN: Cible = { nature: 'booleen', valeurs: [], obligatoire: false }

/** Une liste fermée, écrite comme une table pour que le compilateur refuse qu'il y manque une valeur. */
function parmi<V extends string>(valeurs: Readonly<Record<V, true>>): Cible {
  return uneDe(Object.keys(valeurs))
}

function uneDe(valeurs: readonly string[]): Cible {
  return { nature: 'liste', valeurs, obligatoire: false }
}

function obligatoire(cible: Cible): Cible {
  return { ...cible, obligatoire: true }
}

type CiblesDossier = { readonly [L in ListeDossier]: { readonly [C in keyof ElementsDeListe[L]]-?: Cible } }

/** Chaque champ de chaque liste d'un dossier : le compilateur refuse qu'il en manque un. */
export const CIBLES: CiblesDossier = /* @__PURE__ */ batirCibles()

function batirCibles(): CiblesDossier {
  return {
    situations: {
      debut: obligatoire(DATE),
      fin: DATE,
      droit: obligatoire(parmi<Droit>({ 'en-attente': true, refuse: true, versable: true, suspendu: true, radie: true })),
      soumisDroitsDevoirs: BOOLEEN,
      notifieeLe: DATE,
      departement: TEXTE,
      rejointFoyer: BOOLEEN,
    },
    suivis: {
      orientationNotifieeLe: DATE,
      referentDesigneLe: DATE,
      clotureLe: DATE,
      organisme: uneDe(ORGANISMES),
      parcours: uneDe(PARCOURS),
      departement: TEXTE,
    },
    rendezVous: {
      date: obligatoire(DATE),
      fixeLe: DATE,
      objet: obligatoire(parmi<RendezVous['objet']>({ orientation: true, accompagnement: true, autre: true })),
      statut: parmi<NonNullable<RendezVous['statut']>>({ prevu: true, honore: true, absent: true, annule: true }),
    },
    contrats: { signeLe: obligatoire(DATE), renouvellement: BOOLEEN },
    accompagnements: {
      dispositif: obligatoire(parmi<Accompagnement['dispositif']>({ 'garantie-activite': true, 'accompagnement-global': true })),
      orienteLe: DATE,
      proposeLe: DATE,
      demarreLe: DATE,
      termineLe: DATE,
      conseiller: TEXTE,
    },
  }
}

/** Les listes, dans l'ordre du dossier. */
export const LISTES: readonly ListeDossier[] = ['situations', 'suivis', 'rendezVous', 'contrats', 'accompagnements']

/** La cible d'un champ ; `null` s'il n'existe pas. */
export function cibleDe(liste: ListeDossier, champ: string): Cible | null {
  const champs: Readonly<Record<string, Cible>> = CIBLES[liste]
  return Object.hasOwn(champs, champ) ? (champs[champ] ?? null) : null
}

/** Les champs du dossier lui-même. */
export const CIBLES_DOSSIER: Readonly<Record<'departement' | 'historiqueDepuis', Cible>> = {
  departement: TEXTE,
  historiqueDepuis: DATE,
}
/** Une liste est-elle tenue pour cette personne ? */
export const CIBLE_TENUE: Cible = BOOLEEN
