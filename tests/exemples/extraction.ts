/**
 * Les exemples de la documentation : les blocs de code du Markdown et ceux de la TSDoc de `src`.
 *
 * - ```` ```ts ```` et ```` ```js ```` s'exécutent ; chacun est un module complet, avec ses imports de `calpae` ou `calpae/…`.
 * - ```` ```ts suite ```` continue le bloc qui précède dans la même page, dont il reprend les noms.
 * - ```` ```json ```` et ```` ```jsonc ```` se lisent ; les langages de {@link INERTES} ne font que se montrer.
 * - Une seule notation pour un résultat, en fin d'instruction : `expression // => littéral`, ou `// => lève NomDeLErreur`.
 *   Le littéral peut continuer sur les lignes suivantes, chacune commençant par `//` et trois espaces.
 */
export type Exemple = {
  chemin: string
  /** La ligne de la première ligne de code, comptée depuis 1. */
  ligne: number
  langage: string
  /** Le code, précédé de celui du bloc qu'il continue. */
  code: string
}

export type Extraction = { exemples: Exemple[]; fautes: string[] }

export const EXECUTABLES: readonly string[] = ['ts', 'js']
const LISIBLES: readonly string[] = ['json', 'jsonc']
/** Ce qui se montre sans s'exécuter ici ; les `diff` de la page de la maison s'appliquent dans `tests/maison`. */
export const INERTES: readonly string[] = ['sh', 'text', 'diff', 'csv', 'sql', 'html', 'md', 'mermaid']

/** Les blocs clos d'un Markdown. Un bloc sans langage connu est une faute : rien ne doit échapper à l'exécution par oubli. */
export function extraireMarkdown(chemin: string, texte: string): Extraction {
  const exemples: Exemple[] = []
  const fautes: string[] = []
  const lignes = texte.split(/\r?\n/)
  for (let i = 0; i < lignes.length; i++) {
    const ouverture = /^(\s*)(`{3,}|~{3,})\s*(.*)$/.exec(lignes[i] ?? '')
    if (ouverture === null) continue
    const [, retrait = '', cloture = '', information = ''] = ouverture
    const debut = i + 1
    const fin = lignes.findIndex((l, n) => n >= debut && l.trim().startsWith(cloture) && /^[`~]+$/.test(l.trim()))
    const ou = `${chemin}:${debut}`
    if (fin < 0) return { exemples, fautes: [...fautes, `${ou} : bloc sans fin`] }
    i = fin
    const [langage = '', ...options] = information.trim().split(/\s+/)
    const code = lignes
      .slice(debut, fin)
      .map((l) => (l.startsWith(retrait) ? l.slice(retrait.length) : l))
      .join('\n')
    const suite = options.includes('suite')
    const precedent = exemples.findLast((e) => e.langage === langage)
    if (![...EXECUTABLES, ...LISIBLES, ...INERTES].includes(langage)) fautes.push(`${ou} : langage « ${langage} » inconnu`)
    else if (options.length > (suite ? 1 : 0)) fautes.push(`${ou} : option inconnue dans « ${information} »`)
    else if (suite && precedent === undefined) fautes.push(`${ou} : rien à continuer`)
    else
      exemples.push({
        chemin,
        ligne: debut + 1,
        langage,
        code: suite ? `${precedent?.code}\n${code}` : code,
      })
  }
  return { exemples, fautes }
}

/** Les blocs de la TSDoc ; un `@example` sans bloc exécutable est une faute. */
export function extraireTsdoc(chemin: string, texte: string): Extraction {
  const extraction: Extraction = { exemples: [], fautes: [] }
  for (const bloc of texte.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const ligne = texte.slice(0, bloc.index).split('\n').length
    const contenu = bloc[0]
      .slice(3, -2)
      .split('\n')
      .map((l) => l.replace(/^\s*\* ?/, ''))
    const { exemples, fautes } = extraireMarkdown(chemin, contenu.join('\n'))
    const annonces = contenu.filter((l) => /^\s*@example\b/.test(l)).length
    const executables = exemples.filter((e) => EXECUTABLES.includes(e.langage)).length
    if (executables < annonces) extraction.fautes.push(`${chemin}:${ligne} : @example sans bloc ts ou js`)
    extraction.exemples.push(...exemples.map((e) => ({ ...e, ligne: e.ligne + ligne - 1 })))
    extraction.fautes.push(...fautes.map((f) => `${f} (commentaire de la ligne ${ligne})`))
  }
  return extraction
}
