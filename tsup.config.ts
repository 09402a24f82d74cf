import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import * as ts from 'typescript'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> }

// Une seule liste des portes du paquet : les `exports` de package.json. `./rsa` est bâti depuis src/rsa/index.ts.
const portes = Object.fromEntries(
  Object.keys(exports)
    .filter((porte) => porte !== './package.json')
    .map((porte) => {
      const module = porte === '.' ? 'index' : `${porte.slice(2)}/index`
      return [module, `src/${module}.ts`]
    }),
)

const commun: Options = { target: 'es2022', platform: 'neutral', splitting: true, sourcemap: false }

// Les deux constructions vont de front : aucune ne peut vider dist sous l'autre.
rmSync('dist', { recursive: true, force: true })

/**
 * Le noyau : le calcul et tout ce qu'il appelle. D'un fichier à l'autre, le moteur relit à chaque appel ce que désigne un nom importé ; dans un même
 * fichier, il le sait. Le calcul tient donc d'un seul tenant (docs/decisions/0053).
 */
const NOYAU = ['src/rsa/indicateurs/indicateurs.ts', 'src/rsa/entree/entrees.ts'].map((fichier) => resolve(fichier))

/** esbuild range ensemble les fichiers que les mêmes portes atteignent : chaque porte atteint donc le noyau entier, ou il s'en ferait des éclats. */
const reunirLeNoyau: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'noyau',
  setup({ onResolve, onLoad }) {
    const fichiers = new Set(Object.values(portes).map((porte) => resolve(porte)))
    onResolve({ filter: /^noyau:/ }, ({ path }) => ({ path: path.slice('noyau:'.length), sideEffects: true }))
    onLoad({ filter: /index\.ts$/ }, ({ path }) => {
      if (!fichiers.has(path)) return null
      const imports = NOYAU.map((fichier) => `import ${JSON.stringify(`noyau:${fichier}`)}`)
      return { contents: [readFileSync(path, 'utf8'), ...imports].join('\n'), loader: 'ts' }
    })
  },
}

/** esbuild écrit `var` les constantes d'un fichier ; redevenues `const`, le moteur les tient pour connues. */
const garderLesConstantes: NonNullable<Options['plugins']>[number] = {
  name: 'constantes',
  renderChunk: (code) => ({ code: rendreConstantes(code) }),
}

/** Le même fichier, où `var` devient `const` devant des noms que rien ne réaffecte. */
function rendreConstantes(code: string): string {
  const fichier = ts.createSourceFile('morceau.js', code, ts.ScriptTarget.ES2022)
  const reaffectes = new Set<string>()
  const relever = (noeud: ts.Node): void => {
    const cible = ts.isBinaryExpression(noeud)
      ? noeud.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
        noeud.operatorToken.kind <= ts.SyntaxKind.LastAssignment &&
        noeud.left
      : (ts.isPrefixUnaryExpression(noeud) || ts.isPostfixUnaryExpression(noeud)) &&
        (noeud.operator === ts.SyntaxKind.PlusPlusToken || noeud.operator === ts.SyntaxKind.MinusMinusToken) &&
        noeud.operand
    // `a[b] = c` change ce que contient `a`, et ne réaffecte rien ; `[a, b] = c` réaffecte les deux.
    if (cible && !ts.isElementAccessExpression(cible) && !ts.isPropertyAccessExpression(cible)) {
      for (const nom of cible.getText(fichier).match(/[\w$]+/g) ?? []) reaffectes.add(nom)
    }
    ts.forEachChild(noeud, relever)
  }
  relever(fichier)
  const constants = fichier.statements.filter(
    (noeud) =>
      ts.isVariableStatement(noeud) &&
      noeud.declarationList.declarations.every(({ name, initializer }) => initializer && !reaffectes.has(name.getText(fichier))),
  )
  return constants.reduceRight((ecrit, noeud) => {
    const debut = noeud.getStart(fichier)
    return `${ecrit.slice(0, debut)}${ecrit.slice(debut).replace(/^var\b/, 'const')}`
  }, code)
}

/**
 * Pour Node, Deno et Bun, qui chargent les fichiers tels quels : chaque fichier coûte, quelques-uns par porte suffisent. Zod est pris dedans, réduit à
 * ce qui sert : à lui seul, il en chargerait plus de cent.
 */
const aCharger: Options = {
  ...commun,
  entry: portes,
  format: ['esm', 'cjs'],
  noExternal: ['zod'],
  // Un nombre constant s'écrit là où il sert.
  esbuildOptions: (options) => {
    options.minifySyntax = true
  },
  plugins: [garderLesConstantes],
  esbuildPlugins: [
    reunirLeNoyau,
    {
      name: 'licence-de-zod',
      setup({ onLoad }) {
        onLoad({ filter: /zod\/v4\/core\/core\.js$/ }, ({ path }) => ({
          contents: `/*! zod\n${readFileSync('node_modules/zod/LICENSE', 'utf8')}*/\n${readFileSync(path, 'utf8')}`,
        }))
      },
    },
  ],
  // TypeScript 6 : tsup règle lui-même `baseUrl`, que le compilateur dit déprécié.
  dts: { entry: portes, compilerOptions: { ignoreDeprecations: '6.0' } },
}

// Chaque fichier est aussi une entrée, pour que son code fasse un morceau à lui : qui importe une règle d'une ligne laisse tomber les
// morceaux qu'elle n'emploie pas, constantes comprises (`sideEffects: false`). Les entrées elles-mêmes, vides, sont jetées à la fin.
const ENTREES = 'entrees'
const entrees = Object.fromEntries(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((nom) => nom.endsWith('.ts') && !nom.endsWith('index.ts'))
    .map((nom) => [`${ENTREES}/${nom.slice(0, -3)}`, `src/${nom}`]),
)

/** Pour qui lie son propre code (un site, une application) : un fichier par notion, et zod à côté, partagé avec le reste. */
const aLier: Options = {
  ...commun,
  entry: { ...portes, ...entrees },
  format: ['esm'],
  outDir: 'dist/morceaux',
  onSuccess: async () => rmSync(`dist/morceaux/${ENTREES}`, { recursive: true, force: true }),
}

export default defineConfig([aCharger, aLier])
