// Le carnet se fait du script, cellule par cellule : ils ne peuvent pas dire deux choses.

/**
 * Le carnet, sans ses sorties.
 * @param {string} script le texte de carnet.mjs : `// %%` ouvre une cellule de code, `// %% [markdown]` un texte, `// %% [script]` ce qui n'est que du
 *   script, `// %% [carnet]` ce qui n'est que du carnet, en commentaire
 */
export function faireCarnet(script) {
  const cellules = script
    .split(/^\/\/ %%/m)
    .slice(1) // ce qui précède la première cellule présente le script
    .flatMap((morceau) => {
      const [entete, ...lignes] = morceau.trimEnd().split('\n')
      const sorte = /\[(\w+)\]/.exec(entete)?.[1] ?? 'code'
      if (sorte === 'script') return []
      const commentee = sorte === 'markdown' || sorte === 'carnet'
      const source = lignes.map((ligne) => (commentee ? ligne.replace(/^\/\/ ?/, '') : ligne)).join('\n')
      return [{ sorte, source }]
    })
  return {
    cells: cellules.map(({ sorte, source }, rang) =>
      sorte === 'markdown'
        ? { cell_type: 'markdown', id: `cellule-${rang + 1}`, metadata: {}, source: couper(source) }
        : {
            cell_type: 'code',
            execution_count: null,
            id: `cellule-${rang + 1}`,
            metadata: {},
            outputs: [],
            source: couper(source),
          },
    ),
    metadata: {
      kernelspec: { display_name: 'TypeScript', language: 'typescript', name: 'tslab' },
      language_info: { file_extension: '.ts', mimetype: 'text/typescript', name: 'typescript' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  }
}

/** La forme des carnets : une liste de lignes, chacune avec sa fin. */
const couper = (texte) => texte.split(/(?<=\n)/)
