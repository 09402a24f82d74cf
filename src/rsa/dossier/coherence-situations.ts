import type { Erreur } from '../../base/erreur'
import { compterSoumissionsInconnues, SOUMISSIONS_INCONNUES_ADMISES } from '../droits/mondes'
import type { Dossier, Situation } from './dossier'
import type { Entiers } from './entiers/entiers'

/**
 * Ce qui rend illisible un dossier dont chaque champ est bien formé : une fin avant son début, deux situations qui se chevauchent, trop de
 * soumissions inconnues pour que les mondes possibles s'énumèrent.
 *
 * @param rangs rang de chaque situation (triée) dans la donnée reçue ; `null` : le même
 */
export function verifierSituations(dossier: Dossier, entiers: Entiers, rangs: readonly number[] | null, erreurs: Erreur[]): void {
  const { situations } = dossier
  situations.forEach((situation, i) => {
    const rang = rangs?.[i] ?? i
    if (situation.fin != null && situation.fin < situation.debut) {
      erreurs.push({
        chemin: `situations[${rang}].fin`,
        code: 'fin-avant-debut',
        message: `reçu ${situation.fin}, avant le début ${situation.debut} ; attendu : une fin égale ou postérieure (bornes comprises), ou null si la situation est en cours`,
      })
    }
    const precedente = i === 0 ? undefined : situations[i - 1]
    if (precedente !== undefined && chevauche(precedente, situation)) {
      erreurs.push({
        chemin: `situations[${rang}].debut`,
        code: 'chevauchement',
        message: `reçu ${situation.debut}, alors que situations[${rangs?.[i - 1] ?? i - 1}] va du ${precedente.debut} ${precedente.fin == null ? 'sans fin' : `au ${precedente.fin}`} ; attendu : des situations qui ne se chevauchent pas (bornes comprises)`,
      })
    }
  })
  if (erreurs.length > 0) return
  const inconnues = compterSoumissionsInconnues(dossier, entiers)
  if (inconnues > SOUMISSIONS_INCONNUES_ADMISES) {
    erreurs.push({
      chemin: 'situations',
      code: 'soumissions-inconnues',
      message: `reçu ${inconnues} suites de situations versables dont soumisDroitsDevoirs est inconnu ; attendu : ${SOUMISSIONS_INCONNUES_ADMISES} au plus`,
    })
  }
}

/** Deux situations triées par début se chevauchent-elles ? Une fin antérieure à son début est déjà une erreur : elle n'en crée pas une seconde. */
function chevauche(precedente: Situation, suivante: Situation): boolean {
  if (precedente.fin == null) return true
  // Des dates `AAAA-MM-JJ` se comparent comme des textes.
  return suivante.debut <= (precedente.fin > precedente.debut ? precedente.fin : precedente.debut)
}
