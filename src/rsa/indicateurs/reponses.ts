import { certain, NON, OUI, type Reponse } from '../../base/trivaleur'
import { INCONNU } from '../causes'
import type { Regles } from '../contexte'
import { CONTRATS, estTenue, RENDEZ_VOUS } from '../dossier/entiers/entiers'
import type { DelaiCalcule } from '../entree/delais'
import type { DossierDate, EntreeEtablie } from '../entree/entree'
import { causeSansDate } from '../entree/orientation'
import { absenteALOrientation, versAccompagnementGlobal } from './a-commenter'
import type { AccompagnementDate } from './accompagnements'
import { observerZone } from './zone'

/** Ce qu'une entrée répond à chaque condition des indicateurs d'insertion. */
export interface ReponsesEntree {
  readonly oriente: Reponse
  readonly orienteDansLeDelai: Reponse
  readonly horsFranceTravail: Reponse
  readonly parcoursProfessionnel: Reponse
  readonly rendezVous: Reponse
  readonly rendezVousDansLeDelai: Reponse
  readonly contrat: Reponse
  readonly contratDansLeDelai: Reponse
  /** À commenter : l'orientation mène à l'accompagnement global. */
  readonly versAccompagnementGlobal: Reponse
  /** À commenter : la personne a manqué un rendez-vous d'orientation. */
  readonly absenteALOrientation: Reponse
}

/**
 * Les réponses d'une entrée aux conditions des indicateurs, à trois valeurs.
 *
 * @source instruction 2022/19, annexe 7, §6
 */
export function repondre(
  entree: EntreeEtablie,
  date: DossierDate,
  accompagnements: readonly AccompagnementDate[] | null,
  regles: Regles,
): ReponsesEntree {
  const { orientation, delais } = entree
  const { entiers } = date
  const zone = observerZone(entree.bornes, date, regles)
  const oriente = estOriente(entree)
  const suiviDansLaZone = zone.suivi !== null
  const peutEtreOriente = oriente === NON && suiviDansLaZone
  const sansDate = orientation === null || orientation.suivi === null || orientation.nonDates.length > 0
  const organisme = orientation?.organisme ?? null
  const rendezVous = !estTenue(entiers, RENDEZ_VOUS)
    ? INCONNU.rendezVousNonTenus
    : aEuLieu(delais.rendezVous, causeSansDate(orientation))
  const contrat = !estTenue(entiers, CONTRATS) ? INCONNU.contratsNonTenus : aEuLieu(delais.contrat, OUI)
  return {
    oriente: peutEtreOriente ? INCONNU.entreeSuivante : oriente,
    orienteDansLeDelai: peutEtreOriente ? INCONNU.entreeSuivante : estDansLeDelai(delais.orientation, oriente),
    horsFranceTravail:
      sansDate && suiviDansLaZone
        ? INCONNU.entreeSuivante
        : organisme === null
          ? causeSansOrganisme(entree)
          : certain(organisme !== 'france-travail'),
    parcoursProfessionnel: parcoursProfessionnel(entree, sansDate && suiviDansLaZone),
    rendezVous: rendezVous === NON && zone.rendezVous.possible ? INCONNU.entreeSuivante : rendezVous,
    rendezVousDansLeDelai: rattraper(delais.rendezVous, rendezVous, zone.rendezVous.possible),
    contrat: contrat === NON && zone.contrat.possible ? INCONNU.entreeSuivante : contrat,
    contratDansLeDelai: rattraper(delais.contrat, contrat, zone.contrat.possible),
    versAccompagnementGlobal: versAccompagnementGlobal(entree, accompagnements),
    absenteALOrientation: absenteALOrientation(entree, date, regles),
  }
}

/** Les mêmes réponses à toutes les conditions ? Un test change chacune, pour qu'aucune ne s'oublie ici : deux entrées différentes passeraient pour pareilles. */
export function memesReponses(a: ReponsesEntree, b: ReponsesEntree): boolean {
  return (
    a.oriente === b.oriente &&
    a.orienteDansLeDelai === b.orienteDansLeDelai &&
    a.horsFranceTravail === b.horsFranceTravail &&
    a.parcoursProfessionnel === b.parcoursProfessionnel &&
    a.rendezVous === b.rendezVous &&
    a.rendezVousDansLeDelai === b.rendezVousDansLeDelai &&
    a.contrat === b.contrat &&
    a.contratDansLeDelai === b.contratDansLeDelai &&
    a.versAccompagnementGlobal === b.versAccompagnementGlobal &&
    a.absenteALOrientation === b.absenteALOrientation
  )
}

/** Orienté : par un suivi daté, même à côté d'un non daté ; inconnu s'il n'y a que des non datés ou si les suivis ne sont pas tenus. */
function estOriente({ orientation }: EntreeEtablie): Reponse {
  if (orientation === null) return INCONNU.suivisNonTenus
  if (orientation.suivi !== null) return OUI
  return orientation.nonDates.length > 0 ? INCONNU.orientationNonDatee : NON
}

/** L'événement d'une liste tenue a-t-il eu lieu ? `siPresent` : ce que vaut sa présence, oui ou la cause qui en fait douter. */
function aEuLieu(delai: DelaiCalcule, siPresent: Reponse): Reponse {
  return delai.date === null ? NON : siPresent
}

function causeSansOrganisme({ orientation }: EntreeEtablie): Reponse {
  return orientation === null ? INCONNU.suivisNonTenus : INCONNU.organisme
}

function parcoursProfessionnel({ orientation }: EntreeEtablie, peutChanger: boolean): Reponse {
  if (peutChanger) return INCONNU.entreeSuivante
  if (orientation === null) return INCONNU.suivisNonTenus
  return orientation.parcours === null ? INCONNU.parcours : certain(orientation.parcours === 'professionnel')
}

/** Dans le délai : indéterminé, c'est non quand l'événement est certainement absent. */
function estDansLeDelai(delai: DelaiCalcule, evenement: Reponse): Reponse {
  if (delai.statut === 'dans-le-delai') return OUI
  return delai.statut === 'indetermine' && evenement !== NON ? delai.cause : NON
}

/** Le délai d'un événement qui manque peut encore être tenu par un événement de la zone. */
function rattraper(delai: DelaiCalcule, evenement: Reponse, dansLaZone: boolean): Reponse {
  const reponse = estDansLeDelai(delai, evenement)
  return reponse === NON && delai.date === null && dansLaZone ? INCONNU.entreeSuivante : reponse
}
