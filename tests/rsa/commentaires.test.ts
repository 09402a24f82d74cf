import { expect, test } from 'vitest'
import type { Mesure } from '../../src/base/mesure'
import { libelleCause } from '../../src/rsa/causes'
import { commenter } from '../../src/rsa/indicateurs/commentaires'
import type { IndicateursRsa } from '../../src/rsa/indicateurs/resultat'

const mesure = (valeur: number | null, causes: Record<string, number> = {}): Mesure => {
  const indetermines = Object.values(causes).reduce((a, b) => a + b, 0)
  return { valeur, indetermines, enCours: 0, minimum: valeur, maximum: valeur, causes }
}

/** Les commentaires d'un résultat dont seules ces mesures parlent ; les espaces insécables y sont des espaces. */
function commentaires(parts: readonly [Mesure, Mesure, Mesure], orientes: Mesure, indicateurs: Record<string, Mesure> = {}) {
  const [orientesAccompagnementGlobal, absentsOrientation, orientesHorsFranceTravail] = parts
  const resultat = { orientesAccompagnementGlobal, absentsOrientation, orientesHorsFranceTravail, indicateurs }
  return commenter(resultat as unknown as IndicateursRsa, orientes).map((phrase) => phrase.replaceAll(/[\u202f\u00a0]/g, ' '))
}

test('trois parts des orientés, au dixième', () => {
  expect(commentaires([mesure(1), mesure(2), mesure(1200)], mesure(2400))).toEqual([
    "Orientations vers l'accompagnement global : 1 (0,0 % des 2 400 orientés).",
    "Orientés qui ne se sont pas présentés au rendez-vous d'orientation : 2 (0,1 % des 2 400 orientés).",
    'Entrants orientés hors France Travail : 1 200 (50,0 % des 2 400 orientés).',
  ])
})

test.each([
  [1, 3, '33,3 % des 3 orientés'],
  [2, 3, '66,7 % des 3 orientés'],
  [1, 2, '50,0 % des 2 orientés'],
  [1, 1, '100,0 % de 1 orienté'],
  [0, 1, '0,0 % de 1 orienté'],
  [0, 0, 'part non calculable'],
  // La moitié d'un dixième monte.
  [1, 2000, '0,1 % des 2 000 orientés'],
  [1, 2001, '0,0 % des 2 001 orientés'],
])('%i sur %i : %s', (nombre, total, part) => {
  expect(commentaires([mesure(nombre), mesure(0), mesure(0)], mesure(total))[0]).toBe(
    `Orientations vers l'accompagnement global : ${nombre} (${part}).`,
  )
})

test('ce qui est inconnu d’une part se dit à côté d’elle', () => {
  const un = mesure(1, { 'rendez-vous-non-tenus': 1 })
  const deux = mesure(null, { 'rendez-vous-non-tenus': 2 })
  const [global, absents] = commentaires([un, deux, mesure(0)], mesure(4))
  expect(global).toBe("Orientations vers l'accompagnement global : 1 (25,0 % des 4 orientés, 1 cas indéterminé).")
  expect(absents).toContain(': 0 (0,0 % des 4 orientés, 2 cas indéterminés).')
  expect(commentaires([un, deux, mesure(0)], mesure(null))[2]).toBe(
    'Entrants orientés hors France Travail : 0 (part non calculable).',
  )
})

test('les causes, de la plus fréquente à la plus rare, puis par leur code ; rien d’un indicateur sans inconnu', () => {
  const rien = mesure(0)
  const causes = { 'suivis-non-tenus': 1, 'soumission-inconnue': 1, 'notification-inconnue': 3 }
  const phrases = commentaires([rien, rien, rien], rien, { 'nouveaux-entrants': mesure(5, causes), 'gad-orientes': rien }).slice(
    3,
  )
  const dites = (['notification-inconnue', 'soumission-inconnue', 'suivis-non-tenus'] as const).map(libelleCause)
  expect(phrases).toEqual([
    `Cas indéterminés de « nouveaux-entrants » : 5 — ${dites[0]} (3) ; ${dites[1]} (1) ; ${dites[2]} (1).`,
  ])
})
