import type { Duree, Jour } from './calendrier'
import type { DossierTemoin } from './dossier'

export type Decompte = 'depart-compris' | 'depart-exclu'

export type ConventionsTemoin = {
  readonly decompte: Decompte | { readonly orientation?: Decompte; readonly rendezVous?: Decompte; readonly contrat?: Decompte }
  readonly debutOrientation: 'notification' | 'ouverture-droits'
  readonly debutContrat: 'notification' | 'orientation'
  readonly delaiOrientation: Duree
  readonly delaiRendezVous: Duree
  readonly delaiContrat: Duree
  readonly clotureSuspension: Duree
  readonly anticipation: Duree
  readonly comptage: 'entrees' | 'personnes'
  readonly populationRendezVous: 'orientes' | 'orientes-dans-le-delai'
}

export type ContexteTemoin = {
  readonly periode: { readonly debut: Jour; readonly fin: Jour }
  readonly observeLe?: Jour
  readonly stockLe?: Jour
  readonly departements?: readonly string[]
  readonly conventions?: Partial<ConventionsTemoin>
}

export function conventionsDe(contexte: ContexteTemoin): ConventionsTemoin {
  const choix = contexte.conventions ?? {}
  return {
    decompte: choix.decompte ?? 'depart-compris',
    debutOrientation: choix.debutOrientation ?? 'notification',
    debutContrat: choix.debutContrat ?? 'notification',
    delaiOrientation: choix.delaiOrientation ?? { mois: 1 },
    delaiRendezVous: choix.delaiRendezVous ?? { semaines: 2 },
    delaiContrat: choix.delaiContrat ?? { mois: 2 },
    clotureSuspension: choix.clotureSuspension ?? { mois: 12 },
    anticipation: choix.anticipation ?? { mois: 6 },
    comptage: choix.comptage ?? 'entrees',
    populationRendezVous: choix.populationRendezVous ?? 'orientes',
  }
}

export function decompteDe(contexte: ContexteTemoin, delai: 'orientation' | 'rendezVous' | 'contrat'): Decompte {
  const decompte = conventionsDe(contexte).decompte
  if (typeof decompte === 'string') return decompte
  return decompte[delai] ?? 'depart-compris'
}

/** À défaut de liste, le territoire est le département du dossier. */
export function territoireDe(dossier: DossierTemoin, contexte: ContexteTemoin): readonly string[] {
  return contexte.departements ?? [dossier.departement]
}

export function observeLeDe(contexte: ContexteTemoin): Jour {
  return contexte.observeLe ?? contexte.periode.fin
}

export function jourDuStock(contexte: ContexteTemoin): Jour {
  if (contexte.stockLe !== undefined) return contexte.stockLe
  const observeLe = observeLeDe(contexte)
  return observeLe < contexte.periode.fin ? observeLe : contexte.periode.fin
}

export function estDansLaPeriode(contexte: ContexteTemoin, jour: Jour): boolean {
  return contexte.periode.debut <= jour && jour <= contexte.periode.fin
}

export function datesDuContexte(contexte: ContexteTemoin): Jour[] {
  const dates = [contexte.periode.debut, contexte.periode.fin, observeLeDe(contexte), jourDuStock(contexte)]
  return dates
}
