import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { NON } from '../../src/base/trivaleur'
import { etablirRegles } from '../../src/rsa/contexte'
import { entiersDe } from '../../src/rsa/dossier/entiers/gardes'
import { candidaturesDuMonde, daterDossier, estNouvelEntrant, peutAvoirUnEntrant } from '../../src/rsa/entree/entree'
import { dossierEtContexte } from './tirage'

test('un dossier écarté d’un coup d’œil n’a d’entrant dans aucun monde, ses situations fussent-elles dans le désordre', () => {
  const tirage = dossierEtContexte().chain(({ dossier, contexte }) =>
    fc
      .shuffledSubarray([...dossier.situations], { minLength: dossier.situations.length })
      .map((situations) => ({ contexte, versions: [dossier, { ...dossier, situations }] })),
  )
  let ecartes = 0
  let candidaturesEcartees = 0
  fc.assert(
    fc.property(tirage, ({ contexte, versions }) => {
      const regles = etablirRegles(contexte)
      for (const dossier of versions) {
        if (peutAvoirUnEntrant(entiersDe(dossier), regles)) continue
        ecartes++
        const date = daterDossier(dossier, regles)
        for (let monde = 0; monde < 1 << date.parcours.soumissionsInconnues; monde++) {
          const candidatures = candidaturesDuMonde(date, monde, regles)
          candidaturesEcartees += candidatures.length
          expect(candidatures.filter((candidature) => estNouvelEntrant(candidature, regles) !== NON)).toEqual([])
        }
      }
    }),
    { numRuns: 3000, seed: 29 },
  )
  expect(ecartes).toBeGreaterThan(500)
  expect(candidaturesEcartees).toBeGreaterThan(200)
})
