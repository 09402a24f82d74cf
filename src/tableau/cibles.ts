import { objetAdmis, parmiAdmis, textesAdmis } from '../base/contexte'
import { lireCellule } from './cellule'
import { ciblesDe, lirePart, niveauDe, sensDe } from './cibles-lisibles'
import { type Colonne, memeColonne, unAnPlusTot } from './colonnes'
import { type Eloignement, mesurerEloignements } from './eloignement'
import { type EvaluationCible, evaluer, type SensCible } from './evaluation-cible'
import { lignesOfficielles } from './lignes-officielles'
import { parDepartement } from './par-departement'
import type { TableauIndicateurs } from './tableau-indicateurs'
import { type Valeur, valeurAu, valeurDe } from './valeur'

/** Les cibles d'un tableau. */
export interface EvaluationCibles {
  /** Chaque cible, dans chaque département et chaque colonne où elle vaut. */
  readonly evaluations: readonly EvaluationCible[]
  /** Nombre d'évaluations par statut. */
  readonly bilan: { readonly atteintes: number; readonly manquees: number; readonly nonRenseignees: number }
  /** Les départements « très éloignés » des cibles d'insertion, selon chacune des deux définitions. */
  readonly eloignements: readonly Eloignement[]
  /** Les colonnes d'objectif dont le tableau n'a pas les résultats : elles ne s'évaluent pas encore. */
  readonly objectifsSansResultat: readonly string[]
}

/** Ce que l'on évalue. */
export interface OptionsCibles {
  /** Les colonnes de résultats, par identifiant ; par défaut, toutes. */
  readonly colonnes?: readonly string[]
  /** De quel côté se lit l'objectif d'un indicateur ; par défaut, « au plus » pour une durée et pour un portefeuille, « au moins » ailleurs. */
  readonly sens?: Readonly<Record<string, SensCible>>
}

/**
 * Évalue les cibles d'un tableau : les objectifs que le tableau fixe, et les cibles que les textes fixent à un département. Pour chacune,
 * atteinte, manquée ou non renseignée, l'écart, et la progression d'une année sur l'autre.
 *
 * @throws ErreurContexte si une option est invalide : un indicateur que ni le référentiel ni le tableau ne connaît, un sens qui n'en est pas un
 * @source instruction 2022/19, corps I.1.a et I.2 (dont note 2), annexe 5 §2.1 (dont note 1) et annexe 9 (objectif fixé)
 * @example
 * ```ts
 * import { evaluerCibles, lireTableau } from 'calpae/tableau'
 * const lecture = lireTableau({
 *   colonnes: [{ id: '2021' }, { id: '2022' }, { id: 'objectif-2022' }],
 *   lignes: [{ indicateur: 'mobilite-diagnostics', departement: '67', cellules: { '2021': '120', '2022': '179', 'objectif-2022': '109' } }],
 * })
 * const evaluation = lecture.ok ? evaluerCibles(lecture.valeur).evaluations.find(({ origine }) => origine === 'tableau') : undefined
 * evaluation?.statut // => 'atteinte'
 * evaluation?.ecart // => '70'
 * evaluation?.progression // => { depuis: '2021', ecart: '59', sens: 'progres' }
 * ```
 */
export function evaluerCibles(tableau: TableauIndicateurs, options: OptionsCibles = {}): EvaluationCibles {
  objetAdmis(options, 'options', ['colonnes', 'sens'])
  const voulues = textesAdmis(options.colonnes, 'options.colonnes')
  // Le même choix sert à plusieurs tableaux : un indicateur du référentiel peut manquer à celui-ci.
  const indicateurs = [...lignesOfficielles(), ...tableau.lignes.map(({ indicateur }) => ({ id: indicateur }))].map(
    ({ id }) => id,
  )
  if (options.sens !== undefined)
    for (const [indicateur, sens] of Object.entries(objetAdmis(options.sens, 'options.sens', indicateurs)))
      parmiAdmis(sens, `options.sens.${indicateur}`, ['au-moins', 'au-plus'])
  const resultats = tableau.colonnes.filter(({ id, sorte }) => sorte === 'resultat' && (voulues?.includes(id) ?? true))
  const objectifs = tableau.colonnes.filter(({ sorte }) => sorte === 'objectif')
  const paires = objectifs.flatMap((objectif) => {
    const resultat = resultats.find((colonne) => memeColonne({ ...colonne, sorte: 'objectif' }, objectif))
    return resultat === undefined ? [] : [{ objectif, resultat }]
  })
  const evaluations = [
    ...paires.flatMap(({ objectif, resultat }) => evaluerObjectifs(tableau, objectif, resultat, options)),
    ...resultats.flatMap((colonne) => evaluerTextes(tableau, colonne)),
  ]
  const compter = (statut: EvaluationCible['statut']): number => evaluations.filter((e) => e.statut === statut).length
  return {
    evaluations,
    bilan: { atteintes: compter('atteinte'), manquees: compter('manquee'), nonRenseignees: compter('non-renseignee') },
    eloignements: resultats.flatMap((colonne) => mesurerEloignements(tableau, colonne, ciblesDe(colonne))),
    objectifsSansResultat: objectifs.filter((o) => !paires.some(({ objectif }) => objectif === o)).map(({ id }) => id),
  }
}

