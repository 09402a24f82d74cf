/** Le paquet lié par les lieurs courants, exécuté par Node, puis dans Chromium sous une politique de sécurité stricte. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { lancerChromium } from '../navigateur/navigateur'
import { executer } from '../paquet/installation'
import { outil } from './moteurs'
import { attendreLesMemesOctets, ecritPar } from './resultat'

const LIEURS = ['esbuild', 'rollup', 'webpack', 'vite']
const POLITIQUE = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
const PAGE = '<!doctype html><meta charset="utf-8"><title>épreuve</title><script type="module" src="/liaison.mjs"></script>'

/** Ce que la politique doit refuser : du code fait d'un texte, du HTML fait d'un texte. */
const REFUS = `const essayer = (agir) => { try { agir(); return 'admis' } catch (erreur) { return erreur.name } }
globalThis.resultat = [
  essayer(() => new Function('return 1')),
  essayer(() => document.documentElement.insertAdjacentHTML('beforeend', '<p></p>')),
]`

const accueil = inject('accueil')
let reference: string
let navigateur: Browser
let serveur: Server
let sortieServie = ''
const demandes: string[] = []

const adresse = (): string => `http://127.0.0.1:${(serveur.address() as AddressInfo).port}/`

/** Lie l'épreuve, et rend le dossier où est `liaison.mjs`. */
function lier(lieur: string): string {
  outil(`${lieur}/package.json`)
  const sortie = mkdtempSync(join(accueil, `${lieur}-`))
  const script = fileURLToPath(new URL('./lier.mjs', import.meta.url))
  executer(process.execPath, [script, lieur, join(accueil, 'esm.mjs'), sortie], { cwd: accueil })
  return sortie
}

beforeAll(async () => {
  reference = ecritPar(process.execPath, ['esm.mjs'], accueil)
  navigateur = await lancerChromium()
  serveur = createServer((requete, reponse) => {
    demandes.push(requete.url ?? '')
    reponse.setHeader('content-security-policy', POLITIQUE)
    if (requete.url === '/') reponse.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE)
    else if (requete.url === '/liaison.mjs')
      reponse.setHeader('content-type', 'text/javascript; charset=utf-8').end(readFileSync(join(sortieServie, 'liaison.mjs')))
    else reponse.writeHead(404).end()
  })
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
})

afterAll(async () => {
  await navigateur?.close()
  serveur?.close()
})

describe.each(LIEURS)('lié par %s', (lieur) => {
  beforeAll(() => {
    sortieServie = lier(lieur)
  })

  test('Node en tire les mêmes octets', () => {
    attendreLesMemesOctets(ecritPar(process.execPath, [join(sortieServie, 'liaison.mjs')], accueil), reference)
  })

  test('Chromium en tire les mêmes octets, sous une politique stricte et sans autre requête', async () => {
    demandes.length = 0
    const page = await navigateur.newPage()
    const fautes: string[] = []
    page.on('pageerror', (erreur) => fautes.push(String(erreur)))
    page.on('console', (message) => {
      if (message.type() !== 'log') fautes.push(message.text())
    })
    await page.goto(adresse())
    await page.waitForFunction(() => 'resultat' in globalThis, undefined, { timeout: 60_000 }).catch(() => undefined)
    expect(fautes).toEqual([])
    attendreLesMemesOctets(await page.evaluate(() => String((globalThis as { resultat?: string }).resultat)), reference)
    expect(demandes.filter((url) => url !== '/favicon.ico')).toEqual(['/', '/liaison.mjs'])
    await page.close()
  })
})

test('la politique est en vigueur', async () => {
  sortieServie = mkdtempSync(join(accueil, 'refus-'))
  writeFileSync(join(sortieServie, 'liaison.mjs'), REFUS)
  const page = await navigateur.newPage()
  await page.goto(adresse())
  await page.waitForFunction(() => 'resultat' in globalThis)
  expect(await page.evaluate(() => (globalThis as { resultat?: unknown }).resultat)).toEqual(['EvalError', 'TypeError'])
  await page.close()
})
