import type { Regles } from '../contexte'
import type { Ligne } from '../indicateurs/comptes'
import type { IdIndicateurCompte } from '../indicateurs/indicateurs-comptes'
import { type Apport, memeApport } from './apport'

/** Une condition d'un indicateur : ce que l'on en compte, et le critère qu'elle ajoute à la précédente. */
type Condition = readonly [ligne: Ligne, critere: string]

const ENTRANT: Condition = ['nouveaux-entrants', 'nouvel-entrant-de-la-periode']
const ORIENTE: Condition = ['orientes', 'oriente']
const DANS_LE_DELAI: Condition = ['nouveaux-entrants-orientes-dans-le-delai', 'oriente-dans-le-delai']
const SUIVI: Condition = ['orientes-hors-france-travail', 'hors-france-travail']
const RENDEZ_VOUS: Condition = ['premiers-rendez-vous', 'premier-rendez-vous']
const CONTRAT: Condition = ['premiers-contrats', 'premier-contrat']

/** Les conditions de chaque indicateur, de la plus large à la dernière ; un indicateur de la garantie d'activité est à lui-même son critère. */
const CONDITIONS: { readonly [I in IdIndicateurCompte]: readonly Condition[] } = {
  'nouveaux-entrants': [ENTRANT],
  'nouveaux-entrants-orientes-dans-le-delai': [ENTRANT, ORIENTE, DANS_LE_DELAI],
  'premiers-rendez-vous': [ENTRANT, ORIENTE, SUIVI, RENDEZ_VOUS],
  'premiers-rendez-vous-dans-le-delai': [
    ...[ENTRANT, ORIENTE, SUIVI, RENDEZ_VOUS],
    ['premiers-rendez-vous-dans-le-delai', 'premier-rendez-vous-dans-le-delai'],
  ],
  'premiers-contrats': [ENTRANT, ORIENTE, SUIVI, CONTRAT],
  'premiers-contrats-dans-le-delai': [
    ...[ENTRANT, ORIENTE, SUIVI, CONTRAT],
    ['premiers-contrats-dans-le-delai', 'premier-contrat-dans-le-delai'],
  ],
  'gad-orientes': [ENTRANT, ['gad-orientes', 'gad-orientes']],
  'gad-en-cours': [['gad-en-cours', 'gad-en-cours']],
  'ag-orientes': [['ag-orientes', 'ag-orientes']],
  'ag-en-cours': [['ag-en-cours', 'ag-en-cours']],
}

/**
 * Le critère auquel un apport change : la première condition de l'indicateur que le dossier ne remplit plus de la même façon, sous le code que lui donnent
 * les explications. Le rendez-vous d'une population restreinte aux orientés dans le délai change d'abord avec elle.
 */
export function critereChange(indicateur: IdIndicateurCompte, a: Apport, b: Apport, reglesA: Regles, reglesB: Regles): string {
  const conditions = CONDITIONS[indicateur]
  const change = conditions.find(([ligne]) => !memeApport(a, b, ligne)) ?? (conditions[conditions.length - 1] as Condition)
  if (change !== RENDEZ_VOUS) return change[1]
  const [popA, popB] = [reglesA.conventions.populationRendezVous, reglesB.conventions.populationRendezVous]
  const parLeDelai = popA !== popB || (popA !== 'orientes' && !memeApport(a, b, DANS_LE_DELAI[0]))
  return parLeDelai ? DANS_LE_DELAI[1] : change[1]
}

type NomConvention = keyof Regles['conventions']

/** Les conventions que lit chaque critère, en plus de celles des critères qui le précèdent. */
const CONVENTIONS: Readonly<Record<string, readonly NomConvention[]>> = {
  'nouvel-entrant-de-la-periode': ['debutOrientation', 'clotureSuspension'],
  oriente: ['anticipation'],
  'oriente-dans-le-delai': ['delaiOrientation', 'decompte'],
  'premier-rendez-vous': ['populationRendezVous', 'delaiOrientation', 'decompte'],
  'premier-rendez-vous-dans-le-delai': ['delaiRendezVous', 'decompte'],
  'premier-contrat-dans-le-delai': ['delaiContrat', 'debutContrat', 'decompte'],
  'gad-orientes': ['anticipation'],
}

/**
 * Les conventions qui peuvent changer un indicateur, dans l'ordre où les éprouver : celles du critère auquel il change, puis celles de ses autres
 * critères, puis la manière de compter. Une convention qui n'y est pas ne peut être la cause.
 */
export function conventionsSuspectes(indicateur: IdIndicateurCompte, critere: string): readonly string[] {
  const criteres = [critere, ...CONDITIONS[indicateur].map(([, autre]) => autre)]
  return [...new Set([...criteres.flatMap((lu) => CONVENTIONS[lu] ?? []), 'comptage'])]
}
