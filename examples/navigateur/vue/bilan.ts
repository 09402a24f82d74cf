/** Ce que la lecture a donné : rien ne se perd, et ce qui est rejeté dit où et pourquoi. */
import type { Bilan, Cas } from '../ouvrier/protocole'
import { h } from './dom'
import { direCompte, direNombre } from './ecriture'

export function montrerBilan({ lus, retenus, rejets, anomalies, remarques }: Bilan, nom: string): Node[] {
  return [
    h(
      'p',
      { class: 'bilan' },
      h('strong', {}, nom),
      ` : ${lus}, `,
      h('span', { class: 'oui' }, direCompte(retenus, 'dossier retenu', 'dossiers retenus')),
      ', ',
      h('span', { class: rejets.total > 0 ? 'non' : '' }, direCompte(rejets.total, 'rejeté')),
      `, ${direCompte(anomalies.total, 'signalement')} sans rejet.`,
    ),
    ...remarques.map((remarque) => h('p', { class: 'remarque' }, remarque)),
    ...detailler('Ce qui est rejeté', rejets.total, rejets.premiers),
    ...detailler('Ce qui est signalé', anomalies.total, anomalies.premieres),
  ]
}

function detailler(titre: string, total: number, cas: readonly Cas[]): Node[] {
  if (cas.length === 0) return []
  const lignes = cas.flatMap(({ lieu, id, faits }) =>
    faits.map(({ chemin, message }) =>
      h(
        'tr',
        {},
        h('td', {}, lieu),
        h('td', {}, id ?? '—'),
        h('td', {}, h('code', {}, chemin || 'dossier')),
        h('td', {}, message),
      ),
    ),
  )
  const colonnes = ['n°', 'identifiant', 'où', 'pourquoi'].map((nom) => h('th', { scope: 'col' }, nom))
  const table = h(
    'table',
    {},
    h('caption', { class: 'oreille' }, titre),
    h('thead', {}, h('tr', {}, ...colonnes)),
    h('tbody', {}, ...lignes),
  )
  const coupe = total > cas.length ? ` (les ${direNombre(cas.length)} premiers sur ${direNombre(total)})` : ''
  return [
    h(
      'details',
      { class: 'cas' },
      h('summary', {}, `${titre}${coupe}`),
      h('div', { class: 'defilant', tabindex: 0, role: 'region', 'aria-label': titre }, table),
    ),
  ]
}
