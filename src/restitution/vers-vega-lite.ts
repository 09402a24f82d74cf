import type { Constat } from '../base/constat'
import { objetAdmis, texteAdmis, textesAdmis } from '../base/contexte'
import { decrire } from '../base/description'
import { ErreurContexte } from '../base/erreur'
import type { TableauFinancier } from '../budget/tableau-financier'
import type { Cumul } from '../rsa/indicateurs/cumul'
import type { Ecart } from '../tableau/concordance'
import type { ConformiteRestituable } from './documents/conformite'
import type { DifferencesRestituables } from './documents/differences'
import {
  estCumul,
  estIndicateursRsa,
  estRapport,
  estRapportConformite,
  estResultat,
  estTableauFinancier,
  estTableauIndicateurs,
  sontConstats,
  sontDifferences,
  sontEcarts,
  sontResultats,
  sontVentiles,
} from './documents/reconnaissance'
import { tracerMesures } from './graphiques/barres'
import { tracerBudget } from './graphiques/budget'
import { tracerConformite, tracerConstats, tracerDifferences, tracerEcarts } from './graphiques/controles'
import { tracerParcours } from './graphiques/parcours'
import { tracerSeries } from './graphiques/serie'
import { type Donnees, type SpecificationVegaLite, titrer } from './graphiques/specification'
import { tracerSurvie } from './graphiques/survie'
import type { LigneAnalyse } from './lignes/ligne-analyse'
import { type IndicateursEnLignes, versLignes } from './vers-lignes'

/** Ce que l'on demande d'un graphique. */
export interface OptionsVegaLite {
  /** Les indicateurs tracés, par identifiant ; par défaut, ceux qui ont une valeur au moins. */
  readonly indicateurs?: readonly string[]
  /** Le titre ; par défaut, celui de la donnée. */
  readonly titre?: string
  /** La limite légale que marque la courbe de survie, en jours. */
  readonly limite?: number
}

/** Ce qui se trace. */
export type Tracable =
  | IndicateursEnLignes
  | TableauFinancier
  | Cumul
  | readonly Constat[]
  | readonly Ecart[]
  | ConformiteRestituable
  | DifferencesRestituables

/**
 * Trace une donnée : une spécification Vega-Lite, en JSON.
 *
 * | donnée                                    | graphique                                                                                   |
 * | ----------------------------------------- | ------------------------------------------------------------------------------------------- |
 * | un tableau d'indicateurs, une liste de résultats | des séries : un trou et son code où la donnée manque, les bornes, les objectifs      |
 * | un résultat du RSA                        | les étapes, de l'entrée au contrat : dans le délai, hors délai, indéterminé                   |
 * | un cumul                                  | la courbe de survie du délai d'orientation, et la limite légale                               |
 * | un résultat d'une famille, une ventilation | les mesures et leurs bornes                                                                  |
 * | un tableau financier                      | le budget par thème et par financeur, et le réalisé                                           |
 * | des constats, écarts, différences, une conformité | leur nombre, par règle, par cause, par jeu                                                    |
 *
 * @throws ErreurContexte si la donnée n'a aucune des formes connues
 * @source instruction 2022/19, annexes 9 et 10 ; fiches-actions 2024, fiche 1 (délai médian d'orientation)
 * @example
 * ```ts
 * import { contribution } from 'calpae/rsa'
 * import { versVegaLite } from 'calpae/restitution'
 * const dossier = {
 *   id: 'A',
 *   departement: '67',
 *   situations: [{ debut: '2022-02-08', droit: 'versable' as const, soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' }],
 *   suivis: [{ orientationNotifieeLe: '2022-03-20' }],
 * }
 * const cumul = contribution(dossier, { periode: { debut: '2022-01-01', fin: '2022-12-31' } })
 * versVegaLite(cumul, { limite: 30 })['description'] // =>
 * //   'Courbe de Kaplan-Meier. Au bout de 19 jours, 0,0\u202F% ne sont pas orientées. À la limite de 30 jours : 0,0\u202F%.'
 * ```
 */
export function versVegaLite(donnee: Tracable, options: OptionsVegaLite = {}): SpecificationVegaLite {
  objetAdmis(options, 'options', ['titre', 'indicateurs', 'limite'])
  texteAdmis(options.titre, 'options.titre')
  textesAdmis(options.indicateurs, 'options.indicateurs')
  const specification = tracer(donnee, options)
  return options.titre === undefined ? specification : { ...specification, title: titrer(options.titre) }
}

function tracer(donnee: unknown, options: OptionsVegaLite): SpecificationVegaLite {
  if (estTableauIndicateurs(donnee))
    return tracerSeries(choisir(versLignes(donnee), options), donnee.titre ?? 'Tableau des indicateurs')
  if (estRapport(donnee)) return tracerSeries(choisir(versLignes(donnee), options), donnee.titre)
  if (estTableauFinancier(donnee)) return tracerBudget(donnee)
  if (estCumul(donnee)) return tracerSurvie(donnee.delais, options.limite)
  if (estIndicateursRsa(donnee)) return tracerParcours(donnee)
  if (estResultat(donnee))
    return tracerMesures(
      'Indicateurs',
      'Barres des valeurs certaines, et leurs bornes.',
      mesures(choisir(versLignes(donnee), options)),
    )
  if (sontResultats(donnee)) return tracerSeries(choisir(versLignes(donnee), options), 'Indicateurs')
  if (sontVentiles(donnee)) {
    const lignes = choisir(versLignes(donnee), options)
    return tracerMesures(
      'Indicateurs ventilés',
      'Barres des valeurs certaines de chaque modalité, et leurs bornes.',
      mesures(lignes),
    )
  }
  if (sontConstats(donnee)) return tracerConstats(donnee)
  if (sontEcarts(donnee)) return tracerEcarts(donnee)
  if (sontDifferences(donnee)) return tracerDifferences(donnee)
  if (estRapportConformite(donnee)) return tracerConformite(donnee)
  const attendu =
    "un tableau d'indicateurs, des indicateurs calculés, un cumul, un tableau financier, des constats, des écarts, des différences ou un rapport de conformité"
  throw new ErreurContexte(`versVegaLite : reçu ${decrire(donnee)} ; attendu : ${attendu}`)
}

/** Les lignes des indicateurs demandés ; à défaut, de ceux du tableau qui ont une valeur : ni les taux, ni les médianes. */
function choisir(lignes: readonly LigneAnalyse[], { indicateurs }: OptionsVegaLite): LigneAnalyse[] {
  if (indicateurs !== undefined) return lignes.filter(({ indicateur }) => indicateurs.includes(indicateur))
  const renseignes = new Set(lignes.filter(({ valeur }) => valeur !== null).map(({ indicateur }) => indicateur))
  return lignes.filter(({ indicateur, nature }) => nature !== null && renseignes.has(indicateur))
}

function mesures(lignes: readonly LigneAnalyse[]): Donnees {
  return lignes.map(({ libelle, modalite, departement, valeur, minimum, maximum }) => ({
    indicateur: libelle,
    modalite: modalite ?? departement ?? 'ensemble',
    valeur,
    minimum,
    maximum,
  }))
}
