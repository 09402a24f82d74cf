import { expect, test } from 'vitest'
import { NON, OUI } from '../../src/base/trivaleur'
import { etablirRegles } from '../../src/rsa/contexte'
import type { Dossier } from '../../src/rsa/dossier/dossier'
import { candidaturesDuMonde, daterDossier } from '../../src/rsa/entree/entree'
import { chercherEntrants } from '../../src/rsa/indicateurs/comptage'
import { memesReponses, type ReponsesEntree } from '../../src/rsa/indicateurs/reponses'

const DOSSIER: Dossier = {
  id: 'A',
  departement: '67',
  situations: [{ debut: '2022-02-08', droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' }],
  suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'ccas' }],
}
const REGLES = etablirRegles({ periode: { debut: '2022-01-01', fin: '2022-12-31' } })
const date = daterDossier(DOSSIER, REGLES)
const [entrant] = chercherEntrants(date, candidaturesDuMonde(date, 0, REGLES), [], REGLES)
const reponses = entrant?.reponses as ReponsesEntree
const conditions = Object.keys(reponses) as (keyof ReponsesEntree)[]

test('les mêmes réponses', () => {
  expect(conditions).toHaveLength(10)
  expect(memesReponses(reponses, { ...reponses })).toBe(true)
})

test.each(conditions)('une autre réponse à « %s » ne passe pas pour la même', (condition) => {
  const autres = { ...reponses, [condition]: reponses[condition] === OUI ? NON : OUI }
  expect(memesReponses(reponses, autres)).toBe(false)
  expect(memesReponses(autres, reponses)).toBe(false)
})
