import { type Jour, jourOuNul } from '../base/jour'
import { enCentiemes } from '../base/lecture-nombre'
import { NON } from '../base/trivaleur'
import type { IdIndicateurPrevention } from '../referentiel/indicateurs/identifiants'
import type { ActionPrevention, MoyensAnnuels } from './action-prevention'
import { INCONNU } from './causes'
import { ajouter, type Compte, laisser, mesureDe, noter, nouveauCompte } from './compte'
import { type AvecConventions, anneeCivile, anneeDe, type ContexteFamille, etablirRegles, type Regles } from './contexte'
import { CONVENTIONS_FAMILLES, type ConventionsPrevention } from './conventions'
import { compterJeunesTouches } from './jeunes-touches'
import { premiereDansPeriode } from './presence'
import { compterNouveauxQuartiers } from './quartiers'
import { toutes } from './reponse'
import { composer, mesures, nouveauxComptes, type ResultatFamille, trier } from './resultat'

/**
 * Le contexte des indicateurs de la prévention spécialisée.
 *
 * @source instruction 2022/19, annexe 7, §3
 */
export interface ContextePrevention extends ContexteFamille, AvecConventions<ConventionsPrevention> {}

type IdCompte = Exclude<IdIndicateurPrevention, IdMoyen>
type IdMoyen = 'prevention-etp' | 'prevention-heures-vacances-week-end' | 'prevention-heures-plages-horaires'

const IDS: readonly IdCompte[] = [
  'prevention-nouveaux-territoires',
  'prevention-jeunes-touches',
  'prevention-jeunes-12-15',
  'prevention-jeunes-15-18',
  'prevention-jeunes-18-25',
  'prevention-structures-partenaires',
]

/**
 * Les neuf indicateurs de la prévention spécialisée. ETP et heures sont des différences avec l'année civile qui précède la mise en place de
 * l'action ; une différence d'heures est annuelle, et n'est pas calculable sur cinq mois.
 *
 * @throws ErreurContexte : le champ, la valeur reçue, les valeurs admises
 * @source instruction 2022/19, annexe 7, §3
 * @example
 * ```ts
 * import { calculerIndicateursPreventionSpecialisee } from 'calpae/familles'
 * const action = {
 *   id: 'A', departement: '67', demarreeLe: '2019-09-01',
 *   moyens: [{ annee: 2018, etp: 12.5 }, { annee: 2021, etp: 15.8 }],
 *   jeunes: [{ id: 'J', neLe: '2006-12-31', participations: [{ forme: 'action-collective', debut: '2021-04-07' }] }],
 * } as const
 * const contexte = { periode: { debut: '2021-01-01', fin: '2021-12-31' } }
 * const { indicateurs } = calculerIndicateursPreventionSpecialisee([action], contexte)
 * indicateurs['prevention-etp'].valeur // => 3.3
 * indicateurs['prevention-jeunes-12-15'].valeur // => 1
 * indicateurs['prevention-jeunes-15-18'].valeur // => 1
 * ```
 */
export function calculerIndicateursPreventionSpecialisee(
  actions: Iterable<ActionPrevention>,
  contexte: ContextePrevention,
): ResultatFamille<IdIndicateurPrevention, ConventionsPrevention> {
  const regles = etablirRegles<ConventionsPrevention>(contexte, { conventions: CONVENTIONS_FAMILLES['prevention-specialisee'] })
  const tri = trier(actions, regles)
  const comptes = nouveauxComptes(IDS)
  compterNouveauxQuartiers(comptes['prevention-nouveaux-territoires'], tri.retenus, regles)
  compterJeunesTouches(comptes, tri.retenus, regles)
  compterNouveauxPartenaires(comptes['prevention-structures-partenaires'], tri.retenus, regles)
  const annuelle = anneeCivile(regles.periode)
  const { etp } = regles.conventions
  const entieres = mesures(comptes)
  return composer(
    'prevention-specialisee',
    {
      'prevention-etp': mesurerMoyen(tri.retenus, 'etp', anneeDe(regles.stockLe), regles, etp === 'dedies'),
      'prevention-nouveaux-territoires': entieres['prevention-nouveaux-territoires'],
      'prevention-jeunes-touches': entieres['prevention-jeunes-touches'],
      'prevention-jeunes-12-15': entieres['prevention-jeunes-12-15'],
      'prevention-jeunes-15-18': entieres['prevention-jeunes-15-18'],
      'prevention-jeunes-18-25': entieres['prevention-jeunes-18-25'],
      'prevention-heures-vacances-week-end': mesurerMoyen(tri.retenus, 'heuresVacancesWeekEnd', annuelle, regles, false),
      'prevention-heures-plages-horaires': mesurerMoyen(tri.retenus, 'heuresPlagesHoraires', annuelle, regles, false),
      'prevention-structures-partenaires': entieres['prevention-structures-partenaires'],
    },
    tri,
    regles,
    [`Tranches d'âge : ${TRANCHES_DITES[regles.conventions.tranchesAge]}.`],
  )
}

