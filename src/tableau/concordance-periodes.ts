import { absorbante, partCommentee } from './absorption'
import { lireCellule } from './cellule'
import { type Colonne, couvre } from './colonnes'
import type { Ecart } from './concordance'
import { comptentPareil } from './lignes-officielles'
import type { Reduction } from './par-departement'
import { mentions, parleDe } from './perimetre'
import { comparerRapports, ecrireRapport, type Rapport, rapportDe, soustraireRapports } from './rapport-exact'
import type { LigneIndicateur, TableauIndicateurs } from './tableau-indicateurs'

/**
 * Les flux à travers les périodes de deux tableaux : le semestre de l'un ne dépasse pas l'année de l'autre. La lecture la plus favorable est
 * retenue : il n'y a d'écart que si aucune lecture des cellules ne l'évite.
 */
export function comparerPeriodes(a: TableauIndicateurs, b: TableauIndicateurs, aDe: Reduction, bDe: Reduction): Ecart[] {
  return [...comparerSens(a, b, aDe, bDe, true), ...comparerSens(b, a, bDe, aDe, false)]
}

/** Les semestres d'un tableau devant les années de l'autre. */
function comparerSens(
  parties: TableauIndicateurs,
  touts: TableauIndicateurs,
  partiesDe: Reduction,
  toutsDe: Reduction,
  partieEstA: boolean,
): Ecart[] {
  const ecarts: Ecart[] = []
  for (const partie of parties.colonnes.filter(({ sorte }) => sorte === 'resultat')) {
    for (const tout of touts.colonnes.filter((colonne) => colonne.sorte === 'resultat' && couvre(colonne, partie))) {
      for (const ligne of parties.lignes.filter(({ nature }) => nature === 'flux')) {
        const ecart = comparerFlux(ligne, partie, tout, partiesDe(ligne.departement), toutsDe(ligne.departement), partieEstA)
        if (ecart !== null) ecarts.push(ecart)
      }
    }
  }
  return ecarts
}

function comparerFlux(
  ligne: LigneIndicateur,
  partie: Colonne,
  tout: Colonne,
  parties: TableauIndicateurs,
  touts: TableauIndicateurs,
  partieEstA: boolean,
): Ecart | null {
  const { indicateur, departement } = ligne
  const textePartie = ligne.cellules[partie.id] ?? null
  const minimum = plusPetiteLecture(ligne, partie.id, parties)
  if (textePartie === null || minimum === null) return null
  const annee = lireAnnee(ligne, tout.id, parties, touts)
  if (annee === null) return null
  const depasse = annee.valeur !== null && comparerRapports(minimum, annee.valeur) > 0
  if (annee.valeur !== null && !depasse) return null
  const explication = depasse
    ? `${partie.id} dépasse ${tout.id}, qui le comprend${annee.commentee ? ' (chiffre donné en commentaire)' : ''}`
    : `connu pour ${partie.id}, « ${annee.texte} » pour ${tout.id}, qui le comprend`
  const difference =
    annee.valeur === null
      ? null
      : ecrireRapport(partieEstA ? soustraireRapports(annee.valeur, minimum) : soustraireRapports(minimum, annee.valeur))
  return {
    indicateur,
    departement,
    colonneA: partieEstA ? partie.id : tout.id,
    colonneB: partieEstA ? tout.id : partie.id,
    a: partieEstA ? textePartie : annee.texte,
    b: partieEstA ? annee.texte : textePartie,
    nature: 'periode',
    ecart: difference,
    message: `« ${indicateur} », département ${departement} : « ${textePartie} » et « ${annee.texte} » ; ${explication}`,
  }
}

/**
 * La plus petite lecture d'une cellule : le plus petit de ses nombres ; et, si un commentaire dit que la ligne en inclut une autre, ce qui
 * reste sans elle.
 */
function plusPetiteLecture(ligne: LigneIndicateur, colonne: string, tableau: TableauIndicateurs): Rapport | null {
  const { valeur, sorte, candidats } = lireCellule(ligne.cellules[colonne] ?? '')
  if (sorte === 'manquante' || sorte === 'texte') return null
  const lectures = valeur === null ? candidats.flatMap((candidat) => candidat.lectures) : [valeur]
  const [premiere, ...autres] = lectures.map(rapportDe)
  if (premiere === undefined) return null
  const minimum = autres.reduce((petit, lecture) => (comparerRapports(lecture, petit) < 0 ? lecture : petit), premiere)
  const incluses = ligne.commentaires.flatMap(mentions).filter(({ sens }) => sens === 'dont')
  const incluse = tableau.lignes.find(
    (l) =>
      l !== ligne &&
      l.departement === ligne.departement &&
      comptentPareil(l, ligne) &&
      incluses.some(({ objet }) => objet.split(' ').length > 1 && parleDeLigne(objet, l)),
  )
  const partIncluse = incluse === undefined ? null : lireCellule(incluse.cellules[colonne] ?? '').valeur
  return partIncluse === null ? minimum : soustraireRapports(minimum, rapportDe(partIncluse))
}

/** La ligne est-elle celle dont parle un commentaire ? Ce qu'elle met elle-même « hors » d'elle ne compte pas. */
function parleDeLigne(objet: string, { libelle }: LigneIndicateur): boolean {
  const debut = objet.split(' ').slice(0, 2).join(' ')
  const exclus = mentions(libelle ?? '').filter(({ sens }) => sens === 'hors')
  return parleDe(libelle ?? '', debut) && !exclus.some((mention) => mention.objet.startsWith(debut))
}

interface Annee {
  /** La valeur de l'année ; `null` : la cellule dit qu'il n'y a pas de donnée. */
  readonly valeur: Rapport | null
  readonly texte: string
  /** Le chiffre vient du commentaire d'une ligne qui en réunit plusieurs. */
  readonly commentee: boolean
}

/** Ce que l'autre tableau dit de l'année ; `null` : rien qui se compare. */
function lireAnnee(
  ligne: LigneIndicateur,
  colonne: string,
  parties: TableauIndicateurs,
  touts: TableauIndicateurs,
): Annee | null {
  const semblable = touts.lignes.find((l) => l.indicateur === ligne.indicateur && l.departement === ligne.departement)
  if (semblable === undefined) {
    const tout = absorbante(ligne, parties, touts)
    const part = tout === null ? null : partCommentee(ligne, tout, colonne)
    return part === null ? null : { valeur: rapportDe(part), texte: part, commentee: true }
  }
  const exclus = ({ libelle }: LigneIndicateur): string[] =>
    mentions(libelle ?? '')
      .filter(({ sens }) => sens === 'hors')
      .map(({ objet }) => objet)
  // Une année qui laisse hors d'elle ce que le semestre comprend ne le borne pas.
  if (exclus(semblable).some((objet) => !exclus(ligne).includes(objet))) return null
  const texte = semblable.cellules[colonne] ?? ''
  const { valeur, code } = lireCellule(texte)
  if (valeur === null && code === null) return null
  return { valeur: valeur === null ? null : rapportDe(valeur), texte, commentee: false }
}
