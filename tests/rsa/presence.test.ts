import { describe, expect, test } from 'vitest'
import { jourDe } from '../../src/base/jour'
import { NON, OUI } from '../../src/base/trivaleur'
import { INCONNU } from '../../src/rsa/causes'
import { etablirRegles } from '../../src/rsa/contexte'
import type { Dossier, Situation } from '../../src/rsa/dossier/dossier'
import type { Parcours } from '../../src/rsa/droits/parcours'
import { estDansLeDispositif, natureDuJour, situationAu } from '../../src/rsa/droits/presence'
import { daterDossier } from '../../src/rsa/entree/entree'

function parcours(situations: readonly Situation[], historiqueDepuis: string | null): Parcours {
  const dossier: Dossier = { id: 'A', departement: '67', historiqueDepuis, situations }
  return daterDossier(dossier, etablirRegles({ periode: { debut: '2021-01-01', fin: '2021-12-31' } })).parcours
}

/** Deux situations versables qu'une lacune de quelques jours sépare, puis une radiation ; l'historique commence un mois avant. */
const SITUATIONS: readonly Situation[] = [
  { debut: '2021-03-01', fin: '2021-03-15', droit: 'versable', soumisDroitsDevoirs: true },
  { debut: '2021-03-20', fin: '2021-04-30', droit: 'versable', soumisDroitsDevoirs: true },
  { debut: '2021-05-01', fin: '2021-05-31', droit: 'radie' },
]

describe('dans le dispositif', () => {
  test.each([
    ['2021-01-31', INCONNU.historique],
    ['2021-02-01', NON],
    ['2021-02-28', NON],
    ['2021-03-01', OUI],
    ['2021-03-15', OUI],
    ['2021-03-17', OUI],
    ['2021-03-20', OUI],
    ['2021-04-30', OUI],
    ['2021-05-01', NON],
    ['2021-06-01', NON],
  ])('le %s', (jour, reponse) => {
    expect(estDansLeDispositif(parcours(SITUATIONS, '2021-02-01'), jourDe(jour))).toBe(reponse)
  })

  test('sans début d’historique, ce qu’il ne dit pas n’a pas eu lieu', () => {
    expect(estDansLeDispositif(parcours(SITUATIONS, null), jourDe('2021-01-31'))).toBe(NON)
  })

  test.each([
    ['2020-12-31', INCONNU.historique],
    ['2021-01-01', NON],
    ['2021-01-20', NON],
    ['2021-01-21', INCONNU.historique],
    ['2021-02-01', NON],
  ])('avant l’historique, un jour qu’une situation couvre est connu : le %s', (jour, reponse) => {
    const radie: Situation = { debut: '2021-01-01', fin: '2021-01-20', droit: 'radie' }
    expect(estDansLeDispositif(parcours([radie], '2021-02-01'), jourDe(jour))).toBe(reponse)
  })
})

test.each([
  ['2021-02-28', null, null],
  ['2021-03-01', 0, 0],
  ['2021-03-15', 0, 0],
  // La lacune ne rompt pas le séjour : le droit y est encore celui de la veille.
  ['2021-03-17', 0, 0],
  ['2021-03-20', 1, 1],
  ['2021-05-01', 2, 2],
  ['2021-05-31', 2, 2],
  ['2021-06-01', 2, null],
])('le %s : la dernière situation commencée est la %s, celle du jour la %s', (jour, commencee, duJour) => {
  const lu = parcours(SITUATIONS, '2021-02-01')
  expect(situationAu(lu, jourDe(jour))?.rang ?? null).toBe(commencee)
  expect(natureDuJour(lu, jourDe(jour))?.rang ?? null).toBe(duJour)
})
