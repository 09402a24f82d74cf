import { abreger } from '../../base/description'
import { texteDe } from './cellule-brute'
import { FAUTE_TOTAL, ligneDeTotal, lireCle } from './cle'
import { direListe } from './dire-liste'
import type { Acces } from './entete'
import { type ErreurImport, estFaute, type Faute } from './rejet'
import type { ChampCompile, ElementCompile, TableCompilee } from './table-compilee'

type Cellules = Readonly<Record<Acces, unknown>>

/** Un élément lu dans une ligne. */
interface ElementDeLigne {
  readonly element: ElementCompile
  readonly valeur: Readonly<Record<string, string | boolean | null>>
}

/** Ce qu'une ligne donne. */
export interface LigneLue {
  readonly id: string | null
  readonly erreurs: readonly ErreurImport[]
  /** Les champs du dossier que la ligne dit. */
  readonly dossier: readonly { readonly champ: ChampCompile; readonly valeur: string | boolean }[]
  readonly elements: readonly ElementDeLigne[]
  /** Les colonnes témoins, jointes ; `null` : la table n'en a pas. */
  readonly temoins: string | null
  /** La ligne n'est d'aucune des sélections de la table. */
  readonly laissee: boolean
}

/** Lit une ligne non vide : toutes ses erreurs, chacune à sa colonne. */
export function lireLigne(cellules: Cellules, table: TableCompilee, numero: number): LigneLue {
  const erreurs: ErreurImport[] = []
  const signaler = (faute: Faute, colonne: string | null, chemin: string): void => {
    erreurs.push(
      situerFaute(faute, table, numero, colonne, colonne === null ? undefined : cellule(cellules, table, colonne), chemin),
    )
  }
  const cle = lireCle(cellules, table.lue, table.entete)
  if (typeof cle !== 'string') {
    const total = cle.faute.code === 'cle-vide' && ligneDeTotal(Object.values(cellules))
    signaler(total ? FAUTE_TOTAL : cle.faute, cle.colonne, 'id')
    if (total || cle.faute.code === 'ligne-de-total' || cle.faute.code === 'entete-repete') return ligneSans(erreurs)
  }
  const { largeur } = table.entete
  if (largeur !== null && Array.isArray(cellules) && cellules.length > largeur && debordent(cellules, largeur)) {
    signaler(EN_TROP, null, 'id')
  }
  const elements: ElementDeLigne[] = []
  let laissees = 0
  for (const element of table.elements) {
    const prise = estPrise(element, cellules, table, signaler)
    if (!prise) laissees++
    else lireElement(element, cellules, table, signaler, elements)
  }
  const dossier: { champ: ChampCompile; valeur: string | boolean }[] = []
  for (const champ of table.dossier) {
    const valeur = valeurDuChamp(champ, champ.colonne === null ? '' : texteDuChamp(champ, cellules, table), signaler)
    if (valeur !== undefined && valeur !== null) dossier.push({ champ, valeur })
  }
  const laissee = laissees > 0 && laissees === table.elements.length && table.dossier.length === 0
  const temoins =
    table.lue.temoins === null ? null : table.lue.temoins.map((nom) => cellule(cellules, table, nom) ?? '').join(' | ')
  return { id: typeof cle === 'string' ? cle : null, erreurs, dossier, elements, temoins, laissee }
}

const EN_TROP: Faute = {
  code: 'cellules-en-trop',
  message: "la ligne a plus de cellules que l'en-tête",
  conseil: 'un séparateur se trouve sans doute dans une valeur sans guillemets : les cellules qui suivent sont décalées',
}

function debordent(cellules: readonly unknown[], largeur: number): boolean {
  return cellules.slice(largeur).some((brute) => texteDe(brute) !== '')
}

function ligneSans(erreurs: readonly ErreurImport[]): LigneLue {
  return { id: null, erreurs, dossier: [], elements: [], temoins: null, laissee: false }
}

type Signaler = (faute: Faute, colonne: string | null, chemin: string) => void

function cellule(cellules: Cellules, { entete }: TableCompilee, colonne: string): unknown {
  const acces = entete.acces.get(colonne)
  return acces === undefined ? undefined : cellules[acces]
}

/** La ligne est-elle un élément de cette liste ? Une valeur dont la correspondance ne dit rien est une erreur. */
function estPrise({ selon, liste }: ElementCompile, cellules: Cellules, table: TableCompilee, signaler: Signaler): boolean {
  if (selon === null) return true
  const texte = texteDe(cellule(cellules, table, selon.colonne))
  if (typeof texte !== 'string') signaler(texte, selon.colonne, liste)
  else if (selon.prend.has(texte)) return true
  else if (selon.laisse !== null && !selon.laisse.has(texte)) {
    const faute: Faute = {
      code: 'code-non-couvert',
      message: `la correspondance ne dit pas si cette ligne est prise ou laissée ; attendu : ${direListe([...selon.prend, ...selon.laisse])}`,
      conseil: 'ajoutez-la à « prend » ou à « laisse », ou déclarez « laisseLeReste »',
    }
    signaler(faute, selon.colonne, liste)
  }
  return false
}

function lireElement(
  element: ElementCompile,
  cellules: Cellules,
  table: TableCompilee,
  signaler: Signaler,
  elements: ElementDeLigne[],
): void {
  const valeur: Record<string, string | boolean | null> = {}
  const manquants: ChampCompile[] = []
  let rempli = element.toujours
  for (const champ of element.champs) {
    const texte = champ.colonne === null ? '' : texteDuChamp(champ, cellules, table)
    if (texte !== '') rempli = true
    const lu = valeurDuChamp(champ, texte, signaler)
    if (lu === null && champ.obligatoire) manquants.push(champ)
    valeur[champ.nom] = lu ?? null
  }
  if (!rempli) return
  for (const champ of manquants) signaler(ABSENT, champ.colonne, champ.chemin)
  elements.push({ element, valeur })
}

const ABSENT: Faute = { code: 'champ-obligatoire', message: 'la cellule est vide, et ce champ est obligatoire', conseil: null }

/** Le texte de la cellule d'un champ ; vide si elle l'est, ou si ce qui s'y écrit veut le dire. */
function texteDuChamp({ colonne, vides }: ChampCompile, cellules: Cellules, table: TableCompilee): string | Faute {
  const texte = texteDe(cellule(cellules, table, colonne ?? ''))
  return typeof texte === 'string' && vides.has(texte) ? '' : texte
}

/** La valeur du champ ; `undefined` si la cellule est illisible (son erreur est alors dite). */
function valeurDuChamp(champ: ChampCompile, texte: string | Faute, signaler: Signaler): string | boolean | null | undefined {
  const lu = typeof texte !== 'string' ? texte : texte === '' ? champ.defaut : champ.lire(texte)
  if (!estFaute(lu)) return lu
  signaler(lu, champ.colonne, champ.chemin)
  return undefined
}

/** Une faute, à sa place. */
function situerFaute(
  { code, message, conseil }: Faute,
  table: TableCompilee,
  ligne: number,
  colonne: string | null,
  brute: unknown,
  chemin: string,
): ErreurImport {
  const valeur = brute === undefined || brute === null ? null : abreger(String(typeof brute === 'object' ? '' : brute))
  return { chemin, code, message, table: table.nom, ligne, colonne, valeur, conseil }
}
