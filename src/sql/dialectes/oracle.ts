import type { Dialecte } from './dialecte'
import { KLEENE_ENTIER } from './kleene'

/** Oracle Database, à partir de la version 12.1 (ni booléen, ni identifiant de plus de trente lettres). */
export const ORACLE: Dialecte = {
  ...KLEENE_ENTIER,
  nom: 'oracle',
  types: {
    texte: 'VARCHAR2(64 CHAR)',
    long: 'VARCHAR2(255 CHAR)',
    jour: 'DATE',
    entier: 'NUMBER(10)',
    booleen: 'NUMBER(1)',
  },
  depuisRien: ' FROM DUAL',
  texte: (valeur) => `'${valeur.replaceAll("'", "''")}'`,
  commentaire: (texte) => `'${texte.replaceAll("'", "''")}'`,
  plusJours: (jour, nombre) => `${jour} ${nombre < 0 ? '-' : '+'} ${Math.abs(nombre)}`,
  // ADD_MONTHS mène le dernier jour d'un mois au dernier jour d'un autre (28 février + 1 mois = 31 mars) : on part du premier du mois.
  plusMois: (jour, nombre) => {
    const premier = `ADD_MONTHS(TRUNC(${jour}, 'MM'), ${nombre})`
    return `LEAST(${premier} + EXTRACT(DAY FROM ${jour}) - 1, LAST_DAY(${premier}))`
  },
  premierDuMois: (jour) => `TRUNC(${jour}, 'MM')`,
  joursEntre: (debut, fin) => `(${fin} - ${debut})`,
  reel: (nombre) => `CAST(${nombre} AS BINARY_DOUBLE)`,
}
