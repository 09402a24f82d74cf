import type { Jeu } from '../../jeu'
import { composerJeu, dossier, illisible, LISIBLE, soumise } from '../composition'

/** Une date est une date civile AAAA-MM-JJ qui existe. */
export const DATES_QUI_EXISTENT: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'dates-qui-existent',
  niveau: 'lecture',
  titre: 'Une date est une date civile AAAA-MM-JJ qui existe.',
  source: 'instruction 2022/19, annexe 7, §6',
  critere: 'date-impossible',
  contexte: null,
  cas: [
    {
      titre: 'le 29/02/2020 existe',
      dossiers: [dossier({ situations: [soumise('2020-02-29', null, null)] })],
      attendus: { tous: LISIBLE },
    },
    {
      titre: "le 29/02/2021 n'existe pas",
      dossiers: [dossier({ situations: [soumise('2021-02-29', null, null)] })],
      attendus: { tous: illisible('situations[0].debut') },
    },
    {
      titre: "le 29/02/1900 n'existe pas : un siècle n'est pas bissextile",
      dossiers: [dossier({ historiqueDepuis: '1900-02-29', situations: [soumise('2022-02-08', null, '2022-03-01')] })],
      attendus: { tous: illisible('historiqueDepuis') },
    },
    {
      titre: 'le 29/02/2000 existe : un siècle sur quatre est bissextile',
      dossiers: [dossier({ historiqueDepuis: '2000-02-29', situations: [soumise('2022-02-08', null, '2022-03-01')] })],
      attendus: { tous: LISIBLE },
    },
    {
      titre: "le 31/04 n'existe pas",
      dossiers: [dossier({ situations: [soumise('2022-02-08', null, '2022-03-01')], contrats: [{ signeLe: '2022-04-31' }] })],
      attendus: { tous: illisible('contrats[0].signeLe') },
    },
    {
      titre: "une date à la française n'est pas lue",
      dossiers: [dossier({ situations: [soumise('08/02/2022', null, null)] })],
      attendus: { tous: illisible('situations[0].debut') },
    },
    {
      titre: "une date avec une heure n'est pas lue",
      dossiers: [dossier({ situations: [soumise('2022-02-08T00:00:00Z', null, null)] })],
      attendus: { tous: illisible('situations[0].debut') },
    },
    {
      titre: "une date sans ses zéros n'est pas lue",
      dossiers: [dossier({ situations: [soumise('2022-2-8', null, null)] })],
      attendus: { tous: illisible('situations[0].debut') },
    },
    {
      titre: "un nombre n'est pas une date",
      critere: 'type-inattendu',
      dossiers: [
        dossier({ situations: [soumise('2022-02-08', null, '2022-03-01')], suivis: [{ orientationNotifieeLe: 20220320 }] }),
      ],
      attendus: { tous: illisible('suivis[0].orientationNotifieeLe') },
    },
    {
      titre: "un texte vide n'est pas une date, ni null",
      dossiers: [dossier({ situations: [soumise('2022-02-08', null, '')] })],
      attendus: { tous: illisible('situations[0].notifieeLe') },
    },
  ],
}))
