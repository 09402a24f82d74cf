/** La page se lit et s'emploie par tous : au clavier, à l'oreille, en clair et en sombre, sur un petit écran, sur le papier. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capture, donner, imageDuGuide, lancer, lireLExemple, ouvrir } from './navigateur'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let navigateur: Browser

beforeAll(async () => {
  navigateur = await lancer()
})
afterAll(() => navigateur.close())

type Faute = { id: string; impact: string | null; nodes: { html: string; failureSummary: string }[] }

/** Les manquements graves ou critiques aux règles d'accessibilité (WCAG 2.1, niveaux A et AA). */
async function examiner(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  // Par le protocole du navigateur : la politique de la page n'admet aucun script de plus.
  await session.send('Runtime.evaluate', { expression: AXE })
  const { result } = await session.send('Runtime.evaluate', {
    expression:
      "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }).then((r) => JSON.stringify(r.violations))",
    awaitPromise: true,
  })
  const violations = JSON.parse(result.value as string) as Faute[]
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map((n) => `${impact} ${id} : ${n.html.slice(0, 120)} ${n.failureSummary}`),
  )
}

async function toutOuvrir(page: Page): Promise<void> {
  await lireLExemple(page)
  await page.click('button[data-indicateur="nouveaux-entrants-orientes-dans-le-delai"][data-reponse="oui"]')
  await page.click('button.dossier >> nth=3')
  await page.waitForSelector('#fiche:not([hidden])')
  await page.click('details.candidature[open] [data-critere="oriente-dans-le-delai"]')
}

describe.each(['light', 'dark'] as const)('axe, %s', (colorScheme) => {
  test.each([
    ['large', 1280],
    ['étroit', 390],
  ])('%s', async (_, width) => {
    const { page } = await ouvrir(navigateur, { colorScheme, viewport: { width, height: 900 } })
    expect(await examiner(page), 'accueil').toEqual([])
    await donner(page, '[{"nom": "X"}]')
    await page.waitForSelector('#faute:not([hidden])')
    expect(await examiner(page), 'mauvais fichier').toEqual([])
    await toutOuvrir(page)
    await page.evaluate(() => {
      for (const plie of document.querySelectorAll('details')) plie.open = true
    })
    expect(await examiner(page), 'tout ouvert').toEqual([])
    await page.context().close()
  })
})

test('sans souris : de l’exemple à une preuve surlignée', async () => {
  const { page } = await ouvrir(navigateur)
  const jusqua = async (selecteur: string): Promise<void> => {
    for (let pas = 0; pas < 200; pas++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selecteur)) return
    }
    throw new Error(`${selecteur} ne s’atteint pas au clavier`)
  }
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('evitement')
  await jusqua('#exemple')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'titre-resultats')
  await jusqua('button.compte')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'titre-dossiers')
  await jusqua('button.dossier')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'titre-fiche')
  await jusqua('[data-critere="droit-versable"]')
  await page.keyboard.press('Space')
  expect(await page.locator('.piece.citee').count()).toBe(1)
  expect(await page.textContent('#annonce')).toBe('1\u00a0pièce surlignée.')
  await page.keyboard.press('Shift+Tab')
  // Le pas en arrière mène à ce qui précède le critère, et non hors de la page.
  const enArriere = await page.locator('[data-critere="droit-versable"]').evaluate((critere) => {
    const vu = document.activeElement ?? document.body
    return vu !== document.body && (critere.compareDocumentPosition(vu) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  })
  expect(enArriere).toBe(true)
  await page.context().close()
})

test('ce qui compte se dit à l’oreille : titres, noms des boutons, figures', async () => {
  const { page } = await ouvrir(navigateur)
  await toutOuvrir(page)
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  expect(await page.getByRole('table', { name: /Indicateurs/ }).count()).toBe(1)
  expect(await page.getByRole('button', { name: /lister les dossiers de « Nouveaux entrants »/ }).count()).toBeGreaterThan(0)
  expect(await page.getByRole('img', { name: /entrants attendent encore/ }).count()).toBe(1)
  expect(await page.getByRole('button', { name: /Droit versable : oui/ }).count()).toBeGreaterThan(0)
  expect(await page.locator('[aria-description="cité par le critère choisi"]').count()).toBeGreaterThan(0)
  await page.context().close()
})

describe('à l’œil', () => {
  test.each([
    ['bureau', { viewport: { width: 1280, height: 900 } }],
    ['bureau-sombre', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' as const }],
    ['telephone', { viewport: { width: 390, height: 844 } }],
  ])('%s : rien ne dépasse', async (nom, options) => {
    const { page } = await ouvrir(navigateur, options)
    await page.screenshot({ path: capture(`${nom}-accueil.png`) })
    await toutOuvrir(page)
    for (const id of ['resultats', 'dossiers', 'fiche'])
      await page.locator(`#${id}`).screenshot({ path: capture(`${nom}-${id}.png`) })
    await page.screenshot({ path: capture(`${nom}.png`), fullPage: true })
    const largeurs = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
    expect(largeurs[0]).toBe(largeurs[1])
    await page.context().close()
  })

  test('les images du guide', async () => {
    const { page } = await ouvrir(navigateur, { viewport: { width: 1100, height: 760 } })
    await page.screenshot({ path: imageDuGuide('accueil') })
    await toutOuvrir(page)
    await page.locator('#resultats').screenshot({ path: imageDuGuide('indicateurs') })
    await page.evaluate(() => document.getElementById('titre-fiche')?.scrollIntoView())
    await page.screenshot({ path: imageDuGuide('dossier') })
    await page.context().close()
  })

  test('le papier : sans boutons ni dépôt, tout le reste', async () => {
    const { page } = await ouvrir(navigateur)
    await toutOuvrir(page)
    await page.emulateMedia({ media: 'print' })
    for (const cache of ['#depot', '#reglages', '#imprimer', '#retour']) expect(await page.isVisible(cache), cache).toBe(false)
    for (const montre of ['#rappel', '#tableau', '#entonnoir', '#survie', '#fiche'])
      expect(await page.isVisible(montre), montre).toBe(true)
    const pdf = await page.pdf({ path: capture('papier.pdf'), format: 'A4', printBackground: true })
    expect(pdf.length).toBeGreaterThan(20_000)
    await page.context().close()
  })
})
