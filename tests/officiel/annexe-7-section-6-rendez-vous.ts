import {
  ANNEE_2022,
  type CasOfficiel,
  type DelaiAttendu,
  type MesureAttendue,
  NON,
  OUI,
  OUVERT_LE_8_FEVRIER,
  PERSONNE,
  SUIVI,
} from './cas'

const DEUX_SEMAINES =
  "instruction 2022/19, annexe 7, §6, 1ers rendez-vous à 2 semaines ou moins, délai à partir de la date d'orientation"
const FIXES =
  "instruction 2022/19, annexe 7, §6, 1ers rendez-vous d'accompagnement fixés (le rendez-vous est compté dès qu'il est fixé)"
const HORS_POLE_EMPLOI =
  "instruction 2022/19, annexe 7, §6, rendez-vous d'accompagnement social et socio-professionnel, donc hors Pôle emploi"
const UNE_FOIS_ORIENTE = 'instruction 2022/19, annexe 7, §6, fin du délai (premier rendez-vous une fois la personne orientée)'
const POPULATION =
  "instruction 2022/19, annexe 7, §6, 1ers rendez-vous, deux phrases (nouveaux entrants orientés ; orientés en moins d'un mois)"

const RENDEZ_VOUS = { objet: 'accompagnement', statut: 'honore' }
const suiviLe = (orientationNotifieeLe: string, plus: Readonly<Record<string, unknown>> = {}) => ({
  ...SUIVI,
  orientationNotifieeLe,
  ...plus,
})

/** T0 au 01/03, orientée le 10/03 vers le département. */
const avec = (rendezVous: readonly object[], suivi: Readonly<Record<string, unknown>> = {}) => ({
  ...PERSONNE,
  situations: [OUVERT_LE_8_FEVRIER],
  suivis: [suiviLe('2022-03-10', suivi)],
  rendezVous,
})
const attendre = (premierRendezVous: DelaiAttendu, fixes: MesureAttendue, dansLeDelai: MesureAttendue) => ({
  contexte: ANNEE_2022,
  entrees: [{ devientSoumisLe: '2022-02-08', statut: 'retenue' as const, dateEntree: '2022-03-01', premierRendezVous }],
  indicateurs: { 'premiers-rendez-vous': fixes, 'premiers-rendez-vous-dans-le-delai': dansLeDelai },
})

/** Notifiée le 12/12, orientée le 20/12, rendez-vous du 02/01. */
const fixe = (fixeLe: string | null) => ({
  ...PERSONNE,
  situations: [{ ...OUVERT_LE_8_FEVRIER, debut: '2022-12-01', notifieeLe: '2022-12-12' }],
  suivis: [suiviLe('2022-12-20')],
  rendezVous: [{ ...RENDEZ_VOUS, statut: 'prevu', date: '2023-01-02', fixeLe }],
})
const enDecembre = (premierRendezVous: DelaiAttendu, mesure: MesureAttendue) => ({
  contexte: ANNEE_2022,
  entrees: [{ devientSoumisLe: '2022-12-01', statut: 'retenue' as const, premierRendezVous }],
  indicateurs: { 'premiers-rendez-vous': mesure, 'premiers-rendez-vous-dans-le-delai': mesure },
})

const DELAI_FRANC = { ...ANNEE_2022, conventions: { decompte: { rendezVous: 'depart-exclu' } } }
const TARDIVE = {
  ...PERSONNE,
  situations: [OUVERT_LE_8_FEVRIER],
  suivis: [suiviLe('2022-04-05')],
  rendezVous: [{ ...RENDEZ_VOUS, date: '2022-04-10' }],
}

