/** Un travail long se fait par tranches : entre deux, il dit où il en est, laisse passer les autres messages, et s'arrête s'il n'est plus voulu. */
import type { Avancement } from './protocole'

export class Abandon extends Error {
  override readonly name = 'Abandon'
}

export interface Suivi {
  /** Dit où en est le travail, sans rendre la main. */
  dire(avancement: Avancement): void
  /** Dit où en est le travail, et rend la main. Lève {@link Abandon} si le travail n'est plus voulu. */
  respirer(avancement: Avancement): Promise<void>
}

export function suivre(annoncer: (avancement: Avancement) => void, estVoulu: () => boolean): Suivi {
  return {
    dire: annoncer,
    async respirer(avancement) {
      annoncer(avancement)
      await new Promise((reprendre) => setTimeout(reprendre))
      if (!estVoulu()) throw new Abandon()
    },
  }
}

/** Les tranches d'une liste de cette longueur, bornes de `slice`. */
export function* tranches(longueur: number, taille: number): Generator<[debut: number, fin: number]> {
  for (let debut = 0; debut < longueur; debut += taille) yield [debut, Math.min(longueur, debut + taille)]
}