/** Les objectifs que le tableau fixe, ligne par ligne ; une ligne sans objectif ni résultat n'en a pas. */
function evaluerObjectifs(
  tableau: TableauIndicateurs,
  objectif: Colonne,
  resultat: Colonne,
  { sens }: OptionsCibles,
): EvaluationCible[] {
  const precedente = unAnPlusTot(tableau.colonnes, resultat)
  return tableau.lignes
    .filter(({ cellules }) => cellules[objectif.id] != null || cellules[resultat.id] != null)
    .filter(({ cellules }) => lireCellule(cellules[objectif.id] ?? '').code !== '/')
    .map((ligne) => {
      const { indicateur, departement, cellules } = ligne
      const lire = (colonne: Colonne | null): Valeur | null =>
        colonne === null ? null : valeurDe(lireCellule(cellules[colonne.id] ?? ''))
      return evaluer({
        cible: objectif.id,
        origine: 'tableau',
        indicateur,
        rapporteA: null,
        departement,
        colonne: resultat.id,
        sens: (sens !== undefined && Object.hasOwn(sens, indicateur) ? sens[indicateur] : undefined) ?? sensDe(ligne),
        strict: false,
        attendu: lire(objectif),
        constate: lire(resultat),
        avant: lire(precedente),
        depuis: precedente,
        manque: null,
      })
    })
}

/** Les cibles des textes, là où le tableau porte de quoi les évaluer. */
function evaluerTextes(tableau: TableauIndicateurs, colonne: Colonne): EvaluationCible[] {
  const departements = [...new Set(tableau.lignes.map(({ departement }) => departement))]
  const tableauDe = parDepartement(tableau)
  const precedente = unAnPlusTot(tableau.colonnes, colonne)
  return ciblesDe(colonne).flatMap((cible) =>
    departements.flatMap((departement) => {
      const sien = tableauDe(departement)
      const communs = { cible: cible.id, origine: 'texte' as const, departement, colonne: colonne.id, depuis: precedente }
      const { part } = cible
      if (part === null) {
        const niveau = niveauDe(cible)
        if (niveau === null || !aUneLigne(sien, niveau.indicateur)) return []
        const lire = (c: Colonne | null): Valeur | null =>
          c === null ? null : valeurAu(sien, niveau.indicateur, departement, c.id)
        const { sens, strict } = cible.seuil
        const valeurs = { attendu: niveau.attendu, constate: lire(colonne), avant: lire(precedente), manque: null }
        return [evaluer({ ...communs, indicateur: niveau.indicateur, rapporteA: null, sens, strict, ...valeurs })]
      }
      if (!aUneLigne(sien, part.numerateur) && !aUneLigne(sien, part.denominateur)) return []
      const { valeur: constate, manque } = lirePart(sien, part, departement, colonne)
      const avant = precedente === null ? null : lirePart(sien, part, departement, precedente).valeur
      const attendu = { rapport: { numerateur: BigInt(part.attendue), denominateur: 100n }, unite: 'part' as const }
      const ids = { indicateur: part.numerateur, rapporteA: part.denominateur }
      return [evaluer({ ...communs, ...ids, sens: 'au-moins', strict: false, attendu, constate, avant, manque })]
    }),
  )
}

function aUneLigne({ lignes }: TableauIndicateurs, indicateur: string): boolean {
  return lignes.some((ligne) => ligne.indicateur === indicateur)
}
