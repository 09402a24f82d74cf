import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../src/rsa/dossier/dossier'
import { lireDossier } from '../../src/rsa/dossier/lecture-dossier'
import { calculerIndicateursRsa } from '../../src/rsa/indicateurs/indicateurs'

const CONTEXTE = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }

function lire(donnee: unknown): Dossier {
  const lecture = lireDossier(donnee)
  if (!lecture.ok) throw new Error(lecture.erreurs[0]?.message)
  return lecture.valeur
}

const DONNEE = {
  id: 'A',
  departement: '67',
  situations: [{ debut: '2022-02-08', droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' }],
  suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement' }],
}

const oriente = (dossier: Dossier): number | null =>
  calculerIndicateursRsa([dossier], CONTEXTE).indicateurs['nouveaux-entrants-orientes-dans-le-delai'].valeur

describe('un dossier lu garde ses entiers sans que rien ne se voie', () => {
  test('ni champ, ni symbole, ni trace dans le JSON', () => {
    const dossier = lire(DONNEE)
    expect(Reflect.ownKeys(dossier)).toEqual([
      'id',
      'departement',
      'historiqueDepuis',
      'situations',
      'suivis',
      'rendezVous',
      'contrats',
      'accompagnements',
    ])
    expect(Object.getPrototypeOf(dossier)).toBe(Object.prototype)
    expect(lire(JSON.parse(JSON.stringify(dossier)))).toStrictEqual(dossier)
    expect(Object.isFrozen(dossier)).toBe(true)
  })

  test('une copie modifiée s’évalue sur ses propres données', () => {
    const dossier = lire(DONNEE)
    expect(oriente(dossier)).toBe(1)
    expect(oriente({ ...dossier, suivis: [{ orientationNotifieeLe: '2022-04-01' }] })).toBe(0)
    expect(oriente(Object.assign({}, dossier, { suivis: [] }))).toBe(0)
    expect(oriente(Object.create(dossier, { suivis: { value: [], enumerable: true } }))).toBe(0)
    expect(oriente(structuredClone(dossier))).toBe(1)
  })

  test('lu ou écrit à la main, un dossier donne le même résultat', () => {
    expect(calculerIndicateursRsa([DONNEE as Dossier], CONTEXTE)).toEqual(calculerIndicateursRsa([lire(DONNEE)], CONTEXTE))
  })

  test.each(['0001-01-01', '1582-10-15', '9999-12-31'])('les dates extrêmes tiennent en entiers : %s', (jour) => {
    const dossier = lire({
      ...DONNEE,
      situations: [{ debut: jour, fin: jour, droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: jour }],
    })
    const contexte = { periode: { debut: jour, fin: jour } }
    expect(calculerIndicateursRsa([dossier], contexte).indicateurs['nouveaux-entrants'].valeur).toBe(1)
  })
})
