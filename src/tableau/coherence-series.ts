import type { ConstatCoherence } from './coherence'
import { anneeCouverte, couvre } from './colonnes'
import { aVerifier, dire, impossible, type LigneLue, lieu, nommerLigne, SOURCE_EVOLUTION } from './lignes-lues'
import { comparerRapports, ecrireRapport, type Rapport, rapportDe, soustraireRapports } from './rapport-exact'
import type { TableauIndicateurs } from './tableau-indicateurs'

const SOURCE_SESSIONS = 'instruction 2022/19, annexe 7, introduction (année civile, puis du 1er janvier au 31 mai)'

/** D'une année à la suivante, un nombre quintuplé, ou divisé par cinq, ne va pas sans explication. */
const FACTEUR = rapportDe('5')
/** En deçà, une action qui démarre ou s'arrête suffit à l'expliquer. */
const PLANCHER = rapportDe('100')

/** Un semestre plus grand que son année, une rupture de série. */
export function constaterSeries(tableau: TableauIndicateurs, lignes: readonly LigneLue[]): ConstatCoherence[] {
  return lignes.flatMap((lue) => [...constaterSemestres(tableau, lue), ...constaterRuptures(tableau, lue)])
}

function constaterSemestres({ colonnes }: TableauIndicateurs, lue: LigneLue): ConstatCoherence[] {
  const { ligne, nombres } = lue
  if (ligne.nature !== 'flux') return []
  return colonnes.flatMap((partie) =>
    colonnes.flatMap((tout) => {
      const [p, t] = [nombres.get(partie.id), nombres.get(tout.id)]
      if (partie.sorte !== 'resultat' || tout.sorte !== 'resultat' || !couvre(tout, partie)) return []
      if (p === undefined || t === undefined || comparerRapports(p, t) <= 0) return []
      const chiffres = {
        attendu: `au plus ${ecrireRapport(t)}`,
        constate: ecrireRapport(p),
        ecart: ecrireRapport(soustraireRapports(p, t)),
      }
      const detail = `${partie.id} (${dire(p)}) dépasse ${tout.id} (${dire(t)}), qui le comprend`
      const message = `département ${ligne.departement} : ${nommerLigne(lue)}, ${detail}`
      const lieux = [lieu(lue, partie.id), lieu(lue, tout.id)]
      return [impossible('semestre-superieur-a-l-annee', lieux, chiffres, message, SOURCE_SESSIONS)]
    }),
  )
}

function constaterRuptures(tableau: TableauIndicateurs, lue: LigneLue): ConstatCoherence[] {
  const { ligne, officielle, nombres } = lue
  const moyenne = officielle?.unite === 'personnes-par-conseiller'
  return anneesVoisines(tableau).flatMap(([avant, apres]) => {
    const [a, b] = [nombres.get(avant), nombres.get(apres)]
    if (a === undefined || b === undefined || !estRompue(a, b, moyenne)) return []
    const decuple = estDecuple(a, b) || estDecuple(b, a) ? ' ; un zéro manque ou est de trop ?' : ''
    const detail = `${dire(a)} en ${avant}, ${dire(b)} en ${apres}${decuple}`
    const message = `département ${ligne.departement} : ${nommerLigne(lue)}, ${detail}`
    return [aVerifier('rupture-de-serie', [lieu(lue, apres), lieu(lue, avant)], ecrireRapport(b), message, SOURCE_EVOLUTION)]
  })
}

function estRompue(a: Rapport, b: Rapport, moyenne: boolean): boolean {
  const [petit, grand] = comparerRapports(a, b) < 0 ? [a, b] : [b, a]
  if (petit.numerateur <= 0n || (!moyenne && comparerRapports(petit, PLANCHER) < 0)) return false
  return comparerRapports(grand, fois(petit, FACTEUR)) >= 0
}

function estDecuple(petit: Rapport, grand: Rapport): boolean {
  return comparerRapports(fois(petit, rapportDe('10')), grand) === 0
}

function fois(a: Rapport, b: Rapport): Rapport {
  return { numerateur: a.numerateur * b.numerateur, denominateur: a.denominateur * b.denominateur }
}

/** Les colonnes de résultats de deux années civiles qui se suivent. */
export function anneesVoisines({ colonnes }: TableauIndicateurs): (readonly [avant: string, apres: string])[] {
  const annees = colonnes
    .filter(({ sorte }) => sorte === 'resultat')
    .map((colonne) => ({ id: colonne.id, annee: anneeCouverte(colonne) }))
  return annees.flatMap(({ id, annee }) => {
    const suivante = annees.find((autre) => annee !== null && autre.annee === annee + 1)
    return suivante === undefined ? [] : [[id, suivante.id] as const]
  })
}
