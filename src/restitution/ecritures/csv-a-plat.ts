import { objetAdmis, textesAdmis } from '../../base/contexte'
import { decrire } from '../../base/description'
import { ErreurContexte } from '../../base/erreur'
import { estUneListe } from '../../base/liste'
import { proposer } from '../../base/voisin'
import { champ, champPlat, FIN_DE_LIGNE, joindre, type LignePlate, MARQUE } from './csv'

/** Ce que l'on demande du CSV de lignes à plat. */
export interface OptionsCsv {
  /** Les colonnes, dans l'ordre ; par défaut, celles de la première ligne. Une ligne ne peut en avoir d'autres. */
  readonly colonnes?: readonly string[]
  /** Les colonnes dont les textes sont des décimales exactes, à écrire comme des nombres ; par défaut, celles des lignes que rend `versLignes`. */
  readonly decimales?: readonly string[]
}

/** Les colonnes de montants et de nombres exacts des lignes de `versLignes`. */
export const DECIMALES: readonly string[] = ['montant', 'attendu', 'constate', 'ecart']

/** Un morceau porte plusieurs lignes : écrire un fichier coûte par appel, non par octet. */
const LIGNES_PAR_MORCEAU = 500

/**
 * Écrit en CSV des lignes à plat, une à une, sans jamais les tenir toutes : des morceaux de texte à écrire l'un après l'autre, la mémoire restant
 * la même pour un million de lignes. Le format est celui de `versCsv`.
 *
 * @throws ErreurContexte si une ligne porte une colonne que la première n'a pas, ou une valeur qui n'est pas simple
 * @source instruction 2022/19, annexe 5, §1.3 (remontée des indicateurs)
 * @example
 * ```ts
 * import { ecrireCsv } from 'calpae/restitution'
 * function* dossiers() {
 *   yield { id: 'A', delaiJours: 24.5, retenue: true }
 *   yield { id: '=B', delaiJours: null, retenue: false }
 * }
 * [...ecrireCsv(dossiers())].join('') // => "\uFEFFid;delaiJours;retenue\r\nA;24,5;oui\r\n'=B;;non\r\n"
 * ```
 */
export function* ecrireCsv(lignes: Iterable<LignePlate>, options: OptionsCsv = {}): Generator<string, void, undefined> {
  const plume = nouvellePlume(options)
  if (!estUneListe(lignes)) throw new ErreurContexte(`lignes : reçu ${decrire(lignes)} ; attendu : une liste de lignes`)
  for (const ligne of lignes) {
    const morceau = plume.ajouter(ligne)
    if (morceau !== null) yield morceau
  }
  yield plume.finir()
}

/**
 * La même écriture, de lignes qui arrivent au fil de l'eau : d'une base, d'un fichier, d'un réseau.
 *
 * @throws ErreurContexte si une ligne porte une colonne que la première n'a pas, ou une valeur qui n'est pas simple
 * @source instruction 2022/19, annexe 5, §1.3 (remontée des indicateurs)
 * @example
 * ```ts
 * import { ecrireCsvFlux } from 'calpae/restitution'
 * async function* dossiers() {
 *   yield { id: 'A', delaiJours: 24 }
 * }
 * let csv = ''
 * for await (const morceau of ecrireCsvFlux(dossiers())) csv += morceau
 * csv // => '\uFEFFid;delaiJours\r\nA;24\r\n'
 * ```
 */
export async function* ecrireCsvFlux(
  lignes: AsyncIterable<LignePlate>,
  options: OptionsCsv = {},
): AsyncGenerator<string, void, undefined> {
  const plume = nouvellePlume(options)
  if (!estUneListe(lignes) && typeof lignes?.[Symbol.asyncIterator] !== 'function')
    throw new ErreurContexte(`lignes : reçu ${decrire(lignes)} ; attendu : des lignes qui se parcourent`)
  for await (const ligne of lignes) {
    const morceau = plume.ajouter(ligne)
    if (morceau !== null) yield morceau
  }
  yield plume.finir()
}

interface Plume {
  /** Ajoute une ligne ; rend le morceau, s'il est plein. */
  readonly ajouter: (ligne: LignePlate) => string | null
  /** Rend ce qui reste : au moins l'en-tête, si les colonnes sont connues. */
  readonly finir: () => string
}

function nouvellePlume(options: OptionsCsv): Plume {
  objetAdmis(options, 'options', ['colonnes', 'decimales'])
  let noms = textesAdmis(options.colonnes, 'options.colonnes')
  const decimales = textesAdmis(options.decimales, 'options.decimales') ?? DECIMALES
  let exactes: readonly boolean[] = []
  let morceau = MARQUE
  let rang = 0
  const intituler = (choisies: readonly string[]): void => {
    noms = choisies
    exactes = choisies.map((nom) => decimales.includes(nom))
    morceau += joindre(choisies.map(champ)) + FIN_DE_LIGNE
  }
  if (noms !== undefined) intituler(noms)
  return {
    ajouter: (ligne) => {
      const ou = `lignes[${rang}]`
      if (typeof ligne !== 'object' || ligne === null)
        throw new ErreurContexte(`${ou} : reçu ${decrire(ligne)} ; attendu : un objet`)
      if (noms === undefined) intituler(Object.keys(ligne))
      const attendues = noms ?? []
      for (const nom in ligne) if (!attendues.includes(nom)) refuser(nom, attendues, ou)
      morceau +=
        joindre(attendues.map((nom, i) => champPlat(ligne[nom], exactes[i] === true, () => `${ou}.${nom}`))) + FIN_DE_LIGNE
      rang++
      if (rang % LIGNES_PAR_MORCEAU !== 0) return null
      const plein = morceau
      morceau = ''
      return plein
    },
    finir: () => morceau,
  }
}

function refuser(nom: string, attendues: readonly string[], ou: string): never {
  throw new ErreurContexte(
    `${ou} : colonne inconnue ${decrire(nom)} ; attendues : ${attendues.join(', ')}${proposer(nom, attendues)}`,
  )
}
