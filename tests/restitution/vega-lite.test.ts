import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { describe, expect, it } from 'vitest'
import { controlerTableauFinancier } from '../../src/budget/controle'
import { JEUX } from '../../src/conformite/jeux/jeux'
import { verifierConformite } from '../../src/conformite/verification'
import { rapportExecution } from '../../src/rapport/execution'
import { PREREGLAGES } from '../../src/referentiel/conventions'
import { courbeDeSurvie } from '../../src/restitution/graphiques/survie'
import type { LigneAnalyse } from '../../src/restitution/lignes/ligne-analyse'
import { type Tracable, versVegaLite } from '../../src/restitution/vers-vega-lite'
import type { Dossier } from '../../src/rsa/dossier/dossier'
import { contributions } from '../../src/rsa/indicateurs/contribution'
import { calculerIndicateursRsa } from '../../src/rsa/indicateurs/indicateurs'
import { comparerTableaux } from '../../src/tableau/concordance'
import { donnees as donneesRapport } from '../rapport/donnees'
import { convention2022, tableau, tableaux2023 } from '../tableau/tableaux'
import { budget, contexte, differences, dossiers, resultat } from './donnees'

const cumul = contributions(dossiers, contexte)
type Donnee = Partial<LigneAnalyse> & Record<string, unknown>
const valeurs = (specification: ReturnType<typeof versVegaLite>): Donnee[] =>
  (specification['data'] as unknown as { values: Donnee[] }).values

/** Le dessin, par le vrai compilateur ; un avertissement est une faute. */
async function dessiner(donnee: Tracable, options = {}): Promise<string> {
  const fautes: string[] = []
  const noter = (...mots: readonly unknown[]): void => {
    // Une facette dont une couche est vide n'a pas d'étendue : Vega le dit, et n'y dessine rien.
    if (!String(mots[0]).startsWith('Infinite extent')) fautes.push(mots.join(' '))
  }
  const journal = { level: () => journal, error: noter, warn: noter, info: () => journal, debug: () => journal }
  const { spec } = compile(versVegaLite(donnee, options) as unknown as TopLevelSpec, { logger: journal as never })
  const vue = new View(parse(spec), { renderer: 'none', logger: journal as never })
  const svg = await vue.toSVG()
  vue.finalize()
  expect(fautes).toEqual([])
  return svg
}

const FORMES: readonly [string, Tracable][] = [
  ['tableau', tableaux2023],
  ['résultats', [resultat, { ...resultat, periode: { debut: '2021-01-01', fin: '2021-12-31' } }]],
  ['résultat du RSA', resultat],
  ['résultat d’une famille', { indicateurs: resultat.indicateurs, periode: resultat.periode }],
  ['cumul', cumul],
  ['ventilation', { departement: resultat, ccas: resultat }],
  ['tableau financier', budget],
  ['constats', controlerTableauFinancier(budget)],
  ['rapport', rapportExecution(donneesRapport)],
  ['écarts', comparerTableaux(convention2022, tableaux2023)],
  ['différences', differences],
  ['conformité', verifierConformite(JEUX, { reponses: {} })],
]

describe('chaque graphique', () => {
  it.each(FORMES)('%s : le compilateur l’accepte sans avertir, et le dessine', async (_, donnee) => {
    const svg = await dessiner(donnee)
    expect(svg).toMatch(/^<svg [\s\S]*<path /)
    expect(svg).not.toMatch(/undefined|NaN/)
  })

  it.each(FORMES)('%s : du JSON, avec une description pour qui ne le voit pas', (_, donnee) => {
    const specification = versVegaLite(donnee)
    expect(JSON.parse(JSON.stringify(specification))).toEqual(specification)
    expect(String(specification['description'])).toMatch(/\.$/)
  })

  it('les nombres suivent la typographie française, quelle que soit la langue de la page', async () => {
    const svg = await dessiner(tableau({ 'nouveaux-entrants 67': { '2020': '8175', '2021': '8264' } }))
    expect(svg).toContain('>8\u202f000</text>')
  })

  it('un titre donné remplace l’autre', () => {
    expect(versVegaLite(resultat, { titre: 'Le mien' })['title']).toEqual({ text: 'Le mien', anchor: 'start' })
  })

  it('le reste lève', () => {
    for (const donnee of [null, 3, {}, []]) expect(() => versVegaLite(donnee as never)).toThrow('versVegaLite : reçu')
  })
})

describe('les séries', () => {
  const petit = tableau({
    'nouveaux-entrants 67': { '2019': '9 000', '2020': 'ND', '2021': '8 264', 'objectif-2021': '8 000' },
    'ag-delai-moyen 67': { '2019': '24 jours', '2021': '2 semaines' },
    'gad-en-cours 67': { '2019': 'ND' },
  })

  it('une donnée qui manque est un trou, et dit son code', async () => {
    const trou = valeurs(versVegaLite(petit)).find(
      ({ periode, indicateur }) => periode === '2020' && indicateur === 'Nombre de nouveaux entrants',
    )
    expect(trou).toMatchObject({ valeur: null, absence: 'ND' })
    const svg = await dessiner(petit, { indicateurs: ['nouveaux-entrants'] })
    expect(svg).toContain('>ND</text>')
    // Deux tronçons d'un point chacun : la courbe ne saute pas par-dessus le trou.
    const courbe = /mark-line[^>]*>[\s\S]*?<path[^>]* d="([^"]*)"/.exec(svg)?.[1] ?? ''
    expect(courbe.match(/M/g)).toHaveLength(2)
  })

  it('un indicateur sans aucune valeur n’est pas tracé, sauf si on le demande', () => {
    const noms = (options = {}): unknown[] => [
      ...new Set(valeurs(versVegaLite(petit, options)).map(({ indicateur }) => indicateur)),
    ]
    expect(noms()).toHaveLength(2)
    expect(noms({ indicateurs: ['gad-en-cours'] })).toHaveLength(1)
  })

  it('des semaines se lisent sur l’axe des jours', () => {
    const durees = valeurs(versVegaLite(petit, { indicateurs: ['ag-delai-moyen'] })).filter(({ valeur }) => valeur !== null)
    expect(durees.map(({ valeur, unite }) => [valeur, unite])).toEqual([
      [24, 'jours'],
      [14, 'jours'],
    ])
  })
})

