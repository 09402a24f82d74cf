import { getHeapStatistics } from 'node:v8'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import * as fc from 'fast-check'
import { type Epreuve, manquement } from './contrat'
import { argumentsDeformes } from './deformation'
import { EPREUVES, type FonctionPublique } from './epreuves'
import { PARTS } from './parts'

/**
 * npm run robustesse [-- <entrées> [graine] [fonction…]] : la longue campagne. Les mêmes épreuves que `npm test`, sur dix millions d'entrées à défaut d'un autre nombre,
 * réparties entre les fonctions publiques. Un fil joue, l'autre le surveille : une entrée qui dure trop longtemps, ou un fil à court de mémoire, est un échec.
 */

const ENTREES = 10_000_000
const GRAINE = 20_220_119
/** Au-delà, une entrée n'est pas lente : elle ne finit pas. */
const DUREE_AU_PLUS = 180_000
const MEMOIRE_AU_PLUS = 512
/** Une campagne va par vagues : chaque fonction en a un peu, puis de nouveau, sous d'autres graines. */
const VAGUES = 20

interface Bilan {
  readonly nom: string
  entrees: number
  millisecondes: number
  lente: number
}

interface Echec {
  readonly nom: string
  readonly graine: number
  readonly rejouer: string | null
  readonly message: string
}

async function jouer(total: number, graine: number, noms: readonly string[], battre: () => void): Promise<void> {
  const epreuves = Object.entries<Epreuve>(EPREUVES).filter(([nom]) => noms.length === 0 || noms.includes(nom))
  const parts = epreuves.reduce((somme, [nom]) => somme + partDe(nom), 0)
  const bilans = epreuves.map(([nom]): Bilan => ({ nom, entrees: 0, millisecondes: 0, lente: 0 }))
  const echecs: Echec[] = []
  let tas = 0
  for (let vague = 0; vague < VAGUES; vague++) {
    for (const [rang, [nom, epreuve]] of epreuves.entries()) {
      const bilan = bilans[rang] as Bilan
      const numRuns = Math.ceil((total * partDe(nom)) / parts / VAGUES)
      const seed = graine + vague
      parentPort?.postMessage({ nom, graine: seed })
      const debut = performance.now()
      const propriete = fc.asyncProperty(argumentsDeformes(epreuve.modeles, epreuve.pieges === true), async (deformes) => {
        const avant = performance.now()
        const faute = await manquement(epreuve, deformes)
        bilan.lente = Math.max(bilan.lente, performance.now() - avant)
        battre()
        if (faute !== null) throw new Error(faute)
      })
      const resultat = await fc.check(propriete, { numRuns, seed })
      bilan.entrees += resultat.numRuns
      bilan.millisecondes += performance.now() - debut
      tas = Math.max(tas, getHeapStatistics().used_heap_size)
      // Un tour de la boucle d'événements : sans lui, ce fil garde pour la fin ce qu'il écrit.
      await new Promise((suite) => setImmediate(suite))
      if (resultat.failed) echecs.push({ nom, graine: seed, rejouer: resultat.counterexamplePath, message: dire(resultat) })
    }
    console.log(`vague ${vague + 1} sur ${VAGUES} : ${sommer(bilans)} entrées, ${echecs.length} échec(s)`)
  }
  rendreCompte(bilans, echecs, tas)
}

const partDe = (nom: string): number => PARTS[nom as FonctionPublique] ?? 1

/** Le contre-exemple ; celui qui lève quand on le regarde ne s'écrit pas. */
function dire<T>(resultat: fc.RunDetails<T>): string {
  try {
    return fc.defaultReportMessage(resultat) ?? ''
  } catch {
    return String(resultat.errorInstance)
  }
}

const sommer = (bilans: readonly Bilan[]): string =>
  bilans.reduce((somme, { entrees }) => somme + entrees, 0).toLocaleString('fr')

function rendreCompte(bilans: readonly Bilan[], echecs: readonly Echec[], tas: number): void {
  console.log('\n| fonction | entrées | µs par entrée | la plus lente, ms |\n| --- | --: | --: | --: |')
  for (const { nom, entrees, millisecondes, lente } of bilans)
    console.log(`| ${nom} | ${entrees} | ${((millisecondes * 1000) / entrees).toFixed(0)} | ${lente.toFixed(1)} |`)
  const secondes = bilans.reduce((somme, { millisecondes }) => somme + millisecondes, 0) / 1000
  const { user, system } = process.cpuUsage()
  const processeur = ((user + system) / 1e6).toFixed(0)
  const memoire = `${(tas / 2 ** 20).toFixed(0)} Mo de tas, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} Mo de processus`
  console.log(
    `\n${sommer(bilans)} entrées en ${secondes.toFixed(0)} s, dont ${processeur} s de processeur ; mémoire, au plus fort : ${memoire} ; ${echecs.length} échec(s).`,
  )
  for (const { nom, graine, rejouer, message } of echecs)
    console.log(`\n✗ ${nom} (graine ${graine}, chemin ${rejouer})\n${message.slice(0, 4000)}`)
  if (echecs.length > 0) process.exitCode = 1
}

/** Surveille le fil qui joue : plus de nouvelles, ou plus de mémoire, est un échec. */
function surveiller(demande: readonly string[]): void {
  const [total = String(ENTREES), graine = String(GRAINE), ...noms] = demande
  const battements = new Int32Array(new SharedArrayBuffer(4))
  const fil = new Worker(process.argv[1] as string, {
    workerData: { total: Number(total), graine: Number(graine), noms, battements },
    resourceLimits: { maxOldGenerationSizeMb: MEMOIRE_AU_PLUS },
  })
  let derniere = { nom: '', graine: 0 }
  fil.on('message', (lieu: typeof derniere) => {
    derniere = lieu
  })
  const tomber = (pourquoi: string): void => {
    console.error(`\n✗ ${derniere.nom} (graine ${derniere.graine}) : ${pourquoi}`)
    process.exit(1)
  }
  let dernier = 0
  const veille = setInterval(() => {
    const battement = Atomics.load(battements, 0)
    if (battement === dernier) tomber(`aucune entrée n'a fini depuis ${DUREE_AU_PLUS / 1000} s`)
    dernier = battement
  }, DUREE_AU_PLUS)
  fil.on('error', (cause) => tomber(String(cause)))
  fil.on('exit', (code) => {
    clearInterval(veille)
    if (code === 13) console.error(`\n✗ ${derniere.nom} (graine ${derniere.graine}) : une promesse ne s'est jamais tenue`)
    process.exitCode = code
  })
}

if (isMainThread) surveiller(process.argv.slice(2))
else {
  const { total, graine, noms, battements } = workerData as {
    total: number
    graine: number
    noms: string[]
    battements: Int32Array
  }
  await jouer(total, graine, noms, () => Atomics.add(battements, 0, 1))
}
