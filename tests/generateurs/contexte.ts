import * as fc from 'fast-check'
import { ajouterJours, ajouterMois, type Duree, type Jour } from '../temoin/calendrier'
import type { ContexteTemoin, ConventionsTemoin, Decompte } from '../temoin/contexte'
import { decalage, decaler, jourArbitraire } from './dates'

/** Les préréglages des textes, réduits à ce qui les distingue du défaut. */
const PREREGLAGES_DES_TEXTES: readonly Partial<ConventionsTemoin>[] = [
  {},
  { debutContrat: 'orientation' },
  {
    debutOrientation: 'ouverture-droits',
    delaiOrientation: { jours: 30 },
    debutContrat: 'orientation',
    delaiContrat: { mois: 1 },
  },
  { delaiOrientation: { jours: 15 } },
  { delaiOrientation: { mois: 1 } },
  { delaiOrientation: { semaines: 6 }, debutContrat: 'orientation', delaiContrat: { mois: 1 } },
]

const decompte: fc.Arbitrary<Decompte> = fc.constantFrom('depart-compris', 'depart-exclu')

const decompteParDelai: fc.Arbitrary<ConventionsTemoin['decompte']> = fc.record(
  { orientation: decompte, rendezVous: decompte, contrat: decompte },
  { requiredKeys: [], noNullPrototype: true },
)

function duree(...valeurs: readonly Duree[]): fc.Arbitrary<Duree> {
  return fc.constantFrom(...valeurs)
}

/** Chaque convention, absente ou prise parmi les valeurs des textes ; quelques durées voisines éprouvent les trois unités. */
const melange: fc.Arbitrary<Partial<ConventionsTemoin>> = fc.record(
  {
    decompte: fc.oneof(decompte, decompteParDelai),
    debutOrientation: fc.constantFrom('notification' as const, 'ouverture-droits' as const),
    debutContrat: fc.constantFrom('notification' as const, 'orientation' as const),
    delaiOrientation: duree({ mois: 1 }, { jours: 30 }, { jours: 15 }, { semaines: 6 }),
    delaiRendezVous: duree({ semaines: 2 }, { jours: 14 }),
    delaiContrat: duree({ mois: 2 }, { mois: 1 }, { semaines: 8 }),
    clotureSuspension: duree({ mois: 12 }, { mois: 12 }, { mois: 6 }),
    anticipation: duree({ mois: 6 }, { mois: 6 }, { mois: 3 }),
    comptage: fc.constantFrom('entrees' as const, 'personnes' as const),
    populationRendezVous: fc.constantFrom('orientes' as const, 'orientes-dans-le-delai' as const),
  },
  { requiredKeys: [], noNullPrototype: true },
)

const conventions: fc.Arbitrary<Partial<ConventionsTemoin> | undefined> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 3, arbitrary: fc.constantFrom(...PREREGLAGES_DES_TEXTES) },
  { weight: 4, arbitrary: melange },
)

type Periode = { readonly debut: Jour; readonly fin: Jour }

const annee = fc.constantFrom(2020, 2021, 2021, 2022, 2022, 2023)

const periode: fc.Arbitrary<Periode> = fc.oneof(
  { weight: 5, arbitrary: annee.map((a) => ({ debut: `${a}-01-01`, fin: `${a}-12-31` })) },
  { weight: 2, arbitrary: annee.map((a) => ({ debut: `${a}-01-01`, fin: `${a}-05-31` })) },
  { weight: 2, arbitrary: fc.nat({ max: 40 }).map(moisEntier) },
  { weight: 1, arbitrary: jourArbitraire().map((jour) => ({ debut: jour, fin: jour })) },
  { weight: 8, arbitrary: fc.constant({ debut: '2020-01-01', fin: '2023-12-31' }) },
)

function moisEntier(rang: number): Periode {
  const debut = ajouterMois('2020-01-01', rang)
  return { debut, fin: ajouterJours(ajouterMois(debut, 1), -1) }
}

/** Un jour avant, pendant ou après la période, souvent à sa limite. */
function autourDeLaPeriode(p: Periode): fc.Arbitrary<Jour> {
  return fc.oneof(
    fc.record({ base: fc.constantFrom(p.debut, p.fin, p.fin), decalage: decalage() }).map((d) => decaler(d.base, d.decalage)),
    jourArbitraire(),
    fc.constant('2024-12-31'),
  )
}

export function contexteArbitraire(): fc.Arbitrary<ContexteTemoin> {
  return periode.chain((p) =>
    fc
      .record({
        observeLe: fc.option(autourDeLaPeriode(p), { nil: undefined, freq: 1 }),
        stockLe: fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: autourDeLaPeriode(p) }),
        departements: fc.constantFrom(undefined, undefined, ['67'], ['67', '68']),
        conventions,
      })
      .map((brut) => ({
        periode: p,
        ...(brut.observeLe === undefined ? {} : { observeLe: brut.observeLe }),
        ...(brut.stockLe === undefined ? {} : { stockLe: brut.stockLe }),
        ...(brut.departements === undefined ? {} : { departements: brut.departements }),
        ...(brut.conventions === undefined ? {} : { conventions: brut.conventions }),
      })),
  )
}
