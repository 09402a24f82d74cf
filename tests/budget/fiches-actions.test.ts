import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { controlerTableauFinancier } from '../../src/budget/controle'
import { type FicheAction, lireFicheAction } from '../../src/budget/fiche-action'
import { tableauDesFiches } from '../../src/budget/tableau-des-fiches'
import type { TableauFinancier } from '../../src/budget/tableau-financier'
import { totaux } from '../../src/budget/totaux'

const DONNEES = JSON.parse(readFileSync('examples/donnees/fiches-actions-2024.json', 'utf8')) as { fiches: unknown[] }
const lesFiches = (): FicheAction[] =>
  DONNEES.fiches.map((donnee) => {
    const lecture = lireFicheAction(donnee)
    if (!lecture.ok) throw new Error(JSON.stringify(lecture.erreurs))
    return lecture.valeur
  })
const leTableau = (): TableauFinancier => tableauDesFiches(2024, lesFiches())

/** La somme d'une colonne en centimes entiers, lue dans les données brutes, sans passer par le code contrôlé. */
function sommeBrute(champ: 'total' | 'etat' | 'valorisation' | 'nouvellesDepenses'): bigint {
  const lignes = (DONNEES.fiches as { lignes: Record<string, unknown>[] }[]).flatMap(({ lignes }) => lignes)
  return lignes.reduce((total, ligne) => {
    const montant = ligne[champ]
    return typeof montant === 'string' && montant !== '/' ? total + BigInt(montant.replace('.', '')) : total
  }, 0n)
}

describe('les dix fiches de 2024', () => {
  test('dix fiches, seize lignes, dont deux n’ont qu’un financement', () => {
    const fiches = lesFiches()
    expect(fiches).toHaveLength(10)
    expect(fiches.flatMap(({ lignes }) => lignes)).toHaveLength(16)
    const { lignes } = tableauDesFiches(2024, fiches)
    expect(lignes).toHaveLength(15)
    expect(lignes.find(({ id }) => id === '6.1+6.2')).toMatchObject({
      theme: 'Fiche 6 – Mobilité',
      action: '162 diagnostics mobilité (110 /67 – 52 / 68) ; Action mobilité',
    })
  })

  test('les totaux sont ceux des centimes entiers', () => {
    const tableau = leTableau()
    const somme = totaux(tableau)
    const centimes = (montant: string | null): bigint => BigInt((montant ?? '').replace('.', ''))
    expect(centimes(somme.total)).toBe(sommeBrute('total'))
    expect(centimes(somme.etat)).toBe(sommeBrute('etat'))
    expect(centimes(somme.departement)).toBe(sommeBrute('valorisation') + sommeBrute('nouvellesDepenses'))
    expect([somme.total, somme.etat, somme.departement]).toEqual(['3727340.00', '1863670.00', '1889670.00'])
    expect([tableau.total, tableau.totalEtat, tableau.totalDepartement, tableau.nature]).toEqual([
      '3105230.00',
      '1552615.00',
      '1552615.00',
      'previsionnel',
    ])
  })

  test('les troubles d’arithmétique connus, et rien d’autre', () => {
    const troubles = controlerTableauFinancier(leTableau()).filter(({ conforme }) => conforme !== true)
    const fiche1 = 'Fiche 1 – Démarrage du parcours d’accompagnement des BRSA'
    expect(
      troubles.map(({ regle, ligne, conforme, attendu, constate, ecart }) => [regle, ligne, conforme, attendu, constate, ecart]),
    ).toEqual([
      // Fiche 6 : 53 500 de valorisation et 26 000 de nouvelles dépenses font 79 500, non 53 500 ; la ligne dépasse d'autant son total.
      ['budget-action', '6.1+6.2', false, '133000.00', '107000.00', '-26000.00'],
      // Fiche 1 : ce qui est énoncé est la seule ligne du Haut-Rhin.
      ['sous-totaux', fiche1, false, '615930.00', '304875.00', '-311055.00'],
      ['sous-totaux', fiche1, false, '615930.00', '304875.00', '-311055.00'],
      ['sous-totaux', fiche1, false, '1231860.00', '609750.00', '-622110.00'],
      ['sous-totaux', 'Fiche 6 – Mobilité', false, '79500.00', '53500.00', '-26000.00'],
      // Ce que les fiches énoncent, contre leurs lignes.
      ['totaux', null, false, '1863670.00', '1552615.00', '-311055.00'],
      ['totaux', null, false, '1889670.00', '1552615.00', '-337055.00'],
      ['totaux', null, false, '3727340.00', '3105230.00', '-622110.00'],
      // Des « demi-années » chiffrées comme des trimestres.
      ['prorata-postes', '2.1', false, '780978.00', '715978.00', '-65000.00'],
      ['prorata-postes', '2.2', false, '945000.00', '847500.00', '-97500.00'],
      ['prorata-postes', '3.1', false, '168000.00', '84000.00', '-84000.00'],
      ['prorata-postes', '9.1', false, '93000.00', '46500.00', '-46500.00'],
    ])
  })

  test('l’État finance la moitié de chaque action, sans exception', () => {
    const parts = controlerTableauFinancier(leTableau()).filter(({ regle }) => regle === 'part-etat')
    expect(parts).toHaveLength(15)
    expect(parts.every(({ conforme }) => conforme === true)).toBe(true)
  })

  test('les règles de 2022 ne s’y appliquent pas', () => {
    expect([...new Set(controlerTableauFinancier(leTableau()).map(({ regle }) => regle))]).toEqual([
      'budget-action',
      'sous-totaux',
      'totaux',
      'prorata-postes',
      'part-etat',
    ])
  })
})

