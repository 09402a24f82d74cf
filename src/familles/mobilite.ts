import { centimesFacultatifs } from '../base/centimes'
import { entierAdmis, objetAdmis } from '../base/contexte'
import { ajouterMois, type Jour, jourDe } from '../base/jour'
import type { Mesure } from '../base/mesure'
import type { Intervalle } from '../base/periode'
import { certain, type Reponse } from '../base/trivaleur'
import type { IdIndicateurMobilite } from '../referentiel/indicateurs/identifiants'
import { INCONNU } from './causes'
import { mesureDe, noter, nouveauCompte } from './compte'
import { type AvecSortes, anneeDe, type ContexteFamille, etablirRegles, type Regles } from './contexte'
import { type CoutMobilite, composerCout } from './cout-mobilite'
import type { EnregistrementMobilite, MesureMobilite, PersonneMobilite } from './enregistrement-mobilite'
import { couvre, dansPeriode } from './presence'
import { dansLaListe, toutes, uneAuMoins } from './reponse'
import { composer, direMesure, laisserSorteAbsente, mesures, nouveauxComptes, type ResultatFamille, trier } from './resultat'

/**
 * Le contexte des indicateurs de la mobilité.
 *
 * @source instruction 2022/19, annexes 2 (§3) et 7 (§8)
 */
export interface ContexteMobilite extends ContexteFamille, AvecSortes<EnregistrementMobilite['sorte']> {
  /** Les chiffres de 2020, s'ils sont connus autrement que par les enregistrements : stock au 31 décembre, et flux des mêmes mois. */
  readonly situation2020?: Readonly<Partial<Record<IdIndicateurMobilite, number>>>
  /** La dépense de la période pour les mesures prescrites, en euros : chaîne décimale. */
  readonly depense?: string
}

/**
 * Ce que devient un indicateur depuis 2020.
 *
 * @source instruction 2022/19, annexe 7, §8 (évolution depuis 2020)
 */
export interface EvolutionMobilite {
  /** La mesure de 2020. */
  readonly reference: Mesure
  /** La différence des valeurs ; `null` si l'une n'est pas calculable. */
  readonly ecart: number | null
  /** Le plus petit écart possible ; `null` : sans borne. */
  readonly minimum: number | null
  /** Le plus grand écart possible ; `null` : sans borne. */
  readonly maximum: number | null
}

/**
 * Les indicateurs de la mobilité, leur évolution depuis 2020, et le coût.
 *
 * @source instruction 2022/19, annexes 2 (§3) et 7 (§8)
 */
export interface IndicateursMobilite extends ResultatFamille<IdIndicateurMobilite> {
  /** L'évolution de chaque indicateur depuis 2020. */
  readonly evolution: Readonly<Record<IdIndicateurMobilite, EvolutionMobilite>>
  /** Le coût des mesures prescrites, au regard de la référence de 500 € par bénéficiaire. */
  readonly cout: CoutMobilite
}

const IDS: readonly IdIndicateurMobilite[] = ['mobilite-personnes-accompagnees', 'mobilite-diagnostics']

/**
 * Les deux indicateurs de la mobilité : le stock des personnes accompagnées par la plateforme, et le flux des mesures que prescrit le conseil
 * départemental ; chacun avec son évolution depuis 2020. Le stock de 2020 est celui du 31 décembre ; le flux, celui des mêmes mois de 2020. Il est
 * inconnu, et non nul, quand rien de ce qui est donné ne remonte à 2020 : à moins que `sortesTenues` ne dise la sorte tenue, ou que `situation2020` ne
 * donne le chiffre.
 *
 * @throws ErreurContexte : le champ, la valeur reçue, les valeurs admises
 * @source instruction 2022/19, annexes 7 (§8) et 9 (situation au 31 décembre 2020 pour la mesure mobilité)
 * @example
 * ```ts
 * import { calculerIndicateursMobilite } from 'calpae/familles'
 * const mesure = (id: string, personne: string, prescriteLe: string) =>
 *   ({ sorte: 'mesure', id, departement: '67', personne, prescripteur: 'departement', prescriteLe }) as const
 * const { indicateurs, evolution, cout } = calculerIndicateursMobilite(
 *   [mesure('1', 'A', '2021-02-08'), mesure('2', 'A', '2021-06-01'), mesure('3', 'B', '2020-06-01')],
 *   { periode: { debut: '2021-01-01', fin: '2021-12-31' }, depense: '620.00' },
 * )
 * indicateurs['mobilite-diagnostics'].valeur // => 2
 * evolution['mobilite-diagnostics'].ecart // => 1
 * cout.montantDeReference // => '500.00'
 * cout.ecart // => '120.00'
 * ```
 */
export function calculerIndicateursMobilite(
  enregistrements: Iterable<EnregistrementMobilite>,
  contexte: ContexteMobilite,
): IndicateursMobilite {
  const regles = etablirRegles<object>(contexte, {
    sortes: ['personne', 'mesure'],
    autres: {
      situation2020: situationAdmise,
      depense: (valeur, champ) => centimesFacultatifs(valeur, champ)?.toString() ?? null,
    },
  })
  const tri = trier(enregistrements, regles)
  const indicateurs = mesurer(tri.retenus, tri.retenus, regles.stockLe, regles.periode, regles)
  const temoins = tri.retenus.filter(remonteA2020)
  const en2020 = mesurer(tri.retenus, temoins, jourDe(FIN_2020), memesMoisDe2020(regles.periode), regles)
  const donnee = regles.autres['situation2020'] as Readonly<Partial<Record<IdIndicateurMobilite, number | null>>>
  const evoluer = (id: IdIndicateurMobilite): EvolutionMobilite =>
    comparer(indicateurs[id], mesureDonnee(donnee[id]) ?? en2020[id])
  const evolution = {
    'mobilite-personnes-accompagnees': evoluer('mobilite-personnes-accompagnees'),
    'mobilite-diagnostics': evoluer('mobilite-diagnostics'),
  }
  const depense = regles.autres['depense'] as string | null
  return {
    ...composer(
      'mobilite',
      indicateurs,
      tri,
      regles,
      IDS.map((id) => direEvolution(id, evolution[id])),
    ),
    evolution,
    cout: composerCout(mesurerBeneficiaires(tri.retenus, regles), depense === null ? null : BigInt(depense)),
  }
}

