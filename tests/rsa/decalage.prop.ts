import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { calculerIndicateursRsa, evaluerEntrees } from '../../src/index'
import { lotArbitraire, sansPopulation } from './tirage'

/** Le calendrier grégorien se répète tous les 400 ans : une date y garde son mois, son quantième et son écart à toute autre. */
function decaler<T>(valeur: T): T {
  if (typeof valeur === 'string') {
    return (/^\d{4}-\d{2}-\d{2}$/.test(valeur) ? `${Number(valeur.slice(0, 4)) + 400}${valeur.slice(4)}` : valeur) as T
  }
  if (Array.isArray(valeur)) return valeur.map(decaler) as T
  if (typeof valeur !== 'object' || valeur === null) return valeur
  return Object.fromEntries(Object.entries(valeur).map(([cle, champ]) => [cle, decaler(champ)])) as T
}

test('tout décaler de 400 ans décale les dates du résultat, et rien d’autre', () => {
  fc.assert(
    fc.property(lotArbitraire(3), (lot) => {
      const plusTard = decaler(lot)
      expect(plusTard.dossiers.map((dossier) => evaluerEntrees(dossier, plusTard.contexte))).toEqual(
        decaler(lot.dossiers.map((dossier) => evaluerEntrees(dossier, lot.contexte))),
      )
      const { empreinte, ...resultat } = sansPopulation(calculerIndicateursRsa(lot.dossiers, lot.contexte))
      const { empreinte: autreEmpreinte, ...autreResultat } = sansPopulation(
        calculerIndicateursRsa(plusTard.dossiers, plusTard.contexte),
      )
      expect(autreResultat).toEqual(decaler(resultat))
      expect(autreEmpreinte).not.toBe(empreinte)
    }),
    { numRuns: 450 },
  )
})
