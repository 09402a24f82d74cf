// Comparer deux jeux de conventions, contre une seule évaluation des mêmes dossiers.
import { calculerIndicateursRsa, comparerConventions, PREREGLAGES } from 'calpae'
import { dire, direComparaison, nombre, titrer } from './affichage.mjs'
import { CONTEXTE } from './echantillon.mjs'
import { mesurerEnRondes } from './rondes.mjs'
import { rapporter } from './statistiques.mjs'

const PLAFOND = 2.5
const { guide2022, tableau2022, casf, transition2024, decret2024 } = PREREGLAGES

/** Des paires de lectures, de celle qui ne change presque rien à celle qui change les entrants eux-mêmes. */
const PAIRES = /** @type {const} */ ([
  ['guide2022 et tableau2022', guide2022, tableau2022],
  ['guide2022 et transition2024', guide2022, transition2024],
  ['transition2024 et decret2024', transition2024, decret2024],
  ['guide2022 et casf', guide2022, casf],
])

/**
 * @param {import('./echantillon.mjs').Echantillon} echantillon
 * @param {import('./reglages.mjs').Reglages} reglages
 * @returns {import('./affichage.mjs').Comparaison[]}
 */
export function mesurerComparaison({ dossiers }, reglages) {
  titrer('Comparaison de deux conventions, contre calculerIndicateursRsa des mêmes dossiers')
  const durees = mesurerEnRondes(
    {
      evaluation: () => calculerIndicateursRsa(dossiers, CONTEXTE),
      ...Object.fromEntries(PAIRES.map(([nom, a, b]) => [nom, () => comparerConventions(dossiers, CONTEXTE, a, b)])),
    },
    reglages,
  )
  return PAIRES.map(([nom, a, b]) => {
    const changes = new Set(comparerConventions(dossiers, CONTEXTE, a, b).dossiers.map(({ id }) => id)).size
    dire(`${nom} : ${nombre((100 * changes) / dossiers.length, 1)} % des dossiers changent`)
    const comparaison = {
      quoi: `comparerConventions, ${nom} / évaluation`,
      rapport: rapporter(durees[nom], durees.evaluation),
      plafond: PLAFOND,
    }
    direComparaison(comparaison)
    return comparaison
  })
}
