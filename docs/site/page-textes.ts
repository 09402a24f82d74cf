import { TEXTES } from '../../src/referentiel/textes'
import { code, entete, type Page, tableau } from './markdown'
import { PAGES } from './renvois'

/** Chaque texte, ce qu'il règle, ses divisions. */
export function pageTextes(): Page {
  const corps = TEXTES.flatMap(({ id, titre, reference, date, datation, objet, sections }) => [
    `## ${titre}`,
    tableau(
      ['', ''],
      [
        ['identifiant', code(id)],
        ['référence', reference ?? 'aucune'],
        ['date', date ?? datation ?? ''],
        ['règle', objet],
        ['divisions citées', sections.join(' ; ')],
      ],
    ),
  ])
  const texte = [entete('Textes'), '# Les textes', 'Ce que le référentiel cite (`TEXTES`, `calpae/referentiel`).', ...corps]
  return { chemin: PAGES.textes, texte: texte.join('\n\n') }
}
