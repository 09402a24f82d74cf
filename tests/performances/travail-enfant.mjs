// Le travail que font les fonctions de `travaux.mjs` à une taille, puis à quatre fois plus : combien de fois chaque fonction et chaque bloc du code sont
// exécutés. Un compte, non un temps.
import { Session } from 'node:inspector/promises'
import { TRAVAUX } from './travaux.mjs'

const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

const comptes = {}
for (const [nom, { taille, preparer }] of Object.entries(TRAVAUX)) {
  const [une, quatre] = [preparer(taille), preparer(4 * taille)]
  // Ce qui ne se bâtit qu'à la première fois n'est pas du travail qui se répète.
  une()
  comptes[nom] = [await compter(une), await compter(quatre)]
}
console.log(JSON.stringify(comptes))

async function compter(faire) {
  await session.post('Profiler.takePreciseCoverage')
  faire()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  const nous = result.find(({ url }) => url === import.meta.url)
  return nous.functions.reduce((somme, { ranges }) => somme + ranges.reduce((s, { count }) => s + count, 0), 0)
}
