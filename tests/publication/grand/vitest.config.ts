import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Ce que la publication promet et qui demande de construire ou d'installer : `npm run publication`. */
export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  test: {
    include: ['tests/publication/grand/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
  },
})
