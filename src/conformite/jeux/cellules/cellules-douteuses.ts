import type { Jeu } from '../../jeu'
import { cellule, composerJeu } from '../composition'

/** Une écriture douteuse ne devient jamais un nombre. */
export const CELLULES_DOUTEUSES: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'cellules-douteuses',
  niveau: 'cellules',
  titre: 'Une écriture douteuse ne devient jamais un nombre.',
  source: 'instruction 2022/19, annexe 9 (tableau des indicateurs), tableaux publiés',
  critere: 'ecriture-douteuse',
  contexte: null,
  cas: [
    { titre: 'un milliers de quatre chiffres', cellules: ['8 5002'], attendus: { tous: cellule('8 5002', 'douteuse', null) } },
    {
      titre: 'deux nombres, sans que la cellule choisisse',
      cellules: ['325 formés et 81 internes'],
      attendus: { tous: cellule('325 formés et 81 internes', 'plusieurs', null) },
    },
    { titre: 'un texte', cellules: ['en cours de recueil'], attendus: { tous: cellule('en cours de recueil', 'texte', null) } },
    {
      titre: 'un texte qui finit par un nombre',
      cellules: ['voir annexe 3'],
      attendus: { tous: cellule('voir annexe 3', 'texte', null) },
    },
    { titre: 'un intervalle', cellules: ['300 à 400'], attendus: { tous: cellule('300 à 400', 'plusieurs', null) } },
  ],
}))
