import type { Erreur, Lecture } from '../base/erreur'
import { facultatif, fiche, lireForme, liste, parmi, texte, uneFois } from '../base/lecture'
import { montantFacultatif } from '../base/lecture-montant'
import { entier } from '../base/lecture-nombre'
import { formeLigne, type LigneFinanciere } from './ligne-financiere'
import { examinerPostes } from './postes'

/** Un sous-total tel que le tableau l'énonce. */
export interface SousTotal {
  /** Ce qui est additionné : le thème des lignes, ou bien `socle`, ou `initiatives`. */
  readonly theme: string
  /** A, crédits nouveaux de l'État. */
  readonly etat?: string | null
  /** C, crédits nouveaux du département. */
  readonly departement?: string | null
  /** F, budget global. */
  readonly total?: string | null
  /** Le montant total réalisé. */
  readonly realise?: string | null
}

/**
 * Un tableau financier récapitulatif : l'exécution d'une année, ou la prévision de la suivante.
 *
 * @source instruction 2022/19, annexe 10
 */
export interface TableauFinancier {
  /** L'année que le tableau exécute ou prévoit. */
  readonly millesime: number
  /** Exécution ou prévision ; absent : une exécution si des réalisés ou des reports à venir sont donnés, une prévision sinon. */
  readonly nature?: 'execution' | 'previsionnel' | null
  /** Une ligne par action financée. */
  readonly lignes: readonly LigneFinanciere[]
  /** Les sous-totaux énoncés, par thème, pour le socle, pour les initiatives. */
  readonly sousTotaux?: readonly SousTotal[] | null
  /** Le total énoncé de la colonne A. */
  readonly totalEtat?: string | null
  /** Le total énoncé de la colonne C. */
  readonly totalDepartement?: string | null
  /** Le total énoncé de la colonne F. */
  readonly total?: string | null
  /** Le total énoncé du réalisé. */
  readonly totalRealise?: string | null
}

/**
 * Lit un tableau financier. Les montants se lisent tels qu'on les écrit ; un nombre flottant, un exposant, trois décimales, une seconde virgule
 * sont refusés avec leur chemin. Un montant qui n'est pas donné n'est pas dans le tableau lu : il est inconnu, pas nul.
 *
 * @source instruction 2022/19, annexe 10
 * @example
 * ```ts
 * import { lireTableauFinancier } from 'calpae/budget'
 * const ligne = { id: '4.1', theme: 'insertion', action: 'Coaching', etat: '51 000€', departement: '51 000,00 €', tiers: '- €' }
 * const lecture = lireTableauFinancier({ millesime: 2022, lignes: [ligne] })
 * lecture.ok ? lecture.valeur.lignes[0] : null // =>
 * //   { id: '4.1', theme: 'insertion', action: 'Coaching', etat: '51000.00', departement: '51000.00', tiers: '0.00' }
 * const refus = lireTableauFinancier({ millesime: 2022, lignes: [{ ...ligne, etat: 51000.1 }] })
 * refus.ok ? null : refus.erreurs[0]?.chemin // => 'lignes[0].etat'
 * ```
 */
export function lireTableauFinancier(donnee: unknown): Lecture<TableauFinancier> {
  const lu = lireForme(formeTableau(), donnee)
  if ('erreurs' in lu) return { ok: false, erreurs: lu.erreurs }
  const { lignes, sousTotaux, ...reste } = lu.valeur
  const erreurs = examinerLignes(lignes)
  if (erreurs.length > 0) return { ok: false, erreurs }
  const valeur = sansVides({
    ...reste,
    lignes: Object.freeze(lignes.map(sansVides)),
    sousTotaux: sousTotaux === null ? null : Object.freeze(sousTotaux.map(sansVides)),
  })
  return { ok: true, valeur, anomalies: [] }
}

const formeTableau = /* @__PURE__ */ uneFois(() => {
  const montant = montantFacultatif()
  const colonnes = { etat: montant, departement: montant, total: montant, realise: montant }
  return fiche({
    millesime: entier('une année de 2019 à 2100, comme 2022', 2019, 2100),
    nature: facultatif(parmi(['execution', 'previsionnel'])),
    lignes: liste(formeLigne()),
    sousTotaux: facultatif(liste(fiche({ theme: texte(), ...colonnes }))),
    totalEtat: montant,
    totalDepartement: montant,
    total: montant,
    totalRealise: montant,
  })
})

function examinerLignes(lignes: readonly Required<LigneFinanciere>[]): Erreur[] {
  const vus = new Map<string, number>()
  return lignes.flatMap(({ id, postes }, rang) => {
    const erreurs: Erreur[] = []
    const premier = vus.get(id)
    if (premier === undefined) vus.set(id, rang)
    else {
      const message = `« ${id} » est déjà l'identifiant de lignes[${premier}] ; attendu : un identifiant par ligne`
      erreurs.push({ chemin: `lignes[${rang}].id`, code: 'identifiant-en-double', message })
    }
    return [...erreurs, ...examinerPostes(postes, `lignes[${rang}]`)]
  })
}

/** La même donnée sans ses champs inconnus : ce qui n'est pas donné n'y est pas. */
function sansVides<T extends object>(lu: T): { readonly [C in keyof T]: T[C] } {
  return Object.freeze(Object.fromEntries(Object.entries(lu).filter(([, valeur]) => valeur !== null))) as T
}
