import * as fc from 'fast-check'
import { type Jour, lendemain } from '../temoin/calendrier'
import type {
  AccompagnementTemoin,
  ContratTemoin,
  DossierTemoin,
  RendezVousTemoin,
  SituationTemoin,
  SuiviTemoin,
} from '../temoin/dossier'
import { type DateAncree, type Decalage, dateAncree, dateExacte, decalage, decaler, resoudre } from './dates'
import { situationsArbitraires } from './situations'

/** Une liste que la source tient (parfois vide), ne tient pas (null), ou ignore (absente). */
function liste<T>(element: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[] | null | undefined> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.array(element, { maxLength, size: 'max' }) },
    { weight: 1, arbitrary: fc.constantFrom(null, undefined) },
  )
}

function parfois<T>(element: fc.Arbitrary<T>, poids: number, sinon = 2): fc.Arbitrary<T | null | undefined> {
  return fc.oneof({ weight: poids, arbitrary: element }, { weight: sinon, arbitrary: fc.constantFrom(null, undefined) })
}

const departement = fc.oneof(
  { weight: 10, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.constantFrom('67', '68', '90', null) },
)

// Peu de valeurs, souvent les mêmes : l'organisme et le parcours « communs » à plusieurs suivis doivent se rencontrer.
const ORGANISMES = [
  'departement',
  'departement',
  'departement',
  'departement',
  'france-travail',
  'france-travail',
  'ccas',
  'autre',
  null,
]
const PARCOURS = ['social', 'socio-professionnel', 'professionnel', 'professionnel', 'professionnel', null]

type SuiviBrut = {
  orientation: DateAncree | null | undefined
  referent: DateAncree | null | undefined
  cloture: DateAncree | null | undefined
  organisme: string | null | undefined
  parcours: string | null | undefined
  departement: string | null | undefined
}

const suiviBrut: fc.Arbitrary<SuiviBrut> = fc.record({
  orientation: parfois(dateAncree(), 5),
  referent: parfois(dateAncree(), 2),
  cloture: parfois(fc.oneof(dateAncree(), dateExacte()), 1, 1),
  organisme: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ORGANISMES) }, { weight: 1, arbitrary: fc.constant(undefined) }),
  parcours: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PARCOURS) }, { weight: 1, arbitrary: fc.constant(undefined) }),
  departement,
})

type RendezVousBrut = { date: DateAncree; fixe: Decalage | null | undefined; objet: string; statut: string | undefined }

const rendezVousBrut: fc.Arbitrary<RendezVousBrut> = fc.record({
  date: dateAncree(),
  fixe: parfois(decalage(), 2, 2),
  objet: fc.constantFrom('accompagnement', 'accompagnement', 'accompagnement', 'orientation', 'autre'),
  statut: fc.constantFrom('honore', 'honore', 'prevu', 'absent', 'annule'),
})

type ContratBrut = { date: DateAncree; renouvellement: boolean | null | undefined }

const contratBrut: fc.Arbitrary<ContratBrut> = fc.record({
  date: dateAncree(),
  renouvellement: fc.constantFrom(false, false, true, null, undefined),
})

type AccompagnementBrut = {
  dispositif: AccompagnementTemoin['dispositif']
  oriente: DateAncree | null | undefined
  propose: DateAncree | null | undefined
  demarre: DateAncree | null | undefined
  termine: DateAncree | null | undefined
  conseiller: string | null | undefined
}

const accompagnementBrut: fc.Arbitrary<AccompagnementBrut> = fc.record({
  dispositif: fc.constantFrom('garantie-activite' as const, 'accompagnement-global' as const),
  oriente: parfois(dateAncree(), 5),
  propose: parfois(dateAncree(), 3),
  demarre: parfois(dateAncree(), 3),
  termine: parfois(dateAncree(), 1, 3),
  conseiller: parfois(fc.constantFrom('c1', 'c2', 'c3'), 3),
})

function champ<C extends string, T>(nom: C, valeur: T | undefined): { [cle in C]?: T } {
  return valeur === undefined ? {} : ({ [nom]: valeur } as { [cle in C]?: T })
}

function dater(ancres: readonly Jour[], date: DateAncree | null | undefined): Jour | null | undefined {
  return date ? resoudre(ancres, date) : date
}

