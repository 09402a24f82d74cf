import type { ListeDossier } from '../correspondance/cibles'
import { direListe } from '../lignes/dire-liste'
import type { LigneLue } from '../lignes/lecture-ligne'
import type { ErreurImport } from '../lignes/rejet'
import type { TableCompilee } from '../lignes/table-compilee'

type Element = Readonly<Record<string, string | boolean | null>>

/** Un dossier en cours : ce que ses lignes ont donné, et d'où cela vient. */
export interface Ebauche {
  readonly id: string
  readonly dossier: Record<string, string | boolean>
  readonly elements: Record<ListeDossier, Element[] | null>
  /** L'origine de chaque élément : le rang de l'élément de correspondance et la ligne, en un seul nombre. */
  readonly origines: Record<ListeDossier, number[] | null>
  /** Le nombre de lignes prises dans chaque table. */
  readonly lignes: number[]
  readonly temoins: (string | undefined)[]
  /** Ce qui interdit le dossier : deux personnes sous la même clé, deux départements. */
  contradiction: ErreurImport | null
  /** La première ligne illisible de la personne. */
  incomplet: ErreurImport | null
}

export function ouvrirEbauche(id: string, tables: number): Ebauche {
  return {
    id,
    dossier: {},
    elements: { situations: null, suivis: null, rendezVous: null, contrats: null, accompagnements: null },
    origines: { situations: null, suivis: null, rendezVous: null, contrats: null, accompagnements: null },
    lignes: new Array<number>(tables).fill(0),
    temoins: [],
    contradiction: null,
    incomplet: null,
  }
}

/** Le facteur qui sépare, dans une origine, le rang de l'élément du numéro de la ligne. */
const LIGNES = 2 ** 32

/** Ajoute une ligne lue à l'ébauche de sa personne. */
export function ajouterLigne(ebauche: Ebauche, ligne: LigneLue, table: TableCompilee, numero: number): void {
  ebauche.lignes[table.rang] = (ebauche.lignes[table.rang] ?? 0) + 1
  if (ligne.temoins !== null) comparerTemoins(ebauche, ligne.temoins, table, numero)
  for (const { champ, valeur } of ligne.dossier) {
    const precedente = ebauche.dossier[champ.chemin]
    if (precedente === undefined) ebauche.dossier[champ.chemin] = valeur
    else if (precedente !== valeur) {
      ebauche.contradiction ??= {
        chemin: champ.chemin,
        code: 'valeurs-contradictoires',
        message: `une autre ligne de la même personne dit « ${String(precedente)} »`,
        table: table.nom,
        ligne: numero,
        colonne: champ.colonne,
        valeur: String(valeur),
        conseil: 'corrigez la source, ou complétez la clé si ce sont deux personnes',
      }
    }
  }
  for (const { element, valeur } of ligne.elements) {
    const liste = ebauche.elements[element.liste]
    const origine = element.rang * LIGNES + numero
    if (liste === null) {
      ebauche.elements[element.liste] = [valeur]
      ebauche.origines[element.liste] = [origine]
    } else {
      liste.push(valeur)
      ebauche.origines[element.liste]?.push(origine)
    }
  }
}

function comparerTemoins(ebauche: Ebauche, temoins: string, table: TableCompilee, numero: number): void {
  const precedents = ebauche.temoins[table.rang]
  if (precedents === undefined) ebauche.temoins[table.rang] = temoins
  else if (precedents !== temoins) {
    ebauche.contradiction ??= {
      chemin: 'id',
      code: 'personnes-confondues',
      // Un témoin est souvent une donnée d'identité : sa valeur ne se redit pas.
      message: `deux personnes portent la même clé : ${direListe(table.lue.temoins ?? [])} change d'une ligne à l'autre`,
      table: table.nom,
      ligne: numero,
      colonne: table.lue.temoins?.[0] ?? null,
      valeur: null,
      conseil: 'ajoutez à la clé une colonne qui les distingue',
    }
  }
}

/** L'élément de correspondance et la ligne d'où vient un élément. */
export function origineDe(
  ebauche: Ebauche,
  liste: ListeDossier,
  rang: number,
): { readonly element: number; readonly ligne: number } | null {
  const origine = ebauche.origines[liste]?.[rang]
  return origine === undefined ? null : { element: Math.floor(origine / LIGNES), ligne: origine % LIGNES }
}

/** Retire des éléments et leurs origines : `garde` dit ceux qui restent. */
export function filtrerElements(ebauche: Ebauche, liste: ListeDossier, garde: (rang: number) => boolean): void {
  const rester = <T>(tous: T[] | null): T[] | null => tous?.filter((_, rang) => garde(rang)) ?? null
  ebauche.elements[liste] = rester(ebauche.elements[liste])
  ebauche.origines[liste] = rester(ebauche.origines[liste])
}
