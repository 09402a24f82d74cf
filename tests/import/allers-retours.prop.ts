import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Correspondance, type Dossier, importer, lireDossiers } from '../../src/index'
import { dossierArbitraire } from '../generateurs/dossier'
import { lendemain } from '../temoin/calendrier'
import { EN_LARGEUR, EN_PERIODES, EN_TABLES, type LigneEcrite } from './ecriture'

/** De un à cinq dossiers lus, aux identifiants distincts. */
const dossiersLus: fc.Arbitrary<readonly Dossier[]> = fc
  .uniqueArray(dossierArbitraire(), { minLength: 1, maxLength: 5, selector: ({ id }) => id })
  .map((donnees) => lireDossiers(donnees).dossiers)

function verifier(tables: Record<string, LigneEcrite[]>, correspondance: Correspondance, attendus: readonly Dossier[]): void {
  const resultat = importer(tables, correspondance)
  expect([resultat.refus, resultat.rejets]).toEqual([[], []])
  const parId = new Map(resultat.dossiers.map((dossier) => [dossier.id, dossier]))
  expect(resultat.dossiers).toHaveLength(attendus.length)
  expect(attendus.map(({ id }) => parId.get(id))).toEqual(attendus)
  for (const { donnees, lues } of resultat.tables) expect(lues).toBe(donnees)
}

/** Les lignes de chaque table, dans un autre ordre. */
function melanger(tables: Record<string, LigneEcrite[]>, graine: number): Record<string, LigneEcrite[]> {
  return Object.fromEntries(
    Object.entries(tables).map(([nom, lignes]) => [nom, [...lignes].sort((a, b) => rang(a, graine) - rang(b, graine))]),
  )
}
function rang(ligne: LigneEcrite, graine: number): number {
  let somme = graine
  for (const lettre of JSON.stringify(ligne)) somme = (somme * 31 + lettre.charCodeAt(0)) % 1_000_003
  return somme
}

describe('des dossiers écrits puis relus sont les mêmes', () => {
  test('en tables normalisées', () => {
    fc.assert(fc.property(dossiersLus, (dossiers) => verifier(EN_TABLES.ecrire(dossiers), EN_TABLES.correspondance, dossiers)))
  })

  test('en une table large, aux colonnes répétées', () => {
    fc.assert(
      fc.property(dossiersLus, (dossiers) => verifier(EN_LARGEUR.ecrire(dossiers), EN_LARGEUR.correspondance, dossiers)),
      { numRuns: 60 },
    )
  })

  test('en historique de droits, les fins contiguës omises et des lignes répétées', () => {
    fc.assert(
      fc.property(dossiersLus, (dossiers) => {
        const droits = dossiers
          .filter(({ situations }) => situations.length > 0)
          .map((dossier) => ({ ...dossier, suivis: null, rendezVous: null, contrats: null, accompagnements: null }))
        verifier(EN_PERIODES.ecrire(droits, lendemain), EN_PERIODES.correspondance, droits)
      }),
    )
  })

  test('dans quelque ordre que viennent les lignes : les mêmes droits, les mêmes événements', () => {
    fc.assert(
      fc.property(dossiersLus, fc.nat(1000), (dossiers, graine) => {
        const { dossiers: relus } = importer(melanger(EN_TABLES.ecrire(dossiers), graine), EN_TABLES.correspondance)
        const triee = (liste: readonly object[] | null | undefined) => liste?.map((e) => JSON.stringify(e)).sort()
        const vue = (dossier: Dossier | undefined) =>
          dossier && {
            ...dossier,
            suivis: triee(dossier.suivis),
            rendezVous: triee(dossier.rendezVous),
            contrats: triee(dossier.contrats),
            accompagnements: triee(dossier.accompagnements),
          }
        const parId = new Map(relus.map((dossier) => [dossier.id, dossier]))
        for (const dossier of dossiers) expect(vue(parId.get(dossier.id))).toEqual(vue(dossier))
      }),
      { numRuns: 60 },
    )
  })
})

describe('rien ne se perd', () => {
  test('une cellule abîmée au hasard ne change rien au compte des lignes, et ne fait jamais lever', () => {
    const abimees = ['31/02/2022', '=A1', '#N/A', 'peut-être', '01/01/1900', '\u00a0', 'Ã©', '1e400', '29/02/1900']
    fc.assert(
      fc.property(
        dossiersLus,
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...abimees)), { maxLength: 6 }),
        (dossiers, coups) => {
          const tables = EN_TABLES.ecrire(dossiers)
          const lignes = Object.values(tables).flat()
          for (const [quelle, colonne, valeur] of coups) {
            const ligne = lignes[quelle % lignes.length]
            if (ligne === undefined) continue
            const noms = Object.keys(ligne)
            ligne[noms[colonne % noms.length] ?? 'ID'] = valeur
          }
          const resultat = importer(tables, EN_TABLES.correspondance)
          for (const { donnees, lues, rejetees, vides, laissees } of resultat.tables)
            expect(lues + rejetees + vides + laissees).toBe(donnees)
          const illisibles = resultat.rejets.filter(({ sorte }) => sorte === 'ligne')
          for (const { table, ligne, erreurs } of illisibles) {
            expect(erreurs.length).toBeGreaterThan(0)
            for (const erreur of erreurs) expect(erreur).toMatchObject({ table, ligne, message: expect.stringMatching(/./) })
          }
        },
      ),
    )
  })
})
