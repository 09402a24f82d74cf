import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LectureEnregistrements } from '../../src/familles/index'
import * as familles from '../../src/familles/index'

type LireUn = (donnee: unknown) => familles.Lecture<{ readonly id: string }>
type LireLot = (donnees: Iterable<unknown>) => LectureEnregistrements<{ readonly id: string }>

/** Les sept lectures : une donnée, un lot, le plus petit enregistrement admis, et ce qu'il devient. */
const LECTURES: readonly (readonly [string, LireUn, LireLot, object, object])[] = [
  [
    'jeunes de l’ASE',
    familles.lireJeuneAse,
    familles.lireJeunesAse,
    {},
    {
      neLe: null,
      accueil: null,
      mna: null,
      referentiel: null,
      personneLien: null,
      personneLienEnterinee: null,
      finAccueil: null,
      logements: null,
      ressources: null,
      parcours: null,
    },
  ],
  [
    'familles rencontrées',
    familles.lireMaraude,
    familles.lireMaraudes,
    {},
    { enfants: null, rencontres: null, orientations: null, misesALAbri: null, droits: null, protections: null },
  ],
  [
    'actions de prévention',
    familles.lireActionPrevention,
    familles.lireActionsPrevention,
    {},
    { demarreeLe: null, moyens: null, quartiers: null, jeunes: null, partenaires: null },
  ],
  [
    'zones d’accueil',
    familles.lirePremierAccueil,
    familles.lirePremiersAccueils,
    { sorte: 'zone' },
    { population: null, minutes: null },
  ],
  ['intervenants', familles.lireReferentParcours, familles.lireReferentsParcours, { sorte: 'intervenant' }, { formations: null }],
  [
    'mesures de mobilité',
    familles.lireMobilite,
    familles.lireMobilites,
    { sorte: 'mesure' },
    { personne: null, nature: null, prescripteur: null, prescriteLe: null },
  ],
  [
    'formations',
    familles.lireFormation,
    familles.lireFormations,
    {},
    { personne: null, cadre: null, thematique: null, debuteLe: null },
  ],
]

