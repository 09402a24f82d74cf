import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Le paquet empaqueté, sous chaque moteur, chaque lieur, chaque compilateur : `npm run portabilite`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/runtimes/**/*.test.ts'],
    globalSetup: [fileURLToPath(new URL('./preparation.ts', import.meta.url))],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
