// Les annexes 9 et 10 en vrais classeurs, pour qui travaille dans un tableur : `node examples/classeur/classeur.mjs [dossier]`.
// Les chiffres des indicateurs sont ceux que la Collectivité européenne d'Alsace a publiés ; le budget est inventé.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lireTableauFinancier, versCsv, versLignes } from 'calpae'
import writeXlsxFile from 'write-excel-file/node'
import { tableauPublie } from '../node/remontee.mjs'
import { feuilleFinanciere } from './feuille-financiere.mjs'
import { feuilleDonnees, feuilleIndicateurs } from './feuille-indicateurs.mjs'

const dossier = process.argv[2] ?? 'classeurs'
mkdirSync(dossier, { recursive: true })

const tableau = tableauPublie('cea-tableau-2023.json')
const lecture = lireTableauFinancier(JSON.parse(readFileSync(new URL('budget.json', import.meta.url), 'utf8')))
if (!lecture.ok) throw new Error(lecture.erreurs.map(({ chemin, message }) => `${chemin} : ${message}`).join('\n'))

const indicateurs = feuilleIndicateurs(tableau)
const donnees = feuilleDonnees(tableau)
const options = { stickyRowsCount: 1, orientation: 'landscape' }
await writeXlsxFile([
  { data: indicateurs.donnees, sheet: 'Annexe 9', columns: indicateurs.colonnes, ...options },
  { data: donnees.donnees, sheet: 'Données', columns: donnees.colonnes, ...options },
]).toFile(join(dossier, 'annexe-9.xlsx'))

const budget = feuilleFinanciere(lecture.valeur)
await writeXlsxFile(budget.donnees, { sheet: 'Annexe 10', columns: budget.colonnes, ...options }).toFile(
  join(dossier, 'annexe-10.xlsx'),
)

writeFileSync(join(dossier, 'annexe-9.csv'), versCsv(tableau))
writeFileSync(join(dossier, 'annexe-10.csv'), versCsv(lecture.valeur))
writeFileSync(join(dossier, 'donnees.csv'), versCsv(versLignes(tableau)))
console.log(`Classeurs et CSV écrits dans ${dossier}`)
