import { ANNEE_2022, type CasOfficiel, INCONNU, type MesureAttendue, NON, OUI, OUVERT_LE_8_FEVRIER, PERSONNE, SUIVI } from './cas'

const ORIENTES =
  "instruction 2022/19, annexe 7, §7, orientés vers la garantie d'activité départementale (flux, nouveaux entrants de l'année)"
const SANS_AG = "instruction 2022/19, annexe 7, §7, orientés vers la garantie d'activité (exclut l'accompagnement global)"

const accompagnement = (dispositif: string, dates: Readonly<Record<string, unknown>>) => ({
  dispositif,
  orienteLe: null,
  proposeLe: null,
  demarreLe: null,
  termineLe: null,
  conseiller: null,
  ...dates,
})
const gad = (dates: Readonly<Record<string, unknown>>) => accompagnement('garantie-activite', dates)
const ag = (dates: Readonly<Record<string, unknown>>) => accompagnement('accompagnement-global', dates)

/** Entrante de 2022 (T0 au 01/03), orientée le 20/03. */
const entrante = (...accompagnements: readonly object[]) => ({
  ...PERSONNE,
  situations: [OUVERT_LE_8_FEVRIER],
  suivis: [{ ...SUIVI, orientationNotifieeLe: '2022-03-20' }],
  accompagnements,
})
/** Au RSA et soumise depuis 2019. */
const DROIT_DE_2019 = { ...OUVERT_LE_8_FEVRIER, debut: '2019-06-03', notifieeLe: '2019-06-11' }
const existante = (...accompagnements: readonly object[]) => ({
  ...PERSONNE,
  situations: [DROIT_DE_2019],
  accompagnements,
})
/** De retour le 05/06/2022 après dix-sept mois de suspension : l'entrée commence ce jour-là. */
const revenue = (...accompagnements: readonly object[]) => ({
  ...PERSONNE,
  suivis: [{ ...SUIVI, orientationNotifieeLe: '2019-07-01' }],
  accompagnements,
  situations: [
    { ...DROIT_DE_2019, fin: '2020-12-31' },
    { debut: '2021-01-01', fin: '2022-06-04', droit: 'suspendu' },
    { ...OUVERT_LE_8_FEVRIER, debut: '2022-06-05', notifieeLe: '2022-06-10' },
  ],
})

const cas = (
  titre: string,
  source: string,
  dossier: Readonly<Record<string, unknown>>,
  indicateurs: Readonly<Record<string, MesureAttendue>>,
  contexte = {},
): CasOfficiel => ({ titre, source, dossiers: [dossier], contexte: { ...ANNEE_2022, ...contexte }, indicateurs })

