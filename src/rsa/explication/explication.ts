import { ecrireJour, type Jour } from '../../base/jour'
import { direReponse, NON, OUI, type Trivaleur } from '../../base/trivaleur'
import type { Conventions } from '../../referentiel/conventions'
import { type Cause, causeDe, INCONNU } from '../causes'
import { type Contexte, empreinteContexte, etablirRegles, type Regles } from '../contexte'
import type { Dossier } from '../dossier/dossier'
import { nombreDeMondes } from '../droits/mondes'
import type { Candidature } from '../entree/candidature'
import { candidaturesDuMonde, type DossierDate, daterDossier, estNouvelEntrant, etablirEntree } from '../entree/entree'
import { type Entree, entreesDuDossier } from '../entree/entrees'
import { type AccompagnementDate, daterAccompagnements } from '../indicateurs/accompagnements'
import { chercherEntrants, type Entrant } from '../indicateurs/comptage'
import { QUESTIONS, repondreAuxQuestions } from '../indicateurs/questions'
import { repondre } from '../indicateurs/reponses'
import type { IdIndicateurRsa } from '../indicateurs/resultat'
import { type Critere, unirCriteres } from './critere'
import { criteresDesDelais } from './criteres-delais'
import { criteresDeLEntree } from './criteres-entree'
import { criteresDeLaGarantie } from './criteres-garantie'

/** Ce qu'une candidature répond à un indicateur. */
export interface ReponseIndicateur {
  /** L'indicateur. */
  readonly indicateur: IdIndicateurRsa
  /** Y compte-t-elle ? */
  readonly reponse: Trivaleur
  /** Pourquoi on l'ignore ; `null` si la réponse est certaine. */
  readonly cause: Cause | null
}

/** Pourquoi une candidature est, ou n'est pas, un nouvel entrant, et ce qu'elle apporte à chaque indicateur d'insertion. */
export interface ExplicationCandidature {
  /** Le jour où la personne est, ou est de nouveau, soumise aux droits et devoirs. */
  readonly devientSoumisLe: string
  /** L'entrée, telle que `evaluerEntrees` la rend ; `null` si elle n'existe pas encore à l'observation. */
  readonly entree: Entree | null
  /** Les critères, dans l'ordre où ils s'appliquent. */
  readonly criteres: readonly Critere[]
  /** Les six indicateurs d'insertion. */
  readonly indicateurs: readonly ReponseIndicateur[]
}

/** L'explication d'un dossier : tout ce qu'il apporte aux indicateurs, critère par critère. */
export interface Explication {
  /** L'identifiant du dossier. */
  readonly id: string
  /** L'empreinte du contexte. */
  readonly empreinte: string
  /** La période, bornes comprises. */
  readonly periode: { readonly debut: string; readonly fin: string }
  /** Le jour jusqu'auquel les faits sont connus. */
  readonly observeLe: string
  /** Les conventions, complètes. */
  readonly conventions: Conventions
  /** Les candidatures, triées par date, y compris celles qui n'existent pas encore à l'observation. */
  readonly candidatures: readonly ExplicationCandidature[]
  /** La garantie d'activité : un critère par indicateur ; vide si le dossier n'est pas du territoire. */
  readonly garantieActivite: readonly Critere[]
}

/** Une candidature vue d'un monde. */
interface Version {
  readonly criteres: readonly Critere[]
  readonly reponses: readonly number[]
}

/**
 * Explique un dossier, par les mêmes règles que le compte : chaque critère, sa réponse, le constat, les preuves (chemins du dossier), la source
 * et, pour un délai, la distance à la limite en jours. Un dossier réduit à ses preuves donne la même évaluation. Les réponses aux indicateurs sont
 * celles de chaque entrée ; sous la convention `comptage: 'personnes'`, la personne, elle, ne compte qu'une fois.
 *
 * @throws ErreurContexte si le contexte est invalide, ou si un dossier n'en est pas un
 * @source instruction 2022/19, annexe 7, §6 et §7
 * @example
 * ```ts
 * import { expliquer } from 'calpae/rsa'
 * const dossier = {
 *   id: 'A',
 *   departement: '67',
 *   situations: [{ debut: '2022-02-08', droit: 'versable' as const, soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' }],
 *   suivis: [{ orientationNotifieeLe: '2022-04-01', organisme: 'departement' as const }],
 * }
 * const { candidatures } = expliquer(dossier, { periode: { debut: '2022-01-01', fin: '2022-12-31' } })
 * const delai = candidatures[0]?.criteres.find(({ critere }) => critere === 'oriente-dans-le-delai')
 * delai?.reponse // => 'non'
 * delai?.marge // => -1
 * delai?.preuves // => ['suivis', 'suivis[0]']
 * ```
 */
