import { describe, expect, test } from 'vitest'
import { NON, OUI, type Reponse } from '../../src/base/trivaleur'
import { INCONNU } from '../../src/familles/causes'
import { ajouter, laisser, mesureDe, noter, nouveauCompte } from '../../src/familles/compte'
import {
  calculerIndicateursFormation,
  calculerIndicateursMaraudes,
  calculerIndicateursReferentParcours,
  libelleCauseFamille,
} from '../../src/familles/index'
import { toutes, uneAuMoins } from '../../src/familles/reponse'
import { MARS } from './cas'

/** La première et la dernière cause de la table. */
const PREMIERE = INCONNU['enregistrements-non-tenus']
const DERNIERE = INCONNU['personne-inconnue']

describe('entre deux inconnus, la cause est la première de la table, quel que soit l’ordre', () => {
  test.each<[string, (...reponses: readonly Reponse[]) => Reponse, Reponse]>([
    ['toutes', toutes, OUI],
    ['uneAuMoins', uneAuMoins, NON],
  ])('%s', (_, reunir, neutre) => {
    expect(reunir(PREMIERE, DERNIERE)).toBe(PREMIERE)
    expect(reunir(DERNIERE, PREMIERE)).toBe(PREMIERE)
    expect(reunir(neutre, DERNIERE, neutre, PREMIERE, neutre)).toBe(PREMIERE)
    expect([reunir(), reunir(neutre)]).toEqual([neutre, neutre])
  })

  test('un non suffit à l’une, un oui à l’autre', () => {
    expect([toutes(DERNIERE, NON), toutes(NON, DERNIERE), toutes(OUI, NON)]).toEqual([NON, NON, NON])
    expect([uneAuMoins(DERNIERE, OUI), uneAuMoins(OUI, DERNIERE), uneAuMoins(NON, OUI)]).toEqual([OUI, OUI, OUI])
  })
})

describe('un compte', () => {
  test('dit ses causes dans l’ordre de la table, quel que soit celui des cas', () => {
    const compte = nouveauCompte()
    for (const reponse of [DERNIERE, PREMIERE, DERNIERE]) noter(compte, reponse)
    expect(Object.entries(mesureDe(compte).causes)).toEqual([
      ['enregistrements-non-tenus', 1],
      ['personne-inconnue', 2],
    ])
  })

  test('sans borne une fois, le reste toujours', () => {
    const compte = nouveauCompte()
    laisser(compte, PREMIERE, null, null)
    laisser(compte, PREMIERE, 1, 2)
    ajouter(compte, 3)
    expect(mesureDe(compte)).toMatchObject({ valeur: 3, indetermines: 2, minimum: null, maximum: null })
  })
})

describe('les commentaires disent ce qui manque', () => {
  test('chaque indicateur qui a des inconnus, et leurs causes', () => {
    const { commentaires } = calculerIndicateursReferentParcours(
      [
        { sorte: 'personne', id: 'A', departement: '67', accompagnements: null },
        { sorte: 'personne', id: 'B', departement: '67', accompagnements: [{ debut: null }] },
        { sorte: 'personne', id: 'C', departement: '67', accompagnements: null },
        { sorte: 'intervenant', id: 'D', departement: '67', formations: [] },
      ],
      MARS,
    )
    expect(commentaires).toEqual([
      "Cas indéterminés de « referent-personnes-accompagnees » : 3 — la source ne tient pas les accompagnements (2) ; la date de début de l'accompagnement manque (1).",
    ])
  })

  test('rien, quand rien ne manque', () => {
    const { commentaires } = calculerIndicateursReferentParcours([], { ...MARS, sortesTenues: ['personne', 'intervenant'] })
    expect([commentaires, calculerIndicateursFormation([], MARS).commentaires]).toEqual([[], []])
    expect(calculerIndicateursMaraudes([], MARS).commentaires).toEqual([
      'Mesures de protection éducatives : 0 ; de placement : 0.',
    ])
  })

  test('une cause d’ailleurs se dit par son code', () => {
    expect(libelleCauseFamille('naissance-inconnue')).toBe('la date de naissance manque')
    expect(libelleCauseFamille('droit-inconnu')).toBe('droit-inconnu')
  })
})
