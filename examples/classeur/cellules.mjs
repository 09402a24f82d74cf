// Les cellules d'un classeur : leur adresse, leur style.

/** La lettre d'une colonne, comptée depuis 0 : A, B… Z, AA. */
export function lettre(rang) {
  const suite = String.fromCharCode(65 + (rang % 26))
  return rang < 26 ? suite : lettre(Math.floor(rang / 26) - 1) + suite
}

/** L'adresse d'une cellule ; la ligne se compte depuis 1. */
export const adresse = (colonne, ligne) => `${lettre(colonne)}${ligne}`

/** Un intitulé. */
export const gras = (value) => ({
  value,
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
  backgroundColor: '#E4E4EE',
})
