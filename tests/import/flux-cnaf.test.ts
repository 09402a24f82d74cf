import { describe, expect, test } from 'vitest'
import { calculerIndicateursRsa, evaluerEntrees, type InstantaneFlux, lireDossiers, situationsDepuisFlux } from '../../src/index'
import { CJT, codes, DEM, ENF, type FoyerEcrit, foyer, lire, mensuel, personne, quotidien, situations } from './flux'

const OUVERT: FoyerEcrit = { etat: '2' }
const JANVIER = mensuel('2022-01', [{ etat: '2', matricule: '7654321' }])

describe('un flux est un instantané', () => {
  test('le même état d’un mois à l’autre ne fait qu’une situation ; le premier mois ne dit pas depuis quand', () => {
    const resultat = lire([mensuel('2022-01', [OUVERT]), mensuel('2022-02', [OUVERT]), mensuel('2022-03', [OUVERT])])
    expect(situations(resultat)).toEqual(['2022-01-01/ versable oui -'])
    expect(resultat.personnes[0]).toMatchObject({ id: 'CAF671-1234567-1', departement: '67', historiqueDepuis: '2022-01-01' })
    expect(resultat.anomalies).toEqual([])
  })

  test('qui paraît après le premier mois n’était pas connu avant : son histoire l’est depuis le premier mois', () => {
    const resultat = lire([JANVIER, mensuel('2022-02', [{ etat: '2', matricule: '7654321' }, OUVERT])])
    expect(resultat.personnes[1]?.historiqueDepuis).toBe('2022-01-01')
    expect(situations(resultat, 1)).toEqual(['2022-02-01/ versable oui 2022-03-02'])
    const [, dossier] = lireDossiers(resultat.personnes).dossiers
    if (dossier === undefined) throw new Error('pas de dossier')
    expect(evaluerEntrees(dossier, { periode: { debut: '2022-01-01', fin: '2022-12-31' } })).toMatchObject([
      { devientSoumisLe: '2022-02-01', dateEntree: '2022-03-02', statut: 'retenue' },
    ])
  })

  test('un dossier absent d’un mensuel n’a plus de droit ce mois-là', () => {
    const resultat = lire([
      mensuel('2022-01', [OUVERT, { etat: '2', matricule: '7654321' }]),
      mensuel('2022-02', [{ etat: '2', matricule: '7654321' }]),
      mensuel('2022-03', [OUVERT, { etat: '2', matricule: '7654321' }]),
    ])
    expect(situations(resultat)).toEqual(['2022-01-01/2022-01-31 versable oui -', '2022-03-01/ versable oui 2022-04-02'])
    expect(resultat.anomalies.map(({ flux, code, matricule, message }) => [flux, code, matricule, message])).toEqual([
      [
        1,
        'absent-du-mensuel',
        '1234567',
        'absent du mensuel de 2022-02, sans fin de droit : « versable » est clos au 31/01/2022',
      ],
    ])
  })

  test('l’absence d’un quotidien ne dit rien : il ne porte que les changements', () => {
    const resultat = lire([mensuel('2022-01', [OUVERT]), quotidien('2022-02-10', [{ etat: '2', matricule: '7654321' }])])
    expect(situations(resultat)).toEqual(['2022-01-01/ versable oui -'])
    expect(resultat.anomalies).toEqual([])
  })

  test('qui est radié puis absent reste radié, sans anomalie', () => {
    const resultat = lire([
      JANVIER,
      mensuel('2022-02', [OUVERT, { etat: '2', matricule: '7654321' }]),
      mensuel('2022-03', [
        { etat: '5', cloture: ['RAU', '2022-03-01'] },
        { etat: '2', matricule: '7654321' },
      ]),
      mensuel('2022-04', [{ etat: '2', matricule: '7654321' }]),
    ])
    expect(situations(resultat, 1)).toEqual(['2022-02-01/2022-02-28 versable oui 2022-03-02', '2022-03-01/ radie oui 2022-04-02'])
    expect(resultat.anomalies).toEqual([])
  })

  test('un mensuel tronqué (moins de dossiers qu’annoncé) ne ferme aucun droit', () => {
    const tronque = { ...mensuel('2022-02', [{ etat: '2', matricule: '7654321' }]), TransmissionFlux: { NBTOTDOSRSATRANSM: '2' } }
    const resultat = lire([mensuel('2022-01', [OUVERT, { etat: '2', matricule: '7654321' }]), tronque])
    expect(situations(resultat)).toEqual(['2022-01-01/ versable oui -'])
    expect(codes(resultat.anomalies)).toEqual([[1, 'flux-incomplet']])
  })

  test('ni un mensuel dont la lecture s’interrompt', () => {
    function* casser() {
      yield foyer({ etat: '2', matricule: '7654321' })
      throw new Error('fichier coupé')
    }
    const coupe = { ...mensuel('2022-02', []), InfosFoyerRSA: casser() }
    const resultat = lire([mensuel('2022-01', [OUVERT, { etat: '2', matricule: '7654321' }]), coupe])
    expect(situations(resultat)).toEqual(['2022-01-01/ versable oui -'])
    expect(codes(resultat.anomalies)).toEqual([[1, 'flux-interrompu']])
  })

  test('le mensuel d’un organisme ne ferme pas les droits d’un autre', () => {
    const msa: FoyerEcrit = { etat: '2', matricule: '0000042', organisme: ['MSA', '670'] }
    const resultat = lire([
      mensuel('2022-01', [OUVERT]),
      mensuel('2022-01', [msa]),
      mensuel('2022-02', [OUVERT]),
      mensuel('2022-02', [msa]),
    ])
    expect(resultat.flux.map(({ devenir }) => devenir)).toEqual(['applique', 'applique', 'applique', 'applique'])
    expect([situations(resultat, 0), situations(resultat, 1)]).toEqual([
      ['2022-01-01/ versable oui -'],
      ['2022-01-01/ versable oui -'],
    ])
  })

  test('un mois qui manque se signale ; l’état connu y est tenu pour inchangé', () => {
    const resultat = lire([mensuel('2022-01', [OUVERT]), mensuel('2022-03', [OUVERT])])
    expect(codes(resultat.anomalies)).toEqual([[1, 'mois-manquant']])
    expect(situations(resultat)).toEqual(['2022-01-01/ versable oui -'])
  })
})

