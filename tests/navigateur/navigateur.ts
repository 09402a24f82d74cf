/** Chromium et la page construite, pour les tests. */
import { existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const RACINE = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
export const FICHIER = `${RACINE}/examples/navigateur/dist/calpae.html`
const CHEMINS = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const OPTIONS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Lance Chromium pour essayer la page, qui doit être construite. */
export async function lancer(): Promise<Browser> {
  if (!existsSync(FICHIER)) throw new Error('la page n’est pas construite : npm run navigateur')
  return lancerChromium()
}

/** Lance Chromium, ou dit qu'il manque : ces tests ne se sautent pas. */
export async function lancerChromium(): Promise<Browser> {
  const executablePath = CHEMINS.find((chemin) => chemin !== undefined && existsSync(chemin))
  if (executablePath === undefined) throw new Error('Chromium est introuvable : installez-le, ou donnez son chemin dans CHROMIUM')
  return chromium.launch({ executablePath, args: OPTIONS })
}

/** Une page ouverte comme on l'ouvre : un double-clic sur le fichier. Toute erreur de la page fait échouer le test qui la regarde. */
export async function ouvrir(
  navigateur: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; fautes: string[] }> {
  const contexte = await navigateur.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 }, ...options })
  const page = await contexte.newPage()
  const fautes: string[] = []
  page.on('pageerror', (erreur) => fautes.push(String(erreur)))
  page.on('console', (message) => {
    if (message.type() === 'error') fautes.push(message.text())
  })
  await page.goto(pathToFileURL(FICHIER).href)
  return { page, fautes }
}

/** Donne l'exemple, et attend les indicateurs. */
export async function lireLExemple(page: Page): Promise<void> {
  await page.click('#exemple')
  await page.waitForSelector('#resultats:not([hidden])')
}

/** Donne un fichier fait de ce texte. */
export async function donner(page: Page, texte: string | Buffer, nom = 'dossiers.json'): Promise<void> {
  await page.setInputFiles('#fichier', { name: nom, mimeType: 'application/json', buffer: Buffer.from(texte) })
}

/** Le texte d'un élément, ses espaces insécables devenues simples. */
export async function texteDe(page: Page, selecteur: string): Promise<string> {
  return ((await page.textContent(selecteur)) ?? '').replace(/[\u00a0\u202f]/g, ' ')
}

const CAPTURES = `${RACINE}/tests/navigateur/captures`
/** `IMAGES_DU_GUIDE=oui npm run navigateur:tester` récrit les images du guide ; sans cela, ce ne sont que des captures de plus. */
const IMAGES = process.env['IMAGES_DU_GUIDE'] === undefined ? CAPTURES : `${RACINE}/docs/guide/images`

/** Le chemin d'une capture, gardée comme trace du test. */
export function capture(nom: string): string {
  mkdirSync(CAPTURES, { recursive: true })
  return `${CAPTURES}/${nom}`
}

/** Le chemin d'une image du guide. */
export function imageDuGuide(nom: string): string {
  mkdirSync(IMAGES, { recursive: true })
  return `${IMAGES}/navigateur-${nom}.png`
}
