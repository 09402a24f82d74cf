/** Ce que la page lit, et ce qu'elle dit d'un mauvais fichier : quoi, où, et que faire. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { genererPortefeuille } from '../../examples/node/portefeuille.mjs'
import { calculerIndicateursRsa, lireDossiers } from '../../src/index'
import { donner, lancer, ouvrir, texteDe } from './navigateur'

let navigateur: Browser
let page: Page

beforeAll(async () => {
  navigateur = await lancer()
})
afterAll(() => navigateur.close())
beforeEach(async () => {
  ;({ page } = await ouvrir(navigateur))
  return () => page.context().close()
})

const dossier = (id: string): object => ({
  id,
  departement: '67',
  situations: [{ debut: '2022-02-08', droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' }],
})
const [a, b] = [dossier('A'), dossier('Évelyne')]

describe('un bon fichier', () => {
  test.each<[string, string | Buffer, number]>([
    ['un dossier', JSON.stringify(a), 1],
    ['une liste', JSON.stringify([a, b]), 2],
    ['un objet qui porte la liste', JSON.stringify({ dossiers: [a, b] }, null, 2), 2],
    ['une ligne par dossier', `${JSON.stringify(a)}\r\n${JSON.stringify(b)}\n`, 2],
    ['une marque d’ordre des octets', `\ufeff${JSON.stringify([a, b])}`, 2],
    ['UTF-16', Buffer.from(`\ufeff${JSON.stringify([a, b])}`, 'utf16le'), 2],
    ['Windows-1252', Buffer.from(JSON.stringify([a, b]), 'latin1'), 2],
  ])('%s', async (_, contenu, combien) => {
    await donner(page, contenu)
    await page.waitForSelector('#resultats:not([hidden])')
    expect(await texteDe(page, '#bilan')).toMatch(new RegExp(`, ${combien} dossiers? retenus?,`))
    expect(await page.isVisible('#faute')).toBe(false)
  })

  test('un fichier de Windows garde ses accents, et on le dit', async () => {
    await donner(page, Buffer.from(JSON.stringify([b]), 'latin1'))
    await page.click('button.compte >> nth=0')
    expect(await page.textContent('button.dossier .id')).toBe('Évelyne')
    expect(await texteDe(page, '#bilan')).toContain('Windows')
  })

  test('un dossier illisible n’arrête pas les autres, et dit où et pourquoi', async () => {
    await donner(
      page,
      JSON.stringify([a, { id: 'X', departement: '67', situations: [{ debut: '2022-02-30', droit: 'versable' }] }]),
    )
    await page.waitForSelector('#resultats:not([hidden])')
    await page.click('#bilan summary')
    const bilan = await texteDe(page, '#bilan')
    expect(bilan).toContain('2 dossiers lus')
    expect(bilan).toContain('situations[0].debut')
  })

  test('se dépose sur la page', async () => {
    await page.evaluate(
      (texte) => {
        const depot = new DataTransfer()
        depot.items.add(new File([texte], 'depot.json', { type: 'application/json' }))
        document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer: depot, bubbles: true, cancelable: true }))
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: depot, bubbles: true, cancelable: true }))
      },
      JSON.stringify([a]),
    )
    await page.waitForSelector('#resultats:not([hidden])')
    expect(await texteDe(page, '#bilan')).toContain('depot.json')
  })
})

const ENTETE = 'id;departement;debut;droit;soumisDroitsDevoirs;notifieeLe;orientationNotifieeLe;organisme'
const LIGNE = 'A;67;08/02/2022;versable;oui;2022-03-01;;'

describe('une feuille', () => {
  test.each<[string, string | Buffer]>([
    ['point-virgule', `${ENTETE}\r\n${LIGNE}\r\nA;67;;;;;20/03/2022;ccas\r\n`],
    ['virgule', `${ENTETE}\n${LIGNE}\nA;67;;;;;20/03/2022;ccas\n`.replaceAll(';', ',')],
    ['tabulation, marque d’ordre', `\ufeff${ENTETE}\n${LIGNE}\nA;67;;;;;20/03/2022;ccas`.replaceAll(';', '\t')],
  ])('%s', async (_, contenu) => {
    await donner(page, contenu, 'feuille.csv')
    await page.waitForSelector('#resultats:not([hidden])')
    const bilan = await texteDe(page, '#bilan')
    expect(bilan).toContain('2 lignes lues, 1 dossier retenu')
    expect(await texteDe(page, 'button[data-indicateur="nouveaux-entrants-orientes-dans-le-delai"]')).toMatch(/^1 :/)
    // Ce que la feuille ne tient pas est inconnu, et non vide.
    expect(bilan).toContain('restent inconnues : rendezVous, contrats, accompagnements')
    expect(await page.locator('button[data-indicateur="premiers-contrats"][data-reponse="inconnu"]').count()).toBe(1)
  })

  test('de 400 dossiers : les mêmes indicateurs que les mêmes dossiers en JSON', async () => {
    const { dossiers } = lireDossiers(genererPortefeuille({ dossiers: 400 }))
    await donner(page, readFileSync('examples/donnees/dossiers.csv'), 'dossiers.csv')
    await page.waitForSelector('#resultats:not([hidden])')
    const { indicateurs } = calculerIndicateursRsa(dossiers, { periode: { debut: '2022-01-01', fin: '2022-12-31' } })
    for (const id of ['nouveaux-entrants', 'premiers-contrats', 'gad-en-cours'] as const) {
      expect(await texteDe(page, `button[data-indicateur="${id}"][data-reponse="oui"]`), id).toMatch(
        new RegExp(`^${indicateurs[id].valeur} :`),
      )
    }
  })

  test('une ligne fausse rejette son dossier, avec la ligne, la colonne, la raison ; une colonne inconnue est dite', async () => {
    await donner(page, `${ENTETE};note\n${LIGNE};x\nB;67;31/02/2022;versable;oui;;;;\n`, 'feuille.csv')
    await page.waitForSelector('#resultats:not([hidden])')
    const bilan = await texteDe(page, '#bilan')
    expect(bilan).toContain('1 dossier retenu, 1 rejeté')
    expect(bilan).toContain('« note »')
    expect(bilan).toMatch(/ligne 3B\s*debutreçu « 31\/02\/2022 » : cette date n'existe pas/)
  })

  test('d’autres colonnes se lisent par une correspondance', async () => {
    const correspondance = {
      departement: '67',
      dates: { formats: ['JJ/MM/AAAA'] },
      tables: {
        t: {
          cle: { colonnes: ['Matricule'] },
          situations: [
            {
              champs: {
                debut: { colonne: 'Ouverture' },
                droit: { constante: 'versable' },
                soumisDroitsDevoirs: { constante: true },
                notifieeLe: { colonne: 'Reçu' },
              },
            },
          ],
        },
      },
    }
    await page.click('summary:has-text("autres colonnes")')
    await page.fill('#correspondance', JSON.stringify(correspondance))
    await donner(page, Buffer.from('Matricule;Ouverture;Reçu\nA;08/02/2022;01/03/2022', 'latin1'), 'export.csv')
    await page.waitForSelector('#resultats:not([hidden])')
    expect(await texteDe(page, 'button[data-indicateur="nouveaux-entrants"]')).toMatch(/^1 :/)
    await page.fill('#correspondance', '{ "tables": {} }')
    await donner(page, 'Matricule;Ouverture\nA;08/02/2022', 'export.csv')
    await page.waitForSelector('#faute:not([hidden])')
    expect(await texteDe(page, '#faute')).toMatch(/correspondance ne tient pas : .*tables/)
  })
})

describe('un mauvais fichier', () => {
  test.each<[string, string | Buffer, RegExp]>([
    ['vide', '', /vide/],
    ['des blancs', ' \n ', /vide/],
    ['un classeur', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /classeur.*CSV/],
    ['un PDF', '%PDF-1.7', /PDF/],
    ['une page web', '<!doctype html><p>non</p>', /page web/],
    ['autre chose', 'Bonjour', /ni du JSON .* ni une feuille/],
    ['une feuille sans ses colonnes', 'nom;prenom\nA;B', /colonne « id »/],
    ['des guillemets ouverts', `${ENTETE}\n"A;67`, /guillemets/],
    ['un JSON coupé', '[{"id":"A","departement":"67","situa', /mal formé/],
    ['une virgule de trop', '[\n  {"id": "A",,}\n]', /ligne 2, colonne \d+/],
    ['une ligne fausse parmi d’autres', `${JSON.stringify(a)}\n{"id":\n`, /ligne 2/],
    ['une liste vide', '[]', /aucun dossier/],
    ['aucun dossier lisible', '[{"nom": "X"}]', /Aucun dossier lisible \(1\sdossier lu\)/],
    ['des octets quelconques', Buffer.from([0xff, 0x00, 0xfe, 0x9d, 0x00]), /pas un fichier de texte|pas du JSON/],
  ])('%s', async (_, contenu, message) => {
    await donner(page, contenu)
    await page.waitForSelector('#faute:not([hidden])')
    expect(await page.textContent('#faute')).toMatch(message)
    expect(await page.isVisible('#resultats')).toBe(false)
  })

  test('puis un bon : le message s’efface', async () => {
    await donner(page, 'Bonjour')
    await page.waitForSelector('#faute:not([hidden])')
    await donner(page, JSON.stringify(a))
    await page.waitForSelector('#resultats:not([hidden])')
    expect(await page.isVisible('#faute')).toBe(false)
  })
})