export function expliquer(dossier: Dossier, contexte: Contexte): Explication {
  const regles = etablirRegles(contexte)
  const date = daterDossier(dossier, regles)
  const accompagnements = daterAccompagnements(date.entiers, regles)
  const nombre = nombreDeMondes(date.parcours.soumissionsInconnues, dossier.id)
  const candidatures = new Map<Jour, Version[]>()
  const garanties: Critere[][] = []
  for (let monde = 0; monde < nombre; monde++) {
    const duMonde = candidaturesDuMonde(date, monde, regles)
    duMonde.forEach((candidature, rang) => {
      const version = expliquerCandidature(duMonde, rang, monde, date, accompagnements, regles)
      candidatures.set(candidature.d, [...(candidatures.get(candidature.d) ?? []), version])
    })
    garanties.push(criteresDeLaGarantie(chercherEntrants(date, duMonde, accompagnements, regles), date, accompagnements, regles))
  }
  const entrees = new Map(entreesDuDossier(date, regles).map((entree) => [entree.devientSoumisLe, entree]))
  return {
    id: dossier.id,
    empreinte: empreinteContexte(regles),
    periode: { debut: ecrireJour(regles.periode.debut), fin: ecrireJour(regles.periode.fin) },
    observeLe: ecrireJour(regles.observeLe),
    conventions: regles.conventions,
    candidatures: [...candidatures]
      .sort(([a], [b]) => a - b)
      .map(([d, versions]) => unirVersions(ecrireJour(d), versions, nombre, entrees)),
    garantieActivite: (garanties[0] ?? []).map((_, i) => unirCriteres(garanties.map((duMonde) => duMonde[i] as Critere))),
  }
}

function expliquerCandidature(
  candidatures: readonly Candidature[],
  rang: number,
  monde: number,
  date: DossierDate,
  accompagnements: readonly AccompagnementDate[] | null,
  regles: Regles,
): Version {
  const candidature = candidatures[rang] as Candidature
  const criteres = criteresDeLEntree(candidature, candidatures[rang - 1] ?? null, monde, date, regles)
  if (candidature.statut === 'rejetee') return { criteres, reponses: QUESTIONS.map(() => NON) }
  const entree = etablirEntree(date, candidatures, rang, regles)
  const entrant = estNouvelEntrant(candidature, regles)
  const reponses = repondre(entree, date, accompagnements, regles)
  const suite: Entrant = { candidature, entrant, entree, reponses }
  return {
    criteres: [...criteres, ...criteresDesDelais(suite, date, accompagnements, regles)],
    reponses: repondreAuxQuestions(reponses, entrant, regles),
  }
}

const INDICATEURS_D_INSERTION: readonly IdIndicateurRsa[] = [
  'nouveaux-entrants',
  'nouveaux-entrants-orientes-dans-le-delai',
  'premiers-rendez-vous',
  'premiers-rendez-vous-dans-le-delai',
  'premiers-contrats',
  'premiers-contrats-dans-le-delai',
]

function unirVersions(
  devientSoumisLe: string,
  versions: readonly Version[],
  mondes: number,
  entrees: ReadonlyMap<string, Entree>,
): ExplicationCandidature {
  const partout = versions.length === mondes
  const noms = [...new Set(versions.flatMap(({ criteres }) => criteres.map(({ critere }) => critere)))]
  return {
    devientSoumisLe,
    entree: entrees.get(devientSoumisLe) ?? null,
    criteres: noms.map((nom) => {
      const uni = unirCriteres(versions.flatMap(({ criteres }) => criteres.filter(({ critere }) => critere === nom)))
      return partout || nom !== 'absente-le-mois-precedent' ? uni : douter(uni)
    }),
    indicateurs: INDICATEURS_D_INSERTION.map((indicateur, i) => {
      const premiere = versions[0]?.reponses[i] ?? NON
      const commune = versions.every(({ reponses }) => reponses[i] === premiere) && (partout || premiere !== OUI)
      const reponse = commune ? premiere : INCONNU.soumission
      return { indicateur, reponse: direReponse(reponse), cause: causeDe(reponse) }
    }),
  }
}

/** La candidature n'existe pas dans tous les mondes : la personne était peut-être déjà soumise. */
function douter(critere: Critere): Critere {
  return {
    ...critere,
    reponse: 'inconnu',
    cause: 'soumission-inconnue',
    constat: `on ignore si elle était soumise aux droits et devoirs avant ce jour (${critere.constat})`,
  }
}
