import { describe, expect, test } from 'vitest'
import { calculerIndicateursRsa, importer, importerFlux, lireDossier, type ResultatImport } from '../../src/index'
import { FEUILLE, LIGNE, LIGNES, TABLES } from './tables'

const codes = ({ rejets }: ResultatImport) =>
  rejets.flatMap(({ sorte, id, erreurs }) =>
    erreurs.map(({ table, ligne, colonne, code }) => [sorte, id, table, ligne, colonne, code]),
  )

const CONSEIL = 'ajoutez-le à « codes », ou déclarez « autres »'

/** Chaque ligne est quelque part, et chaque personne rencontrée est un dossier ou un rejet. */
function verifierComptes({ tables }: ResultatImport): void {
  for (const { donnees, lues, rejetees, vides, laissees } of tables) expect(lues + rejetees + vides + laissees).toBe(donnees)
}

describe('des tables normalisées', () => {
  test('se joignent en dossiers complets, les identifiants complétés de zéros compris', () => {
    const resultat = importer(LIGNES, TABLES)
    expect(resultat.refus).toEqual([])
    expect(resultat.rejets).toEqual([])
    expect(resultat.dossiers).toEqual([
      {
        id: '12',
        departement: '67',
        historiqueDepuis: null,
        situations: [
          {
            debut: '2022-02-08',
            fin: '2022-05-31',
            droit: 'versable',
            soumisDroitsDevoirs: true,
            notifieeLe: '2022-03-01',
            departement: null,
            rejointFoyer: null,
          },
          {
            debut: '2022-06-01',
            fin: null,
            droit: 'suspendu',
            soumisDroitsDevoirs: null,
            notifieeLe: null,
            departement: null,
            rejointFoyer: null,
          },
        ],
        suivis: [
          {
            orientationNotifieeLe: '2022-03-20',
            referentDesigneLe: null,
            clotureLe: null,
            organisme: 'departement',
            parcours: null,
            departement: null,
          },
        ],
        rendezVous: [{ date: '2022-03-30', fixeLe: null, objet: 'accompagnement', statut: 'honore' }],
        contrats: [{ signeLe: '2022-04-10', renouvellement: null }],
        accompagnements: null,
      },
      {
        id: '13',
        departement: '68',
        historiqueDepuis: null,
        situations: [
          {
            debut: '2022-04-01',
            fin: null,
            droit: 'versable',
            soumisDroitsDevoirs: false,
            notifieeLe: null,
            departement: null,
            rejointFoyer: null,
          },
        ],
        suivis: [],
        rendezVous: [],
        contrats: [],
        accompagnements: null,
      },
    ])
    expect(resultat.tables).toEqual([
      { table: 'personnes', donnees: 2, lues: 2, rejetees: 0, vides: 0, laissees: 0 },
      { table: 'droits', donnees: 3, lues: 3, rejetees: 0, vides: 0, laissees: 0 },
      { table: 'orientations', donnees: 1, lues: 1, rejetees: 0, vides: 0, laissees: 0 },
      { table: 'evenements', donnees: 3, lues: 2, rejetees: 0, vides: 0, laissees: 1 },
    ])
    const { indicateurs } = calculerIndicateursRsa(resultat.dossiers, { periode: { debut: '2022-01-01', fin: '2022-12-31' } })
    expect(indicateurs['premiers-contrats-dans-le-delai'].valeur).toBe(1)
  })

  test('un dossier importé est un dossier lu : gelé, et que la lecture rend tel quel', () => {
    for (const dossier of importer(LIGNES, TABLES).dossiers) {
      expect(Object.isFrozen(dossier)).toBe(true)
      expect(lireDossier(dossier)).toMatchObject({ ok: true, valeur: dossier })
    }
  })

  test('une ligne illisible est rendue avec sa place, et son dossier, incomplet, est rejeté avec ses autres lignes', () => {
    const droits = LIGNES.droits.with(1, { NUM: '0012', DEBUT: '31/06/2022', FIN: '', ETAT: '9', SDD: 'oui', RECU: '' })
    const resultat = importer({ ...LIGNES, droits }, TABLES)
    expect(codes(resultat)).toEqual([
      ['ligne', '12', 'droits', 3, 'DEBUT', 'date-impossible'],
      ['ligne', '12', 'droits', 3, 'ETAT', 'code-non-couvert'],
      ['ligne', '12', 'droits', 3, 'SDD', 'code-non-couvert'],
      ['dossier', '12', 'droits', 3, 'DEBUT', 'dossier-incomplet'],
    ])
    expect(resultat.rejets[0]?.erreurs.map(({ valeur, message, conseil }) => [valeur, message, conseil])).toEqual([
      ['31/06/2022', "cette date n'existe pas", null],
      ['9', "ce code n'est pas traduit ; attendu : « 0 », « 2 », « 3 », « 4 », « 5 »", CONSEIL],
      ['oui', "ce code n'est pas traduit ; attendu : « O », « N »", CONSEIL],
    ])
    expect(resultat.dossiers.map(({ id }) => id)).toEqual(['13'])
    expect(resultat.tables.map(({ lues, rejetees, laissees }) => [lues, rejetees, laissees])).toEqual([
      [1, 1, 0],
      [1, 2, 0],
      [0, 1, 0],
      [0, 2, 1],
    ])
  })

  test('« incomplets : garder » compte le dossier malgré sa ligne illisible, et le signale', () => {
    const droits = LIGNES.droits.with(1, { NUM: '12', DEBUT: '31/06/2022', FIN: '', ETAT: '4', SDD: '', RECU: '' })
    const resultat = importer({ ...LIGNES, droits }, { ...TABLES, incomplets: 'garder' })
    expect(resultat.dossiers.map(({ id, situations }) => [id, situations.length])).toEqual([
      ['12', 1],
      ['13', 1],
    ])
    expect(resultat.anomalies.map(({ id, code, ligne }) => [id, code, ligne])).toEqual([['12', 'dossier-incomplet', 3]])
    verifierComptes(resultat)
  })

  test('ce que les lignes disent ensemble se vérifie, et se rapporte à sa ligne et à sa colonne', () => {
    const droits = [
      ...LIGNES.droits,
      { NUM: '13', DEBUT: '01/09/2022', FIN: '01/08/2022', ETAT: '5', SDD: '', RECU: '' },
      { NUM: '99', DEBUT: '01/09/2022', FIN: '', ETAT: '2', SDD: 'O', RECU: '' },
    ]
    const resultat = importer({ ...LIGNES, droits }, TABLES)
    expect(codes(resultat)).toEqual([
      ['dossier', '13', 'droits', 5, 'FIN', 'fin-avant-debut'],
      ['dossier', '13', 'droits', 5, 'DEBUT', 'chevauchement'],
      ['dossier', '99', null, null, null, 'champ-obligatoire'],
    ])
    expect(resultat.rejets.map(({ erreurs }) => erreurs.at(-1)?.conseil?.slice(0, 36))).toEqual([
      'deux lignes pour le même droit : « d',
      'aucune ligne de cette personne ne le',
    ])
    verifierComptes(resultat)
  })

  test('une personne sans droits se signale : la jointure a sans doute échoué', () => {
    const resultat = importer({ ...LIGNES, droits: LIGNES.droits.slice(0, 2) }, TABLES)
    expect(resultat.anomalies.map(({ id, code }) => [id, code])).toEqual([['13', 'sans-situation']])
    expect(resultat.dossiers).toHaveLength(2)
  })

  test('un code accepté sans traduction se signale avec son nombre', () => {
    const orientations = ['XX', 'XX', 'DEP'].map((ORGA, i) => ({
      NUM: String(12 + (i % 2)),
      COURRIER: `0${i + 1}/04/2022`,
      ORGA,
    }))
    const resultat = importer({ ...LIGNES, orientations }, TABLES)
    expect(resultat.dossiers[0]?.suivis?.map(({ organisme }) => organisme)).toEqual(['autre', 'departement'])
    expect(resultat.anomalies.map(({ code, colonne, valeur, message }) => [code, colonne, valeur, message])).toEqual([
      [
        'code-non-couvert',
        'ORGA',
        'XX',
        "le code « XX », absent de « codes », s'est rencontré 2 fois ; il est lu comme le veut « autres »",
      ],
    ])
  })

  test('deux lignes qui disent deux départements de la même personne se contredisent', () => {
    const personnes = [...LIGNES.personnes, { NUM: '12', NOM: 'Durand', DEPT: '68' }]
    const resultat = importer({ ...LIGNES, personnes }, TABLES)
    expect(codes(resultat)).toEqual([['dossier', '12', 'personnes', 4, 'DEPT', 'valeurs-contradictoires']])
    verifierComptes(resultat)
  })

  test('une sélection muette sur une valeur est une erreur ; « laisseLeReste » la laisse', () => {
    const evenements = [...LIGNES.evenements, { NUM: '13', TYPE: 'APPEL', LE: '', SUITE: '' }]
    const resultat = importer({ ...LIGNES, evenements }, TABLES)
    expect(codes(resultat).slice(0, 2)).toEqual([
      ['ligne', '13', 'evenements', 5, 'TYPE', 'code-non-couvert'],
      ['ligne', '13', 'evenements', 5, 'TYPE', 'code-non-couvert'],
    ])
    const contrats = [{ selon: { colonne: 'TYPE', prend: ['CER'], laisseLeReste: true }, champs: { signeLe: { colonne: 'LE' } } }]
    const { rendezVous: _, ...evenementsLus } = TABLES.tables['evenements'] ?? { cle: { colonnes: ['NUM'] } }
    const souple = { ...TABLES, tables: { ...TABLES.tables, evenements: { ...evenementsLus, contrats, ignorees: ['SUITE'] } } }
    const lu = importer({ ...LIGNES, evenements }, souple)
    expect(lu.rejets).toEqual([])
    expect(lu.tables[3]).toEqual({ table: 'evenements', donnees: 4, lues: 1, rejetees: 0, vides: 0, laissees: 3 })
    expect(lu.dossiers[0]?.rendezVous).toBeNull()
  })
})