export const RENDEZ_VOUS_D_ACCOMPAGNEMENT: readonly CasOfficiel[] = [
  {
    titre: 'orienté le 10/03, rendez-vous le 23/03 : à deux semaines ou moins',
    source: DEUX_SEMAINES,
    dossiers: [avec([{ ...RENDEZ_VOUS, date: '2022-03-23' }])],
    ...attendre({ statut: 'dans-le-delai', date: '2022-03-23', delaiJours: 13 }, OUI, OUI),
  },
  {
    titre: 'orienté le 10/03, rendez-vous le 24/03 : compté, mais hors délai',
    source: DEUX_SEMAINES,
    dossiers: [avec([{ ...RENDEZ_VOUS, date: '2022-03-24' }])],
    ...attendre({ statut: 'hors-delai', date: '2022-03-24', delaiJours: 14 }, OUI, NON),
  },
  {
    titre: 'délai franc pour le rendez-vous : le 24/03, quatorze jours après, est dans le délai',
    source: DEUX_SEMAINES,
    dossiers: [avec([{ ...RENDEZ_VOUS, date: '2022-03-24' }])],
    ...attendre({ statut: 'dans-le-delai', delaiJours: 14 }, OUI, OUI),
    contexte: DELAI_FRANC,
  },
  {
    titre: 'délai franc pour le rendez-vous : le 25/03 est trop tard',
    source: DEUX_SEMAINES,
    dossiers: [avec([{ ...RENDEZ_VOUS, date: '2022-03-25' }])],
    ...attendre({ statut: 'hors-delai', delaiJours: 15 }, OUI, NON),
    contexte: DELAI_FRANC,
  },
  {
    titre: 'le premier est annulé : on prend le suivant',
    source: FIXES,
    dossiers: [
      avec([
        { ...RENDEZ_VOUS, date: '2022-03-15', statut: 'annule' },
        { ...RENDEZ_VOUS, date: '2022-03-29' },
      ]),
    ],
    ...attendre({ statut: 'hors-delai', date: '2022-03-29', delaiJours: 19 }, OUI, NON),
  },
  {
    titre: 'le seul rendez-vous est annulé : pas de rendez-vous',
    source: FIXES,
    dossiers: [avec([{ ...RENDEZ_VOUS, date: '2022-03-15', statut: 'annule' }])],
    ...attendre({ statut: 'echu', date: null, delaiJours: null }, NON, NON),
  },
  {
    titre: 'la personne était absente : le rendez-vous avait été fixé, il compte',
    source: FIXES,
    dossiers: [
      avec([
        { ...RENDEZ_VOUS, date: '2022-03-20', statut: 'absent' },
        { ...RENDEZ_VOUS, date: '2022-04-20' },
      ]),
    ],
    ...attendre({ statut: 'dans-le-delai', date: '2022-03-20', delaiJours: 10 }, OUI, OUI),
  },
  {
    titre: "rendez-vous fixé avant l'observation, pour après : il compte",
    source: FIXES,
    dossiers: [fixe('2022-12-22')],
    ...enDecembre({ statut: 'dans-le-delai', date: '2023-01-02', delaiJours: 13 }, OUI),
  },
  {
    titre: "rendez-vous fixé le jour de l'observation : il compte",
    source: FIXES,
    dossiers: [fixe('2022-12-31')],
    ...enDecembre({ statut: 'dans-le-delai', date: '2023-01-02', delaiJours: 13 }, OUI),
  },
  {
    titre: "rendez-vous fixé le lendemain de l'observation : pas encore connu",
    source: FIXES,
    dossiers: [fixe('2023-01-01')],
    ...enDecembre({ statut: 'en-cours', date: null }, NON),
  },
  {
    titre: "rendez-vous postérieur à l'observation, sans date de prise : pas encore connu",
    source: FIXES,
    dossiers: [fixe(null)],
    ...enDecembre({ statut: 'en-cours', date: null }, NON),
  },
  {
    titre: "orienté vers France Travail : les rendez-vous n'y sont pas comptés",
    source: HORS_POLE_EMPLOI,
    dossiers: [avec([{ ...RENDEZ_VOUS, date: '2022-03-15' }], { organisme: 'france-travail', parcours: 'professionnel' })],
    ...attendre({ statut: 'sans-objet', date: null, delaiJours: null }, NON, NON),
  },
  {
    titre: 'orienté vers un CCAS, parcours socio-professionnel : compté',
    source: HORS_POLE_EMPLOI,
    dossiers: [avec([{ ...RENDEZ_VOUS, date: '2022-03-15' }], { organisme: 'ccas', parcours: 'socio-professionnel' })],
    ...attendre({ statut: 'dans-le-delai', date: '2022-03-15', delaiJours: 5 }, OUI, OUI),
  },
  {
    titre: "un rendez-vous d'orientation n'est pas un rendez-vous d'accompagnement",
    source: FIXES,
    dossiers: [avec([{ ...RENDEZ_VOUS, date: '2022-03-12', objet: 'orientation' }])],
    ...attendre({ statut: 'echu', date: null }, NON, NON),
  },
  {
    titre: "rendez-vous le jour de l'orientation : compté",
    source: UNE_FOIS_ORIENTE,
    dossiers: [avec([{ ...RENDEZ_VOUS, date: '2022-03-10' }])],
    ...attendre({ statut: 'dans-le-delai', date: '2022-03-10', delaiJours: 0 }, OUI, OUI),
  },
  {
    titre: "rendez-vous la veille de l'orientation : pas compté",
    source: UNE_FOIS_ORIENTE,
    dossiers: [avec([{ ...RENDEZ_VOUS, date: '2022-03-09' }])],
    ...attendre({ statut: 'echu', date: null }, NON, NON),
  },
  {
    titre: 'jamais orienté : aucun premier rendez-vous à compter',
    source: POPULATION,
    dossiers: [{ ...PERSONNE, situations: [OUVERT_LE_8_FEVRIER], rendezVous: [{ ...RENDEZ_VOUS, date: '2022-03-15' }] }],
    ...attendre({ statut: 'sans-objet', date: null, delaiJours: null }, NON, NON),
  },
  {
    titre: "orienté en plus d'un mois, première lecture (les orientés) : son rendez-vous est compté",
    source: POPULATION,
    dossiers: [TARDIVE],
    ...attendre({ statut: 'dans-le-delai', date: '2022-04-10', delaiJours: 5 }, OUI, OUI),
    contexte: { ...ANNEE_2022, conventions: { populationRendezVous: 'orientes' } },
  },
  {
    titre: "orienté en plus d'un mois, seconde lecture (les orientés dans le délai) : il ne l'est pas",
    source: POPULATION,
    dossiers: [TARDIVE],
    ...attendre({ statut: 'dans-le-delai', date: '2022-04-10', delaiJours: 5 }, NON, NON),
    contexte: { ...ANNEE_2022, conventions: { populationRendezVous: 'orientes-dans-le-delai' } },
  },
]
