/** Le tableau des indicateurs : chaque nombre est un bouton qui liste ses dossiers. */
import { type IdIndicateurRsa, type IndicateursRsa, libelleCause, type Mesure } from 'calpae/rsa'
import type { Reponse } from '../ouvrier/protocole'
import { bouton, h, pourLOreille } from './dom'
import { direNombre, direValeur } from './ecriture'
import { barre } from './etendue'
import { MESURES, nommer, preciser } from './libelles'

export type Lister = (indicateur: IdIndicateurRsa, reponse: Reponse) => void

const COLONNES = ['Indicateur', 'Valeur', 'Bornes', 'Inconnus', 'En cours']

/** @param lister `null` : les dossiers ne sont pas gardés, un nombre ne s'ouvre pas */
export function montrerIndicateurs(resultat: IndicateursRsa, lister: Lister | null): Node {
  // Les rôles sont redits : sur un petit écran, la table est mise en page autrement et les perdrait.
  const entetes = COLONNES.map((nom) => h('th', { scope: 'col', role: 'columnheader' }, nom))
  return h(
    'table',
    { class: 'indicateurs', role: 'table' },
    h('caption', {}, 'Indicateurs, avec ce qui est certain, ce qui reste inconnu, et les délais qui courent encore'),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, ...entetes)),
    ...MESURES.map(({ titre, indicateurs }) => {
      const echelle = Math.max(...indicateurs.map((id) => resultat.indicateurs[id].maximum ?? 0))
      return h(
        'tbody',
        { role: 'rowgroup' },
        h(
          'tr',
          { role: 'row', class: 'mesure' },
          h('th', { scope: 'rowgroup', colspan: COLONNES.length, role: 'rowheader' }, titre),
        ),
        ...indicateurs.map((id) => ligne(id, resultat, echelle, lister)),
      )
    }),
  )
}

function ligne(id: IdIndicateurRsa, { indicateurs, conventions }: IndicateursRsa, echelle: number, lister: Lister | null): Node {
  const mesure = indicateurs[id]
  return h(
    'tr',
    { role: 'row' },
    h(
      'th',
      { scope: 'row', role: 'rowheader' },
      h('span', { class: 'nom' }, nommer(id)),
      h('span', { class: 'precision' }, preciser(id, conventions)),
    ),
    h('td', { role: 'cell', class: 'valeur' }, compte(id, mesure, lister)),
    h('td', { role: 'cell', class: 'bornes' }, ...bornes(mesure, echelle)),
    h('td', { role: 'cell', class: 'inconnus', 'data-nom': 'Inconnus' }, inconnus(id, mesure, lister)),
    h('td', { role: 'cell', class: 'en-cours', 'data-nom': 'En cours' }, mesure.enCours === 0 ? '—' : direNombre(mesure.enCours)),
  )
}

function compte(id: IdIndicateurRsa, mesure: Mesure, lister: Lister | null): Node {
  if (lister === null || mesure.valeur === null || mesure.valeur === 0) return h('span', {}, direValeur(mesure))
  return bouton(
    { class: 'compte', 'data-indicateur': id, 'data-reponse': 'oui' },
    () => lister(id, 'oui'),
    direValeur(mesure),
    pourLOreille(` : lister les dossiers de « ${nommer(id)} »`),
  )
}

function inconnus(id: IdIndicateurRsa, { indetermines, causes }: Mesure, lister: Lister | null): Node {
  if (indetermines === 0) return h('span', {}, '—')
  const details = Object.entries(causes).map(([cause, nombre]) => `${libelleCause(cause)} (${direNombre(nombre)})`)
  if (lister === null) return h('span', { title: details.join(' ; ') }, direNombre(indetermines))
  return bouton(
    { class: 'compte inconnu', title: details.join(' ; '), 'data-indicateur': id, 'data-reponse': 'inconnu' },
    () => lister(id, 'inconnu'),
    direNombre(indetermines),
    pourLOreille(` inconnus : lister les dossiers de « ${nommer(id)} » ; ${details.join(' ; ')}`),
  )
}

function bornes({ minimum, maximum }: Mesure, echelle: number): Node[] {
  if (minimum === null || maximum === null) return [h('span', { class: 'sans-borne' }, 'une moyenne, sans bornes')]
  const texte = minimum === maximum ? 'exact' : `${direNombre(minimum)} à ${direNombre(maximum)}`
  return [barre(minimum, maximum, echelle), h('span', { class: 'texte' }, texte)]
}
