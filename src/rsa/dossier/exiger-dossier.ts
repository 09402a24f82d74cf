import { decrire } from '../../base/description'
import { ErreurContexte } from '../../base/erreur'
import type { Dossier } from './dossier'

/**
 * Refuse ce qui n'a pas la forme d'un dossier : le plus souvent, le résultat d'une lecture donné à la place du dossier qu'il porte.
 *
 * @throws ErreurContexte : ce qui est reçu, ce qui est attendu
 */
export function exigerDossier(dossier: Dossier): void {
  const recu: unknown = dossier
  if (typeof recu === 'object' && recu !== null && Array.isArray((recu as Partial<Dossier>).situations)) return
  throw new ErreurContexte(
    `dossier : reçu ${decrire(recu)} sans liste de situations ; attendu : un dossier lu, celui que porte le champ « valeur » de lireDossier, ou un élément de « dossiers » de lireDossiers`,
  )
}
