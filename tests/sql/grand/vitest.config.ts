import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Les preuves longues du SQL : un vrai serveur PostgreSQL, des dizaines de milliers de dossiers. */
export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  test: {
    include: ['tests/sql/grand/*.test.ts'],
    testTimeout: 6 * 3_600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    // Ses modules s'importent sans extension, ce que Node ne sait pas lire.
    server: { deps: { inline: [/dt-sql-parser/] } },
  },
})
