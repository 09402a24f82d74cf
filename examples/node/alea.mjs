// Un tirage reproductible : la même graine donne toujours les mêmes dossiers, sur toute machine.

/**
 * @param {number} graine
 * @param {number} rang chaque dossier a sa propre suite : on peut en tirer un seul, ou les tirer dans le désordre
 */
export function creerAlea(graine, rang) {
  // splitmix32 : petit, rapide, suffisant pour inventer des parcours.
  let etat = (Math.imul(graine + 1, 0x9e3779b1) ^ Math.imul(rang + 1, 0x85ebca6b)) >>> 0
  const suivant = () => {
    etat = (etat + 0x9e3779b9) >>> 0
    let z = etat
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return ((z ^ (z >>> 15)) >>> 0) / 0x1_0000_0000
  }
  return {
    /** Vrai avec la probabilité donnée. */
    chance: (probabilite) => suivant() < probabilite,
    /** Un entier entre les deux bornes, comprises. */
    entier: (minimum, maximum) => minimum + Math.floor(suivant() * (maximum - minimum + 1)),
    /** Une valeur d'une liste de `[valeur, poids]`. */
    choisir(valeurs) {
      const total = valeurs.reduce((somme, [, poids]) => somme + poids, 0)
      let reste = suivant() * total
      for (const [valeur, poids] of valeurs) {
        reste -= poids
        if (reste < 0) return valeur
      }
      return valeurs[valeurs.length - 1][0]
    },
  }
}
