import { direDate, enumerer } from '../../base/francais'
import { libelleCauseFamille } from '../../familles/causes'
import type { Unite } from '../../referentiel/indicateurs/indicateur'
import { libelleCause } from '../../rsa/causes'
import type { IdTaux } from '../../rsa/indicateurs/taux'
import { intitule, ligneOfficielle } from '../../tableau/lignes-officielles'

/** Les noms que les identifiants prennent à la lecture ; un identifiant inconnu reste tel quel. */

/** L'intitulé d'un indicateur. */
export function nommerIndicateur(id: string): string {
  const officielle = ligneOfficielle(id)
  return officielle === null ? id : intitule(officielle)
}

const UNITES: { readonly [U in Unite]: string } = {
  jeunes: 'jeunes',
  familles: 'familles',
  'mises-a-l-abri': "mises à l'abri",
  mesures: 'mesures',
  etp: 'ETP',
  quartiers: 'quartiers',
  heures: 'heures',
  structures: 'structures',
  pourcentage: '%',
  personnes: 'personnes',
  intervenants: 'intervenants',
  'rendez-vous': 'rendez-vous',
  contrats: 'contrats',
  'personnes-par-conseiller': 'personnes par conseiller',
  jours: 'jours',
}

/** L'unité d'un indicateur ; `null` si le référentiel ne le connaît pas. */
export function nommerUnite(indicateur: string): string | null {
  const unite = ligneOfficielle(indicateur)?.unite
  return unite === undefined ? null : UNITES[unite]
}

/** La cause d'un cas indéterminé, du RSA ou d'une famille. */
export function nommerCause(code: string): string {
  const duRsa = libelleCause(code)
  return duRsa === code ? libelleCauseFamille(code) : duRsa
}

const TAUX: { readonly [T in IdTaux]: string } = {
  orientation: 'Orientés dans le délai, parmi les nouveaux entrants',
  'rendez-vous': 'Premiers rendez-vous dans le délai, parmi les premiers rendez-vous',
  contrat: 'Premiers contrats dans le délai, parmi les premiers contrats',
  'rendez-vous-sur-orientes': 'Premiers rendez-vous dans le délai, parmi les orientés hors France Travail',
  'contrat-sur-orientes': 'Premiers contrats dans le délai, parmi les orientés hors France Travail',
  'orientation-professionnelle': 'Parcours professionnels, parmi les orientés',
}

/** Le nom d'un taux. */
export function nommerTaux(id: string): string {
  return Object.hasOwn(TAUX, id) ? TAUX[id as IdTaux] : id
}

/** Une période : « du 01/01/2022 au 31/12/2022 ». */
export function direPeriode({ debut, fin }: { readonly debut: string; readonly fin: string }): string {
  return `du ${direDate(debut)} au ${direDate(fin)}`
}

/** Un territoire : « département 67 », « départements 67 et 68 » ; `null` : chacun dans le sien. */
export function direTerritoire(departements: readonly string[] | null | undefined): string | null {
  if (departements == null || departements.length === 0) return null
  return `${departements.length > 1 ? 'départements' : 'département'} ${enumerer(departements)}`
}
