import type { Cas } from '../../src/conformite/jeu'
import { type Conventions, type NomPrereglage, PREREGLAGES } from '../../src/referentiel/conventions'
import { lireDossier } from '../../src/rsa/dossier/lecture-dossier'
import type { ContexteTemoin } from '../temoin/contexte'
import type { DossierTemoin } from '../temoin/dossier'
import type { entreesTemoin } from '../temoin/entrees'
import type { indicateursTemoin } from '../temoin/indicateurs'

/** Une mise en œuvre des règles : le témoin, ou l'une de ses versions faussées. */
export type MiseEnOeuvre = {
  readonly entreesTemoin: typeof entreesTemoin
  readonly indicateursTemoin: typeof indicateursTemoin
}

/** Le dossier lu : le témoin ne lit pas, il calcule. */
function lire(donnee: unknown): DossierTemoin {
  const lecture = lireDossier(donnee)
  if (!lecture.ok) throw new Error(`dossier illisible : ${JSON.stringify(lecture.erreurs)}`)
  return JSON.parse(JSON.stringify(lecture.valeur)) as DossierTemoin
}

/** Ce qu'une mise en œuvre répond à un cas de dossier ou d'indicateurs, sous des conventions. */
export function repondre(cas: Cas, conventions: Conventions, oeuvre: MiseEnOeuvre): Record<string, unknown> {
  if (cas.contexte === null) throw new Error(`${cas.id} : le témoin ne lit pas`)
  const contexte = { ...cas.contexte, conventions } as ContexteTemoin
  const dossiers = cas.dossiers.map(lire)
  if (cas.niveau === 'dossier') {
    return {
      entrees: dossiers.flatMap((dossier) =>
        oeuvre.entreesTemoin(dossier, contexte).map(({ rattachement: _, ...entree }) => ({ dossier: dossier.id, ...entree })),
      ),
    }
  }
  const { indicateurs, taux, mediane } = oeuvre.indicateursTemoin(dossiers, contexte)
  return { indicateurs, taux, delaiMedian: mediane }
}

/** Les réponses d'une mise en œuvre à des cas, sous un préréglage. */
export function repondreAuxCas(cas: readonly Cas[], prereglage: NomPrereglage, oeuvre: MiseEnOeuvre) {
  return { prereglage, reponses: Object.fromEntries(cas.map((un) => [un.id, repondre(un, PREREGLAGES[prereglage], oeuvre)])) }
}
