import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** La preuve des expressions régulières, avec un vérificateur installé à part. */
export default defineConfig({
  root: fileURLToPath(new URL('../../../..', import.meta.url)),
  test: { include: ['tests/robustesse/expressions/outils/*.test.ts'], testTimeout: 600_000 },
})
