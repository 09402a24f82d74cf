// Les travaux qui portent sur des lignes, à une taille et à quatre fois plus ; puis un million de lignes de CSV écrites au fil de l'eau.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { dire, juger, mio, nombre, secondes, titrer } from './affichage.mjs'
import { mesurerEnRondes } from './rondes.mjs'
import { rapporter } from './statistiques.mjs'
import { TRAVAUX } from './travaux.mjs'

const CROISSANCE_ADMISE = 1.1

/**
 * @param {import('./reglages.mjs').Reglages} reglages
 * @returns {import('./affichage.mjs').Comparaison[]}
 */
export function mesurerLignes({ echelleTravaux, rondes }) {
  titrer(
    `Travaux sur des lignes : le temps par ligne quand les lignes quadruplent (${nombre(echelleTravaux)} fois la petite taille)`,
  )
  return Object.entries(TRAVAUX).map(([nom, { taille, preparer }]) => {
    const petite = taille * echelleTravaux
    const durees = mesurerEnRondes(
      { petite: preparer(petite), grande: preparer(4 * petite) },
      { rondes: Math.min(rondes, 7), chauffe: 2 },
    )
    const rapport = rapporter(durees.grande, durees.petite, 1 / 4)
    const { mediane } = rapport.processeur
    dire(`${nom.padEnd(36)} × ${nombre(mediane, 2)} au processeur, de ${nombre(petite)} à ${nombre(4 * petite)}`)
    return { quoi: `${nom}, temps par ligne : ${nombre(4 * petite)} / ${nombre(petite)}`, rapport, plafond: null }
  })
}

/** @param {import('./reglages.mjs').Reglages} reglages */
export function mesurerCsv({ lignesCsv }) {
  titrer(`CSV : ${nombre(lignesCsv)} lignes écrites dans un fichier par ecrireCsv`)
  const programme = fileURLToPath(new URL('csv-enfant.mjs', import.meta.url))
  const sortie = execFileSync(process.execPath, ['--expose-gc', programme, String(lignesCsv)], { encoding: 'utf8' })
  const { duree, octets, retenus, sommet } = JSON.parse(sortie)
  const croissance = retenus[1] / retenus[0]
  dire(`${mio(octets)} en ${secondes(duree)} ; sommet du processus ${mio(sommet)}, retenu à la fin ${mio(retenus[1])}`)
  return {
    quoi: `mémoire retenue à ${nombre(lignesCsv)} lignes de CSV / au dixième`,
    mesure: `× ${nombre(croissance, 3)}`,
    cible: `plate (≤ ${nombre(CROISSANCE_ADMISE, 2)})`,
    verdict: juger(croissance, CROISSANCE_ADMISE),
  }
}
