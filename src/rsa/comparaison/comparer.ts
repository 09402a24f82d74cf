import type { Conventions } from '../../referentiel/conventions'
import { type Contexte, empreinteContexte, etablirRegles } from '../contexte'
import type { Dossier } from '../dossier/dossier'
import { exigerDossier } from '../dossier/exiger-dossier'
import { figer } from '../indicateurs/cumul'
import { INDICATEURS_COMPTES } from '../indicateurs/indicateurs-comptes'
import { presenter } from '../indicateurs/presentation'
import type { IndicateursRsa } from '../indicateurs/resultat'
import { lireApport, memeApport, memesApports } from './apport'
import { dresserBilans } from './bilans'
import { type Circonstances, confronterContextes } from './circonstances'
import { critereChange } from './critere-change'
import type { ApportIndicateur, DifferenceDossier, Differences } from './differences'
import { daterUneFois } from './dossier-partage'
import { enqueter } from './enquete'
import { comparerMoyennes } from './moyennes'
import { apportReleve, memesEntrants, ouvrirReleve, type Releve, relever } from './releve'

/** Un calcul à comparer : des dossiers, et le contexte qui les regarde. */
export interface Calcul {
  /** Les dossiers. */
  readonly dossiers: Iterable<Dossier>
  /** Le contexte. */
  readonly contexte: Contexte
}

/**
 * Compare deux jeux de conventions sur les mêmes dossiers, en un passage : quels dossiers sont gagnés, perdus ou changés, et par quelle convention.
 *
 * @param a les conventions de départ ; celles qui manquent sont celles du contexte
 * @param b les conventions d'arrivée
 * @throws ErreurContexte si le contexte ou une convention est invalide, ou si un dossier n'en est pas un
 * @source instruction 2022/19, annexes 1, 7 et 9 ; fiches-actions 2024, annexe 4 (les lectures qui se contredisent)
 * @example
 * ```ts
 * import { comparerConventions, PREREGLAGES } from 'calpae/rsa'
 * const dossier = {
 *   id: 'A',
 *   departement: '67',
 *   situations: [{ debut: '2022-02-08', droit: 'versable' as const, soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' }],
 *   suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'ccas' as const }],
 * }
 * const contexte = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }
 * const { dossiers } = comparerConventions([dossier], contexte, PREREGLAGES.guide2022, PREREGLAGES.transition2024)
 * dossiers.map(({ id, sens, attribution, critere }) => [id, sens, attribution.nom, critere]) // => [
 * //   ['A', 'perdu', 'delaiOrientation', 'oriente-dans-le-delai']]
 * ```
 */
export function comparerConventions(
  dossiers: Iterable<Dossier>,
  contexte: Contexte,
  a: Partial<Conventions>,
  b: Partial<Conventions>,
): Differences {
  const sous = (conventions: Partial<Conventions>): Contexte => ({
    ...contexte,
    conventions: { ...contexte.conventions, ...conventions },
  })
  return comparerResultats({ dossiers, contexte: sous(a) }, { dossiers, contexte: sous(b) })
}

/**
 * Compare deux calculs : deux jeux de conventions, deux périodes, deux observations, deux extractions, ou plusieurs à la fois. Les dossiers se
 * reconnaissent à leur identifiant ; en double, ils se rapprochent dans l'ordre. Ce qui est dû à plusieurs choses est attribué à une seule, pour que la somme des
 * écarts soit la différence des totaux.
 *
 * Les mêmes dossiers des deux côtés (la même liste) se parcourent une fois ; deux extractions gardent la première en mémoire.
 *
 * @throws ErreurContexte si un contexte est invalide, ou si un dossier n'en est pas un
 * @source instruction 2022/19, annexe 5, §1.3 (les mêmes chiffres d'un document à l'autre)
 * @example
 * ```ts
 * import { comparerResultats, restituerDifferences } from 'calpae/rsa'
 * const contexte = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }
 * const extraire = (notifieeLe: string | null) => [
 *   { id: 'A', departement: '67', situations: [{ debut: '2022-02-08', droit: 'versable' as const, soumisDroitsDevoirs: true, notifieeLe }] },
 * ]
 * const differences = comparerResultats({ dossiers: extraire(null), contexte }, { dossiers: extraire('2022-03-01'), contexte })
 * const { ecart, attributions } = differences.indicateurs['nouveaux-entrants']
 * ecart // => 1
 * attributions.map(({ attribution }) => attribution.nom) // => ['situations[].notifieeLe']
 * ```
 */
