import type { Mesure } from '../base/mesure'
import type { Intervalle } from '../base/periode'
import { OUI, pas, type Reponse } from '../base/trivaleur'
import type { IdIndicateurAccueil } from '../referentiel/indicateurs/identifiants'
import { INCONNU } from './causes'
import { noter } from './compte'
import { type AvecConventions, type AvecSortes, type ContexteFamille, etablirRegles, type Regles } from './contexte'
import { CONVENTIONS_FAMILLES, type ConventionsAccueil } from './conventions'
import { mesurerCouverture } from './couverture-accueil'
import type { EnregistrementAccueil, StructureAccueil, UniteAccueil, ZoneAccueil } from './enregistrement-accueil'
import { touche } from './presence'
import { compterReleves, mesurerReleves, nouveauxReleves, type Releves } from './releves-accueil'
import { dansLaListe, selon, toutes } from './reponse'
import { composer, laisserSorteAbsente, mesures, nouveauxComptes, type ResultatFamille, trier } from './resultat'

/**
 * Le contexte des indicateurs du premier accueil social inconditionnel.
 *
 * @source instruction 2022/19, annexe 7, §4
 */
export interface ContextePremierAccueil
  extends ContexteFamille,
    AvecConventions<ConventionsAccueil>,
    AvecSortes<EnregistrementAccueil['sorte']> {}

/**
 * Les indicateurs du premier accueil social inconditionnel, l'unité que comptent ses deux flux, et la fraction du taux de couverture.
 *
 * @source instruction 2022/19, annexe 7, §4
 */
export interface IndicateursPremierAccueil extends ResultatFamille<IdIndicateurAccueil, ConventionsAccueil> {
  /** L'unité comptée par chaque flux ; `null` : aucun relevé ne la dit, ou ils en disent plusieurs. */
  readonly unites: Readonly<Record<'accueil-personnes-departement' | 'accueil-personnes-autres', UniteAccueil | null>>
  /** La population couverte et la population, dans les zones dont on sait tout. */
  readonly couverture: { readonly numerateur: number; readonly denominateur: number }
}

const IDS_STRUCTURES = ['accueil-structures-departement', 'accueil-structures-hors-departement'] as const

/**
 * Les cinq indicateurs du premier accueil social inconditionnel. Le taux est un pourcentage de la population ; les structures sont un stock ; ce
 * qu'elles reçoivent est un flux, dont l'unité (personnes, ménages ou passages) est dite et ne se mélange pas.
 *
 * @throws ErreurContexte : le champ, la valeur reçue, les valeurs admises
 * @source instruction 2022/19, annexe 7, §4
 * @example
 * ```ts
 * import { calculerIndicateursPremierAccueil } from 'calpae/familles'
 * const structure = (id: string, unite: 'menages' | 'passages', nombre: number) => ({
 *   sorte: 'structure' as const, id, departement: '67', duDepartement: true, engagements: [{ debut: '2019-01-01' }],
 *   accueils: [{ du: '2021-01-01', au: '2021-12-31', unite, nombre }],
 * })
 * const contexte = { periode: { debut: '2021-01-01', fin: '2021-12-31' } }
 * const menages = calculerIndicateursPremierAccueil([structure('A', 'menages', 120), structure('B', 'menages', 80)], contexte)
 * menages.indicateurs['accueil-personnes-departement'].valeur // => 200
 * menages.unites['accueil-personnes-departement'] // => 'menages'
 * const melange = calculerIndicateursPremierAccueil([structure('A', 'menages', 120), structure('B', 'passages', 80)], contexte)
 * melange.indicateurs['accueil-personnes-departement'].valeur // => null
 * melange.indicateurs['accueil-personnes-departement'].causes // => { 'unites-melangees': 2 }
 * ```
 */
