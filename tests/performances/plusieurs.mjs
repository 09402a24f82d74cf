// Plusieurs contextes en un passage, contre autant de passages.
import { calculerIndicateursRsa, calculerPlusieurs, PREREGLAGES } from 'calpae'
import { direComparaison, nombre, titrer } from './affichage.mjs'
import { CONTEXTE } from './echantillon.mjs'
import { mesurerEnRondes } from './rondes.mjs'
import { rapporter } from './statistiques.mjs'

const PLAFOND = 0.8

const semestre = (debut, fin) => ({ periode: { debut, fin } })
const SERIES = {
  'les six préréglages': Object.values(PREREGLAGES).map((conventions) => ({ ...CONTEXTE, conventions })),
  'quatre semestres': [
    semestre('2021-07-01', '2021-12-31'),
    semestre('2022-01-01', '2022-06-30'),
    semestre('2022-07-01', '2022-12-31'),
    semestre('2023-01-01', '2023-06-30'),
  ],
}

/**
 * @param {import('./echantillon.mjs').Echantillon} echantillon
 * @param {import('./reglages.mjs').Reglages} reglages
 * @returns {import('./affichage.mjs').Comparaison[]}
 */
export function mesurerPlusieurs({ dossiers }, reglages) {
  titrer('Plusieurs contextes en un passage, contre autant de passages sur les mêmes dossiers')
  return Object.entries(SERIES).map(([serie, contextes]) => {
    const durees = mesurerEnRondes(
      {
        ensemble: () => calculerPlusieurs(dossiers, contextes),
        unParUn: () => contextes.map((contexte) => calculerIndicateursRsa(dossiers, contexte)),
      },
      reglages,
    )
    const comparaison = {
      quoi: `calculerPlusieurs, ${serie} / ${nombre(contextes.length)} calculerIndicateursRsa`,
      rapport: rapporter(durees.ensemble, durees.unParUn),
      plafond: PLAFOND,
    }
    direComparaison(comparaison)
    return comparaison
  })
}
