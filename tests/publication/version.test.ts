/** Un tag ne se publie que si tout dit la même version ; l'audit ne prend pas un silence pour un blanc-seing. */
import { describe, expect, test } from 'vitest'
import { compterLesFailles } from '../../.ci/audit.mjs'
import { manquesPourPublier } from '../../.ci/version.mjs'

describe('publier sous un tag', () => {
  const demande = {
    tag: 'v0.2.0',
    version: '0.2.0',
    journal: '# Journal\n\n## [Non publié]\n\n## [0.2.0] - 2026-12-01\n\n- Du neuf.\n\n## [0.1.0] - 2026-11-01\n\n- Le début.\n',
    gardees: ['0.1.0', '0.2.0'],
  }

  test('quand tout concorde', () => {
    expect(manquesPourPublier(demande)).toEqual([])
  })

  test.each([
    [{ tag: '0.2.0' }, 'le tag est « 0.2.0 », package.json dit « 0.2.0 »'],
    [{ tag: 'v0.1.0' }, 'le tag est « v0.1.0 », package.json dit « 0.2.0 »'],
    [{ tag: undefined }, 'le tag est « undefined », package.json dit « 0.2.0 »'],
    [{ journal: demande.journal.replace(' - 2026-12-01', '') }, "CHANGELOG.md n'a pas de titre « ## [0.2.0] - AAAA-MM-JJ »"],
    [
      { journal: demande.journal.replace('## [0.2.0] - 2026-12-01\n\n- Du neuf.\n\n', '') },
      'CHANGELOG.md ne dit rien de la version 0.2.0',
    ],
    [{ gardees: ['0.1.0'] }, "le corpus de la version 0.2.0 n'est pas gardé : npm run corpus"],
  ])('%j : refusé', (change, manque) => {
    expect(manquesPourPublier({ ...demande, ...change })).toContain(manque)
  })
})

test('un registre qui ne répond pas n’est pas une absence de faille', () => {
  expect(compterLesFailles('{ "metadata": { "vulnerabilities": { "total": 0 } } }')).toBe(0)
  expect(compterLesFailles('{ "metadata": { "vulnerabilities": { "total": 2 } } }')).toBe(2)
  expect(compterLesFailles('{ "message": "405 Method Not Allowed" }')).toBe(null)
  expect(compterLesFailles('')).toBe(null)
})
