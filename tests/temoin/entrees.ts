import type { Jour } from './calendrier'
import type { Candidature } from './candidatures'
import type { ContexteTemoin } from './contexte'
import type { DelaiTemoin } from './delais'
import type { DossierTemoin } from './dossier'
import { type EntreeDUnMonde, evaluerMondes, type Monde } from './evaluation'

export type EntreeTemoin = {
  readonly devientSoumisLe: Jour
  readonly rattachement: Jour | null
  readonly dateEntree: Jour | null
  readonly statut: 'retenue' | 'rejetee' | 'indeterminee'
  readonly motif: string
  readonly orientation: DelaiTemoin | null
  readonly premierRendezVous: DelaiTemoin | null
  readonly premierContrat: DelaiTemoin | null
}

type Apparition = { readonly candidature: Candidature; readonly entree: EntreeDUnMonde | null }

function apparition(monde: Monde, d: Jour): Apparition | null {
  for (const entree of monde.entrees) if (entree.candidature.d === d) return { candidature: entree.candidature, entree }
  for (const candidature of monde.rejetees) if (candidature.d === d) return { candidature, entree: null }
  return null
}

function joursDesEntrees(mondes: readonly Monde[]): Jour[] {
  const jours = new Set<Jour>()
  for (const monde of mondes) {
    for (const entree of monde.entrees) jours.add(entree.candidature.d)
    for (const candidature of monde.rejetees) jours.add(candidature.d)
  }
  return [...jours].sort()
}

function commun<T>(valeurs: readonly T[], siDifferent: T): T {
  const premiere = valeurs[0]
  if (premiere === undefined) return siDifferent
  const textes = new Set(valeurs.map((valeur) => JSON.stringify(valeur)))
  return textes.size === 1 ? premiere : siDifferent
}

const DELAI_INDETERMINE: DelaiTemoin = { statut: 'indetermine', date: null, delaiJours: null }

function reunir(d: Jour, mondes: readonly Monde[]): EntreeTemoin {
  const apparitions = mondes.map((monde) => apparition(monde, d)).filter((a): a is Apparition => a !== null)
  const nonRejetees = apparitions.filter((a) => a.candidature.statut !== 'rejetee')
  const partoutRetenue = apparitions.length === mondes.length && apparitions.every((a) => a.candidature.statut === 'retenue')
  const statut = nonRejetees.length === 0 ? 'rejetee' : partoutRetenue ? 'retenue' : 'indeterminee'
  // Une entrée partout rejetée décrit son rejet ; sinon seuls les mondes où elle n'est pas rejetée la décrivent.
  const decrites = nonRejetees.length === 0 ? apparitions : nonRejetees
  const delai = (champ: 'orientation' | 'premierRendezVous' | 'premierContrat'): DelaiTemoin | null =>
    statut === 'rejetee'
      ? null
      : commun(
          decrites.map((a) => a.entree?.delais[champ] ?? DELAI_INDETERMINE),
          DELAI_INDETERMINE,
        )
  return {
    devientSoumisLe: d,
    rattachement: commun<Jour | null>(
      decrites.map((a) => a.candidature.r),
      null,
    ),
    dateEntree: commun(
      decrites.map((a) => a.candidature.t0),
      null,
    ),
    statut,
    motif: commun(
      decrites.map((a) => a.candidature.motif),
      'indetermine',
    ),
    orientation: delai('orientation'),
    premierRendezVous: delai('premierRendezVous'),
    premierContrat: delai('premierContrat'),
  }
}

export function reunirEntrees(mondes: readonly Monde[]): EntreeTemoin[] {
  return joursDesEntrees(mondes).map((d) => reunir(d, mondes))
}

/** Les entrées qui existent à l'observation, mondes réunis, dans l'ordre où la personne devient soumise. */
export function entreesTemoin(dossier: DossierTemoin, contexte: ContexteTemoin): EntreeTemoin[] {
  return reunirEntrees(evaluerMondes(dossier, contexte))
}
