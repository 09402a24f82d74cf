import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import ts from 'typescript'

/** Un fichier de `src` : chemin relatif à `src`, avec des `/`, et son arbre syntaxique. */
export type Fichier = { chemin: string; texte: string; arbre: ts.SourceFile }

export function fichier(chemin: string, texte: string): Fichier {
  return {
    chemin,
    texte,
    arbre: ts.createSourceFile(chemin, texte, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS),
  }
}

/** Tous les fichiers `.ts` d'un dossier, triés par chemin. */
export function lireFichiers(racine: string): Fichier[] {
  return readdirSync(racine, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile() && entree.name.endsWith('.ts'))
    .map((entree) => join(entree.parentPath, entree.name))
    .map((absolu) => fichier(relative(racine, absolu).split(sep).join('/'), readFileSync(absolu, 'utf8')))
    .sort((a, b) => (a.chemin < b.chemin ? -1 : 1))
}

/** La pièce d'un fichier : son premier dossier ; la porte d'entrée, à la racine, n'en a pas. */
export function piece(chemin: string): string {
  const coupure = chemin.indexOf('/')
  return coupure < 0 ? '' : chemin.slice(0, coupure)
}

/** La ligne d'un nœud, comptée depuis 1. */
export function ligne(f: Fichier, noeud: ts.Node): number {
  return f.arbre.getLineAndCharacterOfPosition(noeud.getStart(f.arbre)).line + 1
}

/** Parcourt tout l'arbre, du haut vers le bas. */
export function parcourir(noeud: ts.Node, voir: (noeud: ts.Node) => void): void {
  voir(noeud)
  noeud.forEachChild((enfant) => parcourir(enfant, voir))
}

export type Importation = {
  specificateur: string
  ligne: number
  /** L'import disparaît à la compilation (`import type`, `export type`, `import('…').Type`). */
  typesSeuls: boolean
}

function neLieQueDesTypes(noeud: ts.Node): boolean {
  if (ts.isImportTypeNode(noeud)) return true
  if (ts.isImportDeclaration(noeud)) return noeud.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
  return ts.isExportDeclaration(noeud) && noeud.isTypeOnly
}

/** Tout ce qui désigne un autre module : `import`, `export … from`, `import()`, `import('…').Type`, `require()`. */
export function importations(f: Fichier): Importation[] {
  const trouvees: Importation[] = []
  parcourir(f.arbre, (noeud) => {
    let designation: ts.Node | undefined
    if (ts.isImportDeclaration(noeud) || ts.isExportDeclaration(noeud)) designation = noeud.moduleSpecifier
    else if (ts.isImportTypeNode(noeud))
      designation = ts.isLiteralTypeNode(noeud.argument) ? noeud.argument.literal : noeud.argument
    else if (ts.isExternalModuleReference(noeud)) designation = noeud.expression
    else if (ts.isCallExpression(noeud)) {
      const dynamique = noeud.expression.kind === ts.SyntaxKind.ImportKeyword
      const requis = ts.isIdentifier(noeud.expression) && noeud.expression.text === 'require'
      if (dynamique || requis) designation = noeud.arguments[0]
    }
    if (designation !== undefined) {
      // Un spécificateur calculé est rendu tel quel : aucune règle ne l'admettra.
      const specificateur = ts.isStringLiteralLike(designation) ? designation.text : designation.getText(f.arbre)
      trouvees.push({ specificateur, ligne: ligne(f, noeud), typesSeuls: neLieQueDesTypes(noeud) })
    }
  })
  return trouvees
}

export const estRelatif = (specificateur: string): boolean => /^\.{1,2}(\/|$)/.test(specificateur)

/** Le fichier de `src` que désigne un import relatif, ou null s'il n'existe pas. Un dossier désigne son `index.ts`. */
export function resoudre(depuis: string, specificateur: string, chemins: ReadonlySet<string>): string | null {
  const cible = posix.normalize(posix.join(posix.dirname(depuis), specificateur)).replace(/\/$/, '')
  const prefixe = cible === '.' ? '' : `${cible}/`
  return [`${cible}.ts`, cible, `${prefixe}index.ts`].find((chemin) => chemins.has(chemin)) ?? null
}
