import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Contexte,
  type Conventions,
  calculerIndicateursRsa,
  type DonneeRequise,
  type Dossier,
  donneesRequises,
  expliquer,
  type IdIndicateurRsa,
  type IdTaux,
  lireDossier,
  PREREGLAGES,
} from '../../../src/index'
import { CAS_RARES } from '../../generateurs/cas-rares'
import { dossierEtContexte } from '../tirage'
import { ablations, reduire, TOUS_LES_CHAMPS } from './ablation'

/**
 * Les données requises se prouvent dans les deux sens, sur des dossiers tirés au hasard : réduit aux champs annoncés, un dossier donne la même
 * mesure ; et de chaque champ annoncé, il existe un dossier que son absence change, comme il est annoncé.
 */
const CONVENTIONS: readonly (readonly [string, Conventions])[] = [
  ...Object.entries(PREREGLAGES),
  ['personnes', { ...PREREGLAGES.guide2022, comptage: 'personnes' }],
  ['orientes-dans-le-delai', { ...PREREGLAGES.guide2022, populationRendezVous: 'orientes-dans-le-delai' }],
  ['depart-exclu', { ...PREREGLAGES.tableau2022, decompte: 'depart-exclu' }],
  ['ouverture et notification', { ...PREREGLAGES.casf, debutContrat: 'notification' }],
]
const NOMMEES = new Map(CONVENTIONS)
// Deux préréglages qui ne diffèrent que par des durées lisent les mêmes champs : quatre jeux les distinguent tous.
const DISTINCTES = ['guide2022', 'tableau2022', 'casf', 'orientes-dans-le-delai']
const ENTIERES = ['guide2022', 'casf']

type Mesurable = IdIndicateurRsa | IdTaux

const PETIT = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }
const VIDE = calculerIndicateursRsa([], PETIT)
const MESURABLES = [...Object.keys(VIDE.indicateurs), ...Object.keys(VIDE.taux)] as Mesurable[]

/** Les mesures d'un dossier, l'une après l'autre ; `null` s'il est rejeté à la lecture. */
function mesurer(donnee: unknown, contexte: Contexte): ReadonlyMap<Mesurable, object> | null {
  const lecture = lireDossier(donnee)
  if (!lecture.ok) return null
  const { indicateurs, taux } = calculerIndicateursRsa([lecture.valeur], contexte)
  return new Map(Object.entries({ ...indicateurs, ...taux }) as [Mesurable, object][])
}

/** Ce qu'un dossier répond à un critère, candidature par candidature, et les causes de ses inconnus. */
interface Reponses {
  readonly dites: (critere: string) => string
  readonly causes: ReadonlySet<string>
}

const REJETE: Reponses = { dites: () => 'rejeté', causes: new Set() }

function repondre(donnee: unknown, contexte: Contexte): Reponses {
  const lecture = lireDossier(donnee)
  if (!lecture.ok) return REJETE
  const { candidatures, garantieActivite } = expliquer(lecture.valeur, contexte)
  const toutes = [
    ...candidatures.flatMap(({ devientSoumisLe, criteres }) => criteres.map((c) => ({ ...c, devientSoumisLe }))),
    ...garantieActivite.map((c) => ({ ...c, devientSoumisLe: '' })),
  ]
  return {
    dites: (critere) => JSON.stringify(toutes.filter((c) => c.critere === critere).map((c) => [c.devientSoumisLe, c.reponse])),
    causes: new Set(toutes.map(({ critere, cause }) => `${critere} ${cause}`)),
  }
}

const avec = (contexte: Contexte, nom: string): Contexte => ({
  ...contexte,
  conventions: NOMMEES.get(nom) ?? PREREGLAGES.guide2022,
})

describe('les champs annoncés suffisent', () => {
  test('un dossier réduit à eux donne la même mesure', () => {
    let reduits = 0
    const tirage = fc.record({
      cas: dossierEtContexte(),
      nom: fc.constantFrom(...NOMMEES.keys()),
      id: fc.constantFrom(...MESURABLES),
    })
    fc.assert(
      fc.property(tirage, ({ cas: { dossier, contexte }, nom, id }) => {
        const annonces = new Set(donneesRequises(id, NOMMEES.get(nom)).map(({ champ }) => champ))
        const reduit = reduire(dossier, annonces)
        const sous = avec(contexte, nom)
        expect(mesurer(reduit, sous)?.get(id), id).toEqual(mesurer(dossier, sous)?.get(id))
        if (JSON.stringify(reduit).length < JSON.stringify(dossier).length) reduits++
      }),
      { numRuns: Number(process.env['CALPAE_CAS'] ?? 2500), seed: 61 },
    )
    expect(reduits).toBeGreaterThan(1500)
  })
})

