import type { Jeu } from '../../jeu'
import { composerJeu, dossier, illisible, LISIBLE, soumise } from '../composition'

/** Un champ obligatoire absent rend le dossier illisible ; un champ facultatif, non. */
export const CHAMPS_OBLIGATOIRES: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'champs-obligatoires',
  niveau: 'lecture',
  titre: 'Un champ obligatoire absent rend le dossier illisible ; un champ facultatif, non.',
  source: 'instruction 2022/19, annexe 7, §6',
  critere: 'champ-obligatoire',
  contexte: null,
  cas: [
    {
      titre: 'le strict nécessaire',
      dossiers: [{ id: '67-000001', departement: '67', situations: [] }],
      attendus: { tous: LISIBLE },
    },
    {
      titre: 'sans identifiant',
      dossiers: [dossier({ id: undefined, situations: [soumise('2022-02-08', null, '2022-03-01')] })],
      attendus: { tous: illisible('id') },
    },
    {
      titre: 'sans département',
      dossiers: [dossier({ departement: undefined, situations: [soumise('2022-02-08', null, '2022-03-01')] })],
      attendus: { tous: illisible('departement') },
    },
    { titre: 'sans situations', dossiers: [dossier({})], attendus: { tous: illisible('situations') } },
    {
      titre: 'situations null : elles sont obligatoires',
      dossiers: [dossier({ situations: null })],
      attendus: { tous: illisible('situations') },
    },
    {
      titre: 'une situation sans début ni droit : deux fautes',
      dossiers: [dossier({ situations: [{ fin: null, soumisDroitsDevoirs: true }] })],
      attendus: { tous: illisible('situations[0].debut', 'situations[0].droit') },
    },
    {
      titre: 'un rendez-vous sans objet',
      dossiers: [dossier({ situations: [soumise('2022-02-08', null, '2022-03-01')], rendezVous: [{ date: '2022-03-25' }] })],
      attendus: { tous: illisible('rendezVous[0].objet') },
    },
    {
      titre: 'un contrat sans date',
      dossiers: [dossier({ situations: [soumise('2022-02-08', null, '2022-03-01')], contrats: [{ renouvellement: false }] })],
      attendus: { tous: illisible('contrats[0].signeLe') },
    },
    {
      titre: 'un accompagnement sans dispositif',
      dossiers: [
        dossier({ situations: [soumise('2022-02-08', null, '2022-03-01')], accompagnements: [{ orienteLe: '2022-03-25' }] }),
      ],
      attendus: { tous: illisible('accompagnements[0].dispositif') },
    },
    {
      titre: 'un suivi sans aucune date : signalé, pas rejeté',
      dossiers: [dossier({ situations: [soumise('2022-02-08', null, '2022-03-01')], suivis: [{}] })],
      attendus: { tous: LISIBLE },
    },
    {
      titre: 'un identifiant vide',
      critere: 'texte-vide',
      dossiers: [dossier({ id: ' ', situations: [soumise('2022-02-08', null, '2022-03-01')] })],
      attendus: { tous: illisible('id') },
    },
  ],
}))
