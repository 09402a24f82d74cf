import { describe, expect, test } from 'vitest'
import { type EvaluationCibles, evaluerCibles } from '../../src/tableau/cibles'
import type { EvaluationCible } from '../../src/tableau/evaluation-cible'
import { convention2022, tableau, tableaux2023 } from './tableaux'

function une(evaluees: EvaluationCibles, cible: string, colonne?: string): EvaluationCible {
  const [evaluation, autre] = evaluees.evaluations.filter(
    (e) => e.cible === cible && (colonne === undefined || e.colonne === colonne),
  )
  if (evaluation === undefined || autre !== undefined) throw new Error(`${cible} : attendue une seule fois`)
  return evaluation
}

describe('un objectif du tableau', () => {
  test.each([
    ['109', '109', 'atteinte', '0'],
    ['109', '108', 'manquee', '-1'],
    ['109', '179', 'atteinte', '70'],
    ['1 000', '999,5', 'manquee', '-0.5'],
    ['0', '0', 'atteinte', '0'],
  ])('au moins %s : %s', (objectif, resultat, statut, ecart) => {
    const t = tableau({ 'mobilite-diagnostics': { '2022': resultat, 'objectif-2022': objectif } })
    expect(une(evaluerCibles(t), 'objectif-2022')).toMatchObject({
      origine: 'tableau',
      indicateur: 'mobilite-diagnostics',
      rapporteA: null,
      departement: '67',
      colonne: '2022',
      sens: 'au-moins',
      unite: 'nombre',
      motif: null,
      statut,
      ecart,
    })
  })

  test.each([
    ['ag-delai-moyen', '3 semaines', '21 jours', 'atteinte', '0'],
    ['ag-delai-moyen', 'Tendre vers 3 semaines', '22 jours', 'manquee', '1'],
    ['ag-delai-moyen', '3 semaines', '20,5 jours', 'atteinte', '-0.5'],
    ['ag-par-conseiller', '70', '70', 'atteinte', '0'],
    ['ag-par-conseiller', '70', '71', 'manquee', '1'],
  ])('%s, au plus %s : %s', (indicateur, objectif, resultat, statut, ecart) => {
    const t = tableau({ [indicateur]: { '2022': resultat, 'objectif-2022': objectif } })
    expect(une(evaluerCibles(t), 'objectif-2022')).toMatchObject({ sens: 'au-plus', statut, ecart })
  })

  test('le sens se choisit', () => {
    const t = tableau({ 'nouveaux-entrants': { '2022': '7 486', 'objectif-2022': '8 000' } })
    expect(une(evaluerCibles(t), 'objectif-2022').statut).toBe('manquee')
    expect(une(evaluerCibles(t, { sens: { 'nouveaux-entrants': 'au-plus' } }), 'objectif-2022').statut).toBe('atteinte')
    // Le même choix sert à un tableau qui n'a pas tous les indicateurs.
    expect(evaluerCibles(t, { sens: { 'mobilite-diagnostics': 'au-plus' } })).toEqual(evaluerCibles(t))
  })

  test.each([
    ['ND', '12', 'objectif-sans-valeur'],
    ['Tendre vers mieux', '12', 'objectif-sans-valeur'],
    ['', '12', 'objectif-sans-valeur'],
    ['1 000 et 6 000', '12', 'objectif-sans-valeur'],
    ['12', 'ND', 'resultat-sans-valeur'],
    ['12', '8 5002', 'resultat-sans-valeur'],
    ['12', '', 'resultat-sans-valeur'],
    ['12', '12 %', 'unites-differentes'],
    ['2 mois', '60 jours', 'unites-differentes'],
  ])('ni atteint ni manqué : %s, %s', (objectif, resultat, motif) => {
    const t = tableau({ 'mobilite-diagnostics': { '2022': resultat, 'objectif-2022': objectif } })
    expect(une(evaluerCibles(t), 'objectif-2022')).toMatchObject({ statut: 'non-renseignee', motif, ecart: null })
    expect(evaluerCibles(t).bilan).toEqual({ atteintes: 0, manquees: 0, nonRenseignees: 1 })
  })

  test('sans objet, ou sans objectif ni résultat, ne s’évalue pas', () => {
    const t = tableau({
      'mobilite-diagnostics 67': { '2022': '12', 'objectif-2022': '/' },
      'mobilite-diagnostics 68': { '2022': '', 'objectif-2022': '' },
    })
    expect(evaluerCibles(t).evaluations).toEqual([])
  })

  test('un objectif dont l’année n’a pas de résultat est rendu à part', () => {
    const t = tableau({ 'mobilite-diagnostics': { '2022-S1': '101', 'objectif-2022': '109' } })
    const { evaluations, objectifsSansResultat } = evaluerCibles(t)
    expect(evaluations).toEqual([])
    expect(objectifsSansResultat).toEqual(['objectif-2022'])
    expect(evaluerCibles(convention2022).objectifsSansResultat).toEqual(['objectif-2022'])
  })
})

