/** De la source aux dossiers, et le bilan de la lecture. */
import { type Dossier, type LectureLot, lireDossiers } from 'calpae/rsa'
import { parcourirPortefeuille } from '../../node/portefeuille.mjs'
import { analyser } from './donnees'
import type { Bilan, Source } from './protocole'
import type { Suivi } from './suivi'
import { lireTexte } from './texte'

/** Ce que la page montre d'une longue liste. */
const MONTRES = 100
/** De quoi avancer à vue sans inonder la page de messages. */
const PAS = 1000

export interface Lecture {
  readonly dossiers: readonly Dossier[]
  readonly bilan: Bilan
}

export async function lire(source: Source, suivi: Suivi): Promise<Lecture> {
  if (source.sorte === 'exemple') {
    const donnees = parcourirPortefeuille({ dossiers: source.dossiers })
    return dresser(lireDossiers(compter(donnees, source.dossiers, "Invention de l'exemple", suivi)), [])
  }
  const { texte, remarques } =
    source.sorte === 'fichier' ? await lireTexte(source.fichier, suivi) : { texte: source.texte, remarques: [] }
  await suivi.respirer({ etape: 'Analyse du texte', part: null })
  const donnees = analyser(texte)
  return dresser(lireDossiers(compter(donnees, donnees.length, 'Vérification des dossiers', suivi)), remarques)
}

/** La liste telle quelle, en disant où l'on en est. */
function* compter(donnees: Iterable<unknown>, total: number, etape: string, suivi: Suivi): Generator<unknown> {
  let vus = 0
  for (const donnee of donnees) {
    if (vus % PAS === 0) suivi.dire({ etape, part: vus / total })
    vus++
    yield donnee
  }
}

function dresser(lot: LectureLot, remarques: readonly string[]): Lecture {
  const parCode: Record<string, number> = {}
  for (const { anomalies } of lot.anomalies) for (const { code } of anomalies) parCode[code] = (parCode[code] ?? 0) + 1
  return {
    dossiers: lot.dossiers,
    bilan: {
      lus: lot.lus,
      retenus: lot.dossiers.length,
      rejets: { total: lot.rejets.length, premiers: lot.rejets.slice(0, MONTRES) },
      anomalies: { total: lot.anomalies.length, parCode, premieres: lot.anomalies.slice(0, MONTRES) },
      departements: [...new Set(lot.dossiers.map(({ departement }) => departement))].sort(),
      annee: anneeLaPlusFournie(lot.dossiers),
      remarques,
    },
  }
}

/** L'année où commencent le plus de droits versables et soumis. */
function anneeLaPlusFournie(dossiers: readonly Dossier[]): number | null {
  const annees = new Map<string, number>()
  for (const { situations } of dossiers) {
    for (const { debut, droit, soumisDroitsDevoirs } of situations) {
      if (droit !== 'versable' || soumisDroitsDevoirs === false) continue
      const annee = debut.slice(0, 4)
      annees.set(annee, (annees.get(annee) ?? 0) + 1)
    }
  }
  const [premiere] = [...annees].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1))
  return premiere === undefined ? null : Number(premiere[0])
}
