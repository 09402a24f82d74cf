import { type Changement, type Fausse, fausse } from './fausse'

const CANDIDATURES = 'tests/temoin/candidatures.ts'
const CONTEXTE = 'tests/temoin/contexte.ts'
const DOSSIER = 'tests/temoin/dossier.ts'
const MOTIF = 'tests/temoin/motif.ts'
const PRESENCE = 'tests/temoin/presence.ts'
const SUIVI = 'tests/temoin/critere-suivi.ts'

const SANS_SUIVI = 'sans-suivi-en-cours'

const DOUZE_MOIS_COMPRIS: Changement = [SUIVI, 'lendemain(f) > ajouterDuree(', 'lendemain(f) >= ajouterDuree(']

export const ENTREES_FAUSSES: readonly Fausse[] = [
  fausse("la notification confondue avec l'ouverture", 'droit-versable-et-soumission', 'date-d-entree', [
    CANDIDATURES,
    '(situation.notifieeLe ?? null)',
    'd',
  ]),
  fausse("la notification inconnue remplacée par l'ouverture", 'notification-inconnue', 'date-d-entree', [
    CANDIDATURES,
    '(situation.notifieeLe ?? null)',
    '(situation.notifieeLe ?? d)',
  ]),
  fausse('le droit suspendu tenu pour versable', 'droit-versable-et-soumission', 'droit-versable', [
    PRESENCE,
    "situation.droit === 'versable' &&",
    "(situation.droit === 'versable' || situation.droit === 'suspendu') &&",
  ]),
  fausse("l'état 0 tenu pour versable avant le passage à 2", 'ouverture-et-anticipation', SANS_SUIVI, [
    PRESENCE,
    "situation.droit === 'versable' &&\n    situation.soumisDroitsDevoirs === true &&",
    "(situation.droit === 'en-attente' || (situation.droit === 'versable' && situation.soumisDroitsDevoirs === true)) &&",
  ]),
  fausse('la personne non soumise comptée', 'droit-versable-et-soumission', 'soumise-aux-droits-et-devoirs', [
    PRESENCE,
    'situation.soumisDroitsDevoirs === true &&',
    'situation.soumisDroitsDevoirs !== undefined &&',
  ]),
  fausse('la première personne du foyer seulement', 'droit-versable-et-soumission', 'soumise-aux-droits-et-devoirs', [
    CANDIDATURES,
    'if (premier === null) continue',
    'if (premier === null || premier.situation.rejointFoyer === true) continue',
  ]),
  fausse('la présence prise au dernier jour du mois', 'absente-le-mois-precedent', 'absente-le-mois-precedent', [
    PRESENCE,
    'for (const jour of joursDuMois(mois)) {',
    'for (const jour of joursDuMois(mois).slice(-1)) {',
  ]),
  fausse('quelques jours sans droit saisi tenus pour une sortie', 'absente-le-mois-precedent', SANS_SUIVI, [
    PRESENCE,
    'const lacune = borde &&',
    'const lacune = !borde && borde &&',
  ]),
  fausse('un mois entier sans droit tenu pour une lacune', 'absente-le-mois-precedent', SANS_SUIVI, [
    PRESENCE,
    'borde && !contientUnMoisEntier(joursEntre(trou.debut, trou.fin))',
    'borde',
  ]),
  fausse('le rang un à vie', 'retour-apres-radiation', SANS_SUIVI, [
    CANDIDATURES,
    '  return liste\n',
    '  return liste.slice(0, 1)\n',
  ]),
  fausse(
    'la radiation qui ne clôt rien',
    'retour-apres-radiation',
    SANS_SUIVI,
    [SUIVI, 'if (!ouverture) return pasDeSuiviEnCours(', 'if (o !== null) return pasDeSuiviEnCours('],
    [SUIVI, 'if (estSorti(parcours, debut, d)) return true', ''],
  ),
  fausse('douze mois compris', 'suspension-de-plus-de-douze-mois', SANS_SUIVI, DOUZE_MOIS_COMPRIS),
  { ...fausse('douze mois compris, en 2024', 'entrants-de-2024', SANS_SUIVI, DOUZE_MOIS_COMPRIS), prereglage: 'transition2024' },
  fausse('la durée de suspension repartie de zéro, de 3 à 4', 'suspension-de-plus-de-douze-mois', SANS_SUIVI, [
    SUIVI,
    'else if (enCours === null) {',
    'else if (enCours === null || parcours.dossier.situations.some((situation) => situation.debut === jour)) {',
  ]),
  fausse('les douze mois comptés de la suspension, même avant le suivi', 'suspension-de-plus-de-douze-mois', SANS_SUIVI, [
    SUIVI,
    'const depuis = s > debut ? s : debut',
    'const depuis = s',
  ]),
  fausse('les suspensions additionnées', 'suspension-courte', SANS_SUIVI, [
    SUIVI,
    '      enCours = null\n',
    '      enCours ??= null\n',
  ]),
  fausse('toute suspension clôt le suivi', 'suspension-courte', SANS_SUIVI, [
    SUIVI,
    'if (lendemain(f) > ajouterDuree(depuis, conventionsDe(contexte).clotureSuspension)) return true',
    'if (f >= depuis) return true',
  ]),
  fausse("l'aller-retour toujours compté", 'aller-retour-du-top', SANS_SUIVI, [
    SUIVI,
    "constats.push(historiqueDepuis !== null && debut < historiqueDepuis ? 'inconnu' : 'non')",
    '',
  ]),
  fausse("l'aller-retour jamais compté", 'aller-retour-du-top', SANS_SUIVI, [
    SUIVI,
    "return constats.includes('inconnu') ? 'inconnu' : 'oui'",
    "return constats.includes('inconnu') ? 'inconnu' : 'non'",
  ]),
  fausse('le suivi clos le jour du retour tenu pour en cours', 'aller-retour-du-top', SANS_SUIVI, [
    SUIVI,
    'suivi.clotureLe <= d) return true',
    'suivi.clotureLe < d) return true',
  ]),
  fausse('chaque département à part', 'territoire', 'droit-versable', [
    CONTEXTE,
    'return contexte.departements ?? [dossier.departement]',
    'return [dossier.departement]',
  ]),
  fausse('le département de la situation ignoré', 'territoire', 'droit-versable', [
    DOSSIER,
    'territoire.includes(departement ?? dossier.departement)',
    'territoire.includes(departement === null ? dossier.departement : dossier.departement)',
  ]),
  fausse("l'emménagement pris pour un retour", 'territoire', 'motif', [MOTIF, ": 'emmenagement'", ": 'retour-apres-radiation'"]),
  fausse('toute personne inconnue prise pour une première demande', 'motif-d-entree', 'motif', [
    MOTIF,
    "ajouterMois(historiqueDepuis, 24) > d ? 'indetermine'",
    "ajouterMois(historiqueDepuis, 24) > d ? 'primo-demandeur'",
  ]),
  fausse('le dernier jour de la période perdu', 'periode-comptee', 'nouvel-entrant-de-la-periode', [
    CONTEXTE,
    'jour <= contexte.periode.fin',
    'jour < contexte.periode.fin',
  ]),
  fausse('le premier jour de la période perdu', 'periode-comptee', 'nouvel-entrant-de-la-periode', [
    CONTEXTE,
    'contexte.periode.debut <= jour',
    'contexte.periode.debut < jour',
  ]),
  fausse('les personnes comptées au lieu des entrées', 'comptage', 'nouveaux-entrants', [
    'tests/temoin/personnes.ts',
    "conventionsDe(contexte).comptage === 'entrees'",
    "conventionsDe(contexte).comptage !== 'entrees'",
  ]),
  fausse('seuls les orientés dans le délai ont un rendez-vous à compter', 'rendez-vous-des-orientes', 'premier-rendez-vous', [
    'tests/temoin/reponses.ts',
    "conventionsDe(contexte).populationRendezVous === 'orientes-dans-le-delai'",
    "conventionsDe(contexte).populationRendezVous !== 'orientes-dans-le-delai'",
  ]),
]
