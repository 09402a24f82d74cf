-- Charge des dossiers (un objet JSON par ligne, la forme que lit `lireDossier`) dans les tables de schemaSql('spark').
-- Les dossiers doivent avoir été lus par `lireDossiers` : les illisibles n'ont pas à entrer dans la base.
CREATE OR REPLACE TEMPORARY VIEW lus (
  id STRING,
  departement STRING,
  historiqueDepuis DATE,
  situations ARRAY<STRUCT<debut: DATE, fin: DATE, droit: STRING, soumisDroitsDevoirs: BOOLEAN, notifieeLe: DATE, departement: STRING, rejointFoyer: BOOLEAN>>,
  suivis ARRAY<STRUCT<orientationNotifieeLe: DATE, referentDesigneLe: DATE, clotureLe: DATE, organisme: STRING, parcours: STRING, departement: STRING>>,
  rendezVous ARRAY<STRUCT<`date`: DATE, fixeLe: DATE, objet: STRING, statut: STRING>>,
  contrats ARRAY<STRUCT<signeLe: DATE, renouvellement: BOOLEAN>>,
  accompagnements ARRAY<STRUCT<dispositif: STRING, orienteLe: DATE, proposeLe: DATE, demarreLe: DATE, termineLe: DATE, conseiller: STRING>>
)
USING JSON
OPTIONS (path 'dossiers.ndjson', dateFormat 'yyyy-MM-dd', mode 'FAILFAST');

INSERT INTO calpae_dossiers
SELECT id, departement, historiqueDepuis, suivis IS NOT NULL, rendezVous IS NOT NULL, contrats IS NOT NULL, accompagnements IS NOT NULL
FROM lus;

INSERT INTO calpae_situations
SELECT id, s.debut, s.fin, s.droit, s.soumisDroitsDevoirs, s.notifieeLe, s.departement, s.rejointFoyer
FROM lus LATERAL VIEW EXPLODE(situations) e AS s;

INSERT INTO calpae_suivis
SELECT id, rang, s.orientationNotifieeLe, s.referentDesigneLe, s.clotureLe, s.organisme, s.parcours, s.departement
FROM lus LATERAL VIEW POSEXPLODE(suivis) e AS rang, s;

INSERT INTO calpae_rendez_vous
SELECT id, rang, r.`date`, r.fixeLe, r.objet, r.statut
FROM lus LATERAL VIEW POSEXPLODE(rendezVous) e AS rang, r;

INSERT INTO calpae_contrats
SELECT id, rang, c.signeLe, c.renouvellement
FROM lus LATERAL VIEW POSEXPLODE(contrats) e AS rang, c;

INSERT INTO calpae_accompagnements
SELECT id, rang, a.dispositif, a.orienteLe, a.proposeLe, a.demarreLe, a.termineLe, a.conseiller
FROM lus LATERAL VIEW POSEXPLODE(accompagnements) e AS rang, a;
