// npm run build, puis node --expose-gc tests/performances/profil.mjs [travail…] : où passe le temps de chaque travail, fonction par fonction.
//
// Seul le travail est observé, non sa préparation ; le temps est celui d'une fonction elle-même, sans celles qu'elle appelle.
import { Session } from 'node:inspector/promises'
import { calculerIndicateursRsa, comparerConventions, contributions, lireDossiers, PREREGLAGES, ventiler } from 'calpae'
import { MALFACONS } from '../../examples/node/troubles.mjs'
import { dire, nombre, titrer } from './affichage.mjs'
import { CONTEXTE, preparerEchantillon } from './echantillon.mjs'
import { TRAVAUX } from './travaux.mjs'

const DOSSIERS = 10_000
const MONTREES = 10
/** Assez pour que le compilateur ait fini, puis pour que chaque fonction soit vue souvent. */
const [CHAUFFE, TOURS] = [5, 20]
const AGRANDIS = ['controlerCoherence', 'comparerTableaux', 'controlerTableauFinancier', 'versHtml (indicateurs)', 'ecrireCsv']

const { dossiers, donnees } = preparerEchantillon(DOSSIERS)
const abimees = donnees.map((donnee, rang) => MALFACONS[rang % MALFACONS.length].abimer(donnee))
const travaux = {
  'évaluation de dossiers lus': () => calculerIndicateursRsa(dossiers, CONTEXTE),
  'évaluation sans lecture': () => calculerIndicateursRsa(donnees, CONTEXTE),
  lecture: () => lireDossiers(donnees),
  rejets: () => lireDossiers(abimees),
  'cumul par dossier': () => dossiers.slice(0, DOSSIERS / 20).map((dossier) => contributions([dossier], CONTEXTE)),
  'ventilation par mois': () => ventiler(dossiers, CONTEXTE, 'mois'),
  'comparaison de deux conventions': () =>
    comparerConventions(dossiers, CONTEXTE, PREREGLAGES.guide2022, PREREGLAGES.transition2024),
  ...Object.fromEntries(AGRANDIS.map((nom) => [nom, TRAVAUX[nom].preparer(10 * TRAVAUX[nom].taille)])),
}

const NOMS = { '(garbage collector)': '(ramasse-miettes)', '(program)': '(le moteur)', '': '(anonyme)' }
/** Le temps que prend l'observation elle-même. */
const OBSERVATEUR = new Set(['dispatch', '(idle)'])

const voulus = process.argv.slice(2)
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.setSamplingInterval', { interval: 200 })
for (const [nom, faire] of Object.entries(travaux)) {
  if (voulus.length > 0 && !voulus.includes(nom)) continue
  for (let tour = 0; tour < CHAUFFE; tour += 1) faire()
  globalThis.gc?.()
  await session.post('Profiler.start')
  for (let tour = 0; tour < TOURS; tour += 1) faire()
  const { profile } = await session.post('Profiler.stop')
  titrer(nom)
  for (const [fonction, part] of parFonction(profile).slice(0, MONTREES))
    dire(`${nombre(100 * part, 1).padStart(5)} %  ${fonction}`)
}

/** La part de chaque fonction, la plus longue d'abord. */
function parFonction({ nodes, samples, timeDeltas }) {
  const noms = new Map(nodes.map(({ id, callFrame }) => [id, nommer(callFrame)]))
  const temps = new Map()
  samples.forEach((id, rang) => {
    const fonction = noms.get(id)
    if (OBSERVATEUR.has(fonction)) return
    temps.set(fonction, (temps.get(fonction) ?? 0) + timeDeltas[rang])
  })
  const total = [...temps.values()].reduce((somme, duree) => somme + duree, 0)
  return [...temps].map(([fonction, duree]) => [fonction, duree / total]).sort(([, a], [, b]) => b - a)
}

function nommer({ functionName }) {
  return NOMS[functionName] ?? functionName
}
