import { direJour } from '../../base/francais'
import { type Jour, SANS_FIN } from '../../base/jour'
import type { Droit } from '../../rsa/dossier/dossier'

/** Une suite de jours sans changement, telle que les flux l'ont dite. */
export interface PeriodeDroit {
  debut: Jour
  /** {@link SANS_FIN} : en cours. */
  fin: Jour
  readonly droit: Droit
  readonly soumis: boolean | null
  /** La création du premier flux qui l'a dite ; `null` : inconnue, ou antérieure au premier flux. */
  readonly notifieeLe: string | null
  readonly departement: string | null
  readonly rejointFoyer: boolean | null
}

/** Ce qu'un flux dit d'une personne à partir d'un jour. */
export type EtatDit = Omit<PeriodeDroit, 'debut' | 'fin'>

/** Dit une contradiction entre un flux et ce qui était connu. */
export type Contredire = (code: 'correction' | 'effet-retroactif', message: string) => void

/**
 * Applique un état à partir de son jour d'effet. Le même état continue la période. Un effet antérieur au plancher (le mois de référence du flux) ne réécrit pas
 * ce qui était connu : il prend au plancher, et se signale ; dans le mois, il remplace ce qui était connu, et se signale aussi.
 *
 * @param plancher le premier jour que le flux peut réécrire ; `null` : rien n'était connu
 * @param reference le jour de référence du flux : avant lui, les jours étaient connus autrement
 */
export function appliquer(
  periodes: PeriodeDroit[],
  etat: EtatDit,
  effet: Jour,
  plancher: Jour | null,
  reference: Jour,
  retroactivite: 'signaler' | 'appliquer',
  contredire: Contredire,
): void {
  const derniere = periodes.at(-1)
  if (derniere !== undefined && derniere.fin === SANS_FIN && estLeMeme(derniere, etat)) return
  let debut = effet
  if (plancher !== null && effet < plancher) {
    const suite =
      retroactivite === 'appliquer'
        ? 'ce qui était connu est réécrit'
        : `il prend au ${direJour(plancher)}, et ce qui était connu reste`
    contredire('effet-retroactif', `« ${etat.droit} » prend effet le ${direJour(effet)}, avant le mois du flux : ${suite}`)
    if (retroactivite === 'signaler') debut = plancher
  }
  const efface = effacerDepuis(periodes, debut)
  if (efface !== null && efface.debut < reference) {
    const jusqua = Math.min(efface.fin, reference - 1)
    const message = `« ${etat.droit} » à partir du ${direJour(debut)} remplace « ${efface.droit} », connu du ${direJour(Math.max(efface.debut, debut))} au ${direJour(jusqua)}`
    if (jusqua >= Math.max(efface.debut, debut)) contredire('correction', message)
  }
  const precedente = periodes.at(-1)
  if (precedente !== undefined && precedente.fin + 1 === debut && estLeMeme(precedente, etat)) precedente.fin = SANS_FIN
  else periodes.push({ debut, fin: SANS_FIN, ...etat })
}

/** Clôt à la fin d'un jour ce qui est en cours ; ce qui commence après s'efface. Rend la période touchée, s'il y en a une. */
export function clore(periodes: PeriodeDroit[], dernierJour: Jour): PeriodeDroit | null {
  return effacerDepuis(periodes, dernierJour + 1)
}

/** Efface tout ce qui était connu à partir d'un jour ; rend la première période effacée ou raccourcie, telle qu'elle était. */
function effacerDepuis(periodes: PeriodeDroit[], jour: Jour): PeriodeDroit | null {
  let touchee: PeriodeDroit | null = null
  for (let derniere = periodes.at(-1); derniere !== undefined && derniere.fin >= jour; derniere = periodes.at(-1)) {
    touchee = { ...derniere }
    if (derniere.debut >= jour) periodes.pop()
    else derniere.fin = jour - 1
  }
  return touchee
}

function estLeMeme(periode: PeriodeDroit, etat: EtatDit): boolean {
  return periode.droit === etat.droit && periode.soumis === etat.soumis && periode.departement === etat.departement
}
