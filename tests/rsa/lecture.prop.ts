import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lireDossier, lireDossiers } from '../../src/index'
import { dossierArbitraire } from '../generateurs/dossier'
import { copieGelee, estGelee } from './geler'

/** Une altération : où, en suivant des rangs, et quoi mettre (ou ôter, si rien). */
interface Alteration {
  readonly pas: readonly number[]
  readonly valeur: unknown
}

const VALEURS = [null, undefined, '', '2021-02-30', '2021-02-08', -1, Number.NaN, true, [], {}, ['x'], 'versable', 'caf']

const alteration: fc.Arbitrary<Alteration> = fc.record({
  pas: fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 3 }),
  valeur: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...VALEURS) }, fc.jsonValue(), fc.anything()),
})

/** Altère un champ d'une copie de la donnée, ou en ajoute un ; le champ se choisit par son rang. */
function alterer(donnee: unknown, { pas, valeur }: Alteration): unknown {
  const copie = structuredClone(donnee)
  let ou = copie as Record<string, unknown>
  pas.forEach((rang, i) => {
    const cles = Object.keys(ou)
    const cle = cles[rang % (cles.length + 1)] ?? 'enTrop'
    const suivant = ou[cle]
    if (i < pas.length - 1 && typeof suivant === 'object' && suivant !== null) ou = suivant as Record<string, unknown>
    else ou[cle] = valeur
  })
  return copie
}

const altere = fc
  .tuple(dossierArbitraire(), fc.array(alteration, { minLength: 1, maxLength: 3 }))
  .map(([d, a]) => a.reduce(alterer, d as unknown))
const donnee = fc.oneof(
  dossierArbitraire(),
  altere,
  altere,
  fc.jsonValue(),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true, withNullPrototype: true }),
)

describe('quelle que soit la donnée', () => {
  test('lus = dossiers + rejets, les positions couvrent le lot, et rien ne lève', () => {
    fc.assert(
      fc.property(fc.array(donnee, { maxLength: 12 }), (donnees) => {
        const lot = lireDossiers(donnees)
        expect(lot.lus).toBe(donnees.length)
        expect(lot.dossiers.length + lot.rejets.length).toBe(lot.lus)
        const positions = lot.rejets.map(({ position }) => position)
        expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b))
        for (const { erreurs } of lot.rejets) expect(erreurs.length).toBeGreaterThan(0)
        for (const { anomalies, position } of lot.anomalies) {
          expect(anomalies.length).toBeGreaterThan(0)
          expect(positions).not.toContain(position)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('la lecture d’un lot est celle de chaque dossier', () => {
    fc.assert(
      fc.property(fc.array(donnee, { maxLength: 6 }), (donnees) => {
        const lectures = donnees.map(lireDossier)
        const lot = lireDossiers(donnees)
        expect(lot.dossiers).toEqual(lectures.flatMap((lecture) => (lecture.ok ? [lecture.valeur] : [])))
        expect(lot.rejets.map(({ erreurs }) => erreurs)).toEqual(
          lectures.flatMap((lecture) => (lecture.ok ? [] : [lecture.erreurs])),
        )
      }),
      { numRuns: 300 },
    )
  })

  test('chaque erreur a un chemin qui désigne un champ du dossier, un code et un message', () => {
    const chemin = /^$|^\w+$|^(situations|suivis|rendezVous|contrats|accompagnements)\[\d+\](\.\w+)?$/
    fc.assert(
      fc.property(altere, (donneeAlteree) => {
        const lecture = lireDossier(donneeAlteree)
        for (const { chemin: ou, code, message } of lecture.ok ? lecture.anomalies : lecture.erreurs) {
          expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
          expect(message.length).toBeGreaterThan(10)
          if (code !== 'champ-inconnu') expect(ou).toMatch(chemin)
        }
      }),
      { numRuns: 1500 },
    )
  })

  test('les altérations font bien des rejets, et bien des dossiers', () => {
    const lectures = fc.sample(altere, { numRuns: 300, seed: 5 }).map(lireDossier)
    expect(lectures.filter(({ ok }) => ok).length).toBeGreaterThan(20)
    expect(lectures.filter(({ ok }) => !ok).length).toBeGreaterThan(100)
  })
})

describe('un dossier valide', () => {
  test('se lit gelé, sort gelé, et se relit à l’identique', () => {
    fc.assert(
      fc.property(dossierArbitraire(), (dossier) => {
        const lecture = lireDossier(copieGelee(dossier))
        if (!lecture.ok) throw new Error(JSON.stringify(lecture.erreurs))
        expect(estGelee(lecture.valeur)).toBe(true)
        const relecture = lireDossier(lecture.valeur)
        expect(relecture).toEqual(lecture)
        expect(JSON.stringify(relecture)).toBe(JSON.stringify(lecture))
        expect(lireDossier(JSON.parse(JSON.stringify(lecture.valeur)))).toEqual(lecture)
      }),
      { numRuns: 600 },
    )
  })

  test('aux situations mêlées se lit trié, et chaque anomalie désigne la même situation', () => {
    const meles = dossierArbitraire().chain((dossier) =>
      fc
        .shuffledSubarray([...dossier.situations], { minLength: dossier.situations.length })
        .map((situations) => ({ dossier, situations })),
    )
    fc.assert(
      fc.property(meles, ({ dossier, situations }) => {
        const range = lireDossier(dossier)
        const mele = lireDossier({ ...dossier, situations })
        if (!range.ok || !mele.ok) throw new Error('un dossier valide ne se lit pas')
        expect(mele.valeur).toEqual(range.valeur)
        const designees = (anomalies: typeof range.anomalies, recues: readonly { debut: string }[]): string[] =>
          anomalies.map(
            ({ chemin, code }) =>
              `${code} ${chemin.replace(/situations\[(\d+)\]/, (_, rang) => recues[Number(rang)]?.debut ?? '?')}`,
          )
        expect(designees(mele.anomalies, situations)).toEqual(designees(range.anomalies, dossier.situations))
      }),
      { numRuns: 500 },
    )
  })
})