describe('la progression', () => {
  test.each([
    ['10', '12', { depuis: '2021', ecart: '2', sens: 'progres' }],
    ['12', '10', { depuis: '2021', ecart: '-2', sens: 'recul' }],
    ['12', '12', { depuis: '2021', ecart: '0', sens: 'stable' }],
    ['ND', '12', null],
    ['12', 'ND', null],
    ['12 %', '12', null],
  ])('de %s à %s', (avant, apres, progression) => {
    const t = tableau({ 'mobilite-diagnostics': { '2021': avant, '2022': apres, 'objectif-2022': '11' } })
    expect(une(evaluerCibles(t), 'objectif-2022').progression).toEqual(progression)
  })

  test('une durée qui baisse progresse', () => {
    const t = tableau({ 'ag-delai-moyen': { '2021': '28 jours', '2022': '22 jours', 'objectif-2022': '3 semaines' } })
    expect(une(evaluerCibles(t), 'objectif-2022').progression).toEqual({ depuis: '2021', ecart: '-6', sens: 'progres' })
  })

  test('se mesure d’un semestre au semestre de l’année précédente, pas à une autre année', () => {
    const entrants = { '2020': '5', '2021-S1': '100', '2022-S1': '100' }
    const orientes = { '2020': '1', '2021-S1': '40', '2022-S1': '50' }
    const t = tableau({ 'nouveaux-entrants': entrants, 'nouveaux-entrants-orientes-dans-le-delai': orientes })
    expect(une(evaluerCibles(t), 'orientation-2019', '2022-S1').progression).toEqual({
      depuis: '2021-S1',
      ecart: '0.1',
      sens: 'progres',
    })
    expect(une(evaluerCibles(t), 'orientation-2019', '2021-S1').progression).toBeNull()
    expect(une(evaluerCibles(t), 'orientation-2019', '2020').progression).toBeNull()
  })
})

