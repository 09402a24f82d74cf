import type { Jour } from './calendrier'
import type { AccompagnementTemoin, DossierTemoin, SuiviTemoin } from './dossier'
import { debutDuSuivi } from './suivis'

function siConnue(date: Jour | null | undefined, observeLe: Jour): Jour | null {
  return typeof date === 'string' && date <= observeLe ? date : null
}

function observerAccompagnement(accompagnement: AccompagnementTemoin, observeLe: Jour): AccompagnementTemoin | null {
  const { orienteLe, proposeLe, demarreLe, termineLe } = accompagnement
  const orientationConnue = typeof orienteLe === 'string'
  const rienDArrive = [orienteLe, proposeLe, demarreLe].every((date) => siConnue(date, observeLe) === null)
  if (orientationConnue && rienDArrive) return null
  return {
    ...accompagnement,
    orienteLe: siConnue(orienteLe, observeLe),
    proposeLe: siConnue(proposeLe, observeLe),
    demarreLe: siConnue(demarreLe, observeLe),
    termineLe: siConnue(termineLe, observeLe),
  }
}

function observerSuivi(suivi: SuiviTemoin, observeLe: Jour): SuiviTemoin | null {
  const debut = debutDuSuivi(suivi)
  if (debut !== null && debut > observeLe) return null
  return { ...suivi, clotureLe: siConnue(suivi.clotureLe, observeLe) }
}

function garder<T>(elements: readonly (T | null)[]): T[] {
  return elements.filter((element): element is T => element !== null)
}

/** Le dossier tel qu'on le connaît en fin de journée `observeLe` ; les situations n'en dépendent pas. */
export function observer(dossier: DossierTemoin, observeLe: Jour): DossierTemoin {
  return {
    ...dossier,
    suivis: dossier.suivis ? garder(dossier.suivis.map((suivi) => observerSuivi(suivi, observeLe))) : null,
    rendezVous: dossier.rendezVous ? dossier.rendezVous.filter((rdv) => (rdv.fixeLe ?? rdv.date) <= observeLe) : null,
    contrats: dossier.contrats ? dossier.contrats.filter((contrat) => contrat.signeLe <= observeLe) : null,
    accompagnements: dossier.accompagnements
      ? garder(dossier.accompagnements.map((a) => observerAccompagnement(a, observeLe)))
      : null,
  }
}
