import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Contexte,
  type Conventions,
  calculerIndicateursRsa,
  comparerConventions,
  comparerResultats,
  type Differences,
  type Dossier,
  type IdIndicateurCompte,
  PREREGLAGES,
  restituerDifferences,
} from '../../../src/index'
import { contexteArbitraire } from '../../generateurs/contexte'
import { geler } from '../geler'
import { effacer, type Gomme, gommes } from '../inconnus/effacer'
import { lotArbitraire } from '../tirage'

const COMPARES = Object.keys(comparerConventions([], EN_2022(), {}, {}).indicateurs) as IdIndicateurCompte[]

function EN_2022(): Contexte {
  return { periode: { debut: '2022-01-01', fin: '2022-12-31' } }
}

/** Deux côtés d'une comparaison : mêmes dossiers ou non, mêmes contextes ou non. */
interface Paire {
  readonly a: { readonly dossiers: readonly Dossier[]; readonly contexte: Contexte }
  readonly b: { readonly dossiers: readonly Dossier[]; readonly contexte: Contexte }
}

const numeroter = (dossiers: readonly Dossier[]): Dossier[] => dossiers.map((d, i) => ({ ...d, id: `D${i}` }))

/** Deux extractions : des champs effacés ici ou là, des dossiers d'un seul côté ; et deux contextes. */
const paires: fc.Arbitrary<Paire> = fc
  .record({
    lot: lotArbitraire(5),
    autre: lotArbitraire(1),
    memeContexte: fc.boolean(),
    parDossier: fc.array(fc.option(gommes(), { freq: 1 }), { minLength: 5, maxLength: 5 }),
    memes: fc.boolean(),
    absents: fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 })),
  })
  .map(({ lot, autre, memeContexte, parDossier, memes, absents: [absentA, absentB] }) => {
    const complets = numeroter(lot.dossiers)
    const effaces = complets.map((d, i) => effacer(d, (parDossier[i] ?? []) as Gomme[]))
    const contexteB = memeContexte ? lot.contexte : autre.contexte
    if (memes) return { a: { dossiers: complets, contexte: lot.contexte }, b: { dossiers: complets, contexte: contexteB } }
    return {
      a: { dossiers: effaces.filter((_, i) => i !== absentA), contexte: lot.contexte },
      b: { dossiers: complets.filter((_, i) => i !== absentB), contexte: contexteB },
    }
  })

function verifierSommes(d: Differences): void {
  for (const id of COMPARES) {
    const { a, b, ecart, gagnes, perdus, changes, attributions } = d.indicateurs[id]
    const siens = d.dossiers.filter(({ indicateur }) => indicateur === id)
    expect([a, b], id).toEqual([d.a.indicateurs[id].valeur, d.b.indicateurs[id].valeur])
    expect(ecart, id).toBe(b - a)
    expect(
      siens.reduce((somme, { ecart: e }) => somme + e, 0),
      id,
    ).toBe(b - a)
    expect(
      attributions.reduce((somme, { ecart: e }) => somme + e, 0),
      id,
    ).toBe(b - a)
    expect(gagnes + perdus + changes, id).toBe(siens.length)
    expect(
      attributions.reduce((somme, x) => somme + x.gagnes + x.perdus + x.changes, 0),
      id,
    ).toBe(siens.length)
    const compter = (sens: string): number => siens.filter((x) => x.sens === sens).length
    expect([gagnes, perdus, changes], id).toEqual([compter('gagne'), compter('perdu'), compter('change')])
  }
}

function apport(dossier: Dossier | undefined, contexte: Contexte, id: IdIndicateurCompte): readonly (number | null)[] {
  const { valeur, indetermines } = calculerIndicateursRsa(dossier === undefined ? [] : [dossier], contexte).indicateurs[id]
  return [valeur, indetermines]
}

