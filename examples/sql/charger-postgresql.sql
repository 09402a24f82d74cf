-- Charge des dossiers (un objet JSON par ligne, la forme que lit `lireDossier`) dans les tables de schemaSql('postgresql'), par psql.
-- Les dossiers doivent avoir été lus par `lireDossiers` : les illisibles n'ont pas à entrer dans la base.
CREATE TEMP TABLE lus (dossier JSONB NOT NULL);

-- Une ligne, un dossier : ni guillemet ni séparateur n'ont ici de sens particulier.
\copy lus FROM 'dossiers.ndjson' WITH (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')

INSERT INTO calpae_dossiers
SELECT dossier->>'id', dossier->>'departement', CAST(dossier->>'historiqueDepuis' AS DATE),
  jsonb_typeof(dossier->'suivis') IS NOT DISTINCT FROM 'array',
  jsonb_typeof(dossier->'rendezVous') IS NOT DISTINCT FROM 'array',
  jsonb_typeof(dossier->'contrats') IS NOT DISTINCT FROM 'array',
  jsonb_typeof(dossier->'accompagnements') IS NOT DISTINCT FROM 'array'
FROM lus;

INSERT INTO calpae_situations
SELECT dossier->>'id', s.*
FROM lus, jsonb_to_recordset(dossier->'situations') AS s (
  "debut" DATE, "fin" DATE, "droit" TEXT, "soumisDroitsDevoirs" BOOLEAN, "notifieeLe" DATE, "departement" TEXT, "rejointFoyer" BOOLEAN);

INSERT INTO calpae_suivis
SELECT dossier->>'id', rang - 1, CAST(s->>'orientationNotifieeLe' AS DATE), CAST(s->>'referentDesigneLe' AS DATE),
  CAST(s->>'clotureLe' AS DATE), s->>'organisme', s->>'parcours', s->>'departement'
FROM lus, jsonb_array_elements(NULLIF(dossier->'suivis', 'null')) WITH ORDINALITY AS t (s, rang);

INSERT INTO calpae_rendez_vous
SELECT dossier->>'id', rang - 1, CAST(r->>'date' AS DATE), CAST(r->>'fixeLe' AS DATE), r->>'objet', r->>'statut'
FROM lus, jsonb_array_elements(NULLIF(dossier->'rendezVous', 'null')) WITH ORDINALITY AS t (r, rang);

INSERT INTO calpae_contrats
SELECT dossier->>'id', rang - 1, CAST(c->>'signeLe' AS DATE), CAST(c->>'renouvellement' AS BOOLEAN)
FROM lus, jsonb_array_elements(NULLIF(dossier->'contrats', 'null')) WITH ORDINALITY AS t (c, rang);

INSERT INTO calpae_accompagnements
SELECT dossier->>'id', rang - 1, a->>'dispositif', CAST(a->>'orienteLe' AS DATE), CAST(a->>'proposeLe' AS DATE),
  CAST(a->>'demarreLe' AS DATE), CAST(a->>'termineLe' AS DATE), a->>'conseiller'
FROM lus, jsonb_array_elements(NULLIF(dossier->'accompagnements', 'null')) WITH ORDINALITY AS t (a, rang);

DROP TABLE lus;
ANALYZE calpae_dossiers, calpae_situations, calpae_suivis, calpae_rendez_vous, calpae_contrats, calpae_accompagnements;
