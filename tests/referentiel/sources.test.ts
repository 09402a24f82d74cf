import { describe, expect, test } from 'vitest'
import { lireJour } from '../../src/base/jour'
import { DEFINITIONS_CONVENTIONS } from '../../src/referentiel/conventions'
import { PUBLICATIONS } from '../../src/referentiel/reference'
import { TEXTES } from '../../src/referentiel/textes'
import { estGelee } from '../rsa/geler'
import { citations, LISTES, VALEURS } from './valeurs'

const TEXTE = new Map<string, (typeof TEXTES)[number]>(TEXTES.map((texte) => [texte.id, texte]))

/** La section est une division du texte, ou une précision d'une division : « §6, objectif ». */
function existe({ texte, section }: { texte: string; section: string }): boolean {
  return (TEXTE.get(texte)?.sections ?? []).some((division) => section === division || section.startsWith(`${division}, `))
}

describe('sources', () => {
  test('chaque valeur dit sa source, sa validité, sa parution et sa relecture', () => {
    for (const [nom, { source, validite, publieLe, verifieLe }] of VALEURS) {
      expect(source.section, nom).not.toBe('')
      expect(publieLe, nom).toBe(PUBLICATIONS[source.texte])
      expect(verifieLe, nom).toBe('2026-11-21')
      for (const jour of [validite.du, validite.au ?? validite.du, publieLe])
        expect(lireJour(jour), `${nom} : ${jour}`).not.toBeNull()
      expect(validite.du <= (validite.au ?? validite.du), nom).toBe(true)
      expect(publieLe <= verifieLe, nom).toBe(true)
    }
  })

  test('chaque citation désigne une division qui existe dans son texte', () => {
    expect(citations().filter(([, source]) => !existe(source))).toEqual([])
  })

  test('une citation fausse se voit', () => {
    expect(existe({ texte: 'instruction-2022-19-annexe-7', section: '§10' })).toBe(false)
    expect(existe({ texte: 'instruction-2022-19-annexe-7', section: '§6 objectif' })).toBe(false)
    expect(existe({ texte: 'instruction-2022-19-annexe-12', section: '§1' })).toBe(false)
    expect(existe({ texte: 'instruction-2022-19-annexe-7', section: '§6, objectif' })).toBe(true)
  })

  test('aucun texte orphelin : chacun est cité par autre chose que la liste des textes', () => {
    const cites = new Set(
      citations()
        .filter(([nom]) => !nom.startsWith('TEXTES '))
        .map(([, { texte }]) => texte),
    )
    expect(TEXTES.map(({ id }) => id).filter((id) => !cites.has(id))).toEqual([])
  })

  test('chaque texte a sa parution, et aucune parution ne manque de texte', () => {
    expect(Object.keys(PUBLICATIONS).sort()).toEqual(TEXTES.map(({ id }) => id).sort())
  })

  test("la parution d'un texte ne précède pas la date qu'il porte, et un texte sans date dit pourquoi", () => {
    for (const texte of TEXTES) {
      const parution = PUBLICATIONS[texte.id]
      if (texte.date === null) expect(texte.datation, texte.id).not.toBeNull()
      else expect(texte.date <= parution, texte.id).toBe(true)
    }
  })

  test('une annexe est une annexe d’un texte connu, et la suit dans la liste', () => {
    const ids = TEXTES.map(({ id }) => id)
    for (const { id, annexeDe } of TEXTES) if (annexeDe !== null) expect(ids.indexOf(annexeDe), id).toBeLessThan(ids.indexOf(id))
    expect(TEXTES.filter(({ annexeDe }) => annexeDe === 'instruction-2022-19').map(({ reference }) => reference)).toEqual(
      ['1', '1 bis', '1 ter', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'].map((numero) => `annexe ${numero}`),
    )
  })

  test('tout le référentiel est gelé jusqu’au fond', () => {
    for (const [nom, liste] of Object.entries(LISTES)) expect(estGelee(liste), nom).toBe(true)
    expect(estGelee(DEFINITIONS_CONVENTIONS)).toBe(true)
    expect(estGelee(Object.freeze([{ libre: true }]))).toBe(false)
  })
})
