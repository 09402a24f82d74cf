import { describe, expect, test } from 'vitest'
import { type Correspondance, importer, type LigneImport, type ResultatImport } from '../../src/index'

const CORRESPONDANCE: Correspondance = {
  departement: '67',
  dates: { formats: ['JJ/MM/AAAA'] },
  tables: {
    droits: {
      cle: { colonnes: ['Numéro'] },
      ignorees: ['Prénom'],
      situations: [
        { champs: { debut: { colonne: 'Début' }, droit: { colonne: 'État', codes: { Ouvert: 'versable', Radié: 'radie' } } } },
      ],
    },
  },
}
const ENTETE = ['Numéro', 'Prénom', 'Début', 'État']
const LIGNES = [
  ['1', 'Zoé', '01/03/2022', 'Ouvert'],
  ['2', 'Noël', '01/04/2022', 'Radié'],
]

const importerListes = (lignes: readonly LigneImport[], correspondance = CORRESPONDANCE) => importer(lignes, correspondance)
const enObjets = (entete: readonly string[], lignes: readonly (readonly unknown[])[]) =>
  lignes.map((cellules) => Object.fromEntries(entete.map((nom, i) => [nom, cellules[i]])))

const refus = ({ refus: erreurs }: ResultatImport) => erreurs.map(({ code, colonne, conseil }) => [code, colonne, conseil])
const rejets = (resultat: ResultatImport) =>
  resultat.rejets.flatMap(({ ligne, erreurs }) => erreurs.map(({ code, valeur }) => [ligne, code, valeur]))

/** Les mêmes lignes, en listes puis en objets : les deux formes disent la même chose. */
const deuxFormes = (entete: readonly string[], lignes: readonly (readonly unknown[])[]) => [
  importerListes([entete, ...lignes]),
  importer(enObjets(entete, lignes), CORRESPONDANCE),
]

test('sans malfaçon, les deux formes de lignes donnent les mêmes dossiers, et le même compte', () => {
  const [listes, objets] = deuxFormes(ENTETE, LIGNES)
  expect(listes?.dossiers).toHaveLength(2)
  expect(listes).toEqual(objets)
  expect(listes?.pertes.colonnesNonLues).toEqual([])
})

