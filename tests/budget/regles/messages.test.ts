import { expect, test } from 'vitest'
import { controlerTableauFinancier, type OptionsControle } from '../../../src/budget/controle'
import type { LigneFinanciere } from '../../../src/budget/ligne-financiere'
import type { IdRegle } from '../../../src/budget/regle'
import type { TableauFinancier } from '../../../src/budget/tableau-financier'
import { ligne, tableau } from '../tableaux'

/** Ce que disent les constats d'une règle ; les espaces insécables y sont des espaces. */
function messages(
  regle: IdRegle,
  lignes: readonly LigneFinanciere[],
  entete: Partial<TableauFinancier> = {},
  options: OptionsControle = {},
): string[] {
  const constats = controlerTableauFinancier(tableau(lignes, entete), { ...options, regles: [regle] })
  return constats.map(({ message }) => message.replaceAll(/[\u00a0\u202f]/g, ' ').replace('4.1 (Coaching) : ', ''))
}

const PARTS = { etat: '100', etatReporte: '20', departement: '100', departementReporte: '20', tiers: '10' }
const EN_2021 = { millesime: 2021, nature: 'execution' } as const
const EN_2024 = { millesime: 2024 } as const
const SANS_DEPENSE: OptionsControle = { precedent: tableau([ligne({ realise: '0' })], { millesime: 2021 }) }

test.each<[IdRegle, Partial<LigneFinanciere>, string, Partial<TableauFinancier>?, OptionsControle?]>([
  ['budget-action', PARTS, "le budget global n'est pas énoncé ; les parts connues font 250 €"],
  ['budget-action', { ...PARTS, total: '250' }, 'le budget global énoncé est 250 €, somme des parts'],
  ['budget-action', { ...PARTS, total: '251' }, 'le budget global énoncé est 251 €, les parts font 250 €'],
  [
    'budget-action',
    { ...PARTS, tiers: null, total: '251' },
    'le budget global énoncé est 251 € ; les parts connues font 240 €, 1 est inconnue',
  ],
  [
    'budget-action',
    { etat: '100', total: '251' },
    'le budget global énoncé est 251 € ; les parts connues font 100 €, 4 sont inconnues',
  ],
  [
    'budget-action',
    { ...PARTS, tiers: null, total: '239' },
    'le budget global énoncé est 239 €, et déjà les parts connues font 240 €, 1 est inconnue',
  ],
  [
    'action-sans-depense',
    { etat: '10' },
    "aucune dépense l'année précédente ; crédits nouveaux de l'État : 10 € ; on ne sait pas si un renforcement est justifié et validé",
    {},
    SANS_DEPENSE,
  ],
  [
    'action-sans-depense',
    { etat: '10', renforcementValide: false },
    "aucune dépense l'année précédente ; crédits nouveaux de l'État : 10 € ; aucun renforcement n’est justifié et validé",
    {},
    SANS_DEPENSE,
  ],
  [
    'action-sans-depense',
    { etat: '10', renforcementJustifie: true, renforcementValide: true },
    "aucune dépense l'année précédente ; crédits nouveaux de l'État : 10 € ; le renforcement est justifié et validé",
    {},
    SANS_DEPENSE,
  ],
  ['action-sans-depense', {}, "aucune dépense l'année précédente ; crédits nouveaux de l'État : inconnus", {}, SANS_DEPENSE],
  [
    'action-sans-depense',
    { etat: '10', renforcementValide: false },
    "dépense de l'année précédente inconnue ; crédits nouveaux de l'État : 10 €",
    {},
    { precedent: tableau([ligne({})], { millesime: 2021 }) },
  ],
  ['financement-tiers', PARTS, "les tiers apportent 10 € ; part de l'État 100 €, part du département 100 €"],
  [
    'financement-tiers',
    { ...PARTS, tiers: null },
    "l'apport des tiers est inconnu ; part de l'État 100 €, part du département 100 €",
  ],
  ['part-etat', { etat: '10', total: '20' }, "part de l'État : 10 €, budget : 20 €", EN_2024],
  ['part-etat', { total: '20.01' }, "part de l'État : inconnu, budget : 20,01 €", EN_2024],
  ['parite-action', {}, "part de l'État inconnue, part du département inconnue"],
  [
    'reports-deduits',
    { droitEtat: '100', etat: '100' },
    "droit de l'année : 100 €, report à en soustraire : inconnu, crédits nouveaux : 100 €",
  ],
  [
    'taux-consommation',
    { ...PARTS, realiseEtat: '60' },
    "réalisé de l'État : 60 € sur 120 € ; du département : inconnu sur 120 €",
    EN_2021,
  ],
  [
    'valorisation-plafond',
    { valorisation: '10', departement: '20.01' },
    '10 € valorisés ; part du département : 20,01 €, dont la moitié au plus',
  ],
  ['imputation-chorus', { theme: 'Licornes', chorus: '030450191907' }, "le thème « Licornes » n'est pas reconnu"],
  [
    'garantie-activite',
    { theme: 'garantie-activite', nature: 'accompagnement' },
    'des crédits inconnus : un accompagnement est recevable',
  ],
  ['valorisation-justifiee', { valorisation: '10', valorisationJustifiee: true }, '10 € valorisés : c’est justifié'],
  ['valorisation-justifiee', { valorisation: '10', valorisationJustifiee: false }, '10 € valorisés : ce n’est pas justifié'],
  ['valorisation-justifiee', { valorisation: '10' }, '10 € valorisés : on ne sait pas si c’est justifié'],
  [
    'valorisation-plafond',
    { departement: '20.01' },
    'valorisation inconnue ; part du département : 20,01 €, dont la moitié au plus',
  ],
  [
    'prorata-postes',
    {
      totalAnneePleine: '186000',
      total: '93000',
      postes: [
        { nombre: 2, coutAnnuel: '93 000', partAnnee: { numerateur: 1, denominateur: 2 } },
        { nombre: 0.5, coutAnnuel: '40000.50', partAnnee: { numerateur: 1, denominateur: 1 } },
      ],
    },
    "2 × 93 000 € pour 1/2 de l'année, 0.5 × 40 000,50 € pour 1/1 de l'année ; année pleine : 186 000 €, année : 93 000 €",
    EN_2024,
  ],
])('%s, %j : %s', (regle, champs, message, entete = {}, options = {}) => {
  expect(messages(regle, [ligne(champs)], entete, options)).toEqual([message])
})

