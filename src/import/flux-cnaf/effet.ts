import { type Jour, jourDe, jourOuNul } from '../../base/jour'
import type { Droit } from '../../rsa/dossier/dossier'
import { suspendent } from './droit-versable'
import type { FoyerLu } from './foyer'
import type { ReglesFlux } from './options-flux'

/** Le mois et le jour dont parle un flux. */
export interface Reference {
  /** Le jour dont il parle : le premier du mois pour un mensuel. */
  readonly jour: Jour
  /** Le premier jour de son mois. */
  readonly premier: Jour
  /** Le dernier jour de son mois. */
  readonly dernier: Jour
}

/** Au-delà du mois du flux, un effet à venir n'est plus vraisemblable. */
const JOURS_A_VENIR = 92

/**
 * Le jour où prend effet le droit que dit un foyer : la date que le flux donne à cet état, à défaut le jour de référence. La date de la demande n'est l'effet que
 * d'une demande en attente.
 *
 * @param plancher le premier jour que le flux peut réécrire ; `null` : rien n'était connu
 */
export function effetDe(droit: Droit, foyer: FoyerLu, reference: Reference, plancher: Jour | null, regles: ReglesFlux): Jour {
  const dit = jourDit(droit, foyer, plancher, regles)
  return dit === null || dit > reference.dernier + JOURS_A_VENIR ? reference.jour : dit
}

function jourDit(droit: Droit, foyer: FoyerLu, plancher: Jour | null, regles: ReglesFlux): Jour | null {
  if (droit === 'en-attente') return jourOuNul(foyer.dateDemande)
  if (droit === 'refuse') return jourOuNul(foyer.refus)
  if (droit === 'radie') return jourOuNul(foyer.cloture ?? foyer.depart)
  if (droit === 'suspendu') return debutDeSuspension(foyer, plancher, regles)
  return jourOuNul(foyer.arrivee?.date ?? (regles.debutDroit === 'ouverture' ? foyer.ouverture : null))
}

/** De toutes les suspensions qui suspendent, la plus ancienne que rien de connu ne dément ; à défaut, la plus récente. */
function debutDeSuspension({ etat, suspensions }: FoyerLu, plancher: Jour | null, regles: ReglesFlux): Jour | null {
  const debuts = suspendent(etat, suspensions, regles.droitVersable)
    .flatMap(({ debut }) => (debut === null ? [] : [jourDe(debut)]))
    .sort((a, b) => a - b)
  return debuts.find((debut) => plancher === null || debut >= plancher) ?? debuts.at(-1) ?? null
}
