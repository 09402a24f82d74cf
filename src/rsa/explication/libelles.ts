import { dansLaTable } from '../../base/table'
import type { Organisme } from '../dossier/dossier'
import type { Motif } from '../entree/motif'

/**
 * Les noms en clair de ce que les explications citent par un code : critères, motifs, organismes, indicateurs.
 */

/**
 * Le nom en clair d'un critère, celui qu'emploie `restituerExplication` ; à défaut, son code.
 *
 * @source instruction 2022/19, annexe 7, §6 et §7
 * @example
 * ```ts
 * import { nommerCritere } from 'calpae/rsa'
 * nommerCritere('sans-suivi-en-cours') // => 'Pas de suivi en cours'
 * ```
 */
export function nommerCritere(critere: string): string {
  return dansLaTable(CRITERES, critere) ?? critere
}

/** Les critères dans l'ordre où ils se suivent pour une entrée : le droit, l'entrée, l'orientation, les rendez-vous, les contrats. */
export function criteresDansLOrdre(criteres: Iterable<string>): string[] {
  const ordre = Object.keys(CRITERES)
  return [...criteres].sort((a, b) => ordre.indexOf(a) - ordre.indexOf(b))
}

/**
 * Le nom en clair d'un motif.
 *
 * @source instruction 2022/19, annexe 7, §6 (ce que le périmètre inclut et exclut)
 * @example
 * ```ts
 * import { nommerMotif } from 'calpae/rsa'
 * nommerMotif('retour-apres-suspension') // => 'retour après une suspension'
 * ```
 */
export function nommerMotif(motif: Motif): string {
  return dansLaTable(MOTIFS, motif) ?? motif
}

/**
 * Le nom en clair d'un organisme ; « organisme inconnu » s'il n'est pas connu.
 *
 * @source instruction 2022/19, annexe 7, §6 (orientation vers un organisme)
 * @example
 * ```ts
 * import { nommerOrganisme } from 'calpae/rsa'
 * nommerOrganisme('mission-locale') // => 'mission locale'
 * nommerOrganisme(null) // => 'organisme inconnu'
 * ```
 */
export function nommerOrganisme(organisme: Organisme | null | undefined): string {
  return organisme == null ? 'organisme inconnu' : (dansLaTable(ORGANISMES, organisme) ?? organisme)
}

/** Le nom en clair d'un indicateur qui compte ; à défaut, son code. */
export function nommerIndicateur(indicateur: string): string {
  return dansLaTable(INDICATEURS, indicateur) ?? indicateur
}

const INDICATEURS: Readonly<Record<string, string>> = {
  'nouveaux-entrants': 'nouveaux entrants',
  'nouveaux-entrants-orientes-dans-le-delai': 'nouveaux entrants orientés dans le délai',
  'premiers-rendez-vous': "premiers rendez-vous d'accompagnement",
  'premiers-rendez-vous-dans-le-delai': 'premiers rendez-vous dans le délai',
  'premiers-contrats': 'premiers contrats (CER)',
  'premiers-contrats-dans-le-delai': 'premiers contrats (CER) dans le délai',
  'gad-orientes': "nouveaux entrants orientés vers la garantie d'activité",
  'gad-en-cours': "bénéficiaires en garantie d'activité",
  'ag-orientes': "bénéficiaires orientés vers l'accompagnement global",
  'ag-en-cours': 'bénéficiaires en accompagnement global',
  'ag-par-conseiller': 'bénéficiaires en accompagnement global par conseiller',
  'ag-delai-moyen': "jours de la proposition au démarrage de l'accompagnement global",
}

const CRITERES: Readonly<Record<string, string>> = {
  'droit-versable': 'Droit versable',
  'soumise-aux-droits-et-devoirs': 'Soumise aux droits et devoirs',
  'absente-le-mois-precedent': 'Absente le mois précédent',
  'sans-suivi-en-cours': 'Pas de suivi en cours',
  'date-d-entree': "Date d'entrée connue",
  'nouvel-entrant-de-la-periode': 'Nouvel entrant de la période',
  oriente: 'Orientée',
  'oriente-dans-le-delai': 'Orientée dans le délai',
  'hors-france-travail': 'Orientée hors France Travail',
  'parcours-professionnel': 'Parcours professionnel',
  'premier-rendez-vous': 'Premier rendez-vous fixé',
  'premier-rendez-vous-dans-le-delai': 'Premier rendez-vous dans le délai',
  'premier-contrat': 'Premier CER signé',
  'premier-contrat-dans-le-delai': 'Premier CER dans le délai',
  'absence-au-rendez-vous-d-orientation': "Absente au rendez-vous d'orientation",
  'vers-l-accompagnement-global': "Orientée vers l'accompagnement global",
  'gad-orientes': "Nouvelle entrante orientée vers la garantie d'activité",
  'gad-en-cours': "En garantie d'activité au jour du stock",
  'ag-orientes': "Orientée vers l'accompagnement global dans la période",
  'ag-en-cours': 'En accompagnement global au jour du stock',
  'ag-par-conseiller': "Suivie par un conseiller de l'accompagnement global",
  'ag-delai-moyen': "Démarrage de l'accompagnement global mesuré",
}

const MOTIFS: { readonly [M in Motif]: string } = {
  'primo-demandeur': 'première demande de RSA',
  'retour-apres-radiation': 'retour après radiation',
  emmenagement: 'emménagement sur le territoire',
  'rejoint-foyer': 'rejoint un foyer au RSA',
  'passage-sous-seuil': "passage sous le seuil de revenus d'activité",
  'retour-apres-suspension': 'retour après une suspension',
  indetermine: 'motif indéterminé',
  'aller-retour-droits-devoirs': 'aller-retour dans les droits et devoirs, accompagnement en veille mais non clos',
  'suspension-courte': "retour après une suspension trop courte pour clore l'accompagnement",
  'suivi-en-cours': 'suivi en cours',
}

const ORGANISMES: { readonly [O in Organisme]: string } = {
  departement: 'département',
  'france-travail': 'France Travail',
  'mission-locale': 'mission locale',
  ccas: 'CCAS',
  caf: 'CAF',
  msa: 'MSA',
  association: 'association',
  autre: 'autre organisme',
}
