import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Dans la copie où Stryker met ses mutants, les tests que lier.mjs a liés.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    setupFiles: [fileURLToPath(new URL('../graine.ts', import.meta.url))],
    include: ['tests/**/*.lie.mjs'],
    testTimeout: 30_000,
    isolate: false,
  },
})
