import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CleVentilation,
  calculerIndicateursRsa,
  type Dossier,
  type IdIndicateurRsa,
  INDICATEURS,
  type IndicateursRsa,
  NON_VENTILE,
  ventiler,
} from '../../../src/index'
import { geler } from '../geler'
import { lotArbitraire } from '../tirage'

const MOYENNES: readonly string[] = ['ag-par-conseiller', 'ag-delai-moyen'] satisfies IdIndicateurRsa[]

/** Tout ce qui s'additionne dans un résultat, à plat : un nom, un nombre. */
function sommables(resultat: IndicateursRsa): Map<string, number> {
  const nombres = new Map<string, number>([['dossiers', resultat.dossiers]])
  const mesures = {
    ...resultat.indicateurs,
    prisesEnCharge: resultat.prisesEnCharge,
    horsFranceTravail: resultat.orientesHorsFranceTravail,
    accompagnementGlobal: resultat.orientesAccompagnementGlobal,
    absents: resultat.absentsOrientation,
  }
  for (const [id, { valeur, indetermines, enCours, causes }] of Object.entries(mesures)) {
    if (!MOYENNES.includes(id)) nombres.set(`${id} valeur`, valeur ?? Number.NaN)
    nombres.set(`${id} indéterminés`, indetermines)
    nombres.set(`${id} en cours`, enCours)
    for (const [cause, nombre] of Object.entries(causes)) nombres.set(`${id} ${cause}`, nombre)
  }
  for (const [id, { numerateur, denominateur }] of Object.entries(resultat.taux)) {
    nombres.set(`taux ${id} numérateur`, numerateur)
    nombres.set(`taux ${id} dénominateur`, denominateur)
  }
  const { orientees, censurees, sansDate } = resultat.delais.orientation
  return nombres.set('orientées', orientees).set('censurées', censurees).set('sans date', sansDate)
}

function additionner(strates: readonly IndicateursRsa[]): Map<string, number> {
  const somme = new Map<string, number>()
  for (const resultat of strates) {
    for (const [nom, nombre] of sommables(resultat)) somme.set(nom, (somme.get(nom) ?? 0) + nombre)
  }
  return somme
}

const INSERTION = INDICATEURS.filter(({ famille }) => famille === 'insertion') as unknown as readonly { id: IdIndicateurRsa }[]
const FINALE: CleVentilation = ({ id }: Dossier) => id.slice(-1)
const CLES: readonly (readonly [string, CleVentilation])[] = [
  ['departement', 'departement'],
  ['organisme', 'organisme'],
  ['parcours', 'parcours'],
  ['mois', 'mois'],
  ['une fonction', FINALE],
]

describe('la somme des strates est le total', () => {
  test.each(CLES)('par %s', (_, cle) => {
    let ventiles = 0
    fc.assert(
      fc.property(lotArbitraire(6), ({ dossiers, contexte }) => {
        const ventilation = ventiler(geler(dossiers), geler(contexte), cle)
        const total = sommables(calculerIndicateursRsa(dossiers, contexte))
        expect(additionner(Object.values(ventilation))).toEqual(total)
        const strates = Object.keys(ventilation).filter((nom) => nom !== NON_VENTILE)
        if (strates.some((nom) => (ventilation[nom]?.indicateurs['nouveaux-entrants'].maximum ?? 0) > 0)) ventiles++
      }),
      { numRuns: 500, seed: 71 },
    )
    // Tout laisser « non ventilé » aurait la même somme.
    expect(ventiles).toBeGreaterThan(100)
  })
})

describe('une strate est ce que donneraient ses seuls dossiers', () => {
  test.each(CLES.slice(0, 1).concat([['une fonction', FINALE]]))('par %s, qui range des dossiers entiers', (_, cle) => {
    fc.assert(
      fc.property(lotArbitraire(6), ({ dossiers, contexte }) => {
        const nommer = typeof cle === 'function' ? cle : ({ departement }: Dossier) => departement
        const ventilation = ventiler(dossiers, contexte, cle)
        for (const [nom, resultat] of Object.entries(ventilation)) {
          const siens = dossiers.filter((dossier) => nommer(dossier) === nom)
          expect(resultat).toEqual(calculerIndicateursRsa(siens, contexte))
        }
      }),
      { numRuns: 300, seed: 73 },
    )
  })

  test('par mois, d’entrées certaines : celui d’un calcul sur le mois, observé le même jour', () => {
    let compares = 0
    fc.assert(
      fc.property(lotArbitraire(4), ({ dossiers, contexte: tire }) => {
        const observeLe = tire.observeLe ?? tire.periode.fin
        const contexte = { ...tire, observeLe, conventions: { ...tire.conventions, comptage: 'entrees' as const } }
        const certains = dossiers.filter(({ situations }) =>
          situations.every(
            ({ droit, soumisDroitsDevoirs, notifieeLe }) =>
              droit !== 'versable' || (soumisDroitsDevoirs != null && notifieeLe != null),
          ),
        )
        const ventilation = ventiler(certains, contexte, 'mois')
        for (const [mois, { indicateurs, taux }] of Object.entries(ventilation)) {
          if (mois === NON_VENTILE || indicateurs['nouveaux-entrants'].maximum === 0) continue
          compares++
          const [debut, fin] = [`${mois}-01`, `${mois}-31`]
          const dansLaPeriode = {
            debut: debut < contexte.periode.debut ? contexte.periode.debut : debut,
            fin: fin > contexte.periode.fin ? contexte.periode.fin : dernierJour(mois),
          }
          const duMois = calculerIndicateursRsa(certains, { ...contexte, periode: dansLaPeriode })
          for (const { id } of INSERTION) expect(indicateurs[id], `${mois} ${id}`).toEqual(duMois.indicateurs[id])
          expect(taux).toEqual(duMois.taux)
        }
      }),
      { numRuns: 400, seed: 79 },
    )
    expect(compares).toBeGreaterThan(100)
  })
})

function dernierJour(mois: string): string {
  const [annee, rang] = mois.split('-').map(Number)
  return new Date(Date.UTC(annee ?? 0, rang ?? 0, 0)).toISOString().slice(0, 10)
}
