import type { Cible, Part } from '../referentiel/cibles/cible'
import { CIBLES } from '../referentiel/cibles/cibles'
import type { Indicateur } from '../referentiel/indicateurs/indicateur'
import { couvre } from '../referentiel/reference'
import type { Colonne } from './colonnes'
import type { Evaluable, EvaluationCible, SensCible } from './evaluation-cible'
import { lignesOfficielles } from './lignes-officielles'
import type { LigneIndicateur, TableauIndicateurs } from './tableau-indicateurs'
import { type Valeur, valeurAu } from './valeur'

/** Les cibles des textes en vigueur à la fin de la période d'une colonne. */
export function ciblesDe({ fin }: Colonne): Cible[] {
  if (fin === null) return []
  return CIBLES.filter(({ validite }) => couvre(validite, fin))
}

/** La part qu'un indicateur fait d'un autre dans une colonne, ou ce qui empêche de la lire. */
export function lirePart(
  tableau: TableauIndicateurs,
  { numerateur, denominateur }: Part,
  departement: string,
  { id }: Colonne,
): { readonly valeur: Evaluable | null; readonly manque: EvaluationCible['motif'] } {
  const compte = valeurAu(tableau, numerateur, departement, id)
  const ensemble = valeurAu(tableau, denominateur, departement, id)
  if (compte === null || ensemble === null) return { valeur: null, manque: 'resultat-sans-valeur' }
  if (compte.unite !== 'nombre' || ensemble.unite !== 'nombre') return { valeur: null, manque: 'unites-differentes' }
  // Sans aucun cas, la part n'est pas calculable : ni 0 %, ni 100 %.
  if (ensemble.rapport.numerateur <= 0n) return { valeur: null, manque: 'denominateur-nul' }
  const rapport = {
    numerateur: compte.rapport.numerateur * ensemble.rapport.denominateur,
    denominateur: compte.rapport.denominateur * ensemble.rapport.numerateur,
  }
  return { valeur: { rapport, unite: 'part' }, manque: null }
}

/** Le niveau qu'une cible fixe à un indicateur du tableau, dans son unité ; `null` si aucun indicateur ne la mesure directement. */
export function niveauDe(cible: Cible): { readonly indicateur: string; readonly attendu: Valeur } | null {
  const { valeur, unite, depuis } = cible.seuil
  if (cible.part !== null || valeur === null || depuis !== null || cible.echelle === 'national') return null
  const mesure = lignesOfficielles().find((indicateur) => indicateur.cibles.includes(cible.id) && seMesure(cible, indicateur))
  if (mesure === undefined) return null
  const attendu: Valeur =
    mesure.unite === 'jours'
      ? { rapport: { numerateur: BigInt(valeur) * (unite === 'semaines' ? 7n : 1n), denominateur: 1n }, unite: 'jours' }
      : { rapport: { numerateur: BigInt(valeur), denominateur: 1n }, unite: 'nombre' }
  return { indicateur: mesure.id, attendu }
}

/** L'indicateur compte-t-il ce que la cible borne ? Une cible par binôme ne se lit que sur un indicateur par conseiller. */
function seMesure({ seuil, echelle }: Cible, { unite }: Indicateur): boolean {
  if (unite === 'jours') return seuil.unite === 'jours' || seuil.unite === 'semaines'
  return unite === 'personnes-par-conseiller' && echelle === 'binome' && seuil.unite === 'personnes'
}

/** De quel côté se lit l'objectif d'une ligne : celui de la cible qui la borne, s'il y en a une. */
export function sensDe({ indicateur, nature }: LigneIndicateur): SensCible {
  const bornee = CIBLES.find((cible) => niveauDe(cible)?.indicateur === indicateur)
  return bornee?.seuil.sens ?? (nature === 'duree-moyenne' ? 'au-plus' : 'au-moins')
}
