import { describe, expect, it } from 'vitest'
import { concordanceRapport } from '../../src/rapport/concordance-rapport'
import { rapportExecution } from '../../src/rapport/execution'
import type { DonneesRapport } from '../../src/rapport/rapport'
import { lu } from '../tableau/tableaux'
import { budget, donnees, tableau } from './donnees'

const rapport = rapportExecution(donnees)
const [insertion] = donnees.mesures
if (insertion === undefined) throw new Error('pas de mesure')
const action = insertion.actions[0] ?? { fiche: '4.1' }
const avec = (champs: object): DonneesRapport => ({
  ...donnees,
  mesures: [{ ...insertion, actions: [{ ...action, ...champs }] }],
})
const manquesDe = (d: DonneesRapport, numero: string): string[] =>
  rapportExecution(d)
    .manques.filter(({ ou }) => ou === numero)
    .map(({ quoi }) => quoi)

describe('le plan du modèle', () => {
  it('les mesures dans l’ordre du modèle, numérotées comme lui, les actions à leur suite', () => {
    expect(
      rapport.chapitres.map(({ numero, mesure, actions }) => [numero, mesure, actions.map((a) => [a.numero, a.intitule])]),
    ).toEqual([
      ['1.4', 'insertion', [['1.4.1', 'Coaching']]],
      ['1.5', 'garantie-activite', [['1.5.1', 'Binômes']]],
      ['2', 'initiatives', [['2.1', 'Épicerie']]],
    ])
  })

  it('une action du tableau financier dont on ne dit rien a sa place, vide', () => {
    const muette = rapport.chapitres[1]?.actions[0]
    expect(muette).toMatchObject({ fiche: '5.1', description: null, budget: { etat: '50000.00', realise: null } })
  })

  it('une action dont une autre mesure parle n’est pas reprise une seconde fois sous la sienne', () => {
    const { chapitres } = rapportExecution({ ...donnees, mesures: [{ ...insertion, actions: [action, { fiche: '5.1' }] }] })
    expect(chapitres.map(({ numero, actions }) => [numero, actions.map(({ fiche }) => fiche)])).toEqual([
      ['1.4', ['4.1', '5.1']],
      ['1.5', []],
      ['2', ['8.1']],
    ])
  })

  it('une mesure inconnue, ou donnée deux fois, lève', () => {
    const fautive =
      (mesures: unknown): (() => unknown) =>
      () =>
        rapportExecution({ ...donnees, mesures } as DonneesRapport)
    expect(fautive([{ mesure: 'insertions', actions: [] }])).toThrow('mesures[0].mesure : reçu « insertions » ; attendu : ase')
    expect(fautive([insertion, insertion])).toThrow('mesures[1].mesure : reçu une seconde fois « insertion »')
  })
})

describe('les chiffres', () => {
  it('le budget vient du tableau financier, les indicateurs du tableau annexé', () => {
    const premiere = rapport.chapitres[0]?.actions[0]
    expect(premiere?.budget).toMatchObject({ etat: '100000.00', departement: '100000.00', realise: '190000.00', tiers: null })
    expect(premiere?.indicateurs[0]?.cellules).toEqual(tableau.lignes[0]?.cellules)
  })

  it('les cibles de l’année sont évaluées', () => {
    const statuts = rapport.chapitres[0]?.indicateurs.map(({ indicateur, cibles }) => [
      indicateur,
      cibles.map(({ statut }) => statut),
    ])
    expect(statuts).toEqual([
      ['nouveaux-entrants', ['atteinte']],
      ['premiers-contrats', ['manquee']],
    ])
  })

  it('plusieurs départements : une ligne chacun', () => {
    const deux = lu({
      ...tableau,
      lignes: [...tableau.lignes, { indicateur: 'nouveaux-entrants', departement: '68', cellules: { '2021': '3 758' } }],
    })
    const { chapitres } = rapportExecution({ ...donnees, departement: '67+68', indicateurs: deux })
    expect(chapitres[0]?.indicateurs.map(({ departement }) => departement)).toEqual(['67', '68', '67'])
  })
})

