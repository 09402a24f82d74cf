// Un chiffre du corpus : ce qu'il compte, sur quelles données, pour quelle période, sous quelles conventions, et ce qu'il vaut.

/**
 * @typedef {object} Chiffre
 * @property {string} chiffre le nom : la porte, une barre, l'identifiant de l'indicateur, de la règle, de la cellule
 * @property {string} donnees le jeu de données, et le territoire s'il y en a un
 * @property {string | null} periode `AAAA-MM-JJ/AAAA-MM-JJ`, une année, ou `null`
 * @property {readonly string[] | null} conventions les préréglages ou les valeurs sous lesquels il vaut cela ; `null` : aucune convention n'y fait
 * @property {unknown} valeur du JSON simple
 */

/** Ce qui vaut la même chose sous plusieurs conventions ne fait qu'un chiffre, qui les nomme toutes. */
export function reunir({ chiffre, donnees, periode }, parConvention) {
  const groupes = new Map()
  for (const [convention, valeur] of Object.entries(parConvention)) {
    const cle = JSON.stringify(valeur)
    groupes.set(cle, { conventions: [...(groupes.get(cle)?.conventions ?? []), convention], valeur })
  }
  return [...groupes.values()].map((groupe) => ({ chiffre, donnees, periode, ...groupe }))
}

/** Les chiffres d'un même objet, un par champ. */
export const parChamp = (porte, objet, lieu) =>
  Object.entries(objet).map(([champ, valeur]) => ({ chiffre: `${porte}/${champ}`, ...lieu, valeur }))

/** Une lecture qui doit réussir. */
export function lu(lecture) {
  if (!lecture.ok) throw new Error(JSON.stringify(lecture.erreurs))
  return lecture.valeur
}

/** Une liste rangée par nom, dans l'ordre où les noms arrivent. */
export function grouper(liste, nommer) {
  const groupes = new Map()
  for (const element of liste) groupes.set(nommer(element), [...(groupes.get(nommer(element)) ?? []), element])
  return [...groupes]
}
