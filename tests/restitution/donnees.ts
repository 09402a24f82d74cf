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

const dossiers: readonly Dossier[] = [
  dossier('A', '2022-03-01', '2022-03-20'),
  dossier('B', '2022-03-01', '2022-05-20'),
  dossier('C', '2022-03-01', null),
  dossier('D', null, '2022-03-20'),
]

export const resultat: IndicateursRsa = calculerIndicateursRsa(dossiers, {
  periode: { debut: '2022-01-01', fin: '2022-12-31' },
  departements: ['67'],
})
