/** La section « Chiffres » du journal : ce qu'un lecteur apprend des chiffres qui bougent. */
import { type Chiffre, comparer, type Mouvement } from './comparer'
import { corpsDeVersion, nombres } from './versions.mjs'

export interface EntreeChiffres {
  /** Le nom du chiffre, ou `porte/*`. */
  readonly chiffre: string
  readonly periodes: string
  readonly conventions: string
}

const ENTREE = /^- `([^`]+)` — périodes : (.+?) — conventions : (.+?) — (.+)/gm

/** Les entrées de la section « Chiffres » d'une version. */
export function entreesChiffres(journal: string, version: string): EntreeChiffres[] {
  const [, section = ''] = corpsDeVersion(journal, version).split('\n### Chiffres\n')
  return [...(section.split('\n### ')[0] ?? '').matchAll(ENTREE)].map(([, chiffre = '', periodes = '', conventions = '']) => ({
    chiffre,
    periodes,
    conventions,
  }))
}

/** Ce que le journal ne dit pas des mouvements : les entrées à y écrire, prêtes à compléter. */
export function manques(mouvements: readonly Mouvement[], entrees: readonly EntreeChiffres[]): string[] {
  const attendus = new Map<string, Set<string>>()
  for (const { chiffre, conventions } of mouvements)
    attendus.set(chiffre, new Set([...(attendus.get(chiffre) ?? []), ...conventions]))
  return [...attendus].flatMap(([chiffre, conventions]) => {
    const siennes = entrees.filter((entree) => entree.chiffre === chiffre || entree.chiffre === `${chiffre.split('/')[0]}/*`)
    const dites = (convention: string): boolean =>
      siennes.some((entree) => entree.conventions.startsWith('toutes') || entree.conventions.includes(`\`${convention}\``))
    if (siennes.length > 0 && [...conventions].every(dites)) return []
    const nommees = conventions.size === 0 ? 'toutes' : [...conventions].map((convention) => `\`${convention}\``).join(', ')
    return [`- \`${chiffre}\` — périodes : … — conventions : ${nommees} — pourquoi, d'après quel texte`]
  })
}

interface CorpusGarde {
  readonly version: string
  readonly versionRegles: string
  readonly chiffres: readonly Chiffre[]
}

/** Ce qui manque au passage d'une version à la suivante : le numéro d'une rupture, la version des règles, ce que le journal doit dire. */
export function fautesDuPassage(avant: CorpusGarde, apres: CorpusGarde, entrees: readonly EntreeChiffres[]): string[] {
  const bouges = comparer(avant.chiffres, apres.chiffres)
  const rupture = annonceUneRupture(nombres(avant.version), nombres(apres.version))
  const passage = `${avant.version} → ${apres.version}`
  return [
    ...(bouges.length > 0 && !rupture ? [`${passage} : des chiffres bougent, et le numéro n'annonce pas de rupture`] : []),
    ...((avant.versionRegles !== apres.versionRegles) !== bougeDuRsa(bouges)
      ? [`${passage} : la version des règles change avec les chiffres du RSA, et eux seuls`]
      : []),
    ...manques(bouges, entrees),
  ]
}

export const bougeDuRsa = (bouges: readonly Mouvement[]): boolean => bouges.some(({ chiffre }) => chiffre.startsWith('rsa/'))

/** Vrai si le passage d'une version à l'autre annonce une rupture : majeure, ou mineure avant la version 1. */
function annonceUneRupture(
  [majeure = 0, mineure = 0]: readonly number[],
  [suivante = 0, sienne = 0]: readonly number[],
): boolean {
  return suivante > majeure || (suivante === 0 && majeure === 0 && sienne > mineure)
}
