/** La liste des dossiers d'un nombre, page par page. */
import type { IdIndicateurRsa } from 'calpae/rsa'
import type { Liste, Reponse } from '../ouvrier/protocole'
import { bouton, h } from './dom'
import { direCompte, direNombre } from './ecriture'
import { nommer } from './libelles'

export function titrer(indicateur: IdIndicateurRsa, reponse: Reponse): string {
  return reponse === 'oui' ? `Comptent dans « ${nommer(indicateur)} »` : `Comptent peut-être dans « ${nommer(indicateur)} »`
}

export function montrerListe(liste: Liste, ouvrir: (rang: number) => void, feuilleter: (depuis: number) => void): Node[] {
  const { total, depuis, lignes } = liste
  const jusqua = depuis + lignes.length
  return [
    h(
      'p',
      { class: 'combien' },
      `${direCompte(total, 'dossier')}${total > lignes.length ? `, ${direNombre(depuis + 1)} à ${direNombre(jusqua)}` : ''}.`,
    ),
    h(
      'ul',
      { class: 'liste' },
      ...lignes.map(({ rang, id, departement, constats }) =>
        h(
          'li',
          {},
          bouton(
            { class: 'dossier', 'data-rang': rang },
            () => ouvrir(rang),
            h('span', { class: 'id' }, id),
            h('span', { class: 'departement' }, `département ${departement}`),
            ...constats.map((constat) => h('span', { class: 'constat' }, constat)),
          ),
        ),
      ),
    ),
    total > lignes.length
      ? h(
          'nav',
          { class: 'pages', 'aria-label': 'Pages de la liste' },
          bouton({ disabled: depuis === 0 }, () => feuilleter(Math.max(0, depuis - 50)), 'Précédents'),
          bouton({ disabled: jusqua >= total }, () => feuilleter(jusqua), 'Suivants'),
        )
      : h('span'),
  ]
}
