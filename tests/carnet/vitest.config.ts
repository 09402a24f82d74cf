import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Le carnet, exécuté par Jupyter sur son noyau TypeScript, et le même en script : `npm run carnet`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/carnet/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 240_000,
  },
})
