import { CIBLES } from '../referentiel/cibles/cibles'
import type { ConstatCoherence } from './coherence'
import { anneesVoisines } from './coherence-series'
import {
  aVerifier,
  dire,
  estParlant,
  grouper,
  type LigneLue,
  lieu,
  nommerLigne,
  SOURCE_EVOLUTION,
  sourceDuGuide,
} from './lignes-lues'
import { ligneOfficielle } from './lignes-officielles'
import { comparerRapports, ecrireRapport, type Rapport, rapportDe } from './rapport-exact'
import type { TableauIndicateurs } from './tableau-indicateurs'

const MILLE = rapportDe('1000')

/** Dans un département, un chiffre répété entre deux indicateurs, ou d'une année à l'autre. */
export function constaterRepetitions(tableau: TableauIndicateurs, lignes: readonly LigneLue[]): ConstatCoherence[] {
  const resultats = resultatsDe(tableau)
  const voisines = anneesVoisines(tableau)
  return [
    ...deuxADeux(lignes).flatMap(([a, b]) => entreIndicateurs(a, b, resultats, lignes)),
    ...lignes.flatMap((lue) => entreAnnees(lue, voisines)),
  ]
}

/** Le même flux, à l'unité près, dans deux départements. */
export function constaterEntreDepartements(tableau: TableauIndicateurs, lignes: readonly LigneLue[]): ConstatCoherence[] {
  const resultats = resultatsDe(tableau)
  const flux = lignes.filter(({ ligne }) => ligne.nature === 'flux')
  return [...grouper(flux, ({ ligne }) => ligne.indicateur).values()].flatMap((groupe) =>
    deuxADeux(groupe).flatMap(([a, b]) => entreDepartements(a, b, resultats)),
  )
}

function resultatsDe({ colonnes }: TableauIndicateurs): string[] {
  return colonnes.filter(({ sorte }) => sorte === 'resultat').map(({ id }) => id)
}

function deuxADeux(lignes: readonly LigneLue[]): (readonly [LigneLue, LigneLue])[] {
  return lignes.flatMap((a, i) => lignes.slice(i + 1).map((b) => [a, b] as const))
}

/** Deux indicateurs de la même famille. */
function entreIndicateurs(
  a: LigneLue,
  b: LigneLue,
  resultats: readonly string[],
  lignes: readonly LigneLue[],
): ConstatCoherence[] {
  if (
    a.ligne.indicateur === b.ligne.indicateur ||
    a.officielle === null ||
    b.officielle === null ||
    a.officielle.famille !== b.officielle.famille
  )
    return []
  const egales = resultats.flatMap((colonne): Repetition[] => {
    const nombre = a.nombres.get(colonne)
    return nombre !== undefined && sontEgales(nombre, b.nombres.get(colonne)) ? [{ colonne, nombre }] : []
  })
  const lien = lienEntre(a, b)
  if (lien === 'objectif') return []
  if (lien === 'emboites') {
    // Une partie peut valoir son tout ; deux nombres ronds égaux sont plutôt une estimation recopiée.
    return egales.filter(({ nombre }) => estRond(nombre)).map((egale) => relever(a, b, [egale], 'deux nombres ronds égaux'))
  }
  const significatives = egales.filter(({ nombre }) => estParlant(nombre))
  if (lien === 'soeurs') {
    // Deux parties d'un même tout peuvent être égales une fois, ou valoir toutes deux le tout : relevées si l'égalité se répète.
    const tout = lignes.find((l) => l.ligne.indicateur === a.officielle?.partieDe)
    const propres = significatives.filter(({ colonne, nombre }) => !sontEgales(nombre, tout?.nombres.get(colonne)))
    const [premiere, ...autres] = propres
    if (premiere === undefined || autres.length === 0) return []
    return [relever(a, b, [premiere, ...autres], `égaux ${propres.length} fois`)]
  }
  return significatives.map((egale) => relever(a, b, [egale], null))
}

/** Une colonne où deux lignes ont le même nombre. */
interface Repetition {
  readonly colonne: string
  readonly nombre: Rapport
}

type Lien = 'objectif' | 'emboites' | 'soeurs' | 'aucun'

