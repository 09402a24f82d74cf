/** La fiche d'un dossier : à gauche pourquoi, à droite les pièces ; choisir un critère surligne ce qu'il cite. */
import type { Critere } from 'calpae/rsa'
import type { Fiche } from '../ouvrier/protocole'
import { annoncer } from './annonces'
import { montrerCriteres } from './criteres'
import { h, s } from './dom'
import { direCompte, direDate } from './ecriture'
import { montrerFrise } from './frise'
import { montrerPieces } from './pieces'
import { surligner } from './preuves'

export function montrerFiche({ dossier, explication }: Fiche, convention: string): Node[] {
  const pieces = h('div', { class: 'dossier-pieces' }, h('h3', {}, 'Les pièces du dossier'), ...montrerPieces(dossier))
  const frise = h(
    'div',
    { class: 'defilant', tabindex: 0, role: 'region', 'aria-label': 'Frise du dossier' },
    montrerFrise(dossier, explication),
    legende(),
  )
  const corps = h('div', { class: 'fiche' })
  let choisi: HTMLElement | null = null
  const choisir = (critere: Critere, bouton: HTMLElement): void => {
    choisi?.setAttribute('aria-pressed', 'false')
    choisi = choisi === bouton ? null : bouton
    choisi?.setAttribute('aria-pressed', 'true')
    corps.classList.toggle('surligne', choisi !== null)
    const nombre = surligner(corps, choisi === null ? [] : critere.preuves)
    annoncer(choisi === null ? 'Plus rien n’est surligné.' : `${direCompte(nombre, 'pièce surlignée', 'pièces surlignées')}.`)
  }
  const { periode, observeLe } = explication
  corps.append(
    h(
      'p',
      { class: 'contexte' },
      `Période du ${direDate(periode.debut)} au ${direDate(periode.fin)}, observée le ${direDate(observeLe)} · ${convention}`,
    ),
    frise,
    h(
      'div',
      { class: 'deux' },
      h(
        'div',
        { class: 'pourquoi' },
        h('h3', {}, 'Pourquoi, critère par critère'),
        h('p', { class: 'aide' }, 'Choisissez un critère : ses preuves se surlignent parmi les pièces et sur la frise.'),
        ...montrerCriteres(explication, choisir),
      ),
      pieces,
    ),
  )
  return [corps]
}

const TONS: readonly (readonly [ton: string, nom: string])[] = [
  ['soumise', 'versable, soumise'],
  ['non-soumise', 'versable, non soumise'],
  ['top-inconnu', 'versable, soumission inconnue'],
  ['suspendu', 'suspendu'],
  ['radie', 'radié, refusé ou en attente'],
]

function legende(): Node {
  return h(
    'ul',
    { class: 'legende' },
    ...TONS.map(([ton, nom]) =>
      h(
        'li',
        {},
        s(
          'svg',
          { viewBox: '0 0 16 10', 'aria-hidden': 'true' },
          s('rect', { class: `trait ${ton}`, width: 16, height: 10, rx: 2 }),
        ),
        nom,
      ),
    ),
  )
}
