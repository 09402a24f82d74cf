import type { LigneFinanciere } from '../budget/ligne-financiere'
import { lireCellule } from '../tableau/cellule'
import type { ActionRapport, ChapitreRapport, IndicateurRapport, Rapport } from './rapport'

/** Ce que le modèle demande et que le document n'a pas. */
export interface Manque {
  /** Où : le numéro du chapitre ou de l'action, « 1.4.2 » ; une annexe ; une rubrique. */
  readonly ou: string
  /** Ce qui manque. */
  readonly quoi: string
  /** Le manque, en français. */
  readonly message: string
  /** Le texte qui le demande. */
  readonly source: string
}

const A5 = 'instruction 2022/19, annexe 5, §1.1'
const A6 = 'instruction 2022/19, annexe 6'

/** Ce que toute action dit. */
const RUBRIQUES = [
  ['description', 'description'],
  ['miseEnPlace', 'date de mise en place'],
  ['partenaires', 'partenaires et cofinanceurs'],
  ['duree', 'durée'],
  ['commentaireBudget', 'commentaire du budget'],
  ['bilan', "bilan d'exécution"],
  ['perspectives', 'perspectives'],
] as const

/** Ce que le budget d'une action dit, prévu puis exécuté. */
const MONTANTS = [
  ['etat', "part de l'État prévue"],
  ['departement', 'part du département prévue'],
  ['realise', 'dépenses exécutées'],
] as const

/** Liste ce qui manque à un rapport, dans l'ordre où on le lit. */
export function listerManques({ annexes, chapitres }: Omit<Rapport, 'manques'>): Manque[] {
  return [
    ...(annexes.indicateurs === null ? [manque('Annexe 1', 'tableau des indicateurs', A5)] : []),
    ...(annexes.budget === null ? [manque('Annexe 2', 'tableau financier', A5)] : []),
    ...chapitres.flatMap(manquesDuChapitre),
  ]
}

/** Les lignes du tableau financier qu'aucun chapitre ne reprend : leur thème ne dit pas leur mesure, et aucune action ne les cite. */
export function manquesDesOrphelines(lignes: readonly LigneFinanciere[], chapitres: readonly ChapitreRapport[]): Manque[] {
  const reprises = new Set(chapitres.flatMap(({ actions }) => actions.map(({ fiche }) => fiche)))
  return lignes
    .filter(({ id }) => !reprises.has(id))
    .map(({ id, theme }) => manque('Annexe 2', `mesure de la ligne « ${id} » (thème « ${theme} »)`, A6))
}

/** Un manque. */
export function manque(ou: string, quoi: string, source: string): Manque {
  return { ou, quoi, message: `${ou} : ${quoi} à renseigner`, source }
}

function manquesDuChapitre({ numero, mesure, explication, indicateurs, actions }: ChapitreRapport): Manque[] {
  return [
    ...(actions.length === 0 ? [manque(numero, 'actions', A6)] : []),
    ...(explication === null && mesure !== 'initiatives'
      ? [manque(numero, 'explication des résultats et de leur évolution', A6)]
      : []),
    ...manquesDesIndicateurs(numero, indicateurs),
    ...actions.flatMap(manquesDeLAction),
  ]
}

function manquesDeLAction(action: ActionRapport): Manque[] {
  const { numero, budget, indicateurs, confieeAUnTiers, pieces } = action
  return [
    ...RUBRIQUES.filter(([champ]) => estVide(action[champ])).map(([, nom]) => manque(numero, nom, A6)),
    ...(budget === null
      ? [manque(numero, 'ligne au tableau financier', A5)]
      : MONTANTS.filter(([champ]) => budget[champ] === null).map(([, nom]) => manque(numero, nom, A6))),
    ...manquesDesIndicateurs(numero, indicateurs),
    ...(confieeAUnTiers === true && estVide(pieces) ? [manque(numero, "bilan d'exécution du tiers, à joindre", A5)] : []),
  ]
}

function estVide(valeur: string | readonly string[] | null): boolean {
  return valeur === null || (typeof valeur === 'string' ? valeur.trim() === '' : valeur.length === 0)
}

/** Un indicateur renseigné ; une cible manquée expliquée. */
function manquesDesIndicateurs(numero: string, indicateurs: readonly IndicateurRapport[]): Manque[] {
  return indicateurs.flatMap(({ indicateur, departement, cellules, cibles, explication }) => {
    const ecrites = Object.values(cellules).map((cellule) => lireCellule(cellule ?? ''))
    const nom = `« ${indicateur} », département ${departement}`
    const manquee = cibles.some(({ statut }) => statut === 'manquee')
    const vides = ecrites.filter(({ valeur, code }) => valeur === null && code !== '/').length
    return [
      ...(ecrites.length === 0 ? [manque(numero, `valeurs de ${nom}`, A6)] : []),
      ...(vides > 0
        ? [manque(numero, `${vides} valeur${vides > 1 ? 's' : ''} de ${nom}`, 'instruction 2022/19, annexe 5, §1.3')]
        : []),
      ...(manquee && estVide(explication) ? [manque(numero, `explication de l'écart à la cible de ${nom}`, A5)] : []),
    ]
  })
}
