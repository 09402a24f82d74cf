import type { DossierTemoin, SuiviTemoin } from '../temoin/dossier'
import type { Cas } from './cas'

/**
 * Des rencontres que le hasard donne trop rarement : entrée certaine en mars, top perdu d'avril à juin, retrouvé en juillet. Un suivi
 * antérieur à l'historique laisse la seconde entrée incertaine ; un suivi y commence, et l'orientation de la première n'est pas datée.
 */
function bornesIncertaines(suivis: readonly SuiviTemoin[], reste: Partial<DossierTemoin>): Cas {
  const dossier: DossierTemoin = {
    id: '67-000001',
    departement: '67',
    historiqueDepuis: '2021-01-20',
    situations: [
      { debut: '2021-01-20', fin: '2021-02-28', droit: 'radie' },
      { debut: '2021-03-01', fin: '2021-03-31', droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2021-03-01' },
      { debut: '2021-04-01', fin: '2021-06-30', droit: 'versable', soumisDroitsDevoirs: false },
      { debut: '2021-07-01', fin: null, droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2021-07-01' },
    ],
    suivis: [
      { orientationNotifieeLe: '2020-05-01' },
      { orientationNotifieeLe: '2021-07-01', organisme: 'ccas', parcours: 'social' },
      ...suivis,
    ],
    rendezVous: [],
    contrats: [],
    accompagnements: [],
    ...reste,
  }
  return { dossiers: [dossier], contexte: { periode: { debut: '2021-03-01', fin: '2021-03-31' }, observeLe: '2021-12-31' } }
}

const nonDate = (organisme: string, parcours: string): SuiviTemoin => ({ organisme, parcours, clotureLe: '2021-04-01' })
const dateEtClos = (organisme: string | null, parcours: string): SuiviTemoin => ({
  organisme,
  parcours,
  orientationNotifieeLe: '2021-03-10',
  clotureLe: '2021-06-01',
})

const contratEtRendezVous = {
  contrats: [{ signeLe: '2021-07-05' }],
  rendezVous: [{ date: '2021-07-06', objet: 'accompagnement', statut: 'honore' }],
}

/** Le droit s'ouvre le premier jour de l'historique, le top le mois suivant : seule la veille, inconnue, fait douter des suivis. */
function veilleInconnue(suivis: readonly SuiviTemoin[] | null): Cas {
  const dossier: DossierTemoin = {
    id: '67-000002',
    departement: '67',
    historiqueDepuis: '2021-02-01',
    situations: [
      { debut: '2021-02-01', fin: '2021-02-28', droit: 'versable', soumisDroitsDevoirs: false },
      { debut: '2021-03-01', fin: null, droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2021-03-05' },
    ],
    suivis,
    rendezVous: [{ date: '2021-03-20', objet: 'accompagnement', statut: 'honore' }],
    contrats: [{ signeLe: '2021-03-25' }],
    accompagnements: null,
  }
  return { dossiers: [dossier], contexte: { periode: { debut: '2021-01-01', fin: '2021-12-31' } } }
}

/** Deux personnes sorties sans orientation à la fin du mois de leur entrée, une troisième orientée plus tard : la censure est à la borne. */
function censureALaBorne(): Cas {
  const situation = { droit: 'versable', soumisDroitsDevoirs: true } as const
  const vide = { departement: '67', rendezVous: [], contrats: [], accompagnements: [] }
  const sortie: DossierTemoin = {
    ...vide,
    id: '67-000003',
    situations: [
      { ...situation, debut: '2021-01-01', fin: '2021-01-31', notifieeLe: '2021-01-01' },
      { ...situation, debut: '2021-06-01', fin: null, notifieeLe: '2021-06-01' },
    ],
    suivis: [],
  }
  const orientee: DossierTemoin = {
    ...vide,
    id: '67-000004',
    situations: [{ ...situation, debut: '2021-01-01', fin: null, notifieeLe: '2021-01-01' }],
    suivis: [{ orientationNotifieeLe: '2021-02-10' }],
  }
  return {
    dossiers: [sortie, { ...sortie, id: '67-000005' }, orientee],
    contexte: { periode: { debut: '2021-01-01', fin: '2021-01-31' }, observeLe: '2021-12-31' },
  }
}

export const CAS_RARES: readonly Cas[] = [
  censureALaBorne(),
  bornesIncertaines([nonDate('france-travail', 'social')], contratEtRendezVous),
  bornesIncertaines([nonDate('departement', 'professionnel')], contratEtRendezVous),
  bornesIncertaines([nonDate('departement', 'professionnel'), dateEtClos('departement', 'professionnel')], contratEtRendezVous),
  bornesIncertaines([nonDate('departement', 'social'), dateEtClos('departement', 'social')], {
    contrats: [{ signeLe: '2021-03-20' }],
    rendezVous: [{ date: '2021-03-20', objet: 'accompagnement', statut: 'honore' }],
  }),
  bornesIncertaines([], contratEtRendezVous),
  bornesIncertaines([], { contrats: null, rendezVous: null }),
  // Deux orientations du même jour : l'organisme connu hors France Travail passe d'abord, puis l'inconnu.
  bornesIncertaines([dateEtClos(null, 'social'), dateEtClos('ccas', 'professionnel')], { contrats: [{ signeLe: '2021-03-20' }] }),
  bornesIncertaines([dateEtClos('france-travail', 'social'), dateEtClos(null, 'professionnel')], {
    contrats: [{ signeLe: '2021-03-20' }],
  }),
  veilleInconnue(null),
  veilleInconnue([]),
  veilleInconnue([{ orientationNotifieeLe: '2021-02-10', organisme: 'departement', parcours: 'professionnel' }]),
  veilleInconnue([
    { orientationNotifieeLe: '2021-03-10', organisme: 'departement', parcours: 'professionnel' },
    { organisme: 'departement', parcours: 'professionnel' },
  ]),
  veilleInconnue([{ orientationNotifieeLe: '2021-01-31', organisme: 'ccas', parcours: 'professionnel' }]),
]
