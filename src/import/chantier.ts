import { decrire } from '../base/description'
import type { CorrespondanceLue } from './correspondance/forme-correspondance'
import { exigerCorrespondance } from './correspondance/lecture-correspondance'
import { ajouterLigne, type Ebauche, ouvrirEbauche } from './dossiers/ebauche'
import { achever, decouvrir } from './lignes/entete'
import { lireLigne } from './lignes/lecture-ligne'
import type { ErreurImport, RejetImport } from './lignes/rejet'
import { compiler, type ElementCompile, type TableCompilee } from './lignes/table-compilee'

/** Un import en cours : les tables prêtes à être lues, les personnes déjà rencontrées. */
export interface Chantier {
  readonly lue: CorrespondanceLue
  readonly tables: readonly TableCompilee[]
  readonly elements: readonly ElementCompile[]
  readonly ebauches: Map<string, Ebauche>
  readonly rejets: RejetImport[]
  readonly refus: ErreurImport[]
  readonly tablesNonLues: string[]
}

/**
 * Vérifie la correspondance et prépare l'import.
 *
 * @throws ErreurContexte : chaque erreur de la correspondance
 */
export function ouvrirChantier(correspondance: unknown): Chantier {
  const lue = exigerCorrespondance(correspondance)
  const { tables, elements } = compiler(lue)
  return {
    lue,
    tables,
    elements,
    ebauches: new Map(),
    rejets: [],
    refus: [],
    tablesNonLues: [],
  }
}

/** Les lignes de chaque table, ou ce qui en manque. Une seule source pour une seule table n'a pas besoin de nom. */
export function attribuer<S>(
  lignes: unknown,
  chantier: Chantier,
  estSource: (valeur: unknown) => valeur is S,
): readonly [TableCompilee, S][] {
  const [seule] = chantier.tables
  if (estSource(lignes) && chantier.tables.length === 1 && seule !== undefined) return [[seule, lignes]]
  const parNom =
    typeof lignes === 'object' && lignes !== null && !estSource(lignes) ? (lignes as Readonly<Record<string, unknown>>) : {}
  const noms = Object.keys(parNom)
  chantier.tablesNonLues.push(...noms.filter((nom) => !Object.hasOwn(chantier.lue.tables, nom)))
  return chantier.tables.flatMap((table): [TableCompilee, S][] => {
    const source = Object.hasOwn(parNom, table.nom) ? parNom[table.nom] : undefined
    if (estSource(source)) return [[table, source]]
    const recu =
      source !== undefined ? decrire(source) : noms.length > 0 ? noms.map((nom) => `« ${nom} »`).join(', ') : decrire(lignes)
    const message = `la table « ${table.nom} » n'est pas donnée ; reçu ${recu} ; attendu : ses lignes, sous ce nom`
    chantier.refus.push(refuser(table.nom, 'table-absente', message, null))
    return []
  })
}

/** Lit une ligne d'une table, ou son en-tête si les lignes sont des listes. */
export function lireDansTable(chantier: Chantier, table: TableCompilee, rang: number, ligne: unknown): void {
  const enListe = Array.isArray(ligne)
  const numero = enListe ? rang + 1 : rang + 1 + table.ligneEntete
  if (enListe && numero < table.ligneEntete) return
  if (enListe && numero === table.ligneEntete) {
    ligne.forEach((nom: unknown, i) => {
      decouvrir(table.entete, typeof nom === 'string' || typeof nom === 'number' ? String(nom) : '', i, numero)
    })
    table.entete.largeur = ligne.length
    achever(table.entete)
    return
  }
  table.donnees++
  if (typeof ligne !== 'object' || ligne === null) {
    const message = `reçu ${decrire(ligne)} ; attendu : une ligne, objet ou liste`
    rejeter(chantier, table, numero, null, [{ ...refuser(table.nom, 'type-inattendu', message, null), ligne: numero }])
    return
  }
  const cellules = ligne as Readonly<Record<string | number, unknown>>
  if (!enListe) for (const nom in cellules) if (!table.entete.vus.has(nom)) decouvrir(table.entete, nom, nom, numero)
  if (estBlanche(cellules)) {
    table.vides++
    return
  }
  // Un en-tête fautif refuse la table : ses lignes se comptent, et ne se lisent pas.
  if (table.entete.erreurs.length > 0) return
  const lue = lireLigne(cellules, table, numero)
  if (lue.erreurs.length > 0) {
    rejeter(chantier, table, numero, lue.id, lue.erreurs)
    const [premiere] = lue.erreurs
    if (lue.id !== null && premiere !== undefined) ebaucheDe(chantier, lue.id).incomplet ??= premiere
  } else if (lue.laissee) table.laissees++
  else if (lue.id !== null) ajouterLigne(ebaucheDe(chantier, lue.id), lue, table, numero)
}

function ebaucheDe({ ebauches, tables }: Chantier, id: string): Ebauche {
  let ebauche = ebauches.get(id)
  if (ebauche === undefined) {
    ebauche = ouvrirEbauche(id, tables.length)
    ebauches.set(id, ebauche)
  }
  return ebauche
}

function rejeter(
  { rejets }: Chantier,
  table: TableCompilee,
  ligne: number,
  id: string | null,
  erreurs: readonly ErreurImport[],
): void {
  table.illisibles++
  rejets.push({ sorte: 'ligne', id, table: table.nom, ligne, erreurs })
}

/** Une ligne dont toutes les cellules sont vides. Presque toujours, la première répond. */
function estBlanche(cellules: Readonly<Record<string, unknown>>): boolean {
  if (Array.isArray(cellules)) return cellules.every(estVide)
  for (const nom in cellules) if (!estVide(cellules[nom])) return false
  return true
}

function estVide(brute: unknown): boolean {
  return brute === null || brute === undefined || (typeof brute === 'string' && brute.trim() === '')
}

/** Une erreur qui vaut pour une table entière. */
export function refuser(table: string, code: string, message: string, conseil: string | null): ErreurImport {
  return { chemin: table, code, message, table, ligne: null, colonne: null, valeur: null, conseil }
}
