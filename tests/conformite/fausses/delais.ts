import { type Changement, type Fausse, fausse } from './fausse'

const CALENDRIER = 'tests/temoin/calendrier.ts'
const CANDIDATURES = 'tests/temoin/candidatures.ts'
const DELAIS = 'tests/temoin/delais.ts'
const OBSERVATION = 'tests/temoin/observation.ts'
const ORIENTATION = 'tests/temoin/orientation.ts'
const SUIVIS = 'tests/temoin/suivis.ts'

const AVANT_LE_TERME = "decompte === 'depart-compris' ? date < terme : date <= terme"
const juger = (remplace: string): Changement => [DELAIS, AVANT_LE_TERME, remplace]
const moisAjoutes = (remplace: string): Changement => [CALENDRIER, 'Math.min(quantieme, dernierJour)', remplace]

const DANS_LE_DELAI = 'oriente-dans-le-delai'
const RENDEZ_VOUS = 'premier-rendez-vous'
const CONTRAT = 'premier-contrat'

/** La composante en mois d'une durée, comme la rend `EXTRACT(MONTH FROM …)` : treize mois y valent un. */
const COMPOSANTE_EN_MOIS = `date < depart || ('mois' in duree
  ? (12 + Number(date.slice(5, 7)) - Number(depart.slice(5, 7)) - (date.slice(8) < depart.slice(8) ? 1 : 0)) % 12 < duree.mois
  : date < terme)`

const CONTEXTE = 'tests/temoin/contexte.ts'

