// Les pairs : la même chose écrite avec date-fns et des listes, puis les comptes par département et par mois avec Arquero.
import { from, op } from 'arquero'
import { calculerIndicateursRsa, evaluerEntrees, ventiler } from 'calpae'
import { direComparaison, direDurees, nombre, titrer } from './affichage.mjs'
import { CONTEXTE } from './echantillon.mjs'
import { compterNaivement, estSansInconnu } from './naif.mjs'
import { mesurerEnRondes } from './rondes.mjs'
import { parDossier, rapporter } from './statistiques.mjs'

const ORIENTES = 'nouveaux-entrants-orientes-dans-le-delai'

/**
 * @param {import('./echantillon.mjs').Echantillon} echantillon
 * @param {import('./reglages.mjs').Reglages} reglages
 * @returns {import('./affichage.mjs').Comparaison[]}
 */
export function mesurerPairs({ dossiers }, reglages) {
  const connus = dossiers.filter(estSansInconnu)
  titrer(`Pairs : les ${nombre(connus.length)} dossiers sans inconnu, sur ${nombre(dossiers.length)}`)
  return [...comparerAuNaif(connus, reglages), ...comparerAArquero(connus, reglages)]
}

/** Six indicateurs, sans bornes, sans causes et sans taux, contre les douze avec tout cela. */
function comparerAuNaif(dossiers, { rondes, chauffe }) {
  const { indicateurs } = calculerIndicateursRsa(dossiers, CONTEXTE)
  for (const [id, valeur] of Object.entries(compterNaivement(dossiers, CONTEXTE))) exiger(id, valeur, indicateurs[id].valeur)
  const durees = mesurerEnRondes(
    { calpae: () => calculerIndicateursRsa(dossiers, CONTEXTE), naif: () => compterNaivement(dossiers, CONTEXTE) },
    { rondes: Math.min(rondes, 7), chauffe: Math.min(chauffe, 2) },
  )
  return comparer(durees, dossiers.length, [
    ['six indicateurs avec date-fns et des listes / les douze de calculerIndicateursRsa', durees.naif, durees.calpae],
  ])
}

/** Entrants, orientés dans le délai et leur taux, par département et par mois. */
function comparerAArquero(dossiers, { rondes, chauffe }) {
  const departements = grouper(dossiers)
  const lignes = listerEntrees(dossiers)
  const table = from(lignes)
  for (const { departement, mois, entrants, orientes } of resumer(table).objects()) {
    const { indicateurs } = ventiler(departements.get(departement), CONTEXTE, 'mois')[mois]
    exiger(`${departement} ${mois}`, entrants, indicateurs['nouveaux-entrants'].valeur)
    exiger(`${departement} ${mois}, orientés`, orientes, indicateurs[ORIENTES].valeur)
  }
  const durees = mesurerEnRondes(
    {
      calpae: () => [...departements.values()].map((siens) => ventiler(siens, CONTEXTE, 'mois')),
      entrees: () => resumer(from(listerEntrees(dossiers))),
      table: () => resumer(table),
    },
    { rondes: Math.min(rondes, 7), chauffe: Math.min(chauffe, 2) },
  )
  return comparer(durees, dossiers.length, [
    ['evaluerEntrees, puis trois comptes par mois avec Arquero / ventiler par mois, les douze', durees.entrees, durees.calpae],
    ['Arquero seul, entrées déjà en table / ventiler par mois, depuis les dossiers', durees.table, durees.calpae],
  ])
}

/** Les entrants de la période, en lignes plates. */
function listerEntrees(dossiers) {
  const { debut, fin } = CONTEXTE.periode
  return dossiers.flatMap((dossier) =>
    evaluerEntrees(dossier, CONTEXTE)
      .filter(({ statut, dateEntree }) => statut === 'retenue' && dateEntree >= debut && dateEntree <= fin)
      .map(({ dateEntree, orientation }) => ({
        departement: dossier.departement,
        mois: dateEntree.slice(0, 7),
        oriente: orientation.statut === 'dans-le-delai' ? 1 : 0,
      })),
  )
}

const resumer = (table) =>
  table
    .groupby('departement', 'mois')
    .rollup({ entrants: op.count(), orientes: op.sum('oriente') })
    .derive({ taux: (ligne) => ligne.orientes / ligne.entrants })

function grouper(dossiers) {
  const groupes = new Map()
  for (const dossier of dossiers) {
    const groupe = groupes.get(dossier.departement)
    if (groupe === undefined) groupes.set(dossier.departement, [dossier])
    else groupe.push(dossier)
  }
  return groupes
}

/** Deux chemins que l'on compare doivent mener au même endroit. */
function exiger(quoi, a, b) {
  if (a !== b) throw new Error(`${quoi} : ${a} d'un côté, ${b} dans calpae`)
}

function comparer(durees, dossiers, rapports) {
  const comparaisons = rapports.map(([quoi, a, b]) => ({ quoi, rapport: rapporter(a, b), plafond: null }))
  for (const comparaison of comparaisons) direComparaison(comparaison)
  direDurees(Object.fromEntries(Object.entries(durees).map(([nom, siennes]) => [nom, parDossier(siennes, dossiers)])))
  return comparaisons
}
