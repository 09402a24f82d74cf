import { decrire } from '../base/description'
import type { Anomalie, Erreur, Lecture } from '../base/erreur'
import { date, type Forme, facultatif, fiche, lireForme, liste, parmi, simple, texte } from '../base/lecture'
import { proposer } from '../base/voisin'
import { lireCellule } from './cellule'
import { type Colonne, colonneNommee } from './colonnes'
import { intitule, ligneOfficielle, lignesOfficielles, titreMesure } from './lignes-officielles'
import { nommerPerimetre } from './perimetre'
import type { LigneIndicateur, TableauIndicateurs } from './tableau-indicateurs'

/**
 * Lit un tableau des indicateurs : les cellules restent telles qu'elles sont écrites, et ce que l'indicateur suffit à dire (intitulé, mesure,
 * nature) est complété. Un intitulé donné est gardé : deux tableaux n'ont pas toujours le même périmètre sous le même indicateur.
 *
 * Une cellule est un texte, ou un nombre entier ; absente, `null` ou vide, elle est blanche. Sont signalées sans rejet : une cellule douteuse,
 * une cellule à plusieurs nombres, un indicateur qui n'est pas du référentiel.
 *
 * @source instruction 2022/19, annexe 9 (tableau des indicateurs)
 * @example
 * ```ts
 * import { lireTableau } from 'calpae/tableau'
 * const lecture = lireTableau({
 *   colonnes: [{ id: '2021' }],
 *   lignes: [{ indicateur: 'nouveaux-entrants', departement: '67', cellules: { '2021': '8 5002' } }],
 * })
 * lecture.ok ? lecture.valeur.lignes[0]?.libelle : null // => 'Nombre de nouveaux entrants'
 * lecture.ok ? lecture.anomalies[0]?.code : null // => 'cellule-douteuse'
 * lecture.ok ? lecture.anomalies[0]?.chemin : null // => 'lignes[0].cellules.2021'
 * const faute = lireTableau({ colonnes: [{ id: '2021' }], lignes: [{ indicateur: 'nouveaux-entrants', departement: '67', cellules: { '2012': '3' } }] })
 * faute.ok ? null : faute.erreurs[0]?.message // => 'champ inconnu « 2012 » ; vouliez-vous dire « 2021 » ? (un champ libre commence par « x- »)'
 * ```
 */
export function lireTableau(donnee: unknown): Lecture<TableauIndicateurs> {
  const lecture = lireForme(formeTableau(nomsDeColonnes(donnee)), donnee)
  if ('erreurs' in lecture) return { ok: false, erreurs: lecture.erreurs }
  const { titre, commentaires } = lecture.valeur
  const erreurs: Erreur[] = []
  const colonnes = lecture.valeur.colonnes.map((colonne, i) => lireColonne(colonne, `colonnes[${i}]`, erreurs))
  refuserDoublons(colonnes, ({ id }) => id, 'colonnes', 'colonne-en-double', erreurs)
  const lignes = lecture.valeur.lignes.map(completer)
  refuserDoublons(lignes, nommerLigne, 'lignes', 'ligne-en-double', erreurs)
  if (erreurs.length > 0) return { ok: false, erreurs }
  const anomalies = lignes.flatMap((ligne, i) => signaler(ligne, `lignes[${i}]`))
  return { ok: true, valeur: { titre, colonnes, lignes, commentaires: commentaires ?? [] }, anomalies }
}

interface ColonneLue {
  readonly id: string
  readonly libelle: string | null
  readonly sorte: 'resultat' | 'objectif' | null
  readonly debut: string | null
  readonly fin: string | null
}

interface LigneLue {
  readonly indicateur: string
  readonly departement: string
  readonly mesure: string | null
  readonly libelle: string | null
  readonly nature: LigneIndicateur['nature']
  readonly cellules: Readonly<Record<string, string | null>>
  readonly commentaires: readonly string[] | null
}

interface TableauLu {
  readonly titre: string | null
  readonly colonnes: readonly ColonneLue[]
  readonly lignes: readonly LigneLue[]
  readonly commentaires:
    | readonly { readonly departement: string | null; readonly colonne: string | null; readonly texte: string }[]
    | null
}

/** La forme d'un tableau dont on sait les colonnes : une cellule d'une autre colonne est un champ inconnu. */
function formeTableau(colonnes: readonly string[]): Forme<TableauLu> {
  const mot = facultatif(texte())
  const jour = facultatif(date())
  const cellules = Object.fromEntries(colonnes.map((id) => [id, cellule()]))
  return fiche({
    titre: mot,
    colonnes: liste(
      fiche({
        id: texte(),
        libelle: mot,
        sorte: facultatif(parmi(['resultat', 'objectif'] as const)),
        debut: jour,
        fin: jour,
      }),
    ),
    lignes: liste(
      fiche({
        indicateur: texte(),
        departement: texte(),
        mesure: mot,
        libelle: mot,
        nature: facultatif(parmi(['flux', 'stock', 'duree-moyenne'] as const)),
        cellules: fiche(cellules),
        commentaires: facultatif(liste(texte())),
      }),
    ),
    commentaires: facultatif(liste(fiche({ departement: mot, colonne: mot, texte: texte() }))),
  })
}

