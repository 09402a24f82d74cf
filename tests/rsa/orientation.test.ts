/** Quand plusieurs suivis se présentent, lequel oriente ; quand plusieurs entrées se suivent, à laquelle un événement appartient. */
import { describe, expect, test } from 'vitest'
import { type Dossier, evaluerEntrees, lireDossier } from '../../src/index'
import { ANNEE_2022, OUVERT_LE_8_FEVRIER, PERSONNE, SUIVI } from '../officiel/cas'

type Donnee = Readonly<Record<string, unknown>>

function entrees(donnee: Donnee) {
  const lecture = lireDossier({ ...PERSONNE, situations: [OUVERT_LE_8_FEVRIER], ...donnee })
  if (!lecture.ok) throw new Error(JSON.stringify(lecture.erreurs))
  const dossier: Dossier = lecture.valeur
  return evaluerEntrees(dossier, { ...ANNEE_2022, observeLe: '2022-12-31' })
}

const suivi = (orientationNotifieeLe: string | null, organisme: string | null = 'departement', reste: Donnee = {}) => ({
  ...SUIVI,
  orientationNotifieeLe,
  organisme,
  ...reste,
})

describe('de deux suivis', () => {
  const orienter = (...suivis: readonly Donnee[]) => entrees({ suivis })[0]

  test('le premier daté oriente, quel que soit l’ordre du dossier', () => {
    const [tot, tard] = [suivi('2022-03-10', 'france-travail'), suivi('2022-03-20')]
    for (const suivis of [
      [tot, tard],
      [tard, tot],
    ]) {
      expect(orienter(...suivis)).toMatchObject({
        orientation: { date: '2022-03-10' },
        premierRendezVous: { statut: 'sans-objet' },
      })
    }
  })

  test('du même jour, celui d’un organisme hors France Travail oriente ; à défaut, l’organisme inconnu', () => {
    const [departement, inconnu, franceTravail] = ['departement', null, 'france-travail'].map((o) => suivi('2022-03-10', o))
    const rendezVous = (...suivis: readonly (Donnee | undefined)[]) =>
      orienter(...suivis.map((s) => s ?? {}))?.premierRendezVous?.statut
    expect(rendezVous(franceTravail)).toBe('sans-objet')
    expect(rendezVous(franceTravail, departement)).toBe('echu')
    expect(rendezVous(departement, franceTravail)).toBe('echu')
    expect(rendezVous(franceTravail, inconnu)).toBe(rendezVous(inconnu))
    expect(rendezVous(inconnu, franceTravail)).toBe(rendezVous(inconnu))
  })

  test('un suivi non daté à côté d’un suivi daté rend l’orientation inconnue, sauf clos avant l’entrée', () => {
    expect(orienter(suivi('2022-03-10'), suivi(null))?.orientation?.statut).toBe('indetermine')
    expect(orienter(suivi('2022-03-10'), suivi(null, 'departement', { clotureLe: '2022-02-07' }))?.orientation).toMatchObject({
      statut: 'dans-le-delai',
      date: '2022-03-10',
    })
  })

  test('un suivi d’après l’observation n’a pas eu lieu', () => {
    expect(orienter(suivi('2022-12-31'))?.orientation?.date).toBe('2022-12-31')
    expect(orienter(suivi('2023-01-01'))?.orientation?.date).toBeNull()
  })
})

describe('de deux entrées', () => {
  const retour = { ...OUVERT_LE_8_FEVRIER, debut: '2022-09-01', notifieeLe: '2022-09-01' }
  const situations = [
    { ...OUVERT_LE_8_FEVRIER, fin: '2022-03-31' },
    { debut: '2022-04-01', fin: '2022-08-31', droit: 'radie' },
    retour,
  ]

  test('ce qui suit la seconde ne compte pas pour la première', () => {
    const [premiere, seconde] = entrees({ situations, suivis: [suivi('2022-09-10')] })
    expect(premiere).toMatchObject({ devientSoumisLe: '2022-02-08', orientation: { date: null } })
    expect(seconde).toMatchObject({ devientSoumisLe: '2022-09-01', orientation: { date: '2022-09-10' } })
  })

  test('ce qui la précède ne compte pas pour la seconde', () => {
    const [premiere, seconde] = entrees({ situations, suivis: [suivi('2022-03-01')] })
    expect(premiere).toMatchObject({ orientation: { date: '2022-03-01' } })
    expect(seconde).toMatchObject({ orientation: { date: null } })
  })

  test('un retour rejeté n’interrompt pas la première', () => {
    const toutes = entrees({
      situations: [
        { ...OUVERT_LE_8_FEVRIER, fin: '2022-03-31' },
        { ...OUVERT_LE_8_FEVRIER, debut: '2022-04-01', fin: '2022-06-30', soumisDroitsDevoirs: false },
        { ...OUVERT_LE_8_FEVRIER, debut: '2022-07-01' },
      ],
      suivis: [suivi('2022-03-01')],
      rendezVous: [{ date: '2022-07-10', objet: 'accompagnement', statut: 'honore' }],
    })
    expect(toutes.map(({ devientSoumisLe, statut }) => [devientSoumisLe, statut])).toEqual([
      ['2022-02-08', 'retenue'],
      ['2022-07-01', 'rejetee'],
    ])
    expect(toutes[0]?.premierRendezVous?.date).toBe('2022-07-10')
  })
})
