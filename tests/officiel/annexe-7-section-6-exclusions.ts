import { ANNEE_2022, type CasOfficiel, NON, OUI, PERSONNE, SUIVI } from './cas'

const exclusion = (rang: number, libelle: string) =>
  `instruction 2022/19, annexe 7, §6, périmètre exclu, ${rang}e tiret (${libelle})`
const AU_DESSUS_DU_SEUIL = exclusion(1, 'non soumis, au-dessus de 500 €')
const ALLERS_RETOURS = exclusion(2, 'allers-retours, accompagnement mis en veille mais non clos')
const CRITERE_3 = 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 3 (pas de suivi en cours)'

const versable = (debut: string, fin: string | null, soumisDroitsDevoirs: boolean, notifieeLe: string) => ({
  debut,
  fin,
  droit: 'versable',
  soumisDroitsDevoirs,
  notifieeLe,
})

const PREMIERE_ENTREE = {
  devientSoumisLe: '2021-10-04',
  statut: 'retenue',
  motif: 'primo-demandeur',
  dateEntree: '2021-10-12',
} as const
const REJET = { statut: 'rejetee', orientation: null, premierRendezVous: null, premierContrat: null } as const
const SUIVI_DE_2021 = { ...SUIVI, orientationNotifieeLe: '2021-10-25' }

/** Soumise d'octobre 2021 à février 2022, au-dessus du seuil en mars et avril, de nouveau soumise en mai. */
const allerRetour = (suivis: readonly object[]) => ({
  ...PERSONNE,
  suivis,
  situations: [
    versable('2021-10-04', '2022-02-28', true, '2021-10-12'),
    versable('2022-03-01', '2022-04-30', false, '2022-03-08'),
    versable('2022-05-01', null, true, '2022-05-09'),
  ],
})

