/** Du fichier aux indicateurs, d'un nombre à ses dossiers, d'un dossier à son explication : ce que la page montre est ce que la bibliothèque rend. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { genererPortefeuille } from '../../examples/node/portefeuille.mjs'
import {
  calculerIndicateursRsa,
  comparerConventions,
  type Dossier,
  expliquer,
  type IdIndicateurRsa,
  lireDossiers,
  PREREGLAGES,
} from '../../src/index'
import { donner, lancer, lireLExemple, ouvrir, texteDe } from './navigateur'

const periode = { debut: '2022-01-01', fin: '2022-12-31' }
const { dossiers } = lireDossiers(genererPortefeuille({ dossiers: 2000 }))
let navigateur: Browser
let page: Page
let fautes: string[]

beforeAll(async () => {
  navigateur = await lancer()
})
afterAll(() => navigateur.close())
beforeEach(async () => {
  ;({ page, fautes } = await ouvrir(navigateur))
  await lireLExemple(page)
  return async () => {
    expect(fautes).toEqual([])
    await page.context().close()
  }
})

const enNombre = (texte: string): number => Number(texte.replace(/[^\d,−]/g, '').replace(',', '.'))
const ecrit = async (selecteur: string): Promise<string> => (await page.textContent(selecteur)) ?? ''
const bouton = (id: IdIndicateurRsa, reponse = 'oui'): string => `button[data-indicateur="${id}"][data-reponse="${reponse}"]`
const nombre = async (selecteur: string): Promise<number> => enNombre((await ecrit(selecteur)).split(' : ')[0] ?? '')

describe('les indicateurs', () => {
  test('les douze valeurs, et les inconnus, sont ceux de la bibliothèque', async () => {
    const { indicateurs } = calculerIndicateursRsa(dossiers, { periode })
    for (const id of Object.keys(indicateurs) as IdIndicateurRsa[]) {
      const { valeur, indetermines } = indicateurs[id]
      expect(await nombre(bouton(id)), id).toBeCloseTo(valeur ?? Number.NaN, 1)
      if (indetermines > 0)
        expect(enNombre((await ecrit(bouton(id, 'inconnu'))).split(' inconnus')[0] ?? ''), id).toBe(indetermines)
    }
    expect(await ecrit('#empreinte')).toBe(calculerIndicateursRsa(dossiers, { periode }).empreinte)
  })

  test('un autre texte, un autre territoire, une autre période changent les nombres', async () => {
    const attendre = async (contexte: object): Promise<void> => {
      const { empreinte, indicateurs } = calculerIndicateursRsa(dossiers, { periode, ...contexte })
      await page.waitForFunction((e) => document.getElementById('empreinte')?.textContent === e, empreinte)
      expect(await nombre(bouton('nouveaux-entrants-orientes-dans-le-delai'))).toBe(
        indicateurs['nouveaux-entrants-orientes-dans-le-delai'].valeur,
      )
    }
    await page.selectOption('#prereglage', 'transition2024')
    await attendre({ conventions: PREREGLAGES.transition2024 })
    await page.check('#reunir')
    await attendre({ conventions: PREREGLAGES.transition2024, departements: ['67', '68'] })
    await page.fill('#fin', '2022-06-30')
    await attendre({
      conventions: PREREGLAGES.transition2024,
      departements: ['67', '68'],
      periode: { debut: '2022-01-01', fin: '2022-06-30' },
    })
  })

  test('une convention seule : le texte choisi le dit, et le compte suit', async () => {
    await page.click('#reglages summary')
    await page.selectOption('#convention-comptage', '"personnes"')
    const { empreinte } = calculerIndicateursRsa(dossiers, { periode, conventions: { comptage: 'personnes' } })
    await page.waitForFunction((e) => document.getElementById('empreinte')?.textContent === e, empreinte)
    expect(await ecrit('#rappel')).toContain('Conventions choisies une à une')
    await page.selectOption('#convention-comptage', '"entrees"')
    await page.waitForFunction(() => document.getElementById('rappel')?.textContent?.includes('Guide des indicateurs 2022'))
  })

  test('une période impossible est refusée en français, et les indicateurs restent', async () => {
    await page.fill('#fin', '2021-01-01')
    await page.waitForSelector('#faute:not([hidden])')
    expect(await ecrit('#faute')).toMatch(/periode/)
    expect(await page.isVisible('#tableau')).toBe(true)
  })

  test("la courbe dit la part qui attend au bout du délai, et l'entonnoir compte les orientés hors France Travail", async () => {
    const { orientesHorsFranceTravail, delais } = calculerIndicateursRsa(dossiers, { periode })
    expect(await ecrit('#survie .resume')).toContain(`la moitié est orientée en ${delais.orientation.kaplanMeier}`)
    const etape = await page.textContent('ol.entonnoir li:nth-child(2) strong')
    expect(enNombre(etape ?? '')).toBe(orientesHorsFranceTravail.valeur)
  })
})

/** Les dossiers qui, comptés seuls, répondent à l'indicateur. */
const attendus = (id: IdIndicateurRsa, champ: 'minimum' | 'indetermines'): Dossier[] =>
  dossiers.filter((dossier) => (calculerIndicateursRsa([dossier], { periode }).indicateurs[id][champ] ?? 0) > 0)
