import { type CasOfficiel, type ContexteDuCas, NON, OUI, PERSONNE, SUIVI } from './cas'

const TEXTE = 'fiches-actions 2024, annexe 4, §4'
const EXEMPLE = `${TEXTE}, orientés en 15 jours et moins, exemple (T0 au 01/03, avant le 16/03)`
const REPLI = "fiches-actions 2024, annexe 4, §2-b, repli sur le délai d'un mois"

const ANNEE_2024: ContexteDuCas = { periode: { debut: '2024-01-01', fin: '2024-12-31' }, prereglage: 'transition2024' }
const UN_MOIS: ContexteDuCas = { ...ANNEE_2024, prereglage: 'transition2024UnMois' }

const versable = (debut: string, fin: string | null, notifieeLe: string, soumisDroitsDevoirs = true) => ({
  debut,
  fin,
  droit: 'versable',
  soumisDroitsDevoirs,
  notifieeLe,
})
const OUVERTURE = versable('2024-02-08', null, '2024-03-01')

const orientation = (
  titre: string,
  source: string,
  contexte: ContexteDuCas,
  jour: string,
  statut: string,
  delaiJours: number,
  organisme = 'departement',
): CasOfficiel => ({
  titre,
  source,
  contexte,
  dossiers: [{ ...PERSONNE, situations: [OUVERTURE], suivis: [{ ...SUIVI, orientationNotifieeLe: jour, organisme }] }],
  entrees: [
    {
      devientSoumisLe: '2024-02-08',
      statut: 'retenue',
      motif: 'primo-demandeur',
      dateEntree: '2024-03-01',
      orientation: { statut, date: jour, delaiJours },
    },
  ],
  indicateurs: {
    'nouveaux-entrants': OUI,
    'nouveaux-entrants-orientes-dans-le-delai': statut === 'dans-le-delai' ? OUI : NON,
  },
})

export const ORIENTATION_2024: readonly CasOfficiel[] = [
  orientation('15 jours : courrier du 15/03, dans le délai', EXEMPLE, ANNEE_2024, '2024-03-15', 'dans-le-delai', 14),
  orientation('15 jours : courrier du 16/03, trop tard', EXEMPLE, ANNEE_2024, '2024-03-16', 'hors-delai', 15),
  orientation(
    '15 jours : orientation vers France Travail le 15/03, comptée comme les autres',
    EXEMPLE,
    ANNEE_2024,
    '2024-03-15',
    'dans-le-delai',
    14,
    'france-travail',
  ),
  orientation("repli d'un mois : courrier du 16/03, dans le délai", REPLI, UN_MOIS, '2024-03-16', 'dans-le-delai', 15),
  orientation("repli d'un mois : courrier du 31/03, dans le délai", REPLI, UN_MOIS, '2024-03-31', 'dans-le-delai', 30),
  orientation("repli d'un mois : courrier du 01/04, trop tard", REPLI, UN_MOIS, '2024-04-01', 'hors-delai', 31),
  {
    titre: '15 jours : référent désigné le 15/03 après une réunion collective, dans le délai',
    source: `${TEXTE}, fin du délai (désignation d'un référent)`,
    contexte: ANNEE_2024,
    dossiers: [{ ...PERSONNE, situations: [OUVERTURE], suivis: [{ ...SUIVI, referentDesigneLe: '2024-03-15' }] }],
    entrees: [
      {
        devientSoumisLe: '2024-02-08',
        statut: 'retenue',
        orientation: { statut: 'dans-le-delai', date: '2024-03-15', delaiJours: 14 },
      },
    ],
    indicateurs: { 'nouveaux-entrants-orientes-dans-le-delai': OUI },
  },
]
