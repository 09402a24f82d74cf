import type { Dialecte } from './dialecte'
import { KLEENE_BOOLEEN } from './kleene'

/** PostgreSQL, à partir de la version 12. */
export const POSTGRESQL: Dialecte = {
  ...KLEENE_BOOLEEN,
  nom: 'postgresql',
  types: { texte: 'VARCHAR(64)', long: 'VARCHAR(255)', jour: 'DATE', entier: 'INTEGER', booleen: 'BOOLEAN' },
  depuisRien: '',
  // Hors d'un littéral E'…', le sens de la barre oblique inverse dépend de standard_conforming_strings.
  texte: (valeur) => {
    const ecrit = valeur.replaceAll("'", "''")
    return ecrit.includes('\\') ? `E'${ecrit.replaceAll('\\', '\\\\')}'` : `'${ecrit}'`
  },
  commentaire: (texte) => `'${texte.replaceAll("'", "''")}'`,
  plusJours: (jour, nombre) => `${jour} ${nombre < 0 ? '-' : '+'} ${Math.abs(nombre)}`,
  plusMois: (jour, nombre) => `CAST(${jour} ${nombre < 0 ? '-' : '+'} INTERVAL '${Math.abs(nombre)}' MONTH AS DATE)`,
  premierDuMois: (jour) => `CAST(DATE_TRUNC('month', CAST(${jour} AS TIMESTAMP)) AS DATE)`,
  joursEntre: (debut, fin) => `(${fin} - ${debut})`,
  reel: (nombre) => `CAST(${nombre} AS DOUBLE PRECISION)`,
}
