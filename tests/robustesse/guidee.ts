import * as fc from 'fast-check'
import { type Epreuve, manquement } from './contrat'
import { compterLesPassages } from './couverture'
import { argumentsDeformes, type Deformes } from './deformation'
import { EPREUVES } from './epreuves'

/**
 * npm run robustesse:guidee [-- <entrées> [graine] [fonction…]] : les mêmes épreuves, guidées par la couverture. Une entrée qui fait passer la bibliothèque par un bloc nouveau,
 * ou par un même bloc beaucoup plus souvent, devient un modèle : les suivantes la déforment à son tour, et s'éloignent peu à peu des données justes.
 */

const ENTREES = 100_000
const GRAINE = 20_220_119
/** La couverture se relève par lots ; un lot qui apporte du nouveau se rejoue, entrée par entrée. */
const LOT = 60
const MODELES_AU_PLUS = 300
const TAILLE_AU_PLUS = 20_000

const [total = String(ENTREES), graine = String(GRAINE), ...noms] = process.argv.slice(2)
const { relever } = compterLesPassages((url) => url.startsWith('file:') && !url.endsWith('/guidee.js'))

interface Terrain {
  readonly nom: string
  readonly epreuve: Epreuve
  modeles: (readonly unknown[])[]
  entrees: number
}

const terrains = Object.entries<Epreuve>(EPREUVES)
  .filter(([nom]) => noms.length === 0 || noms.includes(nom))
  .map(([nom, epreuve]): Terrain => ({ nom, epreuve, modeles: [...epreuve.modeles], entrees: 0 }))
const connus = new Set<string>()
const echecs: string[] = []

const nouveaux = (vus: ReadonlySet<string>): string[] => [...vus].filter((vu) => !connus.has(vu))

async function essayer({ nom, epreuve }: Terrain, deformes: Deformes, seed: number): Promise<void> {
  const faute = await manquement(epreuve, deformes)
  if (faute !== null && !echecs.some((dit) => dit.startsWith(`${nom} `))) echecs.push(`${nom} (graine ${seed}) : ${faute}`)
}

/** Garde ce qui apporte du nouveau, et n'est ni un piège, ni démesuré. */
async function retenir(terrain: Terrain, lot: readonly Deformes[], seed: number): Promise<void> {
  for (const deformes of lot) {
    relever()
    await essayer(terrain, deformes, seed)
    const apportes = nouveaux(relever())
    if (apportes.length === 0) continue
    for (const vu of apportes) connus.add(vu)
    if (deformes.piege || terrain.modeles.length >= MODELES_AU_PLUS || taille(deformes.arguments) > TAILLE_AU_PLUS) continue
    terrain.modeles.push(deformes.arguments)
  }
}

/** La longueur de son JSON ; ce qui ne s'y écrit pas est démesuré. */
function taille(donnees: readonly unknown[]): number {
  try {
    return JSON.stringify(donnees).length
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

const juste = (modele: readonly unknown[]): Deformes => ({ arguments: modele, piege: false })

for (const terrain of terrains) for (const modele of terrain.modeles) await essayer(terrain, juste(modele), 0)
for (const vu of relever()) connus.add(vu)
const auDepart = connus.size
const debut = performance.now()
let faites = 0
for (let tour = 0; faites < Number(total); tour++) {
  for (const terrain of terrains) {
    const seed = Number(graine) + tour
    const lot = fc.sample(argumentsDeformes(terrain.modeles, terrain.epreuve.pieges === true), { numRuns: LOT, seed })
    relever()
    for (const deformes of lot) await essayer(terrain, deformes, seed)
    terrain.entrees += lot.length
    faites += lot.length
    if (nouveaux(relever()).length > 0) await retenir(terrain, lot, seed)
  }
}
console.log('| fonction | entrées | modèles gardés |\n| --- | --: | --: |')
for (const { nom, entrees, modeles, epreuve } of terrains)
  console.log(`| ${nom} | ${entrees} | ${modeles.length - epreuve.modeles.length} |`)
const secondes = ((performance.now() - debut) / 1000).toFixed(0)
const memoire = (process.resourceUsage().maxRSS / 1024).toFixed(0)
console.log(
  `\n${faites} entrées en ${secondes} s, ${memoire} Mo au plus fort ; blocs et passages : ${auDepart} au départ, ${connus.size} à la fin ; ${echecs.length} échec(s).`,
)
for (const dit of echecs) console.log(`\n✗ ${dit.slice(0, 3000)}`)
if (echecs.length > 0) process.exitCode = 1