describe('ce qui manque', () => {
  it('un rapport complet sur une action n’en a pas pour elle', () => {
    expect(manquesDe(donnees, '1.4')).toEqual([])
    expect(manquesDe(donnees, '1.4.1')).toEqual([])
  })

  it.each([
    [{ description: null }, 'description'],
    [{ description: ' ' }, 'description'],
    [{ miseEnPlace: null }, 'date de mise en place'],
    [{ partenaires: [] }, 'partenaires et cofinanceurs'],
    [{ duree: null }, 'durée'],
    [{ commentaireBudget: null }, 'commentaire du budget'],
    [{ bilan: null }, "bilan d'exécution"],
    [{ perspectives: null }, 'perspectives'],
    [{ pieces: [] }, "bilan d'exécution du tiers, à joindre"],
  ])('%j', (champs, quoi) => {
    expect(manquesDe(avec(champs), '1.4.1')).toEqual([quoi])
  })

  it('un tiers qui n’en est pas un n’a pas de bilan à joindre', () => {
    expect(manquesDe(avec({ confieeAUnTiers: false, pieces: [] }), '1.4.1')).toEqual([])
  })

  it('les deux annexes', () => {
    const { manques } = rapportExecution({ ...donnees, indicateurs: null, budget: null })
    expect(manques.slice(0, 2).map(({ ou }) => ou)).toEqual(['Annexe 1', 'Annexe 2'])
    expect(manquesDe({ ...donnees, budget: null }, '1.4.1')).toEqual(['ligne au tableau financier'])
  })

  it('une ligne du tableau financier dont le thème ne dit pas la mesure, et qu’aucune action ne cite', () => {
    const autre = { id: '9.9', theme: 'Divers', action: 'Aides', etat: '1000.00' }
    const avecAutre = { ...donnees, budget: { ...budget, lignes: [...budget.lignes, autre] } }
    expect(rapportExecution(avecAutre).manques.at(-1)).toEqual({
      ou: 'Annexe 2',
      quoi: 'mesure de la ligne « 9.9 » (thème « Divers »)',
      message: 'Annexe 2 : mesure de la ligne « 9.9 » (thème « Divers ») à renseigner',
      source: 'instruction 2022/19, annexe 6',
    })
    const citee = { ...avecAutre, mesures: [{ ...insertion, actions: [action, { fiche: '9.9' }] }] }
    expect(manquesDe(citee, 'Annexe 2')).toEqual([])
    expect(manquesDe(donnees, 'Annexe 2')).toEqual([])
  })

  it('une cible manquée s’explique, un montant et une valeur se renseignent', () => {
    expect(manquesDe({ ...donnees, mesures: [{ ...insertion, indicateurs: [] }] }, '1.4')).toEqual([
      "explication de l'écart à la cible de « premiers-contrats », département 67",
    ])
    expect(manquesDe(donnees, '1.5')).toEqual([
      'explication des résultats et de leur évolution',
      '2 valeurs de « gad-en-cours », département 67',
    ])
    expect(manquesDe(donnees, '1.5.1')).toContain('dépenses exécutées')
  })
})

describe('les mêmes chiffres dans le tableau, le formulaire et le rapport', () => {
  const corps = (cellule: string): DonneesRapport => ({
    ...donnees,
    mesures: [{ ...insertion, indicateurs: [{ indicateur: 'nouveaux-entrants', cellules: { '2021': cellule } }] }],
  })
  const natures = (d: DonneesRapport, formulaire = tableau): [string, string, string[]][] =>
    concordanceRapport(rapportExecution(d), formulaire).map(({ a, b, ecarts }) => [a, b, ecarts.map(({ nature }) => nature)])

  it('des chiffres repris concordent', () => {
    expect(natures(donnees)).toEqual([
      ['tableau', 'rapport', []],
      ['tableau', 'formulaire', []],
      ['formulaire', 'rapport', []],
    ])
  })

  it('une autre écriture de la même valeur n’est pas un écart', () => {
    expect(natures(corps('8264 personnes'))[0]).toEqual(['tableau', 'rapport', []])
  })

  it('des chiffres transposés dans le corps du rapport se voient, et contre quoi', () => {
    expect(natures(corps('8 624'))).toEqual([
      ['tableau', 'rapport', ['chiffres-transposes']],
      ['tableau', 'formulaire', []],
      ['formulaire', 'rapport', ['chiffres-transposes']],
    ])
  })

  it('un formulaire qui diffère aussi', () => {
    const formulaire = lu({ ...tableau, lignes: [{ ...tableau.lignes[0], cellules: { '2021': '8 624' } }] })
    expect(natures(donnees, formulaire)[1]?.[2]).toContain('chiffres-transposes')
  })

  it('sans formulaire, ou sans tableau, on compare ce qu’on a', () => {
    expect(concordanceRapport(rapport).map(({ a, b }) => `${a} ${b}`)).toEqual(['tableau rapport'])
    expect(concordanceRapport(rapportExecution({ ...donnees, indicateurs: null, budget })).length).toBe(0)
  })
})

describe('la donnée', () => {
  it('passe par JSON sans perte', () => {
    expect(JSON.parse(JSON.stringify(rapport))).toEqual(rapport)
  })
})
