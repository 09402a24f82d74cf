// Ce que l'évaluation réserve de mémoire, fonction par fonction : des octets comptés dans un moteur qui ne compile pas.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { dire, nombre, titrer } from './affichage.mjs'

const PROGRAMME = fileURLToPath(new URL('allocations-enfant.mjs', import.meta.url))
const MONTREES = 8

export function mesurerAllocations() {
  titrer('Mémoire réservée par dossier, et aussitôt rendue, sans compilation')
  const comptes = JSON.parse(execFileSync(process.execPath, ['--jitless', PROGRAMME], { encoding: 'utf8', stdio: 'pipe' }))
  for (const [cas, compte] of Object.entries(comptes)) {
    const total = compte.reduce((somme, [, octets]) => somme + octets, 0)
    const premieres = compte.slice(0, MONTREES).map(([fonction, octets]) => `${fonction || '(anonyme)'} ${nombre(octets)}`)
    dire(`${cas} : ${nombre(total)} octets, dont ${premieres.join(', ')}`)
  }
}
