import {
  ANNEE_2022,
  type CasOfficiel,
  type ContexteDuCas,
  type DelaiAttendu,
  OUI,
  OUVERT_LE_8_FEVRIER,
  PERSONNE,
  SUIVI,
} from './cas'
import { contrat, DANS, HORS, orientee, reponse } from './delai-attendu'

const DECRET = 'CASF, article D. 262-65-2 (décret n° 2024-1244), §orientation et contrat'
const CONTRADICTION =
  'instruction 2022/19, annexe 7, §6 ; annexe 9, mesure 3.1 ; annexe 1 ; fiches-actions 2024, annexe 4 ; décret n° 2024-1244'

const decret: ContexteDuCas = { periode: { debut: '2025-01-01', fin: '2025-12-31' }, prereglage: 'decret2024' }

/** Le même dossier lu par chaque texte : courrier d'orientation du 20/03, contrat du 05/05. */
const lecture = (
  prereglage: NonNullable<ContexteDuCas['prereglage']>,
  dateEntree: string,
  orientation: DelaiAttendu,
  premierContrat: DelaiAttendu,
): CasOfficiel => ({
  titre: `un même dossier, lu par le préréglage ${prereglage}`,
  source: CONTRADICTION,
  contexte: { ...ANNEE_2022, prereglage },
  dossiers: [
    {
      ...PERSONNE,
      situations: [OUVERT_LE_8_FEVRIER],
      suivis: [{ ...SUIVI, orientationNotifieeLe: '2022-03-20' }],
      contrats: [{ signeLe: '2022-05-05', renouvellement: false }],
    },
  ],
  entrees: [
    {
      devientSoumisLe: '2022-02-08',
      statut: 'retenue',
      dateEntree,
      orientation: { ...orientation, date: '2022-03-20' },
      premierContrat: { ...premierContrat, date: '2022-05-05' },
    },
  ],
  indicateurs: {
    'nouveaux-entrants': OUI,
    'nouveaux-entrants-orientes-dans-le-delai': reponse(orientation),
    'premiers-contrats': OUI,
    'premiers-contrats-dans-le-delai': reponse(premierContrat),
  },
})

export const LECTURES_CONCURRENTES: readonly CasOfficiel[] = [
  orientee(
    'décret de 2024 : notifié le 01/03, courrier du 11/04, dans les six semaines',
    DECRET,
    decret,
    '2025-03-01',
    '2025-04-11',
    DANS,
    41,
    '2025-03-01',
  ),
  orientee(
    'décret de 2024 : notifié le 01/03, courrier du 12/04, trop tard',
    DECRET,
    decret,
    '2025-03-01',
    '2025-04-12',
    HORS,
    42,
    '2025-03-01',
  ),
  contrat('décret de 2024 : orienté le 20/03, contrat du 19/04, dans le mois', DECRET, decret, '2025-03-20', {
    statut: DANS,
    date: '2025-04-19',
    delaiJours: 30,
  }),
  contrat('décret de 2024 : orienté le 20/03, contrat du 20/04, trop tard', DECRET, decret, '2025-03-20', {
    statut: HORS,
    date: '2025-04-20',
    delaiJours: 31,
  }),
  lecture('guide2022', '2022-03-01', { statut: DANS, delaiJours: 19 }, { statut: HORS, delaiJours: 65 }),
  lecture('tableau2022', '2022-03-01', { statut: DANS, delaiJours: 19 }, { statut: DANS, delaiJours: 46 }),
  lecture('casf', '2022-02-08', { statut: HORS, delaiJours: 40 }, { statut: HORS, delaiJours: 46 }),
  lecture('transition2024', '2022-03-01', { statut: HORS, delaiJours: 19 }, { statut: HORS, delaiJours: 65 }),
  lecture('transition2024UnMois', '2022-03-01', { statut: DANS, delaiJours: 19 }, { statut: HORS, delaiJours: 65 }),
  lecture('decret2024', '2022-03-01', { statut: DANS, delaiJours: 19 }, { statut: HORS, delaiJours: 46 }),
]
