import { direJour } from '../../base/francais'
import { ecrireJour, moisDe } from '../../base/jour'
import { type ChantierFlux, erreurAu, type Lieu } from './chantier-flux'
import { clore } from './historique'
import type { FluxEnCours } from './lecture-personne'
import { elementsDuNoeud, estNoeud, type Noeud, texteDuNoeud } from './noeud'
import type { BilanFlux } from './resultat-flux'

export const INTERROMPU = "la lecture des foyers s'est interrompue : la suite du flux manque"

/** Le nombre de foyers transmis est-il celui des foyers lus ? D'un flux tronqué, une absence ne dit rien. */
export function estComplet(
  chantier: ChantierFlux,
  racine: Noeud,
  bilan: Pick<BilanFlux, 'foyers' | 'foyersRejetes'>,
  interrompu: boolean,
  lieu: Lieu,
): boolean {
  if (interrompu) {
    chantier.anomalies.push(erreurAu(lieu, 'flux-interrompu', INTERROMPU))
    return false
  }
  const [transmission] = elementsDuNoeud(racine['TransmissionFlux'])
  const annonces = estNoeud(transmission) ? Number(texteDuNoeud(transmission['NBTOTDOSRSATRANSM']) ?? Number.NaN) : Number.NaN
  const lus = bilan.foyers + bilan.foyersRejetes
  if (Number.isNaN(annonces) || annonces === lus) return true
  const message = `${annonces} dossiers annoncés (NBTOTDOSRSATRANSM), ${lus} lus : les absences de ce flux ne ferment aucun droit`
  chantier.anomalies.push(erreurAu(lieu, 'flux-incomplet', message))
  return false
}

/** Ce que dit un mensuel de qui n'y est pas : plus de droit ce mois-là. Il ne vaut que pour les organismes dont il porte des foyers. */
export function acheverMensuel(
  chantier: ChantierFlux,
  flux: FluxEnCours,
  organismes: ReadonlySet<string>,
  complet: boolean,
  lieu: Lieu,
): void {
  const { premier } = flux.reference
  for (const organisme of organismes) {
    const dernier = chantier.dernierMois.get(organisme)
    if (dernier !== undefined && moisDe(premier) > moisDe(dernier) + 1) {
      const message = `aucun mensuel de ${organisme || "l'organisme"} entre le ${direJour(dernier)} et le ${direJour(premier)} : l'état connu y est tenu pour inchangé`
      chantier.anomalies.push(erreurAu(lieu, 'mois-manquant', message))
    }
    chantier.dernierMois.set(organisme, Math.max(premier, dernier ?? premier))
    if (complet && !chantier.premierMois.has(organisme)) chantier.premierMois.set(organisme, premier)
  }
  if (!complet) return
  for (const personne of chantier.registre.personnes) {
    const { foyer, periodes } = personne
    if (!organismes.has(foyer.organisme)) continue
    if (personne.vue === flux.rang) {
      // Le premier mensuel complet dit tout son mois : l'histoire est connue depuis son premier jour, ou depuis un effet plus ancien.
      const [premiere] = periodes
      if (premiere !== undefined) personne.historiqueDepuis ??= Math.min(premier, premiere.debut)
      continue
    }
    if (foyer.auRsaDepuis !== flux.rang) foyer.auRsaDepuis = -1
    const derniere = periodes.at(-1)
    if (derniere === undefined || derniere.droit === 'radie' || derniere.droit === 'refuse') continue
    const close = clore(periodes, premier - 1)
    if (close === null) continue
    const message = `absent du mensuel de ${ecrireJour(premier).slice(0, 7)}, sans fin de droit : « ${close.droit} » est clos au ${direJour(premier - 1)}`
    chantier.anomalies.push(erreurAu({ ...lieu, matricule: foyer.matricule }, 'absent-du-mensuel', message))
  }
}
