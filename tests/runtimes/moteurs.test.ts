/** Le paquet, installé, sous chaque moteur : ES et CommonJS, moteur durci, sans permission ; partout les mêmes octets. */
import { beforeAll, describe, expect, inject, test } from 'vitest'
import * as sources from '../../src/index'
import { chiffrer } from '../corpus/chiffres/chiffrer.mjs'
import { lireDonnees } from '../corpus/donnees.mjs'
import { MOTEURS, type Moteur, NODES, trouver } from './moteurs'
import { attendreLesMemesOctets, ecritPar, empreinte, type Resultat } from './resultat'

const accueil = inject('accueil')
let reference: string

beforeAll(() => {
  reference = ecritPar(process.execPath, ['esm.mjs'], accueil)
})

describe('la référence', () => {
  test('porte des chiffres, des textes, et toutes les portes', () => {
    const { portes, chiffres, textes } = JSON.parse(reference) as Resultat
    expect(portes.length).toBe(11)
    expect(Object.values(chiffres).flat().length).toBeGreaterThan(1000)
    expect(Object.values(textes).filter((texte) => (JSON.stringify(texte) ?? '').length < 100)).toEqual([])
    console.log(`empreinte des résultats : ${empreinte(reference)}`)
  })

  test('la bibliothèque est conforme à ses propres jeux, sous chaque préréglage', () => {
    const { conformite } = JSON.parse(reference) as Resultat
    expect(Object.keys(conformite).length).toBe(6)
    for (const [prereglage, { conforme, complet, bilan }] of Object.entries(conformite)) {
      expect({ conforme, complet }, prereglage).toEqual({ conforme: true, complet: true })
      expect(bilan.conformes, prereglage).toBe(bilan.cas)
      expect(bilan.cas).toBeGreaterThan(100)
    }
  })

  test('le paquet rend les chiffres des sources, que le corpus tient', () => {
    expect((JSON.parse(reference) as Resultat).chiffres).toEqual(chiffrer(sources, lireDonnees()))
  })

  test('une différence se voit, et dit où', () => {
    const faux = reference.replace('"retenue"', '"rejetee"')
    expect(() => attendreLesMemesOctets(faux, reference)).toThrow('textes')
    expect(() => attendreLesMemesOctets(`${reference} `, reference)).toThrow('leur ordre diffère')
  })
})

describe.each(MOTEURS)('$nom', (moteur) => {
  test.each(['esm.mjs', 'cjs.cjs'])('%s donne les mêmes octets', (programme) => {
    attendreLesMemesOctets(ecritPar(trouver(moteur), [...moteur.options, programme], accueil), reference)
  })
})

const majeure = ({ nom }: Moteur): string => nom.replace('Node ', '')
const sansPermission = (moteur: Moteur): string[] => [
  majeure(moteur) === '20' ? '--experimental-permission' : '--permission',
  `--allow-fs-read=${accueil}`,
]

/** Un moteur durci, et le code qu'il doit refuser : des objets de base gelés, ni code fait d'un texte, ni `__proto__`, ni permission que de lire ses modules. */
const DURCISSEMENTS: readonly (readonly [string, (moteur: Moteur) => readonly string[], string])[] = [
  ['--frozen-intrinsics', () => ['--frozen-intrinsics'], "'use strict'; Array.prototype.map = null"],
  ['--disallow-code-generation-from-strings', () => ['--disallow-code-generation-from-strings'], "new Function('return 1')"],
  ['--disable-proto=throw', () => ['--disable-proto=throw'], '({}).__proto__'],
  ['--permission', sansPermission, "require('node:fs').readdirSync('/')"],
]

describe.each(NODES)('$nom durci', (moteur) => {
  test.each(DURCISSEMENTS)('%s donne les mêmes octets', (_, options) => {
    attendreLesMemesOctets(ecritPar(trouver(moteur), [...options(moteur), 'esm.mjs'], accueil), reference)
  })

  test.each(DURCISSEMENTS)('%s est en vigueur', (_, options, code) => {
    const executer = (...avec: readonly string[]) => ecritPar(trouver(moteur), [...avec, '-e', code], accueil)
    expect(() => executer()).not.toThrow()
    expect(() => executer(...options(moteur))).toThrow()
  })
})

test('un moteur qui manque se dit', () => {
  const absent = { nom: 'Absent', version: /^1/, variable: 'ABSENT', binaire: 'absent/bin/absent', options: [] }
  expect(() => trouver(absent)).toThrow('Absent est introuvable : npm ci --prefix tests/runtimes')
  expect(() => trouver({ ...NODES[0], ...absent, binaire: 'node-22/bin/node' })).toThrow('non Absent')
})
