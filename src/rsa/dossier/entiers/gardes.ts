import type { Dossier } from '../dossier'
import { exigerDossier } from '../exiger-dossier'
import type { Entiers } from './entiers'
import { tournerEnEntiers } from './tourner'

/** Un constructeur qui rend l'objet reçu : la classe qui en dérive pose ses champs privés sur lui. */
class Support {
  constructor(objet: object) {
    // biome-ignore lint/correctness/noConstructorReturn: c'est le seul moyen de donner un champ privé à un objet qui reste simple
    return objet
  }
}

/**
 * Les entiers d'un dossier lu, dans un champ privé du dossier : ni `JSON.stringify`, ni une copie (`{ ...dossier }`), ni une comparaison ne le
 * voient, de sorte que le dossier reste une donnée simple et qu'un dossier modifié n'hérite jamais des entiers d'un autre. Un champ caché par un
 * symbole coûterait trois fois plus à poser.
 */
class DossierGarde extends Support {
  readonly #entiers: Entiers

  constructor(dossier: Dossier, entiers: Entiers) {
    super(dossier)
    this.#entiers = entiers
  }

  static entiersDe(dossier: object): Entiers | null {
    return #entiers in dossier ? dossier.#entiers : null
  }
}

/** Garde auprès d'un dossier, avant qu'il soit gelé, ses entiers. */
export function garderEntiers(dossier: Dossier): Entiers {
  const entiers = tournerEnEntiers(dossier)
  new DossierGarde(dossier, entiers)
  return entiers
}

/**
 * Les entiers d'un dossier : ceux que la lecture a gardés, ou, pour un dossier écrit à la main, les siens tournés à l'instant.
 *
 * @throws ErreurContexte si ce n'est pas un dossier
 */
export function entiersDe(dossier: Dossier): Entiers {
  const gardes = typeof dossier === 'object' && dossier !== null ? DossierGarde.entiersDe(dossier) : null
  if (gardes !== null) return gardes
  exigerDossier(dossier)
  return tournerEnEntiers(dossier)
}
