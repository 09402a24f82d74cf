import type { Jeu } from '../../jeu'
import { cellule, composerJeu } from '../composition'

/** Un pourcentage n'est pas un nombre, une durée a son unité. */
export const CELLULES_TAUX_ET_DUREES: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'cellules-taux-et-durees',
  niveau: 'cellules',
  titre: "Un pourcentage n'est pas un nombre, une durée a son unité.",
  source: 'instruction 2022/19, annexe 9 (tableau des indicateurs)',
  critere: 'unite',
  contexte: null,
  cas: [
    { titre: 'un pourcentage collé', cellules: ['95%'], attendus: { tous: cellule('95%', 'pourcentage', '95') } },
    { titre: 'un pourcentage décimal', cellules: ['99,5 %'], attendus: { tous: cellule('99,5 %', 'pourcentage', '99.5') } },
    { titre: 'des jours', cellules: ['24 jours'], attendus: { tous: cellule('24 jours', 'duree', '24', 'jours') } },
    {
      titre: 'des semaines, et une cible à approcher',
      cellules: ['Tendre vers 3 semaines'],
      attendus: { tous: cellule('Tendre vers 3 semaines', 'duree', '3', 'semaines') },
    },
    { titre: 'des jours abrégés', cellules: ['24 j'], attendus: { tous: cellule('24 j', 'duree', '24', 'jours') } },
    { titre: 'un objectif en pourcentage', cellules: ['100 %'], attendus: { tous: cellule('100 %', 'pourcentage', '100') } },
  ],
}))
