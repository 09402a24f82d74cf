import { ecartEnJours, type Jour, plusTot } from './calendrier'
import { type ContexteTemoin, estDansLaPeriode, observeLeDe } from './contexte'
import { reunirEntrees } from './entrees'
import type { Monde } from './evaluation'

/** Une entrée certaine : orientée au bout de `jours`, ou perdue de vue (censurée) au bout de `jours`. */
export type Duree = { readonly jours: number; readonly oriente: boolean }
export type MedianeTemoin = { readonly observe: number | null; readonly kaplanMeier: number | null }

/**
 * Les entrées dont `E` est oui, dans tous les mondes. L'orientation non datée, différente selon les mondes ou dont la source n'est
 * pas tenue ne donne ni durée ni censure : elle est comptée à part.
 */
export function dureesDOrientation(mondes: readonly Monde[], contexte: ContexteTemoin): Duree[] {
  const durees: Duree[] = []
  for (const entree of reunirEntrees(mondes)) {
    const { dateEntree, orientation } = entree
    if (entree.statut !== 'retenue' || dateEntree === null || orientation === null) continue
    if (!estDansLaPeriode(contexte, dateEntree)) continue
    if (orientation.delaiJours !== null) durees.push({ jours: orientation.delaiJours, oriente: true })
    else if (orientation.statut === 'en-cours' || orientation.statut === 'echu') {
      const bornes = mondes.flatMap((monde) =>
        monde.entrees.filter((e) => e.candidature.d === entree.devientSoumisLe).map((e) => e.fenetre.borne),
      )
      const fin = plusTot([observeLeDe(contexte), ...bornes.filter((borne): borne is Jour => borne !== null)])
      if (fin !== null) durees.push({ jours: ecartEnJours(dateEntree, fin), oriente: false })
    }
  }
  return durees
}

function medianeObservee(durees: readonly Duree[]): number | null {
  const orientees = durees.filter((duree) => duree.oriente)
  const candidats = orientees.map((duree) => duree.jours).sort((a, b) => a - b)
  for (const m of candidats) {
    const enMJoursOuMoins = orientees.filter((duree) => duree.jours <= m).length
    if (2 * enMJoursOuMoins >= orientees.length) return m
  }
  return null
}

/** La part non orientée est tenue en fraction entière exacte : la comparaison à un demi ne souffre aucun arrondi. */
function medianeKaplanMeier(durees: readonly Duree[]): number | null {
  const positives = durees.map((duree) => ({ ...duree, jours: Math.max(0, duree.jours) }))
  const dernierJour = Math.max(-1, ...positives.map((duree) => duree.jours))
  let numerateur = 1n
  let denominateur = 1n
  for (let jour = 0; jour <= dernierJour; jour += 1) {
    // Une censure du même jour passe après les orientations : elle est encore exposée.
    const exposees = positives.filter((duree) => duree.jours >= jour).length
    const orientees = positives.filter((duree) => duree.oriente && duree.jours === jour).length
    numerateur *= BigInt(exposees - orientees)
    denominateur *= BigInt(exposees)
    if (2n * numerateur <= denominateur) return jour
  }
  return null
}

export function mediane(durees: readonly Duree[]): MedianeTemoin {
  return { observe: medianeObservee(durees), kaplanMeier: medianeKaplanMeier(durees) }
}