describe('rejouer un flux', () => {
  const suite = [
    mensuel('2022-01', [OUVERT]),
    quotidien('2022-02-10', [{ etat: '4', susVersement: [['06', '2022-02-01']] }]),
    mensuel('2022-02', [{ etat: '4', susVersement: [['06', '2022-02-01']] }]),
    mensuel('2022-03', [OUVERT]),
  ]

  test('ne change rien, où qu’on le rejoue', () => {
    const { personnes } = lire(suite)
    for (let i = 0; i < suite.length; i++) {
      for (let j = i + 1; j <= suite.length; j++) {
        const rejouee = [...suite.slice(0, j), suite[i] as InstantaneFlux, ...suite.slice(j)]
        const resultat = lire(rejouee)
        expect(resultat.personnes).toEqual(personnes)
        expect(resultat.flux[j]?.devenir).toBe('rejoue')
      }
    }
    expect(lire([...suite, ...suite]).personnes).toEqual(personnes)
  })

  test('un flux jamais lu mais plus ancien que le dernier ne s’applique pas : il est rejeté', () => {
    const [premier, ...reste] = suite as [InstantaneFlux, ...InstantaneFlux[]]
    const resultat = lire([...reste, premier])
    expect(resultat.flux.at(-1)?.devenir).toBe('rejete')
    expect(codes(resultat.rejets)).toEqual([[3, 'flux-anterieur']])
  })
})

describe('quatre dates distinctes', () => {
  test('la réception n’est ni la demande, ni l’ouverture, ni le jour où l’on importe', () => {
    const arrivant: FoyerEcrit = { etat: '2', demande: '2022-01-10', ouverture: '2022-01-01' }
    const resultat = lire([
      JANVIER,
      { ...mensuel('2022-02', [arrivant, { etat: '2', matricule: '7654321' }]), recuLe: '2022-03-05' },
    ])
    expect(situations(resultat, 1)).toEqual(['2022-02-01/ versable oui 2022-03-05'])
    expect(resultat.personnes[1]).toMatchObject({ 'x-dateDemande': '2022-01-10', 'x-ouverture': '2022-01-01' })
  })

  test('sous « debutDroit : ouverture », le droit part de l’ouverture que dit le flux, sans réécrire un mois connu', () => {
    const lireOuverture = (ouverture: string) =>
      lire(
        [
          JANVIER,
          mensuel('2022-02', [
            { etat: '2', ouverture },
            { etat: '2', matricule: '7654321' },
          ]),
        ],
        { debutDroit: 'ouverture' },
      )
    expect(situations(lireOuverture('2022-02-14'), 1)).toEqual(['2022-02-14/ versable oui 2022-03-02'])
    const anterieure = lireOuverture('2022-01-14')
    expect(situations(anterieure, 1)).toEqual(['2022-02-01/ versable oui 2022-03-02'])
    expect(codes(anterieure.anomalies)).toEqual([[1, 'effet-retroactif']])
  })

  test('sans date de création, la notification est inconnue, et cela se signale', () => {
    const sans = mensuel('2022-02', [OUVERT, { etat: '2', matricule: '7654321' }], { DTCREAFLUX: '' })
    const resultat = lire([JANVIER, sans])
    expect(situations(resultat, 1)).toEqual(['2022-02-01/ versable oui -'])
    expect(codes(resultat.anomalies)).toEqual([[1, 'reception-inconnue']])
  })

  test('un état 0 en M−1 puis 2 en M est un primo-demandeur', () => {
    const resultat = lire([
      JANVIER,
      mensuel('2022-02', [
        { etat: '0', demande: '2022-02-20' },
        { etat: '2', matricule: '7654321' },
      ]),
      mensuel('2022-03', [OUVERT, { etat: '2', matricule: '7654321' }]),
    ])
    expect(situations(resultat, 1)).toEqual([
      '2022-02-20/2022-02-28 en-attente oui 2022-03-02',
      '2022-03-01/ versable oui 2022-04-02',
    ])
    const dossier = lireDossiers(resultat.personnes).dossiers[1]
    const contexte = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }
    if (dossier === undefined) throw new Error('pas de dossier')
    // L'histoire n'est connue que depuis un mois : on ne saurait exclure un droit plus ancien. Connue depuis deux ans, c'est un primo-demandeur.
    expect(evaluerEntrees(dossier, contexte)).toMatchObject([
      { devientSoumisLe: '2022-03-01', statut: 'retenue', motif: 'indetermine' },
    ])
    expect(evaluerEntrees({ ...dossier, historiqueDepuis: '2020-01-01' }, contexte)).toMatchObject([{ motif: 'primo-demandeur' }])
  })
})

