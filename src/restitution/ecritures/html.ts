import type { Bloc, Case, Document, GroupeTable, LigneTable, Table } from '../document/document'

/** Écrit un document en un fragment de HTML. `niveau` : celui du titre, de 1 à 6. */
export function ecrireHtml({ titre, blocs }: Document, niveau: number): string {
  const corps = [ecrireTitre(titre, niveau), ...blocs.map((bloc) => ecrireBloc(bloc, niveau))]
  return `<section class="calpae" lang="fr">\n${corps.join('\n')}\n</section>\n`
}

/** Une page entière autour d'un fragment ; sans script, sans rien aller chercher. */
export function ecrirePage(titre: string, fragment: string, style: string): string {
  const feuille =
    style === ''
      ? ''
      : `<style>\nbody { margin: 2rem; font-family: system-ui, sans-serif; background: #fff; }\n@media (prefers-color-scheme: dark) { body { background: #17171b; } }\n@page { size: A4 landscape; margin: 15mm; }\n@media print { body { margin: 0; background: #fff; } }\n${style}</style>\n`
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${neutraliser(titre)}</title>
${feuille}</head>
<body>
<main>
${fragment}</main>
</body>
</html>
`
}

function ecrireBloc(bloc: Bloc, niveau: number): string {
  switch (bloc.sorte) {
    case 'titre':
      return ecrireTitre(bloc.texte, niveau + bloc.rang)
    case 'paragraphe':
      return `<p>${echapper(bloc.texte)}</p>`
    case 'liste':
      return `<ul>\n${bloc.elements.map((element) => `<li>${echapper(element)}</li>`).join('\n')}\n</ul>`
    case 'definitions':
      return `<dl>\n${bloc.elements.map(([terme, texte]) => `<dt>${echapper(terme)}</dt><dd>${echapper(texte)}</dd>`).join('\n')}\n</dl>`
    case 'table':
      return ecrireTable(bloc)
  }
}

function ecrireTitre(texte: string, niveau: number): string {
  const n = Math.min(niveau, 6)
  return `<h${n}>${echapper(texte)}</h${n}>`
}

/** Une table large défile dans un cadre, que le clavier atteint et que sa légende nomme. */
function ecrireTable({ legende, colonnes, entetes, groupes }: Table): string {
  const tetes = colonnes.map(({ intitule, sorte }) => `<th scope="col"${classe(sorte)}>${echapper(intitule)}</th>`)
  const corps = groupes.map((groupe) => ecrireGroupe(groupe, colonnes, entetes))
  return `<div class="calpae-cadre" role="region" tabindex="0" aria-label="${echapperAttribut(legende)}">
<table>
<caption>${echapper(legende)}</caption>
<thead>
<tr>${tetes.join('')}</tr>
</thead>
${corps.join('\n')}
</table>
</div>`
}

function ecrireGroupe({ titre, lignes }: GroupeTable, colonnes: Table['colonnes'], entetes: number): string {
  const tete =
    titre === null
      ? []
      : [`<tr class="calpae-groupe"><th scope="rowgroup" colspan="${colonnes.length}">${echapper(titre)}</th></tr>`]
  const rangees = lignes.map((ligne, rang) => ecrireLigne(ligne, etendue(lignes, rang, entetes), colonnes, entetes))
  return `<tbody>\n${[...tete, ...rangees].join('\n')}\n</tbody>`
}

/** Sur combien de lignes s'étend le premier en-tête d'une ligne ; 0 : il prolonge celui d'au-dessus. */
function etendue(lignes: readonly LigneTable[], rang: number, entetes: number): number {
  const nom = (i: number): string | undefined => lignes[i]?.cases[0]?.texte
  if (entetes < 2 || nom(rang) === '') return 1
  if (rang > 0 && nom(rang - 1) === nom(rang)) return 0
  let fin = rang + 1
  while (fin < lignes.length && nom(fin) === nom(rang)) fin++
  return fin - rang
}

function ecrireLigne({ cases, total }: LigneTable, hauteur: number, colonnes: Table['colonnes'], entetes: number): string {
  const cellules = cases.map((c, i) => {
    const sorte = colonnes[i]?.sorte ?? 'texte'
    if (i >= entetes || c.texte === '') return `<td${classe(sorte)}>${ecrireCase(c)}</td>`
    if (i > 0 || hauteur === 1) return `<th scope="row"${classe(sorte)}>${ecrireCase(c)}</th>`
    return hauteur === 0 ? '' : `<th scope="row" rowspan="${hauteur}"${classe(sorte)}>${ecrireCase(c)}</th>`
  })
  return `<tr${total ? ' class="calpae-total"' : ''}>${cellules.join('')}</tr>`
}

function classe(sorte: 'texte' | 'chiffres'): string {
  return sorte === 'chiffres' ? ' class="calpae-chiffres"' : ''
}

function ecrireCase({ texte, sens }: Case): string {
  return sens === null ? echapper(texte) : `<abbr title="${echapperAttribut(sens)}">${echapper(texte)}</abbr>`
}

const ENTITES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Rien, dans une donnée, ne devient du HTML : ni balise, ni attribut, ni entité ; un caractère nul n'est pas du HTML. */
function echapper(texte: string): string {
  return neutraliser(texte).replace(/\r\n|\r|\n/g, '<br>')
}

function echapperAttribut(texte: string): string {
  return neutraliser(texte).replace(/\s+/g, ' ')
}

function neutraliser(texte: string): string {
  return texte
    .trim()
    .replaceAll('\0', '\ufffd')
    .replace(/[&<>"']/g, (signe) => ENTITES[signe] ?? signe)
}
