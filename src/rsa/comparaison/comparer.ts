import type { Conventions } from '../../referentiel/conventions'
import { type Contexte, etablirRegles, type Regles } from '../contexte'
import type { Dossier } from '../dossier/dossier'
import { exigerDossier } from '../dossier/exiger-dossier'
import type { Examen } from '../indicateurs/examen'
import { INDICATEURS_COMPTES } from '../indicateurs/indicateurs-comptes'
import { repondentDeMeme } from '../indicateurs/memes-comptes'
import type { IndicateursRsa } from '../indicateurs/resultat'
import { conclure, ouvrirTournee, passer, passerSeul, type Tournee } from '../indicateurs/tournee'
import { apportDe, lireApport, memeApport, memesApports } from './apport'
import { dresserBilans } from './bilans'
import { type Circonstances, confronterContextes } from './circonstances'
import { critereChange } from './critere-change'
import type { ApportIndicateur, DifferenceDossier, Differences } from './differences'
import { enqueter } from './enquete'
import { comparerMoyennes } from './moyennes'

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
    conventions: { ...contexte?.conventions, ...conventions }, // un contexte qui n'en est pas un se dira plus loin
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
  const dossiers = trierParDossier(comparaison.changes)
  const [resultatA, resultatB] = conclure(comparaison.tournee) as [IndicateursRsa, IndicateursRsa]
  const indicateurs = dresserBilans(resultatA, resultatB, dossiers)
  return { a: resultatA, b: resultatB, indicateurs, moyennes: comparerMoyennes(resultatA, resultatB), dossiers }
}

/** Trie, sur place, par identifiant. Une extraction déjà dans cet ordre n'a qu'à être relue. */
function trierParDossier(changes: DifferenceDossier[]): readonly DifferenceDossier[] {
  const enOrdre = changes.every(({ id }, rang) => rang === 0 || (changes[rang - 1] as DifferenceDossier).id <= id)
  return enOrdre ? changes : changes.sort((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0))
}

interface Comparaison {
  readonly a: Regles
  readonly b: Regles
  /** Les deux contextes, dans cet ordre. */
  readonly tournee: Tournee
  readonly circonstances: Circonstances
  readonly changes: DifferenceDossier[]
}

function ouvrir(contexteA: Contexte, contexteB: Contexte): Comparaison {
  const [a, b] = [etablirRegles(contexteA), etablirRegles(contexteB)]
  const tournee = ouvrirTournee([a, b])
  return { a, b, tournee, circonstances: confronterContextes(contexteA, contexteB, tournee.preparer), changes: [] }
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
function confronter(
  { a: reglesA, b: reglesB, tournee, circonstances, changes }: Comparaison,
  a: Dossier | null,
  b: Dossier | null,
): void {
  const examens = examinerLaPaire(tournee, a, b)
  const [examenA, examenB] = [examens[0] ?? null, examens[1] ?? null]
  const memesQuestions = tournee.memesQuestions[1] === true
  if (examenA === examenB || repondentDeMeme(examenA, examenB, memesQuestions)) return
  const [apportA, apportB] = [apportDe(examenA, reglesA), apportDe(examenB, reglesB)]
  if (memesApports(apportA, apportB)) return
  const id = (a ?? b)?.id ?? ''
  const chercherCause = enqueter(circonstances, a, b, apportA, apportB)
  for (const indicateur of INDICATEURS_COMPTES) {
    if (memeApport(apportA, apportB, indicateur)) continue
    const critere = critereChange(indicateur, apportA, apportB, reglesA, reglesB)
    const [avant, apres] = [lireApport(apportA, indicateur), lireApport(apportB, indicateur)]
    const { attribution, chemin } = chercherCause(indicateur, critere)
    changes.push({
      id,
      indicateur,
      sens: sensDuChange(avant, apres),
      a: avant,
      b: apres,
      ecart: apres.valeur - avant.valeur,
      attribution,
      chemin,
      critere,
    })
  }
}

/** Ce que chaque côté dit du dossier ; le même examen, s'il se compte de même. */
function examinerLaPaire(tournee: Tournee, a: Dossier | null, b: Dossier | null): readonly (Examen | null)[] {
  if (a !== null && a === b) return passer(tournee, a)
  return [a, b].map((dossier, rang) => (dossier === null ? null : passerSeul(tournee, rang, dossier)))
}

function sensDuChange(avant: ApportIndicateur, apres: ApportIndicateur): DifferenceDossier['sens'] {
  if (avant.valeur > 0 === apres.valeur > 0) return 'change'
  return apres.valeur > 0 ? 'gagne' : 'perdu'
}
