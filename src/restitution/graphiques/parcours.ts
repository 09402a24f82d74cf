import type { Mesure } from '../../base/mesure'
import type { IndicateursRsa } from '../../rsa/indicateurs/resultat'
import type { Taux } from '../../rsa/indicateurs/taux'
import { direPeriode, direTerritoire } from '../document/libelles'
import { CERTAIN, type Donnees, INCONNU, NOMBRE, type SpecificationVegaLite, specifier, TARDIF } from './specification'

/** Ce que devient une étape. */
const ISSUES = ['dans le délai', 'hors délai', 'entrées', 'indéterminé'] as const

/**
 * Les étapes d'une entrée : entrants, orientés, rencontrés, contractualisés. Chacune dit ce qui est certainement dans le délai, ce qui certainement
 * ne l'est pas, et ce qu'on ignore : le fait lui-même, ou son délai.
 */
export function tracerParcours(resultat: IndicateursRsa): SpecificationVegaLite {
  const { indicateurs, taux, periode, departements } = resultat
  const entrants = indicateurs['nouveaux-entrants']
  const orientes = indicateurs['nouveaux-entrants-orientes-dans-le-delai']
  // Les orientés sont les cas du taux d'orientation professionnelle. Qui n'a pas été orienté à temps ne l'a pas été, ou l'a été tard.
  const certains = taux['orientation-professionnelle'].denominateur
  const nonOrientes = (entrants.valeur ?? 0) - certains
  const tardifs = Math.max(echecsCertains(taux.orientation, orientes) - nonOrientes, 0)
  const possibles = Math.max(certains, (orientes.maximum ?? 0) + tardifs)
  const etape = (nom: string, dansLeDelai: number, horsDelai: number, maximum: number): Donnees => [
    { etape: nom, issue: ISSUES[0], nombre: dansLeDelai, rang: 0 },
    { etape: nom, issue: ISSUES[1], nombre: horsDelai, rang: 1 },
    { etape: nom, issue: ISSUES[3], nombre: maximum - dansLeDelai - horsDelai, rang: 3 },
  ]
  const evenement = (nom: string, t: Taux, tous: Mesure, aTemps: Mesure): Donnees =>
    etape(nom, aTemps.valeur ?? 0, echecsCertains(t, aTemps), tous.maximum ?? 0)
  const donnees: Donnees = [
    { etape: 'Nouveaux entrants', issue: ISSUES[2], nombre: entrants.valeur, rang: 2 },
    { etape: 'Nouveaux entrants', issue: ISSUES[3], nombre: entrants.indetermines, rang: 3 },
    ...etape('Orientés', orientes.valeur ?? 0, tardifs, possibles),
    ...evenement(
      'Premier rendez-vous',
      taux['rendez-vous'],
      indicateurs['premiers-rendez-vous'],
      indicateurs['premiers-rendez-vous-dans-le-delai'],
    ),
    ...evenement(
      'Premier contrat',
      taux.contrat,
      indicateurs['premiers-contrats'],
      indicateurs['premiers-contrats-dans-le-delai'],
    ),
  ]
  const ou = direTerritoire(departements)
  const etapes = ['Nouveaux entrants', 'Orientés', 'Premier rendez-vous', 'Premier contrat']
  const dites = etapes.map((nom) => `${nom} : ${somme(donnees, nom)}`).join(' ; ')
  return specifier(
    `De l'entrée au contrat, ${direPeriode(periode)}${ou === null ? '' : `, ${ou}`}`,
    null,
    `Barres empilées, cas indéterminés compris. ${dites}.`,
    donnees,
    {
      width: 520,
      height: 180,
      mark: { type: 'bar' },
      encoding: {
        y: { field: 'etape', type: 'nominal', sort: etapes, title: null },
        x: { field: 'nombre', type: 'quantitative', stack: 'zero', title: 'Entrées', axis: { format: NOMBRE } },
        color: {
          field: 'issue',
          type: 'nominal',
          title: null,
          sort: [...ISSUES],
          scale: { domain: [...ISSUES], range: [CERTAIN, TARDIF, '#56B4E9', INCONNU] },
        },
        order: { field: 'rang', type: 'quantitative' },
        tooltip: [
          { field: 'etape', title: 'Étape' },
          { field: 'issue', title: 'Issue' },
          { field: 'nombre', type: 'quantitative', title: 'Entrées', format: NOMBRE },
        ],
      },
    },
  )
}

/** Les cas certains qui ne sont certainement pas des réussites : la borne haute du taux les compte seuls, à côté de toutes les réussites possibles. */
function echecsCertains({ denominateur, maximum }: Taux, reussites: Mesure): number {
  if (maximum === null || reussites.maximum === 0) return denominateur
  return maximum.denominateur - maximum.numerateur
}

function somme(donnees: Donnees, nom: string): number {
  return donnees.reduce((total, { etape, nombre }) => (etape === nom && typeof nombre === 'number' ? total + nombre : total), 0)
}
