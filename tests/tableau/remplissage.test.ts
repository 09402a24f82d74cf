import { describe, expect, test } from 'vitest'
import { tauxRemplissage } from '../../src/tableau/remplissage'
import { convention2022, tableau, tableaux2023 } from './tableaux'

describe('chaque sorte de cellule', () => {
  const UNE = {
    attendues: 1,
    renseignees: 0,
    aPreciser: 0,
    manquantes: { ND: 0, NC: 0, NR: 0 },
    textes: 0,
    blanches: 0,
    sansObjet: 0,
  }
  const taux = (numerateur: number) => ({ numerateur, denominateur: 1 })
  test.each([
    ['8 502', { renseignees: 1, taux: taux(1) }],
    ['0', { renseignees: 1, taux: taux(1) }],
    ['95 %', { renseignees: 1, taux: taux(1) }],
    ['24 jours', { renseignees: 1, taux: taux(1) }],
    ['8 5002', { renseignees: 1, aPreciser: 1, taux: taux(1) }],
    ['325 et 81', { textes: 0, renseignees: 1, aPreciser: 1, taux: taux(1) }],
    ['ND', { manquantes: { ND: 1, NC: 0, NR: 0 }, taux: taux(0) }],
    ['ND 8 interventions', { manquantes: { ND: 1, NC: 0, NR: 0 }, taux: taux(0) }],
    ['NC', { manquantes: { ND: 0, NC: 1, NR: 0 }, taux: taux(0) }],
    ['NR', { manquantes: { ND: 0, NC: 0, NR: 1 }, taux: taux(0) }],
    ['Action non-contractualisée', { textes: 1, taux: taux(0) }],
    ['', { blanches: 1, taux: taux(0) }],
    ['/', { attendues: 0, sansObjet: 1, taux: null }],
  ])('« %s »', (texte, attendu) => {
    const rempli = tauxRemplissage(tableau({ 'nouveaux-entrants': { '2021': texte } }))
    expect(rempli.ensemble).toEqual({ ...UNE, ...attendu })
    expect(rempli.parColonne).toEqual({ '2021': { ...UNE, ...attendu } })
    expect(rempli.parDepartement).toEqual({ '67': { ...UNE, ...attendu } })
    expect(rempli.parIndicateur).toEqual({ 'nouveaux-entrants': { ...UNE, ...attendu } })
    expect(rempli.objectifs.attendues).toBe(0)
  })
})

describe('ce qui est attendu', () => {
  const t = tableau({
    'nouveaux-entrants 67': { '2020': '1', '2021': 'ND', 'objectif-2021': '5' },
    'nouveaux-entrants 68': { '2020': '2', '2021': '3', 'objectif-2021': 'ND' },
    'formation-cnfpt 67': { '2020': '355', '2021': '' },
  })

  test('les résultats d’un côté, les objectifs de l’autre ; le titre des thématiques n’est pas attendu', () => {
    const { ensemble, objectifs, parDepartement } = tauxRemplissage(t)
    expect(ensemble.taux).toEqual({ numerateur: 3, denominateur: 4 })
    expect(objectifs.taux).toEqual({ numerateur: 1, denominateur: 2 })
    expect(parDepartement['67']?.taux).toEqual({ numerateur: 1, denominateur: 2 })
    expect(parDepartement['68']?.taux).toEqual({ numerateur: 2, denominateur: 2 })
  })

  test('des colonnes choisies', () => {
    expect(tauxRemplissage(t, { colonnes: ['2021'] }).ensemble.taux).toEqual({ numerateur: 1, denominateur: 2 })
    expect(Object.keys(tauxRemplissage(t, { colonnes: ['2021'] }).parColonne)).toEqual(['2021'])
  })

  test('des indicateurs attendus : une ligne absente est blanche', () => {
    const { ensemble, parIndicateur } = tauxRemplissage(t, {
      indicateurs: ['nouveaux-entrants', 'premiers-contrats', 'formation-cnfpt'],
    })
    expect(ensemble.taux).toEqual({ numerateur: 4, denominateur: 12 })
    expect(parIndicateur['premiers-contrats']).toMatchObject({ attendues: 4, blanches: 4 })
    expect(parIndicateur['formation-cnfpt']).toMatchObject({ renseignees: 1, blanches: 3 })
  })

  test('rien', () => {
    expect(tauxRemplissage({ titre: null, colonnes: [], lignes: [], commentaires: [] }).ensemble.taux).toBeNull()
  })
})

// Comptés à part, cellule par cellule, sur les transcriptions.
const ATTENDU = {
  convention: {
    resultats: {
      attendues: 308,
      renseignees: 154,
      aPreciser: 1,
      manquantes: { ND: 70, NC: 6, NR: 0 },
      textes: 0,
      blanches: 78,
      sansObjet: 2,
    },
    objectifs: {
      attendues: 62,
      renseignees: 28,
      aPreciser: 2,
      manquantes: { ND: 11, NC: 19, NR: 0 },
      textes: 4,
      blanches: 0,
      sansObjet: 0,
    },
  },
  tableaux: {
    resultats: {
      attendues: 360,
      renseignees: 179,
      aPreciser: 1,
      manquantes: { ND: 96, NC: 5, NR: 0 },
      textes: 0,
      blanches: 80,
      sansObjet: 0,
    },
    objectifs: {
      attendues: 72,
      renseignees: 8,
      aPreciser: 0,
      manquantes: { ND: 64, NC: 0, NR: 0 },
      textes: 0,
      blanches: 0,
      sansObjet: 0,
    },
  },
}

describe('les tableaux publiés', () => {
  test('la convention de 2022', () => {
    const { ensemble, objectifs } = tauxRemplissage(convention2022)
    expect(ensemble).toMatchObject(ATTENDU.convention.resultats)
    expect(objectifs).toMatchObject(ATTENDU.convention.objectifs)
  })

  test('les tableaux de 2023', () => {
    const { ensemble, objectifs } = tauxRemplissage(tableaux2023)
    expect(ensemble).toMatchObject(ATTENDU.tableaux.resultats)
    expect(objectifs).toMatchObject(ATTENDU.tableaux.objectifs)
  })
})

test('une option invalide lève, et dit où', () => {
  const t = tableau({ 'nouveaux-entrants': { '2021': '1' } })
  expect(() => tauxRemplissage(t, null as never)).toThrow('options : reçu null')
  expect(() => tauxRemplissage(t, { colonnes: '2021' } as never)).toThrow('options.colonnes : reçu « 2021 »')
})
