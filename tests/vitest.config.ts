import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import Rapporteur from './rapporteur.ts'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    setupFiles: [fileURLToPath(new URL('./graine.ts', import.meta.url))],
    include: ['tests/**/*.{test,prop}.ts'],
    // L'empaquetage (`npm run paquet`) et la page (`npm run navigateur:tester`) se vérifient à part, sur le paquet construit.
    exclude: [
      '**/node_modules/**',
      'tests/classeur/**',
      'tests/conformite-python/**',
      'tests/navigateur/**',
      'tests/paquet/**',
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