function ancresDesSituations(situations: readonly SituationTemoin[]): Jour[] {
  const ancres = situations.flatMap((s) => [
    s.debut,
    ...(typeof s.fin === 'string' ? [lendemain(s.fin)] : []),
    ...(typeof s.notifieeLe === 'string' ? [s.notifieeLe] : []),
  ])
  return ancres.length > 0 ? ancres : ['2021-01-01']
}

function construireSuivi(ancres: readonly Jour[], brut: SuiviBrut): SuiviTemoin {
  return {
    ...champ('orientationNotifieeLe', dater(ancres, brut.orientation)),
    ...champ('referentDesigneLe', dater(ancres, brut.referent)),
    ...champ('clotureLe', dater(ancres, brut.cloture)),
    ...champ('organisme', brut.organisme),
    ...champ('parcours', brut.parcours),
    ...champ('departement', brut.departement),
  }
}

function construireRendezVous(ancres: readonly Jour[], brut: RendezVousBrut): RendezVousTemoin {
  const date = resoudre(ancres, brut.date)
  const fixeLe = brut.fixe ? decaler(date, { mois: -brut.fixe.mois, jours: -brut.fixe.jours }) : brut.fixe
  return { date, ...champ('fixeLe', fixeLe), objet: brut.objet, ...champ('statut', brut.statut) }
}

function construireAccompagnement(ancres: readonly Jour[], brut: AccompagnementBrut): AccompagnementTemoin {
  return {
    dispositif: brut.dispositif,
    ...champ('orienteLe', dater(ancres, brut.oriente)),
    ...champ('proposeLe', dater(ancres, brut.propose)),
    ...champ('demarreLe', dater(ancres, brut.demarre)),
    ...champ('termineLe', dater(ancres, brut.termine)),
    ...champ('conseiller', brut.conseiller),
  }
}

function dossierDuDepartement(departementDuDossier: string): fc.Arbitrary<DossierTemoin> {
  return fc
    .record({
      numero: fc.nat({ max: 999_999 }),
      historique: fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(null, undefined) },
        { weight: 3, arbitrary: dateAncree() },
        { weight: 1, arbitrary: dateExacte() },
        { weight: 2, arbitrary: fc.constant<DateAncree>({ ancre: 0, mois: 0, jours: 0 }) },
      ),
      situations: situationsArbitraires(departementDuDossier),
      suivis: liste(suiviBrut, 4),
      rendezVous: liste(rendezVousBrut, 5),
      contrats: liste(contratBrut, 4),
      accompagnements: liste(accompagnementBrut, 4),
    })
    .map((brut) => {
      const ancres = ancresDesSituations(brut.situations)
      const suivis = brut.suivis ? brut.suivis.map((suivi) => construireSuivi(ancres, suivi)) : brut.suivis
      const debuts = (suivis ?? [])
        .flatMap((s) => [s.orientationNotifieeLe, s.referentDesigneLe])
        .filter((j): j is Jour => typeof j === 'string')
      // Les rendez-vous et les contrats se serrent autour des orientations autant qu'autour des droits.
      const reperes = [...debuts, ...ancres, ...debuts]
      const contrats: ContratTemoin[] | null | undefined = brut.contrats
        ? brut.contrats.map((c) => ({
            signeLe: resoudre(reperes, c.date),
            ...champ('renouvellement', c.renouvellement),
          }))
        : brut.contrats
      return {
        id: `${departementDuDossier}-${String(brut.numero).padStart(6, '0')}`,
        departement: departementDuDossier,
        ...champ('historiqueDepuis', dater(ancres, brut.historique)),
        situations: brut.situations,
        ...champ('suivis', suivis),
        ...champ(
          'rendezVous',
          brut.rendezVous ? brut.rendezVous.map((rdv) => construireRendezVous(reperes, rdv)) : brut.rendezVous,
        ),
        ...champ('contrats', contrats),
        ...champ(
          'accompagnements',
          brut.accompagnements ? brut.accompagnements.map((a) => construireAccompagnement(reperes, a)) : brut.accompagnements,
        ),
      }
    })
}

/** Un dossier valide, situations triées, où les dates se rencontrent : limites de délai, fins de mois, suspensions d'un an et d'un jour. */
export function dossierArbitraire(): fc.Arbitrary<DossierTemoin> {
  return fc.oneof(
    { weight: 12, arbitrary: dossierDuDepartement('67') },
    { weight: 2, arbitrary: dossierDuDepartement('68') },
    { weight: 1, arbitrary: dossierDuDepartement('90') },
  )
}
