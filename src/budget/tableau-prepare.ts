import { entierAdmis, exigerTextes } from '../base/contexte'
import { decrire } from '../base/description'
import { ErreurContexte } from '../base/erreur'
import { lireMontantEcrit } from '../base/montant-ecrit'
import type { ConventionsBudget } from './conventions'
import { COLONNES_FINANCIERES, type ColonneFinanciere, type LigneFinanciere } from './ligne-financiere'
import { type Somme, sommerConnus } from './somme'
import type { TableauFinancier } from './tableau-financier'
import { type MesureFinancee, reconnaitreTheme } from './theme'

/** Les montants d'une ligne, canoniques ; `null` : inconnu. */
export type Montants = Readonly<Record<ColonneFinanciere, string | null>>

/** Une ligne prête à contrôler. */
export interface LignePreparee {
  readonly ligne: LigneFinanciere
  readonly id: string
  /** La mesure du thème ; `null` : il n'est pas reconnu. */
  readonly mesure: MesureFinancee | null
  readonly initiative: boolean
  /** Dispensée de cofinancement. */
  readonly dispensee: boolean
  readonly montants: Montants
  /** A + B : les crédits de l'État. */
  readonly creditsEtat: string | null
  /** C + D : les crédits du département. */
  readonly creditsDepartement: string | null
  /** A + B + C + D + E. */
  readonly parts: Somme
  /** F, ou à défaut la somme des cinq parts. */
  readonly budget: string | null
}

/** Un tableau prêt à contrôler : chaque montant lu une fois, chaque thème reconnu une fois. */
export interface TableauPrepare {
  readonly tableau: TableauFinancier
  readonly millesime: number
  readonly execution: boolean
  readonly lignes: readonly LignePreparee[]
}

/** « le cas échéant » : B, D et E (annexe 10). */
const CAS_ECHEANT: readonly ColonneFinanciere[] = ['etatReporte', 'departementReporte', 'tiers']
const COLONNES_EXECUTION: readonly ColonneFinanciere[] = [
  'realise',
  'realiseEtat',
  'realiseDepartement',
  'aReporterEtat',
  'aReporterDepartement',
]

/** Prépare un tableau, lu ou écrit à la main ; ce qui n'en est pas un lève `ErreurContexte`. */
export function preparer(tableau: TableauFinancier, conventions: ConventionsBudget, nom = 'tableau'): TableauPrepare {
  const recu: unknown = tableau
  if (typeof recu !== 'object' || recu === null || !Array.isArray(tableau.lignes) || !Number.isInteger(tableau.millesime)) {
    throw new ErreurContexte(
      `${nom} : reçu ${decrire(recu)} ; attendu : un tableau financier, avec son millésime et ses lignes (la « valeur » que rend lireTableauFinancier)`,
    )
  }
  if (tableau.sousTotaux != null && !Array.isArray(tableau.sousTotaux)) {
    throw new ErreurContexte(`${nom}.sousTotaux : reçu ${decrire(tableau.sousTotaux)} ; attendu : une liste de sous-totaux`)
  }
  for (const [rang, sousTotal] of (tableau.sousTotaux ?? []).entries())
    exigerTextes(sousTotal, ['theme'], `${nom}.sousTotaux[${rang}]`)
  const mesures = new Map<string, MesureFinancee | null>()
  const lignes = tableau.lignes.map((ligne, rang) => preparerLigne(ligne, `${nom}.lignes[${rang}]`, mesures, conventions))
  const nature = tableau.nature ?? null
  const execution =
    nature === null
      ? lignes.some(({ montants }) => COLONNES_EXECUTION.some((colonne) => montants[colonne] !== null))
      : nature === 'execution'
  return { tableau, millesime: tableau.millesime, execution, lignes }
}

function preparerLigne(
  ligne: LigneFinanciere,
  chemin: string,
  mesures: Map<string, MesureFinancee | null>,
  { casEcheant }: ConventionsBudget,
): LignePreparee {
  exigerTextes(ligne, ['id', 'theme', 'action'], chemin)
  entierAdmis(ligne.beneficiaires, `${chemin}.beneficiaires`)
  const montants = {} as Record<ColonneFinanciere, string | null>
  for (const colonne of COLONNES_FINANCIERES) montants[colonne] = lireMontant(ligne[colonne], `${chemin}.${colonne}`)
  if (casEcheant === 'nul') for (const colonne of CAS_ECHEANT) montants[colonne] ??= '0.00'
  const connue = mesures.get(ligne.theme)
  const mesure = connue === undefined ? reconnaitreTheme(ligne.theme) : connue
  if (connue === undefined) mesures.set(ligne.theme, mesure)
  const initiative = ligne.initiative ?? mesure === 'initiatives'
  const { etat, etatReporte, departement, departementReporte, tiers } = montants
  const parts = sommerConnus([etat, etatReporte, departement, departementReporte, tiers])
  return {
    ligne,
    id: ligne.id,
    mesure: initiative ? 'initiatives' : mesure,
    initiative,
    dispensee: ligne.sansCofinancement ?? estBilan(ligne, mesure),
    montants,
    creditsEtat: sommerConnus([etat, etatReporte]).montant,
    creditsDepartement: sommerConnus([departement, departementReporte]).montant,
    parts,
    budget: montants.total ?? parts.montant,
  }
}

/**
 * Un bilan ou un accompagnement à la mobilité : sa nature le dit, ou son thème, ou son intitulé quand les deux mesures n'ont qu'une ligne.
 */
export function estBilan(ligne: LigneFinanciere, mesure: MesureFinancee | null): boolean {
  if (ligne.nature != null) return ligne.nature === 'bilan-mobilite'
  return mesure === 'mobilite' && /bilan|diagnostic/i.test(`${ligne.theme} ${ligne.action}`)
}

/** Un montant positif ou nul, canonique ; `null` s'il n'est pas donné. Ce qui ne se lit pas lève `ErreurContexte`. */
export function lireMontant(valeur: string | null | undefined, chemin: string): string | null {
  if (valeur === null || valeur === undefined) return null
  const lu = typeof valeur === 'string' ? lireMontantEcrit(valeur) : { defaut: 'type-inattendu' }
  if ('defaut' in lu || lu.montant?.startsWith('-')) {
    throw new ErreurContexte(
      `${chemin} : reçu ${decrire(valeur)} ; attendu : un montant positif ou nul, entre guillemets, comme « 1234567.89 »`,
    )
  }
  return lu.montant
}
