-- Charge des dossiers (un objet JSON par ligne, la forme que lit `lireDossier`) dans les tables de schemaSql('oracle'). Oracle 19c ou plus récent.
-- Les dossiers doivent avoir été lus par `lireDossiers` : les illisibles n'ont pas à entrer dans la base, et JSON_TABLE rend nulle une date mal écrite.
-- calpae_fichiers (CREATE DIRECTORY) est le répertoire de dossiers.ndjson. Une ligne que le chargeur refuse arrête tout.
CREATE TABLE calpae_lus (dossier CLOB)
ORGANIZATION EXTERNAL (
  TYPE ORACLE_LOADER
  DEFAULT DIRECTORY calpae_fichiers
  ACCESS PARAMETERS (
    RECORDS DELIMITED BY NEWLINE CHARACTERSET AL32UTF8
    FIELDS (dossier CHAR(1000000))
  )
  LOCATION ('dossiers.ndjson')
)
REJECT LIMIT 0;

-- Une liste nulle ou absente n'est pas tenue ; une liste vide l'est.
INSERT INTO calpae_dossiers
SELECT t.id, t.departement, t.historique_depuis, CASE WHEN t.suivis LIKE '[%' THEN 1 ELSE 0 END, CASE WHEN t.rendez_vous LIKE '[%' THEN 1 ELSE 0 END, CASE WHEN t.contrats LIKE '[%' THEN 1 ELSE 0 END, CASE WHEN t.accompagnements LIKE '[%' THEN 1 ELSE 0 END
FROM calpae_lus l CROSS JOIN JSON_TABLE(l.dossier, '$' COLUMNS (
  id VARCHAR2(64 CHAR) PATH '$.id',
  departement VARCHAR2(64 CHAR) PATH '$.departement',
  historique_depuis DATE PATH '$.historiqueDepuis',
  suivis CLOB FORMAT JSON PATH '$.suivis',
  rendez_vous CLOB FORMAT JSON PATH '$.rendezVous',
  contrats CLOB FORMAT JSON PATH '$.contrats',
  accompagnements CLOB FORMAT JSON PATH '$.accompagnements'
)) t;

INSERT INTO calpae_situations
SELECT d.id, s.debut, s.fin, s.droit, CASE s.soumis WHEN 'true' THEN 1 WHEN 'false' THEN 0 END, s.notifiee_le, s.departement, CASE s.rejoint WHEN 'true' THEN 1 WHEN 'false' THEN 0 END
FROM calpae_lus l JOIN calpae_dossiers d ON d.id = JSON_VALUE(l.dossier, '$.id') CROSS JOIN JSON_TABLE(l.dossier, '$.situations[*]' COLUMNS (
  debut DATE PATH '$.debut',
  fin DATE PATH '$.fin',
  droit VARCHAR2(64 CHAR) PATH '$.droit',
  soumis VARCHAR2(5 CHAR) PATH '$.soumisDroitsDevoirs',
  notifiee_le DATE PATH '$.notifieeLe',
  departement VARCHAR2(64 CHAR) PATH '$.departement',
  rejoint VARCHAR2(5 CHAR) PATH '$.rejointFoyer'
)) s;

-- JSON_TABLE lit une liste nulle comme une liste d'un élément nul : seules les listes tenues se lisent.
INSERT INTO calpae_suivis
SELECT d.id, s.rang - 1, s.orientation_notifiee_le, s.referent_designe_le, s.cloture_le, s.organisme, s.parcours, s.departement
FROM calpae_lus l JOIN calpae_dossiers d ON d.id = JSON_VALUE(l.dossier, '$.id') CROSS JOIN JSON_TABLE(l.dossier, '$.suivis[*]' COLUMNS (
  rang FOR ORDINALITY,
  orientation_notifiee_le DATE PATH '$.orientationNotifieeLe',
  referent_designe_le DATE PATH '$.referentDesigneLe',
  cloture_le DATE PATH '$.clotureLe',
  organisme VARCHAR2(64 CHAR) PATH '$.organisme',
  parcours VARCHAR2(64 CHAR) PATH '$.parcours',
  departement VARCHAR2(64 CHAR) PATH '$.departement'
)) s
WHERE d.suivis_tenus = 1;

INSERT INTO calpae_rendez_vous
SELECT d.id, r.rang - 1, r.date_rendez_vous, r.fixe_le, r.objet, r.statut
FROM calpae_lus l JOIN calpae_dossiers d ON d.id = JSON_VALUE(l.dossier, '$.id') CROSS JOIN JSON_TABLE(l.dossier, '$.rendezVous[*]' COLUMNS (
  rang FOR ORDINALITY,
  date_rendez_vous DATE PATH '$.date',
  fixe_le DATE PATH '$.fixeLe',
  objet VARCHAR2(64 CHAR) PATH '$.objet',
  statut VARCHAR2(64 CHAR) PATH '$.statut'
)) r
WHERE d.rendez_vous_tenus = 1;

INSERT INTO calpae_contrats
SELECT d.id, c.rang - 1, c.signe_le, CASE c.renouvellement WHEN 'true' THEN 1 WHEN 'false' THEN 0 END
FROM calpae_lus l JOIN calpae_dossiers d ON d.id = JSON_VALUE(l.dossier, '$.id') CROSS JOIN JSON_TABLE(l.dossier, '$.contrats[*]' COLUMNS (
  rang FOR ORDINALITY,
  signe_le DATE PATH '$.signeLe',
  renouvellement VARCHAR2(5 CHAR) PATH '$.renouvellement'
)) c
WHERE d.contrats_tenus = 1;

INSERT INTO calpae_accompagnements
SELECT d.id, a.rang - 1, a.dispositif, a.oriente_le, a.propose_le, a.demarre_le, a.termine_le, a.conseiller
FROM calpae_lus l JOIN calpae_dossiers d ON d.id = JSON_VALUE(l.dossier, '$.id') CROSS JOIN JSON_TABLE(l.dossier, '$.accompagnements[*]' COLUMNS (
  rang FOR ORDINALITY,
  dispositif VARCHAR2(64 CHAR) PATH '$.dispositif',
  oriente_le DATE PATH '$.orienteLe',
  propose_le DATE PATH '$.proposeLe',
  demarre_le DATE PATH '$.demarreLe',
  termine_le DATE PATH '$.termineLe',
  conseiller VARCHAR2(255 CHAR) PATH '$.conseiller'
)) a
WHERE d.accompagnements_tenus = 1;

COMMIT;
DROP TABLE calpae_lus;
