/** Les critères d'une candidature, ou de la garantie d'activité : la réponse, le constat, la source ; en choisir un surligne ses preuves. */
import {
  type Critere,
  type Explication,
  type ExplicationCandidature,
  type IdIndicateurRsa,
  libelleCause,
  nommerCritere,
  nommerMotif,
  type ReponseIndicateur,
  type Statut,
  type Trivaleur,
} from 'calpae/rsa'
import { bouton, h, pourLOreille } from './dom'
import { direDate } from './ecriture'
import { nommer } from './libelles'

export type Choisir = (critere: Critere, bouton: HTMLElement) => void

const STATUTS: { readonly [S in Statut]: string } = {
  retenue: 'Retenue : nouvel entrant',
  rejetee: "Rejetée : ce n'est pas un nouvel entrant",
  indeterminee: 'Indéterminée : on ne sait pas',
}
const TONS: { readonly [S in Statut]: string } = { retenue: 'oui', rejetee: 'non', indeterminee: 'inconnu' }
const MARQUES: { readonly [R in Trivaleur]: string } = { oui: '✓', non: '✕', inconnu: '?' }

export function montrerCriteres(explication: Explication, choisir: Choisir): Node[] {
  const { candidatures, garantieActivite } = explication
  const utile = garantieActivite.some(({ reponse }) => reponse !== 'non')
  return [
    candidatures.length === 0
      ? h('p', {}, 'Aucune candidature : jamais de droit versable, soumis aux droits et devoirs, sur ce territoire.')
      : null,
    ...candidatures.map((candidature, i) => montrerCandidature(candidature, i + 1, choisir)),
    garantieActivite.length === 0
      ? null
      : h(
          'details',
          { class: 'candidature', open: utile },
          h('summary', {}, h('span', { class: 'titre' }, "Garantie d'activité")),
          listerCriteres(garantieActivite, choisir),
        ),
  ].filter((element) => element !== null)
}

function montrerCandidature(candidature: ExplicationCandidature, rang: number, choisir: Choisir): Node {
  const { devientSoumisLe, entree, criteres, indicateurs } = candidature
  // Ce qui touche la période se lit d'abord ; le reste est plié.
  const compte = indicateurs.some(({ reponse }) => reponse !== 'non')
  const rejetee = entree?.statut === 'rejetee'
  return h(
    'details',
    { class: 'candidature', open: compte || rejetee },
    h(
      'summary',
      {},
      h('span', { class: 'titre' }, `Candidature ${rang}, du ${direDate(devientSoumisLe)}`),
      entree === null
        ? h('span', { class: 'statut' }, "n'existe pas encore à l'observation")
        : h('span', { class: `statut ${TONS[entree.statut]}` }, STATUTS[entree.statut]),
      entree === null ? null : h('span', { class: 'motif' }, nommerMotif(entree.motif)),
    ),
    listerCriteres(criteres, choisir),
    direIndicateurs(indicateurs),
  )
}

function listerCriteres(criteres: readonly Critere[], choisir: Choisir): Node {
  return h('ol', { class: 'criteres' }, ...criteres.map((critere) => h('li', {}, montrerCritere(critere, choisir))))
}

function montrerCritere(critere: Critere, choisir: Choisir): Node {
  const element: HTMLElement = bouton(
    { class: `critere ${critere.reponse}`, 'aria-pressed': 'false', 'data-critere': critere.critere },
    () => choisir(critere, element),
    h('span', { class: 'marque', 'aria-hidden': 'true' }, MARQUES[critere.reponse]),
    h('span', { class: 'question' }, nommerCritere(critere.critere), pourLOreille(` : ${critere.reponse}. `)),
    h('span', { class: 'constat' }, critere.constat),
    h('span', { class: 'source' }, critere.source),
  )
  return element
}

function direIndicateurs(indicateurs: readonly ReponseIndicateur[]): Node {
  const noms = (voulue: Trivaleur): string[] =>
    indicateurs
      .filter(({ reponse }) => reponse === voulue)
      .map(
        ({ indicateur, cause }) => `${nommer(indicateur as IdIndicateurRsa)}${cause === null ? '' : ` (${libelleCause(cause)})`}`,
      )
  const oui = noms('oui')
  const inconnus = noms('inconnu')
  return h(
    'div',
    { class: 'apporte' },
    h(
      'p',
      {},
      h('strong', {}, 'Compte dans : '),
      oui.length === 0 ? "aucun indicateur d'insertion de la période" : oui.join(', '),
    ),
    inconnus.length === 0 ? null : h('p', {}, h('strong', {}, 'Compte peut-être dans : '), inconnus.join(', ')),
  )
}
