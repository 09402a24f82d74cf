import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriverJeu, JEUX, repondreAuxJeux, SCHEMAS, verifierConformite } from '../../src/conformite/index'
import { lireDossier } from '../../src/rsa/dossier/lecture-dossier'
import { dossierEtContexte } from '../rsa/tirage'

const ajv = new Ajv2020({ strict: true, allErrors: true })
formats.default(ajv)
const valider = Object.fromEntries(Object.entries(SCHEMAS).map(([nom, schema]) => [nom, ajv.compile(schema)])) as Record<
  keyof typeof SCHEMAS,
  ValidateFunction
>

/** Ce qu'un schéma ne peut dire : ce que les situations se disent entre elles. */
const HORS_SCHEMA: readonly string[] = ['chevauchement', 'fin-avant-debut', 'soumissions-inconnues']

function lisible(donnee: unknown): boolean {
  const lecture = lireDossier(donnee)
  return lecture.ok || lecture.erreurs.every(({ code }) => HORS_SCHEMA.includes(code))
}

function memeVerdict(donnee: unknown): void {
  const json: unknown = JSON.parse(JSON.stringify(donnee))
  expect(valider.dossier(json), `${JSON.stringify(json)} ${JSON.stringify(valider.dossier.errors)}`).toBe(lisible(json))
}

describe('le schéma du dossier', () => {
  it('juge comme la lecture tous les dossiers des jeux', () => {
    const dossiers = JEUX.flatMap(({ cas }) => cas.flatMap((un) => un.dossiers))
    for (const dossier of dossiers) memeVerdict(dossier)
    expect(dossiers.filter((dossier) => !valider.dossier(dossier)).length).toBeGreaterThan(20)
  })

  it('juge comme la lecture des dossiers engendrés, dont un champ a été gâté', () => {
    const rebuts = fc.constantFrom<unknown[]>(...REBUTS)
    fc.assert(
      fc.property(dossierEtContexte(), rebuts, fc.nat(), ({ dossier }, rebut, rang) => {
        memeVerdict(dossier)
        const chemins = lieux(dossier)
        memeVerdict(remplacer(dossier, chemins[rang % chemins.length] ?? [], rebut))
      }),
      { numRuns: 400 },
    )
  })
})

const REBUTS = [
  null,
  undefined,
  '',
  ' ',
  'versable',
  'accompagnement',
  true,
  1,
  -1.5,
  [],
  {},
  [null],
  '2022-02-30',
  '2000-02-29',
  '2022-2-3',
  '2022-01-01T00:00',
  'x',
]

type Chemin = readonly (string | number)[]

/** Tous les lieux d'une donnée, plus un champ inconnu et un champ libre par objet. */
function lieux(donnee: unknown, chemin: Chemin = []): Chemin[] {
  if (typeof donnee !== 'object' || donnee === null) return chemin.length === 0 ? [] : [chemin]
  const dedans = Object.entries(donnee).flatMap(([cle, valeur]) =>
    lieux(valeur, [...chemin, Array.isArray(donnee) ? Number(cle) : cle]),
  )
  const ajouts = Array.isArray(donnee)
    ? []
    : [
        [...chemin, 'inconnu'],
        [...chemin, 'x-libre'],
      ]
  return [...(chemin.length === 0 ? [] : [chemin]), ...dedans, ...ajouts]
}

function remplacer(donnee: unknown, [pas, ...suite]: Chemin, valeur: unknown): unknown {
  if (pas === undefined) return valeur
  const copie = (Array.isArray(donnee) ? [...donnee] : { ...(donnee as object) }) as Record<string | number, unknown>
  copie[pas] = remplacer(copie[pas], suite, valeur)
  return copie
}

describe('le schéma des jeux', () => {
  it('valide les jeux, et ceux qui en dérivent', () => {
    for (const jeux of [JEUX, JEUX.map((jeu) => deriverJeu(jeu, 7))]) {
      expect(valider.jeux(jeux), JSON.stringify(valider.jeux.errors?.slice(0, 3))).toBe(true)
    }
  })

  it.each([
    ['un préréglage manque', ['cas', 0, 'attendus', 'casf'], undefined],
    ['un critère vide', ['cas', 0, 'critere'], ''],
    ['un niveau inconnu', ['niveau'], 'calcul'],
    ['un dossier illisible', ['cas', 0, 'dossiers', 0, 'departement'], undefined],
    ['des conventions dans le contexte', ['cas', 0, 'contexte', 'conventions'], {}],
    ['une réponse d’un autre niveau', ['cas', 0, 'attendus', 'casf'], { valide: true }],
  ] as const)('refuse un jeu où %s', (_, chemin, valeur) => {
    const jeu = JEUX.find(({ niveau }) => niveau === 'dossier')
    expect(valider.jeux(JSON.parse(JSON.stringify([remplacer(jeu, chemin, valeur)])))).toBe(false)
  })
})

