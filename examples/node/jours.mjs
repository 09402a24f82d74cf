// Les jours de l'exemple : des entiers, pour dérouler des parcours sans horloge ni fuseau.

const MS_PAR_JOUR = 86_400_000

/** Le numéro d'un jour écrit `AAAA-MM-JJ`. */
export const jour = (texte) => Date.parse(`${texte}T00:00:00Z`) / MS_PAR_JOUR

const ecrits = new Map()

/** Le texte d'un jour, ou null. */
export function ecrire(numero) {
  if (numero === null) return null
  const connu = ecrits.get(numero)
  if (connu !== undefined) return connu
  const texte = new Date(numero * MS_PAR_JOUR).toISOString().slice(0, 10)
  ecrits.set(numero, texte)
  return texte
}

/** Le premier jour du mois qui vient `mois` mois après celui du jour donné. */
export function premierDuMois(numero, mois = 0) {
  const date = new Date(numero * MS_PAR_JOUR)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + mois, 1) / MS_PAR_JOUR
}
