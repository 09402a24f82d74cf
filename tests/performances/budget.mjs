// Le budget : contrôler des tableaux financiers de cinquante lignes, contre l'addition de leurs mêmes montants avec decimal.js.
import { controlerTableauFinancier, lireTableauFinancier, totaux } from 'calpae'
import { Decimal } from 'decimal.js'
import { dire, direComparaison, nombre, titrer } from './affichage.mjs'
import { inventerTableauFinancier } from './budget-invente.mjs'
import { mesurerEnRondes } from './rondes.mjs'
import { parDossier, rapporter } from './statistiques.mjs'

const LIGNES = 50
/** Assez de tableaux pour que le moteur n'en apprenne aucun par cœur. */
const DISTINCTS = 100

/**
 * @param {import('./reglages.mjs').Reglages} reglages
 * @returns {import('./affichage.mjs').Comparaison[]}
 */
export function mesurerBudget({ tableaux, rondes, chauffe }) {
  titrer(`Budget : ${nombre(tableaux)} tableaux de ${LIGNES} lignes contrôlés`)
  const ecrits = Array.from({ length: Math.min(DISTINCTS, tableaux) }, (_, rang) => inventerTableauFinancier(rang, LIGNES))
  const lus = ecrits.map((ecrit) => lireTableauFinancier(ecrit).valeur)
  const montants = lus.map(montantsDe)
  const parTableau = montants.reduce((somme, liste) => somme + liste.length, 0) / montants.length
  const constats = lus.reduce((somme, tableau) => somme + controlerTableauFinancier(tableau).length, 0) / lus.length
  dire(`par tableau : ${nombre(parTableau)} montants, ${nombre(constats)} constats`)
  const durees = mesurerEnRondes(
    {
      addition: () => repeter(tableaux, (rang) => additionner(montants[rang % montants.length])),
      totaux: () => repeter(tableaux, (rang) => totaux(lus[rang % lus.length])),
      controle: () => repeter(tableaux, (rang) => controlerTableauFinancier(lus[rang % lus.length])),
      lecture: () => repeter(tableaux, (rang) => lireTableauFinancier(ecrits[rang % ecrits.length])),
    },
    { rondes: Math.min(rondes, 5), chauffe: Math.min(chauffe, 2) },
  )
  dire(`${nombre(parDossier(durees.controle, tableaux))} µs par tableau contrôlé`)
  const comparaisons = ['totaux', 'controle', 'lecture'].map((nom) => ({
    quoi: `budget, ${nom} / addition des mêmes montants avec decimal.js`,
    rapport: rapporter(durees[nom], durees.addition),
    plafond: null,
  }))
  for (const comparaison of comparaisons) direComparaison(comparaison)
  return comparaisons
}

function montantsDe({ lignes }) {
  return lignes.flatMap((ligne) =>
    Object.values(ligne).filter((valeur) => typeof valeur === 'string' && /^\d+\.\d\d$/.test(valeur)),
  )
}

/** Ce qu'écrirait qui n'a que decimal.js. */
function additionner(montants) {
  let total = new Decimal(0)
  for (const montant of montants) total = total.plus(montant)
  return total.toFixed(2)
}

/** Fait la même chose `combien` fois ; rend le dernier résultat. */
function repeter(combien, faire) {
  let dernier
  for (let rang = 0; rang < combien; rang += 1) dernier = faire(rang)
  return dernier
}