describe('une cible des textes', () => {
  const part = (numerateur: string, denominateur: string, annee = '2022') =>
    tableau({ 'premiers-contrats': { [annee]: denominateur }, 'premiers-contrats-dans-le-delai': { [annee]: numerateur } })

  test('une part, exacte', () => {
    expect(une(evaluerCibles(part('623', '1 506')), 'contrat-2019')).toEqual({
      cible: 'contrat-2019',
      origine: 'texte',
      indicateur: 'premiers-contrats-dans-le-delai',
      rapporteA: 'premiers-contrats',
      departement: '67',
      colonne: '2022',
      statut: 'manquee',
      motif: null,
      sens: 'au-moins',
      unite: 'part',
      attendu: '1',
      constate: '623/1506',
      ecart: '-883/1506',
      progression: null,
    })
    expect(une(evaluerCibles(part('1 506', '1 506')), 'contrat-2019')).toMatchObject({
      statut: 'atteinte',
      constate: '1',
      ecart: '0',
    })
    expect(une(evaluerCibles(part('1 505', '1 506')), 'contrat-2019')).toMatchObject({ statut: 'manquee' })
  })

  test.each([
    ['ND', '10', 'resultat-sans-valeur'],
    ['10', 'ND', 'resultat-sans-valeur'],
    ['0', '0', 'denominateur-nul'],
    ['95 %', '100', 'unites-differentes'],
  ])('ni atteinte ni manquée : %s sur %s', (numerateur, denominateur, motif) => {
    expect(une(evaluerCibles(part(numerateur, denominateur)), 'contrat-2019')).toMatchObject({
      statut: 'non-renseignee',
      motif,
      constate: null,
    })
  })

  test('une moyenne : moins de trois semaines, la borne exclue ; soixante-dix au plus, la borne comprise', () => {
    const delai = (jours: string) => une(evaluerCibles(tableau({ 'ag-delai-moyen': { '2022': jours } })), 'ag-delai')
    expect(delai('20 jours')).toMatchObject({ statut: 'atteinte', attendu: '21', constate: '20', ecart: '-1', unite: 'jours' })
    expect(delai('21 jours')).toMatchObject({ statut: 'manquee', ecart: '0' })
    expect(delai('2 semaines')).toMatchObject({ statut: 'atteinte', constate: '14' })
    const portefeuille = (n: string) => une(evaluerCibles(tableau({ 'ag-par-conseiller': { '2022': n } })), 'ag-portefeuille')
    expect(portefeuille('70')).toMatchObject({ statut: 'atteinte', attendu: '70', unite: 'nombre', sens: 'au-plus' })
    expect(portefeuille('71')).toMatchObject({ statut: 'manquee' })
  })

  test('ne vaut que pendant sa validité', () => {
    const cibles = (annee: string) => evaluerCibles(part('1', '2', annee)).evaluations.map(({ cible }) => cible)
    expect(cibles('2018')).toEqual([])
    expect(cibles('2019')).toEqual(['contrat-2019'])
    expect(cibles('2023')).toEqual(['contrat-2019'])
    expect(cibles('2024')).toEqual([])
  })

  test('une cible nationale ne se mesure pas sur un département', () => {
    const t = tableau({ 'ag-en-cours': { '2022': '250 000' }, 'gad-en-cours': { '2022': '150 000' } })
    expect(evaluerCibles(t).evaluations).toEqual([])
  })

  test('des colonnes choisies', () => {
    const t = tableau({ 'ag-par-conseiller': { '2021': '96', '2022': '83' } })
    expect(evaluerCibles(t, { colonnes: ['2021'] }).evaluations.map(({ colonne, statut }) => [colonne, statut])).toEqual([
      ['2021', 'manquee'],
    ])
  })
})

describe('« très éloigné »', () => {
  const trois = (orientes: string, rendezVous: string, contrats: string) =>
    tableau({
      'nouveaux-entrants': { '2021': '1 000' },
      'nouveaux-entrants-orientes-dans-le-delai': { '2021': orientes },
      'premiers-rendez-vous': { '2021': '1 000' },
      'premiers-rendez-vous-dans-le-delai': { '2021': rendezVous },
      'premiers-contrats': { '2021': '1 000' },
      'premiers-contrats-dans-le-delai': { '2021': contrats },
    })
  const eloignement = (t: ReturnType<typeof tableau>, definition: string) =>
    evaluerCibles(t).eloignements.find((e) => e.definition === definition)

  test.each([
    ['750', 'oui'],
    ['751', 'non'],
    ['0', 'oui'],
    ['1 000', 'non'],
    ['ND', 'inconnu'],
  ])('note 2 du corps, taux ≤ 75 %% de la cible : %s sur 1 000, %s', (orientes, attendu) => {
    const { indicateurs } = eloignement(trois(orientes, '1 000', '1 000'), 'corps-note-2') ?? {}
    expect(indicateurs?.map(({ cible, tresEloigne }) => [cible, tresEloigne])).toEqual([
      ['orientation-2019', attendu],
      ['rendez-vous-2019', 'non'],
      ['contrat-2019', 'non'],
    ])
  })

  test.each([
    ['249', 'oui'],
    ['250', 'non'],
    ['750', 'non'],
    ['ND', 'inconnu'],
  ])('note 1 de l’annexe 5, plus de 75 %% hors cible : %s sur 1 000, %s', (contrats, attendu) => {
    const { indicateurs } = eloignement(trois('1 000', '1 000', contrats), 'annexe-5-note-1') ?? {}
    expect(indicateurs?.map(({ tresEloigne }) => tresEloigne)).toEqual(['non', 'non', attendu])
  })

  test.each([
    ['0', '0', '0', 'oui', 'oui'],
    ['0', '0', 'ND', 'inconnu', 'oui'],
    ['0', '0', '1 000', 'non', 'oui'],
    ['1 000', '1 000', 'ND', 'non', 'inconnu'],
    ['ND', 'ND', 'ND', 'inconnu', 'inconnu'],
    ['1 000', '1 000', '1 000', 'non', 'non'],
  ])('ensemble ou séparément : %s, %s, %s', (a, b, c, tous, auMoinsUn) => {
    for (const definition of ['corps-note-2', 'annexe-5-note-1'])
      expect(eloignement(trois(a, b, c), definition)).toMatchObject({ tous, auMoinsUn, departement: '67', colonne: '2021' })
  })

  test('entre 25 % et 75 %, une seule des deux définitions', () => {
    expect(eloignement(trois('500', '500', '500'), 'corps-note-2')?.tous).toBe('oui')
    expect(eloignement(trois('500', '500', '500'), 'annexe-5-note-1')?.auMoinsUn).toBe('non')
  })

  test('le taux est exact', () => {
    const t = tableau({ 'premiers-contrats 68': { '2021': '1 506' }, 'premiers-contrats-dans-le-delai 68': { '2021': '623' } })
    expect(eloignement(t, 'corps-note-2')).toEqual({
      definition: 'corps-note-2',
      departement: '68',
      colonne: '2021',
      indicateurs: [
        { cible: 'orientation-2019', taux: null, tresEloigne: 'inconnu' },
        { cible: 'rendez-vous-2019', taux: null, tresEloigne: 'inconnu' },
        { cible: 'contrat-2019', taux: '623/1506', tresEloigne: 'oui' },
      ],
      tous: 'inconnu',
      auMoinsUn: 'oui',
    })
  })

  test('sans indicateur d’insertion, rien à dire', () => {
    expect(evaluerCibles(tableau({ 'mobilite-diagnostics': { '2021': '1' } })).eloignements).toEqual([])
  })
})

