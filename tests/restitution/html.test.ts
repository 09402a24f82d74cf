import axe from 'axe-core'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { enMots } from '../../src/restitution/document/cases'
import { type Document, enTexte, ligne, table } from '../../src/restitution/document/document'
import { STYLE_RESTITUTION } from '../../src/restitution/ecritures/feuille-de-style'
import { ecrireHtml } from '../../src/restitution/ecritures/html'
import { versHtml } from '../../src/restitution/vers-html'
import { tableau, tableaux2023 } from '../tableau/tableaux'
import { resultat } from './donnees'

const fragment = (html: string): DocumentFragment => JSDOM.fragment(html)
const texteDe = (noeud: Element | null | undefined): string => (noeud?.textContent ?? '').trim()

const deuxDepartements = tableau({ 'nouveaux-entrants 67': { '2021': '8264' }, 'nouveaux-entrants 68': { '2021': 'ND' } })

describe('versHtml : la structure', () => {
  const page = fragment(versHtml(tableaux2023))

  it('une section en français, un titre, une légende', () => {
    expect(page.querySelector('section.calpae')?.getAttribute('lang')).toBe('fr')
    expect(texteDe(page.querySelector('h2'))).toBe(tableaux2023.titre)
    expect(texteDe(page.querySelector('caption'))).toBe('Indicateurs, départements 67 et 68')
  })

  it('chaque colonne et chaque ligne a son en-tête', () => {
    expect([...page.querySelectorAll('thead th')].map((th) => th.getAttribute('scope'))).toEqual(
      Array.from({ length: tableaux2023.colonnes.length + 2 }, () => 'col'),
    )
    for (const tr of page.querySelectorAll('tbody tr')) {
      expect(tr.querySelector('th')?.getAttribute('scope')).toBe(tr.className === 'calpae-groupe' ? 'rowgroup' : 'row')
    }
  })

  it('un intitulé commun à deux départements s’étend sur leurs lignes, et chaque ligne fait la même largeur', () => {
    const deux = fragment(versHtml(deuxDepartements))
    expect([...deux.querySelectorAll('tbody tr')].slice(1).map(({ innerHTML }) => innerHTML)).toEqual([
      '<th scope="row" rowspan="2">Nombre de nouveaux entrants</th><th scope="row">67</th><td class="calpae-chiffres">8\u202f264</td>',
      '<th scope="row">68</th><td class="calpae-chiffres"><abbr title="non disponible">ND</abbr></td>',
    ])
    let reste = 0
    for (const tr of page.querySelectorAll('tbody tr:not(.calpae-groupe)')) {
      const prolonge = reste > 0 ? 1 : 0
      reste = Math.max(reste - 1, Number(tr.querySelector('th[rowspan]')?.getAttribute('rowspan') ?? 1) - 1)
      expect(tr.children.length + prolonge).toBe(tableaux2023.colonnes.length + 2)
    }
  })

  it('les chiffres sont à droite, les codes sont expliqués', () => {
    const cellules = [...page.querySelectorAll('td')]
    expect(cellules.every(({ className }) => className === 'calpae-chiffres')).toBe(true)
    const nd = cellules.find((td) => texteDe(td) === 'ND')
    expect(nd?.querySelector('abbr')?.title).toBe('non disponible')
    expect(STYLE_RESTITUTION).toContain('.calpae .calpae-chiffres { text-align: right; }')
  })
})

describe('versHtml : les options', () => {
  const petit = tableau({ 'nouveaux-entrants 67': { '2021': '8264' } })

  it('un fragment porte sa feuille de style ; sans elle, rien n’enfreint une politique de sécurité stricte', () => {
    expect(versHtml(petit)).toContain(`<style>\n${STYLE_RESTITUTION}</style>`)
    const nu = fragment(versHtml(petit, { style: false }))
    expect(nu.querySelector('style, script, [style], link')).toBeNull()
  })

  it('une page se suffit', () => {
    const { document } = new JSDOM(versHtml(petit, { forme: 'page' })).window
    expect(document.compatMode).toBe('CSS1Compat')
    expect(document.title).toBe('Tableau des indicateurs')
    expect(document.documentElement.lang).toBe('fr')
    expect([...document.querySelectorAll('h1, main, section')].map(({ localName }) => localName)).toEqual([
      'main',
      'section',
      'h1',
    ])
    expect(document.querySelector('script, link, img')).toBeNull()
  })

  it('une forme ou un niveau qui n’existent pas lèvent', () => {
    expect(() => versHtml(resultat, { forme: 'pages' as 'page' })).toThrow(
      'forme : reçu « pages » ; attendu : « fragment » ou « page »',
    )
    expect(() => versHtml(resultat, { niveau: 7 })).toThrow('niveau : reçu le nombre 7 ; attendu : un entier de 1 à 6')
  })

  it('le niveau décale tous les titres', () => {
    const niveaux = [...fragment(versHtml([resultat, resultat], { niveau: 4 })).querySelectorAll('h4, h5, h6')]
    expect(new Set(niveaux.map(({ localName }) => localName))).toEqual(new Set(['h4', 'h5', 'h6']))
  })
})

