/**
 * Les chiffres d'un nombre écrit, et leurs séparateurs : tranches de trois, décimales, et ce qui n'est ni l'un ni l'autre.
 */

/** Au-delà, un nombre d'un tableau d'indicateurs est une faute de saisie, et un entier ne serait plus exact partout. */
const CHIFFRES_MAXIMUM = 15

/** Ce que disent des chiffres : une lecture s'ils sont bien écrits ; plusieurs, ou aucune, et le doute sinon. */
interface Interpretation {
  readonly lectures: string[]
  readonly doute: string | null
}

/**
 * Interprète les blocs de chiffres qu'une espace sépare ; un bloc peut porter des points et des virgules. `null` s'ils ne font pas un nombre
 * (une date, un numéro).
 */
export function interpreter(blocs: readonly string[]): Interpretation | null {
  const lu = blocs.length === 1 ? interpreterBloc(blocs[0] ?? '') : interpreterTranches(blocs)
  if (lu === null || lu.doute !== null) return lu
  const [lecture = ''] = lu.lectures
  if (lecture.replace('.', '').length > CHIFFRES_MAXIMUM) return { ...lu, doute: 'trop de chiffres pour un nombre' }
  return lu
}

function interpreterBloc(bloc: string): Interpretation | null {
  const parties = bloc.split(/[.,]/)
  const [entiere = '', ...suite] = parties
  const separateurs = bloc.replace(/\d/g, '')
  if (suite.length === 0 || (suite.length === 1 && !(suite[0]?.length === 3 && entiere.length <= 3 && entiere !== '0'))) {
    const lecture = decimale(entiere, suite[0] ?? '')
    const zero = entiere.length > 1 && entiere.startsWith('0')
    return { lectures: [lecture], doute: zero ? 'un nombre ne commence pas par zéro' : null }
  }
  if (suite.length === 1)
    return {
      lectures: [decimale(entiere + suite[0], ''), decimale(entiere, suite[0] ?? '')],
      doute: `« ${separateurs} » sépare des milliers ou des décimales`,
    }
  // Plusieurs séparateurs : des tranches de trois chiffres, puis au plus des décimales après l'autre séparateur ; sinon une date, un numéro.
  const milliers = separateurs[0] ?? ''
  const dernier = separateurs[separateurs.length - 1] ?? ''
  const decimales = dernier === milliers ? '' : (suite.pop() ?? '')
  if ([...separateurs.slice(0, suite.length)].some((separateur) => separateur !== milliers)) return null
  if (entiere.length > 3 || suite.some((tranche) => tranche.length !== 3)) return null
  return { lectures: [decimale([entiere, ...suite].join(''), decimales)], doute: null }
}

function interpreterTranches(blocs: readonly string[]): Interpretation {
  const dernier = /^(\d+)(?:[.,](\d+))?$/.exec(blocs[blocs.length - 1] ?? '')
  const tranches = [...blocs.slice(0, -1), dernier?.[1] ?? '?']
  const decimales = dernier?.[2] ?? ''
  if (!tranches.every((tranche) => /^\d+$/.test(tranche))) return { lectures: [], doute: 'plusieurs nombres se suivent' }
  const malFormees = tranches.map((tranche, i) => tranche.length - attendus(tranche, i)).filter((ecart) => ecart !== 0)
  const jointe = decimale(tranches.join(''), decimales)
  if (malFormees.length === 0) {
    const zero = tranches[0]?.startsWith('0') === true
    return { lectures: [jointe], doute: zero ? 'un nombre ne commence pas par zéro' : null }
  }
  const lectures = new Set([jointe])
  // Une seule tranche, et un seul chiffre de trop : chaque chiffre de cette tranche peut être celui de trop.
  if (malFormees.length === 1 && malFormees[0] === 1) {
    const fautive = tranches.findIndex((tranche, i) => tranche.length !== attendus(tranche, i))
    const ecrite = tranches[fautive] ?? ''
    for (let k = 0; k < ecrite.length; k++) {
      const corrigee = ecrite.slice(0, k) + ecrite.slice(k + 1)
      lectures.add(decimale(tranches.map((tranche, i) => (i === fautive ? corrigee : tranche)).join(''), decimales))
    }
  }
  return { lectures: [...lectures], doute: 'les chiffres ne vont pas par tranches de trois' }
}

function attendus(tranche: string, rang: number): number {
  return rang === 0 ? Math.min(tranche.length, 3) : 3
}

/** La décimale exacte : sans zéro inutile, le point pour séparateur. */
function decimale(entiere: string, decimales: string): string {
  const gauche = entiere.replace(/^0+(\d)/, '$1')
  let fin = decimales.length
  while (decimales[fin - 1] === '0') fin--
  return fin === 0 ? gauche : `${gauche}.${decimales.slice(0, fin)}`
}
