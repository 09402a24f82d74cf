import { NON, OUI, type Reponse } from '../../base/trivaleur'
import type { Regles } from '../contexte'
import type { Dossier } from '../dossier/dossier'
import { entiersDe } from '../dossier/entiers/gardes'
import { daterAccompagnements, estOrienteGarantieActivite } from '../indicateurs/accompagnements'
import { accumulateurVide, accumuler } from '../indicateurs/accumulateur'
import type { Entrant } from '../indicateurs/comptage'
import { inconnusDe, type Ligne, ouiDe, rangDe } from '../indicateurs/comptes'
import { compteSurLeTerritoire, evaluerGarantieActivite } from '../indicateurs/garantie-activite'
import { type IdIndicateurCompte, INDICATEURS_COMPTES } from '../indicateurs/indicateurs-comptes'
import { QUESTIONS, repondreAuxQuestions } from '../indicateurs/questions'

/** Les questions des indicateurs d'insertion, et les deux qu'ils partagent, qui disent à quel critère un apport change. */
const QUESTIONS_COMPAREES = 8

/** Ce qui fait un apport : ces questions, dans leur ordre, puis la garantie d'activité. */
const LIGNES_COMPAREES: readonly Ligne[] = /* @__PURE__ */ [
  ...new Set<Ligne>([.../* @__PURE__ */ QUESTIONS.slice(0, QUESTIONS_COMPAREES), ...INDICATEURS_COMPTES]),
]

/** Ce qu'un dossier apporte : pour chaque ligne comparée, ses oui, puis ses inconnus. */
export type Apport = readonly number[]

/** L'apport de qui n'est pas là, ou n'apporte rien. */
export const APPORT_NUL: Apport = /* @__PURE__ */ new Array<number>(2 * LIGNES_COMPAREES.length).fill(0)

/** L'apport d'un dossier, quel qu'il soit : ce qu'il donne à un compte où il est seul. */
export function apportDuDossier(dossier: Dossier, regles: Regles): Apport {
  const compte = accumulateurVide()
  if (!accumuler(compte, dossier, regles)) return APPORT_NUL
  const apport = [...APPORT_NUL]
  for (let n = 0; n < RANGS.length; n++) {
    apport[2 * n] = ouiDe(compte.comptes, RANGS[n] as number)
    apport[2 * n + 1] = inconnusDe(compte.comptes, RANGS[n] as number)
  }
  return apport
}

const RANGS: readonly number[] = /* @__PURE__ */ LIGNES_COMPAREES.map(rangDe)

/** Le même, d'après ses entrées déjà évaluées, quand il n'a qu'un monde et que l'on compte des entrées : c'est le plus grand nombre. */
export function apportDesEntrees(entrants: readonly Entrant[], dossier: Dossier, regles: Regles): Apport {
  const apport = [...APPORT_NUL]
  for (const { reponses, entrant } of entrants) {
    const aux = repondreAuxQuestions(reponses, entrant, regles)
    for (let n = 0; n < QUESTIONS_COMPAREES; n++) ajouter(apport, n, aux[n] ?? NON)
  }
  if (dossier.accompagnements?.length !== 0 && compteSurLeTerritoire(dossier, regles)) {
    const entiers = entiersDe(dossier)
    const accompagnements = daterAccompagnements(entiers, regles)
    const garantie = evaluerGarantieActivite(dossier, entiers, null, accompagnements, regles)
    ajouter(apport, rangCompare('gad-orientes'), estOrienteGarantieActivite(accompagnements, entrants, regles))
    ajouter(apport, rangCompare('gad-en-cours'), garantie.gadEnCours)
    ajouter(apport, rangCompare('ag-orientes'), garantie.agOrientes)
    ajouter(apport, rangCompare('ag-en-cours'), garantie.agEnCours)
  }
  return apport
}

function ajouter(apport: number[], n: number, reponse: Reponse): void {
  if (reponse === NON) return
  const i = reponse === OUI ? 2 * n : 2 * n + 1
  apport[i] = (apport[i] ?? 0) + 1
}

function rangCompare(ligne: Ligne): number {
  return LIGNES_COMPAREES.indexOf(ligne)
}

/** Deux dossiers apportent-ils la même chose partout ? */
export function memesApports(a: Apport, b: Apport): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** La même chose à une ligne : les mêmes oui, les mêmes inconnus. */
export function memeApport(a: Apport, b: Apport, ligne: Ligne): boolean {
  const n = rangCompare(ligne)
  return a[2 * n] === b[2 * n] && a[2 * n + 1] === b[2 * n + 1]
}

/** Les oui et les inconnus d'un apport à un indicateur. */
export function lireApport(apport: Apport, indicateur: IdIndicateurCompte): { valeur: number; indetermines: number } {
  const n = rangCompare(indicateur)
  return { valeur: apport[2 * n] ?? 0, indetermines: apport[2 * n + 1] ?? 0 }
}
