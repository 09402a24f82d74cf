/** Ce que l'on ne sait pas lire ou calculer, dit en français à la personne qui l'a donné. */
export class Refus extends Error {
  override readonly name = 'Refus'
}
