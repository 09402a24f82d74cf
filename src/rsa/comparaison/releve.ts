import type { Regles } from '../contexte'
import type { Dossier } from '../dossier/dossier'
import type { daterEntiers } from '../entree/entree'
import { type Accumulateur, accumulateurVide, accumuler, type Repartition } from '../indicateurs/accumulateur'
import type { Entrant } from '../indicateurs/comptage'
import type { ReponsesEntree } from '../indicateurs/reponses'
import { APPORT_NUL, type Apport, apportDesEntrees, apportDuDossier } from './apport'

/** Un côté de la comparaison : le compte de tous ses dossiers, et ce que le dernier y a mis. */
export interface Releve {
  readonly regles: Regles
  readonly compte: Accumulateur
  readonly repartition: Repartition
  readonly dater: typeof daterEntiers
  /** Le dernier dossier apporte-t-il quelque chose ? */
  apporte: boolean
  /** Les entrées du dernier dossier ; `null` s'il a plusieurs mondes. */
  entrants: readonly Entrant[] | null
}

const AUCUNE: readonly Entrant[] = []

/**
 * Un relevé vide.
 *
 * @param dater comment un dossier se prépare pour les règles : partagé par les relevés qui regardent les mêmes dossiers
 */
export function ouvrirReleve(regles: Regles, dater: typeof daterEntiers): Releve {
  const compte = accumulateurVide()
  const releve: Releve = {
    regles,
    compte,
    dater,
    apporte: false,
    entrants: AUCUNE,
    // Tout va au même compte ; au passage, on retient les entrées. Un dossier à plusieurs mondes ne les répartit pas : il réunit une autre liste.
    repartition: {
      repartir: (entrants) => {
        releve.entrants = entrants
        return [[compte, entrants]]
      },
      reunir: (entrants) => {
        if (releve.entrants !== entrants) releve.entrants = null
        return compte
      },
    },
  }
  return releve
}

/** Ajoute un dossier au compte ; `null` : il n'est pas de ce côté. */
export function relever(releve: Releve, dossier: Dossier | null): void {
  releve.entrants = AUCUNE
  releve.apporte = dossier !== null && accumuler(releve.compte, dossier, releve.regles, releve.repartition, releve.dater)
}

/** L'apport du dernier dossier. */
export function apportReleve({ apporte, entrants, regles }: Releve, dossier: Dossier | null): Apport {
  if (!apporte || dossier === null) return APPORT_NUL
  const simple = entrants !== null && regles.conventions.comptage === 'entrees'
  return simple ? apportDesEntrees(entrants, dossier, regles) : apportDuDossier(dossier, regles)
}

/** Les mêmes entrées, qui répondent de même à tout : leur dossier compte de même, si les règles posent les mêmes questions. */
export function memesEntrants(a: Releve, b: Releve): boolean {
  if (!a.apporte && !b.apporte) return true
  if (a.entrants === null || b.entrants === null || a.entrants.length !== b.entrants.length) return false
  for (let i = 0; i < a.entrants.length; i++) if (!memeEntrant(a.entrants[i] as Entrant, b.entrants[i] as Entrant)) return false
  return true
}

function memeEntrant(a: Entrant, b: Entrant): boolean {
  if (a.entrant !== b.entrant || a.candidature.rattachement !== b.candidature.rattachement) return false
  for (const question of QUESTIONS_D_UNE_ENTREE) if (a.reponses[question] !== b.reponses[question]) return false
  return true
}

const QUESTIONS_D_UNE_ENTREE: readonly (keyof ReponsesEntree)[] = [
  'oriente',
  'orienteDansLeDelai',
  'horsFranceTravail',
  'parcoursProfessionnel',
  'rendezVous',
  'rendezVousDansLeDelai',
  'contrat',
  'contratDansLeDelai',
  'versAccompagnementGlobal',
  'absenteALOrientation',
]
