import { ANNEE_2022, type CasOfficiel, INCONNU, type MesureAttendue, NON, OUI, OUVERT_LE_8_FEVRIER, PERSONNE } from './cas'

const EN_COURS =
  "instruction 2022/19, annexe 7, §7, en cours d'accompagnement par la garantie d'activité (stock, entrants et existants)"
const STOCK = 'instruction 2022/19, annexe 7, §7, stock au 31 décembre puis au 31/05'

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

/** Au RSA et soumise depuis 2019. */
const DROIT_DE_2019 = { ...OUVERT_LE_8_FEVRIER, debut: '2019-06-03', notifieeLe: '2019-06-11' }
const existante = (...accompagnements: readonly object[]) => ({
  ...PERSONNE,
  situations: [DROIT_DE_2019],
  accompagnements,
})

const cas = (
  titre: string,
  source: string,
  dossier: Readonly<Record<string, unknown>>,
  indicateurs: Readonly<Record<string, MesureAttendue>>,
  contexte = {},
): CasOfficiel => ({ titre, source, dossiers: [dossier], contexte: { ...ANNEE_2022, ...contexte }, indicateurs })

const AU_LONG_COURS = gad({ orienteLe: '2021-09-01', demarreLe: '2021-09-20' })
const JUSQU_EN_JUIN = gad({ orienteLe: '2022-04-05', demarreLe: '2022-04-20', termineLe: '2022-06-15' })

export const GARANTIE_STOCK: readonly CasOfficiel[] = [
  cas('existante, en garantie depuis 2021 : dans le stock au 31/12', EN_COURS, existante(AU_LONG_COURS), {
    'gad-orientes': NON,
    'gad-en-cours': OUI,
    'ag-en-cours': NON,
  }),
  cas(
    'terminée le 31/12 : plus en cours ce jour-là',
    STOCK,
    existante(gad({ orienteLe: '2022-04-05', demarreLe: '2022-04-20', termineLe: '2022-12-31' })),
    { 'gad-en-cours': NON },
  ),
  cas(
    'terminée le lendemain : encore en cours au 31/12',
    STOCK,
    existante(gad({ orienteLe: '2022-04-05', demarreLe: '2022-04-20', termineLe: '2023-01-01' })),
    { 'gad-en-cours': OUI },
    { observeLe: '2023-03-01' },
  ),
  cas('terminée en juin : hors du stock au 31/12', STOCK, existante(JUSQU_EN_JUIN), { 'gad-en-cours': NON }),
  cas(
    'terminée en juin : dans le stock au 31/05',
    STOCK,
    existante(JUSQU_EN_JUIN),
    { 'gad-en-cours': OUI },
    { stockLe: '2022-05-31' },
  ),
  cas(
    'seconde remontée : le stock se prend par défaut à la fin de la période, le 31/05',
    STOCK,
    existante(JUSQU_EN_JUIN),
    { 'gad-en-cours': OUI },
    { periode: { debut: '2022-01-01', fin: '2022-05-31' } },
  ),
  cas(
    'démarrée le 31/05 : dans le stock au 31/05',
    STOCK,
    existante(gad({ orienteLe: '2022-05-10', demarreLe: '2022-05-31' })),
    { 'gad-en-cours': OUI },
    { stockLe: '2022-05-31' },
  ),
  cas(
    'démarrée le 01/06 : pas encore dans le stock au 31/05',
    STOCK,
    existante(gad({ orienteLe: '2022-05-10', demarreLe: '2022-06-01' })),
    { 'gad-en-cours': NON },
    { stockLe: '2022-05-31' },
  ),
  cas("démarrage non saisi : en cours depuis l'orientation", EN_COURS, existante(gad({ orienteLe: '2022-05-10' })), {
    'gad-en-cours': OUI,
  }),
  cas('ni orientation ni démarrage datés : on ne sait pas', EN_COURS, existante(gad({})), { 'gad-en-cours': INCONNU }),
  cas(
    'droit suspendu au 31/12 : toujours bénéficiaire, dans le stock',
    EN_COURS,
    {
      ...existante(AU_LONG_COURS),
      situations: [
        { ...DROIT_DE_2019, fin: '2022-09-30' },
        { debut: '2022-10-01', fin: null, droit: 'suspendu' },
      ],
    },
    { 'gad-en-cours': OUI },
  ),
  cas(
    "radiée avant le 31/12 : n'est plus bénéficiaire, hors du stock",
    EN_COURS,
    {
      ...existante(AU_LONG_COURS),
      situations: [
        { ...DROIT_DE_2019, fin: '2022-09-30' },
        { debut: '2022-10-01', fin: null, droit: 'radie' },
      ],
    },
    { 'gad-en-cours': NON },
  ),
  cas(
    "droit versable jusqu'au 31/12 compris : bénéficiaire ce jour-là",
    EN_COURS,
    { ...existante(AU_LONG_COURS), situations: [{ ...DROIT_DE_2019, fin: '2022-12-31' }] },
    { 'gad-en-cours': OUI },
  ),
  cas(
    "droit versable jusqu'au 30/12 : plus bénéficiaire le 31",
    EN_COURS,
    { ...existante(AU_LONG_COURS), situations: [{ ...DROIT_DE_2019, fin: '2022-12-30' }] },
    { 'gad-en-cours': NON },
  ),
  cas(
    "accompagnement global aussi en cours : au titre de l'accompagnement global seulement",
    EN_COURS,
    existante(AU_LONG_COURS, ag({ orienteLe: '2022-02-01', demarreLe: '2022-02-20' })),
    { 'gad-en-cours': NON, 'ag-en-cours': OUI },
  ),
  cas(
    'accompagnement global terminé : de nouveau au titre de la garantie',
    EN_COURS,
    existante(AU_LONG_COURS, ag({ orienteLe: '2022-02-01', demarreLe: '2022-02-20', termineLe: '2022-11-30' })),
    { 'gad-en-cours': OUI, 'ag-en-cours': NON },
  ),
  cas(
    'accompagnements non tenus, radiée : pas bénéficiaire, hors du stock sans aucun doute',
    EN_COURS,
    { ...existante(), accompagnements: null, situations: [{ ...DROIT_DE_2019, fin: '2022-09-30' }] },
    { 'gad-en-cours': NON, 'ag-en-cours': NON },
  ),
]
