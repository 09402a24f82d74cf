import { describe, expect, test } from 'vitest'
import { lireDossier } from '../../src/index'

/** Un dossier dont chaque liste a un élément : chaque champ y est mis, tour à tour, à ce qu'il ne peut pas être. */
const BASE = {
  id: 'A',
  departement: '67',
  historiqueDepuis: null,
  situations: [{ debut: '2021-02-08', droit: 'versable', soumisDroitsDevoirs: true }],
  suivis: [{ orientationNotifieeLe: '2021-03-20' }],
  rendezVous: [{ date: '2021-03-30', objet: 'accompagnement' }],
  contrats: [{ signeLe: '2021-04-10' }],
  accompagnements: [{ dispositif: 'garantie-activite' }],
} as const

type Liste = 'situations' | 'suivis' | 'rendezVous' | 'contrats' | 'accompagnements'
type Sorte = 'date' | 'texte' | 'booleen' | 'code'

/** Tous les champs d'un dossier : leur place, leur sorte, et s'ils sont obligatoires. */
const CHAMPS: readonly (readonly [liste: Liste | null, champ: string, sorte: Sorte, obligatoire?: true])[] = [
  [null, 'id', 'texte', true],
  [null, 'departement', 'texte', true],
  [null, 'historiqueDepuis', 'date'],
  ['situations', 'debut', 'date', true],
  ['situations', 'fin', 'date'],
  ['situations', 'droit', 'code', true],
  ['situations', 'soumisDroitsDevoirs', 'booleen'],
  ['situations', 'notifieeLe', 'date'],
  ['situations', 'departement', 'texte'],
  ['situations', 'rejointFoyer', 'booleen'],
  ['suivis', 'orientationNotifieeLe', 'date'],
  ['suivis', 'referentDesigneLe', 'date'],
  ['suivis', 'clotureLe', 'date'],
  ['suivis', 'organisme', 'code'],
  ['suivis', 'parcours', 'code'],
  ['suivis', 'departement', 'texte'],
  ['rendezVous', 'date', 'date', true],
  ['rendezVous', 'fixeLe', 'date'],
  ['rendezVous', 'objet', 'code', true],
  ['rendezVous', 'statut', 'code'],
  ['contrats', 'signeLe', 'date', true],
  ['contrats', 'renouvellement', 'booleen'],
  ['accompagnements', 'dispositif', 'code', true],
  ['accompagnements', 'orienteLe', 'date'],
  ['accompagnements', 'proposeLe', 'date'],
  ['accompagnements', 'demarreLe', 'date'],
  ['accompagnements', 'termineLe', 'date'],
  ['accompagnements', 'conseiller', 'texte'],
]

function avec(liste: Liste | null, champ: string, valeur: unknown): unknown {
  return liste === null ? { ...BASE, [champ]: valeur } : { ...BASE, [liste]: [{ ...BASE[liste][0], [champ]: valeur }] }
}

function fautes(donnee: unknown): { chemin: string; code: string }[] {
  const lecture = lireDossier(donnee)
  return lecture.ok ? [] : lecture.erreurs.map(({ chemin, code }) => ({ chemin, code }))
}

const GRAND = 'x'.repeat(10_000_000)
const cyclique: Record<string, unknown> = {}
cyclique['soi'] = cyclique

/** Ce qu'aucun champ simple ne peut être. */
const ETRANGES: readonly (readonly [nom: string, valeur: unknown])[] = [
  ['NaN', Number.NaN],
  ['un nombre', 20210208],
  ['l’infini', Number.POSITIVE_INFINITY],
  ['un grand entier', 1n],
  ['un symbole', Symbol('x')],
  ['une fonction', () => '2021-02-08'],
  ['un objet', {}],
  ['un objet cyclique', cyclique],
  ['une liste', ['2021-02-08']],
  ['une Date', new Date(0)],
  ['un Map', new Map()],
  ['un texte objet', Object('2021-02-08')],
]

test('le dossier de base se lit', () => {
  expect(fautes(BASE)).toEqual([])
})

