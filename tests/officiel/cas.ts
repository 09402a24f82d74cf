/** Un délai attendu : seuls les champs dont le texte parle. */
export interface DelaiAttendu {
  readonly statut?: string
  readonly date?: string | null
  readonly delaiJours?: number | null
}

/** Une entrée attendue : seuls les champs dont le texte parle ; un délai nul est celui d'une entrée rejetée. */
export interface EntreeAttendue {
  readonly devientSoumisLe: string
  readonly statut: 'retenue' | 'rejetee' | 'indeterminee'
  readonly motif?: string
  readonly rattachement?: string | null
  readonly dateEntree?: string | null
  readonly orientation?: DelaiAttendu | null
  readonly premierRendezVous?: DelaiAttendu | null
  readonly premierContrat?: DelaiAttendu | null
}

/** Une mesure attendue. */
export interface MesureAttendue {
  readonly valeur: number | null
  readonly indetermines: number
  readonly enCours?: number
}

/** Un taux attendu, et ses bornes en fractions. */
interface TauxAttendu {
  readonly numerateur: number
  readonly denominateur?: number
  readonly valeur?: number | null
  readonly minimum?: { readonly numerateur: number; readonly denominateur: number }
  readonly maximum?: { readonly numerateur: number; readonly denominateur: number }
}

/** Le contexte d'un cas, en données : le préréglage par son nom, puis les conventions qui s'en écartent. */
export interface ContexteDuCas {
  readonly periode: { readonly debut: string; readonly fin: string }
  readonly observeLe?: string
  readonly stockLe?: string
  readonly departements?: readonly string[]
  readonly prereglage?: 'guide2022' | 'tableau2022' | 'casf' | 'transition2024' | 'transition2024UnMois' | 'decret2024'
  readonly conventions?: Readonly<Record<string, unknown>>
}

/** Un cas tiré d'un texte : ce qu'on lit, dans quel contexte, et ce que le texte en dit. */
export interface CasOfficiel {
  readonly titre: string
  readonly source: string
  readonly dossiers: readonly Readonly<Record<string, unknown>>[]
  readonly contexte: ContexteDuCas
  /** Les entrées de tous les dossiers, dans l'ordre. */
  readonly entrees?: readonly EntreeAttendue[]
  readonly indicateurs?: Readonly<Record<string, MesureAttendue>>
  readonly taux?: Readonly<Record<string, TauxAttendu>>
  readonly delaiMedian?: { readonly observe: number | null; readonly kaplanMeier: number | null }
}

export const ANNEE_2022: ContexteDuCas = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }
export const OUI: MesureAttendue = { valeur: 1, indetermines: 0 }
export const NON: MesureAttendue = { valeur: 0, indetermines: 0 }
export const INCONNU: MesureAttendue = { valeur: 0, indetermines: 1 }

/** Un bénéficiaire du Bas-Rhin dont toutes les listes sont tenues et vides. */
export const PERSONNE = {
  id: '67-000001',
  departement: '67',
  suivis: [],
  rendezVous: [],
  contrats: [],
  accompagnements: [],
} as const

/** Droit ouvert le 08/02, notifié le 01/03 : l'exemple des textes. */
export const OUVERT_LE_8_FEVRIER = {
  debut: '2022-02-08',
  fin: null,
  droit: 'versable',
  soumisDroitsDevoirs: true,
  notifieeLe: '2022-03-01',
} as const

/** Un suivi par le département. */
export const SUIVI = {
  orientationNotifieeLe: null,
  referentDesigneLe: null,
  clotureLe: null,
  organisme: 'departement',
  parcours: 'social',
} as const
