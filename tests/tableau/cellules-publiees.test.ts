import { describe, expect, test } from 'vitest'
import { type Cellule, lireCellule } from '../../src/tableau/cellule'
import { ecrireCellule } from '../../src/tableau/ecriture-cellule'
import { CONVENTION_2022 } from './publies/convention-cea-2022'
import { LECTURES_ATTENDUES } from './publies/lectures-attendues'
import { TABLEAUX_2023 } from './publies/tableaux-cea-2023'

const lignes = [...CONVENTION_2022.lignes, ...TABLEAUX_2023.lignes]
const cellules: string[] = lignes.flatMap(({ cellules }) => Object.values(cellules))
const commentaires: string[] = TABLEAUX_2023.lignes.flatMap(({ commentaires }) => commentaires)

/** La lecture des cellules sans difficulté, par un autre chemin que celui de la bibliothèque. */
function lireSimplement(texte: string): Partial<Cellule> | null {
  if (texte === 'ND' || texte === 'NC' || texte === '/')
    return { sorte: 'manquante', code: texte, valeur: null, apres: '', candidats: [] }
  if (![...texte].every((c) => '0123456789 '.includes(c))) return null
  const tranches = texte.split(' ')
  if (tranches.slice(1).some((tranche) => tranche.length !== 3)) return null
  return {
    sorte: 'nombre',
    valeur: String(Number.parseInt(tranches.join(''), 10)),
    code: null,
    avant: '',
    apres: '',
    candidats: [],
  }
}

describe('les 652 cellules publiées', () => {
  test('sont 298 et 354', () => {
    expect(CONVENTION_2022.lignes.flatMap((l) => Object.values(l.cellules))).toHaveLength(298)
    expect(TABLEAUX_2023.lignes.flatMap((l) => Object.values(l.cellules))).toHaveLength(354)
  })

  test('chacune se lit comme attendu', () => {
    const attendues = new Map(LECTURES_ATTENDUES.map((lecture) => [lecture.texte, lecture]))
    let simples = 0
    for (const texte of cellules) {
      const lue = lireCellule(texte)
      const simple = lireSimplement(texte)
      if (simple !== null) {
        simples++
        expect(lue, texte).toMatchObject(simple)
        continue
      }
      const attendue = attendues.get(texte)
      expect(attendue, `« ${texte} » n'est pas dans les lectures attendues`).toBeDefined()
      expect({ ...lue, candidats: lue.candidats.map(({ lectures }) => lectures), doute: lue.doute !== null }, texte).toEqual({
        sorte: attendue?.sorte,
        valeur: attendue?.valeur ?? null,
        unite: attendue?.unite ?? null,
        code: attendue?.code ?? null,
        avant: attendue?.avant ?? '',
        apres: attendue?.apres ?? '',
        candidats: attendue?.candidats ?? [],
        doute: attendue?.sorte === 'douteuse',
      })
    }
    expect(simples).toBe(580)
  })

  test('les lectures attendues couvrent exactement les 72 cellules sans lecture simple', () => {
    for (const { texte, fois } of LECTURES_ATTENDUES)
      expect(
        cellules.filter((c) => c === texte),
        texte,
      ).toHaveLength(fois)
    expect(LECTURES_ATTENDUES.reduce((somme, { fois }) => somme + fois, 0)).toBe(72)
  })

  test('se relisent pareilles après avoir été écrites', () => {
    for (const texte of [...cellules, ...commentaires]) {
      const lue = lireCellule(texte)
      expect(lireCellule(ecrireCellule(lue)), texte).toEqual(lue)
    }
  })

  test('un commentaire chiffré se lit comme une cellule', () => {
    expect(commentaires.map((texte) => lireCellule(texte)).map(({ sorte, valeur }) => [sorte, valeur])).toEqual([
      ['nombre', '37'],
      ['nombre', '64'],
      ['plusieurs', null],
      ['plusieurs', null],
      ['plusieurs', null],
      ['nombre', '21'],
      ['plusieurs', null],
      ['plusieurs', null],
    ])
  })
})
