/**
 * Les numéros du flux, ramenés à une seule écriture.
 */

/**
 * Un matricule : sept chiffres, ou quinze caractères dont sept comptent, complétés de zéros à droite ou à gauche ; un analyseur qui en a fait un nombre a pu
 * perdre les zéros de tête.
 */
export function lireMatricule(ecrit: string): string {
  if (!/^\d+$/.test(ecrit)) return ecrit.toUpperCase()
  if (ecrit.length <= 7) return ecrit.padStart(7, '0')
  const entier = ecrit.padStart(15, '0')
  if (/^\d{7}0{8}$/.test(entier)) return entier.slice(0, 7)
  if (/^0{8}\d{7}$/.test(entier)) return entier.slice(8)
  return entier
}

/** Un NIR : treize caractères, sa clé ôtée s'il en a quinze ; la Corse y met une lettre (2A, 2B). `null` si ce n'en est pas un. */
export function lireNir(ecrit: string | null): string | null {
  const nir = (ecrit ?? '').replace(/[\s.]/g, '').toUpperCase()
  return /^[1-478]\d{4}(?:\d{2}|2A|2B)\d{6}(?:\d{2})?$/.test(nir) ? nir.slice(0, 13) : null
}

/** Un numéro de demande : onze chiffres. */
export function lireNumeroDemande(ecrit: string | null): string | null {
  return ecrit === null || !/^\d+$/.test(ecrit) ? ecrit : ecrit.padStart(11, '0')
}

/** Un prénom ou un nom, sans casse, ni accents, ni blancs : deux écritures du même se rejoignent. */
export function simplifierNom(ecrit: string | null): string {
  return (ecrit ?? '')
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toUpperCase()
}

/** Le département d'un organisme : celui que l'appelant donne ; à défaut, pour une caisse d'allocations familiales, les premiers chiffres de son numéro. */
export function departementDe(organisme: string, donnes: Readonly<Record<string, string>>): string | null {
  if (Object.hasOwn(donnes, organisme)) return donnes[organisme] ?? null
  const numero = /^CAF(\d{3})$/.exec(organisme)?.[1]
  if (numero === undefined || numero.startsWith('20')) return null
  return numero.startsWith('97') ? numero : numero.slice(0, 2)
}
