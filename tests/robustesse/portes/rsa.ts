import * as calpae from '../../../src/index'
import type { Epreuve } from '../contrat'
import { modeles } from '../deformation'
import { deTexte } from './textes'

/** Un dossier où chaque champ est donné, et un autre où presque rien ne l'est. */
export const DOSSIER = {
  id: '67-000123',
  departement: '67',
  historiqueDepuis: '2020-01-01',
  situations: [
    { debut: '2021-01-10', fin: '2021-02-07', droit: 'en-attente', soumisDroitsDevoirs: null, notifieeLe: null },
    {
      debut: '2021-02-08',
      fin: '2021-09-30',
      droit: 'versable',
      soumisDroitsDevoirs: true,
      notifieeLe: '2021-03-01',
      departement: '67',
    },
    { debut: '2021-10-01', fin: null, droit: 'suspendu', soumisDroitsDevoirs: false, rejointFoyer: true },
  ],
  suivis: [
    {
      orientationNotifieeLe: '2021-03-20',
      referentDesigneLe: '2021-03-25',
      clotureLe: null,
      organisme: 'departement',
      parcours: 'social',
      departement: '67',
    },
  ],
  rendezVous: [{ date: '2021-04-02', fixeLe: '2021-03-21', objet: 'accompagnement', statut: 'honore' }],
  contrats: [{ signeLe: '2021-04-10', renouvellement: false }],
  accompagnements: [
    {
      dispositif: 'garantie-activite',
      orienteLe: '2021-03-20',
      proposeLe: '2021-04-01',
      demarreLe: '2021-04-15',
      termineLe: null,
      conseiller: 'c1',
    },
  ],
}
const NU = { id: 'B', departement: '68', situations: [{ debut: '2021-05-01', droit: 'versable' }] }

const CONTEXTE = {
  periode: { debut: '2021-01-01', fin: '2021-12-31' },
  observeLe: '2022-02-15',
  stockLe: '2021-12-31',
  departements: ['67', '68'],
  conventions: { ...calpae.PREREGLAGES.guide2022 },
}
const COURT = { periode: { debut: '2021-01-01', fin: '2021-12-31' } }

/** Les modèles d'un calcul sur un dossier : un dossier reçu, un contexte, et ce qui suit. */
const calculs = (...suite: readonly unknown[]): Epreuve['modeles'] =>
  modeles([DOSSIER, CONTEXTE, ...suite], [NU, COURT, ...suite])

type Calcul = (dossiers: readonly calpae.Dossier[], contexte: calpae.Contexte, ...suite: never[]) => unknown

/** Un calcul dont le dossier vient d'être lu : un dossier lu ne fait jamais lever, un contexte le peut. */
function surDossierLu(calcul: Calcul, ...suite: readonly unknown[]): Epreuve {
  return {
    modeles: calculs(...suite),
    appeler: (dossier: unknown, ...reste: never[]) => {
      const { dossiers } = calpae.lireDossiers([dossier])
      return (calcul as (...donnees: readonly unknown[]) => unknown)(dossiers, ...reste)
    },
    leve: true,
  }
}

const surUnDossier = (calcul: (dossier: calpae.Dossier, contexte: calpae.Contexte) => unknown): Epreuve =>
  surDossierLu(([dossier], contexte) => (dossier === undefined ? null : calcul(dossier, contexte)))

async function* enFlux<T>(donnees: Iterable<T>): AsyncGenerator<T> {
  yield* donnees
}

const CUMUL = calpae.contributions(calpae.lireDossiers([DOSSIER, NU]).dossiers, COURT)
const [DIFFERENT] = [calpae.PREREGLAGES.decret2024]

const direVentilation = (ventilation: calpae.Ventilation): unknown => ({ strates: Object.entries(ventilation) })

