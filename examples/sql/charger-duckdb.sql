-- Charge des dossiers (un objet JSON par ligne, la forme que lit `lireDossier`) dans les tables de schemaSql('duckdb').
-- Les dossiers doivent avoir été lus par `lireDossiers` : les illisibles n'ont pas à entrer dans la base.
CREATE TEMP TABLE lus AS
SELECT *
FROM read_json('dossiers.ndjson', format = 'newline_delimited', columns = {
  id: 'VARCHAR',
  departement: 'VARCHAR',
  historiqueDepuis: 'DATE',
  situations: 'STRUCT(debut DATE, fin DATE, droit VARCHAR, soumisDroitsDevoirs BOOLEAN, notifieeLe DATE, departement VARCHAR, rejointFoyer BOOLEAN)[]',
  suivis: 'STRUCT(orientationNotifieeLe DATE, referentDesigneLe DATE, clotureLe DATE, organisme VARCHAR, parcours VARCHAR, departement VARCHAR)[]',
  rendezVous: 'STRUCT("date" DATE, fixeLe DATE, objet VARCHAR, statut VARCHAR)[]',
  contrats: 'STRUCT(signeLe DATE, renouvellement BOOLEAN)[]',
  accompagnements: 'STRUCT(dispositif VARCHAR, orienteLe DATE, proposeLe DATE, demarreLe DATE, termineLe DATE, conseiller VARCHAR)[]'
});

INSERT INTO calpae_dossiers
SELECT id, departement, historiqueDepuis, suivis IS NOT NULL, rendezVous IS NOT NULL, contrats IS NOT NULL, accompagnements IS NOT NULL
FROM lus;

INSERT INTO calpae_situations
SELECT id, s.debut, s.fin, s.droit, s.soumisDroitsDevoirs, s.notifieeLe, s.departement, s.rejointFoyer
FROM (SELECT id, unnest(situations) AS s FROM lus);

INSERT INTO calpae_suivis
SELECT id, rang, s.orientationNotifieeLe, s.referentDesigneLe, s.clotureLe, s.organisme, s.parcours, s.departement
FROM (SELECT id, generate_subscripts(suivis, 1) - 1 AS rang, unnest(suivis) AS s FROM lus);

INSERT INTO calpae_rendez_vous
SELECT id, rang, r."date", r.fixeLe, r.objet, r.statut
FROM (SELECT id, generate_subscripts(rendezVous, 1) - 1 AS rang, unnest(rendezVous) AS r FROM lus);

INSERT INTO calpae_contrats
SELECT id, rang, c.signeLe, c.renouvellement
FROM (SELECT id, generate_subscripts(contrats, 1) - 1 AS rang, unnest(contrats) AS c FROM lus);

INSERT INTO calpae_accompagnements
SELECT id, rang, a.dispositif, a.orienteLe, a.proposeLe, a.demarreLe, a.termineLe, a.conseiller
FROM (SELECT id, generate_subscripts(accompagnements, 1) - 1 AS rang, unnest(accompagnements) AS a FROM lus);

DROP TABLE lus;
