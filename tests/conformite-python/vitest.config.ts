import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Le logiciel en Python, jugé par les jeux : `npm run conformite`. Il faut `python3`, et la bibliothèque bâtie. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['tests/conformite-python/**/*.test.ts'], testTimeout: 60_000 },
})
