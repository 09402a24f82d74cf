import { type Changement, fausse } from './fausse'

const lecture = (nom: string, jeu: string, critere: string, ...passages: readonly (readonly [string, string])[]) =>
  fausse(nom, jeu, critere, ...passages.map(([cherche, remplace]): Changement => ['tests/temoin/lecture.ts', cherche, remplace]))

const COHERENTES = 'situations-coherentes'
const DATES = 'dates-qui-existent'
const VALEURS = 'valeurs-admises'
const INCONNUES = 'soumissions-inconnues'
const OBLIGATOIRES = 'champs-obligatoires'

export const LECTURES_FAUSSES = [
  lecture('deux situations qui se chevauchent un jour', COHERENTES, 'chevauchement', ['.fin >= debut', '.fin > debut']),
  lecture('une fin avant son début', COHERENTES, 'fin-avant-debut', ['...(fin < debut ?', "...(fin < '' ?"]),
  lecture('le chemin compté après le tri', COHERENTES, 'chevauchement', ["cheminDe(rang, 'debut')", "cheminDe(i, 'debut')"]),
  lecture(
    'les situations dans leur ordre de saisie',
    COHERENTES,
    'chevauchement',
    ['a.debut < b.debut ? -1', 'a.debut === b.fin ? -1'],
    [': a.debut > b.debut ? 1', ''],
  ),
  lecture('sept soumissions inconnues', INCONNUES, INCONNUES, ['suites > 6', 'suites > 7']),
  lecture('une soumission inconnue par ligne', INCONNUES, INCONNUES, ['inconnue(s) && !contigue', 'inconnue(s)']),
  lecture('les suspensions au top inconnu comptées', INCONNUES, INCONNUES, ["une.droit === 'versable' && ", '']),
  lecture("un jour qui n'existe pas", DATES, 'date-impossible', [
    'jour >= 1 && jour <= (longueurs[mois - 1] ?? 0)',
    'jour >= 1 && jour <= 31',
  ]),
  lecture('une date avec une heure', DATES, 'date-impossible', ['-(\\d{2})$/', '-(\\d{2})/']),
  lecture('une date sans ses zéros', DATES, 'date-impossible', ['-(\\d{2})-(\\d{2})$/', '-(\\d{1,2})-(\\d{1,2})$/']),
  lecture('un siècle toujours bissextile', DATES, 'date-impossible', [' && (annee % 100 !== 0 || annee % 400 === 0)', '']),
  lecture('un siècle jamais bissextile', DATES, 'date-impossible', [
    '(annee % 100 !== 0 || annee % 400 === 0)',
    'annee % 100 !== 0',
  ]),
  lecture('un texte vide tenu pour null', DATES, 'date-impossible', [
    "if (valeur === null || valeur === undefined) return presence === 'obligatoire'",
    "if (valeur === null || valeur === undefined || valeur === '') return presence === 'obligatoire'",
  ]),
  lecture('un champ inconnu ignoré', VALEURS, 'champ-inconnu', ['[...inconnus, ...mauvais]', 'mauvais']),
  lecture('un champ libre refusé', VALEURS, 'champ-inconnu', [" && !nom.startsWith('x-')", '']),
  lecture('une liste null refusée', VALEURS, 'type-inattendu', [
    'if (valeur === null || valeur === undefined) return []',
    'if (valeur === undefined) return []',
  ]),
  lecture('pole-emploi refusé', VALEURS, 'valeur-hors-liste', ["'pole-emploi',", '']),
  lecture('les majuscules confondues', VALEURS, 'valeur-hors-liste', [
    'champ.includes(valeur)',
    'champ.includes(valeur.toLowerCase())',
  ]),
  lecture('1 tenu pour vrai', VALEURS, 'type-inattendu', [
    "typeof valeur === 'boolean'\n",
    "typeof valeur === 'boolean' || valeur === 1\n",
  ]),
  lecture('un dossier sans département', OBLIGATOIRES, 'champ-obligatoire', [
    "departement: ['texte', 'obligatoire']",
    "departement: ['texte', 'facultatif']",
  ]),
  lecture('un identifiant vide', OBLIGATOIRES, 'texte-vide', [" && valeur.trim() !== ''", '']),
  lecture('la première faute seulement', OBLIGATOIRES, 'champ-obligatoire', [
    'if (fautes.length > 0) return fautes\n  return',
    'if (fautes.length > 0) return fautes.slice(0, 1)\n  return',
  ]),
]
