import type { Indicateur } from '../referentiel/indicateurs/indicateur'
import { lireCellule } from './cellule'
import type { ConstatCoherence, Lieu, RegleCoherence } from './coherence'
import type { Colonne } from './colonnes'
import { ecrireNombre } from './ecriture-cellule'
import { ligneOfficielle } from './lignes-officielles'
import { ecrireRapport, type Rapport } from './rapport-exact'
import type { LigneIndicateur, TableauIndicateurs } from './tableau-indicateurs'
import { valeurDe } from './valeur'

/** Une ligne et ses nombres, lus une fois. */
export interface LigneLue {
  readonly ligne: LigneIndicateur
  /** Ce que le référentiel sait de l'indicateur ; `null` s'il n'en est pas. */
  readonly officielle: Indicateur | null
  /** Les colonnes du tableau. */
  readonly colonnes: readonly Colonne[]
  /** Les nombres sûrs, par colonne : ni pourcentage, ni durée. */
  readonly nombres: ReadonlyMap<string, Rapport>
}

/** Les lignes d'un tableau et leurs nombres. */
export function lireLignes({ colonnes, lignes }: TableauIndicateurs): LigneLue[] {
  return lignes.map((ligne) => {
    const nombres = new Map<string, Rapport>()
    for (const { id } of colonnes) {
      const valeur = valeurDe(lireCellule(ligne.cellules[id] ?? ''))
      if (valeur?.unite === 'nombre') nombres.set(id, valeur.rapport)
    }
    return { ligne, officielle: ligneOfficielle(ligne.indicateur), colonnes, nombres }
  })
}

/** Les lignes par clé, dans l'ordre. */
export function grouper(lignes: readonly LigneLue[], cleDe: (lue: LigneLue) => string): Map<string, LigneLue[]> {
  const groupes = new Map<string, LigneLue[]>()
  for (const lue of lignes) {
    const groupe = groupes.get(cleDe(lue))
    if (groupe === undefined) groupes.set(cleDe(lue), [lue])
    else groupe.push(lue)
  }
  return groupes
}

/** La cellule d'une ligne dans une colonne. */
export function lieu({ ligne }: LigneLue, colonne: string): Lieu {
  return { indicateur: ligne.indicateur, departement: ligne.departement, colonne }
}

/** Un nombre qu'on ne retrouve guère par hasard : au moins mille, ou au moins cent et non rond. */
export function estParlant({ numerateur, denominateur }: Rapport): boolean {
  if (numerateur % denominateur !== 0n) return false
  const entier = numerateur / denominateur
  return entier >= 1000n || (entier >= 100n && entier % 10n !== 0n)
}

/** Un nombre dans un message, à la française. */
export function dire(rapport: Rapport): string {
  return ecrireNombre(ecrireRapport(rapport))
}

/** Le nom d'une ligne dans un message. */
export function nommerLigne({ ligne }: LigneLue): string {
  return `« ${ligne.libelle ?? ligne.indicateur} »`
}

/** Les chiffres d'un constat. */
type Chiffres = Pick<ConstatCoherence, 'attendu' | 'constate' | 'ecart'>
const SANS_CHIFFRES: Chiffres = { attendu: null, constate: null, ecart: null }

/** Ce qui est impossible. */
export function impossible(
  regle: RegleCoherence,
  lieux: readonly Lieu[],
  chiffres: Chiffres,
  message: string,
  source: string,
): ConstatCoherence {
  return { regle, ligne: nommer(lieux), conforme: false, ...chiffres, message, source, cellules: lieux }
}

/** Ce qui est à vérifier. */
export function aVerifier(
  regle: RegleCoherence,
  lieux: readonly Lieu[],
  constate: string | null,
  message: string,
  source: string,
): ConstatCoherence {
  return { regle, ligne: nommer(lieux), conforme: null, ...SANS_CHIFFRES, constate, message, source, cellules: lieux }
}

function nommer([premier]: readonly Lieu[]): string | null {
  return premier === undefined ? null : `${premier.indicateur}, département ${premier.departement}, ${premier.colonne}`
}

/** Les définitions du guide. */
export function sourceDuGuide(officielle: Indicateur | null): string {
  return officielle === null ? 'instruction 2022/19, annexe 7' : `instruction 2022/19, annexe 7, ${officielle.source.section}`
}

/** Ce qui évolue se justifie. */
export const SOURCE_EVOLUTION = 'instruction 2022/19, annexe 5, §1.3 (le rapport justifie l’évolution des indicateurs)'
