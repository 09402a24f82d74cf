import { fausse } from './fausse'

const MONDES = 'tests/temoin/mondes.ts'
const OBSERVATION = 'tests/temoin/observation.ts'

export const INCONNUS_FAUX = [
  fausse('le top inconnu tenu pour faux', 'soumission-inconnue', 'soumise-aux-droits-et-devoirs', [
    MONDES,
    'for (const soumis of [false, true])',
    'for (const soumis of [false])',
  ]),
  fausse('le top inconnu tenu pour vrai', 'soumission-inconnue', 'soumise-aux-droits-et-devoirs', [
    MONDES,
    'for (const soumis of [false, true])',
    'for (const soumis of [true])',
  ]),
  fausse('un inconnu par ligne mensuelle', 'soumission-inconnue', 'soumise-aux-droits-et-devoirs', [
    MONDES,
    'if (prolonge && derniere',
    'if (prolonge && !prolonge && derniere',
  ]),
  fausse('les suivis absents tenus pour vides', 'listes-non-tenues', 'oriente-dans-le-delai', [
    OBSERVATION,
    'observerSuivi(suivi, observeLe))) : null',
    'observerSuivi(suivi, observeLe))) : []',
  ]),
  fausse('les suivis absents tenus pour clos', 'listes-non-tenues', 'sans-suivi-en-cours', [
    'tests/temoin/critere-suivi.ts',
    "if (suivis === null) return 'inconnu'",
    "if (suivis === null) return 'oui'",
  ]),
  fausse('les rendez-vous absents tenus pour vides', 'listes-non-tenues', 'premier-rendez-vous-dans-le-delai', [
    OBSERVATION,
    '(rdv.fixeLe ?? rdv.date) <= observeLe) : null',
    '(rdv.fixeLe ?? rdv.date) <= observeLe) : []',
  ]),
  fausse('les contrats absents tenus pour vides', 'listes-non-tenues', 'premier-contrat-dans-le-delai', [
    OBSERVATION,
    'contrat.signeLe <= observeLe) : null',
    'contrat.signeLe <= observeLe) : []',
  ]),
  fausse('les accompagnements absents tenus pour vides', 'garantie-activite-flux', 'gad-orientes', [
    OBSERVATION,
    'observerAccompagnement(a, observeLe)))\n      : null',
    'observerAccompagnement(a, observeLe)))\n      : []',
  ]),
  fausse('le suivi sans date ignoré', 'listes-non-tenues', 'sans-suivi-en-cours', [
    'tests/temoin/critere-suivi.ts',
    "constats.push('inconnu')",
    'void 0',
  ]),
  fausse("l'orientation sans date ignorée", 'listes-non-tenues', 'oriente-dans-le-delai', [
    'tests/temoin/orientation.ts',
    'if (!(cloture !== null && cloture < d)) nonDates.push(suivi)',
    '',
  ]),
  fausse("l'historique tenu pour complet", 'historique-incomplet', 'absente-le-mois-precedent', [
    'tests/temoin/presence.ts',
    'jour < dossier.historiqueDepuis',
    "jour < ''",
  ]),
  fausse("l'organisme inconnu tenu pour hors France Travail", 'rendez-vous-des-orientes', 'premier-rendez-vous', [
    'tests/temoin/reponses.ts',
    'const organismeConnu = orientation.organisme !== null && ',
    'const organismeConnu = ',
  ]),
  fausse('les inconnus comptés parmi les oui', 'inconnus-comptes', 'nouveaux-entrants', [
    'tests/temoin/decompte-mondes.ts',
    "(reponse) => reponse === 'oui'",
    "(reponse) => reponse !== 'non'",
  ]),
  fausse('les inconnus oubliés', 'inconnus-comptes', 'nouveaux-entrants', [
    'tests/temoin/decompte-mondes.ts',
    "(reponse) => reponse !== 'non'",
    "(reponse) => reponse === 'oui'",
  ]),
]
