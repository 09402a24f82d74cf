import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import Rapporteur from './rapporteur.ts'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    setupFiles: [fileURLToPath(new URL('./graine.ts', import.meta.url))],
    include: ['tests/**/*.{test,prop}.ts'],
    // Ce qui demande un paquet construit ou un programme du système se vérifie à part : voir les scripts de package.json.
    exclude: [
      '**/node_modules/**',
      'tests/carnet/**',
      'tests/classeur/**',
      'tests/conformite-python/**',
      'tests/navigateur/**',
      'tests/paquet/**',
      'tests/publication/grand/**',
      'tests/robustesse/expressions/outils/**',
      'tests/runtimes/**',
      'tests/sql/grand/**',
    ],
    testTimeout: 30_000,
    reporters: ['default', new Rapporteur()],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text', 'html'],
      reportsDirectory: 'coverage',
    },
  },
})