export function comparerResultats(a: Calcul, b: Calcul): Differences {
  const comparaison = ouvrir(a.contexte, b.contexte)
  if (a.dossiers === b.dossiers) {
    for (const dossier of a.dossiers) confronter(comparaison, dossier, dossier)
  } else {
    rapprocher(a.dossiers, b.dossiers, (dossierA, dossierB) => confronter(comparaison, dossierA, dossierB))
  }
  const dossiers = comparaison.changes.sort((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0))
  const [resultatA, resultatB] = [conclure(comparaison.a), conclure(comparaison.b)]
  const indicateurs = dresserBilans(resultatA, resultatB, dossiers)
  return { a: resultatA, b: resultatB, indicateurs, moyennes: comparerMoyennes(resultatA, resultatB), dossiers }
}

interface Comparaison {
  readonly a: Releve
  readonly b: Releve
  readonly circonstances: Circonstances
  /** Les deux calculs posent-ils les mêmes questions aux mêmes entrées, et prennent-ils les mêmes stocks ? */
  readonly memesQuestions: boolean
  readonly changes: DifferenceDossier[]
}

function ouvrir(a: Contexte, b: Contexte): Comparaison {
  const dater = daterUneFois()
  const releves = { a: ouvrirReleve(etablirRegles(a), dater), b: ouvrirReleve(etablirRegles(b), dater) }
  const circonstances = confronterContextes(a, b, dater)
  const memesQuestions = circonstances.distinctes.every(
    ({ sorte, nom }) => sorte === 'convention' && nom !== 'comptage' && nom !== 'populationRendezVous',
  )
  return { ...releves, circonstances, memesQuestions, changes: [] }
}

function conclure({ compte, regles }: Releve): IndicateursRsa {
  return presenter(figer(compte, empreinteContexte(regles)), regles)
}

/** Rapproche deux extractions par identifiant ; un dossier sans vis-à-vis en a un `null`. */
function rapprocher(
  a: Iterable<Dossier>,
  b: Iterable<Dossier>,
  confronterLaPaire: (a: Dossier | null, b: Dossier | null) => void,
): void {
  const attendus = new Map<string, Dossier[]>()
  for (const dossier of a) {
    exigerDossier(dossier)
    const memes = attendus.get(dossier.id)
    if (memes === undefined) attendus.set(dossier.id, [dossier])
    else memes.push(dossier)
  }
  const vus = new Map<string, number>()
  for (const dossier of b) {
    exigerDossier(dossier)
    const rang = vus.get(dossier.id) ?? 0
    vus.set(dossier.id, rang + 1)
    confronterLaPaire(attendus.get(dossier.id)?.[rang] ?? null, dossier)
  }
  for (const [id, memes] of attendus) {
    for (const dossier of memes.slice(vus.get(id) ?? 0)) confronterLaPaire(dossier, null)
  }
}

/** Ajoute un dossier aux deux comptes, et note ce qu'il n'apporte pas de la même façon. */
function confronter(comparaison: Comparaison, a: Dossier | null, b: Dossier | null): void {
  const { a: releveA, b: releveB, circonstances, memesQuestions, changes } = comparaison
  relever(releveA, a)
  relever(releveB, b)
  if (!releveA.apporte && !releveB.apporte) return
  if (memesQuestions && a === b && memesEntrants(releveA, releveB)) return
  const [apportA, apportB] = [apportReleve(releveA, a), apportReleve(releveB, b)]
  if (memesApports(apportA, apportB)) return
  const chercherCause = enqueter(circonstances, a, b, apportA, apportB)
  for (const indicateur of INDICATEURS_COMPTES) {
    if (memeApport(apportA, apportB, indicateur)) continue
    const critere = critereChange(indicateur, apportA, apportB, releveA.regles, releveB.regles)
    changes.push({
      id: (a ?? b)?.id ?? '',
      indicateur,
      ...mesurerLeChange(lireApport(apportA, indicateur), lireApport(apportB, indicateur)),
      ...chercherCause(indicateur, critere),
      critere,
    })
  }
}

function mesurerLeChange(a: ApportIndicateur, b: ApportIndicateur): Pick<DifferenceDossier, 'sens' | 'a' | 'b' | 'ecart'> {
  const [avant, apres] = [a.valeur > 0, b.valeur > 0]
  return { sens: avant === apres ? 'change' : apres ? 'gagne' : 'perdu', a, b, ecart: b.valeur - a.valeur }
}
