// Le reste de la remontée : lire un million de cellules, et un million d'enregistrements des autres familles.
import { readFileSync } from 'node:fs'
import { calculerIndicateursFormation, calculerIndicateursMaraudes, lireCellule, lireFormations, lireMaraudes } from 'calpae'
import { dire, direComparaison, nombre, titrer } from './affichage.mjs'
import { mesurerEnRondes } from './rondes.mjs'
import { parDossier, rapporter } from './statistiques.mjs'

const CONTEXTE = { periode: { debut: '2021-01-01', fin: '2021-12-31' } }

/** Des cellules comme on les écrit : les plus fréquentes d'abord. */
const CELLULES = [
  'ND',
  '8 502',
  '95 %',
  '24 jours',
  'NC',
  '/',
  '17, soit le nombre de structures',
  'Tendre vers 3 semaines',
  '8 5002',
  '',
]

/**
 * @param {import('./reglages.mjs').Reglages} reglages
 * @returns {import('./affichage.mjs').Comparaison[]}
 */
export function mesurerRemontee(reglages) {
  return [...mesurerCellules(reglages), ...mesurerFamilles(reglages)]
}

/** Lire des cellules, contre JSON.parse des mêmes textes ; et le temps par cellule quand leur nombre décuple. */
function mesurerCellules({ cellules, rondes, chauffe }) {
  const [petite, grande] = cellules
  titrer(`Cellules : de ${nombre(petite)} à ${nombre(grande)} cellules lues`)
  const json = CELLULES.map((texte) => JSON.stringify({ texte }))
  const durees = mesurerEnRondes(
    {
      petite: () => repeter(petite, (rang) => lireCellule(CELLULES[rang % CELLULES.length])),
      grande: () => repeter(grande, (rang) => lireCellule(CELLULES[rang % CELLULES.length])),
      analyse: () => repeter(grande, (rang) => JSON.parse(json[rang % json.length])),
    },
    { rondes: Math.min(rondes, 7), chauffe: Math.min(chauffe, 2) },
  )
  dire(`${nombre(parDossier(durees.grande, grande), 2)} µs par cellule`)
  return comparer([
    ['lireCellule / JSON.parse de la même cellule', rapporter(durees.grande, durees.analyse)],
    [`temps par cellule : ${nombre(grande)} / ${nombre(petite)}`, rapporter(durees.grande, durees.petite, petite / grande)],
  ])
}

/** Lire et compter des enregistrements, contre JSON.parse des mêmes. */
function mesurerFamilles({ enregistrements, rondes }) {
  titrer(`Familles : ${nombre(enregistrements)} enregistrements lus et comptés`)
  const donnees = JSON.parse(readFileSync(new URL('../../examples/donnees/familles.json', import.meta.url), 'utf8'))
  const chaines = [
    ['formation', lireFormations, calculerIndicateursFormation],
    ['maraudes', lireMaraudes, calculerIndicateursMaraudes],
  ]
  return chaines.flatMap(([nom, lire, calculer]) => {
    const lignes = donnees[nom].map((enregistrement) => JSON.stringify(enregistrement))
    const durees = mesurerEnRondes(
      {
        analyse: () => repeter(enregistrements, (rang) => JSON.parse(lignes[rang % lignes.length])),
        chaine: () => calculer(lire(reprendre(lignes, enregistrements)).enregistrements, CONTEXTE),
      },
      { rondes: Math.min(rondes, 5), chauffe: 1, ramassageComplet: true },
    )
    dire(`${nom} : ${nombre(parDossier(durees.chaine, enregistrements), 2)} µs par enregistrement`)
    return comparer([[`${nom}, analyser, lire et compter / JSON.parse`, rapporter(durees.chaine, durees.analyse)]])
  })
}

function comparer(rapports) {
  const comparaisons = rapports.map(([quoi, rapport]) => ({ quoi, rapport, plafond: null }))
  for (const comparaison of comparaisons) direComparaison(comparaison)
  return comparaisons
}

/** Fait la même chose `combien` fois ; rend le dernier résultat. */
function repeter(combien, faire) {
  let dernier
  for (let rang = 0; rang < combien; rang += 1) dernier = faire(rang)
  return dernier
}

/** Les mêmes enregistrements, analysés chaque fois à neuf, chacun avec un identifiant à lui. */
function* reprendre(lignes, combien) {
  for (let rang = 0; rang < combien; rang += 1) yield { ...JSON.parse(lignes[rang % lignes.length]), id: `E${rang}` }
}
