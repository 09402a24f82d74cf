// Juge des réponses : `node verifier.mjs jeux.json reponses.json`. Écrit le rapport en Markdown ; avec `--json`, en JSON.
import { readFileSync } from 'node:fs'
import { restituerConformite, verifierConformite } from '../../dist/conformite/index.js'

const [jeux, reponses] = process.argv.slice(2, 4).map((fichier) => JSON.parse(readFileSync(fichier, 'utf8')))
const rapport = verifierConformite(jeux, reponses)
process.stdout.write(process.argv.includes('--json') ? JSON.stringify(rapport) : restituerConformite(rapport))
process.exitCode = rapport.conforme ? 0 : 1
