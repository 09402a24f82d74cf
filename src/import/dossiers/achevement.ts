import type { Erreur } from '../../base/erreur'
import { ecrireJour, jourDe } from '../../base/jour'
import type { Dossier } from '../../rsa/dossier/dossier'
import { lireDossier } from '../../rsa/dossier/lecture-dossier'
import { LISTES, type ListeDossier } from '../correspondance/cibles'
import type { CorrespondanceLue } from '../correspondance/forme-correspondance'
import type { AnomalieImport, ErreurImport, RejetImport } from '../lignes/rejet'
import type { ElementCompile } from '../lignes/table-compilee'
import { type Ebauche, filtrerElements, origineDe } from './ebauche'

/** Ce qu'il faut savoir de la correspondance pour achever un dossier. */
export interface Achevement {
  readonly lue: CorrespondanceLue
  readonly elements: readonly ElementCompile[]
  /** Les listes que la correspondance alimente : une personne sans ligne y a une liste vide, et non inconnue. */
  readonly alimentees: ReadonlySet<ListeDossier>
}

/** Achève un dossier : le dossier lu et ce qu'il a d'étrange, ou son rejet. Les erreurs disent la table, la ligne et la colonne d'où elles viennent. */
export function achever(
  ebauche: Ebauche,
  achevement: Achevement,
  anomalies: AnomalieImport[],
): { readonly dossier: Dossier } | { readonly rejet: RejetImport } {
  const { id, contradiction, incomplet } = ebauche
  const refuser = (erreurs: readonly ErreurImport[]): { readonly rejet: RejetImport } => ({
    rejet: { sorte: 'dossier', id, table: null, ligne: null, erreurs },
  })
  if (contradiction !== null) return refuser([contradiction])
  if (incomplet !== null) {
    const message = 'une ligne de cette personne ne se lit pas : son dossier est incomplet'
    const faute = { ...incomplet, code: 'dossier-incomplet', message }
    if (achevement.lue.incomplets !== 'garder') return refuser([{ ...faute, conseil: INCOMPLET }])
    anomalies.push({ ...faute, conseil: null, id })
  }
  fusionnerDoublons(ebauche, achevement.elements)
  completerFins(ebauche, achevement.elements)
  const lecture = lireDossier(composer(ebauche, achevement, anomalies))
  const situer = (erreur: Erreur): ErreurImport => situerErreur(erreur, ebauche, achevement.elements)
  if (!lecture.ok) return refuser(lecture.erreurs.map(situer))
  for (const anomalie of lecture.anomalies) anomalies.push({ ...situer(anomalie), id })
  if (ebauche.elements.situations === null) anomalies.push(sansSituation(id))
  return { dossier: lecture.valeur }
}

const INCOMPLET = 'corrigez la ligne ; ou déclarez « incomplets » : « garder » pour compter ce dossier malgré elle'

function composer({ id, dossier, elements }: Ebauche, { lue, alimentees }: Achevement, anomalies: AnomalieImport[]): object {
  const listes = LISTES.map((liste): [string, unknown] => {
    const tenue = dossier[`tenues.${liste}`]
    const lus = elements[liste]
    if (lus !== null) {
      if (tenue === false) anomalies.push(pourtantRemplie(id, liste))
      return [liste, lus]
    }
    return [liste, liste === 'situations' || (tenue ?? alimentees.has(liste)) ? [] : null]
  })
  return {
    id,
    departement: dossier['departement'] ?? lue.departement,
    historiqueDepuis: dossier['historiqueDepuis'] ?? lue.historiqueDepuis,
    ...Object.fromEntries(listes),
  }
}

/** De deux éléments identiques, le premier reste, quand la correspondance le veut. */
function fusionnerDoublons(ebauche: Ebauche, elements: readonly ElementCompile[]): void {
  for (const liste of LISTES) {
    const lus = ebauche.elements[liste]
    if (lus === null || lus.length < 2) continue
    const vus = new Set<string>()
    const gardes = lus.map((element, rang) => {
      const origine = origineDe(ebauche, liste, rang)
      if (origine === null || elements[origine.element]?.fusionner !== true) return true
      const ecrit = JSON.stringify(element)
      const garde = !vus.has(ecrit)
      vus.add(ecrit)
      return garde
    })
    if (gardes.includes(false)) filtrerElements(ebauche, liste, (rang) => gardes[rang] === true)
  }
}

/** Une situation sans fin s'arrête la veille de la suivante, quand la correspondance le veut. */
function completerFins(ebauche: Ebauche, elements: readonly ElementCompile[]): void {
  const situations = ebauche.elements.situations
  if (situations === null || !elements.some(({ finImplicite }) => finImplicite)) return
  const debuts = situations.map(({ debut }) => String(debut)).sort()
  situations.forEach((situation, rang) => {
    const origine = origineDe(ebauche, 'situations', rang)
    if (situation['fin'] != null || origine === null || elements[origine.element]?.finImplicite !== true) return
    const suivant = premierApres(debuts, String(situation['debut']))
    if (suivant !== null) situations[rang] = { ...situation, fin: ecrireJour(jourDe(suivant) - 1) }
  })
}

/** Le premier début qui suit, dans une liste triée ; par moitiés, car une personne peut avoir des milliers de lignes. */
function premierApres(debuts: readonly string[], debut: string): string | null {
  let bas = 0
  let haut = debuts.length
  while (bas < haut) {
    const milieu = (bas + haut) >> 1
    if ((debuts[milieu] ?? '') > debut) haut = milieu
    else bas = milieu + 1
  }
  return debuts[bas] ?? null
}

const CHEMIN = /^(\w+)(?:\[(\d+)\](?:\.(\w+))?)?$/

/** L'erreur d'un dossier, ramenée à la cellule d'où vient le champ. */
function situerErreur({ chemin, code, message }: Erreur, ebauche: Ebauche, elements: readonly ElementCompile[]): ErreurImport {
  const [, liste = '', rang = '0', champ] = CHEMIN.exec(chemin) ?? []
  const origine = LISTES.includes(liste as ListeDossier) ? origineDe(ebauche, liste as ListeDossier, Number(rang)) : null
  const element = origine === null ? undefined : elements[origine.element]
  return {
    chemin,
    code,
    message,
    table: element?.table ?? null,
    ligne: origine?.ligne ?? null,
    colonne: element?.champs.find(({ nom }) => nom === champ)?.colonne ?? null,
    valeur: null,
    conseil: CONSEILS[code] ?? null,
  }
}

const CONSEILS: Readonly<Record<string, string>> = {
  chevauchement:
    'deux lignes pour le même droit : « doublons » : « fusionner » si la même se répète, « finImplicite » si sa fin est le début de la suivante ; ou deux personnes sous la même clé',
  'champ-obligatoire':
    "aucune ligne de cette personne ne le dit : son identifiant est peut-être écrit autrement d'une table à l'autre",
}

function sansSituation(id: string): AnomalieImport {
  const message = 'aucune ligne de droits pour cette personne'
  const conseil = "vérifiez que l'identifiant s'écrit de même dans les tables"
  return {
    id,
    chemin: 'situations',
    code: 'sans-situation',
    message,
    table: null,
    ligne: null,
    colonne: null,
    valeur: null,
    conseil,
  }
}

function pourtantRemplie(id: string, liste: ListeDossier): AnomalieImport {
  const message = 'la source dit ne pas tenir cette liste, et en donne des lignes : elles sont gardées'
  return {
    id,
    chemin: liste,
    code: 'liste-non-tenue',
    message,
    table: null,
    ligne: null,
    colonne: null,
    valeur: null,
    conseil: null,
  }
}
