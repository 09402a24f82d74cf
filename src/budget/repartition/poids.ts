import { decrire } from '../../base/description'
import { ErreurContexte } from '../../base/erreur'

/** Au-delà, ce n'est plus un poids, c'est une faute de saisie. */
const LONGUEUR_MAXIMALE = 40

/** Un poids écrit : son nombre vaut `chiffres × 10^exposant`. */
interface PoidsEcrit {
  readonly chiffres: bigint
  readonly exposant: number
}

/**
 * Les poids, mis à la même échelle : des entiers dont les rapports sont exactement ceux des poids. Un nombre vaut ce qu'il écrit : 0.1 est un
 * dixième, non le flottant voisin.
 *
 * @throws ErreurContexte si un poids est négatif, infini ou illisible
 */
export function poidsEntiers(poids: readonly (number | string)[]): bigint[] {
  const ecrits = poids.map((valeur, rang) => lirePoids(valeur, `poids[${rang}]`))
  const echelle = ecrits.reduce((plusPetit, { exposant }) => Math.min(plusPetit, exposant), 0)
  return ecrits.map(({ chiffres, exposant }) => (chiffres === 0n ? 0n : chiffres * 10n ** BigInt(exposant - echelle)))
}

function lirePoids(valeur: unknown, champ: string): PoidsEcrit {
  const texte = typeof valeur === 'number' && valeur >= 0 ? String(valeur) : typeof valeur === 'string' ? valeur : ''
  // Seul un nombre s'écrit avec un exposant : 1e-7, 1e+21.
  const lu = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(texte)
  if (lu === null || (typeof valeur === 'string' && (lu[3] !== undefined || texte.length > LONGUEUR_MAXIMALE))) {
    throw new ErreurContexte(
      `${champ} : reçu ${decrire(valeur)} ; attendu : un nombre positif ou nul, ou son écriture décimale, comme « 0.24 »`,
    )
  }
  const decimales = lu[2] ?? ''
  return { chiffres: BigInt(`${lu[1] ?? ''}${decimales}`), exposant: Number(lu[3] ?? 0) - decimales.length }
}