const listes = (): Promise<string[]> => page.locator('button.dossier .id').allTextContents()

describe('la liste', () => {
  test.each<[IdIndicateurRsa, 'oui' | 'inconnu', 'minimum' | 'indetermines']>([
    ['premiers-contrats-dans-le-delai', 'oui', 'minimum'],
    ['premiers-contrats', 'inconnu', 'indetermines'],
    ['gad-en-cours', 'oui', 'minimum'],
  ])('%s, %s : les dossiers qui le font, page par page', async (id, reponse, champ) => {
    await page.click(bouton(id, reponse))
    await page.waitForSelector('button.dossier')
    const voulus = attendus(id, champ).map((dossier) => dossier.id)
    const vus = await listes()
    while (await page.locator('.pages button:not([disabled])', { hasText: 'Suivants' }).count()) {
      const premier = await page.textContent('button.dossier .id')
      await page.click('.pages button:has-text("Suivants")')
      await page.waitForFunction((avant) => document.querySelector('button.dossier .id')?.textContent !== avant, premier)
      vus.push(...(await listes()))
    }
    expect(vus).toEqual(voulus)
  })
})

describe('la fiche', () => {
  const ouvrirUn = async (): Promise<Dossier> => {
    await page.click(bouton('premiers-contrats-dans-le-delai'))
    await page.click('button.dossier >> nth=1')
    await page.waitForSelector('#fiche:not([hidden])')
    const id = (await ecrit('#titre-fiche')).replace('Dossier ', '')
    const dossier = dossiers.find((d) => d.id === id)
    if (dossier === undefined) throw new Error(`${id} n'est pas dans l'exemple`)
    return dossier
  }

  test('dit chaque critère, son constat et sa source', async () => {
    const { candidatures, garantieActivite } = expliquer(await ouvrirUn(), { periode })
    const criteres = [...candidatures.flatMap((candidature) => candidature.criteres), ...garantieActivite]
    expect(await page.locator('.critere .constat').allTextContents()).toEqual(criteres.map(({ constat }) => constat))
    expect(await page.locator('.critere .source').allTextContents()).toEqual(criteres.map(({ source }) => source))
  })

  test('choisir un critère surligne ses preuves, et elles seules', async () => {
    const { candidatures } = expliquer(await ouvrirUn(), { periode })
    const rang = candidatures.findIndex(({ indicateurs }) => indicateurs.some(({ reponse }) => reponse === 'oui'))
    for (const { critere, preuves } of candidatures[rang]?.criteres ?? []) {
      const element = page.locator('details.candidature').nth(rang).locator(`[data-critere="${critere}"]`)
      await element.click()
      const cites = await page.locator('.dossier-pieces .citee').evaluateAll((es) => es.map((e) => e.getAttribute('data-chemin')))
      expect(cites.sort(), critere).toEqual([...new Set(preuves.map((p) => p.replace(/(\[\d+\]).*/, '$1')))].sort())
      expect(await element.getAttribute('aria-pressed')).toBe('true')
      await element.click()
      expect(await page.locator('.citee').count()).toBe(0)
    }
  })

  test("change avec la convention, sans qu'on la rouvre", async () => {
    const dossier = await ouvrirUn()
    await page.selectOption('#prereglage', 'decret2024')
    const { candidatures } = expliquer(dossier, { periode, conventions: PREREGLAGES.decret2024 })
    const constats = candidatures.flatMap(({ criteres }) => criteres.map(({ constat }) => constat))
    await page.waitForFunction(
      (voulus) => {
        const vus = [...document.querySelectorAll('.critere .constat')].map((e) => e.textContent)
        return voulus.every((constat, i) => vus[i] === constat)
      },
      constats,
      { timeout: 10_000 },
    )
  })
})

