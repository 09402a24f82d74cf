import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const RACINE = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Les pièces dont on éprouve les tests, et les dossiers dont les tables de cas les jugent : celui de la pièce, et pour le RSA les cas des textes et les jeux
 * de conformité, dont chaque cas cite le sien.
 */
export const PIECES = {
  base: ['tests/base'],
  rsa: ['tests/conformite/jeux.test.ts', 'tests/officiel', 'tests/rsa'],
  familles: ['tests/familles'],
  tableau: ['tests/tableau'],
  budget: ['tests/budget'],
  calendrier: ['tests/calendrier'],
  sql: ['tests/sql'],
}

/**
 * L'échantillon de l'intégration : des fichiers à bornes, choisis une fois pour toutes, et qui tiennent en quelques minutes. Sans `sql`, dont chaque
 * mutant demande une base de données.
 */
export const ECHANTILLON = {
  base: ['src/base/duree.ts'],
  rsa: ['src/rsa/entree/motif.ts', 'src/rsa/indicateurs/medianes.ts'],
  familles: ['src/familles/quartiers.ts'],
  tableau: ['src/tableau/rapport-exact.ts'],
  budget: ['src/budget/regles/reports-deduits.ts', 'src/budget/repartition/au-centime.ts'],
  calendrier: ['src/calendrier/exercices.ts', 'src/calendrier/options.ts'],
}

/** Ce ne sont pas des tables de cas : la mémoire comptée, la taille d'un résultat, la documentation relue. */
const HORS_MUTATION = [
  'tests/familles/documentation.test.ts',
  'tests/rsa/allocations.test.ts',
  'tests/rsa/taille-du-cumul.test.ts',
]

/** Les fichiers d'une pièce où se mettent les mutants, avec leur texte ; sans sa porte, qui ne fait que nommer. */
export function sourcesDe(piece) {
  const noms = readdirSync(join(RACINE, 'src', piece), { recursive: true }).map((nom) => nom.replaceAll('\\', '/'))
  const fichiers = noms.filter((nom) => nom.endsWith('.ts') && nom !== 'index.ts').sort()
  return Object.fromEntries(fichiers.map((nom) => [`src/${piece}/${nom}`, readFileSync(join(RACINE, 'src', piece, nom), 'utf8')]))
}

/**
 * Les tables de cas d'une pièce (`*.test.ts`) : rapides, sans tirage. Un mutant que seul un test de propriété verrait survit donc, et demande un cas.
 */
export function tablesDeCas(piece) {
  return PIECES[piece].flatMap((dossier) =>
    (dossier.endsWith('.ts') ? [''] : readdirSync(join(RACINE, dossier), { recursive: true }))
      .map((nom) => `${dossier}/${nom.replaceAll('\\', '/')}`.replace(/\/$/, ''))
      .filter((nom) => nom.endsWith('.test.ts') && !nom.includes('/grand/') && !HORS_MUTATION.includes(nom))
      .sort(),
  )
}