describe('le premier mois', () => {
  test('dit tout son mois : qui y attend une décision n’y avait pas de droit, et son entrée est certaine', () => {
    const resultat = lire([mensuel('2022-01', [{ etat: '0', demande: '2022-01-15' }]), mensuel('2022-02', [OUVERT])])
    expect(resultat.personnes[0]?.historiqueDepuis).toBe('2022-01-01')
    const [dossier] = lireDossiers(resultat.personnes).dossiers
    if (dossier === undefined) throw new Error('pas de dossier')
    expect(evaluerEntrees(dossier, { periode: { debut: '2022-01-01', fin: '2022-12-31' } })).toMatchObject([
      { devientSoumisLe: '2022-02-01', dateEntree: '2022-03-02', statut: 'retenue' },
    ])
  })
})

describe('les suspensions', () => {
  test('passer de 3 à 4 ne remet pas la durée à zéro', () => {
    const autre: FoyerEcrit = { etat: '2', matricule: '7654321' }
    const resultat = lire([
      mensuel('2022-01', [OUVERT, autre]),
      mensuel('2022-02', [{ etat: '3', susDroit: [['DA', '2022-02-01']] }, autre]),
      mensuel('2022-03', [{ etat: '4', susVersement: [['06', '2022-03-01']] }, autre]),
    ])
    expect(situations(resultat)).toEqual(['2022-01-01/2022-01-31 versable oui -', '2022-02-01/ suspendu oui 2022-03-02'])
  })

  test('toutes sont lues : la première n’efface pas les suivantes', () => {
    const resultat = lire([
      mensuel('2022-01', [
        {
          etat: '4',
          susVersement: [
            ['01', '2021-11-01'],
            ['CG', '2021-06-01'],
            ['XX', '2021-09-01'],
          ],
        },
      ]),
    ])
    expect(situations(resultat)).toEqual(['2021-06-01/ suspendu oui -'])
    expect(resultat.personnes[0]?.historiqueDepuis).toBe('2021-06-01')
    expect(resultat.codesInconnus).toEqual([{ champ: 'MOTISUSVERSRSA', code: 'XX', nombre: 1 }])
  })

  test('une suspension au milieu du mois commence ce jour-là ; une plus ancienne que rien ne dit ne réécrit pas', () => {
    const suspendre = (debut: string, etat = '4') =>
      lire([
        mensuel('2022-01', [OUVERT]),
        mensuel('2022-02', [OUVERT]),
        mensuel('2022-03', [{ etat, susVersement: [['CG', debut]] }]),
      ])
    expect(situations(suspendre('2022-03-15'))).toEqual([
      '2022-01-01/2022-03-14 versable oui -',
      '2022-03-15/ suspendu oui 2022-04-02',
    ])
    const retroactive = suspendre('2022-01-15')
    expect(situations(retroactive)).toEqual(['2022-01-01/2022-02-28 versable oui -', '2022-03-01/ suspendu oui 2022-04-02'])
    expect(retroactive.anomalies.map(({ flux, code, message }) => [flux, code, message])).toEqual([
      [
        2,
        'effet-retroactif',
        '« suspendu » prend effet le 15/01/2022, avant le mois du flux : il prend au 01/03/2022, et ce qui était connu reste',
      ],
    ])
  })

  test('« retroactivite : appliquer » réécrit ce qui était connu, et le dit', () => {
    const resultat = lire(
      [
        mensuel('2022-01', [OUVERT]),
        mensuel('2022-02', [OUVERT]),
        mensuel('2022-03', [{ etat: '6', cloture: ['ECH', '2022-01-15'] }]),
      ],
      { retroactivite: 'appliquer' },
    )
    expect(situations(resultat)).toEqual(['2022-01-01/2022-01-14 versable oui -', '2022-01-15/ radie oui 2022-04-02'])
    expect(codes(resultat.anomalies)).toEqual([
      [2, 'effet-retroactif'],
      [2, 'correction'],
    ])
  })
})

describe('les corrections quotidiennes', () => {
  test('prennent effet à leur date, dans leur mois, et disent ce qu’elles remplacent', () => {
    const resultat = lire([
      mensuel('2022-01', [OUVERT]),
      quotidien('2022-02-10', [{ etat: '4', susVersement: [['06', '2022-02-01']] }]),
      quotidien('2022-02-20', [OUVERT]),
      mensuel('2022-02', [OUVERT]),
    ])
    expect(situations(resultat)).toEqual([
      '2022-01-01/2022-01-31 versable oui -',
      '2022-02-01/2022-02-19 suspendu oui 2022-02-10',
      '2022-02-20/ versable oui 2022-02-20',
    ])
    expect(resultat.anomalies.map(({ flux, code, message }) => [flux, code, message])).toEqual([
      [1, 'correction', '« suspendu » à partir du 01/02/2022 remplace « versable », connu du 01/02/2022 au 09/02/2022'],
    ])
  })

  test('un effet à venir commence à sa date', () => {
    const resultat = lire([
      mensuel('2022-01', [OUVERT]),
      quotidien('2022-02-25', [{ etat: '5', cloture: ['PCG', '2022-03-01'] }]),
    ])
    expect(situations(resultat)).toEqual(['2022-01-01/2022-02-28 versable oui -', '2022-03-01/ radie oui 2022-02-25'])
  })

  test('un quotidien qui parle d’avant le dernier mensuel ne le réécrit pas', () => {
    const resultat = lire([
      mensuel('2022-01', [OUVERT]),
      mensuel('2022-02', [OUVERT]),
      { ...quotidien('2022-01-20', [{ etat: '5', cloture: ['PCG', '2022-01-20'] }], { DTCREAFLUX: '2022-03-03' }) },
    ])
    expect(situations(resultat)).toEqual(['2022-01-01/2022-01-31 versable oui -', '2022-02-01/ radie oui 2022-03-03'])
    expect(codes(resultat.anomalies)).toEqual([[2, 'effet-retroactif']])
  })
})

