import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { type Fichier, ligne, lireFichiers, parcourir } from '../../architecture/fichiers'

/** Une expression régulière écrite dans `src`, et où. */
export interface Litteral {
  readonly expression: string
  readonly lieu: string
}

/** Toutes celles d'un fichier, d'après son arbre syntaxique. */
export function litteraux(fichier: Fichier): Litteral[] {
  const trouves: Litteral[] = []
  parcourir(fichier.arbre, (noeud) => {
    if (noeud.kind !== ts.SyntaxKind.RegularExpressionLiteral) return
    trouves.push({ expression: noeud.getText(fichier.arbre), lieu: `${fichier.chemin}:${ligne(fichier, noeud)}` })
  })
  return trouves
}

/** Les expressions que rien ne peut prouver d'avance : celles que l'on construit à l'exécution. */
export function constructions(fichier: Fichier): string[] {
  const trouvees: string[] = []
  parcourir(fichier.arbre, (noeud) => {
    const construite =
      (ts.isNewExpression(noeud) || ts.isCallExpression(noeud)) && noeud.expression.getText(fichier.arbre) === 'RegExp'
    if (construite) trouvees.push(`${fichier.chemin}:${ligne(fichier, noeud)}`)
  })
  return trouvees
}

export const SOURCES: readonly Fichier[] = lireFichiers(fileURLToPath(new URL('../../../src', import.meta.url)))

/** Chaque expression de `src`, une fois, dans l'ordre. */
export function expressionsDeSrc(): string[] {
  return [...new Set(SOURCES.flatMap(litteraux).map(({ expression }) => expression))].sort()
}
