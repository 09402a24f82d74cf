import * as fc from 'fast-check'
import { ajouterJours, ajouterMois, type Jour, lendemain, moisDe, premierJour } from '../temoin/calendrier'
import type { SituationTemoin } from '../temoin/dossier'
import { type Decalage, decalage, decaler, jourArbitraire } from './dates'

type Longueur = { readonly sorte: 'fin-de-mois' | 'mois' | 'jours'; readonly nombre: number; readonly ecart: number }
type Trou = { readonly sorte: 'jours' | 'mois' | 'premier-du-mois'; readonly nombre: number; readonly ecart: number }
type Etape = {
  readonly longueur: Longueur
  readonly trou: Trou
  readonly droit: SituationTemoin['droit']
  readonly soumis: boolean | null | undefined
  readonly notification: Decalage | null | undefined
  readonly departement: string | undefined
  readonly rejointFoyer: boolean | undefined
}

const longueur: fc.Arbitrary<Longueur> = fc.oneof(
  { weight: 4, arbitrary: sorte('fin-de-mois', fc.nat({ max: 7 })) },
  { weight: 3, arbitrary: sorte('mois', fc.constantFrom(12, 12, 12, 1, 2, 3, 6, 11, 13)) },
  { weight: 3, arbitrary: sorte('jours', fc.integer({ min: 0, max: 45 })) },
)

function sorte(nom: Longueur['sorte'], nombre: fc.Arbitrary<number>): fc.Arbitrary<Longueur> {
  return fc.record({ sorte: fc.constant(nom), nombre, ecart: fc.constantFrom(0, 0, -1, 1) })
}

const trou: fc.Arbitrary<Trou> = fc.oneof(
  { weight: 9, arbitrary: fc.constant<Trou>({ sorte: 'jours', nombre: 0, ecart: 0 }) },
  {
    weight: 2,
    arbitrary: fc.record({
      sorte: fc.constant('jours' as const),
      nombre: fc.constantFrom(1, 1, 2, 3, 10, 28, 31),
      ecart: fc.constant(0),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      sorte: fc.constant('mois' as const),
      nombre: fc.constantFrom(1, 1, 2, 3),
      ecart: fc.constantFrom(0, -1, 1),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      sorte: fc.constant('premier-du-mois' as const),
      nombre: fc.nat({ max: 2 }),
      ecart: fc.constantFrom(0, -1, 1),
    }),
  },
)

function etape(soumis: fc.Arbitrary<boolean | null | undefined>): fc.Arbitrary<Etape> {
  return fc.record({
    longueur,
    trou,
    droit: fc.oneof(
      { weight: 7, arbitrary: fc.constant('versable' as const) },
      { weight: 3, arbitrary: fc.constant('suspendu' as const) },
      { weight: 2, arbitrary: fc.constantFrom('en-attente' as const, 'refuse' as const, 'radie' as const) },
    ),
    soumis,
    notification: fc.oneof({ weight: 8, arbitrary: decalage() }, { weight: 1, arbitrary: fc.constantFrom(null, undefined) }),
    departement: fc.oneof(
      { weight: 8, arbitrary: fc.constant(undefined) },
      { weight: 2, arbitrary: fc.constantFrom('67', '68', '68', '90') },
    ),
    rejointFoyer: fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.boolean() }),
  })
}

/** Trois sources : l'une sait toujours qui est soumis, l'autre presque toujours, la dernière rarement. */
const SOUMISSIONS = [
  fc.constantFrom(true, true, false),
  fc.constantFrom(true, true, true, true, true, true, false, false, false, null, undefined),
  fc.constantFrom(true, true, false, null, null, undefined),
]

function finDe(debut: Jour, { sorte, nombre, ecart }: Longueur): Jour {
  const premierSuivant = ajouterMois(premierJour(moisDe(debut)), nombre + 1)
  const lendemainDeLaFin = {
    'fin-de-mois': premierSuivant,
    mois: ajouterJours(ajouterMois(debut, nombre), ecart),
    jours: ajouterJours(debut, nombre + 1),
  }[sorte]
  return lendemainDeLaFin > debut ? ajouterJours(lendemainDeLaFin, -1) : debut
}

function debutSuivant(fin: Jour, { sorte, nombre, ecart }: Trou): Jour {
  const contigu = lendemain(fin)
  const vise = {
    jours: ajouterJours(contigu, nombre),
    mois: ajouterJours(ajouterMois(contigu, nombre), ecart),
    'premier-du-mois': ajouterJours(ajouterMois(premierJour(moisDe(contigu)), nombre), ecart),
  }[sorte]
  return vise > contigu ? vise : contigu
}

function construire(premier: Jour, etapes: readonly Etape[], ouverte: boolean): SituationTemoin[] {
  let debut = premier
  return etapes.map((etapeCourante, rang) => {
    const { droit, soumis, notification, departement, rejointFoyer } = etapeCourante
    const fin = finDe(debut, etapeCourante.longueur)
    const situation: SituationTemoin = {
      debut,
      fin: ouverte && rang === etapes.length - 1 ? null : fin,
      droit,
      ...(soumis === undefined ? {} : { soumisDroitsDevoirs: soumis }),
      ...(notification === undefined ? {} : { notifieeLe: notification === null ? null : decaler(debut, notification) }),
      ...(departement === undefined ? {} : { departement }),
      ...(rejointFoyer === undefined ? {} : { rejointFoyer }),
    }
    debut = debutSuivant(fin, etapeCourante.trou)
    return situation
  })
}

const SUITES_ADMISES = 6

/** Au-delà de six suites contiguës de soumission inconnue, un dossier est illisible : les suivantes deviennent soumises. */
function limiterLesSuitesInconnues(situations: readonly SituationTemoin[], departementDuDossier: string): SituationTemoin[] {
  let suites = 0
  let finDeLaSuite: { fin: Jour | null | undefined; departement: string } | null = null
  return situations.map((situation) => {
    const inconnue = situation.droit === 'versable' && typeof situation.soumisDroitsDevoirs !== 'boolean'
    if (!inconnue) {
      finDeLaSuite = null
      return situation
    }
    const departement = situation.departement ?? departementDuDossier
    const prolonge =
      finDeLaSuite !== null &&
      finDeLaSuite.departement === departement &&
      typeof finDeLaSuite.fin === 'string' &&
      lendemain(finDeLaSuite.fin) === situation.debut
    if (!prolonge) suites += 1
    if (suites > SUITES_ADMISES) return { ...situation, soumisDroitsDevoirs: true }
    finDeLaSuite = { fin: situation.fin, departement }
    return situation
  })
}

/** De zéro à sept situations triées et sans chevauchement, contiguës ou séparées d'un jour à quelques mois. */
export function situationsArbitraires(departementDuDossier: string): fc.Arbitrary<SituationTemoin[]> {
  const etapes = fc.oneof(
    ...SOUMISSIONS.map((soumis) => ({
      weight: 4,
      arbitrary: fc.array(etape(soumis), { minLength: 1, maxLength: 7, size: 'max' }),
    })),
    { weight: 1, arbitrary: fc.constant<Etape[]>([]) },
  )
  return fc
    .record({ premier: jourArbitraire(), etapes, ouverte: fc.boolean() })
    .map((brut) => limiterLesSuitesInconnues(construire(brut.premier, brut.etapes, brut.ouverte), departementDuDossier))
}
