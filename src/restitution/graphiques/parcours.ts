import type { IndicateursRsa } from '../../rsa/indicateurs/resultat'
import { direPeriode, direTerritoire } from '../document/libelles'
import { CERTAIN, type Donnees, INCONNU, NOMBRE, type SpecificationVegaLite, specifier, TARDIF } from './specification'

/** Ce que devient une étape. */
const ISSUES = ['dans le délai', 'hors délai', 'entrées', 'indéterminé'] as const

/**
 * Les étapes d'une entrée : entrants, orientés, rencontrés, contractualisés. Chacune dit ce qui est dans le délai, ce qui ne l'est pas, et ce qu'on
 * ignore.
 */
export function tracerParcours(resultat: IndicateursRsa): SpecificationVegaLite {
  const { indicateurs, taux, periode, departements } = resultat
  const entrants = indicateurs['nouveaux-entrants']
  const etape = (nom: string, total: number, dansLeDelai: number, inconnus: number): Donnees => [
    { etape: nom, issue: ISSUES[0], nombre: dansLeDelai, rang: 0 },
    { etape: nom, issue: ISSUES[1], nombre: Math.max(total - dansLeDelai, 0), rang: 1 },
    { etape: nom, issue: ISSUES[3], nombre: inconnus, rang: 3 },
  ]
  const mesure = (nom: string, tous: keyof typeof indicateurs, dans: keyof typeof indicateurs): Donnees =>
    etape(nom, indicateurs[tous].valeur ?? 0, indicateurs[dans].valeur ?? 0, indicateurs[tous].indetermines)
  const orientes = indicateurs['nouveaux-entrants-orientes-dans-le-delai']
  const donnees: Donnees = [
    { etape: 'Nouveaux entrants', issue: ISSUES[2], nombre: entrants.valeur, rang: 2 },
    { etape: 'Nouveaux entrants', issue: ISSUES[3], nombre: entrants.indetermines, rang: 3 },
    // Les orientés sont les cas du taux d'orientation professionnelle.
    ...etape('Orientés', taux['orientation-professionnelle'].denominateur, orientes.valeur ?? 0, orientes.indetermines),
    ...mesure('Premier rendez-vous', 'premiers-rendez-vous', 'premiers-rendez-vous-dans-le-delai'),
    ...mesure('Premier contrat', 'premiers-contrats', 'premiers-contrats-dans-le-delai'),
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

function somme(donnees: Donnees, nom: string): number {
  return donnees.reduce((total, { etape, nombre }) => (etape === nom && typeof nombre === 'number' ? total + nombre : total), 0)
}
