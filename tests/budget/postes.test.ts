import { expect, test } from 'vitest'
import { type Postes, postesIncomplets } from '../../src/budget/postes'

const DEMI = { numerateur: 1, denominateur: 2 }
const POSTES = { nombre: 2, coutAnnuel: '45000.00', partAnnee: DEMI }

test.each<[object, boolean]>([
  [{}, false],
  [{ nombre: 0 }, false],
  [{ nombre: 0.01 }, false],
  [{ nombre: 999_999.99 }, false],
  [{ nombre: -0.01 }, true],
  [{ nombre: 1_000_000 }, true],
  [{ nombre: 0.001 }, true],
  [{ nombre: Number.NaN }, true],
  [{ nombre: '2' }, true],
  [{ nombre: null }, true],
  [{ coutAnnuel: null }, true],
  [{ coutAnnuel: 45_000 }, true],
  [{ partAnnee: null }, true],
  [{ partAnnee: { numerateur: 0, denominateur: 1 } }, false],
  [{ partAnnee: { numerateur: 12, denominateur: 12 } }, false],
  [{ partAnnee: { numerateur: 13, denominateur: 12 } }, true],
  [{ partAnnee: { numerateur: 0, denominateur: 0 } }, true],
  [{ partAnnee: { numerateur: -1, denominateur: 2 } }, true],
  [{ partAnnee: { numerateur: 0.5, denominateur: 1 } }, true],
  [{ partAnnee: { numerateur: 1, denominateur: 1.5 } }, true],
  [{ partAnnee: { numerateur: 1, denominateur: null } }, true],
  [{ partAnnee: { numerateur: '1', denominateur: 2 } }, true],
])('des postes où %j : incomplets, %s', (champs, incomplets) => {
  expect(postesIncomplets({ ...POSTES, ...champs } as Postes)).toBe(incomplets)
})