export const RSA = {
  lireDossier: { modeles: modeles([DOSSIER], [NU]), appeler: calpae.lireDossier, leve: false, pieges: true },
  lireDossiers: { modeles: modeles([[DOSSIER, NU, NU]]), appeler: calpae.lireDossiers, leve: false, pieges: true },
  evaluerEntrees: surUnDossier(calpae.evaluerEntrees),
  expliquer: surUnDossier(calpae.expliquer),
  restituerExplication: surUnDossier((dossier, contexte) => calpae.restituerExplication(calpae.expliquer(dossier, contexte))),
  contribution: surUnDossier(calpae.contribution),
  contributions: surDossierLu(calpae.contributions),
  calculerIndicateursRsa: { ...surDossierLu(calpae.calculerIndicateursRsa) },
  calculerIndicateursRsaFlux: surDossierLu((dossiers, contexte) => calpae.calculerIndicateursRsaFlux(enFlux(dossiers), contexte)),
  calculerPlusieurs: {
    ...surDossierLu((dossiers, contextes) => calpae.calculerPlusieurs(dossiers, contextes as never)),
    modeles: modeles([DOSSIER, [CONTEXTE, COURT]]),
  },
  calculerPlusieursFlux: {
    ...surDossierLu((dossiers, contextes) => calpae.calculerPlusieursFlux(enFlux(dossiers), contextes as never)),
    modeles: modeles([DOSSIER, [CONTEXTE, COURT]]),
  },
  empreintePopulation: surDossierLu((dossiers) => calpae.empreintePopulation(dossiers)),
  cumuler: { modeles: modeles([CUMUL, CUMUL]), appeler: calpae.cumuler, leve: true },
  indicateursRsa: { modeles: modeles([CUMUL, COURT]), appeler: calpae.indicateursRsa, leve: true },
  ventiler: {
    ...surDossierLu((dossiers, contexte, ...reste) =>
      direVentilation(calpae.ventiler(dossiers, contexte, ...(reste as unknown as ['mois']))),
    ),
    modeles: modeles([DOSSIER, COURT, 'mois', { strates: ['2021-02'] }], [NU, COURT, 'departement', {}]),
  },
  appliquerSecretStatistique: {
    ...surDossierLu((dossiers, contexte, cle: never, options: never) =>
      calpae.appliquerSecretStatistique(calpae.ventiler(dossiers, contexte, cle), options),
    ),
    modeles: modeles([DOSSIER, COURT, 'parcours', { seuil: 5 }], [NU, COURT, 'organisme', { seuil: 11 }]),
  },
  comparerConventions: surDossierLu(calpae.comparerConventions, calpae.PREREGLAGES.guide2022, DIFFERENT),
  comparerResultats: {
    ...surDossierLu((dossiers, contexte, autre: never) =>
      calpae.comparerResultats({ dossiers, contexte }, { dossiers, contexte: autre }),
    ),
    modeles: modeles([DOSSIER, CONTEXTE, COURT]),
  },
  restituerDifferences: surDossierLu(
    (dossiers, contexte, a: never, b: never) => calpae.restituerDifferences(calpae.comparerConventions(dossiers, contexte, a, b)),
    calpae.PREREGLAGES.guide2022,
    DIFFERENT,
  ),
  donneesRequises: {
    modeles: modeles(['nouveaux-entrants', calpae.PREREGLAGES.guide2022], ['orientation', {}]),
    appeler: calpae.donneesRequises,
    leve: true,
  },
  dernierJourUtile: {
    modeles: modeles(['2022-01-31', { mois: 1 }, 'depart-compris'], ['2022-01-31', { jours: 30 }]),
    appeler: calpae.dernierJourUtile,
    leve: true,
  },
  libelleCause: { modeles: modeles(['notification-inconnue']), appeler: deTexte(calpae.libelleCause), leve: false },
  nommerCritere: { modeles: modeles(['notification']), appeler: deTexte(calpae.nommerCritere), leve: false },
  nommerMotif: { modeles: modeles(['retenue']), appeler: deTexte(calpae.nommerMotif), leve: false },
  nommerOrganisme: { modeles: modeles(['ccas']), appeler: deTexte(calpae.nommerOrganisme), leve: false },
} satisfies Record<string, Epreuve>
