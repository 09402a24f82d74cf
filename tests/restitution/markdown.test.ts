import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { enMots } from '../../src/restitution/document/cases'
import { type Document, enTexte, ligne, table } from '../../src/restitution/document/document'
import { ecrireMarkdown } from '../../src/restitution/ecritures/markdown'
import { versMarkdown } from '../../src/restitution/vers-markdown'
import { tableau, tableaux2023 } from '../tableau/tableaux'
import { resultat } from './donnees'

/** Ce qu'un lecteur de Markdown en voit. */
const rendre = (markdown: string): DocumentFragment => JSDOM.fragment(marked.parse(markdown, { async: false }))
const texteDe = (noeud: Element | null | undefined): string => (noeud?.textContent ?? '').trim()

describe('versMarkdown', () => {
  it('écrit le tableau : mesures en gras, chiffres à droite, codes expliqués', () => {
    const markdown = versMarkdown(tableau({ 'nouveaux-entrants 67': { '2021': '8264', '2022': 'ND' } }))
    expect(markdown).toBe(`# Tableau des indicateurs

*Indicateurs, département 67*

| Indicateur | Résultat atteint en 2021 | Résultat atteint en 2022 |
| --- | ---: | ---: |
| **3.1. Orienter et accompagner les allocataires du RSA** |  |  |
| Nombre de nouveaux entrants | 8\u202f264 | ND |

ND : non disponible.
`)
  })

  it('les départements d’un indicateur se suivent, les commentaires disent leur ligne', () => {
    const commentaires = ['2021 : 3 cas indéterminés.']
    const markdown = versMarkdown(
      tableau(
        {
          'nouveaux-entrants 67': { '2021': '8264' },
          'premiers-contrats 67': { '2021': '5463' },
          'nouveaux-entrants 68': { '2021': '3758' },
        },
        { 'nouveaux-entrants 68': { commentaires } },
      ),
    )
    const lignes = markdown.split('\n').filter((l) => /^\| (?!Indicateur|---|\*\*)/.test(l))
    expect(lignes.map((l) => l.split(' | ').slice(0, 2).join(' '))).toEqual([
      '| Nombre de nouveaux entrants 67',
      '| Nombre de nouveaux entrants 68',
      "| Nombre total de 1ers contacts d'engagements réciproques 67",
    ])
    expect(markdown).toContain('- Nombre de nouveaux entrants, département 68 : 2021 : 3 cas indéterminés.')
  })

  it('un lecteur de Markdown y voit les mêmes tables que nous', () => {
    const page = rendre(versMarkdown(tableaux2023))
    const attendues = tableaux2023.lignes.length + new Set(tableaux2023.lignes.map(({ mesure }) => mesure)).size
    expect(page.querySelectorAll('tbody tr')).toHaveLength(attendues)
    for (const rangee of page.querySelectorAll('tr')) expect(rangee.children).toHaveLength(tableaux2023.colonnes.length + 2)
  })

  it('écrit un résultat : mesures, taux, délais, causes, conventions', () => {
    const page = rendre(versMarkdown(resultat, { niveau: 2 }))
    expect(texteDe(page.querySelector('h2'))).toBe('Indicateurs du 01/01/2022 au 31/12/2022, département 67')
    expect([...page.querySelectorAll('p > em')].map(texteDe)).toEqual([
      'Ce qui est compté, et ses bornes',
      'Taux, et bornes entre lesquelles ils sont',
      "Délai médian d'orientation, en jours",
      'Pourquoi des cas restent indéterminés',
      'Les conventions de ce calcul',
    ])
    const entrants = [...page.querySelectorAll('tbody tr')].find((tr) => texteDe(tr).startsWith('Nombre de nouveaux entrants\n'))
    expect([...(entrants?.children ?? [])].map(texteDe)).toEqual([
      'Nombre de nouveaux entrants',
      'personnes',
      '3',
      '1',
      '3',
      '4',
      '0',
    ])
    const orientation = [...page.querySelectorAll('tbody tr')].find((tr) => texteDe(tr).startsWith('Orientés dans le délai'))
    expect([...(orientation?.children ?? [])].slice(1).map(texteDe)).toEqual(['1', '3', '33,3\u202f%', '25\u202f%', '50\u202f%'])
  })

  it('un niveau hors de 1 à 6 lève', () => {
    expect(() => versMarkdown([], { niveau: 7 })).toThrow('niveau : reçu le nombre 7 ; attendu : un entier de 1 à 6')
  })
})

describe('rien, dans une donnée, ne devient une mise en forme', () => {
  const document = (texte: string): Document => ({
    titre: `Titre ${texte}`,
    blocs: [
      { sorte: 'paragraphe', texte },
      { sorte: 'liste', elements: [texte] },
      { sorte: 'definitions', elements: [['Terme', texte]] },
      table('Légende', 1, [enTexte('Nom'), enTexte('Texte')], [ligne(enMots('A'), enMots(texte))]),
    ],
  })

  it.each([
    '<script>alert(1)</script>',
    '| a | b |',
    '**gras** _italique_ `code` ~~barré~~',
    '[lien](javascript:alert(1)) ![image](x)',
    '# titre',
    '1. liste',
    '> citation',
    '&lt;b&gt; &#60; &amp;',
    '\\| \\\\',
    '---',
    '- - -',
    '+ plus',
    '=== ',
    '```js',
    '<!-- commentaire -->',
    'https://exemple.fr/?a=1&b=2 www.exemple.fr moi@exemple.fr',
    '$x$',
    'une\nligne\n\n# autre',
  ])('%j', (texte) => {
    verifier(texte)
  })

  it('ni aucun autre texte', () => {
    const morceau = fc.constantFrom(...'<>&|*_`~[]()#!\\-+=.:;"\'$ \n1aé@/', 'www.', 'http://', '&lt;')
    fc.assert(
      fc.property(fc.array(morceau, { minLength: 1, maxLength: 30 }), (signes) => verifier(signes.join(''))),
      { numRuns: 300 },
    )
  })

  /** Le texte se relit tel qu'il était, et la page n'a que nos éléments ; seules les espaces se réduisent, comme en tout HTML. */
  function verifier(texte: string): void {
    if (texte.trim() === '') return
    const page = rendre(ecrireMarkdown(document(texte), 1))
    for (const br of page.querySelectorAll('br')) br.replaceWith(' ')
    const lu = (noeud: Element | null | undefined): string => texteDe(noeud).replace(/\s+/g, ' ')
    const attendu = texte.trim().replace(/\s+/g, ' ')
    expect(lu(page.querySelector('td:last-child'))).toBe(attendu)
    expect(lu(page.querySelector('h1'))).toBe(`Titre ${attendu}`)
    expect([...page.querySelectorAll('li')].map(lu)).toEqual([attendu, `Terme : ${attendu}`])
    expect(lu(page.querySelector('h1 + p'))).toBe(attendu)
    const permis = new Set('H1 P UL LI STRONG EM TABLE THEAD TBODY TR TH TD'.split(' '))
    expect([...page.querySelectorAll('*')].map(({ tagName }) => tagName).filter((nom) => !permis.has(nom))).toEqual([])
  }
})
