/** Ce que la porte publique montre, et ce que chaque nom montré doit à son lecteur. */
import ts from 'typescript'
import { type Fichier, ligne, piece, resoudre } from './fichiers'

type Declaration = {
  /** Le nom sous lequel il est exporté. */
  nom: string
  fichier: Fichier
  noeud: ts.Node
  fonction: boolean
}

function estExporte(enonce: ts.Statement): boolean {
  return ts.canHaveModifiers(enonce) && (ts.getModifiers(enonce) ?? []).some((m) => m.kind === ts.SyntaxKind.ExportKeyword)
}

const estFonction = (valeur: ts.Expression | undefined): boolean =>
  valeur !== undefined && (ts.isArrowFunction(valeur) || ts.isFunctionExpression(valeur))

/** Les déclarations exportées d'un fichier sous un nom donné (plusieurs pour une surcharge). */
function declarations(f: Fichier, nom: string): Declaration[] {
  return f.arbre.statements.filter(estExporte).flatMap((enonce): Declaration[] => {
    if (ts.isVariableStatement(enonce))
      return enonce.declarationList.declarations
        .filter((d) => d.name.getText(f.arbre) === nom)
        .map((d) => ({ nom, fichier: f, noeud: enonce, fonction: estFonction(d.initializer) }))
    const nommee =
      ts.isFunctionDeclaration(enonce) ||
      ts.isTypeAliasDeclaration(enonce) ||
      ts.isInterfaceDeclaration(enonce) ||
      ts.isClassDeclaration(enonce) ||
      ts.isEnumDeclaration(enonce)
    if (!nommee || enonce.name?.text !== nom) return []
    return [{ nom, fichier: f, noeud: enonce, fonction: ts.isFunctionDeclaration(enonce) }]
  })
}

type Export = { nom: string; original: string; specificateur: string | null; ligne: number }

function exportsListes(f: Fichier): Export[] {
  return f.arbre.statements.filter(ts.isExportDeclaration).flatMap((enonce) => {
    if (enonce.exportClause === undefined || !ts.isNamedExports(enonce.exportClause)) return []
    const specificateur =
      enonce.moduleSpecifier !== undefined && ts.isStringLiteral(enonce.moduleSpecifier) ? enonce.moduleSpecifier.text : null
    return enonce.exportClause.elements.map((e) => ({
      nom: e.name.text,
      original: (e.propertyName ?? e.name).text,
      specificateur,
      ligne: ligne(f, enonce),
    }))
  })
}

/** Les noms qu'une porte exporte, triés. */
function nomsExportes(porte: Fichier): string[] {
  return exportsListes(porte)
    .map((e) => e.nom)
    .sort()
}

/** Suit un nom exporté jusqu'à ses déclarations, de liste en liste. */
function suivre(f: Fichier, nom: string, fichiers: readonly Fichier[]): Declaration[] {
  const ici = declarations(f, nom)
  if (ici.length > 0) return ici
  const relais = exportsListes(f).find((e) => e.nom === nom)
  if (relais?.specificateur == null) return []
  const chemin = resoudre(f.chemin, relais.specificateur, new Set(fichiers.map((x) => x.chemin)))
  const suivant = fichiers.find((x) => x.chemin === chemin)
  return suivant === undefined ? [] : suivre(suivant, relais.original, fichiers)
}

const estPortePublique = ({ chemin }: Fichier): boolean =>
  chemin === 'index.ts' || (/^[^/]+\/index\.ts$/.test(chemin) && piece(chemin) !== 'base')

/** Les portes publiques : celle du paquet et celle de chaque pièce, sauf `base`, qui reste chez nous. */
export function portesPubliques(fichiers: readonly Fichier[]): Fichier[] {
  return fichiers.filter(estPortePublique)
}

/** Chaque nom public a sa TSDoc ; une fonction d'une pièce autre que `base` y porte sa source et un exemple. */
export function documentation(fichiers: readonly Fichier[]): string[] {
  const fautes = portesPubliques(fichiers).flatMap((porte) =>
    nomsExportes(porte).flatMap((nom) => {
      const trouvees = suivre(porte, nom, fichiers)
      const premiere = trouvees[0]
      if (premiere === undefined) return [`${porte.chemin} : ${nom} est introuvable`]
      const ou = `${premiere.fichier.chemin}:${ligne(premiere.fichier, premiere.noeud)} : ${nom}`
      const commentaires = trouvees.flatMap((d) => ts.getJSDocCommentsAndTags(d.noeud)).filter(ts.isJSDoc)
      const texte = commentaires.map((c) => ts.getTextOfJSDocComment(c.comment) ?? '').join('')
      if (texte.trim() === '') return [`${ou} n'a pas de TSDoc`]
      if (!premiere.fonction || piece(premiere.fichier.chemin) === 'base') return []
      const tags = commentaires.flatMap((c) => c.tags ?? [])
      return ['source', 'example']
        .filter((attendu) => {
          const tag = tags.find((t) => t.tagName.text === attendu)
          return tag === undefined || (ts.getTextOfJSDocComment(tag.comment) ?? '').trim() === ''
        })
        .map((attendu) => `${ou} n'a pas de @${attendu}`)
    }),
  )
  return [...new Set(fautes)]
}

/** « `calpae` réexporte tout » : chaque nom d'une pièce est aussi à la porte du paquet. */
export function reexport(fichiers: readonly Fichier[]): string[] {
  const racine = fichiers.find((f) => f.chemin === 'index.ts')
  if (racine === undefined) return ['index.ts : absent']
  const publics = new Set(nomsExportes(racine))
  return portesPubliques(fichiers)
    .filter((porte) => porte !== racine)
    .flatMap((porte) =>
      nomsExportes(porte)
        .filter((nom) => !publics.has(nom))
        .map((nom) => `index.ts : ne réexporte pas ${nom} de ${piece(porte.chemin)}`),
    )
}

/** La forme exacte d'une entrée `exports` pour une pièce (« » pour la racine) : chaque format avec ses types, à charger ou à lier. */
export function entreePaquet(nom: string): [porte: string, conditions: object] {
  const fichier = `${nom === '' ? '' : `${nom}/`}index`
  const module = `./dist/${fichier}`
  return [
    nom === '' ? '.' : `./${nom}`,
    {
      import: { types: `${module}.d.ts`, node: `${module}.js`, default: `./dist/morceaux/${fichier}.js` },
      require: { types: `${module}.d.cts`, default: `${module}.cjs` },
    },
  ]
}
