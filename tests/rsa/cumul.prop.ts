import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Contexte,
  CUMUL_VIDE,
  type Cumul,
  calculerIndicateursRsa,
  calculerIndicateursRsaFlux,
  contribution,
  cumuler,
  type Dossier,
  indicateursRsa,
} from '../../src/index'
import { geler } from './geler'
import { type Lot, lotArbitraire } from './tirage'

/** Comment réunir des cumuls : un ordre, et à chaque pas deux d'entre eux, l'un passé ou non par du JSON. */
interface Reunion {
  readonly ordre: readonly number[]
  readonly pas: readonly { readonly gauche: number; readonly droite: number; readonly json: boolean }[]
}

const reunion: fc.Arbitrary<Reunion> = fc.record({
  ordre: fc.array(fc.nat({ max: 1000 }), { minLength: 8, maxLength: 8 }),
  pas: fc.array(fc.record({ gauche: fc.nat({ max: 20 }), droite: fc.nat({ max: 20 }), json: fc.boolean() }), {
    minLength: 8,
    maxLength: 8,
  }),
})

function parJson<T>(valeur: T): T {
  return JSON.parse(JSON.stringify(valeur)) as T
}

/** Réunit des contributions selon un arbre quelconque. */
function reunir({ dossiers, contexte }: Lot, { ordre, pas }: Reunion): Cumul {
  const range = dossiers.map((dossier, i) => ({ dossier, cle: ordre[i] ?? 0 })).sort((a, b) => a.cle - b.cle)
  const cumuls: Cumul[] = range.map(({ dossier }) => geler(contribution(dossier, contexte)))
  for (let i = 0; cumuls.length > 1; i++) {
    const { gauche, droite, json } = pas[i % pas.length] ?? { gauche: 0, droite: 0, json: false }
    const [a = CUMUL_VIDE] = cumuls.splice(gauche % cumuls.length, 1)
    const [b = CUMUL_VIDE] = cumuls.splice(droite % cumuls.length, 1)
    cumuls.push(geler(cumuler(json ? parJson(a) : a, b)))
  }
  return cumuls[0] ?? CUMUL_VIDE
}

async function* couler(dossiers: readonly Dossier[]): AsyncGenerator<Dossier> {
  for (const dossier of dossiers) yield dossier
}

describe('le résultat ne dépend ni de l’ordre, ni du découpage', () => {
  test('à l’octet, pour tout arbre de cumuls et tout aller-retour JSON, et en flux', async () => {
    await fc.assert(
      fc.asyncProperty(lotArbitraire(7), reunion, async (lot, comment) => {
        const attendu = JSON.stringify(calculerIndicateursRsa(lot.dossiers, lot.contexte))
        const cumul = reunir(lot, comment)
        expect(JSON.stringify(indicateursRsa(cumul, lot.contexte))).toBe(attendu)
        expect(JSON.stringify(indicateursRsa(parJson(cumul), lot.contexte))).toBe(attendu)
        expect(JSON.stringify(await calculerIndicateursRsaFlux(couler([...lot.dossiers].reverse()), lot.contexte))).toBe(attendu)
      }),
      { numRuns: 500 },
    )
  })

  test('deux réunions donnent le même cumul, à l’octet', () => {
    fc.assert(
      fc.property(lotArbitraire(7), reunion, reunion, (lot, une, autre) => {
        expect(JSON.stringify(reunir(lot, une))).toBe(JSON.stringify(reunir(lot, autre)))
      }),
      { numRuns: 400 },
    )
  })

  test('par paquets, chacun calculé à part', () => {
    fc.assert(
      fc.property(lotArbitraire(7), fc.nat({ max: 7 }), ({ dossiers, contexte }, coupe) => {
        const cumulDe = (partie: readonly Dossier[]): Cumul =>
          partie.map((dossier) => contribution(dossier, contexte)).reduce(cumuler, CUMUL_VIDE)
        const total = cumuler(cumulDe(dossiers.slice(coupe)), cumulDe(dossiers.slice(0, coupe)))
        expect(indicateursRsa(total, contexte)).toEqual(calculerIndicateursRsa(dossiers, contexte))
      }),
      { numRuns: 300 },
    )
  })
})

