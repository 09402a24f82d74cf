import { grammaire } from './module'

interface Analyse {
  removeErrorListeners(): void
  addErrorListener(ecouteur: object): void
}

interface Flux {
  readonly CharStreams: { fromString(texte: string): object }
  readonly CommonTokenStream: new (lexemes: object) => object
}

interface Grammaire {
  readonly PlSqlLexer: new (texte: object) => Analyse
  readonly PlSQLGrammar: { readonly PlSqlParser: new (lexemes: object) => Analyse & { sql_script(): void } }
}

interface GrammaireRecente {
  readonly PlSqlLexer: Grammaire['PlSqlLexer']
  readonly PlSqlParser: Grammaire['PlSQLGrammar']['PlSqlParser']
}

/** Les fautes que la grammaire PL/SQL d'Oracle trouve dans un script ; elle n'en connaît que les majuscules. */
export async function fautesOracle(sql: string): Promise<string[]> {
  const { CharStreams, CommonTokenStream } = await grammaire<Flux>('antlr4ts/index.js')
  const { PlSqlLexer, PlSQLGrammar } = await grammaire<Grammaire>('antlr4ts-sql/dist/index.js')
  return ecouter((ecoute) => {
    const lexemes = ecoute(new PlSqlLexer(CharStreams.fromString(sql.toUpperCase())))
    ecoute(new PlSQLGrammar.PlSqlParser(new CommonTokenStream(lexemes))).sql_script()
  })
}

/** Les fautes d'une grammaire plus récente, qui sait `JSON_TABLE`, dans un script ; dix fois plus lente, elle ne lit que le chargement. */
export async function fautesOracleRecent(sql: string): Promise<string[]> {
  const { CharStreams, CommonTokenStream } = await grammaire<Flux>('antlr4/dist/antlr4.node.mjs')
  const { PlSqlLexer, PlSqlParser } = await grammaire<GrammaireRecente>('@griffithswaite/ts-plsql-parser/build/index.js')
  return ecouter((ecoute) => {
    const lexemes = ecoute(new PlSqlLexer(CharStreams.fromString(sql.toUpperCase())))
    ecoute(new PlSqlParser(new CommonTokenStream(lexemes))).sql_script()
  })
}

/** Ce qu'un analyseur et son lexeur disent en lisant. */
function ecouter(lire: (ecoute: <A extends Analyse>(analyse: A) => A) => void): string[] {
  const fautes: string[] = []
  const taire = (): void => undefined
  const ecouteur = {
    syntaxError: (_analyse: unknown, _lexeme: unknown, ligne: number, colonne: number, message: string) => {
      fautes.push(`${ligne}:${colonne} ${message.slice(0, 300)}`)
    },
    reportAmbiguity: taire,
    reportAttemptingFullContext: taire,
    reportContextSensitivity: taire,
  }
  lire((analyse) => {
    analyse.removeErrorListeners()
    analyse.addErrorListener(ecouteur)
    return analyse
  })
  return fautes
}
