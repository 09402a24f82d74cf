import { expect } from 'vitest'
import { type Contexte, calculerIndicateursRsa, type Dossier, type IdIndicateurRsa, type Mesure } from '../../../src/index'

const COMPTES: readonly IdIndicateurRsa[] = [
  'nouveaux-entrants',
  'nouveaux-entrants-orientes-dans-le-delai',
  'premiers-rendez-vous',
  'premiers-rendez-vous-dans-le-delai',
  'premiers-contrats',
  'premiers-contrats-dans-le-delai',
  'gad-orientes',
  'gad-en-cours',
  'ag-orientes',
  'ag-en-cours',
]

/** Ce que dit le dossier complet est entre les bornes du dossier effacé : chaque compte, chaque taux. Rend le nombre de cas à éprouver. */
export function verifierBornes(complets: readonly Dossier[], effaces: readonly Dossier[], contexte: Contexte): number {
  const vrai = calculerIndicateursRsa(complets, contexte)
  const borne = calculerIndicateursRsa(effaces, contexte)
  let eprouves = 0
  const verifier = (nom: string, { valeur }: Mesure, { minimum, maximum }: Mesure): void => {
    expect(minimum, nom).toBeLessThanOrEqual(valeur ?? Number.NaN)
    expect(maximum, nom).toBeGreaterThanOrEqual(valeur ?? Number.NaN)
    if (minimum !== maximum) eprouves++
  }
  for (const id of COMPTES) verifier(id, vrai.indicateurs[id], borne.indicateurs[id])
  verifier('prises en charge', vrai.prisesEnCharge, borne.prisesEnCharge)
  verifier('orientés hors France Travail', vrai.orientesHorsFranceTravail, borne.orientesHorsFranceTravail)
  verifier("vers l'accompagnement global", vrai.orientesAccompagnementGlobal, borne.orientesAccompagnementGlobal)
  verifier("absents à l'orientation", vrai.absentsOrientation, borne.absentsOrientation)
  for (const [id, { numerateur, denominateur }] of Object.entries(vrai.taux)) {
    if (denominateur === 0) continue
    const { minimum, maximum } = borne.taux[id as keyof typeof borne.taux]
    if (minimum === null || maximum === null) throw new Error(`taux ${id} : ${numerateur}/${denominateur}, sans bornes`)
    // Deux fractions se comparent en croix, sans arrondi.
    expect(minimum.numerateur * denominateur, `taux ${id}`).toBeLessThanOrEqual(numerateur * minimum.denominateur)
    expect(maximum.numerateur * denominateur, `taux ${id}`).toBeGreaterThanOrEqual(numerateur * maximum.denominateur)
  }
  return eprouves
}
