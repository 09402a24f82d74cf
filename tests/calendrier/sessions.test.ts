import { describe, expect, test } from 'vitest'
import { echeances } from '../../src/calendrier/echeances'
import { exercices } from '../../src/calendrier/exercices'
import { sessionsDeRemontee } from '../../src/calendrier/sessions'
import { INDICATEURS } from '../../src/referentiel/indicateurs/indicateurs'

const ANNEE_2021 = { debut: '2021-01-01', fin: '2021-12-31' }
const DEBUT_2022 = { debut: '2022-01-01', fin: '2022-05-31' }

describe('les sessions de remontée', () => {
  test('celles de 2022', () => {
    const source = { texte: 'instruction-2022-19-annexe-5', section: '§1.3' }
    expect(sessionsDeRemontee(2022)).toEqual([
      {
        session: 'mars',
        millesime: 2022,
        ouverture: '2022-03-01',
        cloture: '2022-03-20',
        periode: ANNEE_2021,
        stockLe: '2021-12-31',
        evalue: ['civile', 'glissante'],
        fixee: true,
        source,
      },
      {
        session: 'juin',
        millesime: 2022,
        ouverture: '2022-06-01',
        cloture: '2022-06-20',
        periode: DEBUT_2022,
        stockLe: '2022-05-31',
        evalue: ['glissante'],
        fixee: true,
        source,
      },
    ])
  })

  test('les dates concurrentes : la clôture, et la fin de la seconde période, les stocks restant au 31 mai', () => {
    const conventions = { clotureSession: 'annexe-7', finSecondePeriode: '30-mai' } as const
    const [mars, juin] = sessionsDeRemontee(2022, { conventions })
    expect([mars.cloture, juin.cloture]).toEqual(['2022-03-31', '2022-06-30'])
    expect(mars.periode).toEqual(ANNEE_2021)
    expect([juin.periode.fin, juin.stockLe]).toEqual(['2022-05-30', '2022-05-31'])
  })

  test('si l’année glissante s’évalue sur l’année civile, la session de juin n’évalue aucun exercice', () => {
    const [mars, juin] = sessionsDeRemontee(2022, { conventions: { indicateursGlissants: 'annee-civile' } })
    expect(mars.evalue).toEqual(['civile', 'glissante'])
    expect(juin.evalue).toEqual([])
  })

  test('une autre année les déplace, et le dit', () => {
    const [mars, juin] = sessionsDeRemontee(2023)
    expect([mars.fixee, juin.fixee]).toEqual([false, false])
    expect(mars.periode).toEqual({ debut: '2022-01-01', fin: '2022-12-31' })
    expect([juin.ouverture, juin.cloture, juin.periode.fin, juin.stockLe]).toEqual([
      '2023-06-01',
      '2023-06-20',
      '2023-05-31',
      '2023-05-31',
    ])
  })

  test('sont les mêmes sous les deux régimes', () => {
    const remontees = (regime: 'civile' | 'glissante') =>
      echeances(regime, 2022)
        .filter(({ id }) => id.startsWith('remontee-'))
        .map(({ regime: _, ...reste }) => reste)
    expect(remontees('civile')).toEqual(remontees('glissante'))
  })

  test('ont les bornes que le référentiel donne à chaque indicateur', () => {
    for (const [session, { periode, millesime }] of sessionsDeRemontee(2022).map((s) => [s.session, s] as const)) {
      for (const { id, bornes } of INDICATEURS) {
        const borne = bornes[session]
        if (borne === null) continue
        const annee = borne.annee === 'precedente' ? millesime - 1 : millesime
        expect(`${annee}-${borne.fin}`, id).toBe(periode.fin)
        if (borne.debut !== null) expect(`${annee}-${borne.debut}`, id).toBe(periode.debut)
      }
    }
  })
})

describe('les exercices', () => {
  test('année civile : on évalue 2021, sur les indicateurs de 2021, et l’on conventionne 2022', () => {
    expect(exercices('civile', 2022)).toEqual({
      regime: 'civile',
      millesime: 2022,
      evalue: ANNEE_2021,
      conventionne: { debut: '2022-01-01', fin: '2022-12-31' },
      indicateurs: [ANNEE_2021],
      fixee: true,
    })
  })

  test('année glissante : les deux sessions comptent, ou la première seule selon la lecture', () => {
    expect(exercices('glissante', 2022).indicateurs).toEqual([ANNEE_2021, DEBUT_2022])
    const conventions = { indicateursGlissants: 'annee-civile' } as const
    expect(exercices('glissante', 2022, { conventions }).indicateurs).toEqual([ANNEE_2021])
    expect(exercices('glissante', 2022, { conventions: { finSecondePeriode: '30-mai' } }).indicateurs[1]?.fin).toBe('2022-05-30')
  })

  test('la convention de la CeA : du 1er juillet 2022 au 30 juin 2023', () => {
    expect(exercices('glissante', 2022).conventionne).toEqual({ debut: '2022-07-01', fin: '2023-06-30' })
  })

  test.each(['civile', 'glissante'] as const)(
    '%s : l’exercice conventionné une année est celui qu’on évalue la suivante',
    (regime) => {
      for (let annee = 2020; annee < 2040; annee++) {
        const { conventionne, fixee } = exercices(regime, annee)
        expect(exercices(regime, annee + 1).evalue).toEqual(conventionne)
        expect(fixee).toBe(annee === 2022)
      }
    },
  )
})