describe('les personnes d’un foyer', () => {
  test('sont toutes lues ; le matricule et le numéro de demande, qu’elles partagent, ne les confondent pas', () => {
    const resultat = lire([mensuel('2022-01', [{ etat: '2', personnes: [DEM, { ...CJT, top: '0' }, ENF] }])])
    expect(resultat.personnes.map(({ id, situations: s, 'x-role': role }) => [id, role, s[0]?.soumisDroitsDevoirs])).toEqual([
      ['CAF671-1234567-1', 'DEM', true],
      ['CAF671-1234567-2', 'CJT', false],
    ])
    expect(resultat.flux[0]).toMatchObject({ foyers: 1, personnes: 2, laissees: 1, personnesRejetees: 0 })
  })

  test('ni le rôle ni l’ordre ne les identifient : elles se reconnaissent quand ils s’échangent', () => {
    const resultat = lire([
      mensuel('2022-01', [{ etat: '2', personnes: [DEM, { ...CJT, top: '0' }] }]),
      mensuel('2022-02', [
        {
          etat: '2',
          personnes: [
            { ...CJT, role: 'DEM', top: '0' },
            { ...DEM, role: 'CJT' },
          ],
        },
      ]),
    ])
    expect(resultat.personnes).toHaveLength(2)
    expect([situations(resultat, 0), situations(resultat, 1)]).toEqual([
      ['2022-01-01/ versable oui -'],
      ['2022-01-01/ versable non -'],
    ])
    expect(resultat.personnes.map((p) => p['x-role'])).toEqual(['CJT', 'DEM'])
  })

  test('le NIR les suit d’un foyer à l’autre, avec ou sans clé, en Corse aussi', () => {
    const nir = '290052A004101'
    const seule: FoyerEcrit = { etat: '2', matricule: '0000099', personnes: [{ ...DEM, nir: `${nir}42` }] }
    const resultat = lire([
      mensuel('2022-01', [{ etat: '2', personnes: [{ ...DEM, nir }, CJT] }]),
      mensuel('2022-02', [seule, { etat: '2', personnes: [CJT] }]),
    ])
    expect(resultat.personnes).toHaveLength(2)
    expect(situations(resultat, 0)).toEqual(['2022-01-01/ versable oui -'])
    expect(resultat.personnes[0]?.['x-matricule']).toBe('0000099')
  })

  test('un NIR illisible se signale, sans se redire ; la personne se reconnaît à sa naissance et à son prénom', () => {
    const resultat = lire([
      mensuel('2022-01', [OUVERT]),
      mensuel('2022-02', [{ etat: '2', personnes: [{ ...DEM, nir: '29005AA041012' }] }]),
    ])
    expect(resultat.personnes).toHaveLength(1)
    expect(resultat.anomalies.map(({ code, chemin, message }) => [code, chemin, message])).toEqual([
      ['nir-impossible', '[1].InfosFoyerRSA[0].Personne[0]', 'NIR : attendu : treize caractères, ou quinze avec la clé'],
    ])
  })

  test('un NIR qui apparaît plus tard ne fait pas une autre personne ; deux NIR différents en font deux', () => {
    const plusTard = lire([
      mensuel('2022-01', [OUVERT]),
      mensuel('2022-02', [{ etat: '2', personnes: [{ ...DEM, nir: '2900567041012' }] }]),
    ])
    expect(plusTard.personnes).toHaveLength(1)
    const jumelles = {
      etat: '2',
      personnes: [
        { ...DEM, nir: '2900567041012' },
        { ...DEM, role: 'CJT', nir: '2900567041013' },
      ],
    }
    expect(lire([mensuel('2022-01', [jumelles])]).personnes).toHaveLength(2)
  })

  test('qui rejoint un foyer déjà au RSA le dit ; qui ouvre un droit avec lui, non', () => {
    const resultat = lire([
      mensuel('2022-01', [OUVERT]),
      mensuel('2022-02', [
        { etat: '2', personnes: [DEM, CJT] },
        { etat: '2', matricule: '0000007', personnes: [DEM, CJT] },
      ]),
    ])
    expect([1, 2, 3].map((rang) => situations(resultat, rang))).toEqual([
      ['2022-02-01/ versable oui 2022-03-02 rejoint'],
      ['2022-02-01/ versable oui 2022-03-02'],
      ['2022-02-01/ versable oui 2022-03-02'],
    ])
  })

  test('qui quitte le foyer est absent du mensuel, même si le foyer y est', () => {
    const resultat = lire([mensuel('2022-01', [{ etat: '2', personnes: [DEM, CJT] }]), mensuel('2022-02', [OUVERT])])
    expect(situations(resultat, 1)).toEqual(['2022-01-01/2022-01-31 versable oui -'])
  })

  test('sans rien qui la distingue, ou deux fois dans le même flux, une personne est rejetée, non fondue', () => {
    const resultat = lire([
      mensuel('2022-01', [{ etat: '2', personnes: [{ role: 'DEM', top: '1' }, DEM, { ...DEM, role: 'CJT' }] }]),
    ])
    expect(resultat.rejets.map(({ chemin, code }) => [chemin, code])).toEqual([
      ['[0].InfosFoyerRSA[0].Personne[0]', 'personne-sans-identite'],
      ['[0].InfosFoyerRSA[0].Personne[2]', 'personne-en-double'],
    ])
    expect(resultat.flux[0]).toMatchObject({ personnes: 1, personnesRejetees: 2 })
  })

  test('« identifier » donne l’identifiant de l’autre source ; s’il en confond deux, c’est signalé', () => {
    const flux = [mensuel('2022-01', [{ etat: '2', personnes: [DEM, CJT] }])]
    const { personnes } = lire(flux, { identifier: ({ matricule, naissance, prenom }) => `${matricule}/${naissance}/${prenom}` })
    expect(personnes.map(({ id }) => id)).toEqual(['1234567/1990-05-04/ANNE', '1234567/1988-01-31/PAUL'])
    expect(codes(lire(flux, { identifier: ({ matricule }) => matricule }).anomalies)).toEqual([[0, 'personnes-confondues']])
  })
})

