import type { Fraction } from '../../base/fraction'
import type { Mesure } from '../../base/mesure'
import type { DelaiMedian } from '../../rsa/indicateurs/medianes'
import type { Taux } from '../../rsa/indicateurs/taux'
import { ligneOfficielle } from '../../tableau/lignes-officielles'
import { nommerIndicateur, nommerTaux } from '../document/libelles'
import { A_COTE, type Resultat } from '../documents/resultat'
import { type LigneAnalyse, SANS_VALEUR } from './ligne-analyse'
import { statutMesure } from './statut-observation'

/** Où se place un résultat dans une ventilation ; `null` : l'ensemble. */
export type Place = Pick<LigneAnalyse, 'ventilation' | 'modalite'>

/** L'ensemble, sans ventilation. */
export const ENSEMBLE: Place = { ventilation: null, modalite: null }

/** Les mesures, les taux et les délais médians d'un résultat. */
export function lignesDuResultat(resultat: Resultat, place: Place): LigneAnalyse[] {
  const { indicateurs, periode, departements, taux, delais } = resultat
  const commun = {
    ...SANS_VALEUR,
    ...place,
    debut: periode?.debut ?? null,
    fin: periode?.fin ?? null,
    departement: departements == null || departements.length === 0 ? null : departements.join('+'),
  }
  const aCote = A_COTE.flatMap(({ champ, id, libelle }): LigneAnalyse[] => {
    const mesure = resultat[champ]
    return mesure === undefined ? [] : [{ ...commun, ...deMesure(mesure), indicateur: id, libelle, unite: 'personnes' }]
  })
  return [
    ...Object.entries(indicateurs).map(
      ([id, mesure]): LigneAnalyse => ({
        ...commun,
        ...deMesure(mesure),
        indicateur: id,
        libelle: nommerIndicateur(id),
        nature: ligneOfficielle(id)?.nature ?? null,
        unite: ligneOfficielle(id)?.unite ?? null,
      }),
    ),
    ...aCote,
    ...Object.entries(taux ?? {}).map(
      ([id, t]): LigneAnalyse => ({ ...commun, ...deTaux(t), indicateur: `taux-${id}`, libelle: nommerTaux(id) }),
    ),
    ...(delais === undefined
      ? []
      : deMediane(delais.orientation, indicateurs['nouveaux-entrants']).map(
          (mediane): LigneAnalyse => ({ ...commun, ...mediane }),
        )),
  ]
}

type Valeurs = Partial<LigneAnalyse>

function deMesure(mesure: Mesure): Valeurs {
  const { valeur, minimum, maximum, indetermines, enCours } = mesure
  // Une moyenne n'a pas de bornes, et n'est pas un compte.
  const compte = minimum === null ? null : valeur
  return { numerateur: compte, valeur, minimum, maximum, indetermines, enCours, statut: statutMesure(mesure) }
}

function deTaux({ numerateur, denominateur, valeur, minimum, maximum }: Taux): Valeurs {
  const [bas, haut] = [partDe(minimum), partDe(maximum)]
  const statut = valeur === null ? (bas === null ? 'M' : 'U') : bas === haut ? 'A' : 'U'
  return { numerateur, denominateur, valeur, minimum: bas, maximum: haut, unite: 'part', statut }
}

function partDe(fraction: Fraction | null): number | null {
  return fraction === null ? null : fraction.numerateur / fraction.denominateur
}

/** Une médiane n'est certaine que si chaque entrée l'est, et chaque orientation datée. */
function deMediane(
  { observe, kaplanMeier, sansDate }: DelaiMedian,
  entrants: Mesure | undefined,
): (Valeurs & Pick<LigneAnalyse, 'indicateur' | 'libelle'>)[] {
  const incertaine = sansDate > 0 || (entrants?.indetermines ?? 0) > 0
  const medianes = [
    ['observe', "Délai médian d'orientation, observé", observe],
    ['kaplan-meier', "Délai médian d'orientation, estimé (Kaplan-Meier)", kaplanMeier],
  ] as const
  return medianes.map(([id, libelle, valeur]) => ({
    indicateur: `delai-median-orientation-${id}`,
    libelle,
    valeur,
    unite: 'jours',
    statut: incertaine ? 'U' : valeur === null ? 'M' : 'A',
  }))
}
