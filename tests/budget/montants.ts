/** Les montants, comptés en centimes entiers : le témoin de ce que le budget calcule sur des décimales. */

export function enCentimes(montant: string): bigint {
  const lu = /^(-?)(\d+)\.(\d\d)$/.exec(montant)
  if (lu === null) throw new Error(`montant non canonique : ${montant}`)
  const centimes = BigInt(`${lu[2]}${lu[3]}`)
  return lu[1] === '-' ? -centimes : centimes
}

export function enEuros(centimes: bigint): string {
  const chiffres = String(centimes < 0n ? -centimes : centimes).padStart(3, '0')
  return `${centimes < 0n ? '-' : ''}${chiffres.slice(0, -2)}.${chiffres.slice(-2)}`
}

export function montants(parts: readonly { readonly montant: string }[]): string[] {
  return parts.map(({ montant }) => montant)
}

export function somme(parts: readonly { readonly montant: string }[]): bigint {
  return parts.reduce((total, { montant }) => total + enCentimes(montant), 0n)
}
