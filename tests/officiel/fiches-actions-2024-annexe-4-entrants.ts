import { type CasOfficiel, type ContexteDuCas, type EntreeAttendue, type MesureAttendue, NON, OUI, PERSONNE, SUIVI } from './cas'

const TEXTE = 'fiches-actions 2024, annexe 4, §4'
const POPULATION = `${TEXTE}, nouveaux entrants, trois critères`
const inclus = (libelle: string) => `${TEXTE}, nouveaux entrants, périmètre inclus (${libelle})`
const exclu = (libelle: string) => `${TEXTE}, nouveaux entrants, périmètre exclu (${libelle})`

const ANNEE_2024: ContexteDuCas = { periode: { debut: '2024-01-01', fin: '2024-12-31' }, prereglage: 'transition2024' }

const versable = (debut: string, fin: string | null, notifieeLe: string, soumisDroitsDevoirs = true) => ({
  debut,
  fin,
  droit: 'versable',
  soumisDroitsDevoirs,
  notifieeLe,
})
const OUVERTURE = versable('2024-02-08', null, '2024-03-01')
const SUIVI_DE_2022 = { ...SUIVI, orientationNotifieeLe: '2022-11-02' }
const DROIT_DE_2022 = { debut: '2022-10-03', notifieeLe: '2022-10-10' }

const population = (
  titre: string,
  source: string,
  situations: readonly object[],
  suivis: readonly object[],
  derniere: EntreeAttendue | null,
  mesure: MesureAttendue,
): CasOfficiel => {
  const precedente: EntreeAttendue = {
    devientSoumisLe: DROIT_DE_2022.debut,
    statut: 'retenue',
    motif: 'primo-demandeur',
  }
  const entrees = situations.length > 1 ? [precedente, ...(derniere ? [derniere] : [])] : derniere ? [derniere] : []
  return {
    titre,
    source,
    contexte: ANNEE_2024,
    dossiers: [{ ...PERSONNE, situations, suivis }],
    entrees,
    indicateurs: { 'nouveaux-entrants': mesure },
  }
}
const depuis2022 = (fin: string) => versable(DROIT_DE_2022.debut, fin, DROIT_DE_2022.notifieeLe)
const retenue = (devientSoumisLe: string, motif: string): EntreeAttendue => ({
  devientSoumisLe,
  statut: 'retenue',
  motif,
})
const rejetee = (devientSoumisLe: string, motif: string): EntreeAttendue => ({
  devientSoumisLe,
  statut: 'rejetee',
  motif,
  orientation: null,
})

export const ENTRANTS_2024: readonly CasOfficiel[] = [
  population(
    'primo-demandeur de 2024 : entrant',
    inclus('primo-demandeurs'),
    [OUVERTURE],
    [],
    retenue('2024-02-08', 'primo-demandeur'),
    OUI,
  ),
  population(
    'radié qui revient en 2024 : entrant',
    inclus('radiés qui reviennent'),
    [
      depuis2022('2023-06-30'),
      { debut: '2023-07-01', fin: '2024-03-31', droit: 'radie' },
      versable('2024-04-01', null, '2024-04-09'),
    ],
    [SUIVI_DE_2022],
    retenue('2024-04-01', 'retour-apres-radiation'),
    OUI,
  ),
  {
    titre: 'emménage en 2024 : entrant',
    source: inclus("viennent d'emménager"),
    contexte: ANNEE_2024,
    dossiers: [
      {
        ...PERSONNE,
        situations: [{ ...depuis2022('2024-04-30'), departement: '54' }, versable('2024-05-01', null, '2024-05-14')],
      },
    ],
    entrees: [retenue('2024-05-01', 'emmenagement')],
    indicateurs: { 'nouveaux-entrants': OUI },
  },
  population(
    'rejoint en 2024 un foyer au RSA : entrant',
    inclus('rejoignent un foyer'),
    [{ ...OUVERTURE, rejointFoyer: true }],
    [],
    retenue('2024-02-08', 'rejoint-foyer'),
    OUI,
  ),
  {
    titre: 'passe sous 500 € en 2024, sans suivi : entrant',
    source: inclus('passent sous le seuil de 500 €'),
    contexte: ANNEE_2024,
    dossiers: [
      {
        ...PERSONNE,
        situations: [versable('2022-10-03', '2024-04-30', '2022-10-10', false), versable('2024-05-01', null, '2024-05-07')],
      },
    ],
    entrees: [retenue('2024-05-01', 'passage-sous-seuil')],
    indicateurs: { 'nouveaux-entrants': OUI },
  },
  population(
    'suspendu plus de douze mois, de nouveau soumis en 2024 : entrant',
    inclus('suspendus depuis plus de 12 mois'),
    [
      depuis2022('2023-01-31'),
      { debut: '2023-02-01', fin: '2024-02-01', droit: 'suspendu' },
      versable('2024-02-02', null, '2024-02-12'),
    ],
    [SUIVI_DE_2022],
    retenue('2024-02-02', 'retour-apres-suspension'),
    OUI,
  ),
  population(
    'suspendu douze mois exactement : pas entrant',
    exclu('suspendus depuis moins de 12 mois'),
    [
      depuis2022('2023-01-31'),
      { debut: '2023-02-01', fin: '2024-01-31', droit: 'suspendu' },
      versable('2024-02-01', null, '2024-02-12'),
    ],
    [SUIVI_DE_2022],
    rejetee('2024-02-01', 'suspension-courte'),
    NON,
  ),
  population(
    'suspendu trois mois, suivi en veille : pas entrant',
    exclu('suspendus depuis moins de 12 mois'),
    [
      depuis2022('2024-01-31'),
      { debut: '2024-02-01', fin: '2024-04-30', droit: 'suspendu' },
      versable('2024-05-01', null, '2024-05-07'),
    ],
    [SUIVI_DE_2022],
    rejetee('2024-05-01', 'suspension-courte'),
    NON,
  ),
  population(
    'aller-retour du top, suivi en veille : pas entrant',
    exclu('allers-retours'),
    [
      depuis2022('2024-01-31'),
      versable('2024-02-01', '2024-04-30', '2024-02-07', false),
      versable('2024-05-01', null, '2024-05-07'),
    ],
    [SUIVI_DE_2022],
    rejetee('2024-05-01', 'aller-retour-droits-devoirs'),
    NON,
  ),
  population(
    'passe au-dessus du seuil en 2024 : pas entrant',
    exclu('non soumis, au-dessus de 500 €'),
    [depuis2022('2024-01-31'), versable('2024-02-01', null, '2024-02-07', false)],
    [SUIVI_DE_2022],
    null,
    NON,
  ),
  population(
    'droit en attente : pas de droit versable, pas entrant',
    POPULATION,
    [{ debut: '2024-02-08', fin: null, droit: 'en-attente' }],
    [],
    null,
    NON,
  ),
]
