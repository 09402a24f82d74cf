/** 100 000 dossiers : la page reste vive, dit où elle en est, s'arrête si on le lui demande, et compte juste. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parcourirPortefeuille } from '../../examples/node/portefeuille.mjs'
import { calculerIndicateursRsa, lireDossiers } from '../../src/index'
import { lancer, ouvrir, texteDe } from './navigateur'

const NOMBRE = 100_000
/** Le plus long arrêt de l’image que l’on admet, sur une machine chargée. Le calcul fait dans la page même l’arrêterait plusieurs secondes. */
const ARRET_ADMIS = 1000
let navigateur: Browser
let dossier: string
let fichier: string
let entrants: number | null

beforeAll(async () => {
  navigateur = await lancer()
  dossier = mkdtempSync(join(tmpdir(), 'calpae-charge-'))
  fichier = join(dossier, 'cent-mille.json')
  const donnees = [...parcourirPortefeuille({ dossiers: NOMBRE })]
  writeFileSync(fichier, JSON.stringify(donnees))
  const periode = { debut: '2022-01-01', fin: '2022-12-31' }
  entrants = calculerIndicateursRsa(lireDossiers(donnees).dossiers, { periode }).indicateurs['nouveaux-entrants'].valeur
}, 240_000)
afterAll(async () => {
  await navigateur.close()
  rmSync(dossier, { recursive: true, force: true })
})

/** Note, image par image, le plus long arrêt et ce que dit la barre. */
async function surveiller(page: Page): Promise<void> {
  await page.evaluate(() => {
    const releve = { arret: 0, etapes: [] as string[] }
    Object.assign(window, { releve })
    let avant = performance.now()
    const noter = (): void => {
      const ici = performance.now()
      releve.arret = Math.max(releve.arret, ici - avant)
      avant = ici
      const etape = document.getElementById('etape')?.textContent ?? ''
      if (releve.etapes.at(-1) !== etape) releve.etapes.push(etape)
      requestAnimationFrame(noter)
    }
    requestAnimationFrame(noter)
  })
}

const relever = (page: Page): Promise<{ arret: number; etapes: string[] }> =>
  page.evaluate(() => (window as unknown as { releve: { arret: number; etapes: string[] } }).releve)

test('lire, compter et lister sans que la page se fige', async () => {
  const { page, fautes } = await ouvrir(navigateur)
  await surveiller(page)
  const debut = performance.now()
  await page.setInputFiles('#fichier', fichier)
  await page.waitForSelector('#resultats:not([hidden])', { timeout: 180_000 })
  const lecture = performance.now() - debut
  await page.click('button[data-indicateur="nouveaux-entrants"][data-reponse="oui"]')
  await page.waitForSelector('button.dossier', { timeout: 180_000 })
  const { arret, etapes } = await relever(page)
  console.log(
    `100 000 dossiers : indicateurs en ${Math.round(lecture)} ms, liste en ${Math.round(performance.now() - debut - lecture)} ms, plus long arrêt ${Math.round(arret)} ms`,
  )
  expect(arret).toBeLessThan(ARRET_ADMIS)
  for (const etape of ['Lecture du fichier', 'Vérification des dossiers', 'Calcul des indicateurs', 'Recherche des dossiers']) {
    const parts = etapes.filter((e) => e.startsWith(etape)).map((e) => Number(/(\d+)/.exec(e)?.[1]))
    expect(parts.length, etape).toBeGreaterThan(2)
    expect(parts, etape).toEqual([...parts].sort((x, y) => x - y))
  }
  const compte = await page.textContent('button[data-indicateur="nouveaux-entrants"][data-reponse="oui"]')
  expect(Number(compte?.split(' : ')[0]?.replace(/\D/g, ''))).toBe(entrants)
  expect(fautes).toEqual([])
  await page.context().close()
}, 400_000)

test('arrêter rend la page, prête à lire autre chose', async () => {
  const { page } = await ouvrir(navigateur)
  await page.setInputFiles('#fichier', fichier)
  await page.click('#arreter', { timeout: 60_000 })
  await page.waitForSelector('#avancement', { state: 'hidden' })
  expect(await page.isVisible('#resultats')).toBe(false)
  await page.click('#exemple')
  await page.waitForSelector('#resultats:not([hidden])')
  expect(await texteDe(page, '#bilan')).toContain('2 000 dossiers lus')
  await page.context().close()
}, 120_000)

test('changer d’avis pendant le calcul : seul le dernier choix est montré', async () => {
  const { page } = await ouvrir(navigateur)
  await page.setInputFiles('#fichier', fichier)
  await page.waitForSelector('#resultats:not([hidden])', { timeout: 180_000 })
  for (const texte of ['casf', 'transition2024', 'decret2024', 'guide2022']) await page.selectOption('#prereglage', texte)
  await page.waitForFunction(() => document.getElementById('avancement')?.hidden === true, undefined, { timeout: 60_000 })
  expect(await page.textContent('#rappel')).toContain('Guide des indicateurs 2022')
  await page.context().close()
}, 300_000)