describe('les mutations', () => {
  test('qui arrive avait un droit ailleurs la veille : c’est un emménagement, non une première demande', () => {
    const arrivant: FoyerEcrit = { etat: '2', arrivee: ['CAF', '751', '2022-02-10'] }
    const resultat = lire([JANVIER, mensuel('2022-02', [arrivant, { etat: '2', matricule: '7654321' }])])
    expect(situations(resultat, 1)).toEqual(['2022-02-09/2022-02-09 versable ? - à 75', '2022-02-10/ versable oui 2022-03-02'])
    const dossier = lireDossiers(resultat.personnes).dossiers[1]
    if (dossier === undefined) throw new Error('pas de dossier')
    const ancien = { ...dossier, historiqueDepuis: '2020-01-01' }
    expect(evaluerEntrees(ancien, { periode: { debut: '2022-01-01', fin: '2022-12-31' } })).toMatchObject([
      { motif: 'emmenagement', statut: 'retenue' },
    ])
  })

  test('d’un organisme au département inconnu, elle se signale', () => {
    const arrivant: FoyerEcrit = { etat: '2', arrivee: ['MSA', '550', '2022-02-10'] }
    const resultat = lire([JANVIER, mensuel('2022-02', [arrivant, { etat: '2', matricule: '7654321' }])])
    expect(situations(resultat, 1)[0]).toBe('2022-02-09/2022-02-09 versable ? - à MSA550')
    expect(codes(resultat.anomalies)).toEqual([[1, 'organisme-inconnu']])
  })

  test('qui part est radié à la date de la clôture, à défaut du départ', () => {
    const partir = (dates: object) =>
      situations(lire([mensuel('2022-01', [OUVERT]), mensuel('2022-02', [{ etat: '5', ...dates }])]))
    expect(partir({ cloture: ['MUT', '2022-02-15'], depart: '2022-02-20' })).toEqual([
      '2022-01-01/2022-02-14 versable oui -',
      '2022-02-15/ radie oui 2022-03-02',
    ])
    expect(partir({ depart: '2022-02-20' })).toEqual(['2022-01-01/2022-02-19 versable oui -', '2022-02-20/ radie oui 2022-03-02'])
  })

  test('deux départements réunis : chaque organisme a le sien, et passer de l’un à l’autre ne sort pas du territoire', () => {
    const departement = { CAF671: '67', CAF681: '68' }
    const nir = '2900567041012'
    const dans = (numero: string, autres: object = {}): FoyerEcrit => ({
      etat: '2',
      organisme: ['CAF', numero],
      personnes: [{ ...DEM, nir }],
      ...autres,
    })
    const autre = (numero: string): FoyerEcrit => ({ etat: '2', organisme: ['CAF', numero], matricule: '0000042' })
    const resultat = situationsDepuisFlux(
      [
        mensuel('2022-01', [dans('671'), autre('671')]),
        mensuel('2022-01', [autre('681')]),
        mensuel('2022-02', [dans('681', { arrivee: ['CAF', '671', '2022-02-01'] }), autre('681')]),
        mensuel('2022-02', [autre('671')]),
        mensuel('2022-02', [{ etat: '2', organisme: ['CAF', '999'] }]),
      ],
      { departement },
    )
    expect(resultat.personnes[0]?.departement).toBe('68')
    expect(situations(resultat)).toEqual(['2022-01-01/2022-01-31 versable oui - à 67', '2022-02-01/ versable oui 2022-03-02'])
    expect(codes(resultat.rejets)).toEqual([[4, 'organisme-inconnu']])
  })
})

