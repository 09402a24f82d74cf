import { compter, direEntier } from '../../base/francais'
import type { IndicateursRsa } from '../../rsa/indicateurs/resultat'
import { enMots, enNombre } from '../document/cases'
import {
  type Bloc,
  type Document,
  definitions,
  enChiffres,
  enTexte,
  ligne,
  paragraphe,
  type Table,
  table,
} from '../document/document'
import { direPeriode, direTerritoire, nommerIndicateur } from '../document/libelles'
import { definirForme, type Forme } from './forme'
import { sontDifferences } from './reconnaissance'

/** Ce que des dossiers changent, ensemble. */
interface BilanRestituable {
  readonly gagnes: number
  readonly perdus: number
  readonly changes: number
  readonly ecart: number
}

/** Ce à quoi un changement est dû. */
interface AttributionRestituable {
  readonly sorte: string
  readonly nom: string
}

/** Deux calculs comparés, et ce qui s'en restitue : les totaux, ce qui fait leurs écarts, chaque dossier changé. */
export interface DifferencesRestituables {
  /** Le premier résultat. */
  readonly a: IndicateursRsa
  /** Le second. */
  readonly b: IndicateursRsa
  /** Chaque indicateur : ses deux totaux, et ce qui fait leur écart. */
  readonly indicateurs: Readonly<
    Record<
      string,
      BilanRestituable & {
        readonly a: number
        readonly b: number
        readonly attributions: readonly (BilanRestituable & { readonly attribution: AttributionRestituable })[]
      }
    >
  >
  /** Chaque dossier changé. */
  readonly dossiers: readonly {
    readonly id: string
    readonly indicateur: string
    readonly sens: string
    readonly ecart: number
    readonly attribution: AttributionRestituable
    readonly chemin: string | null
    readonly critere: string
  }[]
}

/** Les différences de deux calculs : les totaux, ce à quoi elles sont dues, puis les dossiers. Dans un tableur, tous les dossiers. */
export const DIFFERENCES: Forme = /* @__PURE__ */ definirForme(
  'les différences de deux calculs',
  sontDifferences,
  documenter,
  (differences) => [totaux(differences), attributions(differences), dossiers(differences, differences.dossiers.length)],
)

/** Au-delà, une page ne se lit plus : le tableur et les lignes les donnent tous. */
const DOSSIERS_AFFICHES = 200

function documenter(differences: DifferencesRestituables): Document {
  const { a, b } = differences
  const reste = differences.dossiers.length - DOSSIERS_AFFICHES
  const suite: Bloc[] =
    reste <= 0
      ? []
      : [paragraphe(`Et ${compter(reste, 'autre changement', 'autres changements')}, que le CSV et les lignes donnent tous.`)]
  return {
    titre: 'Différences entre deux calculs',
    blocs: [
      definitions([
        ['Premier calcul (A)', direCalcul(a)],
        ['Second calcul (B)', direCalcul(b)],
        ['Dossiers changés', direEntier(new Set(differences.dossiers.map(({ id }) => id)).size)],
      ]),
      totaux(differences),
      attributions(differences),
      ...(differences.dossiers.length === 0 ? [] : [dossiers(differences, DOSSIERS_AFFICHES)]),
      ...suite,
    ],
  }
}

function direCalcul({ periode, departements, empreinte }: IndicateursRsa): string {
  return [direPeriode(periode), direTerritoire(departements), `empreinte ${empreinte}`].filter((mot) => mot !== null).join(', ')
}

const CHANGEMENTS = ['Gagnés', 'Perdus', 'Changés'].map(enChiffres)

function totaux({ indicateurs }: DifferencesRestituables): Table {
  const colonnes = [enTexte('Indicateur'), ...['A', 'B', 'Écart'].map(enChiffres), ...CHANGEMENTS]
  const lignes = Object.entries(indicateurs).map(([id, { a, b, ecart, gagnes, perdus, changes }]) =>
    ligne(enMots(nommerIndicateur(id)), ...[a, b, ecart, gagnes, perdus, changes].map((n) => enNombre(n))),
  )
  return table('Chaque indicateur, et les dossiers qui font son écart', 1, colonnes, lignes)
}

/** Ce à quoi un changement est dû, en peu de mots. */
function direAttribution({ sorte, nom }: AttributionRestituable): string {
  return `${sorte} : ${nom}`
}

function attributions({ indicateurs }: DifferencesRestituables): Table {
  const colonnes = [enTexte('Indicateur'), enTexte('Dû à'), ...CHANGEMENTS, enChiffres('Écart')]
  const lignes = Object.entries(indicateurs).flatMap(([id, { attributions: siennes }]) =>
    siennes.map(({ attribution, gagnes, perdus, changes, ecart }) =>
      ligne(
        enMots(nommerIndicateur(id)),
        enMots(direAttribution(attribution)),
        ...[gagnes, perdus, changes, ecart].map((n) => enNombre(n)),
      ),
    ),
  )
  return table('À quoi les écarts sont dus', 2, colonnes, lignes)
}

function dossiers(differences: DifferencesRestituables, combien: number): Table {
  const colonnes = [enTexte('Indicateur'), ...['Dossier', 'Sens', 'Dû à', 'Donnée', 'Critère'].map(enTexte), enChiffres('Écart')]
  const lignes = differences.dossiers
    .slice(0, combien)
    .map(({ id, indicateur, sens, ecart, attribution, chemin, critere }) =>
      ligne(
        enMots(nommerIndicateur(indicateur)),
        ...[id, sens, direAttribution(attribution), chemin, critere].map(enMots),
        enNombre(ecart),
      ),
    )
  return table('Les dossiers qui comptent autrement', 2, colonnes, lignes)
}
