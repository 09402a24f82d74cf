import { jourDe } from '../base/jour'
import type { Mesure } from '../base/mesure'
import type { Intervalle } from '../base/periode'
import { NON, OUI, type Reponse } from '../base/trivaleur'
import { type CauseFamille, INCONNU } from './causes'
import { ajouter, ajouterSi, type Compte, laisser, mesureDe, nouveauCompte } from './compte'
import type { Regles } from './contexte'
import type { ConventionsAccueil } from './conventions'
import type { ReleveAccueil, StructureAccueil, UniteAccueil } from './enregistrement-accueil'

/**
 * Ce que reçoivent des structures, dans une seule unité. Des personnes, des ménages et des passages ne s'additionnent pas : quand les relevés de la
 * période en comptent plusieurs, et que la convention n'en désigne aucune, rien n'est calculable.
 */
export interface Releves {
  readonly compte: Compte
  /** Les unités dites par les relevés comptés, ou qui pourraient l'être. */
  readonly unites: Set<UniteAccueil>
  /** Le nombre de ces relevés. */
  nombre: number
}

/** Aucun relevé. */
export function nouveauxReleves(): Releves {
  return { compte: nouveauCompte(), unites: new Set(), nombre: 0 }
}

/** Compte les relevés d'une structure, si ce qu'elle reçoit revient à l'indicateur. */
export function compterReleves(
  releves: Releves,
  structure: StructureAccueil,
  revient: Reponse,
  { periode, conventions }: Regles<ConventionsAccueil>,
): void {
  const { accueils } = structure
  if (revient === NON) return
  if (accueils == null) {
    laisser(releves.compte, revient === OUI ? INCONNU['accueils-non-tenus'] : revient, 0, null)
    return
  }
  let comptes = 0
  for (const releve of accueils) {
    const place = placer(releve, periode)
    if (place === 'dehors' || estDitAutrement(releve, accueils, conventions)) continue
    comptes++
    if (releve.unite != null) releves.unites.add(releve.unite)
    compterReleve(releves.compte, releve, revient, place, conventions)
  }
  releves.nombre += comptes
  // Tenus, et sans relevé dans la période : elle n'a rien reçu.
  if (comptes === 0 && revient === OUI) ajouter(releves.compte, 0)
}

function compterReleve(
  compte: Compte,
  { unite, nombre }: ReleveAccueil,
  revient: Reponse,
  place: Place,
  conventions: ConventionsAccueil,
): void {
  if (conventions.unite !== 'declaree' && unite !== conventions.unite) {
    laisser(compte, INCONNU[unite == null ? 'unite-inconnue' : 'autre-unite'], 0, null)
  } else {
    const doute = unite == null ? INCONNU['unite-inconnue'] : place === 'a-cheval' ? INCONNU['releve-a-cheval'] : OUI
    ajouterSi(compte, revient === OUI ? doute : revient, nombre, INCONNU['nombre-inconnu'])
  }
}

/** La mesure des relevés et son unité. */
export function mesurerReleves(
  { compte, unites, nombre }: Releves,
  convention: ConventionsAccueil['unite'],
): { readonly mesure: Mesure; readonly unite: UniteAccueil | null } {
  if (convention !== 'declaree') return { mesure: mesureDe(compte), unite: convention }
  const [unite = null] = unites
  if (unites.size <= 1) return { mesure: mesureDe(compte), unite }
  const cause: CauseFamille = 'unites-melangees'
  const mesure = { valeur: null, indetermines: nombre, enCours: 0, minimum: null, maximum: null, causes: { [cause]: nombre } }
  return { mesure, unite: null }
}

type Place = 'dedans' | 'dehors' | 'a-cheval'

function placer({ du, au }: ReleveAccueil, periode: Intervalle): Place {
  const debut = jourDe(du)
  const fin = jourDe(au)
  if (fin < periode.debut || debut > periode.fin) return 'dehors'
  return periode.debut <= debut && fin <= periode.fin ? 'dedans' : 'a-cheval'
}

/** La structure tient-elle aussi le même relevé dans l'unité que la convention désigne ? Celui-ci n'est alors que sa redite. */
function estDitAutrement(releve: ReleveAccueil, accueils: readonly ReleveAccueil[], { unite }: ConventionsAccueil): boolean {
  if (unite === 'declaree' || releve.unite == null || releve.unite === unite) return false
  return accueils.some((autre) => autre.unite === unite && autre.du === releve.du && autre.au === releve.au)
}