export const EXCLUSIONS: readonly CasOfficiel[] = [
  {
    titre: 'droit versable mais jamais soumise (revenus au-dessus du seuil) : pas entrante',
    source: AU_DESSUS_DU_SEUIL,
    dossiers: [{ ...PERSONNE, situations: [versable('2022-02-08', null, false, '2022-03-01')] }],
    contexte: ANNEE_2022,
    entrees: [],
    indicateurs: { 'nouveaux-entrants': NON },
  },
  {
    titre: "soumise, puis passe au-dessus du seuil : ce passage n'est pas une entrée",
    source: AU_DESSUS_DU_SEUIL,
    dossiers: [
      {
        ...PERSONNE,
        situations: [versable('2021-10-04', '2022-02-28', true, '2021-10-12'), versable('2022-03-01', null, false, '2022-03-08')],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [PREMIERE_ENTREE],
    indicateurs: { 'nouveaux-entrants': NON },
  },
  {
    titre: 'aller-retour du top, suivi mis en veille mais non clos : pas entrante',
    source: ALLERS_RETOURS,
    dossiers: [allerRetour([SUIVI_DE_2021])],
    contexte: ANNEE_2022,
    entrees: [PREMIERE_ENTREE, { ...REJET, devientSoumisLe: '2022-05-01', motif: 'aller-retour-droits-devoirs' }],
    indicateurs: { 'nouveaux-entrants': NON, 'nouveaux-entrants-orientes-dans-le-delai': NON },
  },
  {
    titre: "allers-retours réguliers, un mois sur deux : aucun n'est une entrée",
    source: ALLERS_RETOURS,
    dossiers: [
      {
        ...PERSONNE,
        suivis: [SUIVI_DE_2021],
        situations: [
          versable('2021-10-04', '2022-01-31', true, '2021-10-12'),
          versable('2022-02-01', '2022-02-28', false, '2022-02-08'),
          versable('2022-03-01', '2022-03-31', true, '2022-03-08'),
          versable('2022-04-01', '2022-04-30', false, '2022-04-08'),
          versable('2022-05-01', null, true, '2022-05-09'),
        ],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [
      PREMIERE_ENTREE,
      { ...REJET, devientSoumisLe: '2022-03-01', motif: 'aller-retour-droits-devoirs' },
      { ...REJET, devientSoumisLe: '2022-05-01', motif: 'aller-retour-droits-devoirs' },
    ],
    indicateurs: { 'nouveaux-entrants': NON },
  },
  {
    titre: "aller-retour sans que la personne ait jamais été orientée : entrante (« pas d'orientation connue », lecture assumée)",
    source: CRITERE_3,
    dossiers: [allerRetour([])],
    contexte: ANNEE_2022,
    entrees: [
      PREMIERE_ENTREE,
      {
        devientSoumisLe: '2022-05-01',
        statut: 'retenue',
        motif: 'passage-sous-seuil',
        dateEntree: '2022-05-09',
      },
    ],
    indicateurs: { 'nouveaux-entrants': OUI },
  },
  {
    titre: "aller-retour, suivi clos le jour du retour : il n'est plus en cours, entrante",
    source: CRITERE_3,
    dossiers: [allerRetour([{ ...SUIVI_DE_2021, clotureLe: '2022-05-01' }])],
    contexte: ANNEE_2022,
    entrees: [
      PREMIERE_ENTREE,
      {
        devientSoumisLe: '2022-05-01',
        statut: 'retenue',
        motif: 'passage-sous-seuil',
        orientation: { statut: 'echu', date: null },
      },
    ],
    indicateurs: { 'nouveaux-entrants': OUI, 'nouveaux-entrants-orientes-dans-le-delai': NON },
  },
  {
    titre: 'aller-retour, suivi clos le lendemain du retour : il était encore en cours, pas entrante',
    source: CRITERE_3,
    dossiers: [allerRetour([{ ...SUIVI_DE_2021, clotureLe: '2022-05-02' }])],
    contexte: ANNEE_2022,
    entrees: [PREMIERE_ENTREE, { ...REJET, devientSoumisLe: '2022-05-01', motif: 'aller-retour-droits-devoirs' }],
    indicateurs: { 'nouveaux-entrants': NON },
  },
  {
    titre: "aller-retour, désignation d'un référent sans courrier d'orientation : c'est aussi un suivi en cours",
    source: CRITERE_3,
    dossiers: [allerRetour([{ ...SUIVI, referentDesigneLe: '2021-11-02' }])],
    contexte: ANNEE_2022,
    entrees: [PREMIERE_ENTREE, { ...REJET, devientSoumisLe: '2022-05-01', motif: 'aller-retour-droits-devoirs' }],
    indicateurs: { 'nouveaux-entrants': NON },
  },
  {
    titre: 'aller-retour, orientation la veille du retour : un suivi est en cours, pas entrante',
    source: CRITERE_3,
    dossiers: [allerRetour([{ ...SUIVI, orientationNotifieeLe: '2022-04-30' }])],
    contexte: ANNEE_2022,
    entrees: [PREMIERE_ENTREE, { ...REJET, devientSoumisLe: '2022-05-01', motif: 'aller-retour-droits-devoirs' }],
    indicateurs: { 'nouveaux-entrants': NON },
  },
  {
    titre: "aller-retour, orientation le jour du retour : c'est celle de cette entrée",
    source: CRITERE_3,
    dossiers: [allerRetour([{ ...SUIVI, orientationNotifieeLe: '2022-05-01' }])],
    contexte: ANNEE_2022,
    entrees: [
      PREMIERE_ENTREE,
      {
        devientSoumisLe: '2022-05-01',
        statut: 'retenue',
        motif: 'passage-sous-seuil',
        orientation: { statut: 'dans-le-delai', date: '2022-05-01', delaiJours: -8 },
      },
    ],
    indicateurs: { 'nouveaux-entrants': OUI, 'nouveaux-entrants-orientes-dans-le-delai': OUI },
  },
]
