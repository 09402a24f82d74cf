import { decrire } from '../base/description'
import { ErreurContexte } from '../base/erreur'
import type { LigneFinanciere } from '../budget/ligne-financiere'
import { type MesureFinancee, reconnaitreTheme } from '../budget/theme'
import { type ActionDeclaree, budgetDe } from './action'
import { indicateursDeLaMesure, reprendre, type SuiviIndicateurs, suivre } from './indicateurs-rapport'
import { listerManques, manquesDesOrphelines } from './manques'
import { type ChapitreModele, chapitresDuModele } from './plan'
import type { ActionRapport, ChapitreRapport, DonneesRapport, MesureDeclaree, Rapport } from './rapport'

/**
 * Compose le rapport d'exécution, selon le modèle : les mesures du socle puis les initiatives, leurs actions, leur budget prévu, exécuté et
 * reporté, leurs indicateurs et ce qui en explique les écarts, les perspectives, les deux tableaux annexés. Ce qui manque est listé, jamais inventé :
 * une action du tableau financier dont on ne dit rien a sa place, vide.
 *
 * @throws ErreurContexte si une mesure est donnée deux fois, ou n'est pas du modèle
 * @source instruction 2022/19, annexe 6 (modèle) et annexe 5, §1.1 (contenu exigé)
 * @example
 * ```ts
 * import { rapportExecution } from 'calpae/rapport'
 * const rapport = rapportExecution({
 *   annee: 2021,
 *   departement: '67',
 *   mesures: [{ mesure: 'insertion', actions: [{ fiche: '4.1', intitule: 'Coaching', description: 'Des ateliers hebdomadaires.' }] }],
 * })
 * rapport.chapitres.map(({ numero, actions }) => [numero, actions[0]?.numero]) // => [['1.4', '1.4.1']]
 * rapport.manques.slice(0, 2).map(({ ou, quoi }) => [ou, quoi]) // => [['Annexe 1', 'tableau des indicateurs'], ['Annexe 2', 'tableau financier']]
 * ```
 */
export function rapportExecution(donnees: DonneesRapport): Rapport {
  const modele = chapitresDuModele()
  refuserMesures(donnees, modele)
  const suivi = suivre(donnees)
  const lignes = donnees.budget?.lignes ?? []
  const dites = new Set(donnees.mesures.flatMap(({ actions }) => actions.map(({ fiche }) => fiche)))
  const nonDites = lignes.filter(({ id }) => !dites.has(id))
  const chapitres = modele.flatMap((chapitre) => {
    const declaree = donnees.mesures.find(({ mesure }) => mesure === chapitre.mesure) ?? null
    const muettes = nonDites.filter((ligne) => mesureDe(ligne) === chapitre.mesure)
    const compose = composer(chapitre, declaree, muettes, lignes, suivi)
    return declaree === null && muettes.length === 0 && compose.indicateurs.length === 0 ? [] : [compose]
  })
  const { annee, departement } = donnees
  const nom = donnees.collectivite ?? `département ${departement}`
  const rapport: Omit<Rapport, 'manques'> = {
    titre: `Rapport d'exécution ${annee} de la convention d'appui à la lutte contre la pauvreté et d'accès à l'emploi, ${nom}`,
    annee,
    departement,
    collectivite: donnees.collectivite ?? null,
    region: donnees.region ?? null,
    date: donnees.date ?? null,
    introduction: donnees.introduction ?? null,
    chapitres,
    annexes: { indicateurs: donnees.indicateurs ?? null, budget: donnees.budget ?? null },
  }
  return { ...rapport, manques: [...listerManques(rapport), ...manquesDesOrphelines(lignes, chapitres)] }
}

function refuserMesures({ mesures }: DonneesRapport, modele: readonly ChapitreModele[]): void {
  mesures.forEach(({ mesure }, rang) => {
    if (!modele.some((chapitre) => chapitre.mesure === mesure)) {
      const admises = modele.map((chapitre) => chapitre.mesure).join(', ')
      throw new ErreurContexte(`mesures[${rang}].mesure : reçu ${decrire(mesure)} ; attendu : ${admises}`)
    }
    if (mesures.findIndex((autre) => autre.mesure === mesure) < rang) {
      throw new ErreurContexte(`mesures[${rang}].mesure : reçu une seconde fois « ${mesure} » ; attendu : une seule fois`)
    }
  })
}

function mesureDe({ initiative, theme }: LigneFinanciere): MesureFinancee | null {
  return initiative === true ? 'initiatives' : reconnaitreTheme(theme)
}

/** Un chapitre : les actions dont on parle, puis celles du tableau financier dont on ne dit rien. */
function composer(
  { numero, mesure, intitule }: ChapitreModele,
  declaree: MesureDeclaree | null,
  muettes: readonly LigneFinanciere[],
  lignes: readonly LigneFinanciere[],
  suivi: SuiviIndicateurs,
): ChapitreRapport {
  const actions: readonly ActionDeclaree[] = [...(declaree?.actions ?? []), ...muettes.map(({ id }) => ({ fiche: id }))]
  return {
    numero,
    mesure,
    intitule,
    explication: declaree?.explication ?? null,
    indicateurs: indicateursDeLaMesure(mesure, declaree?.indicateurs ?? [], suivi),
    actions: actions.map((action, rang) => {
      const ligne = lignes.find(({ id }) => id === action.fiche) ?? null
      return composerAction(action, `${numero}.${rang + 1}`, ligne, suivi)
    }),
  }
}

function composerAction(
  action: ActionDeclaree,
  numero: string,
  ligne: LigneFinanciere | null,
  suivi: SuiviIndicateurs,
): ActionRapport {
  return {
    numero,
    fiche: action.fiche,
    intitule: action.intitule ?? ligne?.action ?? action.fiche,
    description: action.description ?? null,
    miseEnPlace: action.miseEnPlace ?? null,
    duree: action.duree ?? null,
    partenaires: action.partenaires ?? null,
    budget: ligne === null ? null : budgetDe(ligne),
    commentaireBudget: action.commentaireBudget ?? null,
    indicateurs: (action.indicateurs ?? []).flatMap((declare) => reprendre(declare, suivi)),
    bilan: action.bilan ?? null,
    perspectives: action.perspectives ?? null,
    confieeAUnTiers: action.confieeAUnTiers ?? null,
    pieces: action.pieces ?? null,
  }
}