const TRANCHES_DITES: Readonly<Record<ConventionsPrevention['tranchesAge'], string>> = {
  'bornes-comprises': 'les jeunes de 15 et de 18 ans sont dans deux tranches, dont la somme peut dépasser le total',
  'tranche-superieure': 'les jeunes de 15 et de 18 ans sont dans la tranche la plus âgée',
  'tranche-inferieure': 'les jeunes de 15 et de 18 ans sont dans la tranche la plus jeune',
}

type Moyen = Exclude<keyof MoyensAnnuels, 'annee'>

/** La somme, action par action, d'un moyen de l'année moins celui de l'année de référence ; ou, s'il est pris entier, du moyen de l'année. */
function mesurerMoyen(
  actions: readonly ActionPrevention[],
  moyen: Moyen,
  annee: number | null,
  regles: Regles<ConventionsPrevention>,
  entier: boolean,
): ReturnType<typeof mesureDe> {
  const compte = nouveauCompte()
  for (const action of actions) {
    const demarrage = jourOuNul(action.demarreeLe)
    if (demarrage !== null && demarrage > regles.stockLe) noter(compte, NON)
    else if (annee === null) laisser(compte, INCONNU['periode-non-annuelle'], null, null)
    else compterMoyen(compte, action, moyen, annee, demarrage, entier)
  }
  return mesureDe(compte, 100)
}

function compterMoyen(
  compte: Compte,
  { moyens }: ActionPrevention,
  moyen: Moyen,
  annee: number,
  demarrage: Jour | null,
  entier: boolean,
): void {
  const constate = moyenDe(moyens, moyen, annee)
  const reference = entier ? 0 : demarrage === null ? null : moyenDe(moyens, moyen, anneeDe(demarrage) - 1)
  if (constate !== null && reference !== null && demarrage !== null) {
    ajouter(compte, constate - reference)
    return
  }
  const cause = moyens == null ? 'moyens-non-tenus' : demarrage === null ? 'demarrage-inconnu' : 'moyens-inconnus'
  // Un moyen n'est jamais négatif : la différence est au moins l'opposé de la référence, au plus le constaté. Non démarrée, l'action n'a rien.
  laisser(compte, INCONNU[cause], reference === null ? null : 0 - reference, constate)
}

function moyenDe(moyens: readonly MoyensAnnuels[] | null | undefined, moyen: Moyen, annee: number): number | null {
  const nombre = moyens?.find((de) => de.annee === annee)?.[moyen]
  return nombre == null ? null : enCentiemes(nombre)
}

/**
 * Une structure est nouvelle si son premier partenariat, toutes actions du département réunies, commence dans la période ; le guide ne la définit pas.
 * Une action dont les partenaires ne sont pas tenus avait peut-être déjà cette structure.
 */
function compterNouveauxPartenaires(compte: Compte, actions: readonly ActionPrevention[], { periode }: Regles<unknown>): void {
  const parDepartement = new Map<string, { nonTenus: boolean; readonly dates: Map<string, (string | null)[]> }>()
  for (const { departement, partenaires } of actions) {
    const reunis = parDepartement.get(departement) ?? { nonTenus: false, dates: new Map<string, (string | null)[]>() }
    parDepartement.set(departement, reunis)
    if (partenaires == null) {
      laisser(compte, INCONNU['partenaires-non-tenus'], 0, null)
      reunis.nonTenus = true
    } else ajouter(compte, 0)
    for (const { id, depuis = null } of partenaires ?? []) {
      const connues = reunis.dates.get(id)
      if (connues === undefined) reunis.dates.set(id, [depuis])
      else connues.push(depuis)
    }
  }
  for (const { nonTenus, dates } of parDepartement.values()) {
    for (const connues of dates.values()) {
      const nouvelle = premiereDansPeriode(connues, periode, INCONNU['partenariat-non-date'])
      noter(compte, nonTenus ? toutes(nouvelle, INCONNU['partenaires-non-tenus']) : nouvelle)
    }
  }
}