/** Ce que les conventions annoncent, et, sauf pour les deux jeux extrêmes, seulement ce qui s'écarte du guide. */
function annoncesSous(nom: string): { readonly id: Mesurable; readonly donnee: DonneeRequise }[] {
  const duGuide = new Set(MESURABLES.flatMap((id) => donneesRequises(id).map((donnee) => `${id} ${JSON.stringify(donnee)}`)))
  return MESURABLES.flatMap((id) => donneesRequises(id, NOMMEES.get(nom)).map((donnee) => ({ id, donnee }))).filter(
    ({ id, donnee }) => ENTIERES.includes(nom) || !duGuide.has(`${id} ${JSON.stringify(donnee)}`),
  )
}

const DOSSIERS: readonly { readonly dossier: Dossier; readonly contexte: Contexte }[] = [
  ...CAS_RARES.flatMap(({ dossiers, contexte }) =>
    dossiers.map((dossier) => ({ dossier: dossier as unknown as Dossier, contexte: contexte as Contexte })),
  ),
  ...fc.sample(dossierEtContexte(), { numRuns: 2500, seed: 67 }),
]

describe.each(DISTINCTES)('sous %s, chaque champ annoncé est nécessaire', (nom) => {
  const annonces = annoncesSous(nom)

  test.each([...new Set(annonces.map(({ donnee }) => donnee.champ))])('%s', (champ) => {
    const lignes = annonces.filter(({ donnee }) => donnee.champ === champ)
    // Ce qui reste à montrer : la mesure change, la réponse du critère change, la cause annoncée paraît.
    const restent = new Set<string>()
    for (const { id, donnee } of lignes) {
      restent.add(`mesure ${id}`)
      if (donnee.critere !== 'lecture') restent.add(`critère ${donnee.critere}`)
      if (donnee.cause !== null) restent.add(`cause ${donnee.critere} ${donnee.cause}`)
    }
    const rejet = lignes.some(({ donnee }) => donnee.effet === 'rejet')
    expect(rejet).toBe(lignes.every(({ donnee }) => donnee.effet === 'rejet'))
    for (const { dossier, contexte: tire } of DOSSIERS) {
      const contexte = avec(tire, nom)
      for (const ablate of ablations(dossier, champ)) {
        if (restent.size === 0) return
        const apres = mesurer(ablate, contexte)
        if (rejet) expect(apres, JSON.stringify(ablate)).toBeNull()
        const avant = mesurer(dossier, contexte)
        for (const { id } of lignes) {
          if (JSON.stringify(apres?.get(id)) !== JSON.stringify(avant?.get(id))) restent.delete(`mesure ${id}`)
        }
        if (![...restent].some((reste) => !reste.startsWith('mesure'))) continue
        const [avec, sans] = [repondre(dossier, contexte), repondre(ablate, contexte)]
        for (const { donnee } of lignes) {
          const { critere, cause } = donnee
          if (avec.dites(critere) !== sans.dites(critere)) restent.delete(`critère ${critere}`)
          const dite = `${critere} ${cause}`
          if (sans.causes.has(dite) && !avec.causes.has(dite)) restent.delete(`cause ${dite}`)
        }
      }
    }
    expect([...restent]).toEqual([])
  })
})

describe('donneesRequises', () => {
  test('aucun champ du dossier n’échappe à tous, sauf celui du motif', () => {
    const lus = new Set(
      CONVENTIONS.flatMap(([, c]) => MESURABLES.flatMap((id) => donneesRequises(id, c).map(({ champ }) => champ))),
    )
    expect(TOUS_LES_CHAMPS.filter((champ) => !lus.has(champ))).toEqual(['situations[].rejointFoyer'])
  })

  test('refuse un indicateur et une convention inconnus, et propose le nom voisin', () => {
    expect(() => donneesRequises('nouveau-entrants' as Mesurable)).toThrow(/indicateur : reçu .* « nouveaux-entrants »/)
    expect(() => donneesRequises('nouveaux-entrants', { comptage: 'tous' as 'entrees' })).toThrow(/conventions\.comptage/)
  })

  test('suit les conventions : départ du contrat, notification, population des rendez-vous', () => {
    const paires = (id: Mesurable, conventions: Partial<Conventions>): string[] =>
      donneesRequises(id, conventions).map(({ champ, critere }) => `${champ} ${critere}`)
    const contrat = 'premier-contrat-dans-le-delai'
    expect(paires('premiers-contrats-dans-le-delai', {})).toContain(`situations[].notifieeLe ${contrat}`)
    expect(paires('premiers-contrats-dans-le-delai', {})).not.toContain(`suivis[].referentDesigneLe ${contrat}`)
    const tableau = paires('premiers-contrats-dans-le-delai', PREREGLAGES.tableau2022)
    expect(tableau).toContain(`suivis[].referentDesigneLe ${contrat}`)
    expect(tableau).not.toContain(`situations[].notifieeLe ${contrat}`)
    const restreints = paires('premiers-rendez-vous', { populationRendezVous: 'orientes-dans-le-delai' })
    expect(restreints).toContain('situations[].notifieeLe oriente-dans-le-delai')
    expect(paires('premiers-rendez-vous', {})).not.toContain('situations[].notifieeLe oriente-dans-le-delai')
  })
})
