import type { Indicateur } from '../referentiel/indicateurs/indicateur'
import { lireCellule } from './cellule'
import type { ConstatCoherence } from './coherence'
import { anneeCouverte, type Colonne } from './colonnes'
import { dire, impossible, type LigneLue, lieu, nommerLigne, sourceDuGuide } from './lignes-lues'
import { intitule } from './lignes-officielles'
import { mentions } from './perimetre'
import { comparerRapports, ecrireRapport, rapportDe, soustraireRapports } from './rapport-exact'
import type { LigneIndicateur, TableauIndicateurs } from './tableau-indicateurs'
import { valeurDe } from './valeur'

const ZERO = rapportDe('0')
const CENT = rapportDe('100')

/** Les indicateurs qui se comptent en différence avec une année de référence : eux seuls peuvent baisser sous zéro. */
const DIFFERENCES: readonly string[] = ['etp', 'heures']

/** Dans un département, une partie plus grande que son tout, un taux de plus de cent, un nombre négatif. */
export function constaterParties(tableau: TableauIndicateurs, lignes: readonly LigneLue[]): ConstatCoherence[] {
  return lignes.flatMap((lue) =>
    tableau.colonnes.flatMap((colonne) => [...constaterPartie(lue, colonne, lignes), ...constaterBornes(lue, colonne)]),
  )
}

function constaterPartie(lue: LigneLue, colonne: Colonne, lignes: readonly LigneLue[]): ConstatCoherence[] {
  const { ligne, officielle, nombres } = lue
  const partie = nombres.get(colonne.id)
  if (partie === undefined || officielle?.partieDe == null) return []
  // Au premier semestre, le guide permet d'ajouter à un stock les entrants de l'année : il n'est plus une partie du flux.
  if (officielle.nature === 'stock' && anneeCouverte(colonne) === null) return []
  if (estElargie(ligne, officielle)) return []
  const tout = lignes.find((l) => l.ligne.indicateur === officielle.partieDe)
  const ensemble = tout?.nombres.get(colonne.id)
  if (tout === undefined || ensemble === undefined || comparerRapports(partie, ensemble) <= 0) return []
  const [p, e] = [ecrireRapport(partie), ecrireRapport(ensemble)]
  const chiffres = { attendu: `au plus ${e}`, constate: p, ecart: ecrireRapport(soustraireRapports(partie, ensemble)) }
  const ou = `département ${ligne.departement}, ${colonne.id}`
  const message = `${ou} : ${nommerLigne(lue)} (${dire(partie)}) dépasse ${nommerLigne(tout)} (${dire(ensemble)}), dont c’est une partie`
  const lieux = [lieu(lue, colonne.id), lieu(tout, colonne.id)]
  return [impossible('partie-superieure-au-tout', lieux, chiffres, message, sourceDuGuide(officielle))]
}

/** Un intitulé « DONT… » que l'officiel n'a pas élargit la ligne : elle compte aussi ce qui n'est pas dans le tout. */
function estElargie({ libelle }: LigneIndicateur, officielle: Indicateur): boolean {
  const dont = (texte: string): string[] => mentions(texte).flatMap(({ sens, objet }) => (sens === 'dont' ? [objet] : []))
  const officiels = dont(intitule(officielle))
  return dont(libelle ?? '').some((objet) => !officiels.includes(objet))
}

function constaterBornes(lue: LigneLue, { id }: Colonne): ConstatCoherence[] {
  const { ligne, officielle } = lue
  const valeur = valeurDe(lireCellule(ligne.cellules[id] ?? ''))
  if (valeur === null) return []
  const nom = `département ${ligne.departement}, ${id} : ${nommerLigne(lue)}`
  const source = sourceDuGuide(officielle)
  if (valeur.unite === 'pourcentage' && comparerRapports(valeur.rapport, CENT) > 0) {
    const constate = ecrireRapport(valeur.rapport)
    const chiffres = { attendu: 'au plus 100', constate, ecart: ecrireRapport(soustraireRapports(valeur.rapport, CENT)) }
    return [
      impossible('taux-superieur-a-cent', [lieu(lue, id)], chiffres, `${nom}, ${dire(valeur.rapport)} %, plus de 100 %`, source),
    ]
  }
  if (comparerRapports(valeur.rapport, ZERO) < 0 && !(officielle !== null && DIFFERENCES.includes(officielle.unite))) {
    const constate = ecrireRapport(valeur.rapport)
    const chiffres = { attendu: 'au moins 0', constate, ecart: constate }
    return [impossible('nombre-negatif', [lieu(lue, id)], chiffres, `${nom}, ${dire(valeur.rapport)}, un nombre négatif`, source)]
  }
  return []
}