describe('lire une fiche', () => {
  const fiche = {
    numero: 7,
    intitule: 'Auto-école',
    colonnes: ['nouvelles-depenses'],
    lignes: [],
    partsEtat: [],
    partsCollectivite: [],
  }
  const erreurs = (champs: object): string[] => {
    const lecture = lireFicheAction({ ...fiche, ...champs })
    return lecture.ok ? [] : lecture.erreurs.map(({ chemin, code }) => `${chemin} ${code}`)
  }

  test.each<[object, string[]]>([
    [{}, []],
    [{ numero: null }, ['numero champ-obligatoire']],
    [{ budgetGlobal: 609750 }, ['budgetGlobal type-inattendu']],
    [{ lignes: [{ action: 'A', etat: '1,2,3' }] }, ['lignes[0].etat deux-separateurs']],
    [{ lignes: [{ action: 'A', suite: true }] }, ['lignes[0].suite valeur-hors-liste']],
    [{ lignes: [{ action: 'A', postes: [{ nombre: 1 }] }] }, ['lignes[0].postes[0].partAnnee champ-obligatoire']],
    [
      { lignes: [{ action: 'A', postes: [{ nombre: 1, partAnnee: { numerateur: 1, denominateur: 2 } }] }] },
      ['lignes[0].postes[0] champ-obligatoire'],
    ],
    [
      {
        lignes: [
          {
            action: 'A',
            postes: [
              { nombre: 1, coutAnnuel: '1', partAnnee: { numerateur: 1, denominateur: 2 } },
              { nombre: 1, partAnnee: { numerateur: 1, denominateur: 2 } },
            ],
          },
        ],
      },
      ['lignes[0].postes[1] champ-obligatoire'],
    ],
    [{ colonnes: ['valorisations'] }, ['colonnes[0] valeur-hors-liste']],
  ])('%j : %j', (champs, attendues) => expect(erreurs(champs)).toEqual(attendues))

  test('une fiche sans ligne ni part : aucun total, et non zéro ; une ligne sans poste n’en a pas la liste', () => {
    const lecture = lireFicheAction(fiche)
    expect(lecture).toMatchObject({ ok: true, anomalies: [] })
    const sansPart = tableauDesFiches(2024, lecture.ok ? [lecture.valeur] : [])
    expect(sansPart.sousTotaux).toEqual([{ theme: 'Fiche 7 – Auto-école', etat: null, departement: null, total: null }])
    const uneLigne = lireFicheAction({ ...fiche, lignes: [{ action: 'A', total: '20' }] })
    const { lignes } = tableauDesFiches(2024, uneLigne.ok ? [uneLigne.valeur] : [])
    expect(lignes[0]).not.toHaveProperty('postes')
  })

  test('deux fiches de même numéro lèvent', () => {
    const lecture = lireFicheAction(fiche)
    const une = lecture.ok ? [lecture.valeur, lecture.valeur] : []
    expect(() => tableauDesFiches(2024, une)).toThrow('fiches : le numéro le nombre 7 paraît deux fois')
  })

  test('une fiche brute, non lue, lève au lieu de compter', () => {
    const brute = { ...fiche, numero: 7, lignes: [{ action: 'A', total: '20 000 €' }], partsEtat: [], partsCollectivite: [] }
    expect(() => tableauDesFiches(2024, [brute as never])).toThrow(
      'fiches : reçu le montant « 20 000 € » ; attendu : des fiches lues',
    )
    expect(() => tableauDesFiches(2024, [{ ...brute, lignes: [{ action: 'A', total: 20000 }] } as never])).toThrow(
      'des fiches lues',
    )
  })

  test('une cellule vide de la collectivité : sa part est inconnue ; une colonne que le tableau n’a pas n’y apporte rien', () => {
    const lignes = [{ action: 'A', total: '20', nouvellesDepenses: '10', etat: '10' }]
    const lire = (colonnes: string[]): (string | null | undefined)[] => {
      const lecture = lireFicheAction({ ...fiche, colonnes, lignes })
      return lecture.ok ? tableauDesFiches(2024, [lecture.valeur]).lignes.map(({ departement }) => departement) : []
    }
    expect(lire(['valorisation', 'nouvelles-depenses'])).toEqual([null])
    expect(lire(['nouvelles-depenses'])).toEqual(['10.00'])
  })
})

test('un millésime qui n’est pas une année se refuse', () => {
  expect(() => tableauDesFiches('2024' as never, lesFiches())).toThrow('millesime : reçu « 2024 » ; attendu : une année')
})
