import type { ConstatCoherence, Lieu, RegleCoherence } from './coherence'
import { memeColonne } from './colonnes'
import { aVerifier, dire, impossible, type LigneLue, lieu, nommerLigne, sourceDuGuide } from './lignes-lues'
import { comptentPareil } from './lignes-officielles'
import { mentions, parleDe } from './perimetre'
import { additionnerRapports, comparerRapports, ecrireRapport, type Rapport, soustraireRapports } from './rapport-exact'

/**
 * Un total « DONT… » et ses deux parts : la même ligne « HORS… », et la ligne de ce qui est mis hors d'elle. Les trois peuvent venir de deux
 * tableaux des mêmes chiffres ; toutes les lignes sont d'un même département.
 */
export function constaterTotaux(lignes: readonly LigneLue[], autres: readonly LigneLue[]): ConstatCoherence[] {
  const toutes = [...lignes, ...autres]
  return toutes.flatMap((total) => {
    const objet = mentionDe(total, 'dont')
    if (objet === null) return []
    const semblables = toutes.filter(({ ligne }) => comptentPareil(ligne, total.ligne))
    const hors = semblables.find((l) => l.ligne.indicateur === total.ligne.indicateur && mentionDe(l, 'hors') === objet)
    const dont = semblables.find((l) => l.ligne.indicateur !== total.ligne.indicateur && parleDe(l.ligne.libelle ?? '', objet))
    if (hors === undefined || dont === undefined) return []
    return total.colonnes.filter(({ sorte }) => sorte === 'resultat').flatMap(({ id }) => constaterTotal(total, hors, dont, id))
  })
}

function mentionDe({ ligne }: LigneLue, sens: 'hors' | 'dont'): string | null {
  return mentions(ligne.libelle ?? '').find((mention) => mention.sens === sens)?.objet ?? null
}

function constaterTotal(total: LigneLue, hors: LigneLue, dont: LigneLue, colonne: string): ConstatCoherence[] {
  const t = total.nombres.get(colonne)
  const parts = [lirePart(hors, total, colonne), lirePart(dont, total, colonne)].filter((part) => part !== null)
  if (t === undefined) return []
  const nom = `département ${total.ligne.departement}, ${colonne} : ${nommerLigne(total)}`
  const lieux = [lieu(total, colonne), ...parts.map((part) => part.lieu)]
  const source = sourceDuGuide(total.officielle)
  const refuser = (regle: RegleCoherence, attendu: string, reference: Rapport, message: string): ConstatCoherence[] => {
    const chiffres = { attendu, constate: ecrireRapport(t), ecart: ecrireRapport(soustraireRapports(t, reference)) }
    return [impossible(regle, lieux, chiffres, `${nom}, ${message}`, source)]
  }
  const plusGrande = parts.find((part) => comparerRapports(t, part.nombre) < 0)
  if (plusGrande !== undefined) {
    const message = `le total (${dire(t)}) est inférieur à sa part « ${plusGrande.lieu.indicateur} » (${dire(plusGrande.nombre)})`
    return refuser('total-inferieur-a-sa-part', `au moins ${ecrireRapport(plusGrande.nombre)}`, plusGrande.nombre, message)
  }
  const [premiere, seconde] = parts
  if (premiere === undefined || seconde === undefined) return []
  const somme = additionnerRapports(premiere.nombre, seconde.nombre)
  if (comparerRapports(t, somme) === 0) return []
  const detail = `${dire(premiere.nombre)} + ${dire(seconde.nombre)}`
  // Le total reprend le chiffre d'une part : elle comprend peut-être déjà l'autre, ou le chiffre a été recopié.
  if (parts.some((part) => comparerRapports(t, part.nombre) === 0)) {
    const message = `${nom}, le total (${dire(t)}) est égal à l’une de ses parts, alors qu’elles font ${detail}`
    return [aVerifier('total-egal-a-une-part', lieux, ecrireRapport(t), message, source)]
  }
  return refuser(
    'total-different-de-ses-parts',
    ecrireRapport(somme),
    somme,
    `le total (${dire(t)}) n’est pas la somme de ses parts (${detail})`,
  )
}

/** La part, dans la colonne de même période de son propre tableau. */
function lirePart(part: LigneLue, total: LigneLue, colonne: string): { readonly nombre: Rapport; readonly lieu: Lieu } | null {
  const cherchee = total.colonnes.find(({ id }) => id === colonne)
  const trouvee = cherchee === undefined ? undefined : part.colonnes.find((c) => memeColonne(c, cherchee))
  const nombre = trouvee === undefined ? undefined : part.nombres.get(trouvee.id)
  return nombre === undefined || trouvee === undefined ? null : { nombre, lieu: lieu(part, trouvee.id) }
}
