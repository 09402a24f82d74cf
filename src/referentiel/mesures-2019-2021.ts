import { geler } from './geler'
import type { MesureContractuelle } from './mesures'
import { citer } from './reference'

const TRAVAIL_SOCIAL = 'Refonder et revaloriser le travail social au service de toutes les familles'

/** Les mesures de la convention triennale, sous les titres du rapport d'exécution de 2021. */
export const MESURES_2019_2021: readonly MesureContractuelle[] = /* @__PURE__ */ geler(() => [
  mesure(
    'ase',
    '1.1',
    '1',
    '030450191901',
    "Prévenir toute « sortie sèche » pour les jeunes sortants de l'aide sociale à l'enfance (ASE)",
  ),
  // Troisième année de mise en œuvre en 2022 (annexe 3) : la première est 2020.
  mesure('maraudes', '1.8', null, '030450191905', 'Maraudes mixtes', '2020-01-01'),
  mesure('prevention-specialisee', '1.9', null, '030450191906', 'Prévention spécialisée'),
  mesure('premier-accueil', '1.2', '2', '030450191903', `${TRAVAIL_SOCIAL} – Premier accueil social inconditionnel de proximité`),
  mesure('referent-parcours', '1.3', '3', '030450191904', `${TRAVAIL_SOCIAL} – Référent de parcours`),
  mesure(
    'insertion',
    '1.4',
    '4',
    '030450191907',
    'Insertion des allocataires du revenu de solidarité active – Orientation et parcours des allocataires du revenu de solidarité active',
  ),
  mesure(
    'garantie-activite',
    '1.5',
    '5',
    '030450191907',
    "Insertion des allocataires du revenu de solidarité active – Garantie d'activité",
  ),
  mesure('formation', '1.6', '6', '030450191902', 'Formation des travailleurs sociaux'),
  // Les deux mesures de mobilité sont mises en place en 2021 (corps, I.3).
  mesure('mobilite', '1.7', '7', null, "Mobilité des demandeurs d'emploi", '2021-01-01'),
  mesure('initiatives', '2', null, '030450191910', "Mesures à l'initiative du département"),
])

function mesure(
  id: Exclude<MesureContractuelle['mesure'], 'volet-1' | 'volet-2' | 'volet-3'>,
  rapport: string,
  financier: string | null,
  chorus: string | null,
  intitule: string,
  du = '2019-01-01',
): MesureContractuelle {
  return {
    id: `2019-2021-${id}`,
    mesure: id,
    millesime: '2019-2021',
    numero: null,
    autresNumeros: { convention: null, rapport, financier },
    intitule,
    intituleDit: true,
    famille: id === 'initiatives' ? null : id,
    socle: id !== 'initiatives',
    perimetreFinancier: true,
    sansCofinancement: id === 'mobilite' ? 'bilans et accompagnements à la mobilité' : null,
    chorus,
    ...citer('instruction-2022-19-annexe-6', `§${rapport}`, du, '2021-12-31'),
  }
}
