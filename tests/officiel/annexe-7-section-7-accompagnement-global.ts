import { ANNEE_2022, type CasOfficiel, INCONNU, type MesureAttendue, NON, OUI, PERSONNE } from './cas'

const ORIENTES = "instruction 2022/19, annexe 7, §7, orientés vers l'accompagnement global"
const EN_COURS = "instruction 2022/19, annexe 7, §7, en cours d'accompagnement par l'accompagnement global"
const PAR_CONSEILLER =
  "instruction 2022/19, annexe 7, §7, accompagnés par conseiller dédié à l'accompagnement global (moyenne, stock)"
const DELAI = 'instruction 2022/19, annexe 7, §7, délai moyen du démarrage (de la proposition au démarrage effectif)'

let rang = 0
/** Au RSA et soumise depuis 2019, suivie en accompagnement global aux dates dites. */
const suivie = (...listes: readonly Readonly<Record<string, unknown>>[]) => {
  rang += 1
  return {
    ...PERSONNE,
    id: `67-1${String(rang).padStart(5, '0')}`,
    situations: [{ debut: '2019-06-03', fin: null, droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2019-06-11' }],
    accompagnements: listes.map((dates) => ({
      dispositif: 'accompagnement-global',
      orienteLe: null,
      proposeLe: null,
      demarreLe: null,
      termineLe: null,
      conseiller: null,
      ...dates,
    })),
  }
}
const chez = (conseiller: string | null, termineLe: string | null = null) =>
  suivie({ orienteLe: '2022-01-10', demarreLe: '2022-02-01', termineLe, conseiller })
const demarree = (proposeLe: string | null, demarreLe: string) =>
  suivie({ orienteLe: proposeLe ?? demarreLe, proposeLe, demarreLe })

const cas = (
  titre: string,
  source: string,
  dossiers: CasOfficiel['dossiers'],
  indicateurs: Readonly<Record<string, MesureAttendue>>,
  contexte = {},
): CasOfficiel => ({ titre, source, dossiers, contexte: { ...ANNEE_2022, ...contexte }, indicateurs })

export const ACCOMPAGNEMENT_GLOBAL: readonly CasOfficiel[] = [
  cas('orientée le 01/01 : dans le flux, sans être nouvelle entrante', ORIENTES, [suivie({ orienteLe: '2022-01-01' })], {
    'nouveaux-entrants': NON,
    'ag-orientes': OUI,
  }),
  cas('orientée le 31/12 précédent : hors du flux', ORIENTES, [suivie({ orienteLe: '2021-12-31' })], {
    'ag-orientes': NON,
    'ag-en-cours': OUI,
  }),
  cas('orientée le 31/12 : dans le flux', ORIENTES, [suivie({ orienteLe: '2022-12-31' })], { 'ag-orientes': OUI }),
  cas(
    'orientée le 01/01 suivant : hors du flux',
    ORIENTES,
    [suivie({ orienteLe: '2023-01-01' })],
    { 'ag-orientes': NON },
    { observeLe: '2023-03-01' },
  ),
  cas("date d'orientation inconnue : on ne sait pas", ORIENTES, [suivie({ demarreLe: '2022-02-01' })], {
    'ag-orientes': INCONNU,
    'ag-en-cours': OUI,
  }),
  cas('démarré et non terminé : dans le stock', EN_COURS, [chez('C1')], { 'ag-en-cours': OUI }),
  cas('terminé : hors du stock, encore dans le flux', EN_COURS, [chez('C1', '2022-09-30')], {
    'ag-en-cours': NON,
    'ag-orientes': OUI,
  }),
  cas(
    'proposé et orienté, démarrage à venir : pas encore en cours au 31/05',
    EN_COURS,
    [suivie({ orienteLe: '2022-05-20', proposeLe: '2022-05-20', demarreLe: '2022-06-10' })],
    { 'ag-en-cours': NON },
    { stockLe: '2022-05-31' },
  ),
  cas(
    'trois personnes chez un conseiller, une chez un autre : deux en moyenne',
    PAR_CONSEILLER,
    [chez('C1'), chez('C1'), chez('C2'), chez('C1')],
    { 'ag-en-cours': { valeur: 4, indetermines: 0 }, 'ag-par-conseiller': { valeur: 2, indetermines: 0 } },
  ),
  cas('trois personnes pour deux conseillers : une et demie en moyenne', PAR_CONSEILLER, [chez('C1'), chez('C2'), chez('C2')], {
    'ag-par-conseiller': { valeur: 1.5, indetermines: 0 },
  }),
  cas(
    "un conseiller sans personne en cours n'entre pas dans la moyenne",
    PAR_CONSEILLER,
    [chez('C1'), chez('C1'), chez('C2', '2022-09-30')],
    { 'ag-par-conseiller': { valeur: 2, indetermines: 0 } },
  ),
  cas('une personne sans conseiller saisi : un cas indéterminé', PAR_CONSEILLER, [chez('C1'), chez('C1'), chez(null)], {
    'ag-en-cours': { valeur: 3, indetermines: 0 },
    'ag-par-conseiller': { valeur: 2, indetermines: 1 },
  }),
  cas('aucun conseiller : pas de moyenne, jamais zéro', PAR_CONSEILLER, [chez(null)], {
    'ag-en-cours': OUI,
    'ag-par-conseiller': { valeur: null, indetermines: 1 },
  }),
  cas('accompagnements non tenus : un cas indéterminé', PAR_CONSEILLER, [chez('C1'), { ...chez('C1'), accompagnements: null }], {
    'ag-en-cours': { valeur: 1, indetermines: 1 },
    'ag-par-conseiller': { valeur: 1, indetermines: 1 },
    'ag-orientes': { valeur: 1, indetermines: 1 },
  }),
  cas(
    "au 31/05, le conseiller dont l'accompagnement se termine en juin compte encore",
    PAR_CONSEILLER,
    [chez('C1'), chez('C1'), chez('C1'), chez('C2', '2022-06-30')],
    { 'ag-par-conseiller': { valeur: 2, indetermines: 0 } },
    { stockLe: '2022-05-31' },
  ),
  cas(
    'proposés le 01/03, démarrés le 22 et le 29 : 24,5 jours en moyenne',
    DELAI,
    [demarree('2022-03-01', '2022-03-22'), demarree('2022-03-01', '2022-03-29')],
    { 'ag-delai-moyen': { valeur: 24.5, indetermines: 0 } },
  ),
  cas(
    'démarré la veille de la période : hors de la moyenne',
    DELAI,
    [demarree('2021-12-01', '2021-12-31'), demarree('2022-03-01', '2022-03-22')],
    { 'ag-delai-moyen': { valeur: 21, indetermines: 0 } },
  ),
  cas(
    'démarré le premier jour de la période : dans la moyenne',
    DELAI,
    [demarree('2021-12-11', '2022-01-01'), demarree('2022-03-01', '2022-03-24')],
    { 'ag-delai-moyen': { valeur: 22, indetermines: 0 } },
  ),
  cas(
    'proposition non saisie : un cas indéterminé',
    DELAI,
    [demarree(null, '2022-03-22'), demarree('2022-03-01', '2022-03-22')],
    { 'ag-delai-moyen': { valeur: 21, indetermines: 1 } },
  ),
  cas('aucun démarrage dans la période : pas de moyenne', DELAI, [suivie({ orienteLe: '2022-12-20', proposeLe: '2022-12-20' })], {
    'ag-delai-moyen': { valeur: null, indetermines: 0 },
  }),
  cas(
    "deux accompagnements d'une même personne : deux délais",
    DELAI,
    [
      suivie(
        { orienteLe: '2022-01-03', proposeLe: '2022-01-03', demarreLe: '2022-01-13', termineLe: '2022-04-01' },
        { orienteLe: '2022-06-01', proposeLe: '2022-06-01', demarreLe: '2022-07-01' },
      ),
    ],
    { 'ag-orientes': OUI, 'ag-delai-moyen': { valeur: 20, indetermines: 0 } },
  ),
]
