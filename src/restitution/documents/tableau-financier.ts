import type { LigneFinanciere } from '../../budget/ligne-financiere'
import type { TableauFinancier } from '../../budget/tableau-financier'
import { type SommesDeLignes, totaux } from '../../budget/totaux'
import { enMontant, enMots } from '../document/cases'
import {
  type Case,
  type Document,
  enChiffres,
  enTexte,
  type GroupeTable,
  type LigneTable,
  type Table,
} from '../document/document'
import { definirForme, type Forme } from './forme'
import { estTableauFinancier } from './reconnaissance'

/** Une colonne de l'annexe 10 : le montant et son intitulé, une année étant donnée. */
interface ColonneAnnexe10 {
  readonly champ: keyof SommesDeLignes['connus']
  readonly intituler: (annee: number) => string
}

/** Les colonnes de l'annexe 10, dans l'ordre, puis celles qu'une règle demande ; une colonne que rien ne remplit ne s'écrit pas. */
const COLONNES_ANNEXE_10: readonly ColonneAnnexe10[] = [
  { champ: 'etat', intituler: (n) => `A. Crédits de l'État, ${n}` },
  { champ: 'etatReporte', intituler: (n) => `B. Crédits de l'État reportés sur ${n}` },
  { champ: 'departement', intituler: (n) => `C. Crédits du département, ${n}` },
  { champ: 'departementReporte', intituler: (n) => `D. Crédits du département reportés sur ${n}` },
  { champ: 'tiers', intituler: () => "E. Participation d'autres financeurs" },
  { champ: 'total', intituler: (n) => `F. Budget global prévu en ${n} (A+B+C+D+E)` },
  { champ: 'realise', intituler: () => 'Montant total réalisé' },
  { champ: 'realiseEtat', intituler: () => "Réalisé, part de l'État" },
  { champ: 'realiseDepartement', intituler: () => 'Réalisé, part du département' },
  { champ: 'valorisation', intituler: () => 'Dont valorisation de dépenses du département' },
  { champ: 'valorisationEtat', intituler: () => "Dont valorisation sur la part de l'État" },
  { champ: 'aReporterEtat', intituler: (n) => `À reporter sur ${n + 1}, part de l'État` },
  { champ: 'aReporterDepartement', intituler: (n) => `À reporter sur ${n + 1}, part du département` },
  { champ: 'systemesInformation', intituler: () => "Dont systèmes d'information" },
  { champ: 'droitEtat', intituler: () => "Droit de l'État avant reports" },
  { champ: 'totalAnneePleine', intituler: () => 'Coût en année pleine' },
]

/** Le tableau financier : les actions par thème, les sous-totaux, les totaux. Dans un tableur, les seules actions : rien n'y compte deux fois. */
export const TABLEAU_FINANCIER: Forme = /* @__PURE__ */ definirForme(
  'un tableau financier',
  estTableauFinancier,
  (tableau): Document => ({ titre: titrer(tableau), blocs: [tabler(tableau, true)] }),
  (tableau) => [tabler(tableau, false)],
)

/** L'exécution d'une année, ou sa prévision. */
export function titrer({ millesime, nature }: TableauFinancier): string {
  const quoi = nature === 'execution' ? 'exécution' : nature === 'previsionnel' ? 'prévisionnel' : null
  return quoi === null ? `Tableau financier ${millesime}` : `Tableau financier, ${quoi} ${millesime}`
}

/** Les colonnes que le tableau remplit, ne serait-ce qu'une fois. */
export function colonnesRemplies({ lignes }: TableauFinancier): ColonneAnnexe10[] {
  return COLONNES_ANNEXE_10.filter(({ champ }) => lignes.some((l) => l[champ] != null))
}

function tabler(tableau: TableauFinancier, avecTotaux: boolean): Table {
  const colonnes = colonnesRemplies(tableau)
  const sommes = totaux(tableau)
  const avecChorus = tableau.lignes.some(({ chorus }) => chorus != null)
  const devant = avecChorus ? 3 : 2
  const total = (intitule: string, somme: SommesDeLignes): LigneTable => ({
    cases: [
      enMots(null),
      enMots(intitule),
      ...Array<Case>(devant - 2).fill(enMots(null)),
      ...colonnes.map(({ champ }) => enSomme(somme, champ)),
    ],
    total: true,
  })
  const parTheme = sommes.themes.map((somme): GroupeTable => {
    const lignes = tableau.lignes.filter(({ theme }) => theme === somme.theme).map((l) => composer(l, avecChorus, colonnes))
    return { titre: somme.theme, lignes: avecTotaux ? [...lignes, total('Sous-total', somme)] : lignes }
  })
  const enBas = [
    ...(sommes.socle.lignes > 0 && sommes.initiatives.lignes > 0
      ? [
          total('Sous-total des mesures socles', sommes.socle),
          total('Sous-total des initiatives du département', sommes.initiatives),
        ]
      : []),
    total('Totaux financiers', sommes),
  ]
  return {
    sorte: 'table',
    legende: 'Montants par thème et par action, en euros',
    groupement: 'Thème',
    colonnes: [
      enTexte('Fiche'),
      enTexte("Intitulé de l'action"),
      ...(avecChorus ? [enTexte('Imputation Chorus')] : []),
      ...colonnes.map(({ intituler }) => enChiffres(intituler(tableau.millesime))),
    ],
    entetes: 2,
    groupes: avecTotaux ? [...parTheme, { titre: 'Ensemble', lignes: enBas }] : parTheme,
  }
}

function composer(action: LigneFinanciere, avecChorus: boolean, colonnes: readonly ColonneAnnexe10[]): LigneTable {
  const nom = [enMots(action.id), enMots(action.action), ...(avecChorus ? [enMots(action.chorus ?? null)] : [])]
  return { cases: [...nom, ...colonnes.map(({ champ }) => enMontant(action[champ]))], total: false }
}

/** Une somme dont un terme est inconnu n'est qu'un minimum. */
function enSomme(somme: SommesDeLignes, champ: ColonneAnnexe10['champ']): Case {
  const exacte = somme[champ]
  if (exacte !== null) return enMontant(exacte)
  const inconnus = somme.inconnus[champ]
  if (inconnus === somme.lignes) return enMots(null)
  return { texte: `au moins ${enMontant(somme.connus[champ]).texte}`, nombre: null, sens: null }
}