describe('le top des droits et devoirs', () => {
  test('son absence est légale : inconnu, et il le reste', () => {
    const resultat = lire([
      mensuel('2022-01', [OUVERT]),
      mensuel('2022-02', [{ etat: '2', personnes: [{ ...DEM, top: undefined } as never] }]),
      mensuel('2022-03', [OUVERT]),
    ])
    expect(situations(resultat)).toEqual([
      '2022-01-01/2022-01-31 versable oui -',
      '2022-02-01/2022-02-28 versable ? 2022-03-02',
      '2022-03-01/ versable oui 2022-04-02',
    ])
  })

  test('une valeur inconnue se garde et se signale', () => {
    const resultat = lire([mensuel('2022-01', [{ etat: '2', personnes: [{ ...DEM, top: '7' }] }])])
    expect(situations(resultat)).toEqual(['2022-01-01/ versable ? -'])
    expect(resultat.codesInconnus).toEqual([{ champ: 'TOPPERSDRODEVORSA', code: '7', nombre: 1 }])
  })

  test('l’indicateur d’entrant du flux n’est pas un verdict : il ne change rien', () => {
    const avec = (valeur: string) => {
      const ecrit = foyer({ etat: '2' }) as { Personne: { MontantCalculDroitRSAPersonne: object }[] }
      Object.assign(ecrit.Personne[0]?.MontantCalculDroitRSAPersonne ?? {}, { TOPPERSENTDRODEVORSA: valeur })
      return lire([{ ...mensuel('2022-01', [OUVERT]), InfosFoyerRSA: ecrit }])
    }
    expect(avec('1')).toEqual(avec('0'))
  })

  test('vrsd0301 : il prend effet à DDSOUDRODEV, dans le mois', () => {
    const avec = (debutTop: string) =>
      situations(
        lire([
          JANVIER,
          mensuel('2022-02', [
            { etat: '2', personnes: [{ ...DEM, debutTop }] },
            { etat: '2', matricule: '7654321' },
          ]),
        ]),
        1,
      )
    expect(avec('2022-02-11')).toEqual(['2022-02-01/2022-02-10 versable non 2022-03-02', '2022-02-11/ versable oui 2022-03-02'])
    expect(avec('2022-02-01')).toEqual(['2022-02-01/ versable oui 2022-03-02'])
    const change = lire([
      mensuel('2022-01', [{ etat: '2', personnes: [{ ...DEM, top: '0' }] }]),
      mensuel('2022-02', [{ etat: '2', personnes: [{ ...DEM, debutTop: '2022-02-11' }] }]),
      mensuel('2022-03', [{ etat: '2', personnes: [{ ...DEM, debutTop: '2022-02-11', finTop: '2022-02-28' }] }]),
    ])
    expect(situations(change)).toEqual([
      '2022-01-01/2022-02-10 versable non -',
      '2022-02-11/2022-02-28 versable oui 2022-03-02',
      '2022-03-01/ versable non 2022-04-02',
    ])
  })

  test('vrsd0301 renomme des blocs : les feuilles se lisent où qu’elles soient', () => {
    const nouveau = {
      IdentificationRSA: { FONORG: 'CAF', NUMORG: '671', MATRICULE: '1234567' },
      Personne: { Identification: { PRENOM: 'ANNE', DTNAI: '1990-05-04' }, CalculDroitRSAPersonne: { TOPPERSDRODEVORSA: '1' } },
      DonneesAdministratives: {
        PrestationRSA: {
          SituationDossierRSA: {
            EtatDossierRSA: { ETATDOSRSA: '4' },
            RessourcesTropElevees: { MOTISUSVERSRSA: 'MRE', DDSUSVERSRSA: '2021-12-01' },
          },
        },
      },
    }
    const resultat = lire([{ ...mensuel('2022-01', [OUVERT]), InfosFoyerRSA: nouveau }])
    expect(situations(resultat)).toEqual(['2021-12-01/ suspendu oui -'])
    expect(resultat.codesInconnus).toEqual([])
  })
})

describe('les lectures de « droit versable »', () => {
  const droits = (etat: string, susVersement: [string, string][] = []) =>
    (['strict', 'flux-2021-04', 'flux-2021-08'] as const).map(
      (droitVersable) =>
        lire([mensuel('2022-01', [{ etat, susVersement }])], { droitVersable }).personnes[0]?.situations[0]?.droit,
    )
  const motif = (...codesMotifs: string[]): [string, string][] => codesMotifs.map((code) => [code, '2021-12-01'])

  test.each<[string, [string, string][], string[]]>([
    ['0', [], ['en-attente', 'en-attente', 'en-attente']],
    ['1', [], ['refuse', 'refuse', 'refuse']],
    ['2', [], ['versable', 'versable', 'versable']],
    ['2', motif('CG'), ['versable', 'versable', 'versable']],
    ['3', [], ['suspendu', 'suspendu', 'versable']],
    ['4', [], ['suspendu', 'suspendu', 'suspendu']],
    ['4', motif('01'), ['suspendu', 'versable', 'versable']],
    ['4', motif('05'), ['suspendu', 'versable', 'versable']],
    ['4', motif('06'), ['suspendu', 'versable', 'versable']],
    ['4', motif('35'), ['suspendu', 'versable', 'versable']],
    ['4', motif('36'), ['suspendu', 'versable', 'versable']],
    ['4', motif('CV'), ['suspendu', 'versable', 'suspendu']],
    ['4', motif('44'), ['suspendu', 'suspendu', 'versable']],
    ['4', motif('70'), ['suspendu', 'suspendu', 'versable']],
    ['4', motif('CG'), ['suspendu', 'suspendu', 'suspendu']],
    ['4', motif('02'), ['suspendu', 'suspendu', 'suspendu']],
    ['4', motif('01', 'CG'), ['suspendu', 'suspendu', 'suspendu']],
    ['4', motif('01', '05'), ['suspendu', 'versable', 'versable']],
    ['5', [], ['radie', 'radie', 'radie']],
    ['6', [], ['radie', 'radie', 'radie']],
  ])('état %s, motifs %j', (etat, motifs, attendus) => {
    expect(droits(etat, motifs)).toEqual(attendus)
  })
})

