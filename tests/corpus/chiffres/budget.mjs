// Les crédits : constats des règles, totaux, reports, partage, montant définitif ; et les dates du calendrier.
import { grouper, lectures, lu, parChamp, reunir } from './chiffre.mjs'

export function chiffrerBudget(calpae, { fiches, budgets }) {
  const { execution2021, previsionnel2022, mouvements } = budgets
  const [precedent, suivant] = [execution2021, previsionnel2022].map((tableau) => lu(calpae.lireTableauFinancier(tableau)))
  const lues = fiches.map((fiche) => lu(calpae.lireFicheAction(fiche)))
  return [
    ...controles(calpae, 'exécution de 2021', precedent),
    ...controles(calpae, 'prévisionnel de 2022', suivant, { precedent, mouvements }),
    ...controles(calpae, 'fiches-actions de 2024', calpae.tableauDesFiches(2024, lues)),
    ...partages(calpae),
    ...[2020, 2021, 2022, 2023, 2024].flatMap((millesime) => dates(calpae, millesime)),
  ]
}

function controles(calpae, donnees, tableau, options = {}) {
  const lieu = { donnees, periode: String(tableau.millesime), conventions: null }
  const parLecture = lectures(calpae.CONVENTIONS_BUDGET).map(([nom, conventions]) => [
    nom,
    new Map(
      grouper(
        calpae.controlerTableauFinancier(tableau, { ...options, ...conventions }),
        ({ regle, ligne }) => `${regle}|${ligne ?? 'sans ligne'}`,
      ),
    ),
  ])
  const noms = new Set(parLecture.flatMap(([, constats]) => [...constats.keys()]))
  return [
    ...[...noms].flatMap((nom) => {
      const [regle, ligne] = nom.split('|')
      return reunir(
        { chiffre: `budget/${regle}`, donnees: `${donnees}, ${ligne}`, periode: lieu.periode },
        Object.fromEntries(parLecture.map(([lecture, constats]) => [lecture, (constats.get(nom) ?? []).map(enBref)])),
      )
    }),
    ...parChamp('budget/totaux-du-tableau', calpae.totaux(tableau), lieu),
    ...parChamp('budget/reports-du-tableau', calpae.reports(tableau), lieu),
  ]
}

const enBref = ({ conforme, attendu, constate, ecart }) => ({ conforme, attendu, constate, ecart })

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
