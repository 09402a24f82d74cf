import type { Jeu } from '../../jeu'
import { composerJeu, dossier, illisible, LISIBLE, nonSoumise, soumise } from '../composition'

/** Les situations ne se chevauchent pas, bornes comprises, et finissent après leur début. */
export const SITUATIONS_COHERENTES: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'situations-coherentes',
  niveau: 'lecture',
  titre: 'Les situations ne se chevauchent pas, bornes comprises, et finissent après leur début.',
  source: 'instruction 2022/19, annexe 7, §6',
  critere: 'chevauchement',
  contexte: null,
  cas: [
    {
      titre: 'la seconde commence le lendemain de la première',
      dossiers: [dossier({ situations: [soumise('2022-01-01', '2022-03-31', null), nonSoumise('2022-04-01', null)] })],
      attendus: { tous: LISIBLE },
    },
    {
      titre: 'la seconde commence le dernier jour de la première',
      dossiers: [dossier({ situations: [soumise('2022-01-01', '2022-03-31', null), nonSoumise('2022-03-31', null)] })],
      attendus: { tous: illisible('situations[1].debut') },
    },
    {
      titre: 'une situation suit une situation sans fin',
      dossiers: [dossier({ situations: [soumise('2022-01-01', null, null), nonSoumise('2022-04-01', null)] })],
      attendus: { tous: illisible('situations[1].debut') },
    },
    {
      titre: 'dans le désordre : lisible, la lecture trie',
      dossiers: [dossier({ situations: [nonSoumise('2022-04-01', null), soumise('2022-01-01', '2022-03-31', null)] })],
      attendus: { tous: LISIBLE },
    },
    {
      titre: 'dans le désordre et en chevauchement : le chemin est celui de la donnée reçue',
      dossiers: [dossier({ situations: [nonSoumise('2022-03-31', null), soumise('2022-01-01', '2022-03-31', null)] })],
      attendus: { tous: illisible('situations[0].debut') },
    },
    {
      titre: 'une fin le jour du début : un jour de droit',
      critere: 'fin-avant-debut',
      dossiers: [dossier({ situations: [soumise('2022-02-08', '2022-02-08', null)] })],
      attendus: { tous: LISIBLE },
    },
    {
      titre: 'une fin la veille du début',
      critere: 'fin-avant-debut',
      dossiers: [dossier({ situations: [soumise('2022-02-08', '2022-02-07', null)] })],
      attendus: { tous: illisible('situations[0].fin') },
    },
    {
      titre: 'deux départements en même temps : un chevauchement aussi',
      dossiers: [
        dossier({
          situations: [soumise('2022-01-01', '2022-03-31', null), nonSoumise('2022-03-15', null, { departement: '68' })],
        }),
      ],
      attendus: { tous: illisible('situations[1].debut') },
    },
    {
      titre: 'un trou de quelques jours : signalé, pas rejeté',
      dossiers: [dossier({ situations: [soumise('2022-01-01', '2022-03-28', null), nonSoumise('2022-04-01', null)] })],
      attendus: { tous: LISIBLE },
    },
  ],
}))
