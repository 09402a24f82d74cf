import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lireTableauFinancier } from '../../src/budget/tableau-financier'
import { totaux } from '../../src/budget/totaux'
import { versCsv } from '../../src/restitution/vers-csv'
import { versLignes } from '../../src/restitution/vers-lignes'
import { lireCellule } from '../../src/tableau/cellule'
import type { TableauIndicateurs } from '../../src/tableau/tableau-indicateurs'
import { type CelluleOuverte, ouvrir } from './tableur'

const racine = (chemin: string): string => fileURLToPath(new URL(`../../${chemin}`, import.meta.url))
const dossier = mkdtempSync(join(tmpdir(), 'calpae-classeur-'))
const lecture = lireTableauFinancier(JSON.parse(readFileSync(racine('examples/classeur/budget.json'), 'utf8')))
if (!lecture.ok) throw new Error(JSON.stringify(lecture.erreurs))
const budget = lecture.valeur
let tableau: TableauIndicateurs

beforeAll(async () => {
  execFileSync(process.execPath, [racine('examples/classeur/classeur.mjs'), dossier], { stdio: 'pipe' })
  const { tableauPublie } = await import(racine('examples/node/remontee.mjs'))
  tableau = tableauPublie('cea-tableau-2023.json')
})
afterAll(() => rmSync(dossier, { recursive: true, force: true }))

const feuilleDe = (fichier: string, nom?: string): CelluleOuverte[][] => {
  const feuilles = ouvrir(join(dossier, fichier), dossier)
  const feuille = nom === undefined ? [...feuilles.values()][0] : feuilles.get(nom)
  if (feuille === undefined) throw new Error(`pas de feuille ${nom} dans ${[...feuilles.keys()].join(', ')}`)
  return feuille
}

