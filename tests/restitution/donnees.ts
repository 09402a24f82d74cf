import type { TableauFinancier } from '../../src/budget/tableau-financier'
import { PREREGLAGES } from '../../src/referentiel/conventions'
import type { DifferencesRestituables } from '../../src/restitution/documents/differences'
import type { Contexte } from '../../src/rsa/contexte'
import type { Dossier } from '../../src/rsa/dossier/dossier'
import { calculerIndicateursRsa } from '../../src/rsa/indicateurs/indicateurs'
import type { IndicateursRsa } from '../../src/rsa/indicateurs/resultat'

/** Quatre entrées de 2022 : dans le délai, hors délai, sans orientation, sans notification. */
const dossier = (id: string, notifieeLe: string | null, orientation: string | null): Dossier => ({
  id,
  departement: '67',
  situations: [{ debut: '2022-02-08', droit: 'versable', soumisDroitsDevoirs: true, notifieeLe }],
  suivis: orientation === null ? [] : [{ orientationNotifieeLe: orientation, organisme: 'departement', parcours: 'social' }],
  rendezVous: [],
  contrats: [],
  accompagnements: [],
})

export const dossiers: readonly Dossier[] = [
  dossier('A', '2022-03-01', '2022-03-20'),
  dossier('B', '2022-03-01', '2022-05-20'),
  dossier('C', '2022-03-01', null),
  dossier('D', null, '2022-03-20'),
]

export const contexte: Contexte = { periode: { debut: '2022-01-01', fin: '2022-12-31' }, departements: ['67'] }

export const resultat: IndicateursRsa = calculerIndicateursRsa(dossiers, contexte)

/** Trois actions, dont une part du département inconnue. */
export const budget: TableauFinancier = {
  millesime: 2022,
  nature: 'execution',
  lignes: [
    { id: '4.1', theme: 'insertion', action: 'Coaching', etat: '100000.00', departement: '100000.00', realise: '190000.00' },
    { id: '4.2', theme: 'insertion', action: 'Plateforme', etat: '51000.50', departement: null, realise: '0.00' },
    { id: '9.1', theme: 'initiatives', action: 'Épicerie', etat: '40000.00', departement: '40000.00', realise: '80000.00' },
  ],
}

/** Ce que le passage au texte de 2024 change à ces dossiers. */
export const differences: DifferencesRestituables = {
  a: resultat,
  b: calculerIndicateursRsa(dossiers, { ...contexte, conventions: PREREGLAGES.transition2024 }),
  indicateurs: {
    'nouveaux-entrants-orientes-dans-le-delai': {
      a: 1,
      b: 0,
      ecart: -1,
      gagnes: 0,
      perdus: 1,
      changes: 0,
      attributions: [
        { attribution: { sorte: 'convention', nom: 'delaiOrientation' }, gagnes: 0, perdus: 1, changes: 0, ecart: -1 },
      ],
    },
  },
  dossiers: [
    {
      id: '=A',
      indicateur: 'nouveaux-entrants-orientes-dans-le-delai',
      sens: 'perdu',
      ecart: -1,
      attribution: { sorte: 'convention', nom: 'delaiOrientation' },
      chemin: null,
      critere: 'oriente-dans-le-delai',
    },
  ],
}