export const GARANTIE_FLUX: readonly CasOfficiel[] = [
  cas(
    "entrante de l'année orientée vers la garantie d'activité : comptée",
    ORIENTES,
    entrante(gad({ orienteLe: '2022-04-05' })),
    { 'gad-orientes': OUI, 'ag-orientes': NON },
  ),
  cas(
    "existante orientée dans l'année : pas une nouvelle entrante, pas comptée",
    ORIENTES,
    existante(gad({ orienteLe: '2022-04-05' })),
    { 'gad-orientes': NON, 'gad-en-cours': OUI },
  ),
  cas('orientée le 31/12 : dans la période', ORIENTES, entrante(gad({ orienteLe: '2022-12-31' })), {
    'gad-orientes': OUI,
  }),
  cas(
    'orientée le 01/01 suivant : hors de la période',
    ORIENTES,
    entrante(gad({ orienteLe: '2023-01-01' })),
    { 'gad-orientes': NON },
    { observeLe: '2023-03-01' },
  ),
  cas(
    "orientée la veille de la période, pendant l'instruction de son droit : pas dans le flux de l'année",
    ORIENTES,
    entrante(gad({ orienteLe: '2021-12-31' })),
    { 'gad-orientes': NON },
  ),
  cas(
    "orientée le premier jour de la période, pendant l'instruction de son droit : dans le flux",
    ORIENTES,
    entrante(gad({ orienteLe: '2022-01-01' })),
    { 'gad-orientes': OUI },
  ),
  cas(
    "orientée avant son entrée (retour de suspension) : elle n'était pas encore nouvelle entrante",
    ORIENTES,
    revenue(gad({ orienteLe: '2022-06-04' })),
    { 'nouveaux-entrants': OUI, 'gad-orientes': NON },
  ),
  cas('orientée le jour de son entrée : comptée', ORIENTES, revenue(gad({ orienteLe: '2022-06-05' })), {
    'nouveaux-entrants': OUI,
    'gad-orientes': OUI,
  }),
  cas(
    'deux orientations vers la garantie : une seule personne',
    ORIENTES,
    entrante(gad({ orienteLe: '2022-04-05' }), gad({ orienteLe: '2022-09-05' })),
    { 'gad-orientes': OUI },
  ),
  cas(
    "orientée aussi vers l'accompagnement global dans l'année : exclue",
    SANS_AG,
    entrante(gad({ orienteLe: '2022-04-05' }), ag({ orienteLe: '2022-05-02' })),
    { 'gad-orientes': NON, 'ag-orientes': OUI },
  ),
  cas(
    "accompagnement global d'avant la période, encore en cours : exclue",
    SANS_AG,
    entrante(gad({ orienteLe: '2022-04-05' }), ag({ orienteLe: '2021-12-20', demarreLe: '2022-01-05' })),
    { 'gad-orientes': NON, 'ag-orientes': NON },
  ),
  cas(
    "accompagnement global d'avant la période, terminé : comptée",
    SANS_AG,
    entrante(gad({ orienteLe: '2022-04-05' }), ag({ orienteLe: '2021-12-31', demarreLe: '2022-01-05', termineLe: '2022-04-01' })),
    { 'gad-orientes': OUI, 'ag-orientes': NON },
  ),
  cas(
    'accompagnement global commencé le premier jour de la période, même terminé : exclue',
    SANS_AG,
    entrante(gad({ orienteLe: '2022-04-05' }), ag({ orienteLe: '2022-01-01', demarreLe: '2022-01-05', termineLe: '2022-04-01' })),
    { 'gad-orientes': NON, 'ag-orientes': OUI },
  ),
  cas("date d'orientation inconnue : on ne sait pas", ORIENTES, entrante(gad({})), { 'gad-orientes': INCONNU }),
  cas(
    'entrée indéterminée (notification inconnue) : on ne sait pas',
    ORIENTES,
    { ...entrante(gad({ orienteLe: '2022-04-05' })), situations: [{ ...OUVERT_LE_8_FEVRIER, notifieeLe: null }] },
    { 'nouveaux-entrants': INCONNU, 'gad-orientes': INCONNU },
  ),
  cas(
    'accompagnements non tenus, entrante : on ne sait pas',
    ORIENTES,
    { ...entrante(), accompagnements: null },
    { 'gad-orientes': INCONNU, 'ag-orientes': INCONNU, 'gad-en-cours': INCONNU, 'ag-en-cours': INCONNU },
  ),
  cas(
    "accompagnements non tenus, pas entrante de l'année : elle ne peut pas être dans ce flux",
    ORIENTES,
    { ...existante(), accompagnements: null },
    { 'gad-orientes': NON, 'ag-orientes': INCONNU, 'gad-en-cours': INCONNU },
  ),
  cas(
    "dossier d'un autre département : hors du territoire",
    ORIENTES,
    { ...entrante(gad({ orienteLe: '2022-04-05' })), departement: '68' },
    { 'gad-orientes': NON, 'gad-en-cours': NON },
    { departements: ['67'] },
  ),
  cas(
    'le même, 67 et 68 en un seul territoire : compté',
    ORIENTES,
    { ...entrante(gad({ orienteLe: '2022-04-05' })), departement: '68' },
    { 'gad-orientes': OUI, 'gad-en-cours': OUI },
    { departements: ['67', '68'] },
  ),
]
