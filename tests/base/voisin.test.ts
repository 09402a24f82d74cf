import { describe, expect, test } from 'vitest'
import { nomVoisin } from '../../src/base/voisin'

const SITUATION = ['debut', 'fin', 'droit', 'soumisDroitsDevoirs', 'notifieeLe', 'departement', 'rejointFoyer']

describe('le nom voisin', () => {
  test.each([
    ['une lettre de trop', 'fini', 'fin'],
    ['une lettre de moins', 'dbut', 'debut'],
    ['une lettre changée', 'drait', 'droit'],
    ['deux lettres permutées', 'driot', 'droit'],
    ['un accent', 'début', 'debut'],
    ['des majuscules', 'DEBUT', 'debut'],
    ['un trait bas', 'notifiee_le', 'notifieeLe'],
    ['un tiret', 'soumis-droits-devoirs', 'soumisDroitsDevoirs'],
    ['plusieurs fautes dans un long nom', 'soumiDroitDevoir', 'soumisDroitsDevoirs'],
    ['le nom même', 'fin', 'fin'],
  ])('%s : « %s » donne « %s »', (_, recu, attendu) => {
    expect(nomVoisin(recu, SITUATION)).toBe(attendu)
  })

  test('rien au-delà d’un tiers du nom', () => {
    // « debits » : six lettres, donc deux fautes au plus ; « debut » est à deux, « dxbits » à trois.
    expect(nomVoisin('debits', SITUATION)).toBe('debut')
    expect(nomVoisin('dxbits', SITUATION)).toBeNull()
    expect(nomVoisin('prenom', SITUATION)).toBeNull()
    expect(nomVoisin('', SITUATION)).toBeNull()
  })

  test('le plus proche, et le premier à distance égale', () => {
    expect(nomVoisin('caf', ['msa', 'ccas', 'caf'])).toBe('caf')
    expect(nomVoisin('cbf', ['caf', 'cdf'])).toBe('caf')
    expect(nomVoisin('cbf', ['cdf', 'caf'])).toBe('cdf')
    expect(nomVoisin('fin', [])).toBeNull()
  })

  test('un nom de plus de soixante caractères ne se compare pas', () => {
    const nom = 'a'.repeat(60)
    expect(nomVoisin(nom, [nom])).toBe(nom)
    expect(nomVoisin(`${nom}a`, [nom])).toBeNull()
    expect(nomVoisin('a'.repeat(10_000_000), SITUATION)).toBeNull()
  })
})
