// npm run audit : les failles connues de ce que le paquet amène. Un registre qui ne répond pas à l'audit se dit ; avec --exiger, c'est un échec.
import { spawnSync } from 'node:child_process'

/** Ce que dit l'audit : `null` si le registre n'y répond pas, sinon le nombre de failles. */
export function compterLesFailles(sortie) {
  try {
    return JSON.parse(sortie).metadata.vulnerabilities.total
  } catch {
    return null
  }
}

if (process.argv[1]?.endsWith('audit.mjs')) {
  const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' })
  const failles = compterLesFailles(stdout)
  if (failles === null) {
    console.error(`audit : le registre n'y répond pas, rien n'est vérifié.\n${stderr.trim()}`)
    process.exitCode = process.argv.includes('--exiger') ? 1 : 0
  } else {
    console.log(failles === 0 ? 'audit : aucune faille connue.' : stdout)
    process.exitCode = failles === 0 ? 0 : 1
  }
}
