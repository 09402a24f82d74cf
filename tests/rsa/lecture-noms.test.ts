import { describe, expect, test } from 'vitest'
import { lireDossier } from '../../src/index'

const BASE = {
  id: 'A',
  departement: '67',
  situations: [{ debut: '2021-02-08', droit: 'versable', soumisDroitsDevoirs: true }],
  suivis: [{ orientationNotifieeLe: '2021-03-20' }],
  rendezVous: [{ date: '2021-03-30', objet: 'accompagnement' }],
  contrats: [{ signeLe: '2021-04-10' }],
  accompagnements: [{ dispositif: 'garantie-activite' }],
} as const

type Liste = 'situations' | 'suivis' | 'rendezVous' | 'contrats' | 'accompagnements'

function avec(liste: Liste | null, champ: string, valeur: unknown): unknown {
  return liste === null ? { ...BASE, [champ]: valeur } : { ...BASE, [liste]: [{ ...BASE[liste][0], [champ]: valeur }] }
}

function erreurs(donnee: unknown) {
  const lecture = lireDossier(donnee)
  return lecture.ok ? [] : lecture.erreurs
}

describe('un champ mal écrit', () => {
  test.each<[Liste | null, string, string]>([
    [null, 'département', 'departement'],
    [null, 'situation', 'situations'],
    [null, 'rendez-vous', 'rendezVous'],
    [null, 'rendezvous', 'rendezVous'],
    [null, 'historiqueDepui', 'historiqueDepuis'],
    ['situations', 'fini', 'fin'],
    ['situations', 'soumisDroitDevoir', 'soumisDroitsDevoirs'],
    ['situations', 'notifieLe', 'notifieeLe'],
    ['situations', 'rejoint_foyer', 'rejointFoyer'],
    ['suivis', 'orientationNotifieLe', 'orientationNotifieeLe'],
    ['suivis', 'referentDésignéLe', 'referentDesigneLe'],
    ['suivis', 'clotureeLe', 'clotureLe'],
    ['suivis', 'organsime', 'organisme'],
    ['rendezVous', 'status', 'statut'],
    ['rendezVous', 'fixéLe', 'fixeLe'],
    ['contrats', 'signerLe', 'signeLe'],
    ['contrats', 'renouvelement', 'renouvellement'],
    ['accompagnements', 'orienterLe', 'orienteLe'],
    ['accompagnements', 'conseillere', 'conseiller'],
  ])('%s : « %s » est pris pour « %s »', (liste, nom, voisin) => {
    expect(erreurs(avec(liste, nom, null))).toEqual([
      {
        chemin: liste === null ? nom : `${liste}[0].${nom}`,
        code: 'champ-inconnu',
        message: `champ inconnu « ${nom} » ; vouliez-vous dire « ${voisin} » ? (un champ libre commence par « x- »)`,
      },
    ])
  })

  test('sans nom proche, les noms attendus sont donnés', () => {
    expect(erreurs(avec('contrats', 'commentaire', 'x'))).toEqual([
      {
        chemin: 'contrats[0].commentaire',
        code: 'champ-inconnu',
        message: 'champ inconnu « commentaire » ; attendus : signeLe, renouvellement (un champ libre commence par « x- »)',
      },
    ])
  })

  test('un nom de dix millions de caractères est refusé, abrégé', () => {
    const [erreur] = erreurs({ ...BASE, ['n'.repeat(10_000_000)]: 1 })
    expect(erreur?.code).toBe('champ-inconnu')
    expect(erreur?.message.length).toBeLessThan(300)
  })

  test.each(['x-', 'x-logiciel', 'x-__proto__'])('« %s » est libre', (nom) => {
    for (const liste of [null, 'situations', 'suivis', 'rendezVous', 'contrats', 'accompagnements'] as const) {
      expect(erreurs(avec(liste, nom, { quoi: [1] }))).toEqual([])
    }
  })

  test.each(['X-logiciel', 'x_logiciel', 'x', '_x-'])('« %s » ne l’est pas', (nom) => {
    expect(erreurs(avec(null, nom, 1)).map(({ code }) => code)).toEqual(['champ-inconnu'])
  })

  test.each(['__proto__', 'constructor', 'prototype', 'valueOf'])(
    'la clé « %s », venue de JSON.parse, est un champ inconnu à tous les étages',
    (cle) => {
      const texte = JSON.stringify(BASE)
      const racine: unknown = JSON.parse(texte.replace('{', `{${JSON.stringify(cle)}:{"id":"B"},`))
      expect(erreurs(racine).map(({ chemin, code }) => `${chemin} ${code}`)).toEqual([`${cle} champ-inconnu`])
      for (const liste of ['situations', 'suivis', 'rendezVous', 'contrats', 'accompagnements'] as const) {
        const donnee: unknown = JSON.parse(
          texte.replace(`"${liste}":[{`, `"${liste}":[{${JSON.stringify(cle)}:{"droit":"radie"},`),
        )
        expect(erreurs(donnee).map(({ chemin, code }) => `${chemin} ${code}`)).toEqual([`${liste}[0].${cle} champ-inconnu`])
      }
    },
  )

  test('une clé « __proto__ » ne donne rien au dossier ni aux autres objets', () => {
    const donnee: unknown = JSON.parse('{ "__proto__": { "id": "B", "departement": "67", "situations": [] } }')
    expect(
      erreurs(donnee)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['champ-inconnu', 'champ-obligatoire', 'champ-obligatoire', 'champ-obligatoire'])
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('un code hors liste', () => {
  test.each<[Liste, string, string, string | null]>([
    ['situations', 'droit', 'versables', 'versable'],
    ['situations', 'droit', 'Suspendu', 'suspendu'],
    ['situations', 'droit', 'en attente', 'en-attente'],
    ['situations', 'droit', 'radié', 'radie'],
    ['situations', 'droit', '2', null],
    ['suivis', 'organisme', 'pole emploi', null],
    ['suivis', 'organisme', 'mission locale', 'mission-locale'],
    ['suivis', 'organisme', 'France Travail', 'france-travail'],
    ['suivis', 'organisme', 'région', null],
    ['suivis', 'parcours', 'socioprofessionnel', 'socio-professionnel'],
    ['suivis', 'parcours', 'emploi', null],
    ['rendezVous', 'objet', 'acompagnement', 'accompagnement'],
    ['rendezVous', 'statut', 'honoré', 'honore'],
    ['rendezVous', 'statut', 'reporté', null],
    ['accompagnements', 'dispositif', 'garantie_activite', 'garantie-activite'],
    ['accompagnements', 'dispositif', 'AG', null],
  ])('%s.%s : « %s » donne « %s »', (liste, champ, code, voisin) => {
    const [erreur, ...autres] = erreurs(avec(liste, champ, code))
    expect(autres).toEqual([])
    expect(erreur).toMatchObject({ chemin: `${liste}[0].${champ}`, code: 'valeur-hors-liste' })
    expect(erreur?.message.startsWith(`reçu « ${code} » ; attendu : « `)).toBe(true)
    expect(/vouliez-vous dire « (.*) » \?$/.exec(erreur?.message ?? '')?.[1] ?? null).toBe(voisin)
  })

  test('le message énumère les valeurs admises, sans l’ancien nom', () => {
    expect(erreurs(avec('suivis', 'organisme', 'région'))[0]?.message).toBe(
      'reçu « région » ; attendu : « departement », « france-travail », « mission-locale », « ccas », « caf », « msa », « association », « autre »',
    )
  })
})
