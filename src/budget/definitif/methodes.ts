import { geler } from '../../referentiel/geler'

/** Comment se combinent les deux réalisations. Aucune n'est celle du texte, qui ne la donne pas. */
export type MethodeDefinitif = 'produit' | 'minimum' | 'moyenne' | 'ponderation'

/** Une méthode : sa formule, la lecture du texte qu'elle suppose, ce qu'elle entraîne. */
export interface DefinitionMethode {
  /** La formule, `p` étant la réalisation physique, `f` la réalisation financière. */
  readonly formule: string
  /** La lecture du texte qu'elle suppose. */
  readonly lecture: string
  /** Ce qu'elle entraîne. */
  readonly consequence: string
}

/**
 * Les méthodes du montant définitif. Le texte veut un montant proportionnel aux réalisations physique et financière, sans dire comment elles se
 * combinent : qui demande un montant nomme sa méthode, il n'y en a pas par défaut.
 *
 * @source instruction 2022/19, annexe 5, §2.1
 * @example
 * ```ts
 * import { METHODES_DEFINITIF } from 'calpae/budget'
 * METHODES_DEFINITIF.produit.formule // => 'crédits × p × f'
 * ```
 */
export const METHODES_DEFINITIF: Readonly<Record<MethodeDefinitif, DefinitionMethode>> = /* @__PURE__ */ geler(() => ({
  produit: {
    formule: 'crédits × p × f',
    lecture: "le montant est proportionnel à l'une des réalisations, et à l'autre",
    consequence: 'la plus sévère : deux réalisations de 80 % laissent 64 % des crédits ; une réalisation nulle les supprime',
  },
  minimum: {
    formule: 'crédits × min(p, f)',
    lecture: 'chaque réalisation plafonne le montant, la plus faible commande',
    consequence: "deux réalisations de 80 % en laissent 80 % ; rien ne compense la plus faible, ni ne l'aggrave",
  },
  moyenne: {
    formule: 'crédits × (p + f) / 2',
    lecture: 'les deux réalisations comptent autant',
    consequence: "la plus douce : une réalisation compense l'autre ; qui dépense tout sans rien atteindre garde la moitié",
  },
  ponderation: {
    formule: 'crédits × (a × p + b × f) / (a + b)',
    lecture: 'les deux réalisations comptent, dans un rapport que fixe qui la demande',
    consequence:
      'les poids a et b sont à donner et à justifier ; égaux, elle est la moyenne ; un poids nul écarte une réalisation',
  },
}))
