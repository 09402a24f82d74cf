import { lireJour } from '../../base/jour'

/** Une date du flux : `AAAA-MM-JJ`, avec parfois un fuseau ou une heure que l'on ôte. */
export function lireDateDuFlux(ecrit: string): string | null {
  const date = /^(\d{4}-\d{2}-\d{2})(?:T.*|Z|[+-]\d{2}:\d{2})?$/.exec(ecrit)?.[1]
  return date === undefined || lireJour(date) === null ? null : date
}

/** Le mois de référence d'un flux mensuel, par son premier jour : `AAAA-MM`, ou une date de ce mois. */
export function lireMoisDuFlux(ecrit: string): string | null {
  const mois = /^(\d{4}-\d{2})(?:-\d{2})?(?:T.*|Z|[+-]\d{2}:\d{2})?$/.exec(ecrit)?.[1]
  return mois === undefined ? null : lireDateDuFlux(`${mois}-01`)
}
