import type { Jeu } from '../../jeu'
import { cellule, composerJeu } from '../composition'

/** Une donnée manquante n'est jamais zéro, et son code dit pourquoi. */
export const CELLULES_MANQUANTES: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'cellules-manquantes',
  niveau: 'cellules',
  titre: "Une donnée manquante n'est jamais zéro, et son code dit pourquoi.",
  source: 'instruction 2022/19, annexe 9 ; annexe 5, §1.3 (indicateurs non renseignés)',
  critere: 'donnee-manquante',
  contexte: null,
  cas: [
    { titre: 'non disponible', cellules: ['ND'], attendus: { tous: cellule('ND', 'manquante', null, null, 'ND') } },
    { titre: 'non communiqué', cellules: ['NC'], attendus: { tous: cellule('NC', 'manquante', null, null, 'NC') } },
    { titre: 'non renseigné', cellules: ['NR'], attendus: { tous: cellule('NR', 'manquante', null, null, 'NR') } },
    { titre: 'sans objet, barré', cellules: ['/'], attendus: { tous: cellule('/', 'manquante', null, null, '/') } },
    {
      titre: 'non disponible, avec des points',
      cellules: ['N.D.'],
      attendus: { tous: cellule('N.D.', 'manquante', null, null, 'ND') },
    },
    {
      titre: 'en toutes lettres',
      cellules: ['non disponible'],
      attendus: { tous: cellule('non disponible', 'manquante', null, null, 'ND') },
    },
    { titre: 'vide : ni donnée, ni code', cellules: [''], attendus: { tous: cellule('', 'vide', null) } },
  ],
}))
