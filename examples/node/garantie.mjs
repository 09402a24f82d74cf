// La garantie d'activité : la garantie départementale (GAD) et l'accompagnement global (AG), à partir des orientations.
import { EXTRACTION } from './droits.mjs'

const PARTS = { 67: { gad: 0.22, ag: 0.2 }, 68: { gad: 0.36, ag: 0.24 } }
const DUREES_GAD = { 67: [120, 330], 68: [300, 900] }
const CONSEILLERS = { 67: 8, 68: 8 }

/** Les accompagnements de chaque orientation, jours en numéros. */
export function garantir(alea, orientations) {
  return orientations.flatMap(({ orienteLe, jusquAu, suivi }) => {
    const parts = PARTS[suivi.departement]
    // L'accompagnement global demande un suivi social et un suivi par Pôle emploi : ni parcours social seul, ni parcours inconnu.
    const global = (suivi.parcours === 'professionnel' || suivi.parcours === 'socio-professionnel') && alea.chance(parts.ag)
    const choix = global ? 'accompagnement-global' : alea.chance(parts.gad) ? 'garantie-activite' : null
    if (choix === null) return []
    const orientation = orienteLe + alea.entier(3, 50)
    return orientation > Math.min(jusquAu, EXTRACTION) ? [] : [derouler(alea, choix, orientation, jusquAu, suivi.departement)]
  })
}

function derouler(alea, dispositif, orienteLe, jusquAu, departement) {
  const global = dispositif === 'accompagnement-global'
  const proposeLe = orienteLe - alea.entier(0, global ? 4 : 10)
  const demarrage = proposeLe + alea.entier(global ? 9 : 12, global ? 40 : 45)
  const demarreLe = demarrage <= Math.min(jusquAu, EXTRACTION) && !alea.chance(0.06) ? demarrage : null
  const fin = Math.min((demarreLe ?? orienteLe) + alea.entier(...(global ? [180, 450] : DUREES_GAD[departement])), jusquAu + 1)
  return {
    dispositif,
    orienteLe,
    proposeLe: alea.chance(0.95) ? proposeLe : null,
    demarreLe,
    termineLe: fin <= EXTRACTION ? fin : null,
    conseiller:
      global && demarreLe !== null && alea.chance(0.97) ? `${departement}-AG${alea.entier(1, CONSEILLERS[departement])}` : null,
  }
}