test('la parité de toutes les actions nomme ce qu’elle compare : les crédits, puis le réalisé', () => {
  expect(messages('parite-globale', [ligne({ ...PARTS, realiseEtat: '3', realiseDepartement: '2' })], EN_2021)).toEqual([
    "crédits de toutes les actions cofinancées : part de l'État 100 €, part du département 100 €",
    "réalisé de toutes les actions cofinancées : part de l'État 3 €, part du département 2 €",
  ])
})

test('sans nature dite, une seule ligne réalisée fait du tableau une exécution', () => {
  const lignes = [ligne({ ...PARTS, realiseEtat: '3', realiseDepartement: '2' }), ligne({ ...PARTS, id: '4.2' })]
  expect(messages('parite-globale', lignes)).toHaveLength(2)
  expect(messages('parite-globale', lignes.slice(1))).toHaveLength(1)
})

test('« le cas échéant » nul : les tiers n’apportent rien, il n’y a rien à en dire', () => {
  const lignes = [ligne({ etat: '100', departement: '90' })]
  expect(messages('financement-tiers', lignes)).toHaveLength(1)
  expect(messages('financement-tiers', lignes, {}, { conventions: { casEcheant: 'nul' } })).toEqual([])
})

test.each<[string, readonly Partial<LigneFinanciere>[], string]>([
  ['insertion', [{ etat: '1' }], 'énoncé est 3 €, sa ligne fait 1 €'],
  [
    'initiatives',
    [
      { theme: 'initiatives', etat: '1' },
      { id: '2', initiative: true, etat: '5' },
    ],
    'énoncé est 3 €, ses 2 lignes font 6 €',
  ],
  ['insertion', [{ etat: '1' }, { id: '2' }], 'énoncé est 3 €, ses 2 lignes font 1 €, 1 étant inconnue'],
  ['insertion', [{ etat: '1' }, { id: '2' }, { id: '3' }], 'énoncé est 3 €, ses 3 lignes font 1 €, 2 étant inconnues'],
  ['insertion', [{ etat: '1' }, { id: '2', etat: '2' }], 'énoncé est 3 €, ses 2 lignes font 3 €'],
  ['formation', [{ etat: '1' }], 'énoncé est 3 €, aucune ligne ne le compose'],
  ['initiatives', [{ etat: '1' }, { id: '2', initiative: true, etat: '5' }], 'énoncé est 3 €, sa ligne fait 5 €'],
  ['socle', [{ etat: '1' }, { id: '2', initiative: true, etat: '5' }], 'énoncé est 3 €, sa ligne fait 1 €'],
  ['4 - Insertion des allocataires du RSA', [{ etat: '1' }, { id: '2', theme: 'mobilite' }], 'énoncé est 3 €, sa ligne fait 1 €'],
  ['4 - Insertion', [{ etat: '1' }, { id: '2', theme: '4 - Insertion', etat: '2' }], 'énoncé est 3 €, sa ligne fait 2 €'],
  ['Licornes', [{ etat: '1', theme: 'Dragons' }], 'énoncé est 3 €, aucune ligne ne le compose'],
])('le sous-total « %s » de %j', (theme, lignes, message) => {
  const sousTotaux = [{ theme, etat: '3' }]
  expect(messages('sous-totaux', lignes.map(ligne), { sousTotaux })).toEqual([`${theme} : le sous-total de l'État ${message}`])
})

test.each([
  ['insertion', 'initiatives', '10', '10 €', 'le socle ne peut pas abonder les initiatives'],
  ['insertion', 'mobilite', '10', '10 €', "d'une mesure socle à une autre, la ventilation doit être respectée"],
  ['initiatives', 'insertion', '/', 'un montant inconnu', 'les initiatives peuvent abonder le socle'],
  ['insertion', 'licornes', '10', '10 €', "le thème « licornes » n'est pas reconnu"],
  ['licornes', 'insertion', '10', '10 €', "le thème « licornes » n'est pas reconnu"],
])('un mouvement de %s vers %s', (de, vers, montant, dit, raison) => {
  expect(messages('fongibilite', [], {}, { mouvements: [{ id: 'M', de, vers, montant }] })).toEqual([
    `M : ${dit}, de « ${de} » vers « ${vers} » : ${raison}`,
  ])
})

test('un report inconnu se dit', () => {
  const precedent = tableau([ligne({ aReporterEtat: '30' })], { millesime: 2021 })
  expect(messages('reports-repris', [ligne({ etatReporte: '30' })], {}, { precedent })).toEqual([
    "part de l'État : il restait 30 €, reprise : 30 €",
    'part du département : il restait un montant inconnu, reprise : un montant inconnu',
  ])
})
