import { describe, expect, it } from 'vitest'
import { controlerTableauFinancier } from '../../src/budget/controle'
import type { TableauFinancier } from '../../src/budget/tableau-financier'
import { JEUX } from '../../src/conformite/jeux/jeux'
import { verifierConformite } from '../../src/conformite/verification'
import { rapportExecution } from '../../src/rapport/execution'
import { ficheAction } from '../../src/rapport/fiche-action'
import type { Restituable } from '../../src/restitution/documents/formes'
import { versCsv } from '../../src/restitution/vers-csv'
import { versHtml } from '../../src/restitution/vers-html'
import { versLignes } from '../../src/restitution/vers-lignes'
import { versMarkdown } from '../../src/restitution/vers-markdown'
import { versVegaLite } from '../../src/restitution/vers-vega-lite'
import { controlerCoherence } from '../../src/tableau/coherence'
import { comparerTableaux } from '../../src/tableau/concordance'
import { donnees as donneesRapport } from '../rapport/donnees'
import { convention2022, tableaux2023 } from '../tableau/tableaux'
import { budget, differences, resultat } from './donnees'

const conformite = verifierConformite(JEUX, { logiciel: 'Essai', version: '2', reponses: {} })

const FORMES: readonly [string, Restituable][] = [
  ['tableau d’indicateurs', tableaux2023],
  ['résultat', resultat],
  ['liste de résultats', [resultat]],
  ['ventilation', { departement: resultat, ccas: resultat }],
  ['tableau financier', budget],
  ['constats budgétaires', controlerTableauFinancier(budget)],
  ['constats de cohérence', controlerCoherence(tableaux2023)],
  ['écarts', comparerTableaux(convention2022, tableaux2023)],
  ['conformité', conformite],
  ['différences', differences],
  ['rapport', rapportExecution(donneesRapport)],
  [
    'fiche-action',
    ficheAction({
      annexe: 'B',
      annee: 2022,
      intitule: 'Épicerie',
      postes: [{ intitule: 'Locaux', montant: '1000.00' }],
      objectifs: [{ indicateur: 'Paniers', progression: { '2021': '25%' } }],
    }),
  ],
  ['lignes', versLignes(resultat)],
]

