import { describe, expect, test } from 'vitest'
import { lireTableauFinancier } from '../../src/budget/tableau-financier'
import { ligne } from './tableaux'

const lire = (champs: object, entete: object = {}) =>
  lireTableauFinancier({ millesime: 2022, lignes: [{ ...ligne(), ...champs }], ...entete })

const erreurs = (champs: object, entete: object = {}): readonly { chemin: string; code: string; message: string }[] => {
  const lecture = lire(champs, entete)
  return lecture.ok ? [] : lecture.erreurs
}

describe('ce qui se lit', () => {
  test.each([
    ['1 234 567,89 €', '1234567.89'],
    ['51 000€', '51000.00'],
    ['2500€', '2500.00'],
    ['304875.00', '304875.00'],
    ['- €', '0.00'],
  ])('« %s » : %s', (ecrit, montant) => {
    const lecture = lire({ etat: ecrit })
    expect(lecture.ok && lecture.valeur.lignes[0]).toEqual({ ...ligne(), etat: montant })
  })

  test.each([[''], ['  '], ['/'], [null], [undefined]])('%j : inconnu, donc absent de la ligne lue', (ecrit) => {
    const lecture = lire({ etat: ecrit })
    expect(lecture.ok && lecture.valeur.lignes[0]).toEqual(ligne())
  })

  test('tout le tableau, gelé, sans perte en JSON', () => {
    const donnee = {
      millesime: 2021,
      nature: 'execution',
      lignes: [
        {
          ...ligne(),
          realise: '10',
          postes: [{ nombre: 2, coutAnnuel: '45 000 €', partAnnee: { numerateur: 1, denominateur: 4 } }],
        },
      ],
      sousTotaux: [{ theme: 'insertion', etat: '5' }],
      totalEtat: '3 862 055 €',
    }
    const lecture = lireTableauFinancier(donnee)
    const attendu = {
      millesime: 2021,
      nature: 'execution',
      lignes: [
        {
          ...ligne(),
          realise: '10.00',
          postes: [{ nombre: 2, coutAnnuel: '45000.00', partAnnee: { numerateur: 1, denominateur: 4 } }],
        },
      ],
      sousTotaux: [{ theme: 'insertion', etat: '5.00' }],
      totalEtat: '3862055.00',
    }
    expect(lecture).toEqual({ ok: true, valeur: attendu, anomalies: [] })
    expect(JSON.parse(JSON.stringify(lecture))).toEqual(lecture)
    const valeur = lecture.ok ? lecture.valeur : null
    expect([valeur, valeur?.lignes, valeur?.lignes[0]].every(Object.isFrozen)).toBe(true)
    expect(lireTableauFinancier(valeur)).toEqual(lecture)
  })

  test.each([2019, 2100])('le millésime %i est admis', (millesime) => expect(lire({}, { millesime }).ok).toBe(true))

  test.each(['execution', 'previsionnel', null])('la nature « %s » est admise', (nature) => {
    expect(lire({}, { nature })).toMatchObject({ valeur: nature === null ? {} : { nature } })
  })

  test('un champ libre est ignoré', () => expect(lire({ 'x-note': 'cellule fusionnée' }).ok).toBe(true))
})

describe('ce qui est refusé, avec son chemin', () => {
  test.each([
    [51000.1, 'type-inattendu', 'un nombre flottant ne garde pas les centimes'],
    [51000, 'type-inattendu', 'entre guillemets'],
    ['5e4', 'exposant', 'sans exposant'],
    ['12,345', 'trop-de-decimales', 'deux décimales au plus'],
    ['1,234,56', 'deux-separateurs', 'avec une seule virgule'],
    ['1.234,56', 'deux-separateurs', 'des espaces entre les milliers'],
    ['-5', 'montant-negatif', 'positif ou nul'],
    ['1234567890123456', 'montant-trop-grand', 'quinze chiffres'],
    ['ND', 'montant-illisible', 'un montant en euros'],
    [true, 'type-inattendu', 'un montant en euros'],
  ])('%j : %s', (etat, code, conseil) => {
    const [erreur, ...autres] = erreurs({ etat })
    expect(autres).toEqual([])
    expect([erreur?.chemin, erreur?.code]).toEqual(['lignes[0].etat', code])
    expect(erreur?.message).toContain(conseil)
  })

  test.each<[object, object, string, string]>([
    [{ etats: '5' }, {}, 'lignes[0].etats', 'champ-inconnu'],
    [{ id: '' }, {}, 'lignes[0].id', 'texte-vide'],
    [{ nature: 'iae' }, {}, 'lignes[0].nature', 'valeur-hors-liste'],
    [{ beneficiaires: 1.5 }, {}, 'lignes[0].beneficiaires', 'type-inattendu'],
    [
      { postes: [{ nombre: 2, coutAnnuel: '1', partAnnee: { numerateur: 3, denominateur: 2 } }] },
      {},
      'lignes[0].postes[0]',
      'champ-obligatoire',
    ],
    [
      { postes: [{ nombre: 2, coutAnnuel: '1', partAnnee: { numerateur: 1, denominateur: 0 } }] },
      {},
      'lignes[0].postes[0]',
      'champ-obligatoire',
    ],
    [{ postes: [{ nombre: 2, partAnnee: { numerateur: 1, denominateur: 2 } }] }, {}, 'lignes[0].postes[0]', 'champ-obligatoire'],
    [
      {
        postes: [
          { nombre: 2, coutAnnuel: '1', partAnnee: { numerateur: 1, denominateur: 2 } },
          { nombre: 2, partAnnee: { numerateur: 1, denominateur: 2 } },
        ],
      },
      {},
      'lignes[0].postes[1]',
      'champ-obligatoire',
    ],
    [{}, { millesime: undefined }, 'millesime', 'champ-obligatoire'],
    [{}, { millesime: 2018 }, 'millesime', 'valeur-hors-liste'],
    [{}, { millesime: 2101 }, 'millesime', 'valeur-hors-liste'],
    [{}, { sousTotaux: [{ theme: 'socle', etat: '1,' }] }, 'sousTotaux[0].etat', 'montant-illisible'],
    [{}, { total: 12.5 }, 'total', 'type-inattendu'],
    [{}, { lignes: 'aucune' }, 'lignes', 'type-inattendu'],
  ])('%j %j : %s', (champs, entete, chemin, code) => {
    expect(erreurs(champs, entete).map((erreur) => [erreur.chemin, erreur.code])).toEqual([[chemin, code]])
  })

  test('deux lignes de même identifiant', () => {
    const lecture = lireTableauFinancier({ millesime: 2022, lignes: [ligne(), ligne({ id: '4.2' }), ligne()] })
    expect(lecture.ok ? [] : lecture.erreurs).toEqual([
      {
        chemin: 'lignes[2].id',
        code: 'identifiant-en-double',
        message: "« 4.1 » est déjà l'identifiant de lignes[0] ; attendu : un identifiant par ligne",
      },
    ])
  })

  test.each([null, 3, 'tableau', [], undefined])('%j n’est pas un tableau', (donnee) => {
    expect(lireTableauFinancier(donnee).ok).toBe(false)
  })
})
