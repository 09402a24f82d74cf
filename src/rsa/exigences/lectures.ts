import { type Absence, convenir, ignorer, rejeter } from './absence'
import type { Champ } from './champs'

/** Un critère des explications ; `lecture` n'en est pas un : c'est la forme sans laquelle un dossier est rejeté. */
export type CritereLu =
  | 'lecture'
  | 'droit-versable'
  | 'soumise-aux-droits-et-devoirs'
  | 'absente-le-mois-precedent'
  | 'sans-suivi-en-cours'
  | 'date-d-entree'
  | 'oriente'
  | 'oriente-dans-le-delai'
  | 'hors-france-travail'
  | 'parcours-professionnel'
  | 'premier-rendez-vous'
  | 'premier-rendez-vous-dans-le-delai'
  | 'premier-contrat'
  | 'premier-contrat-dans-le-delai'
  | 'gad-orientes'
  | 'gad-en-cours'
  | 'ag-orientes'
  | 'ag-en-cours'
  | 'ag-par-conseiller'
  | 'ag-delai-moyen'

/** Les champs que lit une règle, et ce que fait l'absence de chacun. */
export type Lectures = { readonly [C in Champ]?: Absence }

const REJET: Absence = /* @__PURE__ */ rejeter()
const DU_DOSSIER: Absence = /* @__PURE__ */ convenir('celui du dossier')
const TOUT_L_HISTORIQUE: Absence = /* @__PURE__ */ convenir(
  "tout l'historique des droits est tenu pour connu : ce qu'il ne dit pas n'a pas eu lieu",
)
const EN_COURS: Absence = /* @__PURE__ */ convenir(
  'la situation est en cours ; si une autre la suit, elles se chevauchent, et le dossier est rejeté',
)
const NON_CLOS: Absence = /* @__PURE__ */ convenir("le suivi n'a pas été clos")
const VIDE = { apres: " ; une liste vide dit qu'il n'y en a pas" }

/** Le début d'un suivi est la plus ancienne de deux dates ; il faut les perdre toutes deux pour l'ignorer. */
function debutDeSuivi(cause: 'suivi-non-date' | 'orientation-non-datee'): Lectures {
  const sans = (fait: string, autre: string): Absence =>
    ignorer(cause, { avant: `${fait} n'a pas eu lieu ; si ${autre} manque aussi, ` })
  return {
    'suivis[].orientationNotifieeLe': sans("l'envoi", 'referentDesigneLe'),
    'suivis[].referentDesigneLe': sans('la désignation', 'orientationNotifieeLe'),
  }
}

/** Les accompagnements connus à l'observation : proposé ou démarré, un accompagnement existe avant d'être orienté. */
function accompagnements(): Lectures {
  return {
    departement: REJET,
    accompagnements: ignorer('accompagnements-non-tenus', VIDE),
    'accompagnements[].dispositif': REJET,
    'accompagnements[].orienteLe': ignorer('accompagnement-non-date'),
    'accompagnements[].proposeLe': convenir("la proposition n'a pas eu lieu"),
    'accompagnements[].demarreLe': convenir("le démarrage n'a pas eu lieu ; l'orientation en tient lieu"),
  }
}

function stock(): Lectures {
  return {
    ...accompagnements(),
    historiqueDepuis: TOUT_L_HISTORIQUE,
    situations: REJET,
    'situations[].debut': REJET,
    'situations[].fin': EN_COURS,
    'situations[].droit': REJET,
    'situations[].departement': DU_DOSSIER,
    'accompagnements[].termineLe': convenir("l'accompagnement n'est pas terminé"),
  }
}

/**
 * Les champs que lit chaque critère. Un champ est rangé sous les critères dont la règle le lit elle-même ; il pèse ensuite sur tout ce qui en
 * dépend.
 *
 * @source instruction 2022/19, annexe 7, §6 (critères, délais) et §7 (garantie d'activité)
 */
