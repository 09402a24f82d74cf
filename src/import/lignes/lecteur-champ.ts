import { nomVoisin } from '../../base/voisin'
import type { Cible } from '../correspondance/cibles'
import type { CorrespondanceLue, SourceLue } from '../correspondance/forme-correspondance'
import { lireDateEcrite } from './date-ecrite'
import { direListe } from './dire-liste'
import { conseillerEncodage } from './encodage'
import type { Faute } from './rejet'

/** Ce qu'une cellule devient : la valeur du champ, ou ce qui ne va pas. */
export type LecteurChamp = (texte: string) => string | boolean | null | Faute

/** Un code qui n'est pas dans la table des codes, mais que la correspondance accepte : il se signale. */
export type SignalerCode = (code: string) => void

/** Le plus de dates distinctes gardées : des décennies de jours, dans plusieurs écritures. */
const DATES_GARDEES = 20_000

/** Le lecteur d'un champ non vide : ses formats et ses codes, établis une fois pour toutes les lignes. */
export function lecteurDe(source: SourceLue, cible: Cible, lue: CorrespondanceLue, signaler: SignalerCode): LecteurChamp {
  return cible.nature === 'date' ? lecteurDeDate(source, lue) : lecteurDeValeur(source, cible, signaler)
}

function lecteurDeDate({ formats, heure, jour, decalage }: SourceLue, { dates }: CorrespondanceLue): LecteurChamp {
  const lecture = {
    formats: formats ?? dates?.formats ?? (['AAAA-MM-JJ'] as const),
    couperHeure: (heure ?? dates?.heure) === 'couper',
    jour: jour ?? 'premier',
    decalage: decalage ?? 0,
    depuis: dates?.depuis ?? '1988-12-01',
    jusqua: dates?.jusqua ?? '2098-12-31',
  } as const
  // Un million de lignes ne portent que quelques milliers de jours : chacun se lit une fois, et le même texte sert à tous les dossiers.
  const gardees = new Map<string, string | Faute>()
  return (texte) => {
    const gardee = gardees.get(texte)
    if (gardee !== undefined) return gardee
    const date = lireDateEcrite(texte, lecture)
    if (gardees.size < DATES_GARDEES) gardees.set(texte, date)
    return date
  }
}

function lecteurDeValeur({ codes, autres }: SourceLue, cible: Cible, signaler: SignalerCode): LecteurChamp {
  if (codes === null) return (texte) => (cible.nature === 'texte' ? texte : direct(texte, cible))
  const traductions = new Map(Object.entries(codes).map(([code, valeur]) => [code.trim(), valeur]))
  return (texte) => {
    const valeur = traductions.get(texte)
    if (valeur !== undefined) return valeur
    if (autres === null) return horsCodes(texte, [...traductions.keys()])
    signaler(texte)
    return autres === 'inconnu' ? null : autres
  }
}

/** Une valeur déjà écrite comme la bibliothèque l'attend. */
function direct(texte: string, { nature, valeurs }: Cible): string | boolean | Faute {
  if (nature === 'booleen') {
    if (texte === 'true') return true
    if (texte === 'false') return false
    return horsCodes(texte, ['true', 'false'])
  }
  return valeurs.includes(texte) ? texte : horsCodes(texte, valeurs)
}

function horsCodes(texte: string, admis: readonly string[]): Faute {
  // Un code d'une ou deux lettres ressemble à tous les autres.
  const voisin = texte.length > 2 ? nomVoisin(texte, admis) : null
  return {
    code: 'code-non-couvert',
    message: `ce code n'est pas traduit ; attendu : ${direListe(admis)}`,
    conseil:
      conseillerEncodage(texte) ??
      (voisin === null
        ? 'ajoutez-le à « codes », ou déclarez « autres »'
        : `est-ce « ${voisin} » ? sinon, ajoutez-le à « codes »`),
  }
}
