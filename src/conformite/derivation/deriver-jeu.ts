import { decrire } from '../../base/description'
import { jsonCanonique } from '../../base/empreinte'
import { ErreurContexte } from '../../base/erreur'
import { geler } from '../../referentiel/geler'
import type { Cas, Jeu } from '../jeu'
import type { Reponse } from '../reponse'
import { type Tirage, tirage } from './tirage'
import type { Objet, Variante } from './variante'
import { VARIANTES_A_EFFET } from './variantes-a-effet'
import { VARIANTES_NEUTRES } from './variantes-neutres'

const VARIANTES: readonly Variante[] = [...VARIANTES_NEUTRES, ...VARIANTES_A_EFFET]

/**
 * Dérive d'un jeu des variantes dont l'effet sur la réponse est connu : qui aurait appris les cas par cœur s'y trompe.
 *
 * Chaque cas subit une ou plusieurs de ces variantes, que dit son titre : listes dans un autre ordre, autres pseudonymes, situations coupées en
 * deux, un dossier d'un autre département en plus, un champ libre en plus, quatre cents ans plus tard, une liste qui n'est plus tenue.
 *
 * Un cas de cellules ou de budget n'a pas de variante : il est rendu tel quel, sous son nouvel identifiant.
 *
 * @param jeu un jeu de `JEUX`, ou un jeu déjà dérivé
 * @param graine un nombre : la même graine donne le même jeu, à l'octet
 * @returns un jeu de même forme, à vérifier comme les autres
 * @throws ErreurContexte si la graine n'est pas un nombre
 * @source instruction 2022/19, annexe 7, §6 (aucune de ces variantes n'y change un droit, un suivi ni un délai)
 * @example
 * ```ts
 * import { deriverJeu, JEUX, repondreAuxJeux, verifierConformite } from 'calpae/conformite'
 * const derives = JEUX.map((jeu) => deriverJeu(jeu, 2022))
 * derives[0]?.cas[0]?.id // => 'champs-obligatoires/01~2022'
 * verifierConformite(derives, repondreAuxJeux(derives, 'guide2022')).conforme // => true
 * ```
 */
export function deriverJeu(jeu: Jeu, graine: number): Jeu {
  if (!Number.isFinite(graine)) throw new ErreurContexte(`graine : reçu ${decrire(graine)} ; attendu : un nombre`)
  return geler(() => ({
    ...jeu,
    id: `${jeu.id}~${graine}`,
    cas: jeu.cas.map((cas) => deriverCas(cas, graine)),
  }))
}

function deriverCas(cas: Cas, graine: number): Cas {
  const hasard = tirage(graine, cas.id)
  const possibles = hasard.meler(VARIANTES.filter(({ niveaux }) => niveaux.includes(cas.niveau)))
  const voulues = 1 + hasard.entier(possibles.length)
  let derive: Cas = { ...cas, id: `${cas.id}~${graine}` }
  const titres: string[] = []
  for (const variante of possibles) {
    if (titres.length === voulues) break
    const suivant = appliquer(variante, derive, hasard)
    if (suivant === null) continue
    derive = suivant
    titres.push(variante.titre)
  }
  return titres.length === 0 ? derive : { ...derive, titre: `${cas.titre} (variante : ${titres.join(', ')})` }
}

function appliquer(variante: Variante, cas: Cas, hasard: Tirage): Cas | null {
  const effet = variante.appliquer(cas, cas.dossiers as readonly Objet[], hasard)
  if (effet === null) return null
  const changer = effet.reponse ?? ((attendu: Reponse) => attendu)
  const attendus = Object.fromEntries(
    Object.entries(cas.attendus).map(([nom, attendu]) => [nom, changer(attendu)]),
  ) as Cas['attendus']
  // Une liste qui n'est plus tenue peut mettre d'accord des textes qui ne l'étaient pas.
  const guide = jsonCanonique(attendus.guide2022)
  const lectures = cas.lectures
    .map(({ conventions, attendu }) => ({ conventions, attendu: changer(attendu) }))
    .filter(({ attendu }) => jsonCanonique(attendu) !== guide)
  const conteste = lectures.length > 0 || Object.values(attendus).some((attendu) => jsonCanonique(attendu) !== guide)
  return { ...cas, dossiers: effet.dossiers, contexte: effet.contexte ?? cas.contexte, attendus, lectures, conteste }
}
