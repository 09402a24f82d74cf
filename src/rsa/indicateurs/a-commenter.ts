import { jourDe } from '../../base/jour'
import { certain, type Reponse } from '../../base/trivaleur'
import { INCONNU } from '../causes'
import type { Regles } from '../contexte'
import type { DossierDate, EntreeEtablie } from '../entree/entree'
import { estConnu } from '../entree/evenements'
import { type AccompagnementDate, unAuMoins } from './accompagnements'

/**
 * L'orientation de l'entrée mène-t-elle à l'accompagnement global ? Un accompagnement global y est orienté entre ses bornes.
 *
 * @source instruction 2022/19, annexe 7, §6 : distinguer en commentaire les orientations accompagnement global
 */
export function versAccompagnementGlobal(entree: EntreeEtablie, accompagnements: readonly AccompagnementDate[] | null): Reponse {
  if (accompagnements === null) return INCONNU.accompagnementsNonTenus
  const { debut, fin } = entree.bornes
  return unAuMoins(accompagnements, 'accompagnement-global', ({ orienteLe }) =>
    orienteLe === null ? INCONNU.accompagnementNonDate : certain(orienteLe >= debut && orienteLe < fin),
  )
}

/**
 * La personne a-t-elle manqué un rendez-vous d'orientation de cette entrée ?
 *
 * @source instruction 2022/19, annexe 7, §6 : préciser les orientés qui ne se présentent pas au rendez-vous d'orientation
 */
export function absentALOrientation(entree: EntreeEtablie, date: DossierDate, regles: Regles): Reponse {
  if (date.dossier.rendezVous == null) return INCONNU.rendezVousNonTenus
  return certain(absencesALOrientation(entree, date, regles).length > 0)
}

/** Les rangs des rendez-vous d'orientation de l'entrée où la personne était absente. */
export function absencesALOrientation({ bornes }: EntreeEtablie, { dossier }: DossierDate, regles: Regles): number[] {
  const rangs: number[] = []
  dossier.rendezVous?.forEach((rendezVous, rang) => {
    if (rendezVous.objet !== 'orientation' || rendezVous.statut !== 'absent' || !estConnu(rendezVous, regles)) return
    const jour = jourDe(rendezVous.date)
    if (jour >= bornes.debut && jour < bornes.fin) rangs.push(rang)
  })
  return rangs
}
