/**
 * Le nom attendu le plus proche d'un nom reçu, pour proposer une correction : « fini » → « fin ».
 *
 * La distance est celle de Damerau-Levenshtein restreinte (une lettre ajoutée, ôtée, changée, ou deux lettres voisines permutées), sans
 * tenir compte des majuscules, des accents ni des tirets. Rien n'est proposé au-delà d'un tiers du nom.
 */
export function nomVoisin(recu: string, attendus: readonly string[]): string | null {
  if (recu.length > 60) return null
  const cherche = simplifier(recu)
  let meilleur: string | null = null
  let distance = Math.max(1, Math.floor(cherche.length / 3)) + 1
  for (const attendu of attendus) {
    const d = distanceEntre(cherche, simplifier(attendu))
    if (d < distance) {
      distance = d
      meilleur = attendu
    }
  }
  return meilleur
}

/** La fin d'un message : « ; vouliez-vous dire « fin » ? », ou rien. */
export function proposer(recu: unknown, attendus: readonly string[]): string {
  const voisin = typeof recu === 'string' ? nomVoisin(recu, attendus) : null
  return voisin === null ? '' : ` ; vouliez-vous dire « ${voisin} » ?`
}

function simplifier(nom: string): string {
  return nom
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase()
}

function distanceEntre(a: string, b: string): number {
  let avantDerniere: number[] = []
  let derniere = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const ligne = [i]
    for (let j = 1; j <= b.length; j++) {
      const cout = a[i - 1] === b[j - 1] ? 0 : 1
      let d = Math.min(au(derniere, j) + 1, au(ligne, j - 1) + 1, au(derniere, j - 1) + cout)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, au(avantDerniere, j - 2) + 1)
      ligne.push(d)
    }
    avantDerniere = derniere
    derniere = ligne
  }
  return au(derniere, b.length)
}

function au(ligne: readonly number[], rang: number): number {
  return ligne[rang] ?? Number.POSITIVE_INFINITY
}
