import { ecrireJour, ecrireJourOuNul } from '../../base/jour'
import { type Contexte, etablirRegles, type Regles } from '../contexte'
import type { Dossier } from '../dossier/dossier'
import { nombreDeMondes } from '../droits/mondes'
import type { Candidature, Statut } from './candidature'
import { type Delai, publierDelai, unirDelais } from './delai-public'
import { candidaturesDuMonde, type DossierDate, daterDossier, etablirEntree, existe } from './entree'
import { type Motif, trouverMotif } from './motif'

/** Une candidature à l'entrée, ce qu'elle est devenue et ses trois délais. Les dates sont des `AAAA-MM-JJ`. */
export interface Entree {
  /** Le jour où la personne est, ou est de nouveau, soumise aux droits et devoirs. */
  readonly devientSoumisLe: string
  /** Le premier jour dont les événements appartiennent à l'entrée ; `null` : différent selon les mondes possibles. */
  readonly rattachement: string | null
  /** La date d'entrée (T0) ; `null` : inconnue. */
  readonly dateEntree: string | null
  /** `retenue` : nouvel entrant ; `rejetee` : ce n'en est pas un ; `indeterminee` : on ne sait pas. */
  readonly statut: Statut
  /** Ce qui fait entrer, ou ce qui fait rejeter. */
  readonly motif: Motif
  /** Le délai d'orientation ; `null` si la candidature est rejetée. */
  readonly orientation: Delai | null
  /** Le délai du premier rendez-vous d'accompagnement ; `null` si la candidature est rejetée. */
  readonly premierRendezVous: Delai | null
  /** Le délai du premier CER ; `null` si la candidature est rejetée. */
  readonly premierContrat: Delai | null
}

/**
 * Les candidatures d'un dossier qui existent à l'observation, triées par date : retenues, rejetées ou indéterminées. Là où la soumission aux
 * droits et devoirs est inconnue, ce qui diffère d'un monde possible à l'autre est dit inconnu.
 *
 * @throws ErreurContexte si le contexte est invalide, ou si un dossier n'en est pas un
 * @source instruction 2022/19, annexe 7, §6 ; fiches-actions 2024, annexe 4
 * @example
 * ```ts
 * import { evaluerEntrees } from 'calpae/rsa'
 * const dossier = {
 *   id: 'A',
 *   departement: '67',
 *   situations: [{ debut: '2022-02-08', droit: 'versable' as const, soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' }],
 *   suivis: [{ orientationNotifieeLe: '2022-03-31', organisme: 'departement' as const }],
 * }
 * const [entree] = evaluerEntrees(dossier, { periode: { debut: '2022-01-01', fin: '2022-12-31' } })
 * entree?.statut // => 'retenue'
 * entree?.dateEntree // => '2022-03-01'
 * entree?.orientation?.statut // => 'dans-le-delai'
 * ```
 */
export function evaluerEntrees(dossier: Dossier, contexte: Contexte): readonly Entree[] {
  const regles = etablirRegles(contexte)
  return entreesDuDossier(daterDossier(dossier, regles), regles)
}

/** Les entrées d'un dossier daté, mondes réunis. */
export function entreesDuDossier(date: DossierDate, regles: Regles): readonly Entree[] {
  const { soumissionsInconnues } = date.parcours
  if (soumissionsInconnues === 0) return entreesDuMonde(date, candidaturesDuMonde(date, 0, regles), regles)
  const nombre = nombreDeMondes(soumissionsInconnues, date.dossier.id)
  const versions = new Map<string, Entree[]>()
  for (let monde = 0; monde < nombre; monde++) {
    for (const entree of entreesDuMonde(date, candidaturesDuMonde(date, monde, regles), regles)) {
      const memes = versions.get(entree.devientSoumisLe)
      if (memes === undefined) versions.set(entree.devientSoumisLe, [entree])
      else memes.push(entree)
    }
  }
  return [...versions.keys()].sort().map((jour) => unirEntrees(versions.get(jour) ?? [], nombre))
}

/** Les entrées d'un monde qui existent à l'observation. */
function entreesDuMonde(date: DossierDate, candidatures: readonly Candidature[], regles: Regles): Entree[] {
  const entrees: Entree[] = []
  for (let rang = 0; rang < candidatures.length; rang++) {
    const candidature = candidatures[rang] as Candidature
    if (!existe(candidature, regles)) continue
    const delais = candidature.statut === 'rejetee' ? null : etablirEntree(date, candidatures, rang, regles).delais
    entrees.push({
      devientSoumisLe: ecrireJour(candidature.d),
      rattachement: ecrireJour(candidature.rattachement),
      dateEntree: ecrireJourOuNul(candidature.dateEntree),
      statut: candidature.statut,
      motif: trouverMotif(candidature, date.parcours, regles),
      orientation: delais && publierDelai(delais.orientation, regles),
      premierRendezVous: delais && publierDelai(delais.rendezVous, regles),
      premierContrat: delais && publierDelai(delais.contrat, regles),
    })
  }
  return entrees
}

/** La même entrée vue de plusieurs mondes : ce qui diffère entre ceux où elle n'est pas rejetée devient inconnu. */
function unirEntrees(versions: readonly Entree[], mondes: number): Entree {
  const nonRejetees = versions.filter(({ statut }) => statut !== 'rejetee')
  const considerees = nonRejetees.length > 0 ? nonRejetees : versions
  const premiere = considerees[0] as Entree
  return {
    devientSoumisLe: premiere.devientSoumisLe,
    rattachement: commun(considerees, 'rattachement', null),
    dateEntree: commun(considerees, 'dateEntree', null),
    statut: statutUni(versions, mondes),
    motif: commun(considerees, 'motif', 'indetermine'),
    orientation: unirDelais(considerees.map((entree) => entree.orientation)),
    premierRendezVous: unirDelais(considerees.map((entree) => entree.premierRendezVous)),
    premierContrat: unirDelais(considerees.map((entree) => entree.premierContrat)),
  }
}

function statutUni(versions: readonly Entree[], mondes: number): Statut {
  if (versions.every(({ statut }) => statut === 'rejetee')) return 'rejetee'
  return versions.length === mondes && versions.every(({ statut }) => statut === 'retenue') ? 'retenue' : 'indeterminee'
}

function commun<C extends 'rattachement' | 'dateEntree' | 'motif', D>(
  entrees: readonly Entree[],
  champ: C,
  siDifferent: D,
): Entree[C] | D {
  const premiere = (entrees[0] as Entree)[champ]
  return entrees.every((entree) => entree[champ] === premiere) ? premiere : siDifferent
}