export function calculerIndicateursPremierAccueil(
  enregistrements: Iterable<EnregistrementAccueil>,
  contexte: ContextePremierAccueil,
): IndicateursPremierAccueil {
  const regles = etablirRegles<ConventionsAccueil>(contexte, {
    conventions: CONVENTIONS_FAMILLES['premier-accueil'],
    sortes: ['structure', 'zone'],
  })
  const tri = trier(enregistrements, regles)
  const comptes = nouveauxComptes(IDS_STRUCTURES)
  const releves = { departement: nouveauxReleves(), autres: nouveauxReleves() }
  const zones: ZoneAccueil[] = []
  for (const enregistrement of tri.retenus) {
    if (enregistrement.sorte === 'zone') zones.push(enregistrement)
    else compterStructure(comptes, releves, enregistrement, regles)
  }
  const flux = [releves.departement.compte, releves.autres.compte]
  laisserSorteAbsente([...Object.values(comptes), ...flux], 'structure', tri.retenus, regles)
  const couverture = mesurerCouverture(zones, regles.sortesTenues.includes('zone'))
  const departement = mesurerReleves(releves.departement, regles.conventions.unite)
  const autres = mesurerReleves(releves.autres, regles.conventions.unite)
  const indicateurs: Record<IdIndicateurAccueil, Mesure> = {
    'accueil-taux-de-couverture': couverture.taux,
    ...mesures(comptes),
    'accueil-personnes-departement': departement.mesure,
    'accueil-personnes-autres': autres.mesure,
  }
  return {
    ...composer('premier-accueil', indicateurs, tri, regles, [
      `Structures du département : ${direUnite(departement.unite)} ; autres structures : ${direUnite(autres.unite)}.`,
    ]),
    unites: { 'accueil-personnes-departement': departement.unite, 'accueil-personnes-autres': autres.unite },
    couverture: { numerateur: couverture.couverte, denominateur: couverture.population },
  }
}

function direUnite(unite: UniteAccueil | null): string {
  if (unite === null) return "l'unité comptée n'est pas dite, ou pas la même partout"
  return unite === 'menages' ? 'on compte des ménages' : `on compte des ${unite}`
}

function compterStructure(
  comptes: ReturnType<typeof nouveauxComptes<(typeof IDS_STRUCTURES)[number]>>,
  releves: { readonly departement: Releves; readonly autres: Releves },
  structure: StructureAccueil,
  regles: Regles<ConventionsAccueil>,
): void {
  const { conventions, periode, stockLe } = regles
  const duDepartement = selon(structure.duDepartement, INCONNU['gestionnaire-inconnu'])
  const assure = conventions.engagement === 'assure' ? assureLesTroisModes(structure) : OUI
  const engagee = toutes(assure, estEngagee(structure, { debut: stockLe, fin: stockLe }))
  noter(comptes['accueil-structures-departement'], toutes(engagee, duDepartement))
  noter(comptes['accueil-structures-hors-departement'], toutes(engagee, pas(duDepartement)))
  // Engagée un jour de la période, la structure en est une de premier accueil : ce qu'elle reçoit revient à l'indicateur.
  const recoit = toutes(assure, estEngagee(structure, periode))
  compterReleves(releves.departement, structure, toutes(recoit, duDepartement), regles)
  compterReleves(releves.autres, structure, toutes(recoit, pas(duDepartement)), regles)
}

function estEngagee({ engagements }: StructureAccueil, intervalle: Intervalle): Reponse {
  const nonDate = INCONNU['engagement-non-date']
  return dansLaListe(engagements, INCONNU['engagements-non-tenus'], (un) => touche(un, intervalle, nonDate))
}

function assureLesTroisModes(structure: StructureAccueil): Reponse {
  const inconnus = INCONNU['modes-d-accueil-inconnus']
  const modes = [structure.accueilPhysique, structure.accueilTelephonique, structure.accueilNumerique]
  return toutes(...modes.map((mode) => selon(mode, inconnus)))
}