describe('une seule table large', () => {
  test('ses colonnes répétées donnent autant d’éléments qu’il y en a de remplis', () => {
    const { dossiers, rejets } = importer([LIGNE], FEUILLE)
    expect(rejets).toEqual([])
    expect(dossiers).toMatchObject([
      {
        id: '123-04/05/1990',
        departement: '67',
        situations: [{ debut: '2022-02-08', soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' }],
        suivis: null,
        rendezVous: [
          { date: '2022-03-30', statut: 'honore' },
          { date: '2022-05-15', statut: 'prevu' },
        ],
        contrats: [],
      },
    ])
  })

  test('un élément à demi rempli n’est ni deviné ni oublié', () => {
    const resultat = importer([{ ...LIGNE, 'RDV 2 venu': 'oui' }], FEUILLE)
    expect(codes(resultat)[0]).toEqual(['ligne', '123-04/05/1990', 'suivi', 2, 'RDV 2', 'champ-obligatoire'])
    expect(resultat.dossiers).toEqual([])
  })

  test('deux personnes d’un foyer ne se confondent pas quand la clé les distingue', () => {
    const { dossiers } = importer([LIGNE, { ...LIGNE, 'Né(e) le': '01/01/1991' }], FEUILLE)
    expect(dossiers.map(({ id }) => id)).toEqual(['123-04/05/1990', '123-01/01/1991'])
  })

  test('ni quand des témoins les trahissent : le dossier est rejeté, non fondu', () => {
    const suivi = FEUILLE.tables['suivi']
    if (suivi === undefined) throw new Error('pas de table')
    const deFoyer = { ...FEUILLE, tables: { suivi: { ...suivi, cle: { colonnes: ['N° dossier'] }, temoins: ['Né(e) le'] } } }
    const resultat = importer([LIGNE, { ...LIGNE, 'Né(e) le': '01/01/1991' }], deFoyer)
    expect(codes(resultat)).toEqual([['dossier', '123', 'suivi', 3, 'Né(e) le', 'personnes-confondues']])
    expect(resultat.rejets[0]?.erreurs[0]?.message).toBe(
      "deux personnes portent la même clé : « Né(e) le » change d'une ligne à l'autre",
    )
    verifierComptes(resultat)
  })

  test('la même personne sur plusieurs lignes : les éléments identiques se fondent si la correspondance le veut', () => {
    const lignes = [LIGNE, { ...LIGNE, 'RDV 1': '', 'RDV 1 venu': '', CER: '10/04/2022' }]
    expect(codes(importer(lignes, FEUILLE))).toEqual([['dossier', '123-04/05/1990', 'suivi', 3, 'Ouverture', 'chevauchement']])
    const suivi = FEUILLE.tables['suivi']
    const fondre = <T extends object>(elements: readonly T[] | null | undefined) =>
      (elements ?? []).map((element) => ({ ...element, doublons: 'fusionner' as const }))
    const fondue = {
      ...suivi,
      cle: suivi?.cle ?? { colonnes: [] },
      situations: fondre(suivi?.situations),
      rendezVous: fondre(suivi?.rendezVous),
    }
    const { dossiers } = importer(lignes, { ...FEUILLE, tables: { suivi: fondue } })
    expect(dossiers).toMatchObject([
      { situations: [{ debut: '2022-02-08' }], rendezVous: [{ date: '2022-03-30' }, { date: '2022-05-15' }], contrats: [{}] },
    ])
  })
})

describe('ce que la correspondance sait dire', () => {
  const etats = (options: object, lignes: readonly object[]) =>
    importer(lignes as readonly Record<string, unknown>[], {
      departement: '67',
      tables: {
        etats: {
          cle: { colonnes: ['ID'] },
          situations: [
            {
              ...options,
              champs: {
                debut: { colonne: 'DEBUT' },
                fin: { colonne: 'FIN', facultative: true },
                droit: { colonne: 'ETAT', tellesQuelles: true },
              },
            },
          ],
        },
      },
    })

  test('« finImplicite » : chaque état dure jusqu’à la veille du suivant, dans quelque ordre qu’ils viennent', () => {
    const { dossiers } = etats({ finImplicite: true }, [
      { ID: 'A', DEBUT: '2022-05-01', ETAT: 'suspendu' },
      { ID: 'A', DEBUT: '2022-01-01', ETAT: 'versable' },
      { ID: 'A', DEBUT: '2022-07-01', ETAT: 'radie' },
    ])
    expect(dossiers[0]?.situations.map(({ debut, fin }) => [debut, fin])).toEqual([
      ['2022-01-01', '2022-04-30'],
      ['2022-05-01', '2022-06-30'],
      ['2022-07-01', null],
    ])
  })

  test('deux états du même jour ne s’ordonnent pas : le dossier est rejeté', () => {
    const resultat = etats({ finImplicite: true }, [
      { ID: 'A', DEBUT: '2022-05-01', ETAT: 'suspendu' },
      { ID: 'A', DEBUT: '2022-05-01', ETAT: 'versable' },
    ])
    expect(codes(resultat)).toEqual([['dossier', 'A', 'etats', 3, 'DEBUT', 'chevauchement']])
  })

  test('une fin non comprise se décale, un mois seul prend son premier et son dernier jour', () => {
    const lignes = [{ ID: 'A', MOIS: '02/2024', JUSQUA: '2024-05-01' }]
    const { dossiers } = importer(lignes, {
      departement: '67',
      tables: {
        mois: {
          cle: { colonnes: ['ID'] },
          situations: [
            {
              champs: {
                debut: { colonne: 'MOIS', formats: ['MM/AAAA'], jour: 'premier' },
                fin: { colonne: 'MOIS', formats: ['MM/AAAA'], jour: 'dernier' },
                droit: { constante: 'versable' },
              },
            },
            {
              champs: {
                debut: { constante: '2024-03-01' },
                fin: { colonne: 'JUSQUA', decalage: -1 },
                droit: { constante: 'suspendu' },
              },
            },
          ],
        },
      },
    })
    expect(dossiers[0]?.situations.map(({ debut, fin }) => [debut, fin])).toEqual([
      ['2024-02-01', '2024-02-29'],
      ['2024-03-01', '2024-04-30'],
    ])
  })

  test('« tenues » dit pour qui la liste est inconnue ; des lignes qui le démentent sont gardées et signalées', () => {
    const lignes = {
      personnes: [
        { ID: 'A', RDV: 'non' },
        { ID: 'B', RDV: 'oui' },
        { ID: 'C', RDV: 'non' },
      ],
      rdv: [{ ID: 'C', LE: '2022-03-01' }],
    }
    const { dossiers, anomalies } = importer(lignes, {
      departement: '67',
      tables: {
        personnes: {
          cle: { colonnes: ['ID'] },
          tenues: { rendezVous: { colonne: 'RDV', codes: { oui: true, non: false } } },
          situations: [
            {
              presence: 'toujours',
              champs: {
                debut: { constante: '2022-01-01' },
                droit: { constante: 'versable' },
                fin: { colonne: 'FIN', facultative: true },
              },
            },
          ],
        },
        rdv: { cle: { colonnes: ['ID'] }, rendezVous: [{ champs: { date: { colonne: 'LE' }, objet: { constante: 'autre' } } }] },
      },
    })
    expect(dossiers.map(({ rendezVous }) => rendezVous?.length ?? null)).toEqual([null, 0, 1])
    expect(anomalies.map(({ id, code, chemin }) => [id, code, chemin])).toEqual([['C', 'liste-non-tenue', 'rendezVous']])
  })

  test('l’historique connu depuis une date vaut pour tous, ou pour chacun', () => {
    const lignes = [
      { ID: 'A', DEPUIS: '2021-06-01' },
      { ID: 'B', DEPUIS: '' },
    ]
    const { dossiers } = importer(lignes, {
      departement: '67',
      historiqueDepuis: '2020-01-01',
      tables: {
        t: {
          cle: { colonnes: ['ID'] },
          historiqueDepuis: { colonne: 'DEPUIS' },
          situations: [{ champs: { debut: { colonne: 'DEPUIS' }, droit: { constante: 'versable' } } }],
        },
      },
    })
    expect(dossiers.map(({ historiqueDepuis }) => historiqueDepuis)).toEqual(['2021-06-01', '2020-01-01'])
  })

  test('les zéros de tête se gardent si on le veut, et les numéros se complètent à leur longueur', () => {
    const lire = (cle: object) =>
      importer(
        [
          { ID: '0012', D: '2022-01-01' },
          { ID: '12', D: '2022-01-01' },
          { ID: '2A12', D: '2022-01-01' },
        ],
        {
          departement: '67',
          tables: {
            t: {
              cle: { colonnes: ['ID'], ...cle },
              situations: [{ doublons: 'fusionner', champs: { debut: { colonne: 'D' }, droit: { constante: 'versable' } } }],
            },
          },
        },
      )
    expect(lire({}).dossiers.map(({ id }) => id)).toEqual(['12', '2A12'])
    expect(lire({ zeros: 'garder' }).dossiers.map(({ id }) => id)).toEqual(['0012', '12', '2A12'])
    expect(lire({ longueur: 7 }).dossiers.map(({ id }) => id)).toEqual(['0000012', '2A12'])
    expect(codes(lire({ longueur: 1 })).map((c) => c.at(-1))).toEqual(['cle-trop-longue', 'cle-trop-longue'])
  })
})

describe('une liste prévue par la correspondance, dont aucune colonne n’est dans l’export', () => {
  const correspondance = {
    departement: '67',
    tables: {
      feuille: {
        cle: { colonnes: ['NUM'] },
        situations: [
          {
            champs: {
              debut: { colonne: 'DEBUT' },
              droit: { constante: 'versable' },
            },
          },
        ],
        contrats: [{ champs: { signeLe: { colonne: 'CER', facultative: true } } }],
      },
    },
  }
  const contratsDe = (...lignes: Record<string, string>[]) =>
    importer(lignes, correspondance).dossiers.map(({ contrats }) => contrats)

  test('est inconnue, et non vide', () => {
    expect(contratsDe({ NUM: 'A', DEBUT: '2022-01-01' })).toEqual([null])
  })

  test('est tenue, et vide, dès que la colonne y est', () => {
    expect(contratsDe({ NUM: 'A', DEBUT: '2022-01-01', CER: '' })).toEqual([[]])
  })
})

describe('ce que l’import laisse de côté', () => {
  test('se dit : colonnes, tables, champs non alimentés et indicateurs qui en seront inconnus', () => {
    const droits = LIGNES.droits.map((ligne) => ({ ...ligne, MONTANT: '12' }))
    const { pertes, rejets } = importer({ ...LIGNES, droits, adresses: [] }, TABLES)
    expect(rejets).toEqual([])
    expect(pertes.colonnesNonLues).toEqual([{ table: 'droits', colonne: 'MONTANT' }])
    expect(pertes.tablesNonLues).toEqual(['adresses'])
    expect(pertes.champsNonAlimentes.map(({ champ }) => champ)).toEqual([
      'historiqueDepuis',
      'situations[].departement',
      'situations[].rejointFoyer',
      'suivis[].referentDesigneLe',
      'suivis[].clotureLe',
      'suivis[].parcours',
      'suivis[].departement',
      'rendezVous[].fixeLe',
      'contrats[].renouvellement',
      'accompagnements',
    ])
    expect(pertes.champsNonAlimentes.at(-1)?.inconnus).toEqual([
      'gad-orientes',
      'gad-en-cours',
      'ag-orientes',
      'ag-en-cours',
      'ag-par-conseiller',
      'ag-delai-moyen',
    ])
  })
})

describe('au fil de l’eau', () => {
  async function* couler<T>(lignes: readonly T[]): AsyncGenerator<T> {
    yield* lignes
  }

  test('le résultat est le même', async () => {
    const flux = Object.fromEntries(Object.entries(LIGNES).map(([nom, lignes]) => [nom, couler<Record<string, string>>(lignes)]))
    expect(await importerFlux(flux, TABLES)).toEqual(importer(LIGNES, TABLES))
  })

  test('une source qui s’interrompt refuse l’import : tous les dossiers seraient incomplets', async () => {
    async function* casser(): AsyncGenerator<Record<string, string>> {
      yield LIGNES.droits[0] as Record<string, string>
      throw new Error('disque débranché')
    }
    const resultat = await importerFlux({ ...LIGNES, droits: casser() }, TABLES)
    expect(resultat.refus.map(({ table, code }) => [table, code])).toEqual([['droits', 'source-interrompue']])
    expect(resultat.dossiers).toEqual([])
    verifierComptes(resultat)
  })
})
