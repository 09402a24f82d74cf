import { abreger } from '../../base/description'
import { nomVoisin } from '../../base/voisin'
import type { ColonneLue } from '../correspondance/colonnes-lues'
import { conseillerEncodage } from './encodage'
import type { AnomalieImport, ErreurImport } from './rejet'

/** Où se lit une colonne : son rang dans une ligne qui est une liste, son nom reçu dans une ligne qui est un objet. */
export type Acces = string | number

/** L'en-tête d'une table, à mesure qu'il se découvre : d'un coup si la première ligne est une liste, ligne à ligne si ce sont des objets. */
export interface Entete {
  readonly table: string
  /** Ce que la correspondance lit. */
  readonly attendues: ReadonlyMap<string, ColonneLue>
  readonly ignorees: ReadonlySet<string>
  /** La colonne attendue → où elle se lit. */
  readonly acces: Map<string, Acces>
  /** Les noms déjà vus, tels que reçus. */
  readonly vus: Set<string>
  /** Les noms vus, nettoyés. */
  readonly nettoyes: Map<string, string>
  /** Les colonnes que la correspondance ne lit pas et n'ignore pas. */
  readonly nonLues: string[]
  readonly erreurs: ErreurImport[]
  readonly anomalies: AnomalieImport[]
  /** Le nombre de cellules de l'en-tête, si les lignes sont des listes ; `null` sinon. */
  largeur: number | null
  acheve: boolean
}

export function ouvrirEntete(table: string, attendues: readonly ColonneLue[], ignorees: readonly string[]): Entete {
  return {
    table,
    attendues: new Map(attendues.map((lue) => [nettoyer(lue.colonne), lue])),
    ignorees: new Set(ignorees.map(nettoyer)),
    acces: new Map(),
    vus: new Set(),
    nettoyes: new Map(),
    nonLues: [],
    erreurs: [],
    anomalies: [],
    largeur: null,
    acheve: false,
  }
}

/** Prend connaissance d'une colonne de l'export. Deux colonnes du même nom ne se départagent pas. */
export function decouvrir(entete: Entete, recu: string, acces: Acces, ligne: number | null): void {
  entete.vus.add(recu)
  const nom = nettoyer(recu)
  if (nom === '') {
    if (typeof acces === 'number') entete.nonLues.push(`(sans nom, ${acces + 1}e colonne)`)
    return
  }
  const precedent = entete.nettoyes.get(nom)
  const lue = entete.attendues.get(nom)
  if (precedent !== undefined) {
    const message = `deux colonnes portent le nom « ${abreger(nom)} »`
    if (lue === undefined) entete.anomalies.push({ ...situer(entete, ligne, nom, 'colonne-en-double', message, null), id: null })
    else entete.erreurs.push(situer(entete, ligne, nom, 'colonne-en-double', message, 'renommez-les : rien ne dit laquelle lire'))
    return
  }
  entete.nettoyes.set(nom, recu)
  if (recu.charCodeAt(0) === MARQUE || recu.startsWith(MARQUE_MAL_LUE)) {
    const message = `une marque d'ordre des octets (BOM) précède le premier nom de colonne, « ${abreger(nom)} » ; elle est ôtée`
    entete.anomalies.push({ ...situer(entete, ligne, nom, 'marque-d-ordre', message, null), id: null })
  }
  if (lue !== undefined) entete.acces.set(lue.colonne, acces)
  else if (!entete.ignorees.has(nom)) entete.nonLues.push(nom)
}

/** Ce qui manque une fois l'en-tête entier : une colonne obligatoire absente, avec le nom voisin ou l'encodage qui l'explique. */
export function achever(entete: Entete): void {
  if (entete.acheve) return
  entete.acheve = true
  const restantes = [...entete.nonLues]
  for (const { colonne, facultative } of entete.attendues.values()) {
    if (facultative || entete.acces.has(colonne)) continue
    const message = `la colonne « ${colonne} » n'est pas dans l'export ; reçu : ${restantes.length === 0 ? 'aucune autre colonne' : restantes.slice(0, 12).map(abreger).join(', ')}`
    entete.erreurs.push(situer(entete, null, colonne, 'colonne-absente', message, conseiller(colonne, restantes)))
  }
  if (entete.nettoyes.size === 1 && entete.erreurs.length > 0) {
    const [seule = ''] = entete.nettoyes.keys()
    if (/[;,\t|]/.test(seule)) {
      const message = `une seule colonne, « ${abreger(seule)} » : le séparateur n'est pas le bon`
      entete.erreurs.unshift(
        situer(entete, null, null, 'separateur', message, "relisez le fichier avec le séparateur « ; » ou celui qu'on y voit"),
      )
    }
  }
}

function conseiller(colonne: string, recues: readonly string[]): string | null {
  for (const recue of recues) {
    const encodage = conseillerEncodage(recue)
    if (encodage !== null && reste(recue) === reste(colonne)) return encodage
  }
  const voisine = nomVoisin(colonne, recues)
  if (voisine !== null) return conseillerEncodage(voisine) ?? `est-ce « ${voisine} » ?`
  return recues.map(conseillerEncodage).find((conseil) => conseil !== null) ?? null
}

/** Ce qui reste d'un nom quand on en ôte tout ce qu'un encodage abîme. */
function reste(nom: string): string {
  return nom.replace(/[^A-Za-z0-9]+/g, '').toLowerCase()
}

const MARQUE = 0xfeff
/** La marque, quand de l'UTF-8 est lu en windows-1252. */
const MARQUE_MAL_LUE = '\u00ef\u00bb\u00bf'

/** Le nom sans marque, sans guillemets oubliés, les blancs réduits à un seul. */
function nettoyer(nom: string): string {
  const sansMarque = nom.startsWith(MARQUE_MAL_LUE) ? nom.slice(MARQUE_MAL_LUE.length) : nom
  return sansMarque
    .normalize('NFC')
    .replace(/[\s\ufeff]+/g, ' ')
    .trim()
    .replace(/^"(.*)"$/, '$1')
}

function situer(
  { table }: Entete,
  ligne: number | null,
  colonne: string | null,
  code: string,
  message: string,
  conseil: string | null,
): ErreurImport {
  return { chemin: table, code, message, table, ligne, colonne, valeur: null, conseil }
}
