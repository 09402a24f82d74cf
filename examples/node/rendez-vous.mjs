// Les rendez-vous et les contrats d'une orientation hors France Travail.
import { EXTRACTION } from './droits.mjs'

/** Jours entre l'orientation et le premier rendez-vous d'accompagnement, puis entre ce rendez-vous et la signature. */
const PREMIER_RENDEZ_VOUS = [
  [[1, 13], 46],
  [[14, 50], 42],
  [[51, 110], 12],
]
const SIGNATURE = [
  [[0, 20], 60],
  [[21, 90], 40],
]
/** Après une sanction, tout va vite : on se revoit et on signe avant la réouverture du droit. */
const APRES_SANCTION = [[[0, 6], 1]]
const RENOUVELLEMENT = [[[150, 366], 1]]
const ISSUES = {
  orientation: [
    ['honore', 95],
    ['absent', 5],
  ],
  accompagnement: [
    ['honore', 80],
    ['absent', 12],
    ['annule', 8],
  ],
}

/**
 * Ajoute à `rendezVous` et à `contrats` ce qui suit une orientation, jusqu'à la fin du séjour dans le dispositif.
 * @param {{ orienteLe: number, jusquAu: number, apresSanction: boolean }} sejour
 */
export function recevoir(alea, { orienteLe, jusquAu, apresSanction }, { rendezVous, contrats }) {
  if (alea.chance(0.3)) rendezVous.push(...fixer(alea, 'orientation', orienteLe - alea.entier(0, 8), orienteLe - 12))
  const premier = orienteLe + tirer(alea, apresSanction ? APRES_SANCTION : PREMIER_RENDEZ_VOUS)
  let date = premier
  for (let reste = alea.entier(0, 3); reste > 0 && date <= jusquAu; reste -= 1) {
    rendezVous.push(...fixer(alea, 'accompagnement', date, Math.max(orienteLe, date - 30)))
    date += alea.entier(14, 95)
  }
  if (!alea.chance(apresSanction ? 0.85 : 0.64)) return
  let signeLe = premier + tirer(alea, apresSanction ? APRES_SANCTION : SIGNATURE)
  for (let renouvellement = false; signeLe <= Math.min(jusquAu, EXTRACTION); renouvellement = true) {
    contrats.push({ signeLe, renouvellement })
    signeLe += tirer(alea, RENOUVELLEMENT)
  }
}

const tirer = (alea, bornes) => alea.entier(...alea.choisir(bornes))

/** Le rendez-vous, ou rien s'il n'est pas encore pris le jour de l'extraction. */
function fixer(alea, objet, date, auPlusTot) {
  const fixeLe = Math.min(date, auPlusTot + alea.entier(0, 4))
  if (date <= EXTRACTION) return [{ date, fixeLe: alea.chance(0.8) ? fixeLe : null, objet, statut: alea.choisir(ISSUES[objet]) }]
  return fixeLe <= EXTRACTION ? [{ date, fixeLe, objet, statut: 'prevu' }] : []
}
