import { INCOHERENCES } from '../../src/referentiel/incoherences/incoherences'
import { entete, liste, type Page } from './markdown'
import { lierConvention, lierSource, PAGES, titreDeContradiction } from './renvois'

/** Chaque contradiction des textes, ses lectures, et ce qui la tranche. */
export function pageContradictions(): Page {
  const corps = INCOHERENCES.flatMap(({ id, sujet, gravite, lectures, ecart, conventions, issue }) => [
    `## ${titreDeContradiction({ id, sujet })}`,
    liste(lectures.map(({ regle, source }) => `${regle} (${lierSource(source)})`)),
    `${ecart} *(${gravite})*`,
    conventions.length === 0 ? issue : `${issue} Convention : ${conventions.map((nom) => lierConvention(nom)).join(', ')}.`,
  ])
  const texte = [
    entete('Contradictions'),
    '# Là où les textes se contredisent ou se taisent',
    'Les lectures en présence, ce qui les sépare, et comment on s’en sort ici (`INCOHERENCES`, `calpae/referentiel`).',
    ...corps,
  ]
  return { chemin: PAGES.contradictions, texte: texte.join('\n\n') }
}
