// Charger le paquet : chaque porte dans un processus neuf, le chargement d'un module vide déduit.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dire, juger, nombre, titrer } from './affichage.mjs'
import { resumer } from './statistiques.mjs'

const RACINE = fileURLToPath(new URL('../..', import.meta.url))
const PLAFOND = 10
const portes = Object.keys(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).exports)
  .filter((porte) => porte !== './package.json')
  .map((porte) => `calpae${porte.slice(1)}`)

const FORMATS = {
  esm: { type: 'module', charger: (porte) => `await import('${porte}')`, vide: 'data:text/javascript,' },
  cjs: { type: 'commonjs', charger: (porte) => `require('${porte}')`, vide: './package.json' },
}

/** @param {import('./reglages.mjs').Reglages} reglages */
export function mesurerChargement({ chargements }) {
  titrer(`Chargement : chaque porte dans ${nombre(chargements)} processus neufs, le chargement d'un module vide déduit`)
  return Object.entries(FORMATS).flatMap(([format, { type, charger, vide }]) => {
    const chronometrer = (porte) => {
      const code = `const debut = performance.now(); ${charger(porte)}; console.log(performance.now() - debut)`
      const durees = Array.from({ length: chargements }, () =>
        Number(execFileSync(process.execPath, [`--input-type=${type}`, '-e', code], { cwd: RACINE, encoding: 'utf8' })),
      )
      return resumer(durees)
    }
    const rien = chronometrer(vide).mediane
    return portes.map((porte) => {
      const { minimum, mediane } = chronometrer(porte)
      dire(`${format} ${porte.padEnd(20)} minimum ${nombre(minimum - rien, 1)} ms, médiane ${nombre(mediane - rien, 1)} ms`)
      return {
        quoi: `charger ${porte} (${format}), au plus vite`,
        mesure: `${nombre(minimum - rien, 1)} ms`,
        cible: `≤ ${PLAFOND} ms`,
        verdict: juger(minimum - rien, PLAFOND),
      }
    })
  })
}
