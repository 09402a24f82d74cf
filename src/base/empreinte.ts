/**
 * L'empreinte d'un texte : FNV-1a sur 64 bits (seize chiffres hexadécimaux), calculée en entiers exacts, la même sur toute machine.
 *
 * Elle dit que deux textes sont les mêmes à qui ne cherche pas à tromper ; ce n'est pas une signature.
 */
export function empreinteDe(texte: string): string {
  // Le nombre de 64 bits est tenu en deux moitiés ; le nombre premier de FNV vaut 2^40 + 435.
  let haut = 0xcbf29ce4
  let bas = 0x84222325
  for (let i = 0; i < texte.length; i++) {
    const code = texte.charCodeAt(i)
    for (const octet of code < 256 ? [code] : [code >> 8, code & 255]) {
      bas = (bas ^ octet) >>> 0
      const produit = bas * 435
      haut = (haut * 435 + Math.floor(produit / 0x1_0000_0000) + bas * 256) % 0x1_0000_0000
      bas = produit % 0x1_0000_0000
    }
  }
  return haut.toString(16).padStart(8, '0') + bas.toString(16).padStart(8, '0')
}

/** Le JSON d'une donnée simple, clés triées : deux objets égaux donnent le même texte, quel que soit l'ordre de leurs clés. */
export function jsonCanonique(donnee: unknown): string {
  if (Array.isArray(donnee)) return `[${donnee.map(jsonCanonique).join(',')}]`
  if (typeof donnee !== 'object' || donnee === null) return JSON.stringify(donnee)
  const champs = Object.entries(donnee)
    .filter(([, valeur]) => valeur !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([cle, valeur]) => `${JSON.stringify(cle)}:${jsonCanonique(valeur)}`)
  return `{${champs.join(',')}}`
}