describe('le schéma des réponses', () => {
  const verdict = (reponses: unknown): boolean => {
    try {
      const { anomalies, bilan } = verifierConformite(JEUX, reponses as never)
      return anomalies.length === 0 && bilan.nonConformes === 0
    } catch {
      return false
    }
  }
  const une = (reponse: unknown) => ({ prereglage: 'guide2022', reponses: { 'orientation-dans-le-delai/01': reponse } })
  const ENTREE = { dossier: '67-000001', devientSoumisLe: '2022-02-08' }
  const orientation = (delai: unknown) => une({ entrees: [{ ...ENTREE, orientation: delai }] })

  it.each([
    ['aucune réponse', { reponses: {} }],
    ['celles de la bibliothèque', repondreAuxJeux(JEUX, 'guide2022')],
    ['un cas non traité', une({ nonTraite: 'pas encore' })],
    ['une entrée sans délai', une({ entrees: [ENTREE] })],
    ['un délai', orientation({ statut: 'dans-le-delai', date: '2022-03-31', delaiJours: 30 })],
    ['un nom et une version', { logiciel: 'A', version: null, reponses: {} }],
  ])('accepte, comme la vérification : %s', (_, reponses) => {
    const json: unknown = JSON.parse(JSON.stringify(reponses))
    expect(valider.reponses(json), JSON.stringify(valider.reponses.errors)).toBe(true)
    expect(verdict(json)).toBe(true)
  })

  it.each([
    ['rien', null],
    ['une liste', []],
    ['pas de réponses', {}],
    ['des réponses en liste', { reponses: [] }],
    ['un champ inconnu', { reponses: {}, preset: 'casf' }],
    ['un préréglage inconnu', { reponses: {}, prereglage: 'guide' }],
    ['une version en nombre', { reponses: {}, version: 2 }],
    ['une réponse en texte', une('conforme')],
    ['une raison vide', une({ nonTraite: '' })],
    ['un champ inconnu dans la réponse', une({ entrees: [ENTREE], entree: [] })],
    ['des entrées en objet', une({ entrees: {} })],
    ['une entrée sans date', une({ entrees: [{ dossier: '67-000001' }] })],
    ['un nombre de jours en texte', orientation({ delaiJours: '30' })],
    ['une date à la française', orientation({ date: '31/03/2022' })],
    ['un statut inconnu', orientation({ statut: 'ok' })],
  ])('refuse, comme la vérification : %s', (_, reponses) => {
    expect(valider.reponses(reponses)).toBe(false)
    expect(verdict(reponses)).toBe(false)
  })
})

describe('le schéma du rapport', () => {
  const rapports = [
    verifierConformite(JEUX, repondreAuxJeux(JEUX, 'casf')),
    verifierConformite(JEUX, { ...repondreAuxJeux(JEUX, 'casf'), prereglage: 'guide2022' }),
    verifierConformite(JEUX, { reponses: { inconnu: { nonTraite: 'a' }, 'comptage/01': 3 as never } }),
  ]

  it('valide les rapports', () => {
    for (const rapport of rapports) expect(valider.rapport(rapport), JSON.stringify(valider.rapport.errors)).toBe(true)
  })

  it.each([[['bilan']], [['conforme']], [['cas', 0, 'raison']], [['parPrereglage', 'casf']], [['suivis', 0]]])(
    'refuse un rapport auquel manque %j',
    (chemin) => {
      const [rapport] = rapports
      expect(valider.rapport(JSON.parse(JSON.stringify(remplacer(rapport, chemin, undefined))))).toBe(false)
    },
  )
})

it('les schémas sont du JSON gelé', () => {
  expect(JSON.parse(JSON.stringify(SCHEMAS))).toEqual(SCHEMAS)
  expect(Object.isFrozen(SCHEMAS.dossier.properties)).toBe(true)
})