/** Aucune formule en erreur : LibreOffice les écrit « #NAME? », « Err:508 ». */
function compterFormules(feuille: CelluleOuverte[][]): number {
  const formules = feuille.flat().filter(({ formule }) => formule !== null)
  expect(formules.filter(({ valeur }) => /^(?:#|Err:)/.test(valeur))).toEqual([])
  return formules.length
}

const estNombreSeul = (ecrit: string | null | undefined): boolean => {
  const { sorte, avant, apres } = lireCellule(ecrit ?? '')
  return sorte === 'nombre' && avant === '' && apres === ''
}

describe('l’annexe 9', () => {
  it('porte les chiffres du tableau, les nombres en nombres et le reste en texte, et se recalcule sans erreur', () => {
    const feuille = feuilleDe('annexe-9.xlsx', 'Annexe 9')
    expect(compterFormules(feuille)).toBeGreaterThanOrEqual(tableau.lignes.length + tableau.colonnes.length)
    for (const [i, ligne] of tableau.lignes.entries()) {
      const rangee = feuille[i + 1] ?? []
      expect(rangee[1]?.valeur).toBe(ligne.libelle)
      expect(rangee[2]).toMatchObject({ type: 'string', valeur: ligne.departement })
      for (const [c, { id }] of tableau.colonnes.entries()) {
        const ecrit = ligne.cellules[id] ?? ''
        const attendue = estNombreSeul(ecrit)
          ? { type: 'float', valeur: lireCellule(ecrit).valeur }
          : { type: 'string', valeur: ecrit }
        expect(rangee[c + 3]).toMatchObject(attendue)
      }
    }
  })

  it('calcule l’évolution, et compte les cellules chiffrées', () => {
    const feuille = feuilleDe('annexe-9.xlsx', 'Annexe 9')
    const entrants = feuille.find((rangee) => rangee[1]?.valeur === 'Nombre de nouveaux entrants' && rangee[2]?.valeur === '67')
    expect(entrants?.[3 + tableau.colonnes.length]?.valeur).toBe(String(7486 - 8264))
    const comptes = feuille.find((rangee) => rangee[0]?.valeur === 'Cellules chiffrées')
    const attendus = tableau.colonnes.map(({ id }) => String(tableau.lignes.filter((l) => estNombreSeul(l.cellules[id])).length))
    expect(comptes?.slice(3, 3 + tableau.colonnes.length).map(({ valeur }) => valeur)).toEqual(attendus)
  })
})

describe('l’annexe 10', () => {
  it('retrouve, par ses formules, les totaux que la bibliothèque calcule au centime', () => {
    const feuille = feuilleDe('annexe-10.xlsx')
    expect(compterFormules(feuille)).toBeGreaterThan(40)
    const sommes = totaux(budget)
    const total = feuille.find((rangee) => rangee[0]?.valeur === 'TOTAUX FINANCIERS') ?? []
    const centimes = (rang: number): string => Number(total[rang]?.valeur).toFixed(2)
    expect([4, 5, 6, 8, 10, 11].map(centimes)).toEqual(
      (['etat', 'etatReporte', 'departement', 'tiers', 'realise', 'valorisation'] as const).map((champ) => sommes.connus[champ]),
    )
    const sousTotaux = feuille.filter((rangee) => rangee[0]?.valeur === 'Sous-total')
    expect(sousTotaux.map((rangee) => Number(rangee[4]?.valeur).toFixed(2))).toEqual(sommes.themes.map(({ etat }) => etat))
    const controle = feuille.find((rangee) => rangee[0]?.valeur === 'Total de contrôle')
    expect(controle?.[9]).toMatchObject({ type: 'float', valeur: '0' })
  })

  it('rien de connu n’est pas zéro', () => {
    const initiatives = feuilleDe('annexe-10.xlsx').filter((rangee) => rangee[0]?.valeur === 'Sous-total')[2]
    expect(initiatives?.[5]).toMatchObject({ formule: expect.stringContaining('COUNT'), valeur: '' })
  })
})

describe('le CSV, ouvert d’un double clic', () => {
  it('accents, nombres et codes', () => {
    const feuille = feuilleDe('annexe-9.csv')
    const entetes = feuille[0]?.map(({ valeur }) => valeur) ?? []
    expect(entetes.slice(0, 4)).toEqual(['Mesure', 'Indicateur', 'Département', 'Situation au 30 déc. 2018'])
    const entrants = feuille.find((rangee) => rangee[1]?.valeur === 'Nombre de nouveaux entrants')
    expect(entrants?.slice(3, 9).map(({ type, valeur }) => `${type} ${valeur}`)).toEqual([
      'string ND',
      'float 9000',
      'float 8175',
      'float 8264',
      'float 7486',
      'string ND',
    ])
  })

  it('les montants au centime, la virgule comprise', () => {
    const feuille = feuilleDe('annexe-10.csv')
    const rang = feuille[0]?.findIndex(({ valeur }) => valeur.startsWith('A. ')) ?? -1
    expect(feuille.slice(1, 5).map((rangee) => rangee[rang])).toMatchObject(
      budget.lignes.map(({ etat }) => ({ type: 'float', valeur: String(Number(etat)) })),
    )
  })

  it('les dates sont des dates', () => {
    const feuille = feuilleDe('donnees.csv')
    const rang = feuille[0]?.findIndex(({ valeur }) => valeur === 'fin') ?? -1
    const attendues = versLignes(tableau).map(({ fin }) => ({ type: 'date', valeur: fin ?? '' }))
    expect(feuille.slice(1, attendues.length + 1).map((rangee) => rangee[rang])).toMatchObject(attendues)
  })

  it('aucun texte ne devient une formule', () => {
    const pieges = ['=1+1', '+1+1', '-1+1', '@SUM(1;1)', '=HYPERLINK("http://exemple.fr")', ' =1+1', '\t=1+1']
    writeFileSync(join(dossier, 'pieges.csv'), versCsv(pieges.map((piege) => ({ piege }))))
    const feuille = feuilleDe('pieges.csv')
    expect(feuille.flat().filter(({ formule }) => formule !== null)).toEqual([])
    expect(feuille.slice(1, 3).map(([cellule]) => cellule)).toMatchObject([
      { type: 'string', valeur: "'=1+1" },
      { type: 'string', valeur: "'+1+1" },
    ])
  })
})
