/**
 * Ce qu'un fichier de tests lié importe à la place de vitest : les mêmes mots, mais les tests restent en mémoire, et se rejouent un à un contre chaque
 * mutant sans que rien ne se recharge. Les attentes sont celles de vitest.
 */
export { expect } from 'vitest'

let suite = nouvelleSuite(null)
let inscrits = []
/** La description la plus large en cours : ce qu'elle calcule en se décrivant se recalcule en la décrivant de nouveau. */
let racine = null

function nouvelleSuite(parente) {
  return { parente, avant: [], apres: [] }
}

export function beforeAll(crochet) {
  suite.avant.push(crochet)
}

export function afterAll(crochet) {
  suite.apres.push(crochet)
}

export function describe(_nom, decrire) {
  const parente = suite
  const large = racine
  racine ??= { decrire, rang: inscrits.length }
  suite = nouvelleSuite(parente)
  decrire()
  suite = parente
  racine = large
}

export function test(nom, ...reste) {
  inscrits.push({ nom: String(nom), jouer: reste.find((un) => typeof un === 'function'), suite, racine })
}

/** Comme vitest : une table de listes donne à chaque corps ses arguments, toute autre table un seul. */
const parRangee = (inscrire) => (table) => (nom, corps) => {
  const deListes = table.every(Array.isArray)
  for (const rangee of table) inscrire(nom, () => (deListes ? corps(...rangee) : corps(rangee)))
}
describe.each = parRangee(describe)
test.each = parRangee(test)

export { test as it }

/** Charge un fichier lié, et rend les tests qu'il inscrit, dans l'ordre. */
export async function charger(adresse) {
  suite = nouvelleSuite(null)
  inscrits = []
  await import(adresse)
  return inscrits
}

/** Décrit de nouveau une racine : les mêmes tests, dont ce qui se calcule en dehors d'eux vient d'être recalculé. */
export function redecrire(ancienne) {
  suite = nouvelleSuite(null)
  inscrits = []
  describe('', ancienne.decrire)
  return inscrits
}

/**
 * Joue des tests, chacun entouré des crochets de ses suites ; `autour` dit quand chaque morceau commence. Lève à la première faute.
 *
 * @param {(ici: unknown) => void} autour
 */
export async function jouer(tests, autour = () => {}) {
  const ouvertes = new Set()
  try {
    for (const un of tests) {
      for (const ancetre of lignee(un.suite)) {
        if (ouvertes.has(ancetre)) continue
        ouvertes.add(ancetre)
        autour(ancetre)
        for (const crochet of ancetre.avant) await crochet()
      }
      autour(un)
      await un.jouer()
    }
  } finally {
    autour(null)
    for (const ouverte of [...ouvertes].reverse()) for (const crochet of ouverte.apres) await crochet()
  }
}

/** Les suites d'un test, de la plus large à la plus proche. */
export function lignee(suite) {
  return suite === null ? [] : [...lignee(suite.parente), suite]
}
