/** Ce qu'il faut de Markdown pour écrire les pages du site. */

/** Une page : son chemin dans le site, et son texte. */
export interface Page {
  readonly chemin: string
  readonly texte: string
}

/** L'ancre que le générateur donne à un titre : sans ponctuation, en minuscules, les espaces changées en tirets. */
export function ancreDe(titre: string): string {
  return titre
    .trim()
    .replace(/[\u2000-\u206F\u2E00-\u2E7F\\'!"#$%&()*+,./:;<=>?@[\]^`{|}~]/g, '')
    .replace(/\s/g, '-')
    .replace(/--+/, '-')
    .toLowerCase()
}

/** Le nom de fichier d'un titre : minuscules sans accent, chiffres et tirets. */
export function nomDeFichier(titre: string): string {
  return titre
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Un tableau ; les barres et les retours à la ligne des cellules n'en cassent pas les colonnes. */
export function tableau(entetes: readonly string[], lignes: readonly (readonly string[])[]): string {
  const ecrire = (cellules: readonly string[]): string => `| ${cellules.map(cellule).join(' | ')} |`
  return [ecrire(entetes), `|${entetes.map(() => ' --- ').join('|')}|`, ...lignes.map(ecrire)].join('\n')
}

function cellule(texte: string): string {
  return texte.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

export function liste(elements: readonly string[]): string {
  return elements.map((element) => `- ${element}`).join('\n')
}

export function code(texte: string): string {
  return `\`${texte}\``
}

export function blocJson(valeur: unknown): string {
  return `\`\`\`json\n${JSON.stringify(valeur, null, 2)}\n\`\`\``
}

/** Une section, si elle a un contenu. */
export function section(titre: string, contenu: string | null): string[] {
  return contenu === null || contenu === '' ? [] : [`## ${titre}`, contenu]
}

/** L'en-tête que lit le générateur : le titre dans la navigation, et les pages du dessous. */
export function entete(titre: string, enfants: readonly string[] = []): string {
  const lignes = [`title: ${JSON.stringify(titre)}`]
  if (enfants.length > 0) lignes.push('children:', ...enfants.map((enfant) => `  - ${enfant}`))
  return `---\n${lignes.join('\n')}\n---\n`
}
