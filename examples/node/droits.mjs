// Le parcours de droits d'une personne : ouverture, top, suspensions, radiations, retours, déménagements.
import { jour, premierDuMois } from './jours.mjs'

/** Dernier jour que l'extraction connaît. */
export const EXTRACTION = jour('2023-01-31')
const DEBUT_2022 = jour('2022-01-01')
const FIN_2022 = jour('2022-12-31')

/** Part des dossiers arrivés en 2022 ; les autres forment le stock, arrivé plus tôt et encore là en 2022. */
const ARRIVEES_DE_2022 = { 67: 0.4, 68: 0.375 }
const ANNEES_DU_STOCK = [
  [2021, 36],
  [2020, 22],
  [2019, 16],
  [2018, 10],
  [2017, 8],
  [2016, 8],
]

/** Pour chaque état, les états où l'on peut passer chaque mois, et avec quelle probabilité ; null : on y reste. */
const ORDINAIRE = {
  attente: [[null, 1]],
  soumis: [
    ['nonSoumis', 0.022],
    ['suspendu', 0.012],
    ['radie', 0.016],
    [null, 0.95],
  ],
  nonSoumis: [
    ['soumis', 0.1],
    ['radie', 0.025],
    [null, 0.875],
  ],
  suspendu: [
    ['soumis', 0.2],
    ['radie', 0.05],
    [null, 0.75],
  ],
  radie: [
    ['soumis', 0.03],
    [null, 0.97],
  ],
}
const REVENUS_VARIABLES = {
  ...ORDINAIRE,
  soumis: [
    ['nonSoumis', 0.3],
    [null, 0.7],
  ],
  nonSoumis: [
    ['soumis', 0.45],
    [null, 0.55],
  ],
}
const SUSPENSION_LONGUE = {
  ...ORDINAIRE,
  suspendu: [
    ['soumis', 0.04],
    ['radie', 0.02],
    [null, 0.94],
  ],
}
const PROFILS = [
  [ORDINAIRE, 83],
  [REVENUS_VARIABLES, 9],
  [SUSPENSION_LONGUE, 8],
]
const DEMENAGEMENT = 0.0012

/**
 * @typedef {{ debut: number, fin: number | null, etat: 'attente' | 'soumis' | 'nonSoumis' | 'suspendu' | 'radie',
 *   departement: string, notifieeLe: number | null, rejointFoyer: boolean, apresSanction: boolean }} Etape
 */

/**
 * Les étapes d'une personne connue du dispositif en 2022, dans l'ordre, sans trou.
 * @returns {Etape[]}
 */
export function tracerDroits(alea, departement) {
  // La personne doit avoir été au RSA un jour de 2022 : sinon elle n'est pas dans ce portefeuille.
  for (;;) {
    const etapes = tirerParcours(alea, departement)
    if (etapes.some((etape) => estAuRsa(etape) && etape.debut <= FIN_2022 && (etape.fin ?? FIN_2022) >= DEBUT_2022)) return etapes
  }
}

export const estAuRsa = ({ etat }) => etat === 'soumis' || etat === 'nonSoumis' || etat === 'suspendu'

function tirerParcours(alea, departement) {
  const ouverture = tirerOuverture(alea, departement)
  const etapes = []
  const ouvrir = (etat, debut, plus = {}) => {
    const derniere = etapes[etapes.length - 1]
    if (derniere) derniere.fin = debut - 1
    etapes.push({
      debut,
      fin: null,
      etat,
      departement,
      notifieeLe: notifier(alea, etat, debut),
      rejointFoyer: false,
      apresSanction: false,
      ...plus,
    })
  }
  if (alea.chance(0.15)) ouvrir('attente', ouverture - alea.entier(5, 60))
  const premier = alea.choisir([
    ['soumis', 82],
    ['topTardif', 8],
    ['nonSoumis', 10],
  ])
  ouvrir(premier === 'soumis' ? 'soumis' : 'nonSoumis', ouverture, { rejointFoyer: premier === 'soumis' && alea.chance(0.04) })

  const passages = alea.choisir(PROFILS)
  for (let rang = 1, mois = premierDuMois(ouverture, 1); mois <= EXTRACTION; rang += 1, mois = premierDuMois(mois, 1)) {
    const { etat } = etapes[etapes.length - 1]
    if (rang === 1 && premier === 'topTardif') ouvrir('soumis', mois)
    else if (etat !== 'radie' && alea.chance(DEMENAGEMENT)) {
      departement = departement === '67' ? '68' : '67'
      ouvrir(etat, mois)
    } else {
      const suivant = alea.choisir(passages[etat])
      if (suivant)
        ouvrir(suivant, jourDuPassage(alea, etat, suivant, mois), { apresSanction: etat === 'radie' && alea.chance(0.35) })
    }
  }
  return etapes
}

function tirerOuverture(alea, departement) {
  const annee = alea.chance(ARRIVEES_DE_2022[departement]) ? 2022 : alea.choisir(ANNEES_DU_STOCK)
  const mois = premierDuMois(jour(`${annee}-01-01`), alea.entier(0, 11))
  // Le droit s'ouvre au mois de la demande, ou au jour du changement de situation.
  return alea.chance(0.55) ? mois : mois + alea.entier(1, 27)
}

/** Le top change au premier du mois ; suspensions, radiations et retours tombent aussi en cours de mois. */
function jourDuPassage(alea, etat, suivant, mois) {
  const duTop = etat === 'nonSoumis' || suivant === 'nonSoumis'
  return !duTop && alea.chance(0.3) ? mois + alea.entier(1, 24) : mois
}

/** La notification arrive par le flux quotidien (quelques jours), par le flux mensuel (le mois suivant), ou bien plus tard. */
function notifier(alea, etat, debut) {
  if (etat !== 'soumis' && etat !== 'nonSoumis') return null
  const recue = alea.choisir([
    [debut + alea.entier(3, 18), 52],
    [premierDuMois(debut, 1) + alea.entier(1, 8), 43],
    [debut + alea.entier(35, 80), 5],
  ])
  return recue <= EXTRACTION ? recue : null
}
