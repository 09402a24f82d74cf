/** Ce que la lecture a donné : rien ne se perd, et ce qui est rejeté dit où et pourquoi. */
import type { Erreur } from 'calpae/rsa'
import type { Bilan } from '../ouvrier/protocole'
import { h } from './dom'
import { direCompte, direNombre } from './ecriture'

export function montrerBilan(bilan: Bilan, nom: string): Node[] {
  const { lus, retenus, rejets, anomalies, remarques } = bilan
  return [
    h(
      'p',
      { class: 'bilan' },
      h('strong', {}, nom),
      ` : ${direCompte(lus, 'dossier lu', 'dossiers lus')}, `,
      h('span', { class: 'oui' }, direCompte(retenus, 'retenu')),
      ', ',
      h('span', { class: rejets.total > 0 ? 'non' : '' }, direCompte(rejets.total, 'rejeté')),
      `, ${direCompte(anomalies.total, 'signalé')} sans rejet.`,
    ),
    ...remarques.map((remarque) => h('p', { class: 'remarque' }, remarque)),
    ...(rejets.total > 0
      ? [
          detailler(
            'Les dossiers rejetés',
            rejets.total,
            rejets.premiers.map((r) => ({ ...r, faits: r.erreurs })),
          ),
        ]
      : []),
    ...(anomalies.total > 0
      ? [
          detailler(
            'Les dossiers signalés',
            anomalies.total,
            anomalies.premieres.map((a) => ({ ...a, faits: a.anomalies })),
          ),
        ]
      : []),
  ]
}

interface Cas {
  readonly position: number
  readonly id: string | null
  readonly faits: readonly Erreur[]
}

function detailler(titre: string, total: number, cas: readonly Cas[]): HTMLElement {
  const lignes = cas.flatMap(({ position, id, faits }) =>
    faits.map(({ chemin, message }) =>
      h(
        'tr',
        {},
        h('td', {}, direNombre(position + 1)),
        h('td', {}, id ?? '—'),
        h('td', {}, h('code', {}, chemin || 'dossier')),
        h('td', {}, message),
      ),
    ),
  )
  const coupe = total > cas.length ? ` (les ${direNombre(cas.length)} premiers sur ${direNombre(total)})` : ''
  const colonnes = ['n°', 'identifiant', 'où', 'pourquoi'].map((nom) => h('th', { scope: 'col' }, nom))
  const table = h(
    'table',
    {},
    h('caption', { class: 'oreille' }, titre),
    h('thead', {}, h('tr', {}, ...colonnes)),
    h('tbody', {}, ...lignes),
  )
  return h(
    'details',
    { class: 'cas' },
    h('summary', {}, `${titre}${coupe}`),
    h('div', { class: 'defilant', tabindex: 0, role: 'region', 'aria-label': titre }, table),
  )
}