describe('le cumul', () => {
  test('vide est neutre', () => {
    fc.assert(
      fc.property(lotArbitraire(1), ({ dossiers, contexte }) => {
        const cumul = contribution(dossiers[0] as Dossier, contexte)
        expect(cumuler(cumul, CUMUL_VIDE)).toEqual(cumul)
        expect(cumuler(CUMUL_VIDE, cumul)).toEqual(cumul)
        expect(indicateursRsa(CUMUL_VIDE, contexte)).toEqual(calculerIndicateursRsa([], contexte))
      }),
      { numRuns: 200 },
    )
    expect(cumuler(CUMUL_VIDE, CUMUL_VIDE)).toEqual(CUMUL_VIDE)
  })

  test('ne tient que des entiers, hors l’empreinte et les noms des conseillers', () => {
    fc.assert(
      fc.property(lotArbitraire(5), ({ dossiers, contexte }) => {
        const { empreinte, conseillers, ...reste } = dossiers.map((d) => contribution(d, contexte)).reduce(cumuler)
        expect(empreinte).toMatch(/^[0-9a-f]{16}$/)
        const nombres = [Object.values(reste), conseillers.map(([, personnes]) => personnes)].flat(4)
        expect(nombres.filter((nombre) => !Number.isSafeInteger(nombre))).toEqual([])
        expect(conseillers.map(([nom]) => nom)).toEqual([...new Set(conseillers.map(([nom]) => nom))].sort())
      }),
      { numRuns: 400 },
    )
  })

  test('ne grandit pas quand les mêmes dossiers reviennent', () => {
    fc.assert(
      fc.property(lotArbitraire(3), ({ dossiers, contexte }) => {
        const taille = (cumul: Cumul): number => Object.values(cumul).flat(3).length
        const un = dossiers.map((d) => contribution(d, contexte)).reduce(cumuler)
        let cinquante = CUMUL_VIDE
        for (let i = 0; i < 50; i++) cinquante = cumuler(cinquante, un)
        expect(taille(cinquante)).toBe(taille(un))
        expect(cinquante.dossiers).toBe(50 * dossiers.length)
      }),
      { numRuns: 100 },
    )
  })

  test('de deux contextes différents ne se réunit pas, ni ne se présente', () => {
    const dossier: Dossier = { id: 'A', departement: '67', situations: [] }
    const un: Contexte = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }
    const autre: Contexte = { ...un, observeLe: '2023-01-31' }
    const attendue = expect.objectContaining({ name: 'ErreurContexte' })
    expect(() => cumuler(contribution(dossier, un), contribution(dossier, autre))).toThrow(attendue)
    expect(() => indicateursRsa(contribution(dossier, un), autre)).toThrow(attendue)
    expect(cumuler(contribution(dossier, un), contribution(dossier, { ...un, observeLe: '2022-12-31' })).dossiers).toBe(2)
  })

  test.each<[string, unknown]>([
    ['null', null],
    ['un objet vide', {}],
    ['des comptes d’une autre version', { ...CUMUL_VIDE, comptes: [1, 2] }],
    ['un compte fractionnaire', { ...CUMUL_VIDE, comptes: CUMUL_VIDE.comptes.map(() => 0.5) }],
    ['un nombre de dossiers en texte', { ...CUMUL_VIDE, dossiers: '1' }],
    ['des conseillers en objet', { ...CUMUL_VIDE, conseillers: {} }],
  ])('%s n’est pas un cumul', (_, valeur) => {
    const attendue = expect.objectContaining({ name: 'ErreurContexte' })
    expect(() => cumuler(valeur as Cumul, CUMUL_VIDE)).toThrow(attendue)
    expect(() => cumuler(CUMUL_VIDE, valeur as Cumul)).toThrow(attendue)
    expect(() => indicateursRsa(valeur as Cumul, { periode: { debut: '2022-01-01', fin: '2022-12-31' } })).toThrow(attendue)
  })
})
