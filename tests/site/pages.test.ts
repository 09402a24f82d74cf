import { existsSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { composer } from '../../docs/site/composer'
import { pagesEcrites } from '../../docs/site/guides'
import { ancreDe } from '../../docs/site/markdown'
import { CHAPITRES } from '../../docs/site/page-conventions'
import { CONVENTIONS_FAMILLES, donneesRequises, INCOHERENCES, INDICATEURS, TEXTES } from '../../src/index'
import { SECTIONS } from '../officiel/sections'

const PAGES = composer()
const TEXTE = new Map(PAGES.map(({ chemin, texte }) => [chemin, texte]))
const page = (chemin: string): string => TEXTE.get(chemin) ?? ''

/** Les titres d'une page, tels que le générateur les ancre. */
function ancres(texte: string): Set<string> {
  const hors = texte.replace(/^```[\s\S]*?^```/gm, '')
  return new Set([...hors.matchAll(/^#{1,6} (.+)$/gm)].map(([, titre]) => ancreDe(titre?.replace(/`[^`]*`/g, '') ?? '')))
}

describe('les pages du site', () => {
  test('ont chacune un chemin, un titre de navigation et un titre', () => {
    expect(new Set(PAGES.map(({ chemin }) => chemin)).size).toBe(PAGES.length)
    for (const { chemin, texte } of PAGES) {
      expect(texte, chemin).toMatch(/^---\ntitle: ".+"\n/)
      expect(texte, chemin).toMatch(/^# .+$/m)
    }
  })

  test('tous les guides et toutes les décisions y sont', () => {
    const ecrits = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((nom) =>
      /^(guide|decisions)\b.*\.md$/.test(nom),
    )
    expect(ecrits.filter((nom) => !TEXTE.has(nom.replaceAll('\\', '/')))).toEqual([])
  })

  test('chaque page est dans la navigation, sauf les sommaires qui la portent', () => {
    const enfants = PAGES.flatMap(({ chemin, texte }) =>
      [...(/^---\n([\s\S]*?)\n---/.exec(texte)?.[1] ?? '').matchAll(/^ {2}- (.+)$/gm)].map(([, enfant]) =>
        posix.join(posix.dirname(chemin), enfant ?? ''),
      ),
    )
    const racines = PAGES.map(({ chemin }) => chemin).filter((chemin) => !enfants.includes(chemin))
    expect(racines.sort()).toEqual([
      'README.en.md',
      'README.md',
      'cas.md',
      'contradictions.md',
      'conventions.md',
      'decisions/README.md',
      'guides.md',
      'indicateurs.md',
      'textes.md',
    ])
    expect(enfants.filter((enfant) => !TEXTE.has(enfant))).toEqual([])
  })

  test('chaque lien interne mène à une page et à un titre qui existent', () => {
    const morts = PAGES.flatMap(({ chemin, texte }) =>
      [...texte.replace(/^```[\s\S]*?^```/gm, '').matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, lien = '']) => {
        if (/^https?:/.test(lien)) return []
        const [cible = '', ancre] = lien.split('#')
        const chemine = cible === '' ? chemin : posix.join(posix.dirname(chemin), cible)
        if (chemine.startsWith('..')) return [] // hors du site : la licence
        if (!TEXTE.has(chemine)) return existsSync(`docs/${chemine}`) ? [] : [`${chemin} : ${lien}`] // une image
        return ancre === undefined || ancres(page(chemine)).has(ancre) ? [] : [`${chemin} : ${lien}`]
      }),
    )
    expect(morts).toEqual([])
  })
})

describe('les pages tirées du code', () => {
  test.each(INDICATEURS.map((indicateur) => [indicateur.id, indicateur] as const))('%s', (id, indicateur) => {
    const texte = page(`indicateurs/${id}.md`)
    expect(texte).toContain(`# ${indicateur.libelle}`)
    for (const titre of ['Formule', 'Bornes', ...(indicateur.delai === null ? [] : ['Délai mesuré'])]) {
      expect(texte).toContain(`## ${titre}\n`)
    }
    for (const contradiction of indicateur.incoherences) expect(texte).toContain(`[${contradiction}](../contradictions.md#`)
    for (const commentaire of indicateur.aCommenter) expect(texte).toContain(`- ${commentaire}`)
    expect(page('indicateurs.md')).toContain(`](indicateurs/${id}.md)`)
  })

  test('un indicateur RSA dit ses critères, et chaque donnée requise avec ce que coûte son absence', () => {
    const texte = page('indicateurs/premiers-contrats-dans-le-delai.md')
    for (const { champ, critere, siAbsent } of donneesRequises('premiers-contrats-dans-le-delai')) {
      expect(texte).toContain(`| \`${champ}\` | \`${critere}\` |`)
      expect(texte).toContain(siAbsent)
    }
    expect(texte).toContain('- Premier CER dans le délai (`premier-contrat-dans-le-delai`)')
    expect([...texte.matchAll(/^- .+ \(`([a-z-]+)`\)$/gm)].map(([, critere]) => critere)).toEqual([
      'droit-versable',
      'soumise-aux-droits-et-devoirs',
      'absente-le-mois-precedent',
      'sans-suivi-en-cours',
      'date-d-entree',
      'oriente',
      'hors-france-travail',
      'premier-contrat',
      'premier-contrat-dans-le-delai',
    ])
    expect(page('indicateurs/ag-delai-moyen.md')).toContain('Moyenne en jours, sur les accompagnements')
    expect(texte).toContain('[`debutContrat`](../conventions.md#debutcontrat)')
    expect(page('indicateurs/formation-cnfpt.md')).toContain('Une ligne par thématique')
  })

  test('chaque cas officiel a sa place, et les indicateurs qu’il fixe y mènent', () => {
    const pages = [...TEXTE].filter(([chemin]) => chemin.startsWith('cas/')).map(([, texte]) => texte)
    expect(pages).toHaveLength(SECTIONS.length)
    for (const cas of SECTIONS.flatMap(([, cas]) => cas)) {
      expect(pages.filter((texte) => texte.includes(`## ${cas.titre}\n`)).length, cas.titre).toBeGreaterThan(0)
      for (const id of Object.keys(cas.indicateurs ?? {}))
        expect(page(`indicateurs/${id}.md`), cas.titre).toContain(`[${cas.titre}](`)
    }
  })

  test('toutes les conventions, toutes les contradictions, tous les textes', () => {
    const nommees = CHAPITRES.flatMap(({ prefixe, definitions }) => Object.keys(definitions).map((nom) => `${prefixe}${nom}`))
    expect(new Set(nommees)).toEqual(new Set(INCOHERENCES.flatMap(({ conventions }) => conventions)))
    expect(nommees.length).toBeGreaterThan(Object.keys(CONVENTIONS_FAMILLES).length)
    for (const nom of nommees) expect(page('conventions.md')).toContain(`### ${nom}\n`)
    for (const { id, sujet } of INCOHERENCES) expect(page('contradictions.md')).toContain(`## ${id}. ${sujet}\n`)
    for (const { titre } of TEXTES) expect(page('textes.md')).toContain(`## ${titre}\n`)
  })
})

describe('les pages écrites', () => {
  const [readme, , guide] = pagesEcrites([
    { chemin: 'README.md', texte: '# calpae\n[g](docs/guide/a.md) [l](LICENSE) [e](README.en.md) [w](https://a.fr) [i](#x)' },
    { chemin: 'docs/guide/a.md', texte: '# Le `code`\n```ts suite\na\n```\n[x](b.md#un--deux) [y](#un--deux)' },
  ])

  test('le README mène au site, la licence au dépôt', () => {
    expect(readme?.texte).toContain('[g](guide/a.md) [l](../LICENSE) [e](README.en.md) [w](https://a.fr) [i](#x)')
  })

  test('un guide garde son texte, hors l’option des exemples et les ancres', () => {
    expect(guide).toEqual({
      chemin: 'guide/a.md',
      texte: '---\ntitle: "Le code"\n---\n\n# Le `code`\n```ts\na\n```\n[x](b.md#un-deux) [y](#un-deux)',
    })
  })
})
