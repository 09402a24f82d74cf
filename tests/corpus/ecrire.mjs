// npm run corpus : écrit le corpus de la version de package.json, d'après le paquet construit.
import { readFileSync } from 'node:fs'
import * as calpae from 'calpae'
import { chiffrer } from './chiffres/chiffrer.mjs'
import { lireDonnees } from './donnees.mjs'
import { ecrireCorpus } from './versions.mjs'

const lire = (chemin) => readFileSync(new URL(`../../${chemin}`, import.meta.url), 'utf8')
const { version } = JSON.parse(lire('package.json'))
const { versionRegles } = calpae.calculerIndicateursRsa([], { periode: { debut: '2022-01-01', fin: '2022-12-31' } })

try {
  ecrireCorpus({ version, versionRegles, chiffres: chiffrer(calpae, lireDonnees()), journal: lire('CHANGELOG.md') })
  console.log(`corpus ${version} écrit ; règles de calcul : version ${versionRegles}`)
} catch (erreur) {
  console.error(erreur.message)
  process.exitCode = 1
}
