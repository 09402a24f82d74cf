import type { Jour } from '../../base/jour'
import type { FoyerLu, PersonneLue } from './foyer'
import type { PeriodeDroit } from './historique'

/** Une personne suivie de flux en flux. */
export interface PersonneSuivie {
  /** Son rang parmi les personnes du foyer où elle est apparue, compté depuis 1. */
  readonly rang: number
  readonly foyerDOrigine: FoyerSuivi
  nir: string | null
  naissance: string | null
  readonly prenom: string
  readonly nom: string
  role: string | null
  foyer: FoyerSuivi
  numeroDemande: string | null
  dateDemande: string | null
  ouverture: string | null
  readonly periodes: PeriodeDroit[]
  /** Depuis quand son histoire est connue ; `null` : depuis sa première période. */
  historiqueDepuis: Jour | null
  /** Le rang du dernier flux où elle était. */
  vue: number
}

/** Un foyer suivi de flux en flux. */
export interface FoyerSuivi {
  readonly organisme: string
  readonly matricule: string
  readonly personnes: PersonneSuivie[]
  /** Le rang du dernier flux qui en a dit le droit versable ou suspendu ; −1 : aucun, ou il en est sorti. */
  auRsaDepuis: number
}

/** Les foyers et les personnes déjà rencontrés. */
export interface Registre {
  readonly foyers: Map<string, FoyerSuivi>
  readonly parNir: Map<string, PersonneSuivie>
  /** Dans l'ordre où elles apparaissent. */
  readonly personnes: PersonneSuivie[]
}

export function ouvrirRegistre(): Registre {
  return { foyers: new Map(), parNir: new Map(), personnes: [] }
}

/** Le foyer d'un organisme et d'un matricule. */
export function foyerDe(registre: Registre, { organisme, matricule }: FoyerLu): FoyerSuivi {
  const cle = `${organisme}/${matricule}`
  let foyer = registre.foyers.get(cle)
  if (foyer === undefined) {
    foyer = { organisme, matricule, personnes: [], auRsaDepuis: -1 }
    registre.foyers.set(cle, foyer)
  }
  return foyer
}

/** Ce qui désigne une personne : son NIR, ou sa date de naissance et son prénom. Ni le rôle ni le numéro du foyer n'y suffisent. */
export function estIdentifiable({ nir, naissance, prenom }: PersonneLue): boolean {
  return nir !== null || (naissance !== null && prenom !== '')
}

/**
 * Retrouve la personne, ou l'inscrit. Le NIR la suit d'un foyer à l'autre ; sans lui, elle se reconnaît dans son foyer à sa date de naissance et à son prénom,
 * même si le NIR apparaît plus tard.
 */
export function retrouver(
  registre: Registre,
  foyer: FoyerSuivi,
  lue: PersonneLue,
): { readonly personne: PersonneSuivie; readonly nouvelle: boolean } {
  const connue =
    (lue.nir === null ? undefined : registre.parNir.get(lue.nir)) ?? foyer.personnes.find((personne) => estLaMeme(personne, lue))
  if (connue !== undefined) {
    if (connue.nir === null && lue.nir !== null) {
      connue.nir = lue.nir
      registre.parNir.set(lue.nir, connue)
    }
    connue.naissance ??= lue.naissance
    if (connue.foyer !== foyer) {
      connue.foyer = foyer
      foyer.personnes.push(connue)
    }
    return { personne: connue, nouvelle: false }
  }
  const personne: PersonneSuivie = {
    rang: foyer.personnes.length + 1,
    foyerDOrigine: foyer,
    nir: lue.nir,
    naissance: lue.naissance,
    prenom: lue.prenom,
    nom: lue.nom,
    role: lue.role,
    foyer,
    numeroDemande: null,
    dateDemande: null,
    ouverture: null,
    periodes: [],
    historiqueDepuis: null,
    vue: -1,
  }
  foyer.personnes.push(personne)
  registre.personnes.push(personne)
  if (lue.nir !== null) registre.parNir.set(lue.nir, personne)
  return { personne, nouvelle: true }
}

function estLaMeme(personne: PersonneSuivie, { nir, naissance, prenom }: PersonneLue): boolean {
  if (personne.nir !== null && nir !== null) return false // deux NIR différents : deux personnes, fussent-elles jumelles
  return naissance !== null && prenom !== '' && personne.naissance === naissance && personne.prenom === prenom
}
