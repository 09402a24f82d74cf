/**
 * Le texte relu dans un autre encodage que le sien : « PrÃ©nom » est de l'UTF-8 lu en windows-1252, « Pr�nom » du windows-1252 lu en UTF-8,
 * « Pr‚nom » du DOS (page 850) lu en windows-1252.
 */
function encodageProbable(texte: string): string | null {
  if (texte.includes('\ufffd')) return 'windows-1252'
  if (
    /[\u00c2\u00c3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/.test(
      texte,
    )
  )
    return 'UTF-8'
  if (/\p{L}[\u201a\u0160\u2026\u2021\u02c6\u0090]\p{L}|N\u00f8/u.test(texte)) return 'IBM850'
  return null
}

/** Ce qu'il faut faire d'un texte dont les accents sont abîmés ; `null` : ils ne semblent pas l'être. */
export function conseillerEncodage(texte: string): string | null {
  const encodage = encodageProbable(texte)
  return encodage === null ? null : `les accents sont abîmés : relisez le fichier en ${encodage}`
}
