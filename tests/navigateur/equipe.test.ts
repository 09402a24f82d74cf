/** Un fichier trop grand pour être gardé : plusieurs ouvriers le comptent, ne se rendent que des cumuls, et comptent juste. */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parcourirPortefeuille } from '../../examples/node/portefeuille.mjs'
import { calculerIndicateursRsa, type Dossier, lireDossier, PREREGLAGES } from '../../src/index'
import { lancer, ouvrir, texteDe } from './navigateur'

const OCTETS = 405_000_000
/** Des dossiers gros comme le sont ceux d'un logiciel qui y joint ses champs à lui : le fichier grandit plus vite que le test. */
const NOTE = 'é'.repeat(2_000)
const CONTEXTE = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }

let navigateur: Browser
let dossier: string
let fichier: string
const lisibles: Dossier[] = []
const rejetees: number[] = []

beforeAll(async () => {
  navigateur = await lancer()
  dossier = mkdtempSync(join(tmpdir(), 'calpae-equipe-'))
  fichier = join(dossier, 'grand.ndjson')
  const ouvert = openSync(fichier, 'w')
  let [ligne, octets] = [0, 0]
  for (const donnee of parcourirPortefeuille({ graine: 5, dossiers: 1_000_000 })) {
    ligne++
    const texte = ligne === 777 ? '{"id": "coupé' : JSON.stringify({ ...donnee, 'x-note': NOTE })
    octets += writeSync(ouvert, `${texte}\n`)
    const lecture = ligne === 777 ? null : lireDossier(donnee)
    if (lecture?.ok) lisibles.push(lecture.valeur)
    else rejetees.push(ligne)
    if (octets > OCTETS) break
  }
  closeSync(ouvert)
}, 240_000)
afterAll(async () => {
  await navigateur.close()
  rmSync(dossier, { recursive: true, force: true })
})

test('compte les mêmes indicateurs, dit chaque rejet à sa ligne, et ne propose pas ce qu’elle ne peut montrer', async () => {
  const { page, fautes } = await ouvrir(navigateur)
  const ouvriers: string[] = []
  page.on('worker', (ouvrier) => ouvriers.push(ouvrier.url()))
  const debut = performance.now()
  await page.setInputFiles('#fichier', fichier)
  await page.waitForSelector('#resultats:not([hidden])', { timeout: 240_000 })
  const coeurs = await page.evaluate(() => navigator.hardwareConcurrency)
  console.log(`405 Mo lus deux fois par ${coeurs} ouvriers en ${Math.round(performance.now() - debut)} ms`)
  expect(ouvriers.length).toBeGreaterThanOrEqual(Math.min(coeurs, 8))

  const bilan = await texteDe(page, '#bilan')
  expect(bilan).toContain(`${(lisibles.length + rejetees.length).toLocaleString('fr-FR').replace(/\s/g, ' ')} dossiers lus`)
  expect(bilan).toContain('trop grand pour que ses dossiers soient gardés')
  await page.click('#bilan summary >> nth=0')
  const lieux = await page.$$eval('#bilan details >> nth=0 >> tbody tr td:first-child', (cases) =>
    cases.map((c) => c.textContent),
  )
  expect([...new Set(lieux)].map((lieu) => Number(lieu?.replace(/\D/g, '')))).toEqual(rejetees)

  for (const texte of ['guide2022', 'transition2024'] as const) {
    const attendu = calculerIndicateursRsa(lisibles, { ...CONTEXTE, conventions: PREREGLAGES[texte] })
    await page.selectOption('#prereglage', texte)
    await page.waitForFunction((e) => document.getElementById('empreinte')?.textContent === e, attendu.empreinte, {
      timeout: 240_000,
    })
    const valeurs = await page.$$eval('table.indicateurs td.valeur', (cases) => cases.map((c) => c.textContent ?? ''))
    expect(valeurs.slice(0, 2).map((valeur) => Number(valeur.replace(/\D/g, '')))).toEqual([
      attendu.indicateurs['nouveaux-entrants'].valeur,
      attendu.indicateurs['nouveaux-entrants-orientes-dans-le-delai'].valeur,
    ])
  }
  expect(await page.locator('button.compte').count()).toBe(0)
  expect(await page.isVisible('#autres-lectures')).toBe(false)
  expect(fautes).toEqual([])

  // Rien n'en reste : la page lit ensuite autre chose, et le montre.
  await page.click('#exemple')
  await page.waitForSelector('button.compte')
  expect(await page.isVisible('#autres-lectures')).toBe(true)
  await page.context().close()
}, 600_000)

test('arrêter congédie les ouvriers', async () => {
  const { page } = await ouvrir(navigateur)
  await page.setInputFiles('#fichier', fichier)
  await page.click('#arreter', { timeout: 60_000 })
  await page.waitForSelector('#avancement', { state: 'hidden' })
  // Le navigateur n'annonce la fin d'un ouvrier qu'ensuite.
  await expect.poll(() => page.workers().length, { timeout: 30_000 }).toBeLessThanOrEqual(1)
  expect(await page.isVisible('#resultats')).toBe(false)
  await page.context().close()
}, 120_000)
