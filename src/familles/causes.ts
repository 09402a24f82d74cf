import { PREMIER_INCONNU, type Reponse } from '../base/trivaleur'

/**
 * Le code d'une cause d'inconnu, clé de `causes` dans les mesures des familles.
 *
 * @source instruction 2022/19, annexe 7 (les données difficiles à récupérer se signalent)
 */
export type CauseFamille =
  | 'enregistrements-non-tenus'
  | 'naissance-inconnue'
  | 'naissances-divergentes'
  | 'accueil-inconnu'
  | 'prise-en-charge-inconnue'
  | 'personne-lien-inconnue'
  | 'enterinement-inconnu'
  | 'logements-non-tenus'
  | 'logement-incertain'
  | 'fin-d-accueil-inconnue'
  | 'ressources-non-tenues'
  | 'ressource-incertaine'
  | 'parcours-non-tenus'
  | 'parcours-non-date'
  | 'rencontres-non-tenues'
  | 'rencontre-non-datee'
  | 'orientations-non-tenues'
  | 'orientation-non-datee'
  | 'mises-a-l-abri-non-tenues'
  | 'mise-a-l-abri-incertaine'
  | 'droits-non-tenus'
  | 'droit-non-date'
  | 'protections-non-tenues'
  | 'protection-non-datee'
  | 'enfants-inconnus'
  | 'demarrage-inconnu'
  | 'moyens-non-tenus'
  | 'moyens-inconnus'
  | 'periode-non-annuelle'
  | 'quartiers-non-tenus'
  | 'couverture-non-datee'
  | 'jeunes-non-tenus'
  | 'participations-non-tenues'
  | 'participation-non-datee'
  | 'partenaires-non-tenus'
  | 'partenariat-non-date'
  | 'gestionnaire-inconnu'
  | 'engagements-non-tenus'
  | 'engagement-non-date'
  | 'modes-d-accueil-inconnus'
  | 'accueils-non-tenus'
  | 'nombre-inconnu'
  | 'unite-inconnue'
  | 'autre-unite'
  | 'unites-melangees'
  | 'releve-a-cheval'
  | 'population-inconnue'
  | 'trajet-inconnu'
  | 'formations-non-tenues'
  | 'formation-non-datee'
  | 'accompagnements-non-tenus'
  | 'accompagnement-non-date'
  | 'prescripteur-inconnu'
  | 'prescription-non-datee'
  | 'cadre-inconnu'
  | 'thematique-inconnue'
  | 'personne-inconnue'

/**
 * Les causes d'un inconnu dans les sept familles. Une réponse inconnue est le nombre de sa cause (voir `base/trivaleur`) : ce fichier donne les
 * codes publiés, leurs libellés et leurs nombres.
 */
