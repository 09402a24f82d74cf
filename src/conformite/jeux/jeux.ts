import type { Jeu } from '../jeu'
import { PARITE_BUDGETAIRE } from './budget/parite-budgetaire'
import { SOMMES_BUDGETAIRES } from './budget/sommes-budgetaires'
import { VALORISATION_BUDGETAIRE } from './budget/valorisation-budgetaire'
import { CELLULES_DOUTEUSES } from './cellules/cellules-douteuses'
import { CELLULES_MANQUANTES } from './cellules/cellules-manquantes'
import { CELLULES_NOMBRES } from './cellules/cellules-nombres'
import { CELLULES_TAUX_ET_DUREES } from './cellules/cellules-taux-et-durees'
import { ABSENTE_LE_MOIS_PRECEDENT } from './dossier/absente-le-mois-precedent'
import { ALLER_RETOUR_DU_TOP } from './dossier/aller-retour-du-top'
import { CONTRAT_DEPUIS_L_ORIENTATION } from './dossier/contrat-depuis-l-orientation'
import { CONTRAT_DEPUIS_LA_NOTIFICATION } from './dossier/contrat-depuis-la-notification'
import { CONTRATS_COMPTES } from './dossier/contrats-comptes'
import { DROIT_VERSABLE_ET_SOUMISSION } from './dossier/droit-versable-et-soumission'
import { ENTRANTS_DE_2024 } from './dossier/entrants-de-2024'
import { FIN_DU_DELAI_D_ORIENTATION } from './dossier/fin-du-delai-d-orientation'
import { HISTORIQUE_INCOMPLET } from './dossier/historique-incomplet'
import { LECTURES_CONCURRENTES } from './dossier/lectures-concurrentes'
import { LISTES_NON_TENUES } from './dossier/listes-non-tenues'
import { MOTIF_D_ENTREE } from './dossier/motif-d-entree'
import { NOTIFICATION_INCONNUE } from './dossier/notification-inconnue'
import { ORIENTATION_A_L_OBSERVATION } from './dossier/orientation-a-l-observation'
import { ORIENTATION_DANS_LE_DELAI } from './dossier/orientation-dans-le-delai'
import { ORIENTATION_SOUS_QUINZE_JOURS } from './dossier/orientation-sous-quinze-jours'
import { ORIENTATION_SOUS_TRENTE_JOURS } from './dossier/orientation-sous-trente-jours'
import { OUVERTURE_ET_ANTICIPATION } from './dossier/ouverture-et-anticipation'
import { RENDEZ_VOUS_A_L_OBSERVATION } from './dossier/rendez-vous-a-l-observation'
import { RENDEZ_VOUS_COMPTES } from './dossier/rendez-vous-comptes'
import { RENDEZ_VOUS_DANS_LE_DELAI } from './dossier/rendez-vous-dans-le-delai'
import { RETOUR_APRES_RADIATION } from './dossier/retour-apres-radiation'
import { SOUMISSION_INCONNUE } from './dossier/soumission-inconnue'
import { SUSPENSION_COURTE } from './dossier/suspension-courte'
import { SUSPENSION_DE_PLUS_DE_DOUZE_MOIS } from './dossier/suspension-de-plus-de-douze-mois'
import { TERRITOIRE } from './dossier/territoire'
import { TOP_APRES_L_OUVERTURE } from './dossier/top-apres-l-ouverture'
import { ACCOMPAGNEMENT_GLOBAL } from './indicateurs/accompagnement-global'
import { COMPTAGE } from './indicateurs/comptage'
import { CONTRATS_DES_ORIENTES } from './indicateurs/contrats-des-orientes'
import { DELAI_MEDIAN } from './indicateurs/delai-median'
import { DELAI_MOYEN_DE_DEMARRAGE } from './indicateurs/delai-moyen-de-demarrage'
import { GARANTIE_ACTIVITE_FLUX } from './indicateurs/garantie-activite-flux'
import { GARANTIE_ACTIVITE_SANS_DOUBLE_COMPTE } from './indicateurs/garantie-activite-sans-double-compte'
import { GARANTIE_ACTIVITE_STOCK } from './indicateurs/garantie-activite-stock'
import { INCONNUS_COMPTES } from './indicateurs/inconnus-comptes'
import { PERIODE_COMPTEE } from './indicateurs/periode-comptee'
import { PERSONNES_PAR_CONSEILLER } from './indicateurs/personnes-par-conseiller'
import { RENDEZ_VOUS_DES_ORIENTES } from './indicateurs/rendez-vous-des-orientes'
import { TAUX_EXACTS } from './indicateurs/taux-exacts'
import { CHAMPS_OBLIGATOIRES } from './lecture/champs-obligatoires'
import { DATES_QUI_EXISTENT } from './lecture/dates-qui-existent'
import { SITUATIONS_COHERENTES } from './lecture/situations-coherentes'
import { SOUMISSIONS_INCONNUES } from './lecture/soumissions-inconnues'
import { VALEURS_ADMISES } from './lecture/valeurs-admises'
import { VENTILATION } from './ventilation/ventilation'

