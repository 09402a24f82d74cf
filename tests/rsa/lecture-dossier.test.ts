import { describe, expect, test } from 'vitest'
import { lireDossier } from '../../src/index'
import { estGelee, geler } from './geler'

/** Le dossier de référence, où chaque champ a une valeur. */
const COMPLET = {
  id: '67-000123',
  departement: '67',
  historiqueDepuis: '2020-01-01',
  situations: [
    {
      debut: '2021-02-08',
      fin: '2021-12-31',
      droit: 'versable',
      soumisDroitsDevoirs: true,
      notifieeLe: '2021-03-01',
      departement: '67',
      rejointFoyer: false,
    },
    {
      debut: '2022-01-01',
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
      orientationNotifieeLe: '2021-03-20',
      referentDesigneLe: '2021-03-22',
      clotureLe: '2021-12-01',
      organisme: 'departement',
      parcours: 'social',
      departement: '67',
    },
  ],
  rendezVous: [{ date: '2021-03-30', fixeLe: '2021-03-21', objet: 'accompagnement', statut: 'honore' }],
  contrats: [{ signeLe: '2021-04-10', renouvellement: false }],
  accompagnements: [
    {
      dispositif: 'garantie-activite',
      orienteLe: '2021-04-01',
      proposeLe: '2021-04-02',
      demarreLe: '2021-04-03',
      termineLe: '2021-12-02',
      conseiller: 'c1',
    },
  ],
}

const MINIMAL = { id: 'A', departement: '67', situations: [] }

describe('ce qu’un dossier lu devient', () => {
  test('un dossier complet est rendu champ pour champ, sans anomalie', () => {
    expect(lireDossier(COMPLET)).toEqual({ ok: true, valeur: COMPLET, anomalies: [] })
  })

  test('les champs absents valent null ; la liste vide reste vide', () => {
    expect(
      lireDossier({ ...MINIMAL, situations: [{ debut: '2021-01-01', droit: 'radie' }], suivis: [{}].slice(1), contrats: [] }),
    ).toEqual({
      ok: true,
      valeur: {
        id: 'A',
        departement: '67',
        historiqueDepuis: null,
        situations: [
          {
            debut: '2021-01-01',
            fin: null,
            droit: 'radie',
            soumisDroitsDevoirs: null,
            notifieeLe: null,
            departement: null,
            rejointFoyer: null,
          },
        ],
        suivis: [],
        rendezVous: null,
        contrats: [],
        accompagnements: null,
      },
      anomalies: [],
    })
  })

  test('pole-emploi est lu comme france-travail', () => {
    const lecture = lireDossier({ ...MINIMAL, suivis: [{ orientationNotifieeLe: '2021-03-01', organisme: 'pole-emploi' }] })
    expect(lecture.ok && lecture.valeur.suivis?.[0]?.organisme).toBe('france-travail')
  })

  test.each(['departement', 'france-travail', 'mission-locale', 'ccas', 'caf', 'msa', 'association', 'autre'])(
    'l’organisme %s est lu tel quel',
    (organisme) => {
      const lecture = lireDossier({ ...MINIMAL, suivis: [{ orientationNotifieeLe: '2021-03-01', organisme }] })
      expect(lecture.ok && lecture.valeur.suivis?.[0]?.organisme).toBe(organisme)
    },
  )

  test('les situations sont triées, la donnée reçue reste dans son ordre', () => {
    const situations = [
      { debut: '2022-01-01', droit: 'radie' },
      { debut: '2020-01-01', fin: '2020-12-31', droit: 'versable', soumisDroitsDevoirs: true },
      { debut: '2021-01-01', fin: '2021-12-31', droit: 'suspendu' },
    ]
    const recue = geler({ ...MINIMAL, situations })
    const lecture = lireDossier(recue)
    expect(lecture.ok && lecture.valeur.situations.map(({ debut }) => debut)).toEqual(['2020-01-01', '2021-01-01', '2022-01-01'])
    expect(recue.situations.map(({ debut }) => debut)).toEqual(['2022-01-01', '2020-01-01', '2021-01-01'])
  })

  test('le dossier rendu est gelé à toute profondeur, et ne partage rien avec la donnée reçue', () => {
    const recue = structuredClone(COMPLET)
    const lecture = lireDossier(recue)
    expect(lecture.ok && estGelee(lecture.valeur)).toBe(true)
    recue.situations.splice(0, 2)
    for (const suivi of recue.suivis) suivi.clotureLe = '1999-01-01'
    expect(lecture).toEqual({ ok: true, valeur: COMPLET, anomalies: [] })
  })

  test('une donnée gelée se lit, et le dossier lu se relit à l’identique', () => {
    const lecture = lireDossier(geler(structuredClone(COMPLET)))
    expect(lecture.ok && lireDossier(lecture.valeur)).toEqual(lecture)
    const minimal = lireDossier(MINIMAL)
    expect(minimal.ok && lireDossier(minimal.valeur)).toEqual(minimal)
    expect(minimal.ok && lireDossier(JSON.parse(JSON.stringify(minimal.valeur)))).toEqual(minimal)
  })

  test('les champs libres « x- » sont ignorés à tous les étages', () => {
    const lecture = lireDossier({ ...COMPLET, 'x-source': 1, situations: COMPLET.situations.map((s) => ({ ...s, 'x-cnaf': 2 })) })
    expect(lecture).toEqual({ ok: true, valeur: COMPLET, anomalies: [] })
  })

  test('une instance de classe et un objet sans prototype se lisent comme des objets', () => {
    class Fiche {
      id = 'A'
      departement = '67'
      situations: unknown[] = []
    }
    expect(lireDossier(new Fiche()).ok).toBe(true)
    expect(lireDossier(Object.assign(Object.create(null), MINIMAL)).ok).toBe(true)
  })
})