const TABLE: readonly (readonly [CauseFamille, string])[] = [
  ['enregistrements-non-tenus', "aucun enregistrement de cette sorte n'est donné, et la source n'est pas dite tenue"],
  ['naissance-inconnue', 'la date de naissance manque'],
  ['naissances-divergentes', 'deux enregistrements du même jeune donnent deux dates de naissance'],
  ['accueil-inconnu', "la mesure d'accueil à l'ASE la veille des 18 ans manque"],
  ['prise-en-charge-inconnue', 'la prise en charge dans le cadre du référentiel manque'],
  ['personne-lien-inconnue', 'le choix de la personne lien manque'],
  ['enterinement-inconnu', "l'entérinement de la personne lien par l'ASE manque"],
  ['logements-non-tenus', 'la source ne tient pas les logements'],
  ['logement-incertain', "une date du logement, ou sa nature d'hébergement d'urgence, manque"],
  ['fin-d-accueil-inconnue', "la date de fin de l'accueil à l'ASE manque"],
  ['ressources-non-tenues', 'la source ne tient pas les ressources'],
  ['ressource-incertaine', 'une date de la ressource, ou son caractère ponctuel, manque'],
  ['parcours-non-tenus', 'la source ne tient pas les parcours'],
  ['parcours-non-date', 'la date de début du parcours manque'],
  ['rencontres-non-tenues', 'la source ne tient pas les rencontres'],
  ['rencontre-non-datee', "la date d'une rencontre manque"],
  ['orientations-non-tenues', 'la source ne tient pas les orientations vers les partenaires'],
  ['orientation-non-datee', "la date d'une orientation vers un partenaire manque"],
  ['mises-a-l-abri-non-tenues', "la source ne tient pas les mises à l'abri"],
  ['mise-a-l-abri-incertaine', "la date de la mise à l'abri, ou la nature de la structure, manque"],
  ['droits-non-tenus', 'la source ne tient pas les ouvertures de droits'],
  ['droit-non-date', "la date d'une ouverture de droit manque"],
  ['protections-non-tenues', "la source ne tient pas les mesures de protection de l'enfance"],
  ['protection-non-datee', "la date d'une mesure de protection de l'enfance manque"],
  ['enfants-inconnus', "le nombre d'enfants de la famille manque"],
  ['demarrage-inconnu', "la date de démarrage de l'action manque : l'année de référence est inconnue"],
  ['moyens-non-tenus', "la source ne tient pas les moyens de l'action"],
  ['moyens-inconnus', "un moyen de l'année, ou de l'année de référence, manque"],
  ['periode-non-annuelle', "le différentiel d'heures est annuel, et la période n'est pas une année civile"],
  ['quartiers-non-tenus', 'la source ne tient pas les quartiers couverts'],
  ['couverture-non-datee', "la date de début de couverture d'un quartier manque"],
  ['jeunes-non-tenus', "la source ne tient pas les jeunes touchés par l'action"],
  ['participations-non-tenues', 'la source ne tient pas les participations du jeune'],
  ['participation-non-datee', "la date d'une participation ou d'un suivi manque"],
  ['partenaires-non-tenus', 'la source ne tient pas les structures partenaires'],
  ['partenariat-non-date', 'la date de début du partenariat manque'],
  ['gestionnaire-inconnu', 'on ne sait pas si la structure relève du département'],
  ['engagements-non-tenus', 'la source ne tient pas les engagements de la structure'],
  ['engagement-non-date', "la date d'engagement de la structure manque"],
  ['modes-d-accueil-inconnus', "l'accueil physique, téléphonique ou numérique de la structure n'est pas renseigné"],
  ['accueils-non-tenus', "la structure ne tient pas le compte de ce qu'elle reçoit"],
  ['nombre-inconnu', "le nombre d'un relevé manque"],
  ['unite-inconnue', "l'unité d'un relevé (personnes, ménages ou passages) manque"],
  ['autre-unite', "le relevé compte une autre unité que celle qu'on demande"],
  ['unites-melangees', "les relevés comptent des unités différentes, qui ne s'additionnent pas"],
  ['releve-a-cheval', "le relevé déborde de la période : sa part dans la période n'est pas connue"],
  ['population-inconnue', 'la population de la zone manque'],
  ['trajet-inconnu', 'le temps de trajet en transports manque'],
  ['formations-non-tenues', 'la source ne tient pas les formations suivies'],
  ['formation-non-datee', 'la date de début de la formation manque'],
  ['accompagnements-non-tenus', 'la source ne tient pas les accompagnements'],
  ['accompagnement-non-date', "la date de début de l'accompagnement manque"],
  ['prescripteur-inconnu', 'le prescripteur de la mesure manque'],
  ['prescription-non-datee', 'la date de prescription manque'],
  ['cadre-inconnu', 'on ne sait pas si la formation est au catalogue CNFPT ou à financement spécifique'],
  ['thematique-inconnue', 'la thématique de la formation manque'],
  ['personne-inconnue', 'la personne formée est peut-être déjà comptée : son identifiant manque'],
]

/** L'inconnu de chaque cause. */
export const INCONNU: Readonly<Record<CauseFamille, Reponse>> = /* @__PURE__ */ numeroter()

function numeroter(): Readonly<Record<CauseFamille, Reponse>> {
  const nombres: Partial<Record<CauseFamille, Reponse>> = {}
  TABLE.forEach(([code], rang) => {
    nombres[code] = PREMIER_INCONNU + rang
  })
  return Object.freeze(nombres) as Readonly<Record<CauseFamille, Reponse>>
}

/** Le code de la cause d'une réponse inconnue. */
export function causeDe(reponse: Reponse): CauseFamille | null {
  return TABLE[reponse - PREMIER_INCONNU]?.[0] ?? null
}

/**
 * Dit en français la cause d'un inconnu dont on a le code ; le code lui-même s'il n'est pas d'une famille.
 *
 * @source instruction 2022/19, annexe 7 (les données difficiles à récupérer se signalent)
 * @example
 * ```ts
 * import { libelleCauseFamille } from 'calpae/familles'
 * libelleCauseFamille('rencontre-non-datee') // => "la date d'une rencontre manque"
 * ```
 */
export function libelleCauseFamille(cause: string): string {
  return TABLE.find(([code]) => code === cause)?.[1] ?? cause
}
