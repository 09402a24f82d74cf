import { decrire } from '../base/description'
import { ErreurContexte } from '../base/erreur'
import { estUneListe } from '../base/liste'
import type { Mesure } from '../base/mesure'
import { proposer } from '../base/voisin'
import type { Indicateur, Nature } from '../referentiel/indicateurs/indicateur'
import { choisirColonnes, cleDe, type Ecrites, ecrireCellules, type Situe, situer } from './cellules-calculees'
import type { Colonne } from './colonnes'
import { direIncertitude } from './ecriture-mesure'
import { intitule, lignesOfficielles, titreMesure } from './lignes-officielles'
import { verifierOptions } from './options-tableau'

/** Un indicateur dans un département : une ligne du tableau. */
export interface LigneIndicateur {
  /** L'identifiant de l'indicateur, ou de la ligne thématique. */
  readonly indicateur: string
  /** Le code du département ; plusieurs départements comptés ensemble : « 67+68 ». */
  readonly departement: string
  /** Le titre de la mesure ; `null` : inconnu. */
  readonly mesure: string | null
  /** L'intitulé de l'indicateur ; `null` : inconnu. */
  readonly libelle: string | null
  /** Flux, stock ou durée moyenne ; `null` : inconnu. */
  readonly nature: Nature | null
  /** Les cellules telles qu'elles sont écrites, par identifiant de colonne ; `null` : blanche. Se lisent par `lireCellule`. */
  readonly cellules: Readonly<Record<string, string | null>>
  /** Les commentaires de la ligne. */
  readonly commentaires: readonly string[]
}

/** Un commentaire qui ne tient pas à un indicateur. */
export interface CommentaireGeneral {
  /** Le département dont il s'agit ; `null` : tous. */
  readonly departement: string | null
  /** La colonne dont il s'agit ; `null` : toutes. */
  readonly colonne: string | null
  /** Le commentaire. */
  readonly texte: string
}

/** Un tableau des indicateurs : des colonnes, et une ligne par indicateur et par département, les départements côte à côte. */
export interface TableauIndicateurs {
  /** Le titre ; `null` : aucun. */
  readonly titre: string | null
  /** Les colonnes, dans l'ordre. */
  readonly colonnes: readonly Colonne[]
  /** Les lignes, dans l'ordre. */
  readonly lignes: readonly LigneIndicateur[]
  /** Ce qui ne tient pas à une ligne. */
  readonly commentaires: readonly CommentaireGeneral[]
}

/** Des indicateurs calculés : ceux du RSA, ceux d'une famille, ou d'autres de même forme. */
export interface ResultatIndicateurs {
  /** Les mesures, par identifiant d'indicateur. */
  readonly indicateurs: Readonly<Record<string, Mesure>>
  /** La période comptée ; elle désigne la colonne. */
  readonly periode?: { readonly debut: string; readonly fin: string }
  /** Le jour jusqu'auquel les faits sont connus. */
  readonly observeLe?: string
  /** Le territoire. */
  readonly departements?: readonly string[] | null
  /** Des commentaires ; celui qui nomme un indicateur entre guillemets va sur sa ligne. */
  readonly commentaires?: readonly string[]
}

/** Une cellule que l'on écrit soi-même : une année passée, un objectif. */
export interface CelluleDeclaree {
  /** L'indicateur. */
  readonly indicateur: string
  /** Le département. */
  readonly departement: string
  /** L'identifiant de la colonne. */
  readonly colonne: string
  /** La cellule, comme on l'écrit : « 8 502 », « ND », « Tendre vers 3 semaines ». */
  readonly texte: string
}

/** Ce que l'on demande d'un tableau. */
export interface OptionsTableau {
  /** Le titre ; par défaut, aucun. */
  readonly titre?: string
  /** L'année de la convention, dont vient la liste des colonnes ; par défaut, celle que disent les périodes. */
  readonly millesime?: number
  /** Les colonnes ; par défaut, celles de l'annexe 9. Une période ou une cellule qui n'y a pas de place en ajoute une. */
  readonly colonnes?: readonly Colonne[]
  /** Les départements, dans l'ordre ; par défaut, ceux des résultats et des cellules. */
  readonly departements?: readonly string[]
  /** Le département des résultats qui n'en disent pas. */
  readonly departement?: string
  /** Les cellules écrites à la main. */
  readonly cellules?: readonly CelluleDeclaree[]
  /** Les commentaires écrits à la main. */
  readonly commentaires?: readonly { readonly indicateur: string; readonly departement: string; readonly texte: string }[]
}

const NON_DISPONIBLE = 'ND'

/**
 * Le tableau des indicateurs, dans la forme de l'annexe 9 : les mesures et les indicateurs dans l'ordre officiel, les années, les sessions et
 * l'objectif en colonnes, les départements côte à côte, les commentaires attachés.
 *
 * Dans une colonne où un résultat est donné, un indicateur qui manque vaut « ND », jamais zéro ; ailleurs, la cellule reste blanche.
 *
 * @throws ErreurContexte : une option invalide, un résultat ou un commentaire sans place, deux valeurs pour une même cellule
 * @source instruction 2022/19, annexe 9 (tableau des indicateurs) et annexe 7 (sessions de remontée)
 * @example
 * ```ts
 * import { tableauIndicateurs } from 'calpae/tableau'
 * const mesure = { valeur: 8264, indetermines: 3, enCours: 0, minimum: 8264, maximum: 8267, causes: { 'notification-inconnue': 3 } }
 * const tableau = tableauIndicateurs([
 *   { indicateurs: { 'nouveaux-entrants': mesure }, periode: { debut: '2021-01-01', fin: '2021-12-31' }, departements: ['67'] },
 * ])
 * const ligne = tableau.lignes.find(({ indicateur }) => indicateur === 'nouveaux-entrants')
 * ligne?.cellules['2021'] // => '8\u202F264'
 * ligne?.commentaires // => ['2021 : 3 cas indéterminés ; entre 8\u202F264 et 8\u202F267.']
 * tableau.lignes.find(({ indicateur }) => indicateur === 'premiers-contrats')?.cellules['2021'] // => 'ND'
 * ```
 */
