import { ajouterDuree, type Duree, ecartEnJours, type Jour, plusTot, veille } from './calendrier'
import type { Candidature } from './candidatures'
import { type ContexteTemoin, conventionsDe, type Decompte, decompteDe, observeLeDe } from './contexte'
import type { ContratTemoin, DossierTemoin, RendezVousTemoin } from './dossier'
import { estDansLaFenetre, type Fenetre } from './fenetres'
import type { OrientationConnue } from './orientation'

type StatutDeDelai = 'dans-le-delai' | 'hors-delai' | 'en-cours' | 'echu' | 'indetermine' | 'sans-objet'
export type DelaiTemoin = {
  readonly statut: StatutDeDelai
  readonly date: Jour | null
  readonly delaiJours: number | null
}
export type DelaisTemoin = {
  readonly orientation: DelaiTemoin
  readonly premierRendezVous: DelaiTemoin
  readonly premierContrat: DelaiTemoin
}

const SANS_OBJET: DelaiTemoin = { statut: 'sans-objet', date: null, delaiJours: null }

function ecart(depart: Jour | null, date: Jour | null): number | null {
  return depart !== null && date !== null ? ecartEnJours(depart, date) : null
}

function indetermine(depart: Jour | null, date: Jour | null): DelaiTemoin {
  return { statut: 'indetermine', date, delaiJours: ecart(depart, date) }
}

function mesurer(depart: Jour | null, date: Jour | null, duree: Duree, decompte: Decompte, observeLe: Jour): DelaiTemoin {
  if (depart === null) return indetermine(null, date)
  const terme = ajouterDuree(depart, duree)
  if (date !== null) {
    const dansLeDelai = decompte === 'depart-compris' ? date < terme : date <= terme
    return { statut: dansLeDelai ? 'dans-le-delai' : 'hors-delai', date, delaiJours: ecart(depart, date) }
  }
  const dernierJourUtile = decompte === 'depart-compris' ? veille(terme) : terme
  return { statut: observeLe < dernierJourUtile ? 'en-cours' : 'echu', date: null, delaiJours: null }
}

export function estRendezVousDAccompagnement(rendezVous: RendezVousTemoin): boolean {
  return rendezVous.objet === 'accompagnement' && rendezVous.statut !== 'annule'
}

export function estPremierContrat(contrat: ContratTemoin): boolean {
  return contrat.renouvellement !== true
}

function delaiDOrientation(candidature: Candidature, orientation: OrientationConnue, contexte: ContexteTemoin): DelaiTemoin {
  if (!orientation.tenue || orientation.nonDatee) return indetermine(null, null)
  const { delaiOrientation } = conventionsDe(contexte)
  return mesurer(candidature.t0, orientation.jour, delaiOrientation, decompteDe(contexte, 'orientation'), observeLeDe(contexte))
}

function delaiDeRendezVous(
  fenetre: Fenetre,
  orientation: OrientationConnue,
  observe: DossierTemoin,
  contexte: ContexteTemoin,
): DelaiTemoin {
  if (!observe.rendezVous) return indetermine(null, null)
  const dates = observe.rendezVous
    .filter((rdv) => estRendezVousDAccompagnement(rdv) && estDansLaFenetre(fenetre, rdv.date))
    .map((rdv) => rdv.date)
  if (!orientation.tenue || orientation.nonDatee) return indetermine(null, plusTot(dates))
  const jour = orientation.jour
  const date = plusTot(dates.filter((candidate) => jour !== null && candidate >= jour))
  const { delaiRendezVous } = conventionsDe(contexte)
  return mesurer(jour, date, delaiRendezVous, decompteDe(contexte, 'rendezVous'), observeLeDe(contexte))
}

function delaiDeContrat(
  candidature: Candidature,
  fenetre: Fenetre,
  orientation: OrientationConnue,
  observe: DossierTemoin,
  contexte: ContexteTemoin,
): DelaiTemoin {
  if (!observe.contrats) return indetermine(null, null)
  const dates = observe.contrats
    .filter((contrat) => estPremierContrat(contrat) && estDansLaFenetre(fenetre, contrat.signeLe))
    .map((contrat) => contrat.signeLe)
  const { debutContrat, delaiContrat } = conventionsDe(contexte)
  const depart = debutContrat === 'notification' ? candidature.t0 : orientation.jour
  if (!orientation.tenue) return indetermine(depart, plusTot(dates))
  return mesurer(depart, plusTot(dates), delaiContrat, decompteDe(contexte, 'contrat'), observeLeDe(contexte))
}

/** Les trois délais d'une entrée non rejetée, sur le dossier tel qu'on le connaît à l'observation. */
export function delaisDe(
  candidature: Candidature,
  fenetre: Fenetre,
  orientation: OrientationConnue,
  observe: DossierTemoin,
  contexte: ContexteTemoin,
): DelaisTemoin {
  const pasOriente = orientation.tenue && orientation.premier === null && !orientation.nonDatee
  const sansObjet = pasOriente || orientation.organisme === 'france-travail'
  return {
    orientation: delaiDOrientation(candidature, orientation, contexte),
    premierRendezVous: sansObjet ? SANS_OBJET : delaiDeRendezVous(fenetre, orientation, observe, contexte),
    premierContrat: sansObjet ? SANS_OBJET : delaiDeContrat(candidature, fenetre, orientation, observe, contexte),
  }
}
