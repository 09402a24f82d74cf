import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Les classeurs et les CSV, ouverts et recalculés par LibreOffice sans écran : `npm run classeur`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/classeur/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
})
