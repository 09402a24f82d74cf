import { objetAdmis, parmiAdmis } from '../../base/contexte'
import { decrire } from '../../base/description'
import { ErreurContexte } from '../../base/erreur'
import { type Contexte, empreinteContexte, etablirRegles, type Regles } from '../contexte'
import type { Dossier } from '../dossier/dossier'
import { entiersDe } from '../dossier/entiers/gardes'
import { accumuler } from '../indicateurs/accumulateur'
import { CUMUL_VIDE, figer } from '../indicateurs/cumul'
import { presenter } from '../indicateurs/presentation'
import type { IndicateursRsa } from '../indicateurs/resultat'
import { type Cle, type CleVentilation, etablirCle } from './cle'
import { NON_VENTILE, repartirParEntree, type Strates, strate } from './strates'

/** Les options d'une ventilation. */
export interface OptionsVentilation {
  /**
   * Les strates voulues : elles paraissent toujours, même vides, dans cet ordre. Celles que l'on rencontre sans les avoir demandées paraissent à leur
   * suite. Un nom qui s'écrit comme un entier (« 67 », non « 01 ») précède les autres, en ordre croissant : ainsi va un objet JavaScript. Par défaut :
   * tous les organismes, tous les parcours, ou tous les mois de la période.
   */
  readonly strates?: readonly string[]
}

/** Les indicateurs de chaque strate, la dernière étant `non ventilé`. */
export type Ventilation = Readonly<Record<string, IndicateursRsa>>

/**
 * Les indicateurs, strate par strate, en un seul passage. La somme des strates est le total : chaque compte, chaque inconnu, chaque délai en cours et
 * chaque dossier est dans une strate et une seule ; ce qui n'en a pas est dans `non ventilé`, qui paraît toujours.
 *
 * - `departement`, ou la fonction donnée : le dossier entier va à sa strate.
 * - `organisme`, `parcours` (ceux de l'orientation), `mois` (celui de la date d'entrée, `AAAA-MM`) : chaque entrée de la période va à la sienne. Ce qui
 *   se compte par personne va à la strate commune à toutes ses entrées, à défaut à `non ventilé` ; de même le dossier dont la soumission est en
 *   partie inconnue, et toute personne quand on compte des personnes. Les autres indicateurs de la garantie d'activité ne viennent pas
 *   d'une entrée : ils sont dans `non ventilé`.
 *
 * Les taux, les médianes et les moyennes sont ceux de la strate : ils ne s'additionnent pas.
 *
 * @param cle ce selon quoi l'on ventile
 * @throws ErreurContexte si le contexte, la clé ou une strate voulue est invalide, ou si un dossier n'en est pas un
 * @source instruction 2022/19, annexe 7, §6 et annexe 9 (distinguer selon l'organisme, commenter les évolutions)
 * @example
 * ```ts
 * import { ventiler } from 'calpae/rsa'
 * const situations = [{ debut: '2022-02-08', droit: 'versable' as const, soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' }]
 * const dossiers = [
 *   { id: 'A', departement: '67', situations, suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'ccas' as const }] },
 *   { id: 'B', departement: '67', situations, suivis: [] },
 * ]
 * const contexte = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }
 * const parOrganisme = ventiler(dossiers, contexte, 'organisme', { strates: ['ccas', 'caf'] })
 * const compter = (strate: string) => parOrganisme[strate]?.indicateurs['nouveaux-entrants'].valeur
 * Object.keys(parOrganisme).map((strate) => [strate, compter(strate)]) // => [['ccas', 1], ['caf', 0], ['non ventilé', 1]]
 * ```
 */
export function ventiler(
  dossiers: Iterable<Dossier>,
  contexte: Contexte,
  cle: CleVentilation,
  options: OptionsVentilation = {},
): Ventilation {
  const regles = etablirRegles(contexte)
  const etablie = etablirCle(cle, regles)
  const voulues = stratesVoulues(options, etablie)
  const strates: Strates = new Map()
  ranger(dossiers, etablie, strates, regles)
  return presenterStrates(strates, voulues, regles)
}

function ranger(dossiers: Iterable<Dossier>, cle: Cle, strates: Strates, regles: Regles): void {
  if (cle.par === 'dossier') {
    for (const dossier of dossiers) {
      // Les entiers d'abord : ils disent que c'est un dossier, avant que la clé de l'appelant ne le lise.
      const entiers = entiersDe(dossier)
      accumuler(strate(strates, cle.nommer(dossier)), dossier, entiers, regles)
    }
    return
  }
  const nonVentile = strate(strates, NON_VENTILE)
  const repartition = repartirParEntree(strates, cle.nommer, regles)
  for (const dossier of dossiers) accumuler(nonVentile, dossier, entiersDe(dossier), regles, repartition)
}

/** Les strates voulues d'abord, puis les autres par ordre alphabétique, puis `non ventilé`. */
function presenterStrates(strates: Strates, voulues: readonly string[], regles: Regles): Ventilation {
  const empreinte = empreinteContexte(regles)
  const vide = presenter({ ...CUMUL_VIDE, empreinte }, regles)
  const noms = [...new Set([...voulues, ...[...strates.keys()].sort()])].filter((nom) => nom !== NON_VENTILE)
  return Object.fromEntries(
    [...noms, NON_VENTILE].map((nom) => {
      const compte = strates.get(nom)
      return [nom, compte === undefined ? vide : presenter(figer(compte, empreinte), regles)]
    }),
  )
}

function stratesVoulues(options: OptionsVentilation, cle: Cle): readonly string[] {
  const donnees = objetAdmis(options, 'options', ['strates'])['strates']
  if (donnees == null) return cle.possibles ?? []
  if (!Array.isArray(donnees) || !donnees.every((nom) => typeof nom === 'string' && nom !== '')) {
    throw new ErreurContexte(`strates : reçu ${decrire(donnees)} ; attendu : une liste de textes non vides`)
  }
  const { possibles } = cle
  return possibles === null ? donnees : donnees.map((nom) => parmiAdmis(nom, 'strates', [...possibles, NON_VENTILE]))
}
