import { fausse } from './fausse'

const COHERENCE = 'src/rsa/dossier/coherence-situations.ts'
const FORME = 'src/rsa/dossier/lecture-dossier.ts'
const LECTURE = 'src/base/lecture.ts'

/** Ici c'est la lecture de la bibliothèque que l'on fausse : le témoin ne lit pas. */
export const LECTURES_FAUSSES = [
  fausse('deux situations se chevauchent un jour', 'situations-coherentes', 'chevauchement', [
    COHERENCE,
    'return suivante.debut <= (',
    'return suivante.debut < (',
  ]),
  fausse('une fin avant son début', 'situations-coherentes', 'fin-avant-debut', [
    COHERENCE,
    'situation.fin != null && situation.fin < situation.debut',
    "situation.fin != null && situation.fin < ''",
  ]),
  fausse('le chemin compté après le tri', 'situations-coherentes', 'chevauchement', [
    COHERENCE,
    'const rang = rangs[i] ?? i',
    'const rang = i',
  ]),
  fausse('sept soumissions inconnues', 'soumissions-inconnues', 'soumissions-inconnues', [
    COHERENCE,
    'inconnues > SOUMISSIONS_INCONNUES_ADMISES',
    'inconnues > SOUMISSIONS_INCONNUES_ADMISES + 1',
  ]),
  fausse('un jour qui n’existe pas', 'dates-qui-existent', 'date-impossible', [
    LECTURE,
    "lireJour(valeur) === null ? 'date-impossible'",
    "!/^\\d{4}-\\d{2}-\\d{2}$/.test(valeur) ? 'date-impossible'",
  ]),
  fausse('une date avec une heure', 'dates-qui-existent', 'date-impossible', [
    LECTURE,
    "lireJour(valeur) === null ? 'date-impossible'",
    "lireJour(valeur.slice(0, 10)) === null ? 'date-impossible'",
  ]),
  fausse('un siècle toujours bissextile', 'dates-qui-existent', 'date-impossible', [
    'src/base/jour.ts',
    'annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0)',
    'annee % 4 === 0',
  ]),
  fausse('un texte vide tenu pour null', 'dates-qui-existent', 'date-impossible', [
    LECTURE,
    '(valeur) => (valeur == null ? null : examiner(valeur))',
    "(valeur) => (valeur == null || valeur === '' ? null : examiner(valeur))",
  ]),
  fausse('un champ inconnu ignoré', 'valeurs-admises', 'champ-inconnu', [
    LECTURE,
    'if (aUnChampInconnu(forme, donnee)) refuserChampsInconnus(',
    "if (forme.attendu === '') refuserChampsInconnus(",
  ]),
  fausse(
    'un champ libre refusé',
    'valeurs-admises',
    'champ-inconnu',
    [LECTURE, "if (!nom.startsWith('x-')) return true", 'return true'],
    [LECTURE, "} else if (!nom.startsWith('x-')) {", '} else {'],
  ),
  fausse('une liste null refusée', 'valeurs-admises', 'type-inattendu', [
    FORME,
    'suivis: facultatif(liste(formeSuivi()))',
    'suivis: liste(formeSuivi())',
  ]),
  fausse('pole-emploi refusé', 'valeurs-admises', 'valeur-hors-liste', [
    FORME,
    ", new Map([['pole-emploi', 'france-travail' as const]])",
    '',
  ]),
  fausse('un dossier sans département', 'champs-obligatoires', 'champ-obligatoire', [
    FORME,
    'departement: texte(),',
    'departement: facultatif(texte()),',
  ]),
]
