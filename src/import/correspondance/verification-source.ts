import { decrire } from '../../base/description'
import type { Erreur } from '../../base/erreur'
import { date, lireForme } from '../../base/lecture'
import { proposer } from '../../base/voisin'
import type { Cible } from './cibles'
import type { FormatDate } from './correspondance'
import type { CorrespondanceLue, SourceLue } from './forme-correspondance'

/** Vérifie la source d'un champ : une colonne ou une constante, des valeurs que le champ admet, des codes tous traduits, des dates sans équivoque. */
export function verifierSource(source: SourceLue, cible: Cible, chemin: string, lue: CorrespondanceLue, erreurs: Erreur[]): void {
  const { colonne, constante, sinon } = source
  if (colonne === null && constante === null) {
    const message = "ni colonne, ni constante ; attendu : l'une des deux"
    erreurs.push({ chemin, code: 'champ-obligatoire', message })
  } else if (colonne !== null && constante !== null) {
    erreurs.push({ chemin, code: 'source-ambigue', message: "une colonne et une constante ; attendu : l'une des deux" })
  }
  verifierValeur(constante, cible, `${chemin}.constante`, erreurs)
  verifierValeur(sinon, cible, `${chemin}.sinon`, erreurs)
  verifierCodes(source, cible, chemin, erreurs)
  if (cible.nature === 'date') verifierFormats(source, chemin, lue, erreurs)
  else refuserOptionsDeDate(source, chemin, erreurs)
}

function verifierCodes(source: SourceLue, cible: Cible, chemin: string, erreurs: Erreur[]): void {
  const { codes, codesAttendus, autres, tellesQuelles, colonne } = source
  for (const [code, valeur] of Object.entries(codes ?? {})) {
    if (code.trim() === '') {
      const message = 'une cellule vide ne se traduit pas ; attendu : « sinon », la valeur des cellules vides'
      erreurs.push({ chemin: `${chemin}.codes.${code}`, code: 'option-sans-objet', message })
    }
    if (valeur === null && cible.obligatoire) {
      const message = 'reçu null, alors que le champ est obligatoire ; attendu : une valeur, ou pas ce code'
      erreurs.push({ chemin: `${chemin}.codes.${code}`, code: 'champ-obligatoire', message })
    }
    verifierValeur(valeur, cible, `${chemin}.codes.${code}`, erreurs)
  }
  codesAttendus?.forEach((code, i) => {
    if (codes !== null && Object.hasOwn(codes, code)) return
    const message = `le code « ${code} » n'a pas de traduction dans « codes » ; attendu : une valeur, ou null s'il veut dire inconnu`
    erreurs.push({ chemin: `${chemin}.codesAttendus[${i}]`, code: 'code-non-couvert', message })
  })
  const ferme = cible.nature === 'liste' || cible.nature === 'booleen'
  if (ferme && colonne !== null && codes === null && tellesQuelles !== true) {
    const admises = cible.nature === 'booleen' ? 'true, false' : enumererValeurs(cible.valeurs)
    const message = `les valeurs de ce champ sont fermées (${admises}) ; attendu : « codes », ou « tellesQuelles » si la source écrit déjà ces valeurs`
    erreurs.push({ chemin: `${chemin}.codes`, code: 'codes-absents', message })
  }
  if (codes !== null && tellesQuelles === true) {
    erreurs.push({
      chemin: `${chemin}.tellesQuelles`,
      code: 'source-ambigue',
      message: "des codes et des valeurs telles quelles ; attendu : l'un ou l'autre",
    })
  }
  if (autres === null) return
  if (codes === null)
    erreurs.push({ chemin: `${chemin}.autres`, code: 'option-sans-objet', message: "ne vaut qu'avec « codes »" })
  if (autres !== 'inconnu') verifierValeur(autres, cible, `${chemin}.autres`, erreurs)
  else if (cible.obligatoire) {
    const message = 'reçu « inconnu », alors que le champ est obligatoire ; attendu : une valeur, ou rien'
    erreurs.push({ chemin: `${chemin}.autres`, code: 'champ-obligatoire', message })
  }
}

/** Une valeur écrite dans la correspondance est-elle de celles que le champ admet ? */
function verifierValeur(valeur: string | boolean | null, cible: Cible, chemin: string, erreurs: Erreur[]): void {
  if (valeur === null) return
  const { nature, valeurs } = cible
  if (
    nature === 'booleen'
      ? typeof valeur === 'boolean'
      : typeof valeur === 'string' && (nature !== 'liste' || valeurs.includes(valeur))
  ) {
    if (nature !== 'date') return
    const lecture = lireForme(date(), valeur)
    if ('erreurs' in lecture) for (const { code, message } of lecture.erreurs) erreurs.push({ chemin, code, message })
    return
  }
  const attendu = nature === 'booleen' ? 'true ou false' : nature === 'liste' ? enumererValeurs(valeurs) : 'un texte'
  const propose = nature === 'liste' ? proposer(valeur, valeurs) : ''
  erreurs.push({ chemin, code: 'valeur-hors-liste', message: `reçu ${decrire(valeur)} ; attendu : ${attendu}${propose}` })
}

function enumererValeurs(valeurs: readonly string[]): string {
  return valeurs.map((valeur) => `« ${valeur} »`).join(', ')
}

/** Les formats qu'une même écriture ne départage pas. */
const CONFUSIONS: readonly (readonly [FormatDate, FormatDate])[] = [
  ['JJ/MM/AAAA', 'MM/JJ/AAAA'],
  ['AAAAMMJJ', 'JJMMAAAA'],
  ['excel', 'excel-1904'],
]
const MOIS_SEULS: readonly FormatDate[] = ['AAAA-MM', 'MM/AAAA', 'AAAAMM']

function verifierFormats(
  { formats, jour, codes, colonne }: SourceLue,
  chemin: string,
  lue: CorrespondanceLue,
  erreurs: Erreur[],
): void {
  const effectifs = formats ?? lue.dates?.formats ?? ['AAAA-MM-JJ']
  if (effectifs.length === 0) {
    erreurs.push({ chemin: `${chemin}.formats`, code: 'champ-obligatoire', message: 'liste vide ; attendu : un format au moins' })
  }
  for (const [un, autre] of CONFUSIONS) {
    if (!effectifs.includes(un) || !effectifs.includes(autre)) continue
    const message = `« ${un} » et « ${autre} » s'écrivent de même : la même cellule y donnerait deux jours ; attendu : un seul des deux`
    erreurs.push({ chemin: `${chemin}.formats`, code: 'formats-ambigus', message })
  }
  const mois = colonne === null ? undefined : effectifs.find((format) => MOIS_SEULS.includes(format))
  if (mois !== undefined && jour === null) {
    const message = `« ${mois} » ne dit qu'un mois ; attendu : « jour », premier ou dernier`
    erreurs.push({ chemin: `${chemin}.jour`, code: 'champ-obligatoire', message })
  }
  if (codes !== null) {
    const message = 'une date ne se traduit pas par des codes ; une date qui veut dire « inconnue » se déclare dans « vides »'
    erreurs.push({ chemin: `${chemin}.codes`, code: 'option-sans-objet', message })
  }
}

function refuserOptionsDeDate(source: SourceLue, chemin: string, erreurs: Erreur[]): void {
  for (const option of ['formats', 'heure', 'jour', 'decalage'] as const) {
    if (source[option] === null) continue
    erreurs.push({ chemin: `${chemin}.${option}`, code: 'option-sans-objet', message: 'ne vaut que pour une date' })
  }
}