describe('qui change', () => {
  const { guide2022 } = PREREGLAGES
  test.each([
    ['un autre texte', PREREGLAGES.transition2024],
    ['une seule convention', { ...guide2022, debutContrat: 'orientation' as const }],
  ])('%s : les dossiers gagnés, perdus et changés sont ceux de la bibliothèque', async (_, autre) => {
    await page.selectOption('#autre', JSON.stringify(autre))
    await page.waitForSelector('table.comparaison')
    const { dossiers: changes } = comparerConventions(dossiers, { periode }, guide2022, autre)
    const boutons = await page.locator('button[data-change]').all()
    expect(boutons.length).toBe(new Set(changes.map(({ indicateur, sens }) => `${indicateur} ${sens}`)).size)
    for (const element of boutons) {
      const [indicateur, sens] = [await element.getAttribute('data-change'), await element.getAttribute('data-sens')]
      const voulus = changes.filter((c) => c.indicateur === indicateur && c.sens === sens).map(({ id }) => id)
      await element.click()
      await page.waitForFunction(
        (premier) => document.querySelector('button.dossier .id')?.textContent === premier,
        voulus[0] ?? '',
      )
      expect(await listes()).toEqual(voulus.slice(0, 50))
      expect(await texteDe(page, '#liste .combien')).toContain(`${voulus.length} dossier`)
    }
  })

  test('chaque dossier changé dit à quelle convention il le doit, et ce que chaque lecture constate', async () => {
    await page.selectOption('#autre', JSON.stringify(PREREGLAGES.transition2024))
    await page.click('button[data-change="nouveaux-entrants-orientes-dans-le-delai"][data-sens="perdu"]')
    const premier = await texteDe(page, 'button.dossier')
    expect(premier).toContain("durée du délai d'orientation")
    expect(premier).toMatch(/ici : .*avant la limite|ici : .*dernier jour utile/)
    expect(premier).toMatch(/là : .*après la limite/)
  })

  test('une lecture qui ne change personne le dit', async () => {
    const autre = { ...guide2022, populationRendezVous: 'orientes-dans-le-delai' as const }
    await donner(page, JSON.stringify({ id: 'A', departement: '67', situations: [] }))
    await page.waitForFunction(() => document.getElementById('rappel')?.textContent?.startsWith('1\u00a0dossier'))
    await page.selectOption('#autre', JSON.stringify(autre))
    await page.waitForSelector('#comparaison p')
    expect(await texteDe(page, '#comparaison')).toContain('Personne ne change')
  })

  test('changer de texte efface la comparaison et sa liste, qui ne valent plus', async () => {
    await page.selectOption('#autre', JSON.stringify(PREREGLAGES.casf))
    await page.click('button[data-change] >> nth=0')
    await page.waitForSelector('#dossiers:not([hidden])')
    await page.selectOption('#prereglage', 'decret2024')
    await page.waitForSelector('#dossiers', { state: 'hidden' })
    expect(await page.locator('table.comparaison').count()).toBe(0)
  })
})
