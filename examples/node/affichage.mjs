// Des colonnes en texte, sans dépendance : de quoi lire un tableau dans un terminal.

/** Un nombre à la française : « 7 486 », « 24,5 » ; « non calculable » à la place de null. */
export function nombre(valeur, decimales = 0) {
  if (valeur === null) return 'non calculable'
  const [entiere, decimale] = valeur.toFixed(Number.isInteger(valeur) ? 0 : decimales).split('.')
  const milliers = entiere.replace(/\B(?=(\d{3})+$)/g, ' ')
  return decimale ? `${milliers},${decimale}` : milliers
}

/** Une part en pour cent, au dixième. */
export const pourCent = (part) => (part === null ? 'non calculable' : `${nombre(part * 100, 1)} %`)

/** Des bornes : « [7 102 ; 7 390] ». */
export const bornes = (minimum, maximum) => (minimum === null || maximum === null ? '' : `[${minimum} ; ${maximum}]`)

/** Un titre souligné. */
export const titre = (texte) => `\n${texte}\n${'='.repeat(texte.length)}\n`

/** Des lignes alignées : la première colonne à gauche, les autres à droite, sauf si `aGauche` le demande. */
export function tableau(entetes, lignes, { aGauche = [0] } = {}) {
  const largeurs = entetes.map((entete, colonne) => Math.max(entete.length, ...lignes.map((ligne) => ligne[colonne].length)))
  const aligner = (cellule, colonne) =>
    aGauche.includes(colonne) ? cellule.padEnd(largeurs[colonne]) : cellule.padStart(largeurs[colonne])
  const ecrire = (ligne) => ligne.map(aligner).join('  ').trimEnd()
  return [ecrire(entetes), largeurs.map((largeur) => '-'.repeat(largeur)).join('  '), ...lignes.map(ecrire)].join('\n')
}

/** Un texte long, coupé aux espaces, en retrait. */
export function paragraphe(texte, largeur = 110, retrait = '  ') {
  const lignes = ['']
  for (const mot of texte.split(' ')) {
    const derniere = lignes[lignes.length - 1]
    if (derniere !== '' && derniere.length + mot.length + 1 > largeur) lignes.push(mot)
    else lignes[lignes.length - 1] = derniere === '' ? mot : `${derniere} ${mot}`
  }
  return lignes.map((ligne, rang) => `${rang === 0 ? '' : retrait}${ligne}`).join('\n')
}