export function tableauIndicateurs(resultats: Iterable<ResultatIndicateurs>, options: OptionsTableau = {}): TableauIndicateurs {
  verifierOptions(options)
  if (!estUneListe(resultats))
    throw new ErreurContexte(`resultats : reçu ${decrire(resultats)} ; attendu : une liste de résultats`)
  const places = Array.from(resultats, (resultat, rang) => situer(resultat, rang, options))
  const declarees = options.cellules ?? []
  const { colonnes, situes } = choisirColonnes(places, declarees, options)
  const vus = [...situes, ...declarees].map(({ departement }) => departement)
  const departements = options.departements ?? [...new Set(vus)].sort((a, b) => (a < b ? -1 : 1))
  const horsListe = vus.find((departement) => !departements.includes(departement))
  if (horsListe !== undefined) {
    throw new ErreurContexte(
      `departements : reçu ${departements.join(', ')} ; attendu : aussi « ${horsListe} », dont un chiffre est donné`,
    )
  }
  const ecrites = ecrireCellules(situes, declarees, colonnes)
  const rendus = new Map<string, Situe[]>()
  for (const situe of situes) {
    const cle = cleDe('', situe.departement, situe.colonne.id)
    rendus.set(cle, [...(rendus.get(cle) ?? []), situe])
  }
  const lignes = lignesDuTableau(ecrites).flatMap((officielle) =>
    departements.map((departement) => composerLigne(officielle, departement, colonnes, rendus, ecrites, options)),
  )
  const ids = lignes.map(({ indicateur }) => indicateur)
  placerCommentaires(options.commentaires ?? [], ids, departements)
  const commentaires = situes.flatMap(({ departement, colonne, resultat }) =>
    (resultat.commentaires ?? [])
      .filter((texte) => !ids.some((id) => nomme(texte, id)))
      .map((texte) => ({ departement, colonne: colonne.id, texte })),
  )
  return { titre: options.titre ?? null, colonnes, lignes, commentaires }
}

/** Les lignes officielles, puis celles que le référentiel ne connaît pas : rien ne se perd. */
function lignesDuTableau(ecrites: Ecrites): (Indicateur | string)[] {
  const officielles = lignesOfficielles()
  const connues = new Set<string>(officielles.map(({ id }) => id))
  const ids = [...ecrites.keys()].map((cle) => (JSON.parse(cle) as [string])[0])
  return [...officielles, ...new Set(ids.filter((id) => !connues.has(id)))]
}

function composerLigne(
  officielle: Indicateur | string,
  departement: string,
  colonnes: readonly Colonne[],
  rendus: ReadonlyMap<string, readonly Situe[]>,
  ecrites: Ecrites,
  options: OptionsTableau,
): LigneIndicateur {
  const indicateur = typeof officielle === 'string' ? officielle : officielle.id
  const cellules: Record<string, string | null> = {}
  const commentaires: string[] = []
  for (const { id } of colonnes) {
    const ecrite = ecrites.get(cleDe(indicateur, departement, id))
    const donnes = rendus.get(cleDe('', departement, id)) ?? []
    cellules[id] = ecrite?.texte ?? (donnes.length === 0 ? null : NON_DISPONIBLE)
    const incertitude = ecrite?.mesure == null ? null : direIncertitude(ecrite.mesure, ecrite.observeLe)
    if (incertitude !== null) commentaires.push(`${id} : ${incertitude}`)
    for (const { resultat } of donnes)
      for (const texte of resultat.commentaires ?? []) if (nomme(texte, indicateur)) commentaires.push(`${id} : ${texte}`)
  }
  for (const commentaire of options.commentaires ?? [])
    if (commentaire.indicateur === indicateur && commentaire.departement === departement) commentaires.push(commentaire.texte)
  const connue = typeof officielle === 'string' ? null : officielle
  return {
    indicateur,
    departement,
    mesure: connue === null ? null : titreMesure(connue),
    libelle: connue === null ? null : intitule(connue),
    nature: connue?.nature ?? null,
    cellules,
    commentaires,
  }
}

/** Un commentaire écrit à la main a sa ligne, ou lève : il ne se perd pas. */
function placerCommentaires(
  commentaires: NonNullable<OptionsTableau['commentaires']>,
  ids: readonly string[],
  departements: readonly string[],
): void {
  commentaires.forEach(({ indicateur, departement }, rang) => {
    if (!ids.includes(indicateur)) {
      const attendu = `un indicateur du tableau${proposer(indicateur, ids)}`
      throw new ErreurContexte(`commentaires[${rang}].indicateur : reçu ${decrire(indicateur)} ; attendu : ${attendu}`)
    }
    if (!departements.includes(departement)) {
      throw new ErreurContexte(
        `commentaires[${rang}].departement : reçu ${decrire(departement)} ; attendu : ${departements.join(', ')}`,
      )
    }
  })
}

function nomme(texte: string, id: string): boolean {
  return texte.includes(`« ${id} »`)
}