describe('les codes et les dates inconnus', () => {
  test.each(['Z', '9', null])('l’état %s ne dit rien : ce qui était connu reste', (etat) => {
    const resultat = lire([mensuel('2022-01', [OUVERT]), mensuel('2022-02', [{ etat }]), mensuel('2022-03', [OUVERT])])
    expect(situations(resultat)).toEqual(['2022-01-01/ versable oui -'])
    expect(codes(resultat.anomalies)).toEqual([[1, 'etat-inconnu']])
    expect(resultat.codesInconnus).toEqual(etat === '9' ? [{ champ: 'ETATDOSRSA', code: '9', nombre: 1 }] : [])
  })

  test('avant tout état connu, l’histoire n’est connue que depuis le premier ; sans aucun, la personne est rejetée', () => {
    const autre: FoyerEcrit = { etat: '2', matricule: '7654321' }
    const resultat = lire([JANVIER, mensuel('2022-02', [{ etat: 'Z' }, autre]), mensuel('2022-03', [OUVERT, autre])])
    expect(resultat.personnes[1]).toMatchObject({ historiqueDepuis: '2022-03-01', situations: [{ debut: '2022-03-01' }] })
    const jamais = lire([JANVIER, mensuel('2022-02', [{ etat: 'Z' }, autre])])
    expect(jamais.personnes).toHaveLength(1)
    expect(codes(jamais.rejets)).toEqual([[1, 'personne-sans-droit']])
  })

  test('une date impossible se signale, et l’effet est celui du flux', () => {
    const resultat = lire([mensuel('2022-01', [OUVERT]), mensuel('2022-02', [{ etat: '5', cloture: ['RAU', '2022-02-30'] }])])
    expect(situations(resultat)).toEqual(['2022-01-01/2022-01-31 versable oui -', '2022-02-01/ radie oui 2022-03-02'])
    expect(resultat.anomalies.map(({ code, message }) => [code, message])).toEqual([
      ['date-impossible', 'DTCLORSA : reçu « 2022-02-30 » ; attendu : une date qui existe, AAAA-MM-JJ'],
    ])
  })

  test.each([
    ['pas un flux', 'vrsb0801.xml', 'type-inattendu'],
    ['une autre nature', mensuel('2022-01', [OUVERT], { NATFLUX: 'I' }), 'nature-hors-perimetre'],
    ['un type inconnu', mensuel('2022-01', [OUVERT], { TYPEFLUX: 'X' }), 'type-inconnu'],
    ['une référence illisible', mensuel('janvier', [OUVERT]), 'date-impossible'],
  ])('%s : le flux est rejeté', (_, instantane, code) => {
    const resultat = lire([instantane as InstantaneFlux, mensuel('2022-02', [OUVERT])])
    expect(codes(resultat.rejets)).toEqual([[0, code]])
    expect(resultat.flux.map(({ devenir }) => devenir)).toEqual(['rejete', 'applique'])
    expect(resultat.personnes).toHaveLength(1)
  })

  test('un foyer illisible est rejeté, et compté', () => {
    const resultat = lire([
      {
        ...mensuel('2022-01', [OUVERT]),
        InfosFoyerRSA: [foyer(OUVERT), 'foyer', { Personne: personne(DEM) }],
        TransmissionFlux: { NBTOTDOSRSATRANSM: 3 },
      },
    ])
    expect(resultat.rejets.map(({ chemin, code }) => [chemin, code])).toEqual([
      ['[0].InfosFoyerRSA[1]', 'foyer-illisible'],
      ['[0].InfosFoyerRSA[2]', 'foyer-illisible'],
    ])
    expect(resultat.flux[0]).toMatchObject({ foyers: 1, foyersRejetes: 2 })
    expect(resultat.anomalies).toEqual([])
  })
})

test('un foyer sans personne, ou dont une personne ne se lit pas, se signale', () => {
  const sans = { ...foyer(OUVERT), Personne: undefined }
  const illisible = { ...foyer({ ...OUVERT, matricule: '0000002' }), Personne: ['ANNE', personne(DEM)] }
  const { personnes, anomalies } = lire([{ ...mensuel('2022-01', [OUVERT, OUVERT]), InfosFoyerRSA: [sans, illisible] }])
  expect(personnes).toHaveLength(1)
  expect(anomalies.map(({ chemin, code }) => [chemin, code])).toEqual([
    ['[0].InfosFoyerRSA[0]', 'foyer-sans-personne'],
    ['[0].InfosFoyerRSA[1].Personne[0]', 'personne-illisible'],
  ])
})

