import { ANNEE_2022, type CasOfficiel, type ContexteDuCas } from './cas'
import { contrat, DANS, HORS, orientee } from './delai-attendu'

const A1_ORIENTATION = "instruction 2022/19, annexe 1, §1, orientation à 30 jours à compter de la date d'ouverture des droits"
const A1_CONTRAT = "instruction 2022/19, annexe 1, §1, contrat dans le mois de l'orientation (article L. 262-35 du CASF)"
const A9_ORIENTATION = "instruction 2022/19, annexe 9, mesure 3.1, date d'entrée = date de transmission CAF"
const A9_CONTRAT =
  "instruction 2022/19, annexe 9, mesure 3.1, 1ers contrats dans les 2 mois à partir de la notification d'orientation"
const CORPS = "instruction 2022/19, corps, §I.1.a, note 1 (30 jours, 2 semaines, 2 mois après l'orientation)"

const casf: ContexteDuCas = { ...ANNEE_2022, prereglage: 'casf' }
const tableau: ContexteDuCas = { ...ANNEE_2022, prereglage: 'tableau2022' }
const corps: ContexteDuCas = {
  ...ANNEE_2022,
  conventions: { delaiOrientation: { jours: 30 }, debutContrat: 'orientation' },
}

export const ANNEXES_1_ET_9: readonly CasOfficiel[] = [
  orientee(
    'annexe 1 : droit ouvert le 08/02, courrier du 09/03, à 30 jours ou moins',
    A1_ORIENTATION,
    casf,
    '2022-02-08',
    '2022-03-09',
    DANS,
    29,
    '2022-03-01',
  ),
  orientee('annexe 1 : courrier du 10/03, trop tard', A1_ORIENTATION, casf, '2022-02-08', '2022-03-10', HORS, 30, '2022-03-01'),
  orientee(
    "annexe 1 : le délai part de l'ouverture, la notification peut être inconnue",
    A1_ORIENTATION,
    casf,
    '2022-02-08',
    '2022-03-09',
    DANS,
    29,
  ),
  contrat('annexe 1 : orienté le 20/02, contrat du 19/03, dans le mois', A1_CONTRAT, casf, '2022-02-20', {
    statut: DANS,
    date: '2022-03-19',
    delaiJours: 27,
  }),
  contrat('annexe 1 : orienté le 20/02, contrat du 20/03, trop tard', A1_CONTRAT, casf, '2022-02-20', {
    statut: HORS,
    date: '2022-03-20',
    delaiJours: 28,
  }),
  orientee(
    'annexe 9 : transmis le 01/03, courrier du 31/03, dans le mois',
    A9_ORIENTATION,
    tableau,
    '2022-03-01',
    '2022-03-31',
    DANS,
    30,
    '2022-03-01',
  ),
  orientee(
    'annexe 9 : transmis le 01/03, courrier du 01/04, trop tard',
    A9_ORIENTATION,
    tableau,
    '2022-03-01',
    '2022-04-01',
    HORS,
    31,
    '2022-03-01',
  ),
  contrat(
    "annexe 9 : orienté le 20/03, contrat du 19/05, dans les deux mois de l'orientation",
    A9_CONTRAT,
    tableau,
    '2022-03-20',
    { statut: DANS, date: '2022-05-19', delaiJours: 60 },
  ),
  contrat('annexe 9 : orienté le 20/03, contrat du 20/05, trop tard', A9_CONTRAT, tableau, '2022-03-20', {
    statut: HORS,
    date: '2022-05-20',
    delaiJours: 61,
  }),
  contrat(
    'annexe 7 : le même contrat du 19/05 est hors délai, les deux mois partent de la notification',
    'instruction 2022/19, annexe 7, §6, 1ers contrats dans les 2 mois',
    { ...ANNEE_2022, prereglage: 'guide2022' },
    '2022-03-20',
    { statut: HORS, date: '2022-05-19', delaiJours: 79 },
  ),
  contrat(
    'annexe 9 : les renouvellements ne sont pas compris',
    'instruction 2022/19, annexe 9, mesure 3.1, concerne les nouveaux entrants, hors renouvellements',
    tableau,
    '2022-03-20',
    { statut: HORS, date: '2022-06-01', delaiJours: 73 },
    [{ signeLe: '2022-04-02', renouvellement: true }],
  ),
  contrat("contrat signé avant l'orientation : il a précédé le départ, il est dans le délai", A9_CONTRAT, tableau, '2022-03-20', {
    statut: DANS,
    date: '2022-03-05',
    delaiJours: -15,
  }),
  orientee(
    'corps : notifié le 01/03, courrier du 30/03, à 30 jours ou moins',
    CORPS,
    corps,
    '2022-03-01',
    '2022-03-30',
    DANS,
    29,
    '2022-03-01',
  ),
  orientee(
    "corps : notifié le 01/03, courrier du 31/03, trop tard alors que le mois n'est pas fini",
    CORPS,
    corps,
    '2022-03-01',
    '2022-03-31',
    HORS,
    30,
    '2022-03-01',
  ),
]