describe.each(CHAMPS.map(([liste, champ, sorte, obligatoire = false]) => ({ liste, champ, sorte, obligatoire })))(
  '$liste $champ',
  (attendu) => {
    const { liste, champ, sorte, obligatoire } = attendu
    const chemin = liste === null ? champ : `${liste}[0].${champ}`

    test.each(ETRANGES)('%s', (_, valeur) => {
      expect(fautes(avec(liste, champ, valeur))).toEqual([
        { chemin, code: sorte === 'code' ? 'valeur-hors-liste' : 'type-inattendu' },
      ])
    })

    test('absent ou null', () => {
      const attendues = obligatoire ? [{ chemin, code: 'champ-obligatoire' }] : []
      expect(fautes(avec(liste, champ, null))).toEqual(attendues)
      expect(fautes(avec(liste, champ, undefined))).toEqual(attendues)
    })

    test('un texte de dix millions de caractères', () => {
      const lecture = lireDossier(avec(liste, champ, GRAND))
      if (sorte === 'texte') {
        expect(lecture.ok).toBe(true)
        return
      }
      const code = { date: 'date-impossible', booleen: 'type-inattendu', code: 'valeur-hors-liste' }[sorte]
      expect(lecture.ok ? [] : lecture.erreurs.map(({ chemin: ou, code: quoi }) => [ou, quoi])).toEqual([[chemin, code]])
      const message = lecture.ok ? '' : (lecture.erreurs[0]?.message ?? '')
      expect(message).toContain('(10000000 caractères)')
      expect(message.length).toBeLessThan(400)
    })

    test(sorte === 'date' ? 'une date impossible, ou d’une autre forme' : 'un texte vide ou qui ne convient pas', () => {
      if (sorte === 'date') {
        for (const valeur of ['2021-02-30', '2021-2-8', '2021-02-08T00:00:00Z', '08/02/2021', '0000-01-01', '']) {
          expect(fautes(avec(liste, champ, valeur)), valeur).toEqual([{ chemin, code: 'date-impossible' }])
        }
      } else {
        const code = { texte: 'texte-vide', booleen: 'type-inattendu', code: 'valeur-hors-liste' }[sorte]
        for (const valeur of ['', ' ', '\t\n']) expect(fautes(avec(liste, champ, valeur))).toEqual([{ chemin, code }])
      }
    })
  },
)

describe('les listes et le dossier', () => {
  test.each<[Liste, unknown]>([
    ['situations', {}],
    ['situations', 'aucune'],
    ['situations', new Map()],
    ['situations', new Set()],
    ['suivis', {}],
    ['suivis', 'non tenus'],
    ['rendezVous', 0],
    ['contrats', false],
    ['accompagnements', Number.NaN],
  ])('%s ne peut être %o', (liste, valeur) => {
    expect(fautes({ ...BASE, [liste]: valeur })).toEqual([{ chemin: liste, code: 'type-inattendu' }])
  })

  test('situations est obligatoire, les autres listes non', () => {
    const { situations: _, ...sansSituations } = BASE
    expect(fautes(sansSituations)).toEqual([{ chemin: 'situations', code: 'champ-obligatoire' }])
    expect(fautes({ ...BASE, situations: null })).toEqual([{ chemin: 'situations', code: 'champ-obligatoire' }])
    expect(fautes({ id: 'A', departement: '67', situations: [] })).toEqual([])
  })

  test.each<Liste>(['situations', 'suivis', 'rendezVous', 'contrats', 'accompagnements'])('un élément de %s', (liste) => {
    const chemin = `${liste}[1]`
    for (const element of [null, undefined, '2021', 1, true, [], Number.NaN]) {
      expect(fautes({ ...BASE, [liste]: [BASE[liste][0], element] })).toEqual([{ chemin, code: 'type-inattendu' }])
    }
    const trouee: unknown[] = [BASE[liste][0]]
    trouee.length = 2
    expect(fautes({ ...BASE, [liste]: trouee })).toEqual([{ chemin, code: 'type-inattendu' }])
  })

  test.each([
    ['null', null, 'null'],
    ['rien', undefined, 'rien'],
    ['un nombre', 12, 'le nombre 12'],
    ['NaN', Number.NaN, 'le nombre NaN'],
    ['un texte', '67-000123', '« 67-000123 »'],
    ['vrai', true, 'vrai (true)'],
    ['une liste', [], 'une liste vide'],
    ['un symbole', Symbol('x'), 'un symbole'],
    ['une fonction', () => BASE, 'une fonction'],
    ['dix millions de caractères', GRAND, `« ${'x'.repeat(60)}… (10000000 caractères) »`],
  ])('le dossier ne peut être %s', (_, donnee, dit) => {
    expect(lireDossier(donnee)).toEqual({
      ok: false,
      erreurs: [{ chemin: '', code: 'type-inattendu', message: `reçu ${dit} ; attendu : un objet` }],
    })
  })

  test.each([
    ['un Map', new Map(Object.entries(BASE))],
    ['une Date', new Date(0)],
    ['une expression', /x/],
    ['une promesse', Promise.resolve(BASE)],
  ])('%s n’a pas les champs d’un dossier', (_, donnee) => {
    expect(fautes(donnee)).toEqual(['id', 'departement', 'situations'].map((chemin) => ({ chemin, code: 'champ-obligatoire' })))
  })
})
