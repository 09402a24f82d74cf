import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installer, racine } from './paquet-du-moment'

let dossier = ''

beforeAll(async () => {
  dossier = await installer(['sax', 'csv-parse'])
}, 120_000)

afterAll(() => {
  rmSync(dossier, { recursive: true, force: true })
})

const lancer = (exemple: string): string =>
  execFileSync(process.execPath, [join(dossier, 'examples', 'import', exemple)], { encoding: 'utf8' })

describe('des flux CNAF lus sur le disque', () => {
  test('les fichiers sont bien en windows-1252, et non en UTF-8', () => {
    for (const nom of readdirSync(racine('examples/import/flux'))) {
      const octets = readFileSync(racine(`examples/import/flux/${nom}`))
      expect(octets.subarray(0, 80).toString('latin1')).toContain('encoding="windows-1252"')
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(octets)).toThrow()
    }
  })

  test('finissent en indicateurs', () => {
    expect(lancer('flux-cnaf.mjs')).toBe(`Flux
  mensuel 2022-01-01, reçu le 2022-02-02 : applique, 3 foyers, 4 personnes, 1 laissées
  mensuel 2022-02-01, reçu le 2022-03-02 : applique, 3 foyers, 4 personnes, 1 laissées
  quotidien 2022-03-14, reçu le 2022-03-14 : applique, 1 foyers, 1 personnes, 0 laissées
  mensuel 2022-03-01, reçu le 2022-04-02 : applique, 2 foyers, 3 personnes, 1 laissées
Rejets : 0 ; codes inconnus : MOTISUSVERSRSA X9
  anomalie 7654321 correction : « suspendu » à partir du 01/03/2022 remplace « versable », connu du 01/03/2022 au 13/03/2022
  anomalie 0000042 absent-du-mensuel : absent du mensuel de 2022-03, sans fin de droit : « suspendu » est clos au 28/02/2022
Droits
  CAF671-1234567-1
    2022-01-15 – 2022-01-31 en-attente, soumis : oui, notifié le ?
    2022-02-01 – … versable, soumis : oui, notifié le 2022-03-02
  CAF671-1234567-2
    2022-01-15 – 2022-01-31 en-attente, soumis : non, notifié le ?
    2022-02-01 – … versable, soumis : non, notifié le 2022-03-02
  CAF671-7654321-1
    2022-01-01 – 2022-02-28 versable, soumis : oui, notifié le ?
    2022-03-01 – … suspendu, soumis : oui, notifié le 2022-03-14
  CAF671-0000042-1
    2021-10-01 – 2022-02-28 suspendu, soumis : inconnu, notifié le ?
Indicateurs du 01/02/2022 au 31/12/2022
  nouveaux-entrants : 1 (de 1 à 2)
  nouveaux-entrants-orientes-dans-le-delai : 1 (de 1 à 1)
`)
  })
})

test('cinq exports se lisent par des correspondances prêtes', () => {
  expect(lancer('exports.mjs')).toBe(`feuille-de-suivi
  suivi : 7 lignes, 4 lues, 2 rejetées, 1 vides, 0 laissées
  ligne 15-17/12/1992 rejeté : suivi, ligne 6, « Ouverture du droit », cette date n'existe pas
  ligne  rejeté : suivi, ligne 8, « N° dossier », une ligne de total, et non une personne
  dossier 15-17/12/1992 rejeté : suivi, ligne 6, « Ouverture du droit », une ligne de cette personne ne se lit pas : son dossier est incomplet
  anomalie code-non-couvert : le code « Épicerie sociale », absent de « codes », s'est rencontré 1 fois ; il est lu comme le veut « autres »
  sans accompagnements : 6 indicateurs inconnus
  nouveaux-entrants : de 0 à 4
  nouveaux-entrants-orientes-dans-le-delai : de 0 à 2
  premiers-contrats-dans-le-delai : de 0 à 1
tables-normalisees
  personnes : 3 lignes, 3 lues, 0 rejetées, 0 vides, 0 laissées
  droits : 7 lignes, 7 lues, 0 rejetées, 0 vides, 0 laissées
  orientations : 3 lignes, 3 lues, 0 rejetées, 0 vides, 0 laissées
  rendezVous : 3 lignes, 3 lues, 0 rejetées, 0 vides, 0 laissées
  contrats : 3 lignes, 2 lues, 0 rejetées, 0 vides, 1 laissées
  actions : 3 lignes, 2 lues, 0 rejetées, 0 vides, 1 laissées
  anomalie marque-d-ordre : une marque d'ordre des octets (BOM) précède le premier nom de colonne, « NUM_PERSONNE » ; elle est ôtée
  anomalie suivi-sans-date : ni orientationNotifieeLe ni referentDesigneLe : l'orientation existe mais n'est pas datée
  anomalie code-non-couvert : le code « EPI », absent de « codes », s'est rencontré 1 fois ; il est lu comme le veut « autres »
  nouveaux-entrants : de 1 à 2
  nouveaux-entrants-orientes-dans-le-delai : de 1 à 2
  premiers-contrats-dans-le-delai : de 1 à 1
historique-des-droits
  droits : 5 lignes, 5 lues, 0 rejetées, 0 vides, 0 laissées
  sans suivis : 7 indicateurs inconnus
  sans rendezVous : 2 indicateurs inconnus
  sans contrats : 2 indicateurs inconnus
  sans accompagnements : 6 indicateurs inconnus
  nouveaux-entrants : de 1 à 1
  nouveaux-entrants-orientes-dans-le-delai : de 0 à 1
  premiers-contrats-dans-le-delai : de 0 à 1
contacts-cnaf
  contacts : 3 lignes, 3 lues, 0 rejetées, 0 vides, 0 laissées
  sans suivis : 7 indicateurs inconnus
  sans rendezVous : 2 indicateurs inconnus
  sans contrats : 2 indicateurs inconnus
  sans accompagnements : 6 indicateurs inconnus
  nouveaux-entrants : de 0 à 2
  nouveaux-entrants-orientes-dans-le-delai : de 0 à 2
  premiers-contrats-dans-le-delai : de 0 à 2
rendez-vous-a-statuts
  droits : 5 lignes, 5 lues, 0 rejetées, 0 vides, 0 laissées
  rendezVous : 4 lignes, 4 lues, 0 rejetées, 0 vides, 0 laissées
  anomalie code-non-couvert : le code « RSA Atelier collectif », absent de « codes », s'est rencontré 1 fois ; il est lu comme le veut « autres »
  sans suivis : 7 indicateurs inconnus
  sans contrats : 2 indicateurs inconnus
  sans accompagnements : 6 indicateurs inconnus
  nouveaux-entrants : de 1 à 1
  nouveaux-entrants-orientes-dans-le-delai : de 0 à 1
  premiers-contrats-dans-le-delai : de 0 à 1
`)
})
