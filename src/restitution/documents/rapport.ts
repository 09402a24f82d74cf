import { direDate } from '../../base/francais'
import type { BudgetAction } from '../../rapport/action'
import type { ActionRapport, ChapitreRapport, IndicateurRapport, Rapport } from '../../rapport/rapport'
import type { EvaluationCible } from '../../tableau/evaluation-cible'
import { enCellule, enMontant, enMots } from '../document/cases'
import {
  type Bloc,
  type Document,
  definitions,
  enChiffres,
  enTexte,
  ligne,
  listeTitree,
  table,
  titre,
} from '../document/document'
import { definirForme, type Forme } from './forme'
import { direManques, paragraphes } from './manques'
import { estRapport } from './reconnaissance'
import { TABLEAU_FINANCIER } from './tableau-financier'
import { TABLEAU_INDICATEURS } from './tableau-indicateurs'

/** Le rapport d'exécution, dans l'ordre du modèle : les mesures, leurs actions, les deux annexes, et ce qui manque. */
export const RAPPORT: Forme = /* @__PURE__ */ definirForme("un rapport d'exécution", estRapport, documenter)

function documenter(rapport: Rapport): Document {
  const { chapitres, annexes, date } = rapport
  const colonnes = new Map((annexes.indicateurs?.colonnes ?? []).map(({ id, libelle }) => [id, libelle ?? id]))
  return {
    titre: rapport.titre,
    blocs: [
      definitions([
        ['Région', rapport.region],
        ['Département', rapport.departement],
        ['Collectivité', rapport.collectivite],
        ['Année exécutée', String(rapport.annee)],
        ['Date du rapport', date === null ? null : direDate(date)],
      ]),
      ...paragraphes(rapport.introduction),
      ...chapitres.flatMap((chapitre) => blocsDuChapitre(chapitre, colonnes)),
      ...annexe(
        'Annexe 1. Tableau des indicateurs',
        annexes.indicateurs === null ? null : TABLEAU_INDICATEURS.documenter(annexes.indicateurs),
      ),
      ...annexe('Annexe 2. Tableau financier', annexes.budget === null ? null : TABLEAU_FINANCIER.documenter(annexes.budget)),
      ...direManques(rapport.manques),
    ],
  }
}

type Intitules = ReadonlyMap<string, string>

function blocsDuChapitre({ numero, intitule, explication, indicateurs, actions }: ChapitreRapport, colonnes: Intitules): Bloc[] {
  return [
    titre(`${numero}. ${intitule}`),
    ...paragraphes(explication),
    ...tableDesIndicateurs(`Indicateurs de la mesure ${numero}`, indicateurs, colonnes),
    ...actions.flatMap((action) => blocsDeLAction(action, colonnes)),
  ]
}

function blocsDeLAction(action: ActionRapport, colonnes: Intitules): Bloc[] {
  const { numero, intitule, budget, pieces, commentaireBudget, bilan, perspectives } = action
  return [
    titre(`${numero}. ${intitule}`, 2),
    definitions([
      ['Fiche-action', action.fiche],
      ['Description', action.description],
      ['Mise en place', action.miseEnPlace],
      ['Partenaires et cofinanceurs', action.partenaires?.join(', ') ?? null],
      ['Durée', action.duree],
      ['Confiée à un tiers', action.confieeAUnTiers === null ? null : action.confieeAUnTiers ? 'oui' : 'non'],
    ]),
    ...(budget === null ? [] : [tableDuBudget(`Budget de l'action ${numero}`, budget)]),
    ...paragraphes(commentaireBudget),
    ...tableDesIndicateurs(`Indicateurs de l'action ${numero}`, action.indicateurs, colonnes),
    ...sousTitre("Bilan d'exécution", bilan),
    ...sousTitre('Perspectives', perspectives),
    ...listeTitree('Pièces jointes', pieces ?? [], 3),
  ]
}

function sousTitre(intitule: string, texte: string | null): Bloc[] {
  return texte === null ? [] : [titre(intitule, 3), ...paragraphes(texte)]
}

/** Le budget prévu, puis exécuté : une ligne par montant connu ; ceux que le modèle demande et qui manquent sont dans `manques`. */
const POSTES: readonly (readonly [champ: keyof BudgetAction, nom: string])[] = [
  ['etat', "Part de l'État prévue"],
  ['etatReporte', "Crédits reportés, part de l'État"],
  ['departement', 'Part du département prévue'],
  ['departementReporte', 'Crédits reportés, part du département'],
  ['tiers', 'Autres financeurs'],
  ['total', 'Budget global prévu'],
  ['valorisation', 'Dont valorisation de dépenses du département'],
  ['realise', 'Dépenses exécutées'],
  ['realiseEtat', "Dépenses exécutées, part de l'État"],
  ['realiseDepartement', 'Dépenses exécutées, part du département'],
  ['aReporterEtat', "À reporter, part de l'État"],
  ['aReporterDepartement', 'À reporter, part du département'],
]

function tableDuBudget(legende: string, budget: BudgetAction): Bloc {
  const connus = POSTES.filter(([champ]) => budget[champ] !== null)
  const colonnes = [enTexte('Budget'), enChiffres('Montant')]
  return table(
    legende,
    1,
    colonnes,
    connus.map(([champ, nom]) => ligne(enMots(nom), enMontant(budget[champ]))),
  )
}

/** Les indicateurs, les colonnes du tableau annexé, si les cibles sont atteintes, et ce qui l'explique. */
function tableDesIndicateurs(legende: string, indicateurs: readonly IndicateurRapport[], intitules: Intitules): Bloc[] {
  if (indicateurs.length === 0) return []
  const portees = new Set(indicateurs.flatMap(({ cellules }) => Object.keys(cellules)))
  const ids = [...new Set([...[...intitules.keys()].filter((id) => portees.has(id)), ...portees])]
  const plusieurs = new Set(indicateurs.map(({ departement }) => departement)).size > 1
  const colonnes = [
    enTexte('Indicateur'),
    ...(plusieurs ? [enTexte('Département')] : []),
    ...ids.map((id) => enChiffres(intitules.get(id) ?? id)),
    enTexte('Cible'),
    enTexte('Explication'),
  ]
  const lignes = indicateurs.map(({ libelle, departement, cellules, cibles, explication }) =>
    ligne(
      enMots(libelle),
      ...(plusieurs ? [enMots(departement)] : []),
      ...ids.map((id) => enCellule(cellules[id] ?? null)),
      enMots(direCibles(cibles)),
      enMots(explication),
    ),
  )
  return [table(legende, plusieurs ? 2 : 1, colonnes, lignes)]
}

/** Une cible manquée suffit à le dire. */
function direCibles(cibles: readonly EvaluationCible[]): string {
  const statuts = new Set(cibles.map(({ statut }) => statut))
  if (statuts.has('manquee')) return 'manquée'
  if (statuts.has('atteinte')) return 'atteinte'
  return statuts.has('non-renseignee') ? 'non renseignée' : ''
}

/** Une annexe : son document, sous un titre. */
function annexe(intitule: string, document: Document | null): Bloc[] {
  if (document === null) return []
  return [titre(intitule), ...document.blocs.map((bloc) => (bloc.sorte === 'titre' ? { ...bloc, rang: bloc.rang + 1 } : bloc))]
}