describe('les étapes', () => {
  it('dans le délai, hors délai, indéterminé : les mêmes chiffres que le résultat', () => {
    const parts = valeurs(versVegaLite(resultat)).map(({ etape, issue, nombre }) => `${etape} ${issue} ${nombre}`)
    expect(parts.slice(0, 5)).toEqual([
      'Nouveaux entrants entrées 3',
      'Nouveaux entrants indéterminé 1',
      'Orientés dans le délai 1',
      'Orientés hors délai 1',
      'Orientés indéterminé 1',
    ])
  })

  it('un délai inconnu n’est pas un délai manqué', () => {
    // L'un des deux suivis n'est pas daté : on ne sait quand l'orientation, ni le délai du contrat qui en part, ont commencé.
    const [, tardif, nonOriente] = dossiers as [Dossier, Dossier, Dossier]
    const suivis = [...(tardif.suivis ?? []), { organisme: 'departement', parcours: 'social' } as const]
    const incertain: Dossier = { ...tardif, id: 'E', suivis, contrats: [{ signeLe: '2022-07-01' }] }
    const conventions = PREREGLAGES.tableau2022
    const etapes = (retenus: readonly Dossier[]) =>
      valeurs(versVegaLite(calculerIndicateursRsa(retenus, { ...contexte, conventions })))
        .map(({ etape, issue, nombre }) => `${etape} ${issue} ${nombre}`)
        .filter((part) => /^(Orientés|Premier contrat)/.test(part))
    const contrat = (hors: number, inconnus: number) => [
      'Premier contrat dans le délai 0',
      `Premier contrat hors délai ${hors}`,
      `Premier contrat indéterminé ${inconnus}`,
    ]
    const orientes = (hors: number, inconnus: number) => [
      'Orientés dans le délai 0',
      `Orientés hors délai ${hors}`,
      `Orientés indéterminé ${inconnus}`,
    ]
    expect(etapes([incertain])).toEqual([...orientes(0, 1), ...contrat(0, 1)])
    expect(etapes([incertain, tardif, nonOriente])).toEqual([...orientes(1, 1), ...contrat(0, 1)])
    const contratTardif: Dossier = { ...tardif, contrats: [{ signeLe: '2022-12-01' }] }
    expect(etapes([contratTardif])).toEqual([...orientes(1, 0), ...contrat(1, 0)])
    expect(etapes([nonOriente])).toEqual([...orientes(0, 0), ...contrat(0, 0)])
  })
})

describe('la courbe de survie', () => {
  it('est celle de Kaplan-Meier : censures après les orientations du même jour, délais négatifs à zéro', () => {
    // Dix entrées : 2 orientées avant T0, 1 le jour 5 (et 1 censurée), 3 le jour 10, 3 censurées le jour 20.
    const points = courbeDeSurvie([
      [-3, 2, 0],
      [5, 1, 1],
      [10, 3, 0],
      [20, 0, 3],
    ])
    expect(points.map(({ jours, suivies }) => [jours, suivies])).toEqual([
      [0, 10],
      [5, 8],
      [10, 6],
      [20, 3],
    ])
    const attendues = [8 / 10, (8 / 10) * (7 / 8), (8 / 10) * (7 / 8) * (3 / 6), (8 / 10) * (7 / 8) * (3 / 6)]
    for (const [i, { part }] of points.entries()) expect(part).toBeCloseTo(attendues[i] ?? -1, 12)
  })

  it('franchit la moitié au jour de la médiane que le calcul rend', () => {
    const mediane = courbeDeSurvie(cumul.delais).find(({ part }) => part <= 0.5)?.jours ?? null
    expect(mediane).toBe(resultat.delais.orientation.kaplanMeier)
  })

  it('marque la limite légale, et la dit', async () => {
    const { description } = versVegaLite(cumul, { limite: 30 }) as { description?: string }
    expect(description).toContain('À la limite de 30 jours : 66,7\u202f%.')
    expect(await dessiner(cumul, { limite: 30 })).toContain('>limite : 30 jours</text>')
    expect(() => versVegaLite(cumul, { limite: -1 })).toThrow('limite : reçu le nombre -1')
  })
})

describe('le budget', () => {
  it('ne trace que ce qui est connu, et dit ce qui ne l’est pas', () => {
    const specification = versVegaLite(budget)
    expect(valeurs(specification).filter(({ realise }) => realise === false)).toHaveLength(5)
    expect(specification['description']).toContain('1 montant inconnu n’est pas tracé')
  })
})
