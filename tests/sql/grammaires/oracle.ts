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

/** Les fautes que la grammaire PL/SQL d'Oracle trouve dans un script ; elle n'en connaît que les majuscules. */
export async function fautesOracle(sql: string): Promise<string[]> {
  const { CharStreams, CommonTokenStream } = await grammaire<Flux>('antlr4ts/index.js')
  const { PlSqlLexer, PlSQLGrammar } = await grammaire<Grammaire>('antlr4ts-sql/dist/index.js')
  const fautes: string[] = []
  const ecouteur = {
    syntaxError: (_analyse: unknown, _lexeme: unknown, ligne: number, colonne: number, message: string) => {
      fautes.push(`${ligne}:${colonne} ${message.slice(0, 300)}`)
    },
  }
  const ecouter = <A extends Analyse>(analyse: A): A => {
    analyse.removeErrorListeners()
    analyse.addErrorListener(ecouteur)
    return analyse
  }
  const lexemes = ecouter(new PlSqlLexer(CharStreams.fromString(sql.toUpperCase())))
  ecouter(new PlSQLGrammar.PlSqlParser(new CommonTokenStream(lexemes))).sql_script()
  return fautes
}
