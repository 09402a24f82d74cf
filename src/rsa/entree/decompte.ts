import { decrire } from '../../base/description'
import { avancer, DUREE_MAXIMALE, type Duree, lireDuree, type Pas, pasDe } from '../../base/duree'
import { ErreurContexte } from '../../base/erreur'
import { ecrireJour, lireJour } from '../../base/jour'
import type { Decompte } from '../../referentiel/conventions'

/**
 * Le pas qui mène du départ d'un délai à son dernier jour utile : un événement de ce jour est dans le délai, un événement du lendemain ne l'est plus.
 *
 * @source instruction 2022/19, annexe 7, §6 : notification le 01/03, courrier « avant le 01/04 » ; fiches-actions 2024, annexe 4 : 15 jours,
 * « avant le 16/03 ». Le jour de départ compte donc (`depart-compris`).
 */
export function pasDuDelai(duree: Duree, decompte: Decompte): Pas {
  const { mois, jours } = pasDe(duree)
  return { mois, jours: decompte === 'depart-compris' ? jours - 1 : jours }
}

/**
 * Le dernier jour utile d'un délai, sur des dates `AAAA-MM-JJ`.
 *
 * @param depart le jour de départ
 * @param duree la durée ; les mois gardent le quantième, ramené au dernier jour du mois s'il n'y existe pas
 * @param decompte si le jour de départ compte ; par défaut `depart-compris`
 * @returns le dernier jour dans le délai
 * @throws ErreurContexte si la date, la durée ou le décompte n'en est pas un
 * @source instruction 2022/19, annexe 7, §6 ; fiches-actions 2024, annexe 4
 * @example
 * ```ts
 * import { dernierJourUtile } from 'calpae/rsa'
 * dernierJourUtile('2022-03-01', { mois: 1 }) // => '2022-03-31'
 * dernierJourUtile('2022-03-01', { jours: 15 }) // => '2022-03-15'
 * dernierJourUtile('2022-01-31', { mois: 1 }, 'depart-exclu') // => '2022-02-28'
 * ```
 */
export function dernierJourUtile(depart: string, duree: Duree, decompte: Decompte = 'depart-compris'): string {
  const jour = typeof depart === 'string' ? lireJour(depart) : null
  if (jour === null) throw new ErreurContexte(`depart : reçu ${decrire(depart)} ; attendu : une date qui existe, AAAA-MM-JJ`)
  const lue = lireDuree(duree)
  if (lue === null) {
    throw new ErreurContexte(
      `duree : reçu ${decrire(duree)} ; attendu : { jours: n }, { semaines: n } ou { mois: n }, n entier de 0 à ${DUREE_MAXIMALE}`,
    )
  }
  if (decompte !== 'depart-compris' && decompte !== 'depart-exclu') {
    throw new ErreurContexte(`decompte : reçu ${decrire(decompte)} ; attendu : « depart-compris » ou « depart-exclu »`)
  }
  return ecrireJour(avancer(jour, pasDuDelai(lue, decompte)))
}
