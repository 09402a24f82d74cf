import familles from '../../../examples/donnees/familles.json' with { type: 'json' }
import * as calpae from '../../../src/index'
import type { Epreuve } from '../contrat'
import { modeles } from '../deformation'
import { deTexte } from './textes'

const PERIODE = { periode: { debut: '2021-01-01', fin: '2021-12-31' }, stockLe: '2021-12-31', departements: ['67', '68'] }

/** Les trois épreuves d'une famille : un enregistrement, un lot, et le calcul de ce qui en est lu. */
function epreuves<T>(
  enregistrements: readonly object[],
  lire: (donnee: unknown) => unknown,
  lireLot: (donnees: Iterable<unknown>) => { readonly enregistrements: readonly T[] },
  calculer: (enregistrements: readonly T[], contexte: never) => unknown,
  plus: object = {},
): readonly [un: Epreuve, lot: Epreuve, calcul: Epreuve] {
  const [premier] = enregistrements
  // Un enregistrement de chaque sorte.
  const choisis = enregistrements.filter(
    (un, i) => enregistrements.findIndex((autre) => sorteDe(autre) === sorteDe(un)) === i || i === enregistrements.length - 1,
  )
  return [
    { modeles: modeles(...choisis.map((un) => [un])), appeler: lire, leve: false, pieges: true },
    { modeles: modeles([[...choisis, premier]]), appeler: lireLot, leve: false, pieges: true },
    {
      modeles: modeles([choisis, { ...PERIODE, ...plus }], [choisis, { periode: PERIODE.periode }]),
      appeler: (donnees: Iterable<unknown>, contexte: never) => calculer(lireLot(donnees).enregistrements, contexte),
      leve: true,
    },
  ]
}

const sorteDe = (enregistrement: object): unknown => (enregistrement as { sorte?: string }).sorte

const ase = epreuves(familles.ase, calpae.lireJeuneAse, calpae.lireJeunesAse, calpae.calculerIndicateursAse)
const maraudes = epreuves(familles.maraudes, calpae.lireMaraude, calpae.lireMaraudes, calpae.calculerIndicateursMaraudes, {
  famillesRecensees: 40,
})
const prevention = epreuves(
  familles['prevention-specialisee'],
  calpae.lireActionPrevention,
  calpae.lireActionsPrevention,
  calpae.calculerIndicateursPreventionSpecialisee,
)
const accueil = epreuves(
  familles['premier-accueil'],
  calpae.lirePremierAccueil,
  calpae.lirePremiersAccueils,
  calpae.calculerIndicateursPremierAccueil,
  { sortesTenues: ['structure'] },
)
const referent = epreuves(
  familles['referent-parcours'],
  calpae.lireReferentParcours,
  calpae.lireReferentsParcours,
  calpae.calculerIndicateursReferentParcours,
  { sortesTenues: ['personne'] },
)
const mobilite = epreuves(familles.mobilite, calpae.lireMobilite, calpae.lireMobilites, calpae.calculerIndicateursMobilite, {
  depense: '12000.00',
  situation2020: { 'mobilite-diagnostics': 3 },
})
const formation = epreuves(familles.formation, calpae.lireFormation, calpae.lireFormations, calpae.calculerIndicateursFormation)

export const FAMILLES = {
  lireJeuneAse: ase[0],
  lireJeunesAse: ase[1],
  calculerIndicateursAse: ase[2],
  lireMaraude: maraudes[0],
  lireMaraudes: maraudes[1],
  calculerIndicateursMaraudes: maraudes[2],
  lireActionPrevention: prevention[0],
  lireActionsPrevention: prevention[1],
  calculerIndicateursPreventionSpecialisee: prevention[2],
  lirePremierAccueil: accueil[0],
  lirePremiersAccueils: accueil[1],
  calculerIndicateursPremierAccueil: accueil[2],
  lireReferentParcours: referent[0],
  lireReferentsParcours: referent[1],
  calculerIndicateursReferentParcours: referent[2],
  lireMobilite: mobilite[0],
  lireMobilites: mobilite[1],
  calculerIndicateursMobilite: mobilite[2],
  lireFormation: formation[0],
  lireFormations: formation[1],
  calculerIndicateursFormation: formation[2],
  libelleCauseFamille: { modeles: modeles(['droit-non-date']), appeler: deTexte(calpae.libelleCauseFamille), leve: false },
} satisfies Record<string, Epreuve>
