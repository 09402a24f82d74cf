import { describe, expect, test } from 'vitest'
import { NON, OUI, PREMIER_INCONNU } from '../../src/base/trivaleur'
import { causeDe, direCause, INCONNU, libelleCause, NOMBRE_CAUSES } from '../../src/rsa/causes'

/** Les nombres sont écrits en clair dans les règles, et la table donne les codes : l'un ne va pas sans l'autre. */
describe('les causes d’un inconnu', () => {
  test('chaque inconnu nommé a son code', () => {
    expect(Object.fromEntries(Object.entries(INCONNU).map(([nom, reponse]) => [nom, causeDe(reponse)]))).toEqual({
      historique: 'historique-incomplet',
      suiviNonDate: 'suivi-non-date',
      suivisNonTenus: 'suivis-non-tenus',
      notification: 'notification-inconnue',
      orientationNonDatee: 'orientation-non-datee',
      organisme: 'organisme-inconnu',
      rendezVousNonTenus: 'rendez-vous-non-tenus',
      contratsNonTenus: 'contrats-non-tenus',
      entreeSuivante: 'entree-suivante-incertaine',
      soumission: 'soumission-inconnue',
      entreesDivergentes: 'entrees-divergentes',
      accompagnementsNonTenus: 'accompagnements-non-tenus',
      accompagnementNonDate: 'accompagnement-non-date',
      conseiller: 'conseiller-inconnu',
      proposition: 'proposition-non-datee',
      parcours: 'parcours-inconnu',
    })
  })

  test('il n’y en a pas d’autre, et chacune a un libellé', () => {
    expect(Object.values(INCONNU).sort((a, b) => a - b)).toEqual(
      Array.from({ length: NOMBRE_CAUSES }, (_, rang) => PREMIER_INCONNU + rang),
    )
    for (const reponse of Object.values(INCONNU)) expect(direCause(reponse)).toBe(libelleCause(causeDe(reponse) ?? ''))
    expect(causeDe(PREMIER_INCONNU + NOMBRE_CAUSES)).toBeNull()
  })

  test('une réponse certaine n’a pas de cause, un code inconnu est son propre libellé', () => {
    expect([causeDe(OUI), causeDe(NON), direCause(OUI)]).toEqual([null, null, ''])
    expect(libelleCause('autre')).toBe('autre')
  })
})
