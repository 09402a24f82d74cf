import * as calpae from '../../../src/index'
import type { Epreuve } from '../contrat'
import { modeles } from '../deformation'

/** De quoi répondre à chaque niveau, en peu de cas : le premier cas du premier jeu de chacun. */
const PETITS = [...new Set(calpae.JEUX.map(({ niveau }) => niveau))].map((niveau) => {
  const jeu = calpae.JEUX.find((un) => un.niveau === niveau) as calpae.Jeu
  return { ...jeu, cas: jeu.cas.slice(0, 1) }
})

const reponses = (jeu: calpae.Jeu): unknown => ({ ...calpae.repondreAuxJeux([jeu], 'guide2022'), logiciel: 'x', version: '1' })

/** Les jeux sont les nôtres, ou ceux que la graine en dérive ; les réponses viennent de n'importe quel logiciel. */
const jugements = modeles(...PETITS.map((jeu) => [(recues: never) => calpae.verifierConformite([jeu], recues), reponses(jeu)]))

type Juger = (recues: never) => calpae.RapportConformite

export const CONFORMITE = {
  verifierConformite: {
    modeles: jugements,
    appeler: (juger: Juger, recues: never) => juger(recues),
    leve: true,
  },
  restituerConformite: {
    modeles: jugements,
    appeler: (juger: Juger, recues: never) => calpae.restituerConformite(juger(recues)),
    leve: true,
  },
  repondreAuxJeux: {
    modeles: modeles(['guide2022']),
    appeler: (prereglage: never) => calpae.repondreAuxJeux([PETITS[1] as calpae.Jeu], prereglage),
    leve: true,
  },
  deriverJeu: {
    modeles: modeles([1], [2022]),
    appeler: (graine: never) => calpae.deriverJeu(PETITS[1] as calpae.Jeu, graine),
    leve: true,
  },
} satisfies Record<string, Epreuve>
