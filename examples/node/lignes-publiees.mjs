// Les tableaux publiés, tels que le référentiel nomme leurs lignes.

/** Les identifiants des lignes publiées, par la clé de leur transcription. */
const INDICATEURS = {
  'rsa.nouveaux_entrants': 'nouveaux-entrants',
  'rsa.orientes_1_mois': 'nouveaux-entrants-orientes-dans-le-delai',
  'rsa.rdv_fixes': 'premiers-rendez-vous',
  'rsa.rdv_2_semaines': 'premiers-rendez-vous-dans-le-delai',
  'rsa.cer_total': 'premiers-contrats',
  'rsa.cer_2_mois': 'premiers-contrats-dans-le-delai',
  'gad.orientes': 'gad-orientes',
  'gad.en_cours': 'gad-en-cours',
  'ga.orientes_dont_ag': 'gad-orientes',
  'ga.en_cours_dont_ag': 'gad-en-cours',
  'ag.orientes': 'ag-orientes',
  'ag.en_cours': 'ag-en-cours',
  'ag.par_conseiller': 'ag-par-conseiller',
  'ag.delai_moyen': 'ag-delai-moyen',
}

/** Une transcription, dans la forme que `lireTableau` attend. */
export const enTableau = ({ document, colonnes, lignes }) => ({
  titre: document,
  colonnes: Object.entries(colonnes).map(([id, libelle]) => ({ id, libelle })),
  lignes: lignes.map(({ cle, departement, indicateur, cellules }) => ({
    indicateur: INDICATEURS[cle] ?? cle,
    departement,
    libelle: indicateur,
    cellules,
  })),
})
