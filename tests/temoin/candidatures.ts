import {
  type Jour,
  joursDuMois,
  joursEntre,
  lendemain,
  type Mois,
  moisDe,
  moisPrecedent,
  moisSuivant,
  plusTard,
  retrancherDuree,
  veille,
} from './calendrier'
import { type ContexteTemoin, conventionsDe } from './contexte'
import { critereDuSuivi } from './critere-suivi'
import type { SituationTemoin } from './dossier'
import type { Reponse } from './kleene'
import { motifDEntree, motifDeRejet } from './motif'
import { estDansLeDispositif, estEffective, natureDuJour, type Parcours, presenceAuMois, situationDuJour } from './presence'

export type Candidature = {
  /** Le jour où la personne devient soumise aux droits et devoirs. */
  readonly d: Jour
  readonly situation: SituationTemoin
  /** Premier jour de la suite dans le dispositif qui s'achève la veille de `d`. */
  readonly o: Jour
  readonly ouverture: boolean
  /** Rattachement. */
  readonly r: Jour
  readonly critereMois: Reponse
  readonly critereSuivi: Reponse
  readonly t0: Jour | null
  readonly statut: 'retenue' | 'rejetee' | 'indeterminee'
  readonly motif: string
}

function premierJourEffectif(parcours: Parcours, mois: Mois): { d: Jour; situation: SituationTemoin } | null {
  for (const jour of joursDuMois(mois)) {
    const situation = situationDuJour(parcours.dossier, jour)
    if (situation !== null && estEffective(situation, parcours.dossier, parcours.territoire)) return { d: jour, situation }
  }
  return null
}

function premierJourDeLaSuite(parcours: Parcours, d: Jour): Jour {
  let o = d
  while (veille(o) >= parcours.debut && estDansLeDispositif(natureDuJour(parcours, veille(o)))) o = veille(o)
  return o
}

function rattachement(parcours: Parcours, d: Jour, o: Jour, ouverture: boolean, contexte: ContexteTemoin): Jour {
  if (!ouverture) return d
  const bornes = [retrancherDuree(o, conventionsDe(contexte).anticipation)]
  const dernierJourAvant = plusTard(
    joursEntre(parcours.debut, veille(o)).filter((jour) => estDansLeDispositif(natureDuJour(parcours, jour))),
  )
  if (dernierJourAvant !== null) bornes.push(lendemain(dernierJourAvant))
  const historiqueDepuis = parcours.dossier.historiqueDepuis ?? null
  if (historiqueDepuis !== null && historiqueDepuis <= o) bornes.push(historiqueDepuis)
  return plusTard(bornes) ?? d
}

/** Les candidatures d'un dossier dont la soumission est connue partout, dans l'ordre de `d`, sans regarder la date d'observation. */
export function candidatures(parcours: Parcours, contexte: ContexteTemoin): Candidature[] {
  const liste: Candidature[] = []
  for (let mois = moisDe(parcours.debut); mois <= moisDe(parcours.fin); mois = moisSuivant(mois)) {
    if (presenceAuMois(parcours, mois) !== 'oui') continue
    const presencePrecedente = presenceAuMois(parcours, moisPrecedent(mois))
    if (presencePrecedente === 'oui') continue
    const premier = premierJourEffectif(parcours, mois)
    if (premier === null) continue
    const { d, situation } = premier
    const o = premierJourDeLaSuite(parcours, d)
    const ouverture = moisDe(o) === mois || moisDe(o) === moisPrecedent(mois)
    const critereMois: Reponse = presencePrecedente === 'non' ? 'oui' : 'inconnu'
    const critereSuivi = critereDuSuivi(parcours, d, ouverture, o, contexte)
    const t0 = conventionsDe(contexte).debutOrientation === 'ouverture-droits' ? d : (situation.notifieeLe ?? null)
    let statut: Candidature['statut'] = 'indeterminee'
    if (critereSuivi === 'non') statut = 'rejetee'
    else if (critereMois === 'oui' && critereSuivi === 'oui' && t0 !== null) statut = 'retenue'
    const motif = statut === 'rejetee' ? motifDeRejet(parcours, d) : motifDEntree(parcours, situation, d, o, ouverture)
    liste.push({
      d,
      situation,
      o,
      ouverture,
      r: rattachement(parcours, d, o, ouverture, contexte),
      critereMois,
      critereSuivi,
      t0,
      statut,
      motif,
    })
  }
  return liste
}
