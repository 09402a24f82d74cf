import { describe, expect, it } from 'vitest'
import type { LigneAnalyse } from '../../src/restitution/lignes/ligne-analyse'
import { STATUTS_OBSERVATION } from '../../src/restitution/lignes/statut-observation'
import { versLignes } from '../../src/restitution/vers-lignes'
import type { Dossier } from '../../src/rsa/dossier/dossier'
import { calculerIndicateursRsa } from '../../src/rsa/indicateurs/indicateurs'
import { tableau, tableaux2023 } from '../tableau/tableaux'
import { contexte, dossiers, resultat } from './donnees'

const COLONNES =
  `indicateur libelle nature sorte debut fin departement ventilation modalite numerateur denominateur valeur minimum maximum
  indetermines enCours unite statut texte`.split(/\s+/)

const ligneDe = (lignes: readonly LigneAnalyse[], indicateur: string): LigneAnalyse | undefined =>
  lignes.find((ligne) => ligne.indicateur === indicateur)

describe('les lignes d’un tableau', () => {
  it.each<[string | null, Partial<LigneAnalyse>]>([
    ['8 264', { valeur: 8264, numerateur: 8264, unite: 'personnes', statut: 'A' }],
    ['12,5', { valeur: 12.5, statut: 'A' }],
    ['95 %', { valeur: 95, numerateur: null, unite: 'pourcentage', statut: 'A' }],
    ['24 jours', { valeur: 24, numerateur: null, unite: 'jours', statut: 'A' }],
    ['Tendre vers 3 semaines', { valeur: 3, unite: 'semaines', statut: 'A' }],
    ['ND', { valeur: null, unite: null, statut: 'O' }],
    ['NC', { valeur: null, statut: 'L' }],
    ['NR', { valeur: null, statut: 'O' }],
    ['/', { valeur: null, statut: 'M' }],
    ['8 5002', { valeur: null, numerateur: null, statut: 'V' }],
    ['12 et 15', { valeur: null, statut: 'V' }],
    ['Action non contractualisée', { valeur: null, statut: 'O' }],
    [null, { valeur: null, statut: 'O' }],
  ])('%s', (texte, attendu) => {
    const [ligne] = versLignes(tableau({ 'nouveaux-entrants 67': { '2021': texte } }))
    expect(ligne).toMatchObject({ indicateur: 'nouveaux-entrants', departement: '67', fin: '2021-12-31', texte, ...attendu })
  })

  it('une ligne par indicateur, département et colonne, les objectifs à part', () => {
    const lignes = versLignes(tableaux2023)
    expect(lignes).toHaveLength(tableaux2023.lignes.length * tableaux2023.colonnes.length)
    expect(lignes.filter(({ sorte }) => sorte === 'objectif')).toHaveLength(tableaux2023.lignes.length)
    for (const ligne of lignes) expect(Object.keys(ligne)).toEqual(COLONNES)
  })
})

describe('les lignes d’un résultat', () => {
  const lignes = versLignes(resultat)

  it('les mesures, ce qu’on compte à côté, les taux et les délais', () => {
    expect(lignes.map(({ indicateur }) => indicateur)).toEqual([
      ...Object.keys(resultat.indicateurs),
      'prises-en-charge',
      'orientes-hors-france-travail',
      'orientes-accompagnement-global',
      'absents-orientation',
      ...Object.keys(resultat.taux).map((id) => `taux-${id}`),
      'delai-median-orientation-observe',
      'delai-median-orientation-kaplan-meier',
    ])
    for (const ligne of lignes) expect(Object.keys(ligne)).toEqual(COLONNES)
  })

  it('chacune avec ses bornes et son statut', () => {
    expect(ligneDe(lignes, 'nouveaux-entrants')).toMatchObject({
      nature: 'flux',
      debut: '2022-01-01',
      fin: '2022-12-31',
      departement: '67',
      valeur: 3,
      minimum: 3,
      maximum: 4,
      indetermines: 1,
      statut: 'U',
    })
    expect(ligneDe(lignes, 'taux-orientation')).toMatchObject({
      numerateur: 1,
      denominateur: 3,
      valeur: 1 / 3,
      minimum: 0.25,
      maximum: 0.5,
      unite: 'part',
      statut: 'U',
    })
    // Personne n'a de premier rendez-vous : le taux n'est pas 0 %, il n'est pas calculable.
    expect(ligneDe(lignes, 'taux-rendez-vous')).toMatchObject({ denominateur: 0, valeur: null, statut: 'M' })
    expect(ligneDe(lignes, 'ag-par-conseiller')).toMatchObject({ numerateur: null, valeur: null, statut: 'M' })
    expect(ligneDe(lignes, 'delai-median-orientation-observe')).toMatchObject({ valeur: 19, unite: 'jours', statut: 'U' })
  })

  it('un délai médian est certain quand chaque entrée l’est et que chaque orientation est datée', () => {
    const statuts = (retenus: readonly Dossier[]): unknown[] => {
      const lues = versLignes(calculerIndicateursRsa(retenus, contexte))
      return lues.flatMap(({ indicateur, statut }) => (indicateur.startsWith('delai-median') ? [statut] : []))
    }
    const [a, b, c, d] = dossiers as [Dossier, Dossier, Dossier, Dossier]
    expect(statuts([a, b, c])).toEqual(['A', 'A'])
    expect(statuts([c])).toEqual(['M', 'M'])
    expect(statuts([a, d])).toEqual(['U', 'U'])
    const sansDate = { ...a, suivis: [{ organisme: 'departement', parcours: 'social' } as const] }
    expect(statuts([a, sansDate])).toEqual(['U', 'U'])
  })

  it('des délais qui courent encore sont provisoires', () => {
    const mesure = { valeur: 5, indetermines: 0, enCours: 2, minimum: 5, maximum: 5, causes: {} }
    const [ligne] = versLignes({ indicateurs: { 'premiers-contrats': mesure }, periode: resultat.periode })
    expect(ligne).toMatchObject({ statut: 'P', departement: null })
  })

  it('plusieurs résultats se suivent, une ventilation dit son axe et ses modalités', () => {
    expect(versLignes([resultat, resultat])).toHaveLength(2 * lignes.length)
    const ventilees = versLignes({ departement: resultat, ccas: resultat }, { ventilation: 'organisme' })
    expect(new Set(ventilees.map(({ ventilation, modalite }) => `${ventilation} ${modalite}`))).toEqual(
      new Set(['organisme departement', 'organisme ccas']),
    )
    expect(new Set(lignes.map(({ ventilation, modalite }) => `${ventilation} ${modalite}`))).toEqual(new Set(['null null']))
  })
})

describe('ce qui entre', () => {
  it('tout passe par JSON sans perte, et se restitue pareil au retour', () => {
    const lignes = versLignes(resultat)
    expect(JSON.parse(JSON.stringify(lignes))).toEqual(lignes)
    expect(versLignes(JSON.parse(JSON.stringify(resultat)))).toEqual(lignes)
  })

  it('une liste vide ne donne rien, le reste lève', () => {
    expect(versLignes([])).toEqual([])
    for (const donnee of [null, 3, 'a', {}, [3], { lignes: [] }]) {
      expect(() => versLignes(donnee as never)).toThrow("attendu : un tableau d'indicateurs, des indicateurs calculés")
    }
  })

  it('chaque statut rendu est expliqué', () => {
    const statuts = new Set([...versLignes(tableaux2023), ...versLignes(resultat)].map(({ statut }) => statut))
    for (const statut of statuts) expect(STATUTS_OBSERVATION[statut]).toMatch(/\S/)
  })
})
