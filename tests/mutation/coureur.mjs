import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'

/** Ce que la première exécution a mesuré : la durée de chaque test, les suites qui calculent. Un processus que Stryker relance le relit. */
const MESURES = '.mesures.json'

/** Un texte de dix millions de lettres ne juge personne : dire en quoi il diffère d'un autre prend des minutes. */
const DEMESURE = /dix millions/

/**
 * Joue les tables de cas liées contre chaque mutant, dans un seul processus : elles se chargent une fois, et un mutant coûte le temps de ses tests, au
 * lieu du démarrage d'un vitest. Ce qui boucle sans fin est arrêté par Stryker, qui relance un processus.
 */
class Coureur {
  static inject = []
  #tables = JSON.parse(process.env['CALPAE_TESTS'] ?? '[]')
  /** Ce que le code muté consulte : le mutant actif, et ce que traverse chaque test. */
  #espace = {}
  #tours = 0
  #juge
  #tests
  #mesures

  /** Ce qu'il faut recharger l'est ici, sans relancer de processus : un mutant n'est jamais actif quand un module se charge. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    globalThis.__stryker__ = this.#espace
    this.#juge = await import(pathToFileURL(resolve('tests/mutation/juge.mjs')).href)
    await import(pathToFileURL(resolve('tests/graine.lie.mjs')).href)
    this.#tests = await this.#charger(this.#tables)
  }

  /** Les tests des tables, par identifiant ; chargés de nouveau à chaque appel. */
  async #charger(tables) {
    const tour = this.#tours++
    const parId = new Map()
    for (const table of tables) {
      const adresse = pathToFileURL(resolve(table.replace(/\.ts$/, '.lie.mjs'))).href
      const tests = await this.#juge.charger(`${adresse}?tour=${tour}`)
      tests.forEach((un, rang) => {
        const id = `${table}#${rang}`
        if (!DEMESURE.test(un.nom)) parId.set(id, Object.assign(un, { id, table, rang }))
        if (un.racine !== null) un.racine.id = `${table}#${un.racine.rang}`
      })
    }
    return parId
  }

  /** Chaque test, une fois, et les mutants qu'il traverse ; ce que traversent les crochets et la description d'une suite revient à ses tests. */
  async dryRun() {
    const espace = this.#espace
    const racines = new Map()
    const calculent = []
    for (const { racine } of this.#tests.values()) {
      if (racine === null || racines.has(racine)) continue
      racines.set(racine, `racine#${racines.size}`)
      espace.currentTestId = racines.get(racine)
      this.#juge.redecrire(racine)
      espace.currentTestId = undefined
      if (espace.mutantCoverage?.perTest[racines.get(racine)] !== undefined) calculent.push(racine.id)
    }
    const tests = []
    const suites = new Map()
    for (const table of this.#tables) {
      const siens = [...this.#tests.values()].filter((un) => un.table === table)
      let courant = null
      const clore = () => {
        if (courant !== null) tests.push({ ...courant, timeSpentMs: performance.now() - courant.debut, status: 0 })
        courant = null
      }
      try {
        await this.#juge.jouer(siens, (ici) => {
          clore()
          if (ici === null) espace.currentTestId = undefined
          else if (ici.id === undefined) {
            if (!suites.has(ici)) suites.set(ici, `suite#${suites.size}`)
            espace.currentTestId = suites.get(ici)
          } else {
            espace.currentTestId = ici.id
            courant = { id: ici.id, name: `${ici.table} ${ici.nom}`, fileName: resolve(ici.table), debut: performance.now() }
          }
        })
      } catch (faute) {
        return { status: 'error', errorMessage: `${table} : ${faute?.message ?? faute}` }
      }
    }
    const durees = Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]))
    writeFileSync(MESURES, JSON.stringify({ durees, calculent }))
    return { status: 'complete', tests, mutantCoverage: this.#couverture(suites, racines) }
  }

  #couverture(suites, racines) {
    const { static: statique = {}, perTest = {} } = this.#espace.mutantCoverage ?? {}
    for (const { id, suite, racine } of this.#tests.values()) {
      const communs = [racines.get(racine), ...this.#juge.lignee(suite).map((ancetre) => suites.get(ancetre))]
      perTest[id] = Object.assign({}, ...communs.map((commun) => perTest[commun]), perTest[id])
    }
    for (const commun of [...suites.values(), ...racines.values()]) delete perTest[commun]
    return { static: statique, perTest }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    this.#mesures ??= JSON.parse(readFileSync(MESURES, 'utf8'))
    const { durees } = this.#mesures
    const tard = (id) => (this.#calcule(this.#tests.get(id).racine) ? 1e6 : 0)
    // Les plus rapides d'abord, et en dernier ceux qu'il faut décrire de nouveau : le premier qui voit le mutant arrête tout.
    const ordre = [...testFilter].sort((a, b) => tard(a) + durees[a] - (tard(b) + durees[b]))
    const choisis = ordre.map((id) => this.#tests.get(id))
    let verdict = await this.#juger(choisis, activeMutant.id, hitLimit)
    // Ce qu'un module garde d'un appel à l'autre cacherait le mutant : on le rejuge sur des modules neufs.
    if (verdict.status === 'survived' && /^let /m.test(readFileSync(sandboxFileName, 'utf8'))) {
      const neufs = await this.#charger([...new Set(choisis.map(({ table }) => table))])
      verdict = await this.#juger(
        ordre.map((id) => neufs.get(id)),
        activeMutant.id,
        hitLimit,
      )
    } else if (verdict.status === 'killed') {
      // Ce que le mutant a laissé derrière lui ne doit pas juger le suivant.
      const encore = await this.#juger([this.#tests.get(verdict.killedBy[0])], undefined, undefined)
      if (encore.status === 'killed') this.#tests = await this.#charger(this.#tables)
    }
    return verdict
  }

  #calcule(racine) {
    return racine !== null && this.#mesures.calculent.includes(racine.id)
  }

  /** Les mêmes tests, un à un ; là où leur suite calcule en se décrivant, elle est décrite de nouveau, le mutant étant actif. */
  *#recalculer(tests) {
    const neuves = new Map()
    for (const un of tests) {
      const { racine, id, table } = un
      if (!this.#calcule(racine)) yield un
      else {
        if (!neuves.has(racine)) neuves.set(racine, this.#juge.redecrire(racine))
        const neuf = neuves.get(racine)[un.rang - racine.rang]
        yield neuf === undefined ? un : Object.assign(neuf, { id, table })
      }
    }
  }

  async #juger(tests, mutant, hitLimit) {
    const espace = this.#espace
    Object.assign(espace, { activeMutant: mutant, hitCount: 0, hitLimit })
    let nrOfTests = 0
    let dernier
    try {
      await this.#juge.jouer(this.#recalculer(tests), (ici) => {
        if (ici?.id === undefined) return
        dernier = ici.id
        nrOfTests += 1
      })
      if (hitLimit !== undefined && espace.hitCount > hitLimit) return { status: 'timeout', reason: 'boucle' }
      return { status: 'survived', nrOfTests }
    } catch (faute) {
      if (hitLimit !== undefined && espace.hitCount > hitLimit) return { status: 'timeout', reason: 'boucle' }
      const killedBy = [dernier ?? tests[0].id]
      return { status: 'killed', killedBy, failureMessage: String(faute?.message ?? faute), nrOfTests }
    } finally {
      Object.assign(espace, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined })
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'coureur', Coureur)]
