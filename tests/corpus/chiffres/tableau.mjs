// Les tableaux publiés : chaque cellule telle qu'elle est lue, le remplissage, les cibles, la cohérence, la concordance.
import { grouper, lu } from './chiffre.mjs'

export function chiffrerTableaux(calpae, { tableaux }) {
  const lus = Object.entries(tableaux).map(([nom, publie]) => [nom, lu(calpae.lireTableau(publie))])
  const [[premier, a], [second, b]] = lus
  const ecarts = calpae.comparerTableaux(a, b).map(({ message, ...ecart }) => ecart)
  return [
    ...lus.flatMap(([nom, tableau]) => [
      ...cellules(calpae, nom, tableau),
      ...cibles(calpae, nom, tableau),
      ...controles(calpae, nom, tableau),
    ]),
    { chiffre: 'tableau/concordance', donnees: `${premier}, ${second}`, periode: null, conventions: null, valeur: ecarts },
  ]
}

const cellules = (calpae, nom, { lignes }) =>
  lignes.flatMap(({ indicateur, departement, cellules }) =>
    Object.entries(cellules).map(([colonne, texte]) => {
      const { sorte, valeur, unite, code } = calpae.lireCellule(texte)
      return {
        chiffre: 'tableau/cellules',
        donnees: `${nom}, ${departement}, ${indicateur}`,
        periode: colonne,
        conventions: null,
        valeur: { texte, sorte, valeur, unite, code },
      }
    }),
  )

const cibles = (calpae, nom, tableau) =>
  grouper(calpae.evaluerCibles(tableau).evaluations, ({ indicateur, departement, colonne }) =>
    [indicateur, departement, colonne].join('|'),
  ).map(([, evaluations]) => {
    const [{ indicateur, departement, colonne }] = evaluations
    return {
      chiffre: 'tableau/cibles',
      donnees: `${nom}, ${departement}, ${indicateur}`,
      periode: colonne,
      conventions: null,
      valeur: evaluations.map(({ attendu, constate, statut, origine }) => ({ attendu, constate, statut, origine })),
    }
  })

function controles(calpae, nom, tableau) {
  const lieu = { donnees: nom, periode: null, conventions: null }
  const constats = calpae.controlerCoherence(tableau).map(({ regle, cellules, conforme, ecart }) => ({
    regle,
    cellules: cellules.map(({ indicateur, departement, colonne }) => `${indicateur} ${departement} ${colonne}`),
    conforme,
    ecart,
  }))
  return [
    { chiffre: 'tableau/remplissage', ...lieu, valeur: calpae.tauxRemplissage(tableau).ensemble },
    { chiffre: 'tableau/coherence', ...lieu, valeur: constats },
  ]
}