describe('les tableaux publiés', () => {
  test('en 2022, aucune des trois cibles d’insertion n’est renseignée, dans aucun des deux départements', () => {
    const { evaluations } = evaluerCibles(tableaux2023, { colonnes: ['2022'] })
    const insertion = evaluations.filter(({ rapporteA }) => rapporteA !== null)
    expect(insertion.map(({ departement, cible, statut }) => `${departement} ${cible} ${statut}`)).toEqual([
      '67 orientation-2019 non-renseignee',
      '68 orientation-2019 non-renseignee',
      '67 rendez-vous-2019 non-renseignee',
      '68 rendez-vous-2019 non-renseignee',
      '67 contrat-2019 non-renseignee',
      '68 contrat-2019 non-renseignee',
    ])
  })

  test('le délai et le portefeuille de l’accompagnement global', () => {
    const { evaluations } = evaluerCibles(tableaux2023, { colonnes: ['2021', '2022'] })
    const ag = evaluations.filter(({ cible }) => cible === 'ag-delai' || cible === 'ag-portefeuille')
    expect(
      ag.map((e) => `${e.colonne} ${e.departement} ${e.cible} : ${e.constate}, ${e.statut}, ${e.progression?.sens ?? '?'}`),
    ).toEqual([
      '2021 67 ag-portefeuille : 96, manquee, recul',
      '2021 68 ag-portefeuille : 88, manquee, recul',
      '2021 67 ag-delai : 28, manquee, recul',
      '2021 68 ag-delai : 26, manquee, recul',
      '2022 67 ag-portefeuille : 83, manquee, progres',
      '2022 68 ag-portefeuille : 54, atteinte, progres',
      '2022 67 ag-delai : 22, manquee, progres',
      '2022 68 ag-delai : 27, manquee, recul',
    ])
  })
})

test('une option invalide lève, et dit où', () => {
  const t = tableau({ 'nouveaux-entrants': { '2021': '1' } })
  expect(() => evaluerCibles(t, null as never)).toThrow('options : reçu null')
  expect(() => evaluerCibles(t, { sens: { 'nouveaux-entrants': 'plus' } } as never)).toThrow(
    'options.sens.nouveaux-entrants : reçu « plus »',
  )
  expect(() => evaluerCibles(t, { sens: { 'nouveaux-entrant': 'au-plus' } } as never)).toThrow(
    'vouliez-vous dire « nouveaux-entrants »',
  )
})