function lienEntre({ officielle: a }: LigneLue, { officielle: b }: LigneLue): Lien {
  if (a === null || b === null) return 'aucun'
  const parties = ascendance(a.id).includes(b.id) ? a : ascendance(b.id).includes(a.id) ? b : null
  if (parties !== null) {
    // Là où un texte veut que tous y soient, l'égalité est le but.
    return CIBLES.some(({ part }) => part?.numerateur === parties.id) ? 'objectif' : 'emboites'
  }
  return a.partieDe !== null && a.partieDe === b.partieDe ? 'soeurs' : 'aucun'
}

/** Les indicateurs dont celui-ci est une partie, de proche en proche. */
function ascendance(id: string): string[] {
  const parent = ligneOfficielle(id)?.partieDe ?? null
  return parent === null ? [] : [parent, ...ascendance(parent)]
}

function relever(
  a: LigneLue,
  b: LigneLue,
  repetitions: readonly [Repetition, ...Repetition[]],
  precision: string | null,
): ConstatCoherence {
  const natures = [a.ligne.nature, b.ligne.nature]
  const fluxEtStock = natures.includes('flux') && natures.includes('stock')
  const colonnes = repetitions.map(({ colonne }) => colonne)
  const valeurs = repetitions.map(({ nombre }) => dire(nombre)).join(', ')
  const ou = `département ${a.ligne.departement}, ${colonnes.join(' et ')}`
  const suite = `${fluxEtStock ? ', pour un flux et un stock' : ''}${precision === null ? '' : ` (${precision})`}`
  const message = `${ou} : ${nommerLigne(a)} et ${nommerLigne(b)} ont le même chiffre, ${valeurs}${suite}`
  const lieux = [a, b].flatMap((lue) => colonnes.map((id) => lieu(lue, id)))
  const regle = fluxEtStock ? 'flux-egal-au-stock' : 'chiffre-repete-entre-indicateurs'
  return aVerifier(regle, lieux, ecrireRapport(repetitions[0].nombre), message, sourceDuGuide(a.officielle))
}

function entreDepartements(a: LigneLue, b: LigneLue, resultats: readonly string[]): ConstatCoherence[] {
  if (a.ligne.departement === b.ligne.departement) return []
  return resultats.flatMap((id) => {
    const nombre = a.nombres.get(id)
    if (nombre === undefined || !estParlant(nombre) || !sontEgales(nombre, b.nombres.get(id))) return []
    const ou = `départements ${a.ligne.departement} et ${b.ligne.departement}, ${id}`
    const message = `${ou} : ${nommerLigne(a)}, ${dire(nombre)} dans l’un et dans l’autre ; compté deux fois si on les additionne ?`
    const lieux = [lieu(a, id), lieu(b, id)]
    return [aVerifier('chiffre-repete-entre-departements', lieux, ecrireRapport(nombre), message, sourceDuGuide(a.officielle))]
  })
}

/** Le même flux, à l'unité près, deux années de suite. */
function entreAnnees(lue: LigneLue, voisines: readonly (readonly [string, string])[]): ConstatCoherence[] {
  const { ligne, nombres } = lue
  if (ligne.nature !== 'flux') return []
  return voisines.flatMap(([avant, apres]) => {
    const nombre = nombres.get(apres)
    if (nombre === undefined || !estParlant(nombre) || !sontEgales(nombre, nombres.get(avant))) return []
    const message = `département ${ligne.departement} : ${nommerLigne(lue)}, ${dire(nombre)} en ${avant} et en ${apres}`
    const lieux = [lieu(lue, apres), lieu(lue, avant)]
    return [aVerifier('chiffre-repete-d-une-annee-a-l-autre', lieux, ecrireRapport(nombre), message, SOURCE_EVOLUTION)]
  })
}

function sontEgales(a: Rapport | undefined, b: Rapport | undefined): boolean {
  return a !== undefined && b !== undefined && comparerRapports(a, b) === 0
}

function estRond(nombre: Rapport): boolean {
  if (comparerRapports(nombre, MILLE) < 0) return false
  return nombre.numerateur % (nombre.denominateur * 100n) === 0n
}