describe.each(LECTURES)('lecture : %s', (_, lireUn, lireLot, sorte, complet) => {
  const minimal = { id: 'A', departement: '67', ...sorte }

  test('le plus petit enregistrement : ce qui manque est null, rien n’est supposé', () => {
    const lecture = lireUn(minimal)
    expect(lecture).toEqual({ ok: true, valeur: { ...minimal, ...complet }, anomalies: [] })
    expect(lecture.ok && Object.isFrozen(lecture.valeur)).toBe(true)
  })

  test('les champs libres sont ignorés, les autres inconnus refusés', () => {
    expect(lireUn({ ...minimal, 'x-source': 'essai' })).toMatchObject({ ok: true, valeur: { ...minimal, ...complet } })
    const lecture = lireUn({ ...minimal, departements: '67' })
    expect(lecture.ok ? [] : lecture.erreurs).toEqual([
      {
        chemin: 'departements',
        code: 'champ-inconnu',
        message: 'champ inconnu « departements » ; vouliez-vous dire « departement » ? (un champ libre commence par « x- »)',
      },
    ])
  })

  test.each(['id', 'departement'])('%s est obligatoire, et non vide', (champ) => {
    const { [champ]: _, ...sans } = minimal as Record<string, unknown>
    const absent = lireUn(sans)
    expect(absent.ok ? [] : absent.erreurs).toEqual([
      { chemin: champ, code: 'champ-obligatoire', message: 'champ obligatoire absent ; attendu : un texte entre guillemets' },
    ])
    const vide = lireUn({ ...minimal, [champ]: ' ' })
    expect(vide.ok ? [] : vide.erreurs.map(({ chemin, code }) => [chemin, code])).toEqual([[champ, 'texte-vide']])
  })

  test.each([null, undefined, 3, 'texte', [], true, () => 0])('une donnée qui n’est pas un objet : %o', (donnee) => {
    const lecture = lireUn(donnee)
    expect(lecture).toMatchObject({ ok: false, erreurs: [{ chemin: '', code: 'type-inattendu' }] })
    expect(lecture.ok ? [] : lecture.erreurs).toHaveLength(1)
  })

  test('un lot : rien ne se perd, ni la place ni l’identifiant', () => {
    const lot = lireLot([minimal, { ...minimal, id: 'B', departement: 67 }, null, { ...minimal, id: 'A' }])
    expect(lot.lus).toBe(4)
    expect(lot.enregistrements.map(({ id }) => id)).toEqual(['A', 'A'])
    expect(lot.rejets.map(({ position, id, erreurs }) => [position, id, erreurs[0]?.chemin])).toEqual([
      [1, 'B', 'departement'],
      [2, null, ''],
    ])
    expect(lot.anomalies).toEqual([
      {
        position: 3,
        id: 'A',
        anomalies: [{ chemin: 'id', code: 'identifiant-en-double', message: '« A » est déjà à la position 0' }],
      },
    ])
  })

  test.each([
    ['ABC', '« ABC »'],
    [null, 'null'],
    [3, 'le nombre 3'],
    [minimal, 'un objet'],
  ])('ce qui n’est pas une liste est un rejet : %o', (donnees, dit) => {
    const lot = lireLot(donnees as never)
    expect([lot.lus, lot.enregistrements.length, lot.rejets.length]).toEqual([1, 0, 1])
    expect(lot.rejets[0]).toMatchObject({ position: 0, id: null, erreurs: [{ chemin: '', code: 'type-inattendu' }] })
    expect(lot.rejets[0]?.erreurs[0]?.message).toContain(`reçu ${dit} ; attendu : une liste d`)
  })

  test('une source qui s’interrompt : ce qui est lu reste, et l’interruption se voit', () => {
    function* source(): Generator<object> {
      yield minimal
      throw new Error('hors ligne')
    }
    const lot = lireLot(source())
    expect([lot.lus, lot.enregistrements.length]).toEqual([2, 1])
    const message = "la liste lève une erreur quand on la parcourt : la suite n'est pas lue"
    expect(lot.rejets).toEqual([{ position: 1, id: null, erreurs: [{ chemin: '', code: 'illisible', message }] }])
  })

  test('aucune donnée ne fait lever, et lus = enregistrements + rejets', () => {
    const champs = fc.constantFrom(...Object.keys(complet), 'id', 'departement', 'sorte', '__proto__')
    const donnee = fc.oneof(fc.anything({ withNullPrototype: true }), fc.dictionary(champs, fc.anything({ maxDepth: 2 })))
    fc.assert(
      fc.property(fc.array(donnee, { maxLength: 4 }), (donnees) => {
        const lot = lireLot(donnees)
        expect(lot.lus).toBe(donnees.length)
        expect(lot.enregistrements.length + lot.rejets.length).toBe(donnees.length)
        for (const { erreurs } of lot.rejets) expect(erreurs.length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })

  test('lire une donnée lue la rend égale', () => {
    const lecture = lireUn(minimal)
    expect(lecture.ok && lireUn(JSON.parse(JSON.stringify(lecture.valeur)))).toEqual(lecture)
  })
})

const erreursDe = (lecture: familles.Lecture<unknown>): unknown[] =>
  lecture.ok ? [] : lecture.erreurs.map(({ chemin, code }) => [chemin, code])
const BASE = { id: 'A', departement: '67' }

describe('ce qu’une forme refuse, avec son chemin', () => {
  test.each<[string, () => familles.Lecture<unknown>, unknown[]]>([
    ['ASE : liste', () => familles.lireJeuneAse({ ...BASE, accueil: 'place' }), [['accueil', 'valeur-hors-liste']]],
    ['ASE : oui ou non', () => familles.lireJeuneAse({ ...BASE, mna: 'oui' }), [['mna', 'type-inattendu']]],
    [
      'ASE : fin avant début',
      () => familles.lireJeuneAse({ ...BASE, logements: [{}, { debut: '2021-02-02', fin: '2021-02-01' }] }),
      [['logements[1].fin', 'fin-avant-debut']],
    ],
    [
      'ASE : fin le jour du début',
      () => familles.lireJeuneAse({ ...BASE, ressources: [{ debut: '2021-02-01', fin: '2021-02-01' }] }),
      [],
    ],
    [
      'ASE : ressource à l’envers',
      () => familles.lireJeuneAse({ ...BASE, ressources: [{ debut: '2021-02-02', fin: '2021-02-01' }] }),
      [['ressources[0].fin', 'fin-avant-debut']],
    ],
    [
      'ASE : parcours à l’envers',
      () => familles.lireJeuneAse({ ...BASE, parcours: [{ debut: '2021-02-02', fin: '2021-02-01' }] }),
      [['parcours[0].fin', 'fin-avant-debut']],
    ],
    [
      'ASE : deux erreurs',
      () => familles.lireJeuneAse({ ...BASE, neLe: '2003-13-01', parcours: [{ nature: 'ecole' }] }),
      [
        ['neLe', 'date-impossible'],
        ['parcours[0].nature', 'valeur-hors-liste'],
      ],
    ],
    ['maraudes : enfants négatifs', () => familles.lireMaraude({ ...BASE, enfants: -1 }), [['enfants', 'type-inattendu']]],
    ['maraudes : enfants et demi', () => familles.lireMaraude({ ...BASE, enfants: 1.5 }), [['enfants', 'type-inattendu']]],
    [
      'maraudes : une date seule',
      () => familles.lireMaraude({ ...BASE, rencontres: ['2021-03-01'] }),
      [['rencontres[0]', 'type-inattendu']],
    ],
    [
      'prévention : année absente',
      () => familles.lireActionPrevention({ ...BASE, moyens: [{ etp: 2 }] }),
      [['moyens[0].annee', 'champ-obligatoire']],
    ],
    [
      'prévention : année en double',
      () => familles.lireActionPrevention({ ...BASE, moyens: [{ annee: 2021 }, { annee: 2021 }] }),
      [['moyens[1].annee', 'annee-en-double']],
    ],
    [
      'prévention : trois décimales',
      () => familles.lireActionPrevention({ ...BASE, moyens: [{ annee: 2021, etp: 1.005 }] }),
      [['moyens[0].etp', 'type-inattendu']],
    ],
    [
      'prévention : ETP infinis',
      () => familles.lireActionPrevention({ ...BASE, moyens: [{ annee: 2021, etp: Number.POSITIVE_INFINITY }] }),
      [['moyens[0].etp', 'type-inattendu']],
    ],
    [
      'prévention : forme de participation absente',
      () => familles.lireActionPrevention({ ...BASE, jeunes: [{ id: 'J', participations: [{ debut: '2021-01-01' }] }] }),
      [['jeunes[0].participations[0].forme', 'champ-obligatoire']],
    ],
    [
      'prévention : couverture à l’envers',
      () =>
        familles.lireActionPrevention({
          ...BASE,
          quartiers: [{ id: 'Q', couvertures: [{ debut: '2021-01-02', fin: '2021-01-01' }] }],
        }),
      [['quartiers[0].couvertures[0].fin', 'fin-avant-debut']],
    ],
    [
      'prévention : suivi à l’envers',
      () =>
        familles.lireActionPrevention({
          ...BASE,
          jeunes: [{ id: 'J', participations: [{ forme: 'suivi-individuel', debut: '2021-01-02', fin: '2021-01-01' }] }],
        }),
      [['jeunes[0].participations[0].fin', 'fin-avant-debut']],
    ],
    ['accueil : sorte absente', () => familles.lirePremierAccueil(BASE), [['sorte', 'champ-obligatoire']]],
    [
      'accueil : sorte inconnue',
      () => familles.lirePremierAccueil({ ...BASE, sorte: 'constructor' }),
      [['sorte', 'valeur-hors-liste']],
    ],
    [
      'accueil : sorte en liste, fût-elle d’un seul nom admis',
      () => familles.lirePremierAccueil({ ...BASE, sorte: ['zone'], nombre: 1 }),
      [['sorte', 'valeur-hors-liste']],
    ],
    [
      'accueil : engagement à l’envers',
      () =>
        familles.lirePremierAccueil({ ...BASE, sorte: 'structure', engagements: [{ debut: '2021-02-02', fin: '2021-02-01' }] }),
      [['engagements[0].fin', 'fin-avant-debut']],
    ],
    [
      'accueil : relevé d’un jour',
      () => familles.lirePremierAccueil({ ...BASE, sorte: 'structure', accueils: [{ du: '2021-02-01', au: '2021-02-01' }] }),
      [],
    ],
    [
      'accueil : champ d’une autre sorte',
      () => familles.lirePremierAccueil({ ...BASE, sorte: 'zone', engagements: [] }),
      [['engagements', 'champ-inconnu']],
    ],
    [
      'accueil : relevé sans dates',
      () => familles.lirePremierAccueil({ ...BASE, sorte: 'structure', accueils: [{ nombre: 3 }] }),
      [
        ['accueils[0].du', 'champ-obligatoire'],
        ['accueils[0].au', 'champ-obligatoire'],
      ],
    ],
    [
      'accueil : relevé à l’envers',
      () => familles.lirePremierAccueil({ ...BASE, sorte: 'structure', accueils: [{ du: '2021-02-01', au: '2021-01-31' }] }),
      [['accueils[0].au', 'fin-avant-debut']],
    ],
    [
      'accueil : relevés de la même unité qui se chevauchent d’un jour',
      () =>
        familles.lirePremierAccueil({
          ...BASE,
          sorte: 'structure',
          accueils: [
            { du: '2021-06-30', au: '2021-12-31', unite: 'menages' },
            { du: '2021-01-01', au: '2021-06-30', unite: 'menages' },
          ],
        }),
      [['accueils[0]', 'releves-qui-se-chevauchent']],
    ],
    [
      'accueil : un long relevé en couvre un autre, pas voisin',
      () =>
        familles.lirePremierAccueil({
          ...BASE,
          sorte: 'structure',
          accueils: [
            { du: '2021-01-01', au: '2021-12-31', unite: 'menages' },
            { du: '2021-02-01', au: '2021-02-28', unite: 'menages' },
            { du: '2021-05-01', au: '2021-05-31', unite: 'menages' },
          ],
        }),
      [
        ['accueils[1]', 'releves-qui-se-chevauchent'],
        ['accueils[2]', 'releves-qui-se-chevauchent'],
      ],
    ],
    [
      'accueil : un relevé chevauche celui qui chevauchait le premier',
      () =>
        familles.lirePremierAccueil({
          ...BASE,
          sorte: 'structure',
          accueils: [
            { du: '2021-01-01', au: '2021-03-31', unite: 'menages' },
            { du: '2021-02-01', au: '2021-08-31', unite: 'menages' },
            { du: '2021-07-01', au: '2021-12-31', unite: 'menages' },
          ],
        }),
      [
        ['accueils[1]', 'releves-qui-se-chevauchent'],
        ['accueils[2]', 'releves-qui-se-chevauchent'],
      ],
    ],
    [
      'accueil : du même jour, le second dans la liste est de trop, long ou court',
      () =>
        familles.lirePremierAccueil({
          ...BASE,
          sorte: 'structure',
          accueils: [
            { du: '2021-07-01', au: '2021-07-31', unite: 'menages' },
            { du: '2021-01-01', au: '2021-06-30', unite: 'menages' },
            { du: '2021-01-01', au: '2021-03-31', unite: 'menages' },
          ],
        }),
      [['accueils[2]', 'releves-qui-se-chevauchent']],
    ],
    [
      'accueil : un relevé à l’envers ne se compare pas aux autres',
      () =>
        familles.lirePremierAccueil({
          ...BASE,
          sorte: 'structure',
          accueils: [
            { du: '2021-02-01', au: '2021-01-15', unite: 'menages' },
            { du: '2021-01-10', au: '2021-03-01', unite: 'menages' },
          ],
        }),
      [['accueils[0].au', 'fin-avant-debut']],
    ],
    [
      'accueil : bout à bout, ou d’unités différentes',
      () =>
        familles.lirePremierAccueil({
          ...BASE,
          sorte: 'structure',
          accueils: [
            { du: '2021-01-01', au: '2021-06-30', unite: 'menages' },
            { du: '2021-07-01', au: '2021-12-31', unite: 'menages' },
            { du: '2021-01-01', au: '2021-12-31', unite: 'passages' },
          ],
        }),
      [],
    ],
    [
      'référents : accompagnement à l’envers',
      () =>
        familles.lireReferentParcours({
          ...BASE,
          sorte: 'personne',
          accompagnements: [{ debut: '2021-02-01', fin: '2021-01-01' }],
        }),
      [['accompagnements[0].fin', 'fin-avant-debut']],
    ],
    [
      'mobilité : accompagnement à l’envers',
      () => familles.lireMobilite({ ...BASE, sorte: 'personne', accompagnements: [{ debut: '2021-02-01', fin: '2021-01-01' }] }),
      [['accompagnements[0].fin', 'fin-avant-debut']],
    ],
    [
      'mobilité : prescripteur',
      () => familles.lireMobilite({ ...BASE, sorte: 'mesure', prescripteur: 'departements' }),
      [['prescripteur', 'valeur-hors-liste']],
    ],
    ['formation : cadre', () => familles.lireFormation({ ...BASE, cadre: 'CNFPT' }), [['cadre', 'valeur-hors-liste']]],
  ])('%s', (_, lire, attendues) => {
    expect(erreursDe(lire())).toEqual(attendues)
  })

  test('un nombre refusé dit ce qui est admis', () => {
    const lecture = familles.lireMaraude({ ...BASE, enfants: -1 })
    expect(lecture.ok ? '' : lecture.erreurs[0]?.message).toBe('reçu le nombre -1 ; attendu : un nombre entier de 0 à 1000000000')
  })
})

describe('ce qui est signalé sans rejet', () => {
  test('deux rencontres le même jour', () => {
    const rencontres = [{ date: '2021-03-01' }, { date: null }, { date: null }, { date: '2021-03-01' }]
    expect(familles.lireMaraude({ ...BASE, rencontres })).toMatchObject({
      ok: true,
      anomalies: [
        {
          chemin: 'rencontres[3].date',
          code: 'rencontres-le-meme-jour',
          message: 'reçu 2021-03-01, déjà la date de rencontres[0]',
        },
      ],
    })
  })

  test('entérinée, sans personne lien', () => {
    expect(familles.lireJeuneAse({ ...BASE, personneLien: 'aucune', personneLienEnterinee: true })).toMatchObject({
      ok: true,
      anomalies: [{ chemin: 'personneLienEnterinee', code: 'enterinee-sans-personne-lien' }],
    })
    expect(familles.lireJeuneAse({ ...BASE, personneLien: 'choisie', personneLienEnterinee: true })).toMatchObject({
      anomalies: [],
    })
    expect(familles.lireJeuneAse({ ...BASE, personneLien: 'aucune', personneLienEnterinee: false })).toMatchObject({
      anomalies: [],
    })
  })

  test('dans un lot, avec sa place, l’identifiant en double d’abord', () => {
    const rencontres = [{ date: '2021-03-01' }, { date: '2021-03-01' }]
    const { anomalies } = familles.lireMaraudes([BASE, { ...BASE, id: 'B', rencontres }, { ...BASE, rencontres }])
    expect(anomalies.map(({ position, id, anomalies: siennes }) => [position, id, siennes.map(({ code }) => code)])).toEqual([
      [1, 'B', ['rencontres-le-meme-jour']],
      [2, 'A', ['identifiant-en-double', 'rencontres-le-meme-jour']],
    ])
  })

  test('un identifiant ne se répète que dans sa sorte', () => {
    const lot = familles.lireMobilites([
      { ...BASE, sorte: 'personne' },
      { ...BASE, sorte: 'mesure' },
    ])
    expect(lot.anomalies).toEqual([])
  })
})

test('les noms d’usage se lisent : bilan pour diagnostic, pôle emploi pour France Travail, et ceux de l’annexe 4', () => {
  expect(familles.lireMobilite({ ...BASE, sorte: 'mesure', nature: 'bilan', prescripteur: 'pole-emploi' })).toMatchObject({
    valeur: { nature: 'diagnostic', prescripteur: 'france-travail' },
  })
  expect(familles.lireFormation({ ...BASE, thematique: 'participation-des-personnes' })).toMatchObject({
    valeur: { thematique: 'participation' },
  })
})

test('un enregistrement lu est gelé jusqu’au fond, et sa donnée intacte', () => {
  const donnee = { ...BASE, jeunes: [{ id: 'J', participations: [{ forme: 'action-collective', debut: '2021-01-01' }] }] }
  const lecture = familles.lireActionPrevention(donnee)
  const participations = lecture.ok ? lecture.valeur.jeunes?.[0]?.participations : undefined
  expect(participations).toEqual([{ forme: 'action-collective', debut: '2021-01-01', fin: null }])
  expect([Object.isFrozen(participations), Object.isFrozen(participations?.[0])]).toEqual([true, true])
  expect(Object.isFrozen(donnee.jeunes)).toBe(false)
})

test.each(LECTURES)('une liste qui lève en cours de route : ce qui est lu reste (%s)', (_, _lireUn, lireLot, minimal) => {
  function* interrompue() {
    yield { id: 'A', departement: '67', ...minimal }
    throw new Error('disque débranché')
  }
  const lot = lireLot(interrompue())
  expect([lot.lus, lot.enregistrements.length]).toEqual([2, 1])
  expect(lot.rejets.map(({ position, erreurs }) => [position, erreurs[0]?.code])).toEqual([[1, 'illisible']])
})
