import type { Jour } from '../../base/jour'
import { NON, OUI, type Reponse } from '../../base/trivaleur'
import { INCONNU } from '../causes'
import type { Parcours } from './parcours'
import type { SituationDatee } from './situation-datee'

/**
 * Le jour est-il dans le dispositif ? Oui s'il est dans un séjour ; inconnu si rien ne le couvre et qu'il précède l'historisation ; non
 * sinon.
 *
 * @source instruction 2022/19, annexe 7, §6 (radiés, suspendus, emménagements)
 */
export function estDansLeDispositif(parcours: Parcours, jour: Jour): Reponse {
  for (const sejour of parcours.sejours) if (sejour.debut <= jour && jour <= sejour.fin) return OUI
  const avant = situationAu(parcours, jour)
  const couvert = avant !== null && jour <= avant.fin
  return !couvert && parcours.historiqueDepuis !== null && jour < parcours.historiqueDepuis ? INCONNU.historique : NON
}

/** La dernière situation commencée le jour même ou avant ; `null` s'il n'y en a pas. */
export function situationAu(parcours: Parcours, jour: Jour): SituationDatee | null {
  let trouvee: SituationDatee | null = null
  for (const situation of parcours.situations) {
    if (situation.debut > jour) break
    trouvee = situation
  }
  return trouvee
}

/**
 * La nature d'un jour : la situation qui le couvre, ou celle qu'une lacune prolonge ; `null` ailleurs.
 */
export function natureDuJour(parcours: Parcours, jour: Jour): SituationDatee | null {
  const avant = situationAu(parcours, jour)
  if (avant === null || jour <= avant.fin) return avant
  return estDansLeDispositif(parcours, jour) === OUI ? avant : null
}
