import { geler } from './geler'
import type { MesureContractuelle } from './mesures'
import { citer } from './reference'

/** Les mesures de la convention de 2022, sous les titres et les numéros du tableau des indicateurs. */
export const MESURES_2022: readonly MesureContractuelle[] = /* @__PURE__ */ geler(() => [
  {
    ...mesure('ase', '1.1', null, '1', '030450191901', "Prévention sortie sèche de l'ASE"),
    perimetreFinancier: false,
    ...citer('instruction-2022-19', 'I.1.b', '2022-01-01', '2023-12-31'),
  },
  mesure('maraudes', '1.2', '1.1', null, '030450191905', 'Maraudes mixtes État/CD pour les enfants à la rue'),
  mesure('prevention-specialisee', '1.3', '1.2', null, '030450191906', 'Prévention spécialisée'),
  mesure('premier-accueil', '2.1', '2.1', '2', '030450191903', 'Premier accueil social inconditionnel de proximité'),
  mesure('referent-parcours', '2.2', '2.2', '3', '030450191904', 'Référent de parcours'),
  mesure('insertion', '3.1', '3.1', '4', '030450191907', 'Orienter et accompagner les allocataires du RSA'),
  mesure('garantie-activite', '3.2', '3.2', '5', '030450191907', "Garantie d'activité"),
  mesure('formation', '4.1', '4.1', '6', '030450191902', 'Exécution du plan de formation'),
  {
    ...mesure('mobilite', '5.1', '5.1', '7', null, "Mobilités à des fins d'insertion professionnelle"),
    sansCofinancement: 'bilans et accompagnements à la mobilité',
  },
  {
    id: '2022-initiatives',
    mesure: 'initiatives',
    millesime: '2022',
    numero: null,
    autresNumeros: { convention: 'annexe B', rapport: null, financier: null },
    intitule: "Engagements à l'initiative du département",
    intituleDit: true,
    famille: null,
    socle: false,
    perimetreFinancier: true,
    sansCofinancement: null,
    chorus: '030450191910',
    ...citer('instruction-2022-19-annexe-10', 'prévisionnel 2022', '2022-01-01', '2023-12-31'),
  },
])

function mesure(
  id: Exclude<MesureContractuelle['mesure'], 'initiatives' | 'volet-1' | 'volet-2' | 'volet-3'>,
  numero: string,
  convention: string | null,
  financier: string | null,
  chorus: string | null,
  intitule: string,
): MesureContractuelle {
  return {
    id: `2022-${id}`,
    mesure: id,
    millesime: '2022',
    numero,
    autresNumeros: { convention, rapport: null, financier },
    intitule,
    intituleDit: true,
    famille: id,
    socle: true,
    perimetreFinancier: true,
    sansCofinancement: null,
    chorus,
    ...citer('instruction-2022-19-annexe-9', `mesure ${numero}`, '2022-01-01', '2023-12-31'),
  }
}
