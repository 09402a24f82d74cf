import { type Candidature, candidatures } from './candidatures'
import { type ContexteTemoin, observeLeDe, territoireDe } from './contexte'
import { type DelaisTemoin, delaisDe } from './delais'
import type { DossierTemoin } from './dossier'
import { type Fenetre, fenetreDe } from './fenetres'
import { mondesPossibles } from './mondes'
import { observer } from './observation'
import { type OrientationConnue, orientationDe } from './orientation'
import { type Parcours, parcourir } from './presence'

/** Une candidature non rejetée et ce qui lui arrive. */
export type EntreeDUnMonde = {
  readonly candidature: Candidature
  readonly fenetre: Fenetre
  readonly orientation: OrientationConnue
  readonly delais: DelaisTemoin
}

/** Un monde : le dossier où chaque soumission inconnue a été tranchée, évalué et observé. */
export type Monde = {
  readonly parcours: Parcours
  readonly observe: DossierTemoin
  readonly rejetees: readonly Candidature[]
  readonly entrees: readonly EntreeDUnMonde[]
}

/** Tous les mondes d'un dossier, avec les seules candidatures qui existent à l'observation (mais des bornes qui les connaissent toutes). */
export function evaluerMondes(dossier: DossierTemoin, contexte: ContexteTemoin): Monde[] {
  const territoire = territoireDe(dossier, contexte)
  const observeLe = observeLeDe(contexte)
  return mondesPossibles(dossier, territoire).map((monde) => {
    const parcours = parcourir(monde, territoire, contexte)
    const observe = observer(monde, observeLe)
    const toutes = candidatures(parcours, contexte)
    const existantes = toutes.filter((candidature) => (candidature.t0 ?? candidature.d) <= observeLe)
    const entrees = existantes
      .filter((candidature) => candidature.statut !== 'rejetee')
      .map((candidature) => {
        const fenetre = fenetreDe(candidature, toutes)
        const orientation = orientationDe(candidature, fenetre, observe, territoire, contexte)
        return {
          candidature,
          fenetre,
          orientation,
          delais: delaisDe(candidature, fenetre, orientation, observe, contexte),
        }
      })
    return {
      parcours,
      observe,
      rejetees: existantes.filter((candidature) => candidature.statut === 'rejetee'),
      entrees,
    }
  })
}
