import * as calpae from '../../../src/index'
import type { Epreuve } from '../contrat'
import { modeles } from '../deformation'

export const BUDGET_RECU = {
  millesime: 2021,
  nature: 'execution',
  lignes: [
    {
      id: '4.1',
      theme: '4 - Insertion des allocataires du RSA',
      action: 'Coaching',
      chorus: '0304 50 19 20 05',
      etat: '100 000 €',
      etatReporte: '12 000,50',
      departement: '100000.00',
      departementReporte: '0',
      tiers: '-',
      valorisation: '5 000',
      valorisationEtat: '1 000',
      total: '217 000,50',
      realise: '190000',
      realiseEtat: '95 000',
      realiseDepartement: '95 000',
      beneficiaires: 12,
      postes: [{ nombre: 2, coutAnnuel: '42 000 €', partAnnee: { numerateur: 1, denominateur: 2 } }],
    },
    {
      id: '8.1',
      theme: 'x',
      action: 'Épicerie',
      initiative: true,
      sansCofinancement: true,
      etat: '40000.00',
      departement: '40000.00',
      realise: '80000.00',
    },
  ],
  sousTotaux: [{ theme: 'x', etat: '40 000', total: '80 000' }],
  totalEtat: '140 000',
  total: '297000.50',
}

const FICHE = {
  numero: 3,
  intitule: 'Conseillers',
  colonnes: ['nouvelles-depenses'],
  lignes: [{ action: 'Postes', total: '84 000 €', nouvellesDepenses: '42 000 €', etat: '42 000 €' }],
  partsEtat: [{ montant: '42 000 €' }],
  partsCollectivite: [{ montant: '41 000 €' }],
  budgetGlobal: '84 000 €',
}

const OPTIONS = {
  conventions: {},
  mouvements: [{ id: 'm1', de: '4.1', vers: '8.1', montant: '100', origine: 'reliquats' }],
  plafondInitiatives: '50 000',
  precedent: BUDGET_RECU,
  regles: ['parite-action', 'sous-totaux'],
}

/** Une fonction d'un tableau financier qui vient d'être lu ; tel que reçu, s'il ne se lit pas : ces fonctions prennent aussi ce qui s'écrit à la main. */
function surBudgetLu(
  calcul: (tableau: calpae.TableauFinancier, ...suite: never[]) => unknown,
  ...suite: readonly unknown[]
): Epreuve {
  return {
    modeles: modeles([BUDGET_RECU, ...suite]),
    appeler: (donnee: unknown, ...reste: never[]) => {
      const lecture = calpae.lireTableauFinancier(donnee)
      return calcul(lecture.ok ? lecture.valeur : (donnee as calpae.TableauFinancier), ...reste)
    },
    leve: true,
  }
}

export const BUDGET = {
  lireTableauFinancier: {
    modeles: modeles([BUDGET_RECU]),
    appeler: calpae.lireTableauFinancier,
    leve: false,
    pieges: true,
  },
  lireFicheAction: { modeles: modeles([FICHE]), appeler: calpae.lireFicheAction, leve: false, pieges: true },
  tableauDesFiches: {
    modeles: modeles([2024, FICHE]),
    appeler: (millesime: never, donnee: unknown) => {
      const lecture = calpae.lireFicheAction(donnee)
      return calpae.tableauDesFiches(millesime, lecture.ok ? [lecture.valeur] : [])
    },
    leve: true,
  },
  controlerTableauFinancier: { ...surBudgetLu(calpae.controlerTableauFinancier, OPTIONS) },
  totaux: surBudgetLu(calpae.totaux, {}),
  reports: surBudgetLu(calpae.reports, {}),
  montantDefinitif: {
    modeles: modeles(
      [
        {
          credits: '100000.00',
          physique: { numerateur: 3, denominateur: 4 },
          financiere: { consomme: '80000.00', contractualise: '100000.00' },
          methode: 'ponderation',
          poids: { physique: 1, financiere: 2 },
          attenuation: { part: { numerateur: 1, denominateur: 2 }, motif: 'crise' },
        },
      ],
      [
        {
          credits: '100000.00',
          physique: null,
          financiere: { consomme: '80000.00', contractualise: '100000.00' },
          methode: 'minimum',
        },
      ],
    ),
    appeler: calpae.montantDefinitif,
    leve: true,
  },
  refactions: {
    modeles: modeles([
      [
        { id: '4.1', credits: '100000.00', definitif: '75000.00', mesure: 'insertion' },
        { id: '5.1', credits: '40000.00', definitif: null },
      ],
      { conserve: '12000.00', conventions: {} },
    ]),
    appeler: calpae.refactions,
    leve: true,
  },
  repartirAuCentime: {
    modeles: modeles(['1000.01', [1, '2.5', 3e-2]]),
    appeler: calpae.repartirAuCentime,
    leve: true,
  },
  repartirMobilite: {
    modeles: modeles([
      '1000000.00',
      [
        { code: '67', populationDsr: 1000, allocatairesRsa: 300 },
        { code: '971', populationDsr: 500, allocatairesRsa: 100, outreMer: true },
        { code: '68', populationDsr: 10, allocatairesRsa: 2 },
      ],
      { plancher: '20000.00', exclus: ['68'], conventions: {} },
    ]),
    appeler: calpae.repartirMobilite,
    leve: true,
  },
} satisfies Record<string, Epreuve>