describe('comparer deux calculs', () => {
  test('les totaux sont ceux des deux calculs, et les écarts des dossiers font leur différence', () => {
    let differences = 0
    fc.assert(
      fc.property(paires, ({ a, b }) => {
        const d = comparerResultats(geler(a), geler(b))
        expect(d.a).toEqual(calculerIndicateursRsa(a.dossiers, a.contexte))
        expect(d.b).toEqual(calculerIndicateursRsa(b.dossiers, b.contexte))
        verifierSommes(d)
        differences += d.dossiers.length
        expect(restituerDifferences(d)).not.toMatch(/undefined|NaN|\[object/)
        expect(JSON.parse(JSON.stringify(d.dossiers))).toEqual(d.dossiers)
      }),
      { numRuns: 600, seed: 83 },
    )
    expect(differences).toBeGreaterThan(600)
  })

  test('un dossier est cité pour un indicateur si, et seulement si, seul il n’y apporte pas la même chose', () => {
    fc.assert(
      fc.property(paires, ({ a, b }) => {
        const { dossiers } = comparerResultats(a, b)
        for (const nom of new Set([...a.dossiers, ...b.dossiers].map(({ id }) => id))) {
          const [deA, deB] = [a, b].map((cote) => cote.dossiers.find(({ id }) => id === nom))
          for (const id of COMPARES) {
            const [enA, enB] = [apport(deA, a.contexte, id), apport(deB, b.contexte, id)]
            const cite = dossiers.find((x) => x.id === nom && x.indicateur === id)
            expect(cite && [cite.a.valeur, cite.a.indetermines, cite.b.valeur, cite.b.indetermines], `${nom} ${id}`).toEqual(
              enA.join() === enB.join() ? undefined : [...enA, ...enB],
            )
          }
        }
      }),
      { numRuns: 150, seed: 89 },
    )
  })

  test('ni l’ordre des dossiers, ni leur parcours en une ou deux listes ne changent rien', () => {
    fc.assert(
      fc.property(paires, ({ a, b }) => {
        const d = comparerResultats(a, b)
        const renverser = (cote: Paire['a']): Paire['a'] => ({ ...cote, dossiers: [...cote.dossiers].reverse() })
        expect(comparerResultats(renverser(a), renverser(b))).toEqual(d)
        expect(comparerResultats({ ...a, dossiers: [...a.dossiers] }, { ...b, dossiers: [...b.dossiers] })).toEqual(d)
      }),
      { numRuns: 200, seed: 97 },
    )
  })

  test('échanger les deux côtés échange gagnés et perdus, et change le signe des écarts', () => {
    fc.assert(
      fc.property(paires, ({ a, b }) => {
        const [aller, retour] = [comparerResultats(a, b), comparerResultats(b, a)]
        for (const id of COMPARES) {
          const { gagnes, perdus, changes, ecart } = aller.indicateurs[id]
          expect(retour.indicateurs[id]).toMatchObject({ gagnes: perdus, perdus: gagnes, changes, ecart: 0 - ecart })
        }
      }),
      { numRuns: 150, seed: 101 },
    )
  })
})

/** Le contexte où une seule chose vient de l'autre. */
function avec(contexte: Contexte, autre: Contexte, sorte: string, nom: string): Contexte {
  const complete = (c: Contexte): Conventions => ({ ...PREREGLAGES.guide2022, ...c.conventions })
  if (sorte === 'convention') {
    const cle = nom as keyof Conventions
    return { ...contexte, conventions: { ...complete(contexte), [cle]: complete(autre)[cle] } }
  }
  const { [nom as 'observeLe']: _, ...reste } = contexte
  const valeur = autre[nom as 'observeLe']
  return { ...reste, ...(valeur === undefined ? {} : { [nom]: valeur }) } as Contexte
}

describe('chaque changement est attribué à ce qui le fait', () => {
  const melange = contexteArbitraire().map(({ conventions: c }) => ({ ...PREREGLAGES.guide2022, ...c }) as Conventions)
  const conventions = fc.record({ lot: lotArbitraire(4), de: melange, vers: melange })

  test('entre deux jeux de conventions : seule, elle suffit ; ou sans elle, rien ne change ; ou aucune ne suffit ni ne manque', () => {
    const verdicts = { suffit: 0, manque: 0, ensemble: 0 }
    fc.assert(
      fc.property(conventions, ({ lot: { dossiers, contexte }, de, vers: autre }) => {
        const numerotes = numeroter(dossiers)
        const [ca, cb] = [
          { ...contexte, conventions: de },
          { ...contexte, conventions: autre },
        ]
        const d = comparerConventions(numerotes, contexte, de, autre)
        expect(d).toEqual(comparerResultats({ dossiers: numerotes, contexte: ca }, { dossiers: [...numerotes], contexte: cb }))
        for (const { id, indicateur, attribution, chemin } of d.dossiers) {
          expect([attribution.sorte, chemin]).toEqual(['convention', null])
          const dossier = numerotes.find((x) => x.id === id)
          const [enA, enB] = [apport(dossier, ca, indicateur), apport(dossier, cb, indicateur)]
          const suffit = (nom: string): boolean =>
            apport(dossier, avec(ca, cb, 'convention', nom), indicateur).join() === enB.join()
          const manque = (nom: string): boolean =>
            apport(dossier, avec(cb, ca, 'convention', nom), indicateur).join() === enA.join()
          const toutes = Object.keys(de).filter((nom) => JSON.stringify(cles(ca)[nom]) !== JSON.stringify(cles(cb)[nom]))
          expect(toutes).toContain(attribution.nom)
          if (toutes.some(suffit)) {
            verdicts.suffit++
            expect(toutes.filter(suffit)).toContain(attribution.nom)
          } else if (toutes.some(manque)) {
            verdicts.manque++
            expect(toutes.filter(manque)).toContain(attribution.nom)
          } else verdicts.ensemble++
        }
      }),
      { numRuns: 500, seed: 103 },
    )
    expect(verdicts.suffit).toBeGreaterThan(100)
    expect(verdicts.manque).toBeGreaterThan(3)
  })

  test('une donnée effacée seule est la cause, sous son chemin', () => {
    let cites = 0
    const tirage = fc.record({ lot: lotArbitraire(3), une: gommes() })
    fc.assert(
      fc.property(tirage, ({ lot: { dossiers, contexte }, une }) => {
        const complets = numeroter(dossiers)
        const effaces = complets.map((d) => effacer(d, une.slice(0, 1)))
        for (const { id, attribution, chemin } of comparerResultats(
          { dossiers: complets, contexte },
          { dossiers: effaces, contexte },
        ).dossiers) {
          cites++
          expect(attribution.sorte).toBe('donnee')
          const [avant, apres] = [complets, effaces].map((lot) => lot.find((d) => d.id === id))
          expect(chemin === null ? null : lire(avant, chemin), chemin ?? '').not.toEqual(lire(apres, chemin ?? ''))
        }
      }),
      { numRuns: 600, seed: 107 },
    )
    expect(cites).toBeGreaterThan(150)
  })
})

const cles = (contexte: Contexte): Record<string, unknown> => contexte.conventions as unknown as Record<string, unknown>

/** Ce qu'un dossier a à un chemin. */
function lire(dossier: Dossier | undefined, chemin: string): unknown {
  return chemin.split(/[.[\]]+/).reduce<unknown>((valeur, cle) => {
    return cle === '' ? valeur : (valeur as Record<string, unknown> | null | undefined)?.[cle]
  }, dossier)
}
