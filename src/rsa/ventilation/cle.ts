import { parmiAdmis } from '../../base/contexte'
import { decrire } from '../../base/description'
import { ErreurContexte } from '../../base/erreur'
import { ecrireJour, moisDe, premierJour } from '../../base/jour'
import type { Regles } from '../contexte'
import type { Dossier } from '../dossier/dossier'
import { ORGANISMES, PARCOURS } from '../dossier/organismes'
import type { CleEntree } from './strates'

/**
 * Ce selon quoi l'on ventile : le département du dossier ; l'organisme, le parcours ou le mois de chaque entrée ; ou la clé que l'appelant donne à chaque
 * dossier.
 */
export type CleVentilation = 'departement' | 'organisme' | 'parcours' | 'mois' | ((dossier: Dossier) => string)

/** La clé, prête à ranger : un dossier entier, ou chacune de ses entrées ; et les strates qu'elle peut prendre, si elles sont connues d'avance. */
export type Cle =
  | { readonly par: 'dossier'; readonly nommer: (dossier: Dossier) => string; readonly possibles: null }
  | { readonly par: 'entree'; readonly nommer: CleEntree; readonly possibles: readonly string[] }

const CLES = ['departement', 'organisme', 'parcours', 'mois'] as const

/**
 * Établit la clé.
 *
 * @throws ErreurContexte si la clé n'en est pas une
 */
export function etablirCle(cle: CleVentilation, regles: Regles): Cle {
  if (typeof cle === 'function') return { par: 'dossier', nommer: (dossier) => cleDonnee(cle(dossier), dossier), possibles: null }
  switch (parmiAdmis(cle, 'cle', CLES)) {
    case 'departement':
      return { par: 'dossier', nommer: (dossier) => cleDonnee(dossier.departement, dossier), possibles: null }
    case 'organisme':
      return { par: 'entree', nommer: ({ entree }) => entree.orientation?.organisme ?? null, possibles: ORGANISMES }
    case 'parcours':
      return { par: 'entree', nommer: ({ entree }) => entree.orientation?.parcours ?? null, possibles: PARCOURS }
    case 'mois':
      return parMois(regles)
  }
}

function cleDonnee(nom: unknown, { id }: Dossier): string {
  if (typeof nom === 'string' && nom !== '') return nom
  throw new ErreurContexte(`cle : reçu ${decrire(nom)} pour le dossier ${decrire(id)} ; attendu : un texte non vide`)
}

/** Le mois de la date d'entrée, `AAAA-MM` ; une entrée certaine de la période a le sien dans la période. */
function parMois({ periode }: Regles): Cle {
  const premier = moisDe(periode.debut)
  const longueur = moisDe(periode.fin) - premier + 1
  const possibles = Array.from({ length: longueur }, (_, i) => ecrireJour(premierJour(premier + i)).slice(0, 7))
  const nommer: CleEntree = ({ candidature: { dateEntree } }) =>
    dateEntree === null ? null : (possibles[moisDe(dateEntree) - premier] ?? null)
  return { par: 'entree', nommer, possibles }
}
