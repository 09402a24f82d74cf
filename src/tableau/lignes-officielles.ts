import { LIGNES_THEMATIQUES } from '../referentiel/indicateurs/formation'
import type { Indicateur } from '../referentiel/indicateurs/indicateur'
import { INDICATEURS } from '../referentiel/indicateurs/indicateurs'
import { MESURES_2022 } from '../referentiel/mesures-2022'
import type { LigneIndicateur } from './tableau-indicateurs'

/** Les lignes du tableau des indicateurs, dans l'ordre officiel : chaque indicateur, suivi de ses lignes par thématique. */
export function lignesOfficielles(): Indicateur[] {
  return INDICATEURS.flatMap((ligne) => [ligne, ...LIGNES_THEMATIQUES.filter(({ partieDe }) => partieDe === ligne.id)])
}

/** L'indicateur, ou la ligne thématique, de cet identifiant ; `null` s'il n'est pas du référentiel. */
export function ligneOfficielle(id: string): Indicateur | null {
  return INDICATEURS.find((ligne) => ligne.id === id) ?? LIGNES_THEMATIQUES.find((ligne) => ligne.id === id) ?? null
}

/** L'intitulé d'un indicateur au tableau : celui de l'annexe 9, ou celui du guide si le tableau ne lui donne pas de ligne. */
export function intitule({ libelle, libelleTableau }: Indicateur): string {
  return libelleTableau ?? libelle
}

/** Le titre d'une mesure au tableau : « 3.1. Orienter et accompagner les allocataires du RSA ». */
export function titreMesure({ mesure }: Indicateur): string {
  const contractuelle = MESURES_2022.find(({ numero }) => numero === mesure)
  return contractuelle === undefined ? mesure : `${mesure}. ${contractuelle.intitule}`
}

/** Les deux lignes comptent-elles la même chose de la même façon : même nature, même unité ? Une moyenne par conseiller n'est pas un effectif. */
export function comptentPareil(a: LigneIndicateur, b: LigneIndicateur): boolean {
  return a.nature === b.nature && ligneOfficielle(a.indicateur)?.unite === ligneOfficielle(b.indicateur)?.unite
}
