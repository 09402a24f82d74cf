import { lireCellule } from './cellule'
import { comptentPareil } from './lignes-officielles'
import { chercherNombres } from './nombre-ecrit'
import { mentions, parleDe } from './perimetre'
import type { LigneIndicateur, TableauIndicateurs } from './tableau-indicateurs'

/**
 * Les lignes qu'un tableau réunit : l'un compte la garantie départementale « HORS accompagnement global » à côté de l'accompagnement global,
 * l'autre les compte ensemble (« DONT accompagnement global »).
 */

/**
 * La ligne de l'autre tableau où une ligne absente est comprise : même département, même compte, et un intitulé « DONT… » ce dont parle la
 * ligne absente, là où son propre tableau écrit « HORS… ». `null` s'il n'y en a pas.
 */
export function absorbante(
  ligne: LigneIndicateur,
  chezSoi: TableauIndicateurs,
  chezLAutre: TableauIndicateurs,
): LigneIndicateur | null {
  const trouvee = chezLAutre.lignes.find(
    (autre) =>
      autre.departement === ligne.departement &&
      comptentPareil(autre, ligne) &&
      autre.indicateur !== ligne.indicateur &&
      mentions(autre.libelle ?? '').some(
        ({ sens, objet }) => sens === 'dont' && parleDe(ligne.libelle ?? '', objet) && estMisHors(objet, autre, chezSoi),
      ),
  )
  return trouvee ?? null
}

function estMisHors(objet: string, autre: LigneIndicateur, { lignes }: TableauIndicateurs): boolean {
  return lignes.some(
    (l) =>
      l.indicateur === autre.indicateur &&
      l.departement === autre.departement &&
      mentions(l.libelle ?? '').some((mention) => mention.sens === 'hors' && mention.objet === objet),
  )
}

/**
 * La part d'une ligne réunie, telle qu'un commentaire de la ligne qui la comprend la détaille : « 2 168 en 2022 : 1 274 … ; 894 au titre de
 * l'accompagnement global ». Le détail n'est tenu pour sûr que si ses parts font le total de la cellule. `null` si rien ne la donne.
 */
export function partCommentee(
  absorbee: LigneIndicateur,
  { cellules, commentaires, libelle }: LigneIndicateur,
  colonne: string,
): string | null {
  const total = lireCellule(cellules[colonne] ?? '').valeur
  const objets = mentions(libelle ?? '').filter(({ sens, objet }) => sens === 'dont' && parleDe(absorbee.libelle ?? '', objet))
  const [dont] = objets
  if (total === null || dont === undefined) return null
  for (const commentaire of commentaires) {
    const parts = detailler(commentaire, total)
    const trouvee = parts.find(({ texte }) => parleDe(texte, dont.objet))
    if (trouvee !== undefined) return trouvee.valeur
  }
  return null
}

/** Les parts qu'un commentaire donne d'un total, si elles le font ; les années qu'il cite n'en sont pas. */
function detailler(commentaire: string, total: string): { readonly valeur: string; readonly texte: string }[] {
  const nombres = chercherNombres(commentaire)
    .map(({ candidat, debut, fin }) => ({ valeur: candidat.doute === null ? (candidat.lectures[0] ?? '') : '', debut, fin }))
    .filter(({ valeur, debut, fin }) => /^\d{1,15}$/.test(valeur) && !/^(?:19|20)\d\d$/.test(commentaire.slice(debut, fin)))
  const [premier, ...suite] = nombres
  if (premier === undefined || premier.valeur !== total) return []
  const somme = suite.reduce((cumul, { valeur }) => cumul + BigInt(valeur), 0n)
  if (suite.length < 2 || String(somme) !== total) return []
  return suite.map(({ valeur, fin }, i) => ({ valeur, texte: commentaire.slice(fin, suite[i + 1]?.debut) }))
}
