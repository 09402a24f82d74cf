// Un flux de dossiers, en mémoire plate ? Mesuré dans un processus à part, que les mesures précédentes n'ont pas rempli.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { dire, mio, nombre, secondes, titrer } from './affichage.mjs'

/** Ce que la mémoire retenue peut gagner entre deux relevés sans cesser d'être plate : le bruit d'un tas de V8. */
const CROISSANCE_ADMISE = 1.1

/**
 * @typedef {object} Releve
 * @property {number} dossiers
 * @property {number} tas octets du tas, ordures comprises
 * @property {number} rss octets du processus
 * @property {number | null} retenu octets du tas après un ramassage complet ; `null` : pas de ramassage à ce relevé
 */

/**
 * @param {import('./reglages.mjs').Reglages} reglages
 * @returns {Promise<{ quoi: string, mesure: string, cible: string, verdict: string }>}
 */
export async function mesurerFlux({ flux, dossiers: distincts }) {
  const faits = flux.inventes ? 'inventés' : 'analysés'
  titrer(`Flux : ${nombre(flux.dossiers)} dossiers ${faits}, lus et évalués un à un par calculerIndicateursRsaFlux`)
  const { releves, duree, sommet, depart } = await lancer(flux, Math.min(distincts, flux.dossiers))
  dire(
    `au départ (${nombre(depart.lignes)} textes à analyser, et le code) : tas ${mio(depart.tas)}, processus ${mio(depart.rss)}`,
  )
  for (const { dossiers, tas, rss, retenu } of releves) {
    const reste = retenu === null ? '' : `, retenu après ramassage ${mio(retenu)}`
    dire(`${nombre(dossiers).padStart(10)} dossiers : tas ${mio(tas)}, processus ${mio(rss)}${reste}`)
  }
  const sommetTas = Math.max(...releves.map(({ tas }) => tas))
  dire(`sommet : tas relevé ${mio(sommetTas)}, processus ${mio(sommet)} (vu par le système)`)
  const debit = nombre((1000 * flux.dossiers) / duree)
  dire(
    `(pour information : ${secondes(duree)}, ${debit} dossiers par seconde, ${flux.inventes ? 'invention' : 'analyse'} et lecture comprises)`,
  )
  const [reference, fin] = releves.filter(({ retenu }) => retenu !== null)
  const croissance = fin.retenu / reference.retenu
  return {
    quoi: `mémoire retenue à ${nombre(fin.dossiers)} dossiers / à ${nombre(reference.dossiers)} (sommet : tas ${mio(sommetTas)}, processus ${mio(sommet)})`,
    mesure: `× ${nombre(croissance, 3)}`,
    cible: `plate (≤ ${nombre(CROISSANCE_ADMISE, 2)})`,
    verdict: croissance <= CROISSANCE_ADMISE ? 'tenu' : 'manqué',
  }
}

/** @returns {Promise<{ releves: Releve[], duree: number, sommet: number, depart: { tas: number, rss: number, lignes: number } }>} */
async function lancer(flux, distincts) {
  const enfant = fork(new URL('flux-enfant.mjs', import.meta.url), { execArgv: ['--expose-gc'] })
  enfant.send({ ...flux, distincts })
  const [resultat] = await Promise.race([
    once(enfant, 'message'),
    once(enfant, 'exit').then(([code]) => {
      throw new Error(`le processus du flux s'est arrêté (code ${code}) avant de répondre`)
    }),
  ])
  return resultat
}
