import type { Dossier, Situation } from '../dossier'
import { ecrireAccompagnement, TAILLE_ACCOMPAGNEMENT } from './accompagnements'
import { empreindre, TAILLE_EMPREINTE } from './empreinte'
import {
  ACCOMPAGNEMENTS,
  CONTRATS,
  type Entiers,
  ecrireEmpreinte,
  ecrireFin,
  ecrireHistorique,
  type Liste,
  RENDEZ_VOUS,
  SITUATIONS,
  SUIVIS,
  TAILLE_EN_TETE,
} from './entiers'
import { ecrireContrat, ecrireRendezVous, TAILLE_CONTRAT, TAILLE_RENDEZ_VOUS } from './evenements'
import { ecrireSituation, TAILLE_SITUATION } from './situations'
import { ecrireSuivi, TAILLE_SUIVI } from './suivis'

/** Tourne un dossier en entiers. */
export function tournerEnEntiers(dossier: Dossier): Entiers {
  const { departement, situations, suivis, rendezVous, contrats, accompagnements } = dossier
  // La taille exacte : une liste qui grandit garde de la place en trop, que des millions de dossiers paieraient.
  const entiers = new Array<number>(
    TAILLE_EN_TETE +
      TAILLE_SITUATION * situations.length +
      TAILLE_SUIVI * (suivis?.length ?? 0) +
      TAILLE_RENDEZ_VOUS * (rendezVous?.length ?? 0) +
      TAILLE_CONTRAT * (contrats?.length ?? 0) +
      TAILLE_ACCOMPAGNEMENT * (accompagnements?.length ?? 0),
  )
  ecrireHistorique(entiers, dossier.historiqueDepuis)
  let place = ecrireListe(entiers, TAILLE_EN_TETE, SITUATIONS, situations, ecrireSituation, TAILLE_SITUATION, departement)
  if (!sontEnOrdre(situations)) ecrireFin(entiers, SITUATIONS, place, false)
  place = ecrireListe(entiers, place, SUIVIS, suivis, ecrireSuivi, TAILLE_SUIVI, departement)
  place = ecrireListe(entiers, place, RENDEZ_VOUS, rendezVous, ecrireRendezVous, TAILLE_RENDEZ_VOUS, departement)
  place = ecrireListe(entiers, place, CONTRATS, contrats, ecrireContrat, TAILLE_CONTRAT, departement)
  ecrireListe(entiers, place, ACCOMPAGNEMENTS, accompagnements, ecrireAccompagnement, TAILLE_ACCOMPAGNEMENT, departement)
  for (let voie = 0; voie < TAILLE_EMPREINTE; voie++) ecrireEmpreinte(entiers, voie, empreindre(entiers, dossier, voie))
  return entiers
}

/** Deux dates `AAAA-MM-JJ` se comparent comme leurs textes. */
function sontEnOrdre(situations: Dossier['situations']): boolean {
  for (let i = 1; i < situations.length; i++) {
    if ((situations[i] as Situation).debut < (situations[i - 1] as Situation).debut) return false
  }
  return true
}

function ecrireListe<T>(
  entiers: number[],
  debut: number,
  liste: Liste,
  elements: readonly T[] | null | undefined,
  ecrire: (entiers: number[], place: number, element: T, departementDuDossier: string) => void,
  taille: number,
  departementDuDossier: string,
): number {
  let place = debut
  if (elements != null) {
    for (const element of elements) {
      ecrire(entiers, place, element, departementDuDossier)
      place += taille
    }
  }
  ecrireFin(entiers, liste, place, elements != null)
  return place
}
