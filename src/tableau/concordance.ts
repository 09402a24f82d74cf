import { absorbante } from './absorption'
import { type Cellule, lireCellule } from './cellule'
import { memeColonne } from './colonnes'
import { comparerPeriodes } from './concordance-periodes'
import { comptentPareil } from './lignes-officielles'
import { type NatureEcart, rapprocher } from './nature-ecart'
import { parDepartement, type Reduction } from './par-departement'
import { mentions, nommerPerimetre, parleDe } from './perimetre'
import type { LigneIndicateur, TableauIndicateurs } from './tableau-indicateurs'

/** Une différence entre deux tableaux, et sa cause probable. */
export interface Ecart {
  /** L'indicateur. */
  readonly indicateur: string
  /** Le département. */
  readonly departement: string
  /** La colonne du premier tableau ; `null` : il ne l'a pas. */
  readonly colonneA: string | null
  /** La colonne du second ; la même période, sauf pour un écart de période. */
  readonly colonneB: string | null
  /** La cellule du premier tableau, telle qu'elle est écrite ; `null` : blanche, ou ligne absente. */
  readonly a: string | null
  /** La cellule du second. */
  readonly b: string | null
  /** La cause probable, déduite des chiffres et des intitulés. */
  readonly nature: NatureEcart
  /** `b − a`, exact ; `null` : l'un des deux n'est pas un nombre. */
  readonly ecart: string | null
  /** L'écart, en français. */
  readonly message: string
}

/**
 * Compare deux tableaux cellule à cellule : les colonnes de même période, les lignes de même indicateur et de même département. Ne sont pas des
 * écarts : une autre façon d'écrire la même valeur, une unité ou une précision ajoutée à côté du même nombre, une ligne que l'autre tableau
 * réunit à une autre (« DONT… »).
 *
 * Les flux se comparent aussi à travers les périodes : un semestre ne dépasse pas son année, et ce qui est connu au semestre l'est sur l'année.
 *
 * @source instruction 2022/19, annexe 5, §1.3 (mêmes chiffres dans le tableau, le formulaire et le rapport)
 * @example
 * ```ts
 * import { comparerTableaux, lireTableau } from 'calpae/tableau'
 * const lire = (cellule: string) => {
 *   const lecture = lireTableau({
 *     colonnes: [{ id: '2021' }],
 *     lignes: [{ indicateur: 'nouveaux-entrants', departement: '67', cellules: { '2021': cellule } }],
 *   })
 *   if (!lecture.ok) throw new Error('illisible')
 *   return lecture.valeur
 * }
 * comparerTableaux(lire('8 624'), lire('8 264')).map(({ nature, ecart }) => [nature, ecart]) // => [['chiffres-transposes', '-360']]
 * comparerTableaux(lire('8 624'), lire('8624 personnes')) // => []
 * ```
 */
export function comparerTableaux(a: TableauIndicateurs, b: TableauIndicateurs): Ecart[] {
  const colonnes = a.colonnes.flatMap((colonneA) => {
    const colonneB = b.colonnes.find((colonne) => memeColonne(colonneA, colonne))
    return colonneB === undefined ? [] : [{ a: colonneA.id, b: colonneB.id }]
  })
  const [aDe, bDe] = [parDepartement(a), parDepartement(b)]
  const paires = apparier(a, b, aDe, bDe)
  return [
    ...paires.flatMap(({ ligneA, ligneB }) =>
      colonnes.flatMap((ids) => {
        const ecart = comparerCellules(ligneA, ligneB, ids, aDe)
        return ecart === null ? [] : [ecart]
      }),
    ),
    ...comparerPeriodes(a, b, aDe, bDe),
  ]
}

interface Paire {
  readonly ligneA: LigneIndicateur | null
  readonly ligneB: LigneIndicateur | null
}

/** Les lignes deux à deux, dans l'ordre du premier tableau puis du second ; une ligne que l'autre tableau réunit à une autre est laissée. */
function apparier(a: TableauIndicateurs, b: TableauIndicateurs, aDe: Reduction, bDe: Reduction): Paire[] {
  const prises = new Set<LigneIndicateur>()
  const paires: Paire[] = []
  for (const ligneA of a.lignes) {
    const [siensA, siensB] = [aDe(ligneA.departement), bDe(ligneA.departement)]
    const semblables = siensB.lignes.filter((l) => l.indicateur === ligneA.indicateur && !prises.has(l))
    const perimetre = nommerPerimetre(ligneA.libelle ?? '')
    const ligneB = semblables.find((l) => nommerPerimetre(l.libelle ?? '') === perimetre) ?? semblables[0] ?? null
    if (ligneB !== null) prises.add(ligneB)
    if (ligneB !== null || absorbante(ligneA, siensA, siensB) === null) paires.push({ ligneA, ligneB })
  }
  for (const ligneB of b.lignes) {
    if (prises.has(ligneB) || absorbante(ligneB, bDe(ligneB.departement), aDe(ligneB.departement)) !== null) continue
    paires.push({ ligneA: null, ligneB })
  }
  return paires
}

function comparerCellules(
  ligneA: LigneIndicateur | null,
  ligneB: LigneIndicateur | null,
  colonnes: { readonly a: string; readonly b: string },
  aDe: Reduction,
): Ecart | null {
  const ligne = ligneA ?? ligneB
  if (ligne === null) return null
  const texteA = ligneA?.cellules[colonnes.a] ?? null
  const texteB = ligneB?.cellules[colonnes.b] ?? null
  const trouve = rapprocher(lire(texteA), lire(texteB), ligneA?.libelle ?? '', ligneB?.libelle ?? '')
  if (trouve === null) return null
  const { indicateur, departement } = ligne
  const reprise =
    trouve.nature === 'perimetre' ? repriseDe(ligne, ligneB?.libelle ?? '', texteB, colonnes.a, aDe(departement)) : null
  const precision = reprise === null ? '' : ` ; le second reprend le chiffre de « ${reprise} » du premier`
  return {
    indicateur,
    departement,
    colonneA: colonnes.a,
    colonneB: colonnes.b,
    a: texteA,
    b: texteB,
    nature: trouve.nature,
    ecart: trouve.ecart,
    message: `« ${indicateur} », département ${departement}, ${colonnes.a} : ${dire(texteA)} et ${dire(texteB)} ; ${trouve.explication}${precision}`,
  }
}

function lire(texte: string | null): Cellule {
  return lireCellule(texte ?? '')
}

function dire(texte: string | null): string {
  return texte === null ? 'rien' : `« ${texte} »`
}

/** L'autre indicateur dont le second tableau reprend le chiffre : celui, compté pareil, que son intitulé dit compris. */
function repriseDe(
  ligne: LigneIndicateur,
  intitule: string,
  texte: string | null,
  colonne: string,
  tableau: TableauIndicateurs,
): string | null {
  const { valeur } = lire(texte)
  const comprises = mentions(intitule).filter(({ sens }) => sens === 'dont')
  if (valeur === null) return null
  const source = tableau.lignes.find(
    (l) =>
      l.indicateur !== ligne.indicateur &&
      l.departement === ligne.departement &&
      comptentPareil(l, ligne) &&
      comprises.some(({ objet }) => parleDe(l.libelle ?? '', objet)) &&
      lire(l.cellules[colonne] ?? null).valeur === valeur,
  )
  return source?.indicateur ?? null
}
