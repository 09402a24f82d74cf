/** La feuille d'exemple : elle dit exactement ses dossiers, et le fichier gardé est bien celui que l'on écrirait. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ecrireFeuille } from '../../examples/node/feuille.mjs'
import { genererPortefeuille } from '../../examples/node/portefeuille.mjs'
import { type Correspondance, importer } from '../../src/import/index'
import { lireDossiers } from '../../src/rsa/index'

const lire = (nom: string): string => readFileSync(new URL(`../../examples/donnees/${nom}`, import.meta.url), 'utf8')
const correspondance = JSON.parse(lire('correspondance.json')) as Correspondance
/** Aucune valeur de la feuille n'a de guillemets : la couper suffit ici. */
const couper = (feuille: string): string[][] =>
  feuille
    .trimEnd()
    .split('\r\n')
    .map((ligne) => ligne.split(';'))

test('relue par sa correspondance, elle rend les mêmes dossiers, au champ près', () => {
  const { dossiers } = lireDossiers(genererPortefeuille({ graine: 7, dossiers: 2000 }))
  const importes = importer(couper(ecrireFeuille(dossiers)), correspondance)
  expect(importes.refus).toEqual([])
  expect(importes.rejets).toEqual([])
  expect(importes.pertes.colonnesNonLues).toEqual([])
  expect(importes.dossiers).toEqual(dossiers)
})

test('le fichier gardé est celui des 400 premiers dossiers', () => {
  const { dossiers } = lireDossiers(genererPortefeuille({ dossiers: 400 }))
  expect(lire('dossiers.csv')).toBe(ecrireFeuille(dossiers))
})
