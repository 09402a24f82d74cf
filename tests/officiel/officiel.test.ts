import { describe, expect, it } from 'vitest'
import {
  type Contexte,
  calculerIndicateursRsa,
  type Dossier,
  type Entree,
  evaluerEntrees,
  lireDossier,
  PREREGLAGES,
} from '../../src/index'
import type { ContexteDuCas } from './cas'
import { SECTIONS } from './sections'

const TOUS = SECTIONS.flatMap(([, cas]) => cas)

/** Un texte nommé, puis le lieu dans ce texte. */
const TEXTE_ET_SECTION =
  /^(instruction 2022\/19, (annexe \d+|corps), (§|mesure )|fiches-actions 2024, (annexe|fiche) \d+, §|CASF, article [LRD]\. \d+)/

function lire(donnee: Readonly<Record<string, unknown>>): Dossier {
  const lecture = lireDossier(donnee)
  if (!lecture.ok) throw new Error(`dossier illisible : ${JSON.stringify(lecture.erreurs)}`)
  return lecture.valeur
}

function contexteDe({ prereglage = 'guide2022', conventions, ...contexte }: ContexteDuCas): Contexte {
  return { ...contexte, conventions: { ...PREREGLAGES[prereglage], ...conventions } }
}

describe.each(SECTIONS)('%s', (_titre, cas) => {
  it.each(cas.map((un) => [un.titre, un] as const))('%s', (_nom, un) => {
    const contexte = contexteDe(un.contexte)
    const dossiers = un.dossiers.map(lire)
    if (un.entrees) {
      const entrees: readonly Entree[] = dossiers.flatMap((dossier) => evaluerEntrees(dossier, contexte))
      expect(entrees.map((entree) => entree.devientSoumisLe)).toEqual(un.entrees.map((entree) => entree.devientSoumisLe))
      expect(entrees).toMatchObject(un.entrees)
    }
    const resultat = calculerIndicateursRsa(dossiers, contexte)
    expect(resultat.indicateurs).toMatchObject(un.indicateurs ?? {})
    expect(resultat.taux).toMatchObject(un.taux ?? {})
    expect(resultat.delais.orientation).toMatchObject(un.delaiMedian ?? {})
  })
})

describe('preuve du texte', () => {
  it('chaque cas cite un texte et une section', () => {
    expect(TOUS.filter((cas) => !TEXTE_ET_SECTION.test(cas.source)).map((cas) => [cas.titre, cas.source])).toEqual([])
  })

  it('chaque cas attend quelque chose', () => {
    expect(
      TOUS.filter((cas) => !cas.entrees && !cas.indicateurs && !cas.taux && !cas.delaiMedian).map((cas) => cas.titre),
    ).toEqual([])
  })

  it("aucun cas n'est écrit deux fois sous le même titre dans une section", () => {
    for (const [titre, cas] of SECTIONS) expect(new Set(cas.map((un) => un.titre)).size, titre).toBe(cas.length)
  })

  it("les deux sections du guide et l'annexe de 2024 sont couvertes par au moins 70 cas", () => {
    expect(TOUS.length).toBeGreaterThanOrEqual(70)
  })
})
