import type { Jour } from '../../base/jour'
import type { Regles } from '../contexte'
import { CONTRATS, estTenue, RENDEZ_VOUS } from '../dossier/entiers/entiers'
import type { Bornes } from '../entree/bornes'
import type { DossierDate } from '../entree/entree'
import { type Evenement, premierContrat, premierRendezVous } from '../entree/evenements'
import type { SuiviDate } from '../entree/suivi'

/**
 * Ce que la zone incertaine d'une entrée peut encore lui apporter, si la candidature qui la borne n'en est pas une.
 */
export interface Zone {
  /** Le premier suivi daté de la zone ; `null` s'il n'y en a pas. */
  readonly suivi: SuiviDate | null
  readonly rendezVous: Apport
  readonly contrat: Apport
}

/** Ce qu'une liste du dossier peut apporter. */
interface Apport {
  readonly possible: boolean
  /** Le rang du premier événement possible ; −1 s'il n'y en a pas, ou si la liste n'est pas tenue. */
  readonly rang: number
}

const RIEN: Apport = { possible: false, rang: -1 }
const ZONE_VIDE: Zone = { suivi: null, rendezVous: RIEN, contrat: RIEN }

/** Observe la zone incertaine d'une entrée ; vide si sa borne est certaine. */
export function observerZone(bornes: Bornes, { entiers, suivis }: DossierDate, regles: Regles): Zone {
  const { debut, fin, finDeZone } = bornes
  if (fin === finDeZone) return ZONE_VIDE
  const suivi = suivis?.find((s) => estDansLaZone(s.debut, bornes, regles)) ?? null
  // Si l'orientation elle-même peut venir de la zone, tout événement depuis le début de l'entrée peut compter.
  const depuis = suivi === null ? fin : debut
  const apporter = (nonTenue: boolean, evenement: Evenement): Apport =>
    nonTenue ? { possible: suivi !== null, rang: -1 } : { possible: evenement.date !== null, rang: evenement.rang }
  return {
    suivi,
    rendezVous: apporter(!estTenue(entiers, RENDEZ_VOUS), premierRendezVous(entiers, depuis, finDeZone, regles)),
    contrat: apporter(!estTenue(entiers, CONTRATS), premierContrat(entiers, depuis, finDeZone, regles)),
  }
}

function estDansLaZone(debut: Jour | null, { fin, finDeZone }: Bornes, regles: Regles): boolean {
  return debut !== null && debut >= fin && debut < finDeZone && debut <= regles.observeLe
}
