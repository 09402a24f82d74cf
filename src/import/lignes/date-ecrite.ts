import { direDate } from '../../base/francais'
import { ecrireJour, type Jour, jourDe, lireJour, moisDe, premierJour } from '../../base/jour'
import type { FormatDate } from '../correspondance/correspondance'
import type { Faute } from './rejet'

/** Tout ce qu'il faut savoir pour lire une date. */
export interface LectureDates {
  readonly formats: readonly FormatDate[]
  readonly couperHeure: boolean
  readonly jour: 'premier' | 'dernier'
  readonly decalage: number
  readonly depuis: string
  readonly jusqua: string
}

/** Lit une date telle qu'on l'écrit : `AAAA-MM-JJ`, ou ce qui ne va pas. Rien ne se devine : un format non déclaré est refusé, et nommé. */
export function lireDateEcrite(ecrit: string, lecture: LectureDates): string | Faute {
  const coupe = couperHeure(ecrit, lecture.couperHeure)
  if (typeof coupe !== 'string') return coupe
  const jour = jourEcrit(coupe, lecture.formats, lecture.jour)
  if (jour === null) return formeInattendue(coupe, lecture)
  if (Number.isNaN(jour)) return impossible(coupe)
  const date = ecrireJour(jour + lecture.decalage)
  if (date < lecture.depuis || date > lecture.jusqua || date.length !== 10) return invraisemblable(jour, lecture)
  return date
}

/** La forme de chaque format, et le rang de l'année, du mois et du jour dans ce qu'elle capture (0 : aucun). */
const FORMES: Readonly<Record<Exclude<FormatDate, 'excel' | 'excel-1904'>, readonly [RegExp, number, number, number]>> = {
  'AAAA-MM-JJ': [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, 1, 2, 3],
  'JJ/MM/AAAA': [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, 3, 2, 1],
  'MM/JJ/AAAA': [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, 3, 1, 2],
  'JJ/MM/AA': [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/, 3, 2, 1],
  AAAAMMJJ: [/^(\d{4})(\d{2})(\d{2})$/, 1, 2, 3],
  JJMMAAAA: [/^(\d{2})(\d{2})(\d{4})$/, 3, 2, 1],
  'AAAA-MM': [/^(\d{4})-(\d{1,2})$/, 1, 2, 0],
  'MM/AAAA': [/^(\d{1,2})[/.-](\d{4})$/, 2, 1, 0],
  AAAAMM: [/^(\d{4})(\d{2})$/, 1, 2, 0],
}

/** Tous les formats, pour dire celui auquel une date non reconnue ressemble. */
export const FORMATS: readonly FormatDate[] = [...(Object.keys(FORMES) as FormatDate[]), 'excel', 'excel-1904']

/** Le jour qu'écrit le texte dans le premier format qui a sa forme : `null` si aucun ne l'a, `NaN` si ce jour n'existe pas. */
function jourEcrit(texte: string, formats: readonly FormatDate[], jour: 'premier' | 'dernier'): Jour | null {
  for (const format of formats) {
    if (format === 'excel' || format === 'excel-1904') {
      if (/^\d{1,5}(?:[.,]0*)?$/.test(texte)) return jourDuTableur(Number.parseInt(texte, 10), format)
      continue
    }
    const [motif, annee, mois, quantieme] = FORMES[format]
    const trouve = motif.exec(texte)
    if (trouve === null) continue
    const a = trouve[annee] ?? ''
    const date = `${a.length === 2 ? `20${a}` : a}-${(trouve[mois] ?? '').padStart(2, '0')}-${quantieme === 0 ? '01' : (trouve[quantieme] ?? '').padStart(2, '0')}`
    const lu = lireJour(date)
    if (lu === null) return Number.NaN
    return quantieme === 0 && jour === 'dernier' ? premierJour(moisDe(lu) + 1) - 1 : lu
  }
  return null
}

/**
 * Le jour d'un numéro de série : le 1er janvier 1900 porte le numéro 1, et le numéro 60 un 29 février 1900 qui n'a pas existé ; ou, dans l'autre calendrier,
 * le 1er janvier 1904 porte le numéro 0.
 */
function jourDuTableur(numero: number, format: 'excel' | 'excel-1904'): Jour {
  if (format === 'excel-1904') return jourDe('1904-01-01') + numero
  if (numero === 0 || numero === 60) return Number.NaN
  return jourDe('1899-12-31') + (numero > 60 ? numero - 1 : numero)
}

const AVEC_HEURE = /^([^\sT]+)(?:T|\s+(?:à\s+)?)(\d{1,2})\s*[:hH]\s*(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/
const FUSEAU_D_UNE_DATE = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/
const NUMERO_ET_FRACTION = /^(\d{1,5})[.,](0*[1-9]\d*)$/

/** Ôte l'heure, si la correspondance le veut. Une heure universelle ne se coupe pas : le jour civil dépend alors du fuseau. */
function couperHeure(ecrit: string, couper: boolean): string | Faute {
  if (ecrit.length <= 10 && !ecrit.includes(':') && !ecrit.includes('.') && !ecrit.includes(',')) return ecrit
  const fuseau = FUSEAU_D_UNE_DATE.exec(ecrit)
  const fraction = NUMERO_ET_FRACTION.exec(ecrit)
  const heure = AVEC_HEURE.exec(ecrit)
  const date = (fuseau ?? fraction ?? heure)?.[1]
  if (date === undefined) return ecrit
  if (!couper) {
    return {
      code: 'heure',
      message: "une date suivie d'une heure",
      conseil: 'pour ne garder que le jour, déclarez « heure » : « couper »',
    }
  }
  const minuit = Number(heure?.[2]) === 0 && Number(heure?.[3]) === 0 && Number(heure?.[4] ?? 0) === 0
  if (heure?.[5] === 'Z' && !minuit) {
    return {
      code: 'heure-universelle',
      message: "une heure universelle (Z) : selon le fuseau, ce n'est pas le même jour",
      conseil: "exportez l'heure locale, ou la date seule",
    }
  }
  return date
}

function impossible(texte: string): Faute {
  const fantome = texte === '60' || /^29.0?2.1900$/.test(texte) || /^1900-0?2-29$/.test(texte)
  return {
    code: 'date-impossible',
    message: fantome ? "le 29/02/1900 n'existe pas : le tableur l'a inventé" : "cette date n'existe pas",
    conseil: fantome ? 'la cellule est sans doute vide, ou contient un nombre' : null,
  }
}

function invraisemblable(jour: Jour, { depuis, jusqua }: LectureDates): Faute {
  return {
    code: 'date-invraisemblable',
    message: `${direDate(ecrireJour(jour))} n'est pas entre le ${direDate(depuis)} et le ${direDate(jusqua)}`,
    conseil: 'si cette date veut dire « sans fin » ou « inconnue », déclarez-la dans « vides » ; sinon, élargissez « dates »',
  }
}

function formeInattendue(texte: string, { formats, jour }: LectureDates): Faute {
  const ressemblants = FORMATS.filter((format) => {
    const lu = jourEcrit(texte, [format], jour)
    return lu !== null && !Number.isNaN(lu) && format !== 'excel-1904'
  })
  return {
    code: 'date-illisible',
    message: `ce n'est pas une date ; attendu : ${formats.join(' ou ')}`,
    conseil: ressemblants.length === 0 ? null : `cela ressemble à ${ressemblants.join(' ou ')} : déclarez-le dans « formats »`,
  }
}