describe('l’en-tête', () => {
  const mojibake = (encodage: string, lu: string) => ENTETE.map((nom) => new TextDecoder(lu).decode(encoder(nom, encodage)))

  /** L'UTF-8 est celui de Node ; le windows-1252 de nos en-têtes tient dans le latin-1. */
  function encoder(texte: string, encodage: string): Uint8Array {
    return encodage === 'utf-8' ? new TextEncoder().encode(texte) : Uint8Array.from(texte, (lettre) => lettre.charCodeAt(0))
  }

  test.each([
    ['de l’UTF-8 lu en windows-1252', mojibake('utf-8', 'windows-1252'), 'UTF-8'],
    ['du windows-1252 lu en UTF-8', mojibake('windows-1252', 'utf-8'), 'windows-1252'],
    ['du DOS lu en windows-1252', ['Num‚ro', 'Pr‚nom', 'D‚but', 'tat'], 'IBM850'],
  ])('%s : l’encodage est proposé', (_, entete, encodage) => {
    for (const resultat of deuxFormes(entete, LIGNES)) {
      expect(refus(resultat).slice(0, 2)).toEqual([
        ['colonne-absente', 'Numéro', `les accents sont abîmés : relisez le fichier en ${encodage}`],
        ['colonne-absente', 'Début', `les accents sont abîmés : relisez le fichier en ${encodage}`],
      ])
      expect(resultat.dossiers).toEqual([])
      expect(resultat.tables).toEqual([{ table: 'droits', donnees: 2, lues: 0, rejetees: 2, vides: 0, laissees: 0 }])
    }
  })

  test.each(['\ufeff', '\u00ef\u00bb\u00bf'])('une marque d’ordre des octets est ôtée, et dite', (marque) => {
    for (const resultat of deuxFormes([`${marque}Numéro`, ...ENTETE.slice(1)], LIGNES)) {
      expect(resultat.dossiers).toHaveLength(2)
      expect(resultat.anomalies.map(({ code, ligne }) => [code, ligne])).toEqual([['marque-d-ordre', expect.any(Number)]])
    }
  })

  test('des blancs, des guillemets ou une forme décomposée n’empêchent pas de reconnaître une colonne', () => {
    for (const resultat of deuxFormes([' Numéro', '"Prénom"', 'De\u0301but', 'État\u00a0'], LIGNES))
      expect(resultat.dossiers).toHaveLength(2)
  })

  test('deux colonnes du même nom : refusé si on les lit, signalé sinon', () => {
    const lue = importerListes([[...ENTETE, 'Début'], ...LIGNES.map((ligne) => [...ligne, '01/01/2020'])])
    expect(refus(lue)).toEqual([['colonne-en-double', 'Début', 'renommez-les : rien ne dit laquelle lire']])
    expect(lue.dossiers).toEqual([])
    const ignoree = importerListes([[...ENTETE, 'Prénom'], ...LIGNES.map((ligne) => [...ligne, 'x'])])
    expect(ignoree.anomalies.map(({ code }) => code)).toEqual(['colonne-en-double'])
    expect(ignoree.dossiers).toHaveLength(2)
  })

  test('une colonne renommée : la voisine est proposée', () => {
    for (const resultat of deuxFormes(['Numero', 'Prénom', 'Date de début', 'Etat'], LIGNES)) {
      expect(refus(resultat).map(([code, colonne, conseil]) => [code, colonne, conseil])).toEqual([
        ['colonne-absente', 'Numéro', 'est-ce « Numero » ?'],
        ['colonne-absente', 'Début', null],
        ['colonne-absente', 'État', 'est-ce « Etat » ?'],
      ])
      expect(resultat.refus[1]?.message).toBe("la colonne « Début » n'est pas dans l'export ; reçu : Numero, Date de début, Etat")
    }
  })

  test('un mauvais séparateur : une seule colonne', () => {
    expect(refus(importerListes([[ENTETE.join(';')], [LIGNES[0]?.join(';')]]))[0]?.[0]).toBe('separateur')
  })

  test('il peut être plus bas ; les titres qui le précèdent ne sont pas des lignes', () => {
    const table = CORRESPONDANCE.tables['droits']
    if (table === undefined) throw new Error('pas de table')
    const plusBas = { ...CORRESPONDANCE, tables: { droits: { ...table, ligneEntete: 3 } } }
    const resultat = importer([['Suivi du RSA'], [], ENTETE, ...LIGNES, ['3', '', '32/01/2022', 'Ouvert']], plusBas)
    expect(resultat.dossiers).toHaveLength(2)
    expect(rejets(resultat)).toEqual([
      [6, 'date-impossible', '32/01/2022'],
      [null, 'dossier-incomplet', '32/01/2022'],
    ])
  })

  test('des cellules vides que le lecteur omet (objets creux) ne sont pas des colonnes absentes', () => {
    const resultat = importer(
      [
        { Numéro: '1', Début: '01/03/2022', État: 'Ouvert' },
        { Numéro: '2', Début: '01/03/2022', Prénom: 'Zoé', État: 'Radié' },
      ],
      CORRESPONDANCE,
    )
    expect(resultat.refus).toEqual([])
    expect(resultat.dossiers).toHaveLength(2)
  })
})

