// Des flux CNAF lus sur le disque aux indicateurs : npm run build, puis node examples/import/flux-cnaf.mjs
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { calculerIndicateursRsa, lireDossiers, situationsDepuisFlux } from 'calpae'
import { lireFlux } from './lire-flux.mjs'

const dossier = fileURLToPath(new URL('./flux/', import.meta.url))

// Les noms de fichiers se suivent dans l'ordre de création des flux. Rien n'est lu avant que son tour ne vienne.
function* suite() {
  for (const nom of readdirSync(dossier).sort()) yield lireFlux(`${dossier}${nom}`)
}

const { personnes, flux, rejets, anomalies, codesInconnus } = situationsDepuisFlux(suite(), { departement: '67' })

console.log('Flux')
for (const { type, reference, recuLe, devenir, foyers, personnes: prises, laissees } of flux) {
  console.log(
    `  ${type} ${reference}, reçu le ${recuLe} : ${devenir}, ${foyers} foyers, ${prises} personnes, ${laissees} laissées`,
  )
}
console.log(
  `Rejets : ${rejets.length} ; codes inconnus : ${codesInconnus.map(({ champ, code }) => `${champ} ${code}`).join(', ')}`,
)
for (const { matricule, code, message } of anomalies) console.log(`  anomalie ${matricule ?? ''} ${code} : ${message}`)

const dire = (soumis) => (soumis === null ? 'inconnu' : soumis ? 'oui' : 'non')

console.log('Droits')
for (const { id, situations } of personnes) {
  console.log(`  ${id}`)
  for (const { debut, fin, droit, soumisDroitsDevoirs, notifieeLe } of situations) {
    console.log(`    ${debut} – ${fin ?? '…'} ${droit}, soumis : ${dire(soumisDroitsDevoirs)}, notifié le ${notifieeLe ?? '?'}`)
  }
}

// Les suivis, les rendez-vous et les contrats viennent d'une autre source, rapprochée par le matricule et la date de naissance.
const orientations = new Map([['1234567/1990-05-04', [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement' }]]])
const completes = personnes.map((personne) => ({
  ...personne,
  suivis: orientations.get(`${personne['x-matricule']}/${personne['x-naissance']}`) ?? [],
}))
const { dossiers } = lireDossiers(completes)
const { indicateurs } = calculerIndicateursRsa(dossiers, { periode: { debut: '2022-02-01', fin: '2022-12-31' } })

console.log('Indicateurs du 01/02/2022 au 31/12/2022')
for (const id of ['nouveaux-entrants', 'nouveaux-entrants-orientes-dans-le-delai']) {
  const { valeur, minimum, maximum } = indicateurs[id]
  console.log(`  ${id} : ${valeur} (de ${minimum} à ${maximum})`)
}