/** Une cellule : un texte, même vide, ou un entier. */
function cellule(): Forme<string | null> {
  return facultatif(
    simple<string>(
      'un texte, comme « 8 502 », « 24 jours » ou « ND », ou un nombre entier',
      (valeur) => (typeof valeur === 'string' || Number.isSafeInteger(valeur) ? null : 'type-inattendu'),
      (valeur) => (String(valeur).trim() === '' ? null : String(valeur)),
    ),
  )
}

/** Un nom de colonne ; « x- » commence ceux des champs libres. */
function nommeUneColonne(id: string): boolean {
  return !id.startsWith('x-') && /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(id)
}

/** Les noms de colonnes d'une donnée dont on ne sait rien ; ce qui n'en est pas sera refusé par la forme. */
function nomsDeColonnes(donnee: unknown): string[] {
  try {
    const { colonnes } = donnee as { colonnes: readonly { id: unknown }[] }
    return Array.from(colonnes, ({ id }) => id).filter((id): id is string => typeof id === 'string' && nommeUneColonne(id))
  } catch {
    return []
  }
}

function lireColonne(lue: ColonneLue, chemin: string, erreurs: Erreur[]): Colonne {
  const connue = colonneNommee(lue.id)
  if (!nommeUneColonne(lue.id)) {
    const attendu = 'des lettres, des chiffres et des tirets, comme « 2021 », « 2022-S1 » ou « objectif-2022 »'
    erreurs.push({ chemin: `${chemin}.id`, code: 'nom-impossible', message: `reçu ${decrire(lue.id)} ; attendu : ${attendu}` })
  }
  if ((lue.debut === null) !== (lue.fin === null)) {
    const manque = lue.debut === null ? 'debut' : 'fin'
    const message = 'champ obligatoire absent ; attendu : les deux bornes de la période, ou aucune'
    erreurs.push({ chemin: `${chemin}.${manque}`, code: 'champ-obligatoire', message })
  } else if (lue.debut !== null && lue.fin !== null && lue.fin < lue.debut) {
    const message = `reçu ${decrire(lue.fin)} ; attendu : une fin qui ne précède pas le début (${lue.debut})`
    erreurs.push({ chemin: `${chemin}.fin`, code: 'fin-avant-debut', message })
  }
  return {
    id: lue.id,
    libelle: lue.libelle ?? connue.libelle,
    sorte: lue.sorte ?? connue.sorte,
    debut: lue.debut ?? connue.debut,
    fin: lue.fin ?? connue.fin,
  }
}

/** La ligne, et ce que le référentiel en sait. */
function completer(lue: LigneLue): LigneIndicateur {
  const officielle = ligneOfficielle(lue.indicateur)
  return {
    indicateur: lue.indicateur,
    departement: lue.departement,
    mesure: lue.mesure ?? (officielle === null ? null : titreMesure(officielle)),
    libelle: lue.libelle ?? (officielle === null ? null : intitule(officielle)),
    nature: lue.nature ?? officielle?.nature ?? null,
    cellules: lue.cellules,
    commentaires: lue.commentaires ?? [],
  }
}

/** Ce qui distingue une ligne : l'indicateur, le département, et le périmètre que l'intitulé lui donne. */
function nommerLigne({ indicateur, departement, libelle }: LigneIndicateur): string {
  const perimetre = nommerPerimetre(libelle ?? '')
  return `${indicateur}, département ${departement}${perimetre === '' ? '' : ` (${perimetre})`}`
}

function refuserDoublons<T>(
  elements: readonly T[],
  nommer: (element: T) => string,
  liste: string,
  code: string,
  erreurs: Erreur[],
): void {
  const vus = new Map<string, number>()
  elements.forEach((element, i) => {
    const nom = nommer(element)
    const premier = vus.get(nom)
    if (premier === undefined) vus.set(nom, i)
    else {
      const message = `reçu une seconde fois ${decrire(nom)}, déjà en ${liste}[${premier}] ; attendu : une seule fois`
      erreurs.push({ chemin: `${liste}[${i}]`, code, message })
    }
  })
}

function signaler({ indicateur, cellules }: LigneIndicateur, chemin: string): Anomalie[] {
  const anomalies: Anomalie[] = []
  if (ligneOfficielle(indicateur) === null) {
    const connus = lignesOfficielles().map(({ id }) => id)
    const message = `${decrire(indicateur)} n'est pas un indicateur du référentiel${proposer(indicateur, connus)}`
    anomalies.push({ chemin: `${chemin}.indicateur`, code: 'indicateur-hors-referentiel', message })
  }
  for (const [colonne, ecrit] of Object.entries(cellules)) {
    const { sorte, doute, candidats } = lireCellule(ecrit ?? '')
    const ou = `${chemin}.cellules.${colonne}`
    if (doute !== null) anomalies.push({ chemin: ou, code: 'cellule-douteuse', message: doute })
    if (sorte !== 'plusieurs') continue
    const nombres = candidats.map(({ ecrit: nombre }) => `« ${nombre} »`).join(', ')
    anomalies.push({ chemin: ou, code: 'plusieurs-nombres', message: `la cellule porte plusieurs nombres : ${nombres}` })
  }
  return anomalies
}
