import { geler } from './geler'
import type { MesureContractuelle } from './mesures'
import { citer } from './reference'

/** Les trois volets du cadre de 2024, année de transition. */
export const MESURES_2024: readonly MesureContractuelle[] = /* @__PURE__ */ geler(() => [
  volet('1', 'chefferie de projet et transformation numérique', '§1'),
  {
    ...volet('2', "Intensification de l'offre d'accompagnement", '§2'),
    intituleDit: true,
    famille: 'insertion',
    ...citer('fiches-actions-2024', 'fiche 1', '2024-01-01', '2024-12-31'),
  },
  volet('3', 'accompagnement rénové : données partagées avec France Travail', '§3'),
])

function volet(numero: '1' | '2' | '3', intitule: string, section: string): MesureContractuelle {
  return {
    id: `2024-volet-${numero}`,
    mesure: `volet-${numero}`,
    millesime: '2024',
    numero: null,
    autresNumeros: { convention: `volet ${numero}`, rapport: null, financier: null },
    intitule,
    intituleDit: false,
    famille: null,
    socle: true,
    perimetreFinancier: true,
    sansCofinancement: null,
    chorus: null,
    ...citer('fiches-actions-2024-annexe-4', section, '2024-01-01', '2024-12-31'),
  }
}
