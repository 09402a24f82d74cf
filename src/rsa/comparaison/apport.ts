import { NON, OUI, type Reponse } from '../../base/trivaleur'
import type { Regles } from '../contexte'
import { estOrienteGarantieActivite } from '../indicateurs/accompagnements'
import { accumulateurVide, ajouterExamen } from '../indicateurs/accumulateur'
import { reponsesACompter } from '../indicateurs/comptage'
import { inconnusDe, type Ligne, ouiDe, rangDe } from '../indicateurs/comptes'
import type { Examen } from '../indicateurs/examen'
import { type IdIndicateurCompte, INDICATEURS_COMPTES } from '../indicateurs/indicateurs-comptes'
import { QUESTIONS } from '../indicateurs/questions'

/** Les questions des indicateurs d'insertion, et les deux qu'ils partagent, qui disent à quel critère un apport change. */
const QUESTIONS_COMPAREES = 8

/** Ce qui fait un apport : ces questions, dans leur ordre, puis la garantie d'activité. */
const LIGNES_COMPAREES: readonly Ligne[] = /* @__PURE__ */ [
  ...new Set<Ligne>([.../* @__PURE__ */ QUESTIONS.slice(0, QUESTIONS_COMPAREES), ...INDICATEURS_COMPTES]),
]

/** Ce qu'un dossier apporte : pour chaque ligne comparée, ses oui, puis ses inconnus. */
export type Apport = readonly number[]

/** L'apport de qui n'est pas là, ou n'apporte rien. */
const APPORT_NUL: Apport = /* @__PURE__ */ new Array<number>(2 * LIGNES_COMPAREES.length).fill(0)

/** Ce que l'examen d'un dossier apporte. */
export function apportDe(examen: Examen | null, regles: Regles): Apport {
  if (examen === null) return APPORT_NUL
  return examen.mondes.length > 1 ? apportDesMondes(examen, regles) : apportDuMonde(examen, regles)
}

/** Plusieurs mondes se réunissent dans un compte : l'apport est ce que l'examen y donne, seul. */
function apportDesMondes(examen: Examen, regles: Regles): Apport {
  const { comptes } = ajouterExamen(accumulateurVide(), examen, regles)
  const apport = [...APPORT_NUL]
  for (let n = 0; n < RANGS.length; n++) {
    apport[2 * n] = ouiDe(comptes, RANGS[n] as number)
    apport[2 * n + 1] = inconnusDe(comptes, RANGS[n] as number)
  }
  return apport
}

const RANGS: readonly number[] = /* @__PURE__ */ LIGNES_COMPAREES.map(rangDe)

/** Un seul monde, le cas de presque tous : ses réponses, sans passer par un compte de toutes les causes. */
function apportDuMonde({ mondes, volet }: Examen, regles: Regles): Apport {
  const [entrants = []] = mondes
  const apport = [...APPORT_NUL]
  for (const reponses of reponsesACompter(entrants, regles)) {
    for (let n = 0; n < QUESTIONS_COMPAREES; n++) ajouter(apport, n, reponses[n] ?? NON)
  }
  const { accompagnements, surLeTerritoire, garantie } = volet
  if (surLeTerritoire) ajouter(apport, GARANTIE.gadOrientes, estOrienteGarantieActivite(accompagnements, entrants, regles))
  if (garantie !== null) {
    ajouter(apport, GARANTIE.gadEnCours, garantie.gadEnCours)
    ajouter(apport, GARANTIE.agOrientes, garantie.agOrientes)
    ajouter(apport, GARANTIE.agEnCours, garantie.agEnCours)
  }
  return apport
}

function ajouter(apport: number[], n: number, reponse: Reponse): void {
  if (reponse === NON) return
  const i = reponse === OUI ? 2 * n : 2 * n + 1
  apport[i] = (apport[i] ?? 0) + 1
}

/** La place de chaque ligne dans un apport. Chercher la ligne à chaque fois coûterait autant que l'essai qui la demande. */
const PLACES: Readonly<Record<string, number>> = /* @__PURE__ */ Object.fromEntries(
  LIGNES_COMPAREES.map((ligne, n) => [ligne, n]),
)

function placeDe(ligne: Ligne): number {
  return PLACES[ligne] ?? -1
}

const GARANTIE = {
  gadOrientes: /* @__PURE__ */ placeDe('gad-orientes'),
  gadEnCours: /* @__PURE__ */ placeDe('gad-en-cours'),
  agOrientes: /* @__PURE__ */ placeDe('ag-orientes'),
  agEnCours: /* @__PURE__ */ placeDe('ag-en-cours'),
}

/** Deux dossiers apportent-ils la même chose partout ? */
export function memesApports(a: Apport, b: Apport): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** La même chose à une ligne : les mêmes oui, les mêmes inconnus. */
export function memeApport(a: Apport, b: Apport, ligne: Ligne): boolean {
  const n = placeDe(ligne)
  return a[2 * n] === b[2 * n] && a[2 * n + 1] === b[2 * n + 1]
}

/** Les oui et les inconnus d'un apport à un indicateur. */
export function lireApport(apport: Apport, indicateur: IdIndicateurCompte): { valeur: number; indetermines: number } {
  const n = placeDe(indicateur)
  return { valeur: apport[2 * n] ?? 0, indetermines: apport[2 * n + 1] ?? 0 }
}