export function lectures(): { readonly [C in CritereLu]: Lectures } {
  const debutOrientation = debutDeSuivi('orientation-non-datee')
  const notification = { 'situations[].notifieeLe': ignorer('notification-inconnue') }
  return {
    lecture: { id: REJET, departement: REJET, situations: rejeter(" ; une liste vide dit qu'il n'y a jamais eu de droit") },
    'droit-versable': {
      departement: REJET,
      situations: REJET,
      'situations[].debut': REJET,
      'situations[].droit': REJET,
      'situations[].departement': DU_DOSSIER,
    },
    'soumise-aux-droits-et-devoirs': {
      'situations[].soumisDroitsDevoirs': ignorer('soumission-inconnue', {
        apres: ' ; au-delà de six suites de situations versables où elle manque, le dossier est rejeté',
      }),
    },
    'absente-le-mois-precedent': {
      historiqueDepuis: TOUT_L_HISTORIQUE,
      'situations[].fin': EN_COURS,
      'situations[].soumisDroitsDevoirs': ignorer('soumission-inconnue'),
    },
    'sans-suivi-en-cours': {
      historiqueDepuis: TOUT_L_HISTORIQUE,
      'situations[].fin': EN_COURS,
      'situations[].droit': REJET,
      suivis: ignorer('suivis-non-tenus', { avant: "si le droit ne vient pas de s'ouvrir, ", ...VIDE }),
      ...debutDeSuivi('suivi-non-date'),
      'suivis[].clotureLe': NON_CLOS,
      'suivis[].departement': DU_DOSSIER,
    },
    'date-d-entree': notification,
    oriente: {
      suivis: ignorer('suivis-non-tenus', VIDE),
      ...debutOrientation,
      'suivis[].clotureLe': NON_CLOS,
      'suivis[].departement': DU_DOSSIER,
    },
    'oriente-dans-le-delai': { ...debutOrientation, ...notification },
    'hors-france-travail': {
      suivis: ignorer('suivis-non-tenus', VIDE),
      'suivis[].organisme': ignorer('organisme-inconnu'),
    },
    'parcours-professionnel': {
      suivis: ignorer('suivis-non-tenus', VIDE),
      'suivis[].organisme': convenir(
        'entre deux suivis du même jour, celui-ci passe après les organismes connus, hors France Travail',
      ),
      'suivis[].parcours': ignorer('parcours-inconnu'),
    },
    'premier-rendez-vous': {
      ...debutOrientation,
      rendezVous: ignorer('rendez-vous-non-tenus', VIDE),
      'rendezVous[].date': REJET,
      'rendezVous[].fixeLe': convenir("le rendez-vous n'est connu que le jour où il a lieu"),
      'rendezVous[].objet': REJET,
      'rendezVous[].statut': convenir("le rendez-vous n'est pas tenu pour annulé"),
    },
    'premier-rendez-vous-dans-le-delai': { ...debutOrientation, 'rendezVous[].date': REJET },
    'premier-contrat': {
      contrats: ignorer('contrats-non-tenus', VIDE),
      'contrats[].signeLe': REJET,
      'contrats[].renouvellement': convenir("ce n'est pas un renouvellement"),
    },
    'premier-contrat-dans-le-delai': { ...debutOrientation, ...notification, 'contrats[].signeLe': REJET },
    'gad-orientes': {
      ...accompagnements(),
      'accompagnements[].termineLe': convenir("l'accompagnement n'est pas terminé"),
    },
    'gad-en-cours': stock(),
    'ag-orientes': accompagnements(),
    'ag-en-cours': stock(),
    'ag-par-conseiller': { ...stock(), 'accompagnements[].conseiller': ignorer('conseiller-inconnu') },
    'ag-delai-moyen': {
      departement: REJET,
      accompagnements: ignorer('accompagnements-non-tenus', VIDE),
      'accompagnements[].dispositif': REJET,
      'accompagnements[].proposeLe': ignorer('proposition-non-datee'),
      'accompagnements[].demarreLe': convenir("le démarrage n'a pas eu lieu : rien n'est mesuré"),
    },
  }
}
