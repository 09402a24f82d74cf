// Les crédits : constats des règles, totaux, reports, partage, montant définitif ; et les dates du calendrier.
import { grouper, lu, parChamp, reunir } from './chiffre.mjs'

/** Un tableau financier de 2022 et son exécution, où chaque sorte de règle a de quoi se prononcer. */
const BUDGET_2022 = {
  millesime: 2022,
  lignes: [
    {
      id: '1',
      theme: 'ASE',
      action: 'Sorties sèches',
      etat: '100 000,00',
      departement: '100 000,00',
      valorisation: '40 000',
      total: '200 000',
    },
    {
      id: '2',
      theme: 'RSA',
      action: 'Orientation',
      etat: '150000.50',
      etatReporte: '20000',
      departement: '150000.50',
      total: '320001.00',
      realise: '160000',
      realiseEtat: '80000',
      realiseDepartement: '80000',
    },
    {
      id: '3',
      theme: 'RSA',
      action: 'Garantie d’activité',
      initiative: true,
      etat: '60000',
      departement: '30000',
      tiers: '30000',
      total: '110000',
      realise: '120000',
      realiseEtat: '70000',
      realiseDepartement: '50000',
    },
  ],
  totalEtat: '310000.50',
  totalDepartement: '280000.50',
}

export function chiffrerBudget(calpae, { fiches }) {
  const tableaux = {
    'fiches-actions 2024': calpae.tableauDesFiches(
      2024,
      fiches.map((fiche) => lu(calpae.lireFicheAction(fiche))),
    ),
    'tableau de 2022': lu(calpae.lireTableauFinancier(BUDGET_2022)),
  }
  return [
    ...Object.entries(tableaux).flatMap(([donnees, tableau]) => controles(calpae, donnees, tableau)),
    ...partages(calpae),
    ...[2020, 2021, 2022, 2023, 2024].flatMap((millesime) => dates(calpae, millesime)),
  ]
}

function controles(calpae, donnees, tableau) {
  const lieu = { donnees, periode: String(tableau.millesime), conventions: null }
  const constats = calpae.controlerTableauFinancier(tableau)
  return [
    ...grouper(constats, ({ regle, ligne }) => `${regle}, ligne ${ligne ?? 'aucune'}`).map(([nom, trouves]) => ({
      chiffre: `budget/${nom}`,
      ...lieu,
      valeur: trouves.map(({ conforme, attendu, constate, ecart }) => ({ conforme, attendu, constate, ecart })),
    })),
    ...parChamp('budget/totaux', calpae.totaux(tableau), lieu),
    ...parChamp('budget/reports', calpae.reports(tableau), lieu),
  ]
}

function partages(calpae) {
  const departements = [
    { code: '67', populationDsr: 310_000, allocatairesRsa: 24_800 },
    { code: '68', populationDsr: 270_000, allocatairesRsa: 15_200 },
    { code: '48', populationDsr: 40_000, allocatairesRsa: 900 },
    { code: '75', populationDsr: 0, allocatairesRsa: 60_000 },
    { code: '974', populationDsr: 120_000, allocatairesRsa: 95_000, outreMer: true },
  ]
  const lieu = { donnees: 'partage', periode: null }
  const demande = {
    credits: '100000.00',
    physique: { numerateur: 4, denominateur: 5 },
    financiere: { consomme: '75000.00', contractualise: '100000.00' },
  }
  return [
    {
      chiffre: 'budget/repartir-au-centime',
      ...lieu,
      conventions: null,
      valeur: calpae.repartirAuCentime('6000000.01', [60, 24, 16, 0.5]),
    },
    ...reunir(
      { chiffre: 'budget/mobilite', ...lieu },
      Object.fromEntries(
        calpae.CONVENTIONS_REPARTITION.plancherMobilite.lectures.map(({ valeur }) => [
          `plancherMobilite : ${valeur}`,
          calpae
            .repartirMobilite('600000.00', departements, { conventions: { plancherMobilite: valeur } })
            .map(({ code, montant }) => `${code} : ${montant}`),
        ]),
      ),
    ),
    ...reunir(
      { chiffre: 'budget/montant-definitif', ...lieu },
      Object.fromEntries(
        Object.keys(calpae.METHODES_DEFINITIF).map((methode) => {
          const poids = methode === 'ponderation' ? { poids: { physique: 2, financiere: 1 } } : {}
          const { montant, minimum, maximum, refaction } = calpae.montantDefinitif({ ...demande, methode, ...poids })
          return [methode, { montant, minimum, maximum, refaction }]
        }),
      ),
    ),
  ]
}

const dates = (calpae, millesime) =>
  ['civile', 'glissante'].flatMap((regime) =>
    calpae.echeances(regime, millesime).map(({ id, periode, ouverture, date, formule, dernierJour, autresLectures, fixee }) => ({
      chiffre: `calendrier/${id}`,
      donnees: regime,
      periode: String(millesime),
      conventions: null,
      valeur: {
        periode,
        ouverture,
        date,
        formule,
        dernierJour,
        fixee,
        autresLectures: autresLectures.map(({ valeur, dernierJour }) => `${valeur} : ${dernierJour}`),
      },
    })),
  )
