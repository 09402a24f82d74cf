import type { Jeu } from '../../jeu'
import { cellule, composerJeu } from '../composition'

/** Un nombre se lit tel qu'il est écrit, exact, et ce qui l'entoure ne le change pas. */
export const CELLULES_NOMBRES: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'cellules-nombres',
  niveau: 'cellules',
  titre: "Un nombre se lit tel qu'il est écrit, exact, et ce qui l'entoure ne le change pas.",
  source: 'instruction 2022/19, annexe 9 (tableau des indicateurs)',
  critere: 'valeur',
  contexte: null,
  cas: [
    { titre: 'milliers séparés par une espace', cellules: ['8 502'], attendus: { tous: cellule('8 502', 'nombre', '8502') } },
    {
      titre: 'milliers séparés par une espace fine insécable',
      cellules: ['8 502'],
      attendus: { tous: cellule('8 502', 'nombre', '8502') },
    },
    { titre: 'virgule décimale', cellules: ['1,5'], attendus: { tous: cellule('1,5', 'nombre', '1.5') } },
    {
      titre: 'points de milliers et virgule décimale',
      cellules: ['1.234,56'],
      attendus: { tous: cellule('1.234,56', 'nombre', '1234.56') },
    },
    { titre: 'signe moins typographique', cellules: ['−5'], attendus: { tous: cellule('−5', 'nombre', '-5') } },
    { titre: 'zéro est une valeur', cellules: ['0'], attendus: { tous: cellule('0', 'nombre', '0') } },
    {
      titre: 'un commentaire suit le nombre',
      cellules: ['17, soit le nombre de Maisons France Services'],
      attendus: { tous: cellule('17, soit le nombre de Maisons France Services', 'nombre', '17') },
    },
    {
      titre: 'une approche précède le nombre',
      cellules: ['environ 300'],
      attendus: { tous: cellule('environ 300', 'nombre', '300') },
    },
    {
      titre: "une date suit le nombre : elle n'en est pas un second",
      cellules: ['8 502 au 31/12/2021'],
      attendus: { tous: cellule('8 502 au 31/12/2021', 'nombre', '8502') },
    },
  ],
}))
