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

  test('une permutation est de deux lettres échangées : l’une des deux ne suffit pas', () => {
    // De « droit », deux fautes ; une seule est admise dans un nom de cinq lettres.
    expect(nomVoisin('drxot', SITUATION)).toBeNull()
    expect(nomVoisin('driat', SITUATION)).toBeNull()
    expect(nomVoisin('draxt', SITUATION)).toBeNull()
    expect(nomVoisin('rdoit', SITUATION)).toBe('droit')
    expect(nomVoisin('droti', SITUATION)).toBe('droit')
  })

  test('une permutation compte pour une faute : le nom même passe avant', () => {
    expect(nomVoisin('fni', ['fin', 'fni'])).toBe('fni')
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
