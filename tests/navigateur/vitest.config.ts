import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** La page, dans Chromium sans écran : `npm run navigateur:tester`. Un seul navigateur à la fois, la page du 100 000ᵉ dossier n'aime pas la foule. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/navigateur/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
