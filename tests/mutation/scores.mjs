const SEUIL = 90
const VUS = ['Killed', 'Timeout']
/** Ce qu'aucun test n'a vu. */
export const MANQUES = ['Survived', 'NoCoverage']

/** Le score de chaque pièce, en pour cent : les mutants qu'un test a vus, sur ceux qui pouvaient l'être. Rien à voir vaut cent. */
export function scores(mutants) {
  const parPiece = new Map()
  for (const { fileName, status } of mutants) {
    const piece = fileName.replaceAll('\\', '/').split('src/').at(-1).split('/')[0]
    const compte = parPiece.get(piece) ?? { piece, vus: 0, manques: 0 }
    if (VUS.includes(status)) compte.vus += 1
    if (MANQUES.includes(status)) compte.manques += 1
    parPiece.set(piece, compte)
  }
  return [...parPiece.values()].map((compte) => {
    const total = compte.vus + compte.manques
    return { ...compte, score: total === 0 ? 100 : (100 * compte.vus) / total }
  })
}

/** Les pièces dont le score est sous le seuil. */
export const manques = (mutants) => scores(mutants).filter(({ score }) => score < SEUIL)

/** Les mutants d'un rapport, chacun avec son fichier. */
export function mutantsDe(rapport) {
  return Object.entries(rapport.files).flatMap(([fileName, { mutants }]) => mutants.map(({ status }) => ({ fileName, status })))
}

/** Les tables de cas dont aucun test n'a tourné : un fichier qui ne se charge pas ne fait pas échouer Stryker. */
export function tablesMuettes(tables, rapport) {
  const ecoutees = new Set(
    Object.keys(rapport.testFiles ?? {}).map((nom) => nom.replaceAll('\\', '/').replace('.lie.mjs', '.ts')),
  )
  return tables.filter((nom) => !ecoutees.has(nom))
}

/** Une ligne par pièce. */
export function tableauDesScores(mutants) {
  return scores(mutants)
    .map(({ piece, vus, manques: non, score }) => `${piece} : ${score.toFixed(2)} % (${vus} vus, ${non} manqués)`)
    .join('\n')
}