describe('chaque forme passe par chaque écriture', () => {
  it.each(FORMES)('%s', (_, donnee) => {
    for (const ecrit of [versMarkdown(donnee), versHtml(donnee, { style: false }), versCsv(donnee)]) {
      expect(ecrit.length).toBeGreaterThan(100)
      expect(ecrit).not.toMatch(/undefined|\[object|NaN/)
    }
  })

  it.each(FORMES)('%s : la même après un aller-retour par JSON', (_, donnee) => {
    const revenue = JSON.parse(JSON.stringify(donnee)) as Restituable
    expect(versHtml(revenue)).toBe(versHtml(donnee))
    expect(versCsv(revenue)).toBe(versCsv(donnee))
  })

  it.each([null, 3, 'texte', {}, [[]], { colonnes: [] }])('%j n’en est pas une : lève', (donnee) => {
    expect(() => versMarkdown(donnee as never)).toThrow("attendu : un tableau d'indicateurs, un tableau financier")
  })

  it('une liste vide ne se reconnaît pas, et ne lève pas', () => {
    expect(versMarkdown([])).toBe('# Rien à restituer\n')
  })
})

describe('le tableau financier', () => {
  const lignes = versMarkdown(budget).split('\n')
  const rangee = (nom: string): string[] =>
    lignes.find((l) => l.includes(`| ${nom}`) || l.includes(`**${nom}`))?.split(' | ') ?? []

  it('ses thèmes, ses sous-totaux, et rien que les colonnes remplies', () => {
    expect(lignes.find((l) => l.startsWith('| Fiche'))).toBe(
      "| Fiche | Intitulé de l'action | A. Crédits de l'État, 2022 | C. Crédits du département, 2022 | Montant total réalisé |",
    )
    expect(rangee('Coaching').slice(1)).toEqual([
      'Coaching',
      '100\u202f000\u00a0€',
      '100\u202f000\u00a0€',
      '190\u202f000\u00a0€ |',
    ])
    expect(rangee('Totaux financiers').slice(2)).toEqual([
      '**191\u202f000,50\u00a0€**',
      '**au moins 140\u202f000\u00a0€**',
      '**270\u202f000\u00a0€** |',
    ])
  })

  it('dans un tableur, les actions seules : aucune somme ne compte deux fois', () => {
    expect(versCsv(budget)).toBe(
      [
        "\ufeffThème;Fiche;Intitulé de l'action;A. Crédits de l'État, 2022;C. Crédits du département, 2022;Montant total réalisé",
        'insertion;"4.1";Coaching;100000,00;100000,00;190000,00',
        'insertion;"4.2";Plateforme;51000,50;;0,00',
        'initiatives;"9.1";Épicerie;40000,00;40000,00;80000,00',
        '',
      ].join('\r\n'),
    )
  })

  it('à plat : un montant inconnu reste inconnu', () => {
    const plates = versLignes(budget)
    expect(plates).toHaveLength(9)
    expect(plates.find(({ id, colonne }) => id === '4.2' && colonne === 'departement')).toMatchObject({
      financeur: 'departement',
      montant: null,
    })
    expect(plates.find(({ id, colonne }) => id === '4.2' && colonne === 'etat')).toMatchObject({
      financeur: 'etat',
      montant: '51000.50',
    })
    expect(versCsv(plates)).toContain(';etat;etat;51000,50\r\n')
  })

  it('un tableau vide se restitue', () => {
    const vide: TableauFinancier = { millesime: 2022, lignes: [] }
    expect(versMarkdown(vide)).toContain('# Tableau financier 2022')
  })
})

describe('les constats', () => {
  it('ce qui ne va pas d’abord, et le compte de chaque verdict', () => {
    const constat = { regle: 'r', ligne: '4.1', attendu: '100.00', constate: '90.00', ecart: '-10.00', message: 'm', source: 's' }
    const markdown = versMarkdown([
      { ...constat, conforme: true },
      { ...constat, conforme: false },
      { ...constat, conforme: null, ligne: null },
    ])
    expect(markdown).toContain('1 non conforme, 1 à vérifier, 1 conforme.')
    expect([...markdown.matchAll(/^\| \*\*(.*?)\*\*/gm)].map(([, titre]) => titre)).toEqual([
      'Non conforme',
      'À vérifier',
      'Conforme',
    ])
    expect(markdown).toContain('| ensemble | m | 100,00 | 90,00 | -10,00 | r | s |')
  })

  it('un code qui commence par zéro n’est pas un nombre', () => {
    const constat = {
      regle: 'r',
      ligne: null,
      conforme: null,
      attendu: '030450191907',
      constate: null,
      ecart: null,
      message: 'm',
      source: 's',
    }
    expect(versMarkdown([constat])).toContain('| 030450191907 |')
  })

  it('à plat, sans ce qui ne tient pas dans une case', () => {
    for (const ligne of versLignes(controlerCoherence(tableaux2023))) expect(Object.keys(ligne)).toHaveLength(8)
  })
})

describe('les écarts et la conformité', () => {
  it('les deux cellules, leur différence, la cause', () => {
    const ecarts = comparerTableaux(convention2022, tableaux2023)
    expect(versMarkdown(ecarts)).toContain('| 8\u202f624 | 8\u202f264 | -360 | chiffres transposés |')
    expect(versLignes(ecarts)).toHaveLength(ecarts.length)
  })

  it('la conformité : le verdict, les jeux, les cas non traités', () => {
    const markdown = versMarkdown(conformite)
    expect(markdown).toContain('# Conformité de Essai 2')
    expect(markdown).toContain('- **Verdict** : non conforme, incomplet')
    expect(versLignes(conformite)).toHaveLength(conformite.cas.length)
    expect(new Set(versLignes(conformite).map(({ statut }) => statut))).toEqual(new Set(['non-traite']))
  })

  it('chaque valeur qui diffère fait une ligne', () => {
    const { cas: id, ...reste } = conformite.cas[0] as (typeof conformite.cas)[number]
    const ecart = { chemin: 'entrees[A]', attendu: 'retenue', trouve: null, critere: 'c', remarque: null }
    const faux = {
      ...conformite,
      cas: [{ ...reste, cas: id, statut: 'non-conforme' as const, ecarts: [ecart, { ...ecart, chemin: 'autre' }] }],
    }
    expect(versLignes(faux).map(({ chemin, attendu, trouve }) => [chemin, attendu, trouve])).toEqual([
      ['entrees[A]', '"retenue"', 'null'],
      ['autre', '"retenue"', 'null'],
    ])
    expect(versMarkdown(faux)).toContain('| entrees\\[A\\] | "retenue" | null |')
  })
})

describe('le rapport et la fiche', () => {
  const rapport = rapportExecution(donneesRapport)

  it('le rapport suit le modèle, joint ses annexes, et dit ce qui reste à renseigner', () => {
    const titres = [...versMarkdown(rapport).matchAll(/^(#+) (.*)$/gm)].map(
      ([, dieses, titre]) => `${dieses} ${titre?.slice(0, 34)}`,
    )
    expect(titres).toEqual([
      "# Rapport d'exécution 2021 de la con",
      '## 1.4. Insertion des allocataires du',
      '### 1.4.1. Coaching',
      "#### Bilan d'exécution",
      '#### Perspectives',
      '#### Pièces jointes',
      '## 1.5. Insertion des allocataires du',
      '### 1.5.1. Binômes',
      "## 2. Mesures à l'initiative du dépar",
      '### 2.1. Épicerie',
      '## Annexe 1. Tableau des indicateurs',
      '## Annexe 2. Tableau financier',
      '## Ce qui reste à renseigner',
    ])
    expect(versMarkdown(rapport)).toContain('| 924 | 6\u202f000 | 5\u202f463 | manquée | Deux postes vacants. |')
    expect(versHtml(rapport)).toContain('Des ateliers &lt;b&gt;hebdomadaires&lt;/b&gt;.')
  })

  it('à plat, ce sont les lignes de son annexe', () => {
    expect(versLignes(rapport)).toEqual(
      versLignes(rapport.annexes.indicateurs as NonNullable<typeof rapport.annexes.indicateurs>),
    )
    expect(versLignes({ ...rapport, annexes: { indicateurs: null, budget: null } })).toEqual([])
  })
})

describe('les différences de deux calculs', () => {
  it('les totaux, ce à quoi les écarts sont dus, les dossiers', () => {
    const markdown = versMarkdown(differences)
    expect(markdown).toContain('| Nombre de nouveaux entrants orientés en 1 mois et moins | 1 | 0 | -1 | 0 | 1 | 0 |')
    expect(markdown).toContain('| convention : delaiOrientation | 0 | 1 | 0 | -1 |')
    expect(markdown).toContain('- **Dossiers changés** : 1')
    expect(versLignes(differences)).toEqual([
      expect.objectContaining({ id: '=A', sens: 'perdu', sorte: 'convention', nom: 'delaiOrientation', ecart: -1 }),
    ])
  })

  it('une page en montre deux cents et dit combien d’autres ; le tableur les a tous', () => {
    const [dossier] = differences.dossiers
    if (dossier === undefined) throw new Error('pas de dossier')
    const beaucoup = { ...differences, dossiers: Array.from({ length: 1203 }, (_, i) => ({ ...dossier, id: `=d${i}` })) }
    expect(versMarkdown(beaucoup)).toContain('Et 1\u202f003 autres changements, que le CSV et les lignes donnent tous.')
    expect(versCsv(beaucoup).match(/;'=d\d+;/g)).toHaveLength(1203)
  })
})

it('des options invalides lèvent, et disent où', () => {
  for (const vers of [versMarkdown, versHtml, versLignes, versVegaLite] as ((donnee: never, options: never) => unknown)[])
    expect(() => vers(convention2022 as never, null as never)).toThrow('options : reçu null')
  expect(() => versHtml(convention2022, { forme: 'livre' as never })).toThrow('forme : reçu « livre »')
  expect(() => versLignes(convention2022, { ventilation: 3 as never })).toThrow('options.ventilation : reçu le nombre 3')
  expect(() => versVegaLite(convention2022, { titre: [] as never })).toThrow('options.titre : reçu une liste vide')
})
