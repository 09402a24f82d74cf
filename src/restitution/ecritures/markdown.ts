import type { Bloc, Case, Document, Table } from '../document/document'

/** Écrit un document en Markdown (CommonMark, tables de GitHub). `niveau` : celui du titre, de 1 à 6. */
export function ecrireMarkdown({ titre, blocs }: Document, niveau: number): string {
  return `${[ecrireTitre(titre, niveau), ...blocs.map((bloc) => ecrireBloc(bloc, niveau))].join('\n\n')}\n`
}

function ecrireBloc(bloc: Bloc, niveau: number): string {
  switch (bloc.sorte) {
    case 'titre':
      return ecrireTitre(bloc.texte, niveau + bloc.rang)
    case 'paragraphe':
      return echapperBloc(bloc.texte)
    case 'liste':
      return bloc.elements.map((element) => `- ${echapperBloc(element)}`).join('\n')
    case 'definitions':
      return bloc.elements.map(([terme, texte]) => `- **${echapper(terme)}** : ${echapper(texte)}`).join('\n')
    case 'table':
      return ecrireTable(bloc)
  }
}

function ecrireTitre(texte: string, niveau: number): string {
  return `${'#'.repeat(Math.min(niveau, 6))} ${echapper(texte)}`
}

/** Un titre de groupe fait une ligne en gras ; la légende précède la table. */
function ecrireTable({ legende, colonnes, groupes }: Table): string {
  const rangee = (cellules: readonly string[]): string => `| ${cellules.join(' | ')} |`
  const lignes = groupes.flatMap(({ titre, lignes }) => [
    ...(titre === null ? [] : [rangee([`**${echapper(titre)}**`, ...colonnes.slice(1).map(() => '')])]),
    ...lignes.map(({ cases, total }) => rangee(cases.map((c) => ecrireCase(c, total)))),
  ])
  return [
    `*${echapper(legende)}*`,
    '',
    rangee(colonnes.map(({ intitule }) => echapper(intitule))),
    rangee(colonnes.map(({ sorte }) => (sorte === 'chiffres' ? '---:' : '---'))),
    ...lignes,
  ].join('\n')
}

function ecrireCase({ texte }: Case, total: boolean): string {
  const ecrit = echapper(texte)
  return total && ecrit !== '' ? `**${ecrit}**` : ecrit
}

/** Rien, dans une donnée, ne devient du Markdown, du HTML ni un lien ; les retours à la ligne restent dans la case. */
function echapper(texte: string): string {
  return texte
    .trim()
    .replace(/[\\`*_[\]<>|~$#@]/g, '\\$&')
    .replace(/&(?=#|\w)|:(?=\/\/)/g, '\\$&')
    .replace(/www\./gi, (debut) => `${debut.slice(0, -1)}\\.`)
    .replace(/\s+/g, (blancs) => (/[\r\n]/.test(blancs) ? '<br>' : blancs))
}

/** Au début d'un bloc, de plus, ni titre, ni liste, ni citation. */
function echapperBloc(texte: string): string {
  return echapper(texte)
    .replace(/^[=+-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
