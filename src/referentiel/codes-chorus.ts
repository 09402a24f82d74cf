import { geler } from './geler'
import { citer, type Reference } from './reference'

/** Le rang d'un code : opération stratégique, opération programmée, opération budgétaire, activité. */
export type RangChorus = 'OS' | 'OP' | 'OB' | 'ACT'

/**
 * Un code d'imputation budgétaire du référentiel Chorus.
 */
export interface CodeChorus extends Reference {
  /** L'identifiant stable : le code lui-même. */
  readonly id: string
  /** Le rang du code. */
  readonly rang: RangChorus
  /** La désignation courte, abréviations du texte comprises. */
  readonly designation: string
  /** La description. */
  readonly description: string
  /** Le domaine fonctionnel ; seules les activités en ont un. */
  readonly domaine: string | null
}

type Ligne = readonly [rang: RangChorus, code: string, designation: string, description: string, domaine: string | null]

const LIGNES: readonly Ligne[] = [
  ['OS', '030450', 'Inclus°ScialeProtPer', 'Inclusion sociale et protection des personnes', null],
  ['OP', '03045019', 'SNPLP', 'Prévention et lutte contre la pauvreté des enfants', null],
  ['OB', '0304501919', 'Contract°CD&métros', 'Mesures relevant de la contractualisa° avec les CT', null],
  ['ACT', '030450191901', 'Acc sorties ASE', "Accompagnement des jeunes sortant de l'ASE", '0304-19-01'],
  ['ACT', '030450191902', 'Format° trav soc CD', 'Formation travail social CD contract', '0304-19-01'],
  ['ACT', '030450191903', '1er accueil social', '1er accueil social inconditionnel', '0304-19-01'],
  ['ACT', '030450191904', 'Référents parcours', 'Référents de parcours', '0304-19-01'],
  ['ACT', '030450191905', 'Maraudes mixtes', 'MaraudesEtat(sans abri)conseil département (ASE)', '0304-19-01'],
  ['ACT', '030450191906', 'Prévent°Spé contract', 'Soutien à des actions de prévention spécialisée', '0304-19-01'],
  ['ACT', '030450191907', 'GA / Insertion BRSA', "Garantie d'activité et insertion des BRSA", '0304-19-01'],
  ['ACT', '030450191908', 'FAPI', 'FAPI', '0304-19-01'],
  ['ACT', '030450191910', 'Initiatives locales', 'Initiatives locales', '0304-19-01'],
  ['ACT', '030450191911', 'Petite enfance', 'Formation des professionnels de la petite enfance', '0304-19-01'],
  ['ACT', '030450191912', 'Bassin minier', 'Bassin minier', '0304-19-01'],
  ['ACT', '030450191913', 'Outre-mer', 'Outre-mer', '0304-19-01'],
  ['OB', '0304501920', 'Investisst social', "Mesures d'investissement social (hors contract)", null],
  ['ACT', '030450192001', "Petits-déj à l'école", "Petits-déjeuners à l'école", '0304-19-02'],
  ['ACT', '030450192002', 'Tarif° soc cantines', 'Tarification sociale cantines', '0304-19-02'],
  ['ACT', '030450192003', 'Form° pro petite enf', 'Formation des professionnels de la petite enfance', '0304-19-02'],
  ['ACT', '030450192004', 'Généralisation PCB', 'Généralisation des points conseil budget', '0304-19-02'],
  ['ACT', '030450192005', 'Centre nat trav soc', 'Centre national ressources en travail social HCTS', '0304-19-02'],
  ['ACT', '030450192006', 'Pilotage contract', 'Gouvernance/pilotage contractualisation', '0304-19-02'],
  ['ACT', '030450192007', 'Forma°TS HorsContract', 'Formation des travailleurs sociaux hors contract', '0304-19-02'],
  ['ACT', '030450192008', 'Subventions', 'Subventions', '0304-19-02'],
  ['ACT', '030450192009', 'Prévent° délinquance', 'Prévention de la délinquance', '0304-19-02'],
  ['OB', '0304501921', 'Contract régions', 'Contractualisation avec les régions', null],
  ['ACT', '030450192101', 'Contract régions', 'Contractualisation avec les régions', '0304-19-03'],
  ['OB', '0304501922', 'Contract métropoles', 'Contractualisation avec les métropoles', null],
  ['ACT', '030450192201', 'Contract métropoles', 'Contractualisation avec les métropoles', '0304-19-04'],
  ['OB', '0304501923', 'Marge de man. terr.', 'Marge de manœuvre territoriale', null],
  ['ACT', '030450192301', 'Petite enfance', 'Petite enfance', '0304-19-05'],
  ['ACT', '030450192302', 'Santé', 'Santé', '0304-19-05'],
  ['ACT', '030450192303', 'Insertion emploi', 'Insertion emploi', '0304-19-05'],
  ['ACT', '030450192304', 'Accès aux droits', 'Accès aux droits', '0304-19-05'],
  ['ACT', '030450192305', 'Jeunes', 'Jeunes', '0304-19-05'],
  ['ACT', '030450192306', 'Alimentation', 'Alimentation', '0304-19-05'],
  ['ACT', '030450192307', 'Divers', 'Divers', '0304-19-05'],
]

/**
 * Les 37 codes d'activité Chorus, dans l'ordre du texte, abréviations et troncatures comprises. Le code 030450191909 manque à la série,
 * et la mobilité n'a pas encore de code.
 *
 * @source instruction 2022/19, annexe 11
 * @example
 * ```ts
 * import { CODES_CHORUS } from 'calpae/referentiel'
 * CODES_CHORUS.find(({ id }) => id === '030450191907')?.description // => "Garantie d'activité et insertion des BRSA"
 * ```
 */
export const CODES_CHORUS: readonly CodeChorus[] = /* @__PURE__ */ geler(() =>
  LIGNES.map(([rang, id, designation, description, domaine]) => ({
    id,
    rang,
    designation,
    description,
    domaine,
    ...citer('instruction-2022-19-annexe-11', 'référentiel', '2022-01-01', '2022-12-31'),
  })),
)
