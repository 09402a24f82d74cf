import type { Lecture } from '../base/erreur'
import { booleen, facultatif, fiche, lireForme, liste, parmi, texte, uneFois } from '../base/lecture'
import { montantFacultatif } from '../base/lecture-montant'
import { entier } from '../base/lecture-nombre'
import type { DonneesFiche } from './fiche-action'
import { cellules } from './lecture-rapport'

/**
 * Lit de quoi faire une fiche-action de la convention. Les montants se lisent tels qu'on les écrit ; ce qui ne se lit pas est rendu avec son chemin.
 *
 * @source instruction 2022/19, annexe 8, annexes A et B (modèles de fiche action)
 * @example
 * ```ts
 * import { lireFicheConvention } from 'calpae/rapport'
 * const lecture = lireFicheConvention({ annexe: 'A', annee: 2022, intitule: 'Coaching', postes: [{ intitule: 'Personnel', montant: '51 000 €' }] })
 * lecture.ok ? lecture.valeur.postes?.[0]?.montant : null // => '51000.00'
 * ```
 */
export function lireFicheConvention(donnee: unknown): Lecture<DonneesFiche> {
  const lecture = lireForme(formeFiche(), donnee)
  if ('erreurs' in lecture) return { ok: false, erreurs: lecture.erreurs }
  const objectifs =
    lecture.valeur.objectifs?.map(({ indicateur, progression }) => ({ indicateur, progression: progression ?? {} })) ?? null
  return { ok: true, valeur: { ...lecture.valeur, objectifs }, anomalies: [] }
}

const formeFiche = /* @__PURE__ */ uneFois(() => {
  const mot = facultatif(texte())
  const montant = montantFacultatif()
  return fiche({
    annexe: parmi(['A', 'B']),
    annee: entier('une année, comme 2022', 1, 9999),
    intitule: texte(),
    theme: mot,
    lien: mot,
    description: mot,
    miseEnPlace: mot,
    duree: mot,
    partenaires: facultatif(liste(texte())),
    postes: facultatif(liste(fiche({ intitule: texte(), montant }))),
    soutienEtat: montant,
    fapi: facultatif(booleen()),
    montantFapi: montant,
    objectifs: facultatif(liste(fiche({ indicateur: texte(), progression: facultatif(cellules()) }))),
  })
})
