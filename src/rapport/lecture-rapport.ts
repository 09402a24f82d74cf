import type { Anomalie, Erreur, Lecture } from '../base/erreur'
import {
  booleen,
  date,
  type Forme,
  facultatif,
  fiche,
  ILLISIBLE,
  lireForme,
  liste,
  parmi,
  simple,
  texte,
  uneFois,
} from '../base/lecture'
import { entier } from '../base/lecture-nombre'
import { lireTableauFinancier } from '../budget/tableau-financier'
import { lireTableau } from '../tableau/lecture-tableau'
import { chapitresDuModele } from './plan'
import type { DonneesRapport } from './rapport'

/**
 * Lit de quoi faire un rapport d'exécution : une donnée dont on ne sait rien, par exemple un JSON saisi par un agent. Les deux tableaux annexés se
 * lisent par leurs propres lecteurs. Ce qui ne se lit pas est rendu avec son chemin.
 *
 * @source instruction 2022/19, annexe 6
 * @example
 * ```ts
 * import { lireRapport } from 'calpae/rapport'
 * const lecture = lireRapport({ annee: 2021, departement: '67', mesures: [{ mesure: 'insertions', actions: [] }] })
 * lecture.ok ? null : lecture.erreurs[0]?.chemin // => 'mesures[0].mesure'
 * ```
 */
export function lireRapport(donnee: unknown): Lecture<DonneesRapport> {
  const parties = separer(donnee)
  if (parties === null) return { ok: false, erreurs: [ILLISIBLE] }
  const { indicateurs, budget, reste } = parties
  const lecture = lireForme(formeRapport(), reste)
  const tableau = indicateurs == null ? null : lireTableau(indicateurs)
  const financier = budget == null ? null : lireTableauFinancier(budget)
  const erreurs: Erreur[] = [
    ...('erreurs' in lecture ? lecture.erreurs : []),
    ...sous('indicateurs', tableau?.ok === false ? tableau.erreurs : []),
    ...sous('budget', financier?.ok === false ? financier.erreurs : []),
  ]
  if (erreurs.length > 0 || 'erreurs' in lecture) return { ok: false, erreurs }
  const valeur: DonneesRapport = {
    ...lecture.valeur,
    indicateurs: tableau?.ok === true ? tableau.valeur : null,
    budget: financier?.ok === true ? financier.valeur : null,
  }
  const anomalies: Anomalie[] = sous('indicateurs', tableau?.ok === true ? tableau.anomalies : [])
  return { ok: true, valeur, anomalies }
}

/** Les deux tableaux, et le reste ; `null` : la donnée ne se laisse pas lire. */
function separer(donnee: unknown): { indicateurs: unknown; budget: unknown; reste: unknown } | null {
  try {
    if (typeof donnee !== 'object' || donnee === null || Array.isArray(donnee))
      return { indicateurs: null, budget: null, reste: donnee }
    const { indicateurs, budget, ...reste } = donnee as Record<string, unknown>
    return { indicateurs, budget, reste }
  } catch {
    return null
  }
}

/** Préfixe le chemin de ce qu'un lecteur dit. */
function sous(champ: string, erreurs: readonly Erreur[]): Erreur[] {
  return erreurs.map((erreur) => ({ ...erreur, chemin: erreur.chemin === '' ? champ : `${champ}.${erreur.chemin}` }))
}

const formeRapport = /* @__PURE__ */ uneFois(batirForme)

function batirForme(): Forme<DonneesRapport> {
  const mot = facultatif(texte())
  const mots = facultatif(liste(texte()))
  const indicateurs = facultatif(liste(fiche({ indicateur: texte(), explication: mot, cellules: facultatif(cellules()) })))
  const action = fiche({
    fiche: texte(),
    intitule: mot,
    description: mot,
    miseEnPlace: mot,
    duree: mot,
    partenaires: mots,
    commentaireBudget: mot,
    indicateurs,
    bilan: mot,
    perspectives: mot,
    confieeAUnTiers: facultatif(booleen()),
    pieces: mots,
  })
  const mesures = chapitresDuModele().map(({ mesure }) => mesure)
  return fiche({
    annee: entier('une année de 2019 à 2100, comme 2021', 2019, 2100),
    departement: texte(),
    collectivite: mot,
    region: mot,
    date: facultatif(date()),
    introduction: mot,
    mesures: liste(fiche({ mesure: parmi(mesures), explication: mot, indicateurs, actions: liste(action) })),
  })
}

/** Des cellules par colonne : un objet dont chaque valeur est un texte ou rien. */
export function cellules(): Forme<Readonly<Record<string, string | null>>> {
  return simple(
    'des cellules par colonne, comme { "2021": "8 264" }',
    (valeur) =>
      typeof valeur === 'object' &&
      valeur !== null &&
      !Array.isArray(valeur) &&
      Object.values(valeur).every((cellule) => cellule === null || typeof cellule === 'string')
        ? null
        : 'type-inattendu',
    (valeur) => ({ ...(valeur as Readonly<Record<string, string | null>>) }),
  )
}
