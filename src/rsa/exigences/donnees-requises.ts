import { parmiAdmis } from '../../base/contexte'
import type { Conventions } from '../../referentiel/conventions'
import type { Cause } from '../causes'
import { conventionsAdmises } from '../contexte'
import type { IdIndicateurRsa } from '../indicateurs/resultat'
import type { IdTaux } from '../indicateurs/taux'
import type { EffetAbsence } from './absence'
import { CHAMPS, type Champ } from './champs'
import { type CritereLu, lectures } from './lectures'

/** Un champ que lit un indicateur, le critère qu'il sert, et ce que fait son absence. */
export interface DonneeRequise {
  /** Le chemin du champ dans le dossier ; `[]` : de chaque élément de la liste. */
  readonly champ: string
  /** Le critère dont la règle lit ce champ, sous le code que lui donne `expliquer` ; `lecture` : la forme même du dossier. */
  readonly critere: string
  /** Ce que fait son absence, en français. */
  readonly siAbsent: string
  /**
   * Ce que fait son absence, en un mot : `rejet`, le dossier est rejeté à la lecture ; `inconnu`, la réponse peut devenir inconnue ; `convenu`,
   * l'absence a un sens, qui n'est pas un inconnu.
   */
  readonly effet: EffetAbsence
  /** La cause que diront les mesures ; `null` si l'absence ne rend rien inconnu par elle-même. */
  readonly cause: Cause | null
}

/**
 * Les champs du dossier que lit un indicateur, ou un taux, sous des conventions : de quoi savoir, avant de calculer, ce qu'une source doit tenir, et
 * ce que coûte ce qu'elle ne tient pas. Un dossier réduit à ces champs donne la même mesure ; chacun d'eux peut la changer.
 *
 * @param indicateur un indicateur, ou un taux
 * @param conventions celles qui s'écartent du guide de 2022 ; par défaut, `PREREGLAGES.guide2022`
 * @returns une ligne par champ et par critère, dans l'ordre du dossier
 * @throws ErreurContexte si l'indicateur ou une convention n'en est pas un
 * @source instruction 2022/19, annexe 7, §6 et §7
 * @example
 * ```ts
 * import { donneesRequises, PREREGLAGES } from 'calpae/rsa'
 * const champs = donneesRequises('ag-delai-moyen', PREREGLAGES.guide2022).filter(({ critere }) => critere === 'ag-delai-moyen')
 * champs.map(({ champ, effet }) => [champ, effet]) // => [
 * //   ['departement', 'rejet'],
 * //   ['accompagnements', 'inconnu'],
 * //   ['accompagnements[].dispositif', 'rejet'],
 * //   ['accompagnements[].proposeLe', 'inconnu'],
 * //   ['accompagnements[].demarreLe', 'convenu']]
 * champs[3]?.siAbsent // => "inconnu : la date de proposition de l'accompagnement global manque"
 * donneesRequises('nouveaux-entrants', PREREGLAGES.casf).some(({ champ }) => champ === 'situations[].notifieeLe') // => false
 * ```
 */
export function donneesRequises(
  indicateur: IdIndicateurRsa | IdTaux,
  conventions: Partial<Conventions> = {},
): readonly DonneeRequise[] {
  const choisies = conventionsAdmises(conventions)
  const criteres = criteresLus(choisies)
  const admis = parmiAdmis(indicateur, 'indicateur', Object.keys(criteres) as (keyof typeof criteres)[])
  const parCritere = lectures()
  return CHAMPS.flatMap((champ) =>
    criteres[admis].flatMap((critere) => {
      const absence = parCritere[critere][champ]
      return absence !== undefined && estLu(champ, critere, choisies) ? [{ champ, critere, ...absence }] : []
    }),
  )
}

/** Selon les conventions, la notification n'est pas lue, et le délai du contrat part de l'entrée ou de l'orientation. */
function estLu(champ: Champ, critere: CritereLu, { debutOrientation, debutContrat }: Conventions): boolean {
  if (champ === 'situations[].notifieeLe' && debutOrientation !== 'notification') return false
  if (critere !== 'premier-contrat-dans-le-delai') return true
  if (champ === 'situations[].notifieeLe') return debutContrat === 'notification'
  return !champ.startsWith('suivis') || debutContrat === 'orientation'
}

/** Les critères dont chaque indicateur et chaque taux est fait. */
function criteresLus({ populationRendezVous }: Conventions): {
  readonly [I in IdIndicateurRsa | IdTaux]: readonly CritereLu[]
} {
  const entree = [
    'lecture',
    'droit-versable',
    'soumise-aux-droits-et-devoirs',
    'absente-le-mois-precedent',
    'sans-suivi-en-cours',
    'date-d-entree',
  ] as const
  const orientesDansLeDelai = [...entree, 'oriente', 'oriente-dans-le-delai'] as const
  const suivies = [...entree, 'oriente', 'hors-france-travail'] as const
  const restreints = populationRendezVous === 'orientes-dans-le-delai' ? (['oriente-dans-le-delai'] as const) : []
  const rendezVous = [...suivies, ...restreints, 'premier-rendez-vous'] as const
  const rendezVousDansLeDelai = [...rendezVous, 'premier-rendez-vous-dans-le-delai'] as const
  const contrats = [...suivies, 'premier-contrat'] as const
  const contratsDansLeDelai = [...contrats, 'premier-contrat-dans-le-delai'] as const
  return {
    'nouveaux-entrants': entree,
    'nouveaux-entrants-orientes-dans-le-delai': orientesDansLeDelai,
    'premiers-rendez-vous': rendezVous,
    'premiers-rendez-vous-dans-le-delai': rendezVousDansLeDelai,
    'premiers-contrats': contrats,
    'premiers-contrats-dans-le-delai': contratsDansLeDelai,
    'gad-orientes': [...entree, 'gad-orientes'],
    'gad-en-cours': ['lecture', 'gad-en-cours'],
    'ag-orientes': ['lecture', 'ag-orientes'],
    'ag-en-cours': ['lecture', 'ag-en-cours'],
    'ag-par-conseiller': ['lecture', 'ag-par-conseiller'],
    'ag-delai-moyen': ['lecture', 'ag-delai-moyen'],
    orientation: orientesDansLeDelai,
    'rendez-vous': rendezVousDansLeDelai,
    contrat: contratsDansLeDelai,
    'rendez-vous-sur-orientes': rendezVousDansLeDelai,
    'contrat-sur-orientes': contratsDansLeDelai,
    'orientation-professionnelle': [...entree, 'oriente', 'parcours-professionnel'],
  }
}
