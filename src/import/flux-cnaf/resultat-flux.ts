import type { Erreur } from '../../base/erreur'
import type { Situation } from '../../rsa/dossier/dossier'

/** Un flux, tel qu'un analyseur XML le rend : l'élément racine, ou un objet qui le contient. */
export interface InstantaneFlux {
  /** Type, nature, date de création et référence du flux. */
  readonly IdentificationFlux?: unknown
  /** Les foyers : un seul, une liste, ou tout ce qui se parcourt, lu une fois. */
  readonly InfosFoyerRSA?: unknown
  /** Les nombres de dossiers transmis ; lus après les foyers. */
  readonly TransmissionFlux?: unknown
  /** Le jour où le département a reçu le flux, s'il le sait (`AAAA-MM-JJ`) ; à défaut, la date de création du flux. */
  readonly recuLe?: string | null
  /** L'élément racine, si l'analyseur le garde. */
  readonly Racine?: unknown
}

/**
 * Une personne, et l'histoire de ses droits : une donnée que `lireDossier` lit telle quelle, à compléter des suivis, des rendez-vous et des contrats d'une autre
 * source.
 */
export interface PersonneFlux {
  /** L'identifiant : celui que rend `identifier`, ou l'organisme, le matricule et un rang. */
  readonly id: string
  /** Le département. */
  readonly departement: string
  /** Depuis quand son histoire est connue : le premier mois des flux, le plus souvent. */
  readonly historiqueDepuis: string | null
  /** Les droits, dans l'ordre. */
  readonly situations: readonly Situation[]
  /** L'organisme et son numéro, comme `CAF671`. */
  readonly 'x-organisme': string
  /** Le matricule du foyer, que ses membres partagent. */
  readonly 'x-matricule': string
  /** Le numéro de la demande, que ses membres partagent. */
  readonly 'x-numeroDemande': string | null
  /** La date de la demande : ni l'ouverture du droit, ni la réception. */
  readonly 'x-dateDemande': string | null
  /** L'ouverture du droit, quand le flux la dit (vrsd0301). */
  readonly 'x-ouverture': string | null
  /** Le rôle dans la prestation : `DEM`, `CJT`… */
  readonly 'x-role': string | null
  /** La date de naissance, pour rapprocher d'une autre source. */
  readonly 'x-naissance': string | null
}

/** Ce qui désigne une personne, pour lui donner un identifiant. Ce sont des données d'identité : ne les gardez pas. */
export interface IdentiteFlux {
  /** Treize caractères, sans clé ; `null` s'il manque. */
  readonly nir: string | null
  /** La date de naissance. */
  readonly naissance: string | null
  /** Le prénom, en majuscules sans accents. */
  readonly prenom: string
  /** Le nom de naissance, en majuscules sans accents. */
  readonly nom: string
  /** L'organisme et son numéro. */
  readonly organisme: string
  /** Le matricule du foyer. */
  readonly matricule: string
  /** Le numéro de la demande. */
  readonly numeroDemande: string | null
}

/** Ce qu'un flux a d'illisible ou d'étrange. Le chemin part de la suite des flux : `[2].InfosFoyerRSA[14].Personne[1]`. */
export interface ErreurFlux extends Erreur {
  /** Le rang du flux, compté depuis 0. */
  readonly flux: number
  /** Le matricule du foyer ; `null` : le flux entier. */
  readonly matricule: string | null
}

/** Ce qu'est devenu un flux. */
export interface BilanFlux {
  /** `applique` ; `rejoue` : déjà lu, il ne change rien ; `rejete` : pas de dates lisibles, une autre nature, ou il vient après plus récent que lui. */
  readonly devenir: 'applique' | 'rejoue' | 'rejete'
  /** `mensuel`, `quotidien`, `reprise` ; `null` : inconnu. */
  readonly type: 'mensuel' | 'quotidien' | 'reprise' | null
  /** Le mois (son premier jour) ou le jour de référence. */
  readonly reference: string | null
  /** La réception, ou la création. */
  readonly recuLe: string | null
  /** Les foyers lus. */
  readonly foyers: number
  /** Les foyers illisibles. */
  readonly foyersRejetes: number
  /** Les personnes prises. */
  readonly personnes: number
  /** Les personnes laissées : enfants et autres personnes du foyer qui ne sont ni demandeur, ni conjoint, ni soumises. */
  readonly laissees: number
  /** Les personnes illisibles. */
  readonly personnesRejetees: number
}

/** Ce qu'a donné la lecture d'une suite de flux. */
export interface ResultatFlux {
  /** Les personnes et leurs droits, dans l'ordre où elles apparaissent. */
  readonly personnes: readonly PersonneFlux[]
  /** Le devenir de chaque flux. */
  readonly flux: readonly BilanFlux[]
  /** Les flux, les foyers et les personnes illisibles. */
  readonly rejets: readonly ErreurFlux[]
  /** Ce qui contredit ce qui était connu, et ce qui manque. */
  readonly anomalies: readonly ErreurFlux[]
  /** Les codes que la bibliothèque ne connaît pas, et leur nombre. */
  readonly codesInconnus: readonly { readonly champ: string; readonly code: string; readonly nombre: number }[]
}
