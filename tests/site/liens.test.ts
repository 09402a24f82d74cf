import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { liensMorts } from '../../docs/site/liens.mjs'

const racine = mkdtempSync(join(tmpdir(), 'calpae-site-'))
afterAll(() => rmSync(racine, { recursive: true }))

function ecrire(fichiers: Readonly<Record<string, string>>): void {
  for (const [nom, texte] of Object.entries(fichiers)) {
    mkdirSync(dirname(join(racine, nom)), { recursive: true })
    writeFileSync(join(racine, nom), texte)
  }
}

test('un lien mort est une page absente, ou une ancre absente ; le reste mène quelque part', () => {
  ecrire({
    'index.html': `
      <h2 id="l'adoption">A</h2> <a href="#l&#39;adoption">ancre</a> <a href="#absente">ancre absente</a>
      <a href="pages/d%C3%A9cisions.html#pr%C3%A9sente">page</a> <a href="pages/absente.html">page absente</a>
      <a href="pages/">dossier</a> <a href="vide/">dossier sans accueil</a> <script src="a.js"></script> <img src="b.png">
      <a href="https://exemple.fr/absente">ailleurs</a> <a href="mailto:a@exemple.fr">courriel</a> <a href="//exemple.fr">ailleurs</a>`,
    'pages/décisions.html': '<h2 id="présente">P</h2> <a href="../index.html#absente">ancre absente</a> <a href="..">accueil</a>',
    'pages/index.html': '<a href="">ici</a>',
    'vide/autre.txt': '',
    'a.js': '',
  })
  expect(liensMorts(racine).sort((a, b) => (a.lien < b.lien ? -1 : 1))).toEqual([
    { page: 'index.html', lien: '#absente' },
    { page: 'pages/décisions.html', lien: '../index.html#absente' },
    { page: 'index.html', lien: 'b.png' },
    { page: 'index.html', lien: 'pages/absente.html' },
    { page: 'index.html', lien: 'vide/' },
  ])
})
