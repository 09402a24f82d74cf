import { readdirSync } from 'node:fs'

/** Une porte par pièce ; la porte racine, qui réexporte tout, ferait deux fois chaque page. */
const portes = readdirSync('src', { withFileTypes: true })
  .filter((entree) => entree.isDirectory() && !['base'].includes(entree.name))
  .map(({ name }) => `src/${name}/index.ts`)

/** Les réglages de TypeDoc : l'API tirée de la TSDoc, les guides et les pages tirées du code, en français, avec la recherche. */
/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'calpae',
  lang: 'fr',
  entryPoints: portes,
  tsconfig: 'tsconfig.json',
  readme: '.site/README.md',
  projectDocuments: [
    '.site/guides.md',
    '.site/indicateurs.md',
    '.site/conventions.md',
    '.site/contradictions.md',
    '.site/cas.md',
    '.site/textes.md',
    '.site/decisions/README.md',
    '.site/README.en.md',
  ],
  out: '.site/html',
  cleanOutputDir: true,
  searchInComments: true,
  searchInDocuments: true,
  // `@source` cite le texte dont vient une règle.
  blockTags: ['@param', '@returns', '@throws', '@example', '@source'],
  // Les langages qu'un bloc de la documentation peut avoir (tests/exemples).
  highlightLanguages: ['ts', 'js', 'json', 'jsonc', 'sh', 'diff', 'csv', 'sql', 'html', 'md', 'mermaid'],
  sort: ['documents-first', 'kind', 'alphabetical'],
  excludeExternals: true,
  disableSources: true,
  includeVersion: true,
  validation: { notExported: false, invalidLink: true, invalidPath: true, rewrittenLink: true },
  treatWarningsAsErrors: true,
}
