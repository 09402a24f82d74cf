import { objetAdmis } from '../../base/contexte'
import { decrire } from '../../base/description'
import { ErreurContexte } from '../../base/erreur'
import { type IdIndicateurCompte, INDICATEURS_COMPTES } from '../indicateurs/indicateurs-comptes'
import { cacher, type TableauDeComptes } from './masque'
import type { Ventilation } from './ventiler'

/** Une cellule : publiée avec sa valeur, ou cachée ; une cellule cachée n'est pas un zéro. */
export type CellulePubliee =
  | { readonly statut: 'publie'; readonly valeur: number }
  | { readonly statut: 'secret'; readonly valeur: null }

/** Une ventilation prête à publier : les valeurs certaines des indicateurs qui comptent, et rien d'où une cellule cachée se recalcule. */
export interface VentilationPubliable {
  /** Le seuil : une valeur non nulle qui lui est inférieure est cachée. */
  readonly seuil: number
  /** Les strates, indicateur par indicateur. */
  readonly strates: Readonly<Record<string, Readonly<Record<IdIndicateurCompte, CellulePubliee>>>>
  /** Le total des strates ; caché lui aussi s'il est sous le seuil, ou s'il dirait une cellule cachée. */
  readonly total: Readonly<Record<IdIndicateurCompte, CellulePubliee>>
}

/** À ce seuil, savoir qu'une cellule est cachée ne suffit pas à la connaître : elle vaut au moins un, et peut valoir deux. */
const SEUIL_MINIMAL = 3

/** Chaque indicateur est une partie d'un autre : le lecteur le sait, et s'en servirait. */
const PARTIES: readonly (readonly [partie: IdIndicateurCompte, tout: IdIndicateurCompte])[] = [
  ['nouveaux-entrants-orientes-dans-le-delai', 'nouveaux-entrants'],
  ['premiers-rendez-vous', 'nouveaux-entrants'],
  ['premiers-rendez-vous', 'nouveaux-entrants-orientes-dans-le-delai'],
  ['premiers-rendez-vous-dans-le-delai', 'premiers-rendez-vous'],
  ['premiers-contrats', 'nouveaux-entrants'],
  ['premiers-contrats-dans-le-delai', 'premiers-contrats'],
  ['gad-orientes', 'nouveaux-entrants'],
]

/**
 * Applique le secret statistique à une ventilation. Une valeur non nulle sous le seuil est cachée (secret primaire) ; d'autres le sont avec elle (secret
 * secondaire), pour qu'aucune cellule cachée ne se recalcule : ni par le total, ni parce qu'un indicateur est une partie d'un autre, ni parce qu'on sait
 * ce qui fait cacher une cellule. Ce que l'on tire du total pour l'ensemble des cellules cachées d'un indicateur n'est pas non plus sous le seuil.
 *
 * Un zéro est publié. Le secret primaire et le secondaire ne se distinguent pas dans le résultat : le savoir donnerait un encadrement. Les inconnus, les taux
 * et les médianes n'y sont pas : ils porteraient sur les mêmes personnes.
 *
 * @param ventilation rendue par `ventiler`
 * @param options `seuil` : celui du producteur, un entier d'au moins 3
 * @throws ErreurContexte si le seuil n'en est pas un
 * @source loi n° 51-711 du 7 juin 1951, art. 6 (secret statistique) ; le seuil est celui de l'appelant
 * @example
 * ```ts
 * import { appliquerSecretStatistique, ventiler } from 'calpae/rsa'
 * const situations = [{ debut: '2022-02-08', droit: 'versable' as const, soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' }]
 * const dossiers = Array.from({ length: 29 }, (_, i) => ({ id: `${i}`, departement: i < 4 ? '67' : i < 10 ? '68' : '90', situations }))
 * const ventilation = ventiler(dossiers, { periode: { debut: '2022-01-01', fin: '2022-12-31' } }, 'departement')
 * const { strates, total } = appliquerSecretStatistique(ventilation, { seuil: 5 })
 * strates['67']?.['nouveaux-entrants'] // => { statut: 'secret', valeur: null }
 * strates['68']?.['nouveaux-entrants'].statut // => 'secret'
 * strates['90']?.['nouveaux-entrants'] // => { statut: 'publie', valeur: 19 }
 * total['nouveaux-entrants'].valeur // => 29
 * ```
 */
export function appliquerSecretStatistique(ventilation: Ventilation, options: { readonly seuil: number }): VentilationPubliable {
  const seuil = seuilAdmis(objetAdmis(options, 'options', ['seuil'])['seuil'])
  const noms = Object.keys(ventilation)
  const strates = noms.map((nom) => INDICATEURS_COMPTES.map((id) => ventilation[nom]?.indicateurs[id].valeur ?? 0))
  const total = INDICATEURS_COMPTES.map((_, c) => strates.reduce((somme, ligne) => somme + (ligne[c] ?? 0), 0))
  const valeurs = [...strates, total]
  const masque = cacher({ valeurs, parties: partiesDe(valeurs), seuil })
  const publier = (i: number) =>
    Object.fromEntries(
      INDICATEURS_COMPTES.map((id, c): [string, CellulePubliee] => [
        id,
        masque[i]?.[c] === true ? { statut: 'secret', valeur: null } : { statut: 'publie', valeur: valeurs[i]?.[c] ?? 0 },
      ]),
    ) as unknown as Record<IdIndicateurCompte, CellulePubliee>
  return { seuil, strates: Object.fromEntries(noms.map((nom, i) => [nom, publier(i)])), total: publier(noms.length) }
}

/** Les parties qui tiennent à toutes les lignes : selon les conventions, ou la strate de ce qui se compte par personne, certaines ne tiennent pas. */
function partiesDe(valeurs: readonly (readonly number[])[]): TableauDeComptes['parties'] {
  return PARTIES.map(([partie, tout]) => ({
    partie: INDICATEURS_COMPTES.indexOf(partie),
    tout: INDICATEURS_COMPTES.indexOf(tout),
  })).filter(({ partie, tout }) => valeurs.every((ligne) => (ligne[partie] ?? 0) <= (ligne[tout] ?? 0)))
}

function seuilAdmis(recu: unknown): number {
  if (typeof recu === 'number' && Number.isSafeInteger(recu) && recu >= SEUIL_MINIMAL) return recu
  throw new ErreurContexte(`seuil : reçu ${decrire(recu)} ; attendu : un nombre entier d'au moins ${SEUIL_MINIMAL}`)
}
