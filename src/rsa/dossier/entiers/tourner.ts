import type { Dossier } from '../dossier'
import { ecrireAccompagnement } from './accompagnements'
import { empreindre, TAILLE_EMPREINTE } from './empreinte'
import {
  type Entiers,
  ecrireEmpreinte,
  ecrireFin,
  ecrireHistorique,
  LISTES,
  type Liste,
  TAILLE_EN_TETE,
  TAILLES,
} from './entiers'
import { ecrireContrat, ecrireRendezVous } from './evenements'
import { ecrireSituation } from './situations'
import { ecrireSuivi } from './suivis'

/** Tourne un dossier en entiers. */
export function tournerEnEntiers(dossier: Dossier): Entiers {
  const { departement, situations, suivis, rendezVous, contrats, accompagnements } = dossier
  // La taille exacte : une liste qui grandit garde de la place en trop, que des millions de dossiers paieraient.
  const entiers = new Array<number>(
    TAILLE_EN_TETE +
      TAILLES[LISTES.situations] * situations.length +
      TAILLES[LISTES.suivis] * (suivis?.length ?? 0) +
      TAILLES[LISTES.rendezVous] * (rendezVous?.length ?? 0) +
      TAILLES[LISTES.contrats] * (contrats?.length ?? 0) +
      TAILLES[LISTES.accompagnements] * (accompagnements?.length ?? 0),
  )
  ecrireHistorique(entiers, dossier.historiqueDepuis)
  let rang = ecrireListe(entiers, TAILLE_EN_TETE, LISTES.situations, situations, ecrireSituation, departement)
  rang = ecrireListe(entiers, rang, LISTES.suivis, suivis, ecrireSuivi, departement)
  rang = ecrireListe(entiers, rang, LISTES.rendezVous, rendezVous, ecrireRendezVous, departement)
  rang = ecrireListe(entiers, rang, LISTES.contrats, contrats, ecrireContrat, departement)
  ecrireListe(entiers, rang, LISTES.accompagnements, accompagnements, ecrireAccompagnement, departement)
  for (let voie = 0; voie < TAILLE_EMPREINTE; voie++) ecrireEmpreinte(entiers, voie, empreindre(entiers, dossier, voie))
  return entiers
}

function ecrireListe<T>(
  entiers: number[],
  debut: number,
  liste: Liste,
  elements: readonly T[] | null | undefined,
  ecrire: (entiers: number[], rang: number, element: T, departementDuDossier: string) => void,
  departementDuDossier: string,
): number {
  let rang = debut
  if (elements != null) {
    for (const element of elements) {
      ecrire(entiers, rang, element, departementDuDossier)
      rang += TAILLES[liste]
    }
  }
  ecrireFin(entiers, liste, rang, elements != null)
  return rang
}