/** Une sorte dont aucun témoin n'est donné est inconnue, et non nulle. */
function mesurer(
  enregistrements: readonly EnregistrementMobilite[],
  temoins: readonly EnregistrementMobilite[],
  stockLe: Jour,
  periode: Intervalle,
  regles: Regles<object>,
): Record<IdIndicateurMobilite, Mesure> {
  const comptes = nouveauxComptes(IDS)
  for (const enregistrement of enregistrements) {
    if (enregistrement.sorte === 'personne')
      noter(comptes['mobilite-personnes-accompagnees'], estAccompagnee(enregistrement, stockLe))
    else noter(comptes['mobilite-diagnostics'], estPrescrite(enregistrement, periode))
  }
  laisserSorteAbsente([comptes['mobilite-personnes-accompagnees']], 'personne', temoins, regles)
  laisserSorteAbsente([comptes['mobilite-diagnostics']], 'mesure', temoins, regles)
  return mesures(comptes)
}

const FIN_2020 = '2020-12-31'

/** L'enregistrement montre-t-il que sa source remonte à 2020 ? Un fait sans date peut être de 2020. */
function remonteA2020(enregistrement: EnregistrementMobilite): boolean {
  if (enregistrement.sorte === 'mesure') return (enregistrement.prescriteLe ?? FIN_2020) <= FIN_2020
  return enregistrement.accompagnements?.some(({ debut }) => (debut ?? FIN_2020) <= FIN_2020) ?? true
}

function estAccompagnee({ accompagnements }: PersonneMobilite, stockLe: Jour): Reponse {
  const nonDate = INCONNU['accompagnement-non-date']
  return dansLaListe(accompagnements, INCONNU['accompagnements-non-tenus'], (un) => couvre(un, stockLe, nonDate))
}

function estPrescrite({ prescripteur, prescriteLe }: MesureMobilite, periode: Intervalle): Reponse {
  const parLeDepartement = prescripteur == null ? INCONNU['prescripteur-inconnu'] : certain(prescripteur === 'departement')
  return toutes(parLeDepartement, dansPeriode(prescriteLe, periode, INCONNU['prescription-non-datee']))
}

/** Les personnes distinctes ; une mesure sans personne peut être celle d'une personne déjà comptée. */
function mesurerBeneficiaires(enregistrements: readonly EnregistrementMobilite[], regles: Regles<object>): Mesure {
  const compte = nouveauCompte()
  const personnes = new Map<string, Reponse>()
  for (const enregistrement of enregistrements) {
    if (enregistrement.sorte === 'personne') continue
    const prescrite = estPrescrite(enregistrement, regles.periode)
    const { departement, personne } = enregistrement
    if (personne == null) noter(compte, toutes(prescrite, INCONNU['personne-inconnue']))
    else {
      const cle = JSON.stringify([departement, personne])
      personnes.set(cle, uneAuMoins(personnes.get(cle) ?? prescrite, prescrite))
    }
  }
  for (const reponse of personnes.values()) noter(compte, reponse)
  laisserSorteAbsente([compte], 'mesure', enregistrements, regles)
  return mesureDe(compte)
}

/** La période, portée en 2020. Le lendemain de la fin, et non la fin : 2020 est bissextile, et février y va jusqu'au 29. */
function memesMoisDe2020({ debut, fin }: Intervalle): Intervalle {
  const mois = 12 * (2020 - anneeDe(fin))
  return { debut: ajouterMois(debut, mois), fin: ajouterMois(fin + 1, mois) - 1 }
}

function situationAdmise(valeur: unknown, champ: string): Record<string, number | null> {
  const donnee = valeur == null ? {} : objetAdmis(valeur, champ, IDS)
  return Object.fromEntries(IDS.map((id) => [id, entierAdmis(donnee[id], `${champ}.${id}`)]))
}

function mesureDonnee(nombre: number | null | undefined): Mesure | null {
  if (nombre == null) return null
  return { valeur: nombre, indetermines: 0, enCours: 0, minimum: nombre, maximum: nombre, causes: {} }
}

function comparer(mesure: Mesure, reference: Mesure): EvolutionMobilite {
  const soustraire = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b)
  return {
    reference,
    ecart: soustraire(mesure.valeur, reference.valeur),
    minimum: soustraire(mesure.minimum, reference.maximum),
    maximum: soustraire(mesure.maximum, reference.minimum),
  }
}

function direEvolution(id: IdIndicateurMobilite, { reference, ecart }: EvolutionMobilite): string {
  const evolution = ecart === null ? 'évolution non calculable' : `évolution de ${ecart > 0 ? '+' : ''}${ecart}`
  return `« ${id} » depuis 2020 : ${evolution}, à partir de ${direMesure(reference)}.`
}
