// Les travaux qui portent sur des lignes : tableaux, budgets, restitution, partage, ventilation. Chacun se prépare à une taille, puis se fait.
import {
  appliquerSecretStatistique,
  comparerTableaux,
  controlerCoherence,
  controlerTableauFinancier,
  ecrireCsv,
  evaluerCibles,
  INDICATEURS,
  lireDossiers,
  lireTableau,
  lireTableauFinancier,
  repartirAuCentime,
  repartirMobilite,
  reports,
  tauxRemplissage,
  totaux,
  ventiler,
  versCsv,
  versHtml,
  versLignes,
  versMarkdown,
} from 'calpae'
import { inventerTableauFinancier } from './budget-invente.mjs'

const CONTEXTE = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }
const COLONNES = ['2019', '2020', '2021', '2022-S1', 'objectif-2022']

/** Un tableau de l'annexe 9 pour autant de départements : des nombres, des taux, des blancs, des manques. */
function inventerTableau(departements, decalage = 0) {
  const cellule = (rang) => [`${((rang * 7_919) % 90_000) + 10}`, '95 %', 'ND', '24 jours', null, '/'][rang % 6]
  const lignes = Array.from({ length: departements }, (_, d) =>
    INDICATEURS.map(({ id }, i) => ({
      indicateur: id,
      departement: `D${d}`,
      cellules: Object.fromEntries(COLONNES.map((colonne, c) => [colonne, cellule(d * 31 + i * 7 + c + decalage)])),
    })),
  ).flat()
  return { colonnes: COLONNES.map((id) => ({ id })), lignes }
}

const lu = (lecture) => {
  if (!lecture.ok) throw new Error(lecture.erreurs[0].message)
  return lecture.valeur
}
const tableau = (taille, decalage) => lu(lireTableau(inventerTableau(taille, decalage)))
const budget = (taille) => lu(lireTableauFinancier(inventerTableauFinancier(3, taille)))

function* lignesPlates(taille) {
  for (let rang = 0; rang < taille; rang += 1) {
    yield { id: `D${rang}`, delaiJours: rang % 90, retenue: rang % 3 === 0, montant: `${rang}.50`, motif: 'retour ; « seuil »' }
  }
}

function* dossiers(taille) {
  for (let rang = 0; rang < taille; rang += 1) {
    const notifieeLe = `2022-0${(rang % 9) + 1}-15`
    const situations = [{ debut: '2022-01-01', droit: 'versable', soumisDroitsDevoirs: true, notifieeLe }]
    yield { id: `D${rang}`, departement: '67', situations, suivis: [], rendezVous: [], contrats: [], accompagnements: [] }
  }
}

const ecrireTout = (lignes) => {
  let octets = 0
  for (const morceau of ecrireCsv(lignes)) octets += morceau.length
  return octets
}

/**
 * @typedef {object} Travail
 * @property {number} taille une petite taille, à quadrupler
 * @property {(taille: number) => () => unknown} preparer rend ce qu'il y a à faire, tout étant prêt
 */

/** @type {Record<string, Travail>} */
export const TRAVAUX = {
  lireTableau: { taille: 6, preparer: (n) => avec(inventerTableau(n), lireTableau) },
  tauxRemplissage: { taille: 6, preparer: (n) => avec(tableau(n), tauxRemplissage) },
  evaluerCibles: { taille: 6, preparer: (n) => avec(tableau(n), evaluerCibles) },
  controlerCoherence: { taille: 6, preparer: (n) => avec(tableau(n), controlerCoherence) },
  comparerTableaux: {
    taille: 6,
    preparer: (n) => {
      const [a, b] = [tableau(n), tableau(n, 1)]
      return () => comparerTableaux(a, b)
    },
  },
  'versCsv (indicateurs)': { taille: 6, preparer: (n) => avec(tableau(n), versCsv) },
  'versHtml (indicateurs)': { taille: 6, preparer: (n) => avec(tableau(n), versHtml) },
  'versMarkdown (indicateurs)': { taille: 6, preparer: (n) => avec(tableau(n), versMarkdown) },
  'versLignes (indicateurs)': { taille: 6, preparer: (n) => avec(tableau(n), versLignes) },
  lireTableauFinancier: { taille: 60, preparer: (n) => avec(inventerTableauFinancier(3, n), lireTableauFinancier) },
  controlerTableauFinancier: { taille: 60, preparer: (n) => avec(budget(n), controlerTableauFinancier) },
  totaux: { taille: 60, preparer: (n) => avec(budget(n), totaux) },
  reports: { taille: 60, preparer: (n) => avec(budget(n), reports) },
  'versCsv (constats)': { taille: 60, preparer: (n) => avec(controlerTableauFinancier(budget(n)), versCsv) },
  'versHtml (budget)': { taille: 60, preparer: (n) => avec(budget(n), versHtml) },
  ecrireCsv: { taille: 2_000, preparer: (n) => () => ecrireTout(lignesPlates(n)) },
  repartirAuCentime: {
    taille: 500,
    preparer: (n) =>
      avec(
        Array.from({ length: n }, (_, rang) => (rang % 97) + 1),
        (poids) => repartirAuCentime('1234567.89', poids),
      ),
  },
  repartirMobilite: {
    taille: 40,
    preparer: (n) =>
      avec(
        Array.from({ length: n }, (_, rang) => ({
          code: `D${rang}`,
          populationDsr: 1_000 + rang,
          allocatairesRsa: 500 + ((rang * 37) % 400),
        })),
        (departements) => repartirMobilite(String(300_000 * departements.length), departements),
      ),
  },
  'ventiler (une strate par dossier)': {
    taille: 200,
    preparer: (n) => avec(lireDossiers(dossiers(n)).dossiers, (lus) => ventiler(lus, CONTEXTE, ({ id }) => id)),
  },
  appliquerSecretStatistique: {
    taille: 60,
    preparer: (n) => {
      const { dossiers: lus } = lireDossiers(dossiers(20 * n))
      const ventilation = ventiler(lus, CONTEXTE, ({ id }) => `S${Number(id.slice(1)) % n}`)
      return () => appliquerSecretStatistique(ventilation, { seuil: 5 })
    },
  },
}

function avec(donnee, faire) {
  return () => faire(donnee)
}