/**
 * Les jeux de cas : du JSON simple, gelé, qu'un logiciel de n'importe quel langage peut lire. Chaque jeu tient une seule règle ; chaque cas
 * porte sa source et la réponse attendue sous chacun des six préréglages.
 *
 * @source instruction 2022/19, annexes 1, 7 et 9 ; fiches-actions 2024, annexe 4 et fiche 1 ; CASF, art. D. 262-65-2
 * @example
 * ```ts
 * import { JEUX } from 'calpae/conformite'
 * const cas = JEUX.find(({ id }) => id === 'dates-qui-existent')?.cas[1]
 * cas?.titre // => "le 29/02/2021 n'existe pas"
 * cas?.attendus.guide2022 // => { valide: false, chemins: ['situations[0].debut'] }
 * ```
 */
export const JEUX: readonly Jeu[] = /* @__PURE__ */ Object.freeze([
  CHAMPS_OBLIGATOIRES,
  DATES_QUI_EXISTENT,
  VALEURS_ADMISES,
  SITUATIONS_COHERENTES,
  SOUMISSIONS_INCONNUES,
  DROIT_VERSABLE_ET_SOUMISSION,
  ABSENTE_LE_MOIS_PRECEDENT,
  OUVERTURE_ET_ANTICIPATION,
  TOP_APRES_L_OUVERTURE,
  TERRITOIRE,
  MOTIF_D_ENTREE,
  RETOUR_APRES_RADIATION,
  SUSPENSION_DE_PLUS_DE_DOUZE_MOIS,
  SUSPENSION_COURTE,
  ALLER_RETOUR_DU_TOP,
  ORIENTATION_DANS_LE_DELAI,
  FIN_DU_DELAI_D_ORIENTATION,
  ORIENTATION_SOUS_QUINZE_JOURS,
  ORIENTATION_SOUS_TRENTE_JOURS,
  ORIENTATION_A_L_OBSERVATION,
  RENDEZ_VOUS_DANS_LE_DELAI,
  RENDEZ_VOUS_A_L_OBSERVATION,
  RENDEZ_VOUS_COMPTES,
  CONTRAT_DEPUIS_LA_NOTIFICATION,
  CONTRAT_DEPUIS_L_ORIENTATION,
  CONTRATS_COMPTES,
  LECTURES_CONCURRENTES,
  NOTIFICATION_INCONNUE,
  SOUMISSION_INCONNUE,
  HISTORIQUE_INCOMPLET,
  LISTES_NON_TENUES,
  ENTRANTS_DE_2024,
  PERIODE_COMPTEE,
  COMPTAGE,
  RENDEZ_VOUS_DES_ORIENTES,
  CONTRATS_DES_ORIENTES,
  INCONNUS_COMPTES,
  GARANTIE_ACTIVITE_FLUX,
  GARANTIE_ACTIVITE_SANS_DOUBLE_COMPTE,
  GARANTIE_ACTIVITE_STOCK,
  ACCOMPAGNEMENT_GLOBAL,
  PERSONNES_PAR_CONSEILLER,
  DELAI_MOYEN_DE_DEMARRAGE,
  DELAI_MEDIAN,
  TAUX_EXACTS,
  VENTILATION,
  CELLULES_NOMBRES,
  CELLULES_TAUX_ET_DUREES,
  CELLULES_MANQUANTES,
  CELLULES_DOUTEUSES,
  PARITE_BUDGETAIRE,
  VALORISATION_BUDGETAIRE,
  SOMMES_BUDGETAIRES,
])
