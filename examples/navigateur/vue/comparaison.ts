/** Qui change : indicateur par indicateur, les dossiers gagnés, perdus et changés, chacun un bouton qui les liste. */
import type { DifferenceDossier, Differences, IdIndicateurCompte } from 'calpae/rsa'
import { bouton, h, pourLOreille } from './dom'
import { direNombre } from './ecriture'
import { nommer } from './libelles'

type Sens = DifferenceDossier['sens']
export type ListerLesChanges = (indicateur: IdIndicateurCompte, sens: Sens) => void

const COLONNES = ['Indicateur', 'Ici', 'Là', 'Écart', 'Gagnés', 'Perdus', 'Autrement']
const SENS: readonly (readonly [Sens, 'gagnes' | 'perdus' | 'changes', string])[] = [
  ['gagne', 'gagnes', 'gagnés'],
  ['perdu', 'perdus', 'perdus'],
  ['change', 'changes', 'qui comptent autrement'],
]

export const titrerLesChanges = (indicateur: IdIndicateurCompte, sens: Sens): string =>
  `Dossiers ${SENS.find(([s]) => s === sens)?.[2]} dans « ${nommer(indicateur)} »`

export function montrerComparaison(differences: Differences['indicateurs'], lister: ListerLesChanges): Node {
  const ids = Object.keys(differences) as IdIndicateurCompte[]
  const changeants = ids.filter((id) => SENS.some(([, champ]) => differences[id][champ] > 0))
  if (changeants.length === 0) return h('p', {}, 'Personne ne change : ces deux lectures comptent les mêmes dossiers.')
  const entetes = COLONNES.map((nom) => h('th', { scope: 'col' }, nom))
  const table = h(
    'table',
    { class: 'comparaison' },
    h('caption', {}, 'Les indicateurs qui changent, et les dossiers qui font la différence'),
    h('thead', {}, h('tr', {}, ...entetes)),
    h('tbody', {}, ...changeants.map((id) => ligne(id, differences[id], lister))),
  )
  return h('div', { class: 'defilant', tabindex: 0, role: 'region', 'aria-label': 'Qui change' }, table)
}

function ligne(
  id: IdIndicateurCompte,
  difference: Differences['indicateurs'][IdIndicateurCompte],
  lister: ListerLesChanges,
): Node {
  const { a, b, ecart } = difference
  const signe = ecart > 0 ? '+' : ''
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, nommer(id)),
    h('td', {}, direNombre(a)),
    h('td', {}, direNombre(b)),
    h('td', { class: 'ecart' }, `${signe}${direNombre(ecart)}`),
    ...SENS.map(([sens, champ, nom]) =>
      h(
        'td',
        {},
        difference[champ] === 0
          ? '—'
          : bouton(
              { class: 'compte', 'data-change': id, 'data-sens': sens },
              () => lister(id, sens),
              direNombre(difference[champ]),
              pourLOreille(` ${nom} : lister les dossiers de « ${nommer(id)} »`),
            ),
      ),
    ),
  )
}