export const DELAIS_FAUX: readonly Fausse[] = [
  fausse('un jour de trop', 'orientation-dans-le-delai', DANS_LE_DELAI, juger('date <= terme')),
  fausse('un jour de moins', 'orientation-dans-le-delai', DANS_LE_DELAI, juger('date < veille(terme)')),
  fausse(
    "la fin de mois reportée, comme ADD_MONTHS d'Oracle",
    'orientation-dans-le-delai',
    DANS_LE_DELAI,
    moisAjoutes('quantieme === new Date(Date.UTC(annee, mois, 0)).getUTCDate() ? dernierJour : Math.min(quantieme, dernierJour)'),
  ),
  fausse('le mois qui déborde sur le suivant', 'orientation-dans-le-delai', DANS_LE_DELAI, moisAjoutes('quantieme')),
  fausse('un mois de trente jours', 'orientation-dans-le-delai', DANS_LE_DELAI, [
    CALENDRIER,
    'return ajouterMois(jour, duree.mois)',
    'return ajouterJours(jour, 30 * duree.mois)',
  ]),
  fausse(
    'la seule composante en mois de la durée (orientation)',
    'orientation-dans-le-delai',
    DANS_LE_DELAI,
    juger(COMPOSANTE_EN_MOIS),
  ),
  fausse(
    'la seule composante en mois de la durée (contrat)',
    'contrat-depuis-la-notification',
    'premier-contrat-dans-le-delai',
    juger(COMPOSANTE_EN_MOIS),
  ),
  fausse("la valeur absolue d'un délai négatif", 'ouverture-et-anticipation', DANS_LE_DELAI, [
    DELAIS,
    '? ecartEnJours(depart, date) : null',
    '? Math.abs(ecartEnJours(depart, date)) : null',
  ]),
  fausse(
    'le délai jugé sur sa valeur absolue',
    'ouverture-et-anticipation',
    DANS_LE_DELAI,
    juger('Math.abs(ecartEnJours(depart, date)) < ecartEnJours(depart, terme)'),
  ),
  fausse('échu un jour trop tard', 'orientation-a-l-observation', DANS_LE_DELAI, [
    DELAIS,
    'observeLe < dernierJourUtile',
    'observeLe <= dernierJourUtile',
  ]),
  fausse('une cohorte trop jeune tenue pour un échec', 'orientation-a-l-observation', DANS_LE_DELAI, [
    DELAIS,
    "? 'en-cours' : 'echu'",
    "? 'echu' : 'echu'",
  ]),
  fausse('un courrier pas encore parti déjà compté', 'orientation-a-l-observation', 'oriente', [
    OBSERVATION,
    'if (debut !== null && debut > observeLe) return null',
    '',
  ]),
  fausse('le courrier seul, jamais le référent', 'fin-du-delai-d-orientation', 'oriente', [
    SUIVIS,
    '[suivi.orientationNotifieeLe, suivi.referentDesigneLe]',
    '[suivi.orientationNotifieeLe]',
  ]),
  fausse('la dernière des deux dates', 'fin-du-delai-d-orientation', 'oriente', [
    SUIVIS,
    "return plusTot([suivi.orientationNotifieeLe, suivi.referentDesigneLe].filter((date): date is Jour => typeof date === 'string'))",
    "return [suivi.orientationNotifieeLe, suivi.referentDesigneLe].filter((date) => typeof date === 'string').sort().at(-1) ?? null",
  ]),
  fausse('le premier suivi de la liste', 'fin-du-delai-d-orientation', 'oriente', [
    SUIVIS,
    'if (premier === null || debutDuPremier === null || debut < debutDuPremier)',
    'if (premier === null)',
  ]),
  fausse("l'orientation du jour même refusée", 'aller-retour-du-top', 'oriente', [
    'tests/temoin/fenetres.ts',
    'return jour >= fenetre.r &&',
    'return jour > fenetre.r &&',
  ]),
  fausse("l'orientation d'avant la notification ignorée", 'ouverture-et-anticipation', 'oriente', [
    ORIENTATION,
    'estDansLaFenetre(fenetre, debut) &&',
    'estDansLaFenetre(fenetre, debut) && debut >= (candidature.t0 ?? debut) &&',
  ]),
  fausse('aucune anticipation', 'ouverture-et-anticipation', 'oriente', [
    CANDIDATURES,
    'if (!ouverture) return d',
    'if (d !== null) return d',
  ]),
  fausse('une anticipation sans limite', 'ouverture-et-anticipation', 'oriente', [
    CANDIDATURES,
    'conventionsDe(contexte).anticipation)',
    '{ mois: 120 })',
  ]),
  fausse("un suivi clos avant l'entrée compté pour elle", 'top-apres-l-ouverture', 'oriente', [
    ORIENTATION,
    '&& !commenceAvantEtClos',
    '',
  ]),
  fausse("un suivi d'un autre territoire compté", 'territoire', 'oriente', [
    SUIVIS,
    'estDans(territoire, dossier, suivi.departement)',
    'estDans(territoire, dossier, null)',
  ]),
  fausse('les rendez-vous de France Travail comptés', 'rendez-vous-comptes', RENDEZ_VOUS, [
    DELAIS,
    "pasOriente || orientation.organisme === 'france-travail'",
    'pasOriente',
  ]),
  fausse('le rendez-vous à venir écarté', 'rendez-vous-a-l-observation', RENDEZ_VOUS, [
    OBSERVATION,
    '(rdv.fixeLe ?? rdv.date) <= observeLe',
    'rdv.date <= observeLe',
  ]),
  fausse('le rendez-vous connu avant d’être fixé', 'rendez-vous-a-l-observation', RENDEZ_VOUS, [
    OBSERVATION,
    '(rdv.fixeLe ?? rdv.date) <= observeLe',
    'rdv.date !== observeLe',
  ]),
  fausse('le rendez-vous annulé compté', 'rendez-vous-comptes', RENDEZ_VOUS, [DELAIS, " && rendezVous.statut !== 'annule'", '']),
  fausse('seul le rendez-vous honoré compté', 'rendez-vous-comptes', RENDEZ_VOUS, [
    DELAIS,
    "rendezVous.statut !== 'annule'",
    "rendezVous.statut === 'honore'",
  ]),
  fausse("le rendez-vous d'orientation compté", 'rendez-vous-comptes', RENDEZ_VOUS, [
    DELAIS,
    "rendezVous.objet === 'accompagnement' && ",
    '',
  ]),
  fausse("le rendez-vous d'avant l'orientation compté", 'rendez-vous-dans-le-delai', RENDEZ_VOUS, [
    DELAIS,
    'jour !== null && candidate >= jour',
    'jour !== null && candidate !== null',
  ]),
  fausse('le rendez-vous du jour de l’orientation refusé', 'rendez-vous-dans-le-delai', RENDEZ_VOUS, [
    DELAIS,
    'candidate >= jour',
    'candidate > jour',
  ]),
  fausse('quinze jours au lieu de deux semaines', 'rendez-vous-dans-le-delai', 'premier-rendez-vous-dans-le-delai', [
    CALENDRIER,
    'return ajouterJours(jour, 7 * duree.semaines)',
    'return ajouterJours(jour, 7 * duree.semaines + 1)',
  ]),
  fausse('le renouvellement compté', 'contrats-comptes', CONTRAT, [
    DELAIS,
    'contrat.renouvellement !== true',
    'contrat !== null',
  ]),
  fausse("le contrat d'avant l'orientation ignoré", 'contrat-depuis-la-notification', CONTRAT, [
    DELAIS,
    'estPremierContrat(contrat) && ',
    'estPremierContrat(contrat) && (orientation.jour === null || contrat.signeLe >= orientation.jour) && ',
  ]),
  fausse(
    "le délai du contrat parti de l'orientation, sous le guide",
    'contrat-depuis-l-orientation',
    'premier-contrat-dans-le-delai',
    [DELAIS, "debutContrat === 'notification' ? candidature.t0 : orientation.jour", 'orientation.jour'],
  ),
  fausse('un contrat pas encore signé déjà compté', 'contrat-depuis-la-notification', CONTRAT, [
    OBSERVATION,
    'dossier.contrats.filter((contrat) => contrat.signeLe <= observeLe)',
    'dossier.contrats',
  ]),
  fausse('le renouvellement compté parmi les premiers contrats', 'contrats-des-orientes', CONTRAT, [
    DELAIS,
    'contrat.renouvellement !== true',
    'contrat !== null',
  ]),
  {
    ...fausse('seize jours en 2024', 'orientation-sous-quinze-jours', DANS_LE_DELAI, juger('date <= terme')),
    prereglage: 'transition2024',
  },
  {
    ...fausse("le délai de l'annexe 1 parti de la notification", 'orientation-sous-trente-jours', 'date-d-entree', [
      CANDIDATURES,
      "debutOrientation === 'ouverture-droits'",
      'debutOrientation === null',
    ]),
    prereglage: 'casf',
  },
  {
    ...fausse('deux mois pour le contrat sous le décret', 'lectures-concurrentes', 'premier-contrat-dans-le-delai', [
      CONTEXTE,
      'choix.delaiContrat ?? { mois: 2 }',
      '{ mois: 2 }',
    ]),
    prereglage: 'decret2024',
  },
]
