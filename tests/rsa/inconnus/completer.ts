import * as fc from 'fast-check'
import type { Contexte, Dossier } from '../../../src/index'
import { casArbitraire } from '../../generateurs/cas'
import { ajouterJours } from '../../temoin/calendrier'

/** Un dossier dont rien n'est inconnu, et le contexte qui le regarde. */
export interface CasComplet {
  readonly dossier: Dossier
  readonly contexte: Contexte
}

/** De quoi remplir ce qui manque : un tirage par champ, repris en boucle. */
interface Remplissage {
  readonly soumis: readonly boolean[]
  readonly jours: readonly number[]
  readonly franceTravail: readonly boolean[]
}

const remplissage: fc.Arbitrary<Remplissage> = fc.record({
  soumis: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  jours: fc.array(fc.oneof(fc.constantFrom(0, 0, 1, 14, 30, 31), fc.nat({ max: 58 })), { minLength: 12, maxLength: 12 }),
  franceTravail: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
})

export function casComplet(): fc.Arbitrary<CasComplet> {
  return fc.record({ cas: casArbitraire(1), remplissage }).map(({ cas, remplissage: r }) => ({
    dossier: completer(cas.dossiers[0] as unknown as Dossier, r),
    contexte: cas.contexte as Contexte,
  }))
}

/** Tout ce dont l'absence veut dire « inconnu » reçoit une valeur ; ce dont l'absence veut dire « n'a pas eu lieu » est laissé. */
function completer(dossier: Dossier, r: Remplissage): Dossier {
  const premier = dossier.situations[0]?.debut ?? '2021-01-01'
  let tirage = 0
  const jour = (depuis: string): string => ajouterJours(depuis, r.jours[tirage++ % r.jours.length] ?? 0)
  return {
    ...dossier,
    historiqueDepuis: null,
    situations: dossier.situations.map((situation, i) => ({
      ...situation,
      soumisDroitsDevoirs: situation.soumisDroitsDevoirs ?? r.soumis[i] ?? true,
      notifieeLe: situation.notifieeLe ?? jour(situation.debut),
    })),
    suivis: (dossier.suivis ?? []).map((suivi, i) => {
      const date = suivi.orientationNotifieeLe ?? suivi.referentDesigneLe
      return {
        ...suivi,
        orientationNotifieeLe: date == null ? jour(premier) : (suivi.orientationNotifieeLe ?? null),
        organisme: suivi.organisme ?? (r.franceTravail[i] === true ? 'france-travail' : 'departement'),
        parcours: suivi.parcours ?? (r.franceTravail[i] === true ? 'professionnel' : 'social'),
      }
    }),
    rendezVous: dossier.rendezVous ?? [],
    contrats: dossier.contrats ?? [],
    accompagnements: (dossier.accompagnements ?? []).map((accompagnement) => ({
      ...accompagnement,
      orienteLe: accompagnement.orienteLe ?? jour(premier),
      proposeLe: accompagnement.proposeLe ?? jour(premier),
      conseiller: accompagnement.conseiller ?? 'c1',
    })),
  }
}