describe('versHtml : l’accessibilité', () => {
  it.each([
    ['le tableau', versHtml(deuxDepartements, { forme: 'page' })],
    ['un résultat', versHtml(resultat, { forme: 'page' })],
  ])('%s : axe ne trouve rien', async (_, html) => {
    const { window } = new JSDOM(html, { runScripts: 'outside-only' })
    window.eval(axe.source)
    // Le contraste demande un moteur de rendu.
    const regles = { rules: { 'color-contrast': { enabled: false } } }
    const { violations, passes } = (await window.axe.run(window.document, regles)) as axe.AxeResults
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['td-headers-attr', 'scope-attr-valid', 'document-title']))
  })

  it('l’encre et le fond contrastent, en clair comme en sombre', () => {
    for (const jeu of STYLE_RESTITUTION.matchAll(
      /--encre: (#\w+); --fond: (#\w+); --filet: #\w+; --voile: (#\w+); --fort: (#\w+)/g,
    )) {
      const [, encre = '', ...fonds] = jeu
      for (const fond of fonds) expect(contraste(encre, fond), `${encre} sur ${fond}`).toBeGreaterThan(7)
    }
  })
})

describe('rien, dans une donnée, ne devient du HTML', () => {
  const document = (texte: string): Document => ({
    titre: texte,
    blocs: [
      { sorte: 'titre', rang: 1, texte },
      { sorte: 'paragraphe', texte },
      { sorte: 'liste', elements: [texte] },
      { sorte: 'definitions', elements: [[texte, texte]] },
      table(texte, 1, [enTexte(texte)], [ligne({ ...enMots(texte), sens: texte })]),
    ],
  })
  const gabarit = balises(document('A'))

  function balises(d: Document): string[] {
    return [...fragment(ecrireHtml(d, 1)).querySelectorAll(':not(br)')].map(
      (e) => `${e.localName} ${e.getAttributeNames().join(' ')}`,
    )
  }

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    '&lt;b&gt;',
    '</section><h1>',
    '<!--',
    ']]>',
  ])('%j', (texte) => {
    verifier(texte)
  })

  it('ni aucun autre texte', () => {
    const morceau = fc.constantFrom(...'<>&"\'=/ -!ab\n', '<b>', '&lt;', '</td>', '<!--')
    fc.assert(
      fc.property(fc.array(morceau, { minLength: 1, maxLength: 20 }), (signes) => verifier(signes.join(''))),
      { numRuns: 80 },
    )
  })

  function verifier(texte: string): void {
    if (texte.trim() === '') return
    expect(balises(document(texte))).toEqual(gabarit)
    const rendu = fragment(ecrireHtml(document(texte), 1))
    for (const br of rendu.querySelectorAll('br')) br.replaceWith('\n')
    for (const porteur of rendu.querySelectorAll('h1, h2, p, li, dt, dd, caption, thead th, tbody th')) {
      expect(porteur.textContent).toBe(texte.trim())
    }
    expect(rendu.querySelector('abbr')?.title).toBe(texte.trim().replace(/\s+/g, ' '))
  }
})

/** Le rapport de contraste de deux couleurs, comme WCAG 2 le définit. */
function contraste(a: string, b: string): number {
  const [x = 0, y = 0] = [luminance(a), luminance(b)].sort((m, n) => n - m)
  return (x + 0.05) / (y + 0.05)
}

function luminance(couleur: string): number {
  const hexa = couleur.length === 4 ? [...couleur.slice(1)].map((c) => c + c) : (couleur.slice(1).match(/../g) ?? [])
  const [r = 0, v = 0, b = 0] = hexa
    .map((octet) => Number.parseInt(octet, 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * v + 0.0722 * b
}
