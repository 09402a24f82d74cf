import { empreinteDe } from '../../base/empreinte'

/** Un tirage qui se rejoue : la même graine et le même nom donnent la même suite. */
export interface Tirage {
  /** Un entier de 0 (compris) à `n` (non compris). */
  readonly entier: (n: number) => number
  /** La liste, mêlée. */
  readonly meler: <T>(liste: readonly T[]) => T[]
}

/** La suite de Weyl mêlée de `mulberry32`, en entiers de 32 bits : la même sur toute machine. */
export function tirage(graine: number, nom: string): Tirage {
  let etat = Number.parseInt(empreinteDe(`${graine} ${nom}`).slice(8), 16)
  const entier = (n: number): number => {
    etat = (etat + 0x6d2b79f5) | 0
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * n)
  }
  const meler = <T>(liste: readonly T[]): T[] => {
    const melee = [...liste]
    for (let i = melee.length - 1; i > 0; i--) {
      const j = entier(i + 1)
      const pris = melee[i] as T
      melee[i] = melee[j] as T
      melee[j] = pris
    }
    return melee
  }
  return { entier, meler }
}
