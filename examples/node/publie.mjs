// Les chiffres publiés de 2022, et le libellé de chaque indicateur au tableau de l'annexe 9.
import { readFileSync } from 'node:fs'

const tableau = JSON.parse(readFileSync(new URL('../donnees/cea-tableau-2023.json', import.meta.url), 'utf8'))

/** Le document d'où viennent les chiffres publiés. */
export const DOCUMENT = tableau.document

/**
 * Les douze lignes des mesures 3.1 et 3.2, dans l'ordre du tableau. `cle` : la ligne des tableaux publiés ; `court` : un en-tête de
 * colonne ; `tousTextes` : le libellé quand la durée dépend du texte lu.
 */
export const LIGNES = [
  { id: 'nouveaux-entrants', cle: 'rsa.nouveaux_entrants', mesure: '3.1', court: 'entrants', libelle: 'Nouveaux entrants' },
  {
    id: 'nouveaux-entrants-orientes-dans-le-delai',
    cle: 'rsa.orientes_1_mois',
    mesure: '3.1',
    court: 'orientés',
    libelle: '  orientés en 1 mois et moins',
    tousTextes: '  orientés dans le délai',
  },
  {
    id: 'premiers-rendez-vous',
    cle: 'rsa.rdv_fixes',
    mesure: '3.1',
    court: 'rdv',
    libelle: "1ers rendez-vous d'accompagnement fixés",
  },
  {
    id: 'premiers-rendez-vous-dans-le-delai',
    cle: 'rsa.rdv_2_semaines',
    mesure: '3.1',
    court: 'rdv 2 sem.',
    libelle: '  à 2 semaines ou moins',
  },
  {
    id: 'premiers-contrats',
    cle: 'rsa.cer_total',
    mesure: '3.1',
    court: 'CER',
    libelle: "1ers contrats d'engagements réciproques",
  },
  {
    id: 'premiers-contrats-dans-le-delai',
    cle: 'rsa.cer_2_mois',
    mesure: '3.1',
    court: 'CER 2 mois',
    libelle: '  dans les 2 mois',
    tousTextes: '  dans le délai',
  },
  {
    id: 'gad-orientes',
    cle: 'gad.orientes',
    mesure: '3.2',
    court: 'GAD flux',
    libelle: "Orientés vers la garantie d'activité (flux)",
  },
  {
    id: 'gad-en-cours',
    cle: 'gad.en_cours',
    mesure: '3.2',
    court: 'GAD stock',
    libelle: "En cours en garantie d'activité (stock)",
  },
  {
    id: 'ag-orientes',
    cle: 'ag.orientes',
    mesure: '3.2',
    court: 'AG flux',
    libelle: "Orientés vers l'accompagnement global (flux)",
  },
  {
    id: 'ag-en-cours',
    cle: 'ag.en_cours',
    mesure: '3.2',
    court: 'AG stock',
    libelle: 'En cours en accompagnement global (stock)',
  },
  {
    id: 'ag-par-conseiller',
    cle: 'ag.par_conseiller',
    mesure: '3.2',
    court: 'AG / cons.',
    libelle: 'Personnes par conseiller dédié',
  },
  { id: 'ag-delai-moyen', cle: 'ag.delai_moyen', mesure: '3.2', court: 'AG délai', libelle: 'Délai moyen du démarrage (jours)' },
]

/** La cellule publiée pour 2022, telle qu'elle est écrite. */
export function publieEn2022(cle, departement) {
  const detail = tableau.detail2022.find((cellule) => cellule.cle === cle && cellule.departement === departement)
  const ligne = tableau.lignes.find((une) => une.cle === cle && une.departement === departement)
  return detail?.brut ?? ligne?.cellules['2022'] ?? '—'
}
