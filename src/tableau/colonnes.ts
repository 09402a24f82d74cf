import { decrire } from '../base/description'
import { ErreurContexte } from '../base/erreur'

/**
 * Les colonnes d'un tableau des indicateurs : ce qu'elles portent, et la période qu'elles couvrent.
 */

/** Une colonne. */
export interface Colonne {
  /** L'identifiant : `2021` (l'année civile), `2022-S1` (du 1er janvier au 31 mai), `objectif-2022` ; ou tout autre nom. */
  readonly id: string
  /** L'intitulé ; `null` : l'identifiant suffit. */
  readonly libelle: string | null
  /** Un résultat, ou un objectif. */
  readonly sorte: 'resultat' | 'objectif'
  /** Premier jour de la période couverte, `AAAA-MM-JJ` ; `null` : inconnu. */
  readonly debut: string | null
  /** Dernier jour, compris ; `null` : inconnu. */
  readonly fin: string | null
}

const PREMIERE_ANNEE = 2018
const DERNIERE_ANNEE = 2100

/**
 * Les colonnes du tableau des indicateurs remis pour une convention : la situation de 2018, les résultats des années passées, l'objectif et le
 * résultat de la dernière, le premier semestre de l'année de la convention, et son objectif.
 *
 * Le tableau de l'annexe 9 dit « 30/05 » pour la fin du premier semestre ; le guide dit le 31 mai, qui est retenu.
 *
 * @throws ErreurContexte si le millésime n'est pas une année, de 2018 à 2100
 * @source instruction 2022/19, annexe 9 ; fin du premier semestre : annexe 7 (en-tête)
 * @example
 * ```ts
 * import { colonnesAnnexe9 } from 'calpae/tableau'
 * colonnesAnnexe9(2022).map(({ id }) => id) // => ['2018', '2019', '2020', 'objectif-2021', '2021', '2022-S1', 'objectif-2022']
 * colonnesAnnexe9(2022)[5]?.fin // => '2022-05-31'
 * ```
 */
export function colonnesAnnexe9(millesime: number): Colonne[] {
  // Une année absurde ferait autant de colonnes que d'années.
  if (!Number.isInteger(millesime) || millesime < PREMIERE_ANNEE || millesime > DERNIERE_ANNEE) {
    const attendu = `une année, de ${PREMIERE_ANNEE} à ${DERNIERE_ANNEE}`
    throw new ErreurContexte(`millesime : reçu ${decrire(millesime)} ; attendu : ${attendu}`)
  }
  const ids = [String(PREMIERE_ANNEE)]
  for (let annee = PREMIERE_ANNEE + 1; annee < millesime - 1; annee++) ids.push(String(annee))
  if (millesime - 1 > PREMIERE_ANNEE) ids.push(`objectif-${millesime - 1}`, String(millesime - 1))
  return [...ids, `${millesime}-S1`, `objectif-${millesime}`].map((id) => colonneNommee(id))
}

/** La colonne que son identifiant suffit à décrire. */
export function colonneNommee(id: string): Colonne {
  const trouve = /^(objectif-)?(\d{4})(-S1)?$/.exec(id)
  if (trouve === null)
    return { id, libelle: null, sorte: id.startsWith('objectif') ? 'objectif' : 'resultat', debut: null, fin: null }
  const [, objectif, annee = '', semestre] = trouve
  return {
    id,
    libelle: intituler(annee, objectif !== undefined, semestre !== undefined),
    sorte: objectif === undefined ? 'resultat' : 'objectif',
    debut: `${annee}-01-01`,
    fin: semestre === undefined ? `${annee}-12-31` : `${annee}-05-31`,
  }
}

function intituler(annee: string, objectif: boolean, semestre: boolean): string {
  if (objectif) return `Résultat attendu ${semestre ? 'au 1er semestre' : 'en'} ${annee} (objectif fixé)`
  if (semestre) return `Résultat atteint au 1er semestre ${annee} (1/01 au 31/05/${annee.slice(2)})`
  return annee === String(PREMIERE_ANNEE) ? `Situation au 31 déc. ${annee}` : `Résultat atteint en ${annee}`
}

/** L'identifiant de la colonne de résultats d'une période. */
export function idDePeriode(debut: string, fin: string): string {
  const annee = debut.slice(0, 4)
  if (debut === `${annee}-01-01` && fin === `${annee}-12-31`) return annee
  if (debut === `${annee}-01-01` && fin === `${annee}-05-31`) return `${annee}-S1`
  return `${debut}_${fin}`
}

/** L'année civile que couvre tout entière une colonne ; `null` sinon. */
export function anneeCouverte({ debut, fin }: Colonne): number | null {
  if (debut === null || fin === null || !debut.endsWith('-01-01') || !fin.endsWith('-12-31')) return null
  return debut.slice(0, 4) === fin.slice(0, 4) ? Number(debut.slice(0, 4)) : null
}

/** La première colonne couvre-t-elle strictement la période de la seconde ? */
export function couvre(tout: Colonne, partie: Colonne): boolean {
  if (tout.debut === null || tout.fin === null || partie.debut === null || partie.fin === null) return false
  if (tout.debut === partie.debut && tout.fin === partie.fin) return false
  return tout.debut <= partie.debut && partie.fin <= tout.fin
}

/** Les deux colonnes portent-elles la même chose ? La période le dit si elle est connue, l'identifiant sinon. */
export function memeColonne(a: Colonne, b: Colonne): boolean {
  if (a.sorte !== b.sorte) return false
  if (a.debut === null || b.debut === null) return a.id === b.id
  return a.debut === b.debut && a.fin === b.fin
}

/** La colonne de résultats qui porte la même période, un an plus tôt ; `null` s'il n'y en a pas. */
export function unAnPlusTot(colonnes: readonly Colonne[], { debut, fin }: Colonne): Colonne | null {
  if (debut === null || fin === null) return null
  const avant = [debut, fin].map((date) => `${String(Number(date.slice(0, 4)) - 1).padStart(4, '0')}${date.slice(4)}`)
  return colonnes.find((c) => c.sorte === 'resultat' && c.debut === avant[0] && c.fin === avant[1]) ?? null
}
