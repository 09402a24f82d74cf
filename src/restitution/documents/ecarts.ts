import { compter } from '../../base/francais'
import type { Ecart } from '../../tableau/concordance'
import type { NatureEcart } from '../../tableau/nature-ecart'
import { enCellule, enMots, enValeur } from '../document/cases'
import { type Document, enChiffres, enTexte, ligne, table } from '../document/document'
import { nommerIndicateur } from '../document/libelles'
import { definirForme, type Forme } from './forme'
import { sontEcarts } from './reconnaissance'

/** La cause probable, telle qu'on la lit. */
export const NATURES: { readonly [N in NatureEcart]: string } = {
  arrondi: 'arrondi',
  'chiffres-transposes': 'chiffres transposés',
  'un-chiffre': 'un chiffre',
  perimetre: 'périmètre',
  periode: 'période',
  'code-manquant': 'code de donnée manquante',
  'donnee-ajoutee': 'donnée ajoutée',
  'donnee-retiree': 'donnée retirée',
  'present-d-un-seul-cote': 'présent d’un seul côté',
  unite: 'unité',
  lecture: 'lecture',
  mention: 'mention',
  autre: 'autre',
}

/** Les écarts de deux tableaux : les deux cellules, leur différence, la cause probable. */
export const ECARTS: Forme = /* @__PURE__ */ definirForme('des écarts entre deux tableaux', sontEcarts, documenter)

function documenter(ecarts: readonly Ecart[]): Document {
  const nombre = compter(ecarts.length, 'écart', 'écarts')
  const colonnes = [
    enTexte('Indicateur'),
    enTexte('Département'),
    enTexte('Colonne'),
    ...['Premier tableau', 'Second tableau', 'Écart'].map(enChiffres),
    enTexte('Cause probable'),
    enTexte('Explication'),
  ]
  const lignes = ecarts.map(({ indicateur, departement, colonneA, colonneB, a, b, ecart, nature, message }) =>
    ligne(
      enMots(nommerIndicateur(indicateur)),
      enMots(departement),
      enMots(colonneA === colonneB ? colonneA : `${colonneA ?? '–'} et ${colonneB ?? '–'}`),
      enCellule(a),
      enCellule(b),
      enValeur(ecart),
      enMots(NATURES[nature] ?? nature),
      enMots(message),
    ),
  )
  return { titre: `${nombre} entre deux tableaux`, blocs: [table(nombre, 3, colonnes, lignes)] }
}
