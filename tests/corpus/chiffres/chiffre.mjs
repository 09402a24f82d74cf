// Un chiffre du corpus : ce qu'il compte, sur quelles données, pour quelle période, sous quelles conventions, et ce qu'il vaut.

/**
 * @typedef {object} Chiffre
 * @property {string} chiffre ce que le journal nomme : la porte, une barre, l'identifiant de l'indicateur ou de la règle
 * @property {string} donnees le jeu de données, et ce qui y situe le chiffre : territoire, dossier, ligne
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
  Object.entries(objet).map(([champ, valeur]) => ({ chiffre: porte, ...lieu, donnees: `${lieu.donnees}, ${champ}`, valeur }))

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

/** Le défaut, puis chaque autre lecture, une convention à la fois : ce qui se passe en option, par nom. */
export function lectures(definitions) {
  const autres = Object.entries(definitions).flatMap(([nom, definition]) =>
    definition.lectures.slice(1).map(({ valeur }) => [`${nom} : ${valeur}`, { conventions: { [nom]: valeur } }]),
  )
  return [['défaut', {}], ...autres]
}
