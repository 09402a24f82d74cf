import { moisDe, moisPrecedent, premierJour } from './calendrier'
import type { Candidature } from './candidatures'
import { type ContexteTemoin, conventionsDe, estDansLaPeriode } from './contexte'
import { type DelaiTemoin, estPremierContrat, estRendezVousDAccompagnement } from './delais'
import type { EntreeDUnMonde, Monde } from './evaluation'
import { estDansLaZone, type Fenetre } from './fenetres'
import { et, type Reponse, siVrai } from './kleene'
import { debutDuSuivi, suivisDuTerritoire } from './suivis'

/** Ce que répond une entrée, `E` à part : la convention `personnes` tient `E` pour oui. */
export type ReponsesDUneEntree = { readonly e: Reponse; readonly conditions: Record<Condition, Reponse> }

/** Les six mesures comptées par entrées, et les trois populations dont les taux ont besoin. */
export const CONDITIONS = [
  'nouveaux-entrants',
  'nouveaux-entrants-orientes-dans-le-delai',
  'premiers-rendez-vous',
  'premiers-rendez-vous-dans-le-delai',
  'premiers-contrats',
  'premiers-contrats-dans-le-delai',
  'orientes',
  'orientes-hors-france-travail',
  'orientes-professionnel',
] as const
export type Condition = (typeof CONDITIONS)[number]

function t0DansLaPeriode(candidature: Candidature, contexte: ContexteTemoin): Reponse {
  if (candidature.t0 !== null) return siVrai(estDansLaPeriode(contexte, candidature.t0))
  const depuis = premierJour(moisPrecedent(moisDe(contexte.periode.debut)))
  return depuis <= candidature.d && candidature.d <= contexte.periode.fin ? 'inconnu' : 'non'
}

/** `E` : entrée retenue (oui) ou indéterminée (inconnu), et T0 dans la période. */
export function estEntrant(candidature: Candidature, contexte: ContexteTemoin): Reponse {
  return et(candidature.statut === 'retenue' ? 'oui' : 'inconnu', t0DansLaPeriode(candidature, contexte))
}

/** Un non faute d'événement devient inconnu quand l'événement pourrait se trouver au-delà d'une borne incertaine. */
function adoucir(reponse: Reponse, fauteDEvenement: boolean, peutEtreAilleurs: boolean): Reponse {
  return reponse === 'non' && fauteDEvenement && peutEtreAilleurs ? 'inconnu' : reponse
}

function evenement(delai: DelaiTemoin, listeTenue: boolean, incertain: boolean): Reponse {
  if (!listeTenue) return 'inconnu'
  if (delai.date === null) return 'non'
  return incertain ? 'inconnu' : 'oui'
}

function dansLeDelai(delai: DelaiTemoin, certainementAbsent: boolean): Reponse {
  if (delai.statut === 'dans-le-delai') return 'oui'
  if (delai.statut === 'indetermine') return certainementAbsent ? 'non' : 'inconnu'
  return 'non'
}

/** Du rattachement de l'entrée à la fin de la zone incertaine. */
function avantLaFinDeLaZone(fenetre: Fenetre, jour: string): boolean {
  if (fenetre.zone === null || jour < fenetre.r) return false
  return fenetre.zone.fin === null || jour < fenetre.zone.fin
}

export function repondre(entree: EntreeDUnMonde, monde: Monde, contexte: ContexteTemoin): ReponsesDUneEntree {
  const { candidature, fenetre, orientation, delais } = entree
  const { observe, parcours } = monde

  const suiviDansLaZone = (suivisDuTerritoire(observe, parcours.territoire) ?? []).some((suivi) => {
    const debut = debutDuSuivi(suivi)
    return debut !== null && estDansLaZone(fenetre, debut)
  })

  const oriente: Reponse = orientation.premier !== null ? 'oui' : orientation.nonDatee || !orientation.tenue ? 'inconnu' : 'non'
  const orienteAdouci = adoucir(oriente, true, suiviDansLaZone)
  const orientationDansLeDelai = adoucir(
    dansLeDelai(delais.orientation, oriente === 'non'),
    delais.orientation.statut !== 'hors-delai',
    suiviDansLaZone,
  )

  // L'orientation non datée pourrait être l'un des suivis de la zone : ni l'organisme ni le parcours ne sont alors sûrs.
  const autreOrientationPossible = suiviDansLaZone && orientation.jour === null
  const organismeConnu = orientation.organisme !== null && !autreOrientationPossible
  const horsFranceTravail: Reponse = organismeConnu ? siVrai(orientation.organisme !== 'france-travail') : 'inconnu'
  const parcoursConnu = orientation.parcours !== null && !autreOrientationPossible
  const professionnel: Reponse = parcoursConnu ? siVrai(orientation.parcours === 'professionnel') : 'inconnu'

  const incertain = orientation.nonDatee || !orientation.tenue
  const rendezVous = evenementEtDelai(
    delais.premierRendezVous,
    observe.rendezVous?.filter(estRendezVousDAccompagnement).map((rdv) => rdv.date) ?? null,
    incertain,
    fenetre,
    suiviDansLaZone,
  )
  const contrat = evenementEtDelai(
    delais.premierContrat,
    observe.contrats?.filter(estPremierContrat).map((c) => c.signeLe) ?? null,
    false,
    fenetre,
    suiviDansLaZone,
  )

  const population: Reponse =
    conventionsDe(contexte).populationRendezVous === 'orientes-dans-le-delai' ? orientationDansLeDelai : 'oui'
  const premiersRendezVous = et(orienteAdouci, horsFranceTravail, rendezVous.evenement, population)
  const premiersContrats = et(orienteAdouci, horsFranceTravail, contrat.evenement)
  return {
    e: estEntrant(candidature, contexte),
    conditions: {
      'nouveaux-entrants': 'oui',
      'nouveaux-entrants-orientes-dans-le-delai': et(orienteAdouci, orientationDansLeDelai),
      'premiers-rendez-vous': premiersRendezVous,
      'premiers-rendez-vous-dans-le-delai': et(premiersRendezVous, rendezVous.dansLeDelai),
      'premiers-contrats': premiersContrats,
      'premiers-contrats-dans-le-delai': et(premiersContrats, contrat.dansLeDelai),
      orientes: orienteAdouci,
      'orientes-hors-france-travail': et(orienteAdouci, horsFranceTravail),
      'orientes-professionnel': et(orienteAdouci, professionnel),
    },
  }
}

/** `dates` : les dates des événements connus de la bonne sorte, null si la liste n'est pas tenue. */
function evenementEtDelai(
  delai: DelaiTemoin,
  dates: readonly string[] | null,
  incertain: boolean,
  fenetre: Fenetre,
  suiviDansLaZone: boolean,
): { evenement: Reponse; dansLeDelai: Reponse } {
  const brut = evenement(delai, dates !== null, incertain)
  const dansLaZone = (dates ?? []).some((date) => estDansLaZone(fenetre, date))
  const avecLeSuivi = suiviDansLaZone && (dates === null || dates.some((date) => avantLaFinDeLaZone(fenetre, date)))
  const peutEtreAilleurs = dansLaZone || avecLeSuivi
  // Sans date, un non ne peut venir que de l'absence d'événement ; avec une date, il vient du retard.
  return {
    evenement: adoucir(brut, delai.date === null, peutEtreAilleurs),
    dansLeDelai: adoucir(dansLeDelai(delai, brut === 'non'), delai.date === null, peutEtreAilleurs),
  }
}
