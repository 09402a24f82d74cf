import { CONVENTIONS_BUDGET } from '../../src/budget/conventions'
import { CONVENTIONS_REPARTITION } from '../../src/budget/repartition/conventions'
import { CONVENTIONS_FAMILLES } from '../../src/familles/conventions'
import { CONVENTIONS_CALENDRIER } from '../../src/referentiel/calendrier/conventions'
import { DEFINITIONS_CONVENTIONS, PREREGLAGES } from '../../src/referentiel/conventions'
import { code, entete, type Page, tableau } from './markdown'
import { lierContradiction, lierConvention, PAGES } from './renvois'

interface Definition {
  readonly objet: string
  readonly lectures: readonly { readonly valeur: unknown; readonly source: string }[]
  /** Les contradictions que tranche la convention. */
  readonly incoherences: readonly string[]
}

interface Chapitre {
  readonly titre: string
  /** Ce qui précède le nom d'une convention, comme dans `INCOHERENCES`. */
  readonly prefixe: string
  readonly definitions: Readonly<Record<string, Definition>>
}

/** Toutes les conventions, chapitre par chapitre. */
export const CHAPITRES: readonly Chapitre[] = [
  { titre: 'Le RSA', prefixe: '', definitions: DEFINITIONS_CONVENTIONS },
  ...Object.entries(CONVENTIONS_FAMILLES).map(([famille, definitions]) => ({
    titre: `La famille ${famille}`,
    prefixe: `${famille}.`,
    definitions,
  })),
  { titre: 'Le calendrier', prefixe: 'calendrier.', definitions: CONVENTIONS_CALENDRIER },
  { titre: 'Le contrôle du budget', prefixe: 'budget.', definitions: CONVENTIONS_BUDGET },
  { titre: 'Le partage des crédits', prefixe: 'budget.', definitions: CONVENTIONS_REPARTITION },
]

/** Chaque convention, ses lectures et leurs sources, puis les préréglages. */
export function pageConventions(): Page {
  const corps = CHAPITRES.flatMap(({ titre, prefixe, definitions }) => [
    `## ${titre}`,
    ...Object.entries(definitions).flatMap(([nom, definition]) => decrire(`${prefixe}${nom}`, definition)),
  ])
  const texte = [
    entete('Conventions'),
    '# Les conventions',
    'Là où les textes laissent un choix, un paramètre nommé. La première lecture est le défaut.',
    ...corps,
    '## Les préréglages',
    'Un par texte, pour le RSA (`PREREGLAGES`, `calpae/rsa`).',
    tableau(
      ['convention', ...Object.keys(PREREGLAGES)],
      Object.keys(DEFINITIONS_CONVENTIONS).map((nom) => [
        lierConvention(nom),
        ...Object.values(PREREGLAGES).map((prereglage) => ecrire(prereglage[nom as keyof typeof prereglage])),
      ]),
    ),
  ]
  return { chemin: PAGES.conventions, texte: texte.join('\n\n') }
}

function decrire(nom: string, { objet, lectures, incoherences }: Definition): string[] {
  return [
    `### ${nom}`,
    `${objet.charAt(0).toUpperCase()}${objet.slice(1)}`,
    tableau(
      ['lecture', 'source'],
      lectures.map(({ valeur, source }) => [ecrire(valeur), source]),
    ),
    `Elle tranche ${incoherences.map((id) => lierContradiction(id)).join(', ')}.`,
  ]
}

/** Une valeur de convention, comme on l'écrit en TypeScript. */
function ecrire(valeur: unknown): string {
  if (typeof valeur !== 'object' || valeur === null) return code(`'${String(valeur)}'`)
  return code(
    `{ ${Object.entries(valeur)
      .map(([cle, nombre]) => `${cle}: ${String(nombre)}`)
      .join(', ')} }`,
  )
}
