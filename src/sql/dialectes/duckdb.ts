import type { Dialecte } from './dialecte'
import { KLEENE_BOOLEEN } from './kleene'

/** DuckDB, à partir de la version 1.0. */
export const DUCKDB: Dialecte = {
  ...KLEENE_BOOLEEN,
  nom: 'duckdb',
  types: { texte: 'VARCHAR', long: 'VARCHAR', jour: 'DATE', entier: 'INTEGER', booleen: 'BOOLEAN' },
  depuisRien: '',
  texte: (valeur) => `'${valeur.replaceAll("'", "''")}'`,
  commentaire: (texte) => `'${texte.replaceAll("'", "''")}'`,
  plusJours: (jour, nombre) => `${jour} ${nombre < 0 ? '-' : '+'} ${Math.abs(nombre)}`,
  plusMois: (jour, nombre) => `CAST(${jour} ${nombre < 0 ? '-' : '+'} INTERVAL ${Math.abs(nombre)} MONTH AS DATE)`,
  premierDuMois: (jour) => `CAST(DATE_TRUNC('month', ${jour}) AS DATE)`,
  joursEntre: (debut, fin) => `(${fin} - ${debut})`,
  reel: (nombre) => `CAST(${nombre} AS DOUBLE)`,
}