describe('toutes les formes des analyseurs', () => {
  const attendu = lire([mensuel('2022-01', [{ etat: '4', susVersement: [['06', '2021-12-01']] }])])

  /** Chaque valeur dans une liste, comme xml2js. */
  const enListes = (valeur: unknown): unknown =>
    Array.isArray(valeur)
      ? valeur.map((element) => (typeof element === 'object' ? enListesDedans(element as object) : element))
      : [typeof valeur === 'object' && valeur !== null ? enListesDedans(valeur) : valeur]
  const enListesDedans = (objet: object): object =>
    Object.fromEntries(Object.entries(objet).map(([nom, valeur]) => [nom, enListes(valeur)]))
  /** Chaque feuille dans un objet, avec ou sans attributs. */
  const enTextes = (nom: string) => {
    const tourner = (valeur: unknown): unknown =>
      Array.isArray(valeur)
        ? valeur.map(tourner)
        : typeof valeur === 'object' && valeur !== null
          ? Object.fromEntries(Object.entries(valeur).map(([cle, v]) => [cle, tourner(v)]))
          : valeur === undefined
            ? undefined
            : { '@_source': 'x', [nom]: valeur }
    return tourner
  }
  /** Chaque feuille complétée de blancs. */
  const complete = (valeur: unknown): unknown =>
    Array.isArray(valeur)
      ? valeur.map(complete)
      : typeof valeur === 'object' && valeur !== null
        ? Object.fromEntries(Object.entries(valeur).map(([cle, v]) => [cle, complete(v)]))
        : typeof valeur === 'string'
          ? `${valeur}   `
          : valeur
  /** Chaque nombre changé en nombre, zéros de tête perdus. */
  const enNombres = (valeur: unknown): unknown =>
    Array.isArray(valeur)
      ? valeur.map(enNombres)
      : typeof valeur === 'object' && valeur !== null
        ? Object.fromEntries(Object.entries(valeur).map(([cle, v]) => [cle, enNombres(v)]))
        : typeof valeur === 'string' && /^\d+$/.test(valeur)
          ? Number(valeur)
          : valeur

  test.each<[string, (valeur: unknown) => unknown]>([
    ['une racine', (valeur) => ({ '?xml': '', Racine: valeur })],
    ['des listes partout', (valeur) => ({ Racine: enListesDedans(valeur as object) })],
    ['#text', enTextes('#text')],
    ['_', enTextes('_')],
    ['_text', enTextes('_text')],
    ['des blancs de complément', complete],
    ['des nombres', enNombres],
    [
      'un générateur de foyers',
      (valeur) => ({ ...(valeur as object), InfosFoyerRSA: new Set((valeur as { InfosFoyerRSA: object[] }).InfosFoyerRSA) }),
    ],
    [
      'un foyer seul',
      (valeur) => ({ ...(valeur as object), InfosFoyerRSA: (valeur as { InfosFoyerRSA: object[] }).InfosFoyerRSA[0] }),
    ],
  ])('%s', (_, tourner) => {
    const source = JSON.parse(JSON.stringify(mensuel('2022-01', [{ etat: '4', susVersement: [['06', '2021-12-01']] }])))
    expect(lire([tourner(source) as InstantaneFlux])).toEqual(attendu)
  })

  test.each(['1234567', '000000001234567', '123456700000000', ' 1234567 '])('le matricule %j est le même', (matricule) => {
    expect(lire([mensuel('2022-01', [{ etat: '2', matricule }])]).personnes[0]?.['x-matricule']).toBe('1234567')
  })

  test('un matricule dont l’analyseur a perdu les zéros', () => {
    expect(lire([mensuel('2022-01', [{ etat: '2', matricule: '42' }])]).personnes[0]?.['x-matricule']).toBe('0000042')
    expect(lire([mensuel('2022-01', [{ etat: '2', matricule: '60000100000000' }])]).personnes[0]?.['x-matricule']).toBe('0600001')
  })
})

test('les personnes se lisent comme des dossiers, jusqu’aux indicateurs ; les flux donnés ne changent pas', () => {
  const flux = [JANVIER, mensuel('2022-02', [OUVERT, { etat: '2', matricule: '7654321' }])]
  const avant = structuredClone(flux)
  const { dossiers, rejets } = lireDossiers(lire(flux).personnes)
  expect(flux).toEqual(avant)
  expect(rejets).toEqual([])
  const { indicateurs } = calculerIndicateursRsa(dossiers, { periode: { debut: '2022-01-01', fin: '2022-12-31' } })
  expect(indicateurs['nouveaux-entrants']).toMatchObject({ valeur: 1, indetermines: 1 })
})

test.each([
  [{ departement: {} }, 'departement'],
  [{ departement: '' }, 'departement'],
  [{ departement: { CAF671: 67 } }, 'departement'],
  [{ departement: '67', droitVersable: 'large' }, 'droitVersable'],
  [{ departement: '67', debutDroit: 'demande' }, 'debutDroit'],
  [{ departement: '67', identifier: 'nir' }, 'identifier'],
  [{ departement: '67', droitVersabl: 'strict' }, 'droitVersabl'],
])('une option invalide lève une ErreurContexte : %j', (options, champ) => {
  expect(() => situationsDepuisFlux([], options as never)).toThrow(
    expect.objectContaining({ name: 'ErreurContexte', message: expect.stringContaining(champ) }),
  )
})

test('sans option, le département est dans le numéro de la CAF ; une MSA, qui ne le dit pas, se signale une fois', () => {
  const caf: FoyerEcrit = { etat: '2' }
  const outreMer: FoyerEcrit = { etat: '2', organisme: ['CAF', '974'], matricule: '0000002' }
  const msa: FoyerEcrit = { etat: '2', organisme: ['MSA', '670'], matricule: '0000003' }
  const { personnes, anomalies } = situationsDepuisFlux([
    mensuel('2022-01', [caf, outreMer, msa, { ...msa, matricule: '0000004' }]),
    mensuel('2022-02', [caf, outreMer, msa, { ...msa, matricule: '0000004' }]),
  ])
  expect(personnes.map(({ departement }) => departement)).toEqual(['67', '974', 'MSA670', 'MSA670'])
  expect(codes(anomalies)).toEqual([[0, 'organisme-inconnu']])
})

test('un flux, ou une suite de flux, qui lève quand on le regarde est un rejet : le reste se lit', () => {
  const piege = Object.defineProperty({}, 'IdentificationFlux', {
    enumerable: true,
    get() {
      throw new Error('non')
    },
  })
  function* interrompue() {
    yield piege as InstantaneFlux
    yield JANVIER
    throw new Error('disque débranché')
  }
  const { personnes, flux, rejets } = situationsDepuisFlux(interrompue())
  expect(codes(rejets)).toEqual([
    [0, 'illisible'],
    [2, 'source-interrompue'],
  ])
  expect(flux.map(({ devenir }) => devenir)).toEqual(['rejete', 'applique'])
  expect(personnes).toHaveLength(1)
})

test('un code qui porte le nom de ce que tout objet porte est un code inconnu', () => {
  const { flux, rejets } = situationsDepuisFlux([{ ...JANVIER, IdentificationFlux: { TYPEFLUX: 'toString', DTREF: '2022-01' } }])
  expect(flux.map(({ type }) => type)).toEqual([null])
  expect(codes(rejets)).toEqual([[0, 'type-inconnu']])
})
