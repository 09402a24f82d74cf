import { expect, test } from 'vitest'
import { reconnaitreTheme } from '../../src/budget/theme'
import { MESURES } from '../../src/referentiel/mesures'

const FINANCEES = MESURES.filter(({ mesure }) => !mesure.startsWith('volet-'))

test.each(FINANCEES.map(({ mesure, intitule }) => [intitule, mesure]))('« %s » : %s', (intitule, mesure) => {
  expect(reconnaitreTheme(intitule)).toBe(mesure)
})

test('la ponctuation et les accents ne comptent pas', () => {
  expect(reconnaitreTheme('1 – SORTIE (« sèche ») des jeunes')).toBe('ase')
})

test.each([...new Set(FINANCEES.map(({ mesure }) => mesure))])('l’identifiant %s se reconnaît', (mesure) => {
  expect(reconnaitreTheme(mesure)).toBe(mesure)
})

test.each(['', 'Licornes', 'Fiche 8 – Action santé', '12', 'Base de loisirs', 'phase'])('« %s » : inconnu', (theme) => {
  expect(reconnaitreTheme(theme)).toBeNull()
})
