import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { CORRESPONDANCES, importer, lireCorrespondance, type NomCorrespondance } from '../../src/index'

const racine = (chemin: string): string => fileURLToPath(new URL(`../../${chemin}`, import.meta.url))
const lire = (nom: string, encodage = 'utf-8'): string[][] =>
  parse(new TextDecoder(encodage).decode(readFileSync(racine(`examples/import/exports/${nom}.csv`))), {
    delimiter: ';',
    relax_column_count: true,
  })

const EXPORTS: Readonly<Record<NomCorrespondance, string[][] | Record<string, string[][]>>> = {
  'feuille-de-suivi': lire('feuille-de-suivi', 'windows-1252'),
  'tables-normalisees': {
    personnes: lire('personnes'),
    droits: lire('droits'),
    orientations: lire('orientations'),
    rendezVous: lire('rendez-vous'),
    contrats: lire('contrats'),
    actions: lire('actions'),
  },
  'historique-des-droits': lire('historique-des-droits'),
  'contacts-cnaf': lire('contacts-cnaf'),
  'rendez-vous-a-statuts': { droits: lire('historique-des-droits'), rendezVous: lire('rendez-vous-a-statuts') },
}

describe.each(Object.keys(CORRESPONDANCES) as NomCorrespondance[])('%s', (nom) => {
  const correspondance = CORRESPONDANCES[nom]

  test('est valide, gelée, et dit qu’elle est à adapter', () => {
    const lecture = lireCorrespondance(correspondance)
    expect(lecture.ok ? lecture.anomalies : lecture.erreurs).toEqual([])
    expect(Object.isFrozen(correspondance.tables)).toBe(true)
    expect(correspondance.nom).toMatch(/à adapter|à vérifier/)
  })

  test('lit son export d’exemple : chaque colonne est lue ou ignorée à dessein', () => {
    const { refus, pertes, tables, dossiers } = importer(EXPORTS[nom], correspondance)
    expect(refus).toEqual([])
    expect(pertes.colonnesNonLues).toEqual([])
    expect(dossiers.length).toBeGreaterThan(1)
    for (const { donnees, lues, rejetees, vides, laissees } of tables) expect(lues + rejetees + vides + laissees).toBe(donnees)
  })
})

test('la feuille de suivi ne confond pas un couple, et ses colonnes répétées donnent des rendez-vous', () => {
  const { dossiers } = importer(EXPORTS['feuille-de-suivi'], CORRESPONDANCES['feuille-de-suivi'])
  expect(dossiers.map(({ id, rendezVous, contrats }) => [id, rendezVous?.map(({ statut }) => statut), contrats?.length])).toEqual(
    [
      ['12-04/05/1990', ['honore'], 1],
      ['12-31/01/1988', [], 0],
      ['13-02/11/1979', [], 0],
      ['14-09/03/1965', ['absent', 'annule', 'prevu'], 0],
    ],
  )
})

test('l’historique se complète : une fin vide est la veille de la période suivante, une ligne répétée ne compte qu’une fois', () => {
  const { dossiers } = importer(EXPORTS['historique-des-droits'], CORRESPONDANCES['historique-des-droits'])
  expect(dossiers.map(({ situations }) => situations.map(({ debut, fin, droit }) => `${debut}/${fin ?? ''} ${droit}`))).toEqual([
    ['2022-01-15/2022-02-28 en-attente', '2022-03-01/ versable'],
    ['2021-06-01/2021-12-31 versable', '2022-01-01/ suspendu'],
  ])
})

test('les contacts de la CNAF : deux personnes d’un foyer, sous un même matricule', () => {
  const { dossiers } = importer(EXPORTS['contacts-cnaf'], CORRESPONDANCES['contacts-cnaf'])
  expect(dossiers.map(({ id }) => id)).toEqual(['1234567-DEM', '1234567-CJT', '0000042-DEM'])
})

test('les statuts en toutes lettres ont chacun leur sens', () => {
  const { dossiers } = importer(EXPORTS['rendez-vous-a-statuts'], CORRESPONDANCES['rendez-vous-a-statuts'])
  expect(dossiers.flatMap(({ rendezVous }) => rendezVous ?? []).map(({ objet, statut }) => [objet, statut])).toEqual([
    ['orientation', 'honore'],
    ['accompagnement', 'annule'],
    ['accompagnement', null],
    ['autre', 'absent'],
  ])
})

test('le modèle à copier du guide est une correspondance valide', () => {
  const guide = readFileSync(racine('docs/guide/importer.md'), 'utf8')
  const modele = /```jsonc\n([\s\S]*?)```/.exec(guide)?.[1] ?? ''
  const lecture = lireCorrespondance(ts.parseConfigFileTextToJson('modele.jsonc', modele).config)
  expect(lecture.ok ? lecture.anomalies : lecture.erreurs).toEqual([])
})
