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

const ORGANISMES = ['departement', 'france-travail', 'mission-locale', 'ccas', 'caf', 'msa', 'association', 'autre']
const PARCOURS = ['social', 'socio-professionnel', 'professionnel']
const MOIS_DE_2022 = Array.from({ length: 12 }, (_, i) => `2022-${String(i + 1).padStart(2, '0')}`)

/** Les strates, chacune comptée à part sur ses seuls dossiers : ceux des cas n'ont qu'une entrée et qu'un suivi. */
function ventiler(dossiers: DossierTemoin[], contexte: ContexteTemoin, cle: NonNullable<Cas['cle']>, oeuvre: MiseEnOeuvre) {
  const nommer = (dossier: DossierTemoin): string => {
    const [suivi] = dossier.suivis ?? []
    const [entree] = oeuvre.entreesTemoin(dossier, contexte)
    if (cle === 'departement') return dossier.departement
    const nom = cle === 'mois' ? entree?.dateEntree?.slice(0, 7) : suivi?.[cle]
    return nom ?? 'non ventilé'
  }
  const possibles = { organisme: ORGANISMES, parcours: PARCOURS, mois: MOIS_DE_2022, departement: [] }[cle]
  const noms = [...new Set([...possibles, ...dossiers.map(nommer), 'non ventilé'])]
  return noms.map((strate) => ({
    strate,
    ...oeuvre.indicateursTemoin(
      dossiers.filter((dossier) => nommer(dossier) === strate),
      contexte,
    ),
  }))
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
  if (cas.cle !== undefined) return { strates: ventiler(dossiers, contexte, cas.cle, oeuvre) }
  const { indicateurs, taux, mediane } = oeuvre.indicateursTemoin(dossiers, contexte)
  return { indicateurs, taux, delaiMedian: mediane }
}

/** Les réponses d'une mise en œuvre à des cas, sous un préréglage. */
export function repondreAuxCas(cas: readonly Cas[], prereglage: NomPrereglage, oeuvre: MiseEnOeuvre) {
  return { prereglage, reponses: Object.fromEntries(cas.map((un) => [un.id, repondre(un, PREREGLAGES[prereglage], oeuvre)])) }
}
