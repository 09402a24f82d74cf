import { grammaire } from './module'

interface Analyseur {
  readonly SparkSQL: new () => {
    validate(sql: string): readonly { readonly startLine: number; readonly startColumn: number; readonly message: string }[]
  }
}

/** Les fautes que la grammaire de Spark SQL trouve dans un script. */
export async function fautesSpark(sql: string): Promise<string[]> {
  const { SparkSQL } = await grammaire<Analyseur>('dt-sql-parser/dist/index.js')
  return new SparkSQL().validate(sql).map((faute) => `${faute.startLine}:${faute.startColumn} ${faute.message}`)
}
