/**
 * Les recettes de la page de la maison : chaque bloc `diff` dit un fichier (`+++ src/…`), puis des morceaux séparés par `@@`. Une ligne commence par
 * une espace (elle y est), un tiret (on l'ôte) ou un plus (on l'ajoute).
 */
export interface Retouche {
  readonly chemin: string
  readonly morceaux: readonly { readonly avant: string; readonly apres: string }[]
}

/** Les retouches d'un Markdown, dans l'ordre. */
export function lireRetouches(markdown: string): Retouche[] {
  return [...markdown.matchAll(/^```diff\n\+\+\+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, chemin = '', corps = '']) => ({
    chemin,
    morceaux: corps.split(/^@@\n/m).map((morceau) => {
      const lignes = morceau.replace(/\n$/, '').split('\n')
      const garder = (signes: string): string =>
        lignes
          .filter((ligne) => signes.includes(ligne[0] ?? ' '))
          .map((ligne) => `${ligne.slice(1)}\n`)
          .join('')
      return { avant: garder(' -'), apres: garder(' +') }
    }),
  }))
}

/** Le texte retouché ; lève si un passage n'y est pas, ou y est deux fois. Un fichier qui n'existe pas encore (`null`) est fait des lignes ajoutées. */
export function retoucher(texte: string | null, { chemin, morceaux }: Retouche): string {
  return morceaux.reduce<string>((courant, { avant, apres }) => {
    if (texte === null && avant === '') return courant + apres
    const occurrences = courant.split(avant).length - 1
    if (avant === '' || occurrences !== 1) throw new Error(`${chemin} : ${occurrences} fois « ${avant} »`)
    return courant.replace(avant, () => apres)
  }, texte ?? '')
}
