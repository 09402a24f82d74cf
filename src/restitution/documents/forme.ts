import type { Document, Table } from '../document/document'

/** Une forme de donnée que l'on sait restituer : on la reconnaît à sa structure, et l'on en fait un document. */
export interface Forme {
  /** Ce que c'est, dans un message : « un tableau d'indicateurs ». */
  readonly nom: string
  /** Le document ; `null` : la donnée n'a pas cette forme. */
  readonly documenter: (donnee: unknown) => Document | null
  /** Les tables d'un tableur ; `null` : la donnée n'a pas cette forme. */
  readonly tabuler: (donnee: unknown) => readonly Table[] | null
}

/** Définit une forme. Sans `tabuler`, le tableur prend les tables du document. */
export function definirForme<T>(
  nom: string,
  reconnaitre: (donnee: unknown) => donnee is T,
  documenter: (donnee: T) => Document,
  tabuler: (donnee: T) => readonly Table[] = (donnee) => tablesDe(documenter(donnee)),
): Forme {
  return {
    nom,
    documenter: (donnee) => (reconnaitre(donnee) ? documenter(donnee) : null),
    tabuler: (donnee) => (reconnaitre(donnee) ? tabuler(donnee) : null),
  }
}

function tablesDe({ blocs }: Document): Table[] {
  return blocs.filter((bloc): bloc is Table => bloc.sorte === 'table')
}
