import type { Jeu } from '../../jeu'
import { composerJeu, dossier, illisible, LISIBLE, soumise } from '../composition'

/** Une valeur hors de sa liste, ou un champ inconnu, rend le dossier illisible. */
export const VALEURS_ADMISES: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'valeurs-admises',
  niveau: 'lecture',
  titre: 'Une valeur hors de sa liste, ou un champ inconnu, rend le dossier illisible.',
  source: 'instruction 2022/19, annexe 7, §6',
  critere: 'valeur-hors-liste',
  contexte: null,
  cas: [
    {
      titre: "un droit qui n'existe pas",
      dossiers: [dossier({ situations: [{ debut: '2022-02-08', droit: 'ouvert' }] })],
      attendus: { tous: illisible('situations[0].droit') },
    },
    {
      titre: 'pole-emploi est lu comme france-travail',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'pole-emploi' }],
        }),
      ],
      attendus: { tous: LISIBLE },
    },
    {
      titre: "un organisme qui n'existe pas",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'mairie' }],
        }),
      ],
      attendus: { tous: illisible('suivis[0].organisme') },
    },
    {
      titre: 'une majuscule change la valeur',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          rendezVous: [{ date: '2022-03-25', objet: 'Accompagnement' }],
        }),
      ],
      attendus: { tous: illisible('rendezVous[0].objet') },
    },
    {
      titre: 'un top écrit en texte',
      critere: 'type-inattendu',
      dossiers: [dossier({ situations: [{ debut: '2022-02-08', droit: 'versable', soumisDroitsDevoirs: 'oui' }] })],
      attendus: { tous: illisible('situations[0].soumisDroitsDevoirs') },
    },
    {
      titre: 'un top écrit 1',
      critere: 'type-inattendu',
      dossiers: [dossier({ situations: [{ debut: '2022-02-08', droit: 'versable', soumisDroitsDevoirs: 1 }] })],
      attendus: { tous: illisible('situations[0].soumisDroitsDevoirs') },
    },
    {
      titre: "un champ mal orthographié : une faute de frappe n'est pas une donnée absente",
      critere: 'champ-inconnu',
      dossiers: [dossier({ situations: [{ debut: '2022-02-08', droit: 'versable', notifieLe: '2022-03-01' }] })],
      attendus: { tous: illisible('situations[0].notifieLe') },
    },
    {
      titre: 'un champ libre, en x-, est ignoré',
      critere: 'champ-inconnu',
      dossiers: [dossier({ 'x-agent': 'A', situations: [{ debut: '2022-02-08', droit: 'versable', 'x-etat': 2 }] })],
      attendus: { tous: LISIBLE },
    },
    {
      titre: 'une liste null est lisible : non tenue',
      critere: 'type-inattendu',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: null,
          rendezVous: null,
          contrats: null,
          accompagnements: null,
        }),
      ],
      attendus: { tous: LISIBLE },
    },
    {
      titre: "une liste qui n'en est pas une",
      critere: 'type-inattendu',
      dossiers: [dossier({ situations: [soumise('2022-02-08', null, '2022-03-01')], suivis: 'aucun' })],
      attendus: { tous: illisible('suivis') },
    },
  ],
}))
