import type { Dialecte, Sql } from './dialecte'
import { KLEENE_BOOLEEN } from './kleene'

/** Spark SQL, à partir de la version 2.4. */
export const SPARK: Dialecte = {
  ...KLEENE_BOOLEEN,
  nom: 'spark',
  types: { texte: 'STRING', long: 'STRING', jour: 'DATE', entier: 'INT', booleen: 'BOOLEAN' },
  depuisRien: '',
  // Ce que valent l'apostrophe doublée et la barre oblique inverse dépend de la version et d'un réglage : elles s'écrivent par leur code.
  texte: (valeur) => {
    const morceaux = valeur.split(/(['\\])/).filter((morceau) => morceau !== '')
    const ecrits = morceaux.map((m) => (m === "'" ? 'CHAR(39)' : m === '\\' ? 'CHAR(92)' : `'${m}'`))
    return ecrits.length === 1 ? (ecrits[0] as Sql) : `CONCAT(${ecrits.join(', ')})`
  },
  commentaire: (texte) => `'${texte.replaceAll("'", '’')}'`,
  plusJours: (jour, nombre) => `DATE_ADD(${jour}, ${nombre})`,
  // Avant la version 3, ADD_MONTHS mène le dernier jour d'un mois au dernier jour d'un autre : on part du premier du mois.
  plusMois: (jour, nombre) => {
    const premier = `ADD_MONTHS(TRUNC(${jour}, 'MM'), ${nombre})`
    return `LEAST(DATE_ADD(${premier}, DAYOFMONTH(${jour}) - 1), LAST_DAY(${premier}))`
  },
  premierDuMois: (jour) => `TRUNC(${jour}, 'MM')`,
  joursEntre: (debut, fin) => `DATEDIFF(${fin}, ${debut})`,
  reel: (nombre) => `CAST(${nombre} AS DOUBLE)`,
}
