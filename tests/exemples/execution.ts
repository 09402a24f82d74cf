import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import ts from 'typescript'
import type { Exemple } from './extraction'

type Annotation = { fin: number; attendu: string }

const MARQUE = /^[ \t]*;?[ \t]*\/\/ =>(.*)$/
const analyser = (code: string): ts.SourceFile =>
  ts.createSourceFile('exemple.ts', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS)

/** L'annotation `// => …` qui suit l'instruction finissant à `position`, avec ses lignes de continuation. */
function annotation(code: string, position: number): Annotation | null {
  const [premiere = '', ...suivantes] = code.slice(position).split('\n')
  const marque = MARQUE.exec(premiere)
  if (marque === null) return null
  const attendu = [marque[1] ?? '']
  let fin = position + premiere.length
  for (const ligne of suivantes) {
    const continuation = /^\s*\/\/ {3,}(?!=>)(.*)$/.exec(ligne)
    if (continuation === null) break
    attendu.push(continuation[1] ?? '')
    fin += 1 + ligne.length
  }
  return { fin, attendu: attendu.join('\n').trim() }
}

/** L'expression qu'une instruction annotée donne à vérifier : elle-même, l'argument de `console.log`, ou le nom déclaré. */
function expressionVerifiee(enonce: ts.Statement, source: ts.SourceFile): { texte: string; avant: string } | null {
  if (ts.isExpressionStatement(enonce)) {
    const { expression } = enonce
    const affichee =
      ts.isCallExpression(expression) &&
      expression.expression.getText(source) === 'console.log' &&
      expression.arguments.length === 1
        ? expression.arguments[0]
        : undefined
    return { texte: (affichee ?? expression).getText(source), avant: '' }
  }
  if (ts.isVariableStatement(enonce)) {
    const [declaration, autre] = enonce.declarationList.declarations
    if (declaration === undefined || autre !== undefined || !ts.isIdentifier(declaration.name)) return null
    return { texte: declaration.name.text, avant: `${enonce.getText(source)}\n` }
  }
  return null
}

/** Change chaque `expression // => littéral` en vérification. Une annotation qui ne se rattache à rien est refusée. */
export function instrumenter(code: string): string {
  const source = analyser(code)
  let resultat = ''
  let position = 0
  for (const enonce of source.statements) {
    const note = annotation(code, enonce.getEnd())
    if (note === null) continue
    const verifiee = expressionVerifiee(enonce, source)
    if (verifiee === null) continue
    const leve = /^lève (\w+)$/.exec(note.attendu)
    const arguments_ = [
      `async () => (${verifiee.texte})`,
      leve ? 'null' : `() => (${note.attendu})`,
      JSON.stringify(leve?.[1] ?? null),
      JSON.stringify(verifiee.texte),
    ]
    resultat += `${code.slice(position, enonce.getStart(source))}${verifiee.avant}await verifierExemple(${arguments_.join(', ')});`
    position = note.fin
  }
  resultat += code.slice(position)
  const perdue = /^.*\/\/ ?=>.*$/m.exec(resultat)
  if (perdue !== null) throw new Error(`annotation sans expression à vérifier : ${perdue[0].trim()}`)
  return resultat
}

async function verifierExemple(
  valeur: () => Promise<unknown>,
  attendu: (() => unknown) | null,
  erreur: string | null,
  texte: string,
): Promise<void> {
  if (erreur !== null) {
    await assert.rejects(valeur, (levee) => {
      const nom = levee instanceof Error ? levee.name : String(levee)
      assert.equal(nom, erreur, `${texte} lève ${nom}, non ${erreur}`)
      return true
    })
    return
  }
  assert.deepStrictEqual(await valeur(), attendu?.())
}

/** Les modules qu'un exemple peut importer, par spécificateur. */
export type Modules = ReadonlyMap<string, object>

const requerirDeNode = createRequire(import.meta.url)

/** Exécute un exemple ; lève si le code lève ou si un résultat annoncé n'est pas celui obtenu. */
export async function executer(exemple: Exemple, modules: Modules): Promise<void> {
  const { outputText } = ts.transpileModule(instrumenter(exemple.code), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  const requerir = (specificateur: string): unknown => {
    if (specificateur.startsWith('node:')) return requerirDeNode(specificateur)
    const module = modules.get(specificateur)
    if (module === undefined) throw new Error(`« ${specificateur} » n'est pas une porte du paquet`)
    return module
  }
  const muet = { ...console, log: () => {}, table: () => {}, error: () => {}, warn: () => {} }
  const FonctionAsynchrone = Object.getPrototypeOf(async () => {}).constructor as new (
    ...parametres: string[]
  ) => (...valeurs: unknown[]) => Promise<void>
  const corps = new FonctionAsynchrone('require', 'exports', 'console', 'verifierExemple', outputText)
  await corps(requerir, {}, muet, verifierExemple)
}

/** Les fautes de types des exemples `ts`, chacun vu comme un module d'un projet où `calpae` est `src`. */
export function fautesDeTypes(exemples: readonly Exemple[], racine: string): string[] {
  const virtuels = new Map(
    exemples.map((exemple, i) => [`${racine}/tests/exemples/virtuel/${i}.ts`, `${exemple.code}\nexport {}\n`]),
  )
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts'],
    types: ['node'],
    typeRoots: [`${racine}/node_modules/@types`],
    paths: { calpae: [`${racine}/src/index.ts`], 'calpae/*': [`${racine}/src/*/index.ts`] },
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
  }
  const hote = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = hote
  hote.fileExists = (nom) => virtuels.has(nom) || fileExists(nom)
  hote.readFile = (nom) => virtuels.get(nom) ?? readFile(nom)
  hote.getSourceFile = (nom, version, ...reste) => {
    const texte = virtuels.get(nom)
    return texte === undefined ? getSourceFile(nom, version, ...reste) : ts.createSourceFile(nom, texte, version, true)
  }
  const programme = ts.createProgram([...virtuels.keys()], options, hote)
  return exemples.flatMap((exemple, i) => {
    const source = programme.getSourceFile(`${racine}/tests/exemples/virtuel/${i}.ts`)
    return [...programme.getSyntacticDiagnostics(source), ...programme.getSemanticDiagnostics(source)].map(
      (d) => `${exemple.chemin}:${exemple.ligne} : ${ts.flattenDiagnosticMessageText(d.messageText, '\n')}`,
    )
  })
}

/** Lève si un exemple de données ne se lit pas. */
export function lireDonnees(exemple: Exemple): void {
  if (exemple.langage === 'json') JSON.parse(exemple.code)
  else {
    const { error } = ts.parseConfigFileTextToJson('exemple.jsonc', exemple.code)
    if (error !== undefined) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'))
  }
}
