import { describe, expect, test } from 'vitest'
import { CIBLES } from '../../src/referentiel/cibles/cibles'
import { CODES_CHORUS } from '../../src/referentiel/codes-chorus'
import { MESURES, mesuresDuMillesime } from '../../src/referentiel/mesures'
import { OBJECTIFS_REGIONAUX_GAD } from '../../src/referentiel/objectifs-regionaux-gad'
import { TERRITOIRES } from '../../src/referentiel/territoires'
import { LISTES } from './valeurs'

const CODES = new Map(CODES_CHORUS.map((code) => [code.id, code]))

describe('listes', () => {
  test('les identifiants sont uniques, sans accent ni majuscule hors des codes', () => {
    for (const [nom, valeurs] of Object.entries(LISTES)) {
      const ids = valeurs.map(({ id }) => id)
      expect(new Set(ids).size, nom).toBe(ids.length)
      if (nom !== 'INCOHERENCES')
        expect(
          ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)),
          nom,
        ).toEqual([])
    }
  })

  test('leurs nombres sont ceux des textes', () => {
    expect(Object.fromEntries(Object.entries(LISTES).map(([nom, valeurs]) => [nom, valeurs.length]))).toEqual({
      TEXTES: 24,
      MILLESIMES: 3,
      MESURES: 23,
      INDICATEURS: 43,
      LIGNES_THEMATIQUES: 12,
      CIBLES: 21,
      OBJECTIFS_REGIONAUX_GAD: 18,
      CLES_MOBILITE: 1,
      CODES_CHORUS: 37,
      TERRITOIRES: 21,
      INCOHERENCES: 84,
      ECHEANCES_OFFICIELLES: 16,
      PERIODES_OFFICIELLES: 6,
    })
  })

  test('les 18 objectifs régionaux font la cible nationale', () => {
    const somme = OBJECTIFS_REGIONAUX_GAD.reduce((total, { objectif }) => total + objectif, 0)
    expect(somme).toBe(100_000)
    expect(CIBLES.find(({ id }) => id === 'gad')?.seuil.valeur).toBe(somme)
    expect(CIBLES.find(({ id }) => id === 'garantie-activite')?.seuil.valeur).toBe(
      somme + (CIBLES.find(({ id }) => id === 'accompagnement-global')?.seuil.valeur ?? 0),
    )
    expect(OBJECTIFS_REGIONAUX_GAD.every(({ objectif }) => objectif > 0 && objectif % 100 === 0)).toBe(true)
  })

  test('chaque région des objectifs est un territoire, et les départements sont dans une région', () => {
    const regions = TERRITOIRES.filter(({ sorte }) => sorte === 'region')
    expect(regions.map(({ id, nom }) => [id, nom])).toEqual(OBJECTIFS_REGIONAUX_GAD.map(({ id, region }) => [id, region]))
    for (const { id, sorte, region } of TERRITOIRES) {
      expect(sorte === 'region' ? region === null : regions.some((r) => r.id === region), id).toBe(true)
    }
    const departements = TERRITOIRES.filter(({ sorte }) => sorte === 'departement').map(({ id }) => id)
    expect(TERRITOIRES.find(({ sorte }) => sorte === 'collectivite')?.departements).toEqual(departements)
  })

  test('un code Chorus prolonge le code de rang supérieur qui le précède', () => {
    const longueurs = { OS: 6, OP: 8, OB: 10, ACT: 12 }
    for (const { id, rang, domaine } of CODES_CHORUS) {
      expect(id, id).toMatch(/^0304\d+$/)
      expect(id.length, id).toBe(longueurs[rang])
      if (rang !== 'OS') expect(CODES.has(id.slice(0, -2)), id).toBe(true)
      // Les opérations budgétaires 19 à 23 ont les domaines 01 à 05.
      expect(domaine, id).toBe(rang === 'ACT' ? `0304-19-0${Number(id.slice(8, 10)) - 18}` : null)
    }
    const activites = CODES_CHORUS.filter(({ rang }) => rang === 'ACT')
    expect(activites).toHaveLength(30)
    expect(CODES.has('030450191909')).toBe(false)
  })

  test('chaque mesure qui a un code l’a dans le référentiel Chorus, sous une activité qui la nomme', () => {
    const mots: Readonly<Record<string, RegExp>> = {
      ase: /ASE/,
      maraudes: /Maraudes/,
      'prevention-specialisee': /prévention spécialisée/,
      'premier-accueil': /accueil social/,
      'referent-parcours': /Référents de parcours/,
      insertion: /insertion des BRSA/,
      'garantie-activite': /Garantie d'activité/,
      formation: /Formation travail social CD/,
      initiatives: /Initiatives locales/,
    }
    for (const { id, mesure, chorus } of MESURES) {
      const attendu = mots[mesure]
      expect(chorus === null, id).toBe(attendu === undefined)
      if (attendu !== undefined) expect(CODES.get(chorus ?? '')?.description, id).toMatch(attendu)
    }
  })

  test('les mesures de chaque année', () => {
    const noms = (annee: number): string[] => mesuresDuMillesime(annee).map(({ mesure }) => mesure)
    const socle2022 = ['ase', 'maraudes', 'prevention-specialisee', 'premier-accueil', 'referent-parcours', 'insertion']
    const suite = ['garantie-activite', 'formation', 'mobilite', 'initiatives']
    expect(noms(2022)).toEqual([...socle2022, ...suite])
    expect(noms(2023)).toEqual(noms(2022))
    expect(noms(2021)).toEqual(noms(2022))
    expect(noms(2020)).toEqual(noms(2021).filter((nom) => nom !== 'mobilite'))
    expect(noms(2019)).toEqual(noms(2020).filter((nom) => nom !== 'maraudes'))
    expect(noms(2024)).toEqual(['volet-1', 'volet-2', 'volet-3'])
  })

  test('la mesure ASE perd ses crédits en 2022, pas son suivi', () => {
    const financees = (annee: number): boolean[] =>
      mesuresDuMillesime(annee)
        .filter(({ mesure }) => mesure === 'ase')
        .map(({ perimetreFinancier }) => perimetreFinancier)
    expect([financees(2021), financees(2022)]).toEqual([[true], [false]])
    expect(mesuresDuMillesime(2022).filter(({ perimetreFinancier }) => !perimetreFinancier)).toHaveLength(1)
  })

  test.each([2018, 2025, 202, 20220, 2022.5, Number.NaN])(
    'aucun millésime pour %s : le message dit ceux qu’on connaît',
    (annee) => {
      expect(() => mesuresDuMillesime(annee)).toThrow(
        expect.objectContaining({
          name: 'ErreurContexte',
          message: `millésime : reçu le nombre ${annee} ; millésimes connus : 2019-2021 (du 2019-01-01 au 2021-12-31), 2022 (du 2022-01-01 au 2023-12-31), 2024 (du 2024-01-01 au 2024-12-31)`,
        }),
      )
    },
  )
})