describe('les lignes', () => {
  test('les vides se comptent, à part', () => {
    const resultat = importerListes([ENTETE, [], LIGNES[0] ?? [], ['', ' ', null, undefined], LIGNES[1] ?? [], ['\u00a0']])
    expect(resultat.tables[0]).toMatchObject({ donnees: 5, lues: 2, rejetees: 0, vides: 3 })
  })

  test.each([
    [['TOTAL', '', '', '2']],
    [['Total général', '', '', '']],
    [['', '', 'Sous-total', '2']],
    [['', 'Total :', '', '2']],
  ])('un total au bas du tableau n’est pas une personne : %j', (total) => {
    const resultat = importerListes([ENTETE, ...LIGNES, total])
    expect(resultat.dossiers).toHaveLength(2)
    expect(rejets(resultat).map(([ligne, code]) => [ligne, code])).toEqual([[4, 'ligne-de-total']])
    expect(resultat.tables[0]).toMatchObject({ donnees: 3, lues: 2, rejetees: 1 })
  })

  test('un en-tête répété au milieu non plus', () => {
    const resultat = importerListes([ENTETE, LIGNES[0] ?? [], ENTETE, LIGNES[1] ?? []])
    expect(rejets(resultat)).toEqual([[3, 'entete-repete', 'Numéro']])
    expect(resultat.dossiers).toHaveLength(2)
  })

  test('une clé absente ou abîmée est une ligne rejetée', () => {
    const resultat = importerListes([
      ENTETE,
      ['', 'Zoé', '01/03/2022', 'Ouvert'],
      ['6,70012E+12', 'Zoé', '01/03/2022', 'Ouvert'],
      ['="0012"', 'Zoé', '01/03/2022', 'Ouvert'],
      [2 ** 53, 'Zoé', '01/03/2022', 'Ouvert'],
      [1.5, 'Zoé', '01/03/2022', 'Ouvert'],
      [6.70012e21, 'Zoé', '01/03/2022', 'Ouvert'],
      ['#N/A', 'Zoé', '01/03/2022', 'Ouvert'],
    ])
    expect(rejets(resultat).map(([, code]) => code)).toEqual([
      'cle-vide',
      'identifiant-abime',
      'formule',
      'identifiant-abime',
      'identifiant-abime',
      'identifiant-abime',
      'erreur-de-tableur',
    ])
    expect(resultat.dossiers).toEqual([])
  })

  test('plus de cellules que l’en-tête : un séparateur dans une valeur a tout décalé', () => {
    const resultat = importerListes([ENTETE, ['1', 'Zoé', 'dite Zouzou', '01/03/2022', 'Ouvert'], [...(LIGNES[1] ?? []), '', '']])
    expect(rejets(resultat).map(([ligne, code]) => [ligne, code])).toContainEqual([2, 'cellules-en-trop'])
    expect(resultat.dossiers.map(({ id }) => id)).toEqual(['2'])
  })

  test('un code aux accents abîmés : l’encodage est proposé', () => {
    const resultat = importerListes([ENTETE, ['1', 'ZoÃ©', '01/03/2022', 'RadiÃ©']])
    expect(resultat.rejets[0]?.erreurs[0]).toMatchObject({
      code: 'code-non-couvert',
      conseil: 'les accents sont abîmés : relisez le fichier en UTF-8',
    })
  })

  test.each([null, 12, 'Zoé', undefined])('ce qui n’est pas une ligne : %j', (ligne) => {
    const resultat = importer([ligne as unknown as LigneImport, ...enObjets(ENTETE, LIGNES)], CORRESPONDANCE)
    expect(rejets(resultat).map(([numero, code]) => [numero, code])).toEqual([[2, 'type-inattendu']])
    expect(resultat.dossiers).toHaveLength(2)
  })

  test('les lignes données ne sont pas modifiées', () => {
    const lignes = [ENTETE, ...LIGNES].map((ligne) => Object.freeze([...ligne]))
    expect(importerListes(Object.freeze(lignes)).dossiers).toHaveLength(2)
  })
})

describe('ce qui n’est pas une table', () => {
  test.each([null, 'droits.csv', 12, [], { droit: [] }, { droits: 'droits.csv' }])('%j', (lignes) => {
    const deux = { ...CORRESPONDANCE, tables: { ...CORRESPONDANCE.tables, autre: CORRESPONDANCE.tables['droits'] } }
    const resultat = importer(lignes as never, deux as Correspondance)
    expect(resultat.refus.map(({ table, code }) => [table, code])).toEqual([
      ['droits', 'table-absente'],
      ['autre', 'table-absente'],
    ])
    expect(resultat.dossiers).toEqual([])
  })

  test('une table vide n’a rien à dire', () => {
    const resultat = importer([], CORRESPONDANCE)
    expect(resultat.refus).toEqual([])
    expect(resultat.tables).toEqual([{ table: 'droits', donnees: 0, lues: 0, rejetees: 0, vides: 0, laissees: 0 }])
  })
})
