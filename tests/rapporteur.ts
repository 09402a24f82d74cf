import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node'

/** Ce qu'une exécution a donné ; une erreur hors de tout test (module qui ne se charge pas, rejet non rattrapé) compte comme un échec. */
export type Decompte = { reussis: number; echoues: number; ignores: number }

/** La ligne que lisent les outils d'intégration : seule, la dernière. */
export function ligneDecompte(decompte: Decompte): string {
  const ignores = decompte.ignores > 0 ? `, ${decompte.ignores} skipped` : ''
  return `Tests: ${decompte.reussis} passed, ${decompte.echoues} failed${ignores}`
}

function compter(modules: readonly TestModule[], erreursHorsTests: number): Decompte {
  const decompte: Decompte = { reussis: 0, echoues: erreursHorsTests, ignores: 0 }
  for (const module of modules) {
    // Un module ou un groupe en erreur n'a peut-être exécuté aucun test : sans ce compte, il passerait inaperçu.
    if (module.errors().length > 0) decompte.echoues += 1
    for (const groupe of module.children.allSuites()) {
      if (groupe.errors().length > 0) decompte.echoues += 1
    }
    for (const test of module.children.allTests()) {
      const etat = test.result().state
      if (etat === 'passed') decompte.reussis += 1
      else if (etat === 'failed') decompte.echoues += 1
      else decompte.ignores += 1
    }
  }
  return decompte
}

/** Complète le rapporteur ordinaire de Vitest par une dernière ligne au format convenu. */
export default class Rapporteur implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], erreurs: readonly unknown[], raison: TestRunEndReason): void {
    const decompte = compter(modules, erreurs.length)
    // Une exécution rouge sans échec compté (interruption, aucun fichier trouvé) ne doit pas s'annoncer verte.
    if (raison !== 'passed' && decompte.echoues === 0) decompte.echoues = 1
    process.on('exit', () => {
      process.stdout.write(`${ligneDecompte(decompte)}\n`)
    })
  }
}
