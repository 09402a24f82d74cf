import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** L'empaquetage, sur le paquet construit : `npm run paquet`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/paquet/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
})
