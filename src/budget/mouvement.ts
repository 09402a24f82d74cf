import { parmiAdmis } from '../base/contexte'
import { decrire } from '../base/description'
import { ErreurContexte } from '../base/erreur'
import { lireMontant } from './tableau-prepare'
import { type MesureFinancee, reconnaitreTheme } from './theme'

/**
 * Un mouvement de crédits de l'État que l'on propose d'un thème à un autre.
 *
 * @source instruction 2022/19, corps I.2 et annexe 5, §2.2
 */
export interface Mouvement {
  /** L'identifiant du mouvement. */
  readonly id: string
  /** Le thème d'où partent les crédits : comme il s'écrit dans le tableau, ou son identifiant. */
  readonly de: string
  /** Le thème qui les reçoit. */
  readonly vers: string
  /** Le montant, en euros, en décimale exacte. */
  readonly montant: string
  /** Des crédits nouveaux (par défaut), ou ce qui reste de l'année précédente. */
  readonly origine?: 'credits-nouveaux' | 'reliquats' | null
}

/** Un mouvement prêt à juger : ses deux mesures reconnues, son montant lu. */
export interface MouvementPrepare {
  readonly mouvement: Mouvement
  /** La mesure d'où il part ; `null` : le thème n'est pas reconnu. */
  readonly source: MesureFinancee | null
  /** La mesure où il va ; `null` : le thème n'est pas reconnu. */
  readonly cible: MesureFinancee | null
  readonly montant: string | null
  readonly reliquats: boolean
}

/** Prépare les mouvements proposés ; ce qui n'en est pas un lève `ErreurContexte`. */
export function preparerMouvements(mouvements: readonly Mouvement[]): MouvementPrepare[] {
  if (!Array.isArray(mouvements)) {
    throw new ErreurContexte(`options.mouvements : reçu ${decrire(mouvements)} ; attendu : une liste de mouvements`)
  }
  return mouvements.map((mouvement: Mouvement, rang) => {
    const chemin = `options.mouvements[${rang}]`
    for (const champ of ['id', 'de', 'vers'] as const) {
      if (typeof mouvement?.[champ] === 'string') continue
      throw new ErreurContexte(`${chemin}.${champ} : reçu ${decrire(mouvement?.[champ])} ; attendu : un texte`)
    }
    const origine = parmiAdmis(mouvement.origine ?? 'credits-nouveaux', `${chemin}.origine`, ['credits-nouveaux', 'reliquats'])
    return {
      mouvement,
      source: reconnaitreTheme(mouvement.de),
      cible: reconnaitreTheme(mouvement.vers),
      montant: lireMontant(mouvement.montant, `${chemin}.montant`),
      reliquats: origine === 'reliquats',
    }
  })
}
