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

const DEUX_MOIS = 'instruction 2022/19, annexe 7, §6, 1ers contrats dans les 2 mois, délai à partir de la notification CAF/MSA'
const PREMIERS = "instruction 2022/19, annexe 7, §6, nombre total de 1ers contrats d'engagements réciproques"
const HORS_POLE_EMPLOI = 'instruction 2022/19, annexe 7, §6, 1ers contrats, orientés vers un autre organisme que Pôle emploi'

/** T0 au 01/03, orientée le 10/03 vers le département. */
const avec = (contrats: readonly object[], suivi: Readonly<Record<string, unknown>> = {}) => ({
  ...PERSONNE,
  situations: [OUVERT_LE_8_FEVRIER],
  suivis: [{ ...SUIVI, orientationNotifieeLe: '2022-03-10', ...suivi }],
  contrats,
})
const attendre = (premierContrat: DelaiAttendu, signes: MesureAttendue, dansLeDelai: MesureAttendue) => ({
  contexte: ANNEE_2022,
  entrees: [{ devientSoumisLe: '2022-02-08', statut: 'retenue' as const, dateEntree: '2022-03-01', premierContrat }],
  indicateurs: { 'premiers-contrats': signes, 'premiers-contrats-dans-le-delai': dansLeDelai },
})

export const CONTRATS: readonly CasOfficiel[] = [
  {
    titre: 'notifié le 01/03, contrat signé le 30/04 : dans les deux mois',
    source: DEUX_MOIS,
    dossiers: [avec([{ signeLe: '2022-04-30', renouvellement: false }])],
    ...attendre({ statut: 'dans-le-delai', date: '2022-04-30', delaiJours: 60 }, OUI, OUI),
  },
  {
    titre: 'notifié le 01/03, contrat signé le 01/05 : compté, mais hors délai',
    source: DEUX_MOIS,
    dossiers: [avec([{ signeLe: '2022-05-01', renouvellement: false }])],
    ...attendre({ statut: 'hors-delai', date: '2022-05-01', delaiJours: 61 }, OUI, NON),
  },
  {
    titre: 'délai franc pour le contrat : le 01/05 est dans le délai',
    source: DEUX_MOIS,
    dossiers: [avec([{ signeLe: '2022-05-01', renouvellement: false }])],
    ...attendre({ statut: 'dans-le-delai', delaiJours: 61 }, OUI, OUI),
    contexte: { ...ANNEE_2022, conventions: { decompte: { contrat: 'depart-exclu' } } },
  },
  {
    titre: "un renouvellement n'est pas un premier contrat",
    source: PREMIERS,
    dossiers: [avec([{ signeLe: '2022-03-20', renouvellement: true }])],
    ...attendre({ statut: 'echu', date: null, delaiJours: null }, NON, NON),
  },
  {
    titre: 'un renouvellement puis un premier contrat : seul le second compte',
    source: PREMIERS,
    dossiers: [
      avec([
        { signeLe: '2022-03-20', renouvellement: true },
        { signeLe: '2022-05-10', renouvellement: false },
      ]),
    ],
    ...attendre({ statut: 'hors-delai', date: '2022-05-10', delaiJours: 70 }, OUI, NON),
  },
  {
    titre: 'deux contrats : le plus ancien, quel que soit leur ordre',
    source: PREMIERS,
    dossiers: [
      avec([
        { signeLe: '2022-06-15', renouvellement: false },
        { signeLe: '2022-04-12', renouvellement: false },
      ]),
    ],
    ...attendre({ statut: 'dans-le-delai', date: '2022-04-12', delaiJours: 42 }, OUI, OUI),
  },
  {
    titre: "contrat signé avant l'orientation, dans l'entrée : compté",
    source: PREMIERS,
    dossiers: [avec([{ signeLe: '2022-03-05', renouvellement: false }])],
    ...attendre({ statut: 'dans-le-delai', date: '2022-03-05', delaiJours: 4 }, OUI, OUI),
  },
  {
    titre: 'orienté vers Pôle emploi : pas de premier contrat à compter',
    source: HORS_POLE_EMPLOI,
    dossiers: [avec([{ signeLe: '2022-04-12', renouvellement: false }], { organisme: 'pole-emploi', parcours: 'professionnel' })],
    ...attendre({ statut: 'sans-objet', date: null, delaiJours: null }, NON, NON),
  },
  {
    titre: 'jamais orienté : pas de premier contrat à compter',
    source: HORS_POLE_EMPLOI,
    dossiers: [{ ...PERSONNE, situations: [OUVERT_LE_8_FEVRIER], contrats: [{ signeLe: '2022-04-12', renouvellement: false }] }],
    ...attendre({ statut: 'sans-objet', date: null, delaiJours: null }, NON, NON),
  },
  {
    titre: 'pas de contrat, délai épuisé : échu',
    source: DEUX_MOIS,
    dossiers: [avec([])],
    ...attendre({ statut: 'echu', date: null, delaiJours: null }, NON, NON),
  },
  {
    titre: "contrat signé après l'observation : pas encore connu, le délai court",
    source: DEUX_MOIS,
    dossiers: [avec([{ signeLe: '2022-04-12', renouvellement: false }])],
    ...attendre({ statut: 'en-cours', date: null }, NON, { valeur: 0, indetermines: 0, enCours: 1 }),
    contexte: { ...ANNEE_2022, observeLe: '2022-04-11' },
  },
  {
    titre: "contrat signé le jour de l'observation : connu",
    source: DEUX_MOIS,
    dossiers: [avec([{ signeLe: '2022-04-12', renouvellement: false }])],
    ...attendre({ statut: 'dans-le-delai', date: '2022-04-12', delaiJours: 42 }, OUI, OUI),
    contexte: { ...ANNEE_2022, observeLe: '2022-04-12' },
  },
]
