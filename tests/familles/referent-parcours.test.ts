import { describe, expect, test } from 'vitest'
import {
  type ContexteReferentParcours,
  calculerIndicateursReferentParcours,
  lireReferentsParcours,
} from '../../src/familles/index'
import { type Attendu, type Cas, inconnu, JUIN, MARS, sansBorne, verifier } from './cas'

const A7 = 'instruction 2022/19, annexe 7, §5 (période année civile, puis 1er janvier au 31 mai)'
const A9 = "instruction 2022/19, annexe 9, mesure 2.2 (ensemble des personnes bénéficiant d'un référent)"

const FORMES = 'referent-intervenants-formes'
const ACCOMPAGNEES = 'referent-personnes-accompagnees'
const TENUES = { sortesTenues: ['intervenant', 'personne'] } as const

const cas = (
  titre: string,
  source: string,
  enregistrement: object | null,
  attendu: Readonly<Record<string, Attendu>>,
  contexte: ContexteReferentParcours = MARS,
): Cas<ContexteReferentParcours> => ({
  titre,
  source,
  enregistrements: enregistrement === null ? [] : [{ id: '67-R1', departement: '67', ...enregistrement }],
  contexte: { ...TENUES, ...contexte },
  attendu,
})
const forme = (...dates: (string | null)[]) => ({ sorte: 'intervenant', formations: dates.map((date) => ({ date })) })
const accompagnee = (debut: string | null, fin: string | null = null) => ({
  sorte: 'personne',
  accompagnements: [{ debut, fin }],
})

const CAS: readonly Cas<ContexteReferentParcours>[] = [
  ...(
    [
      ['2020-12-31', 0, MARS],
      ['2021-01-01', 1, MARS],
      ['2021-12-31', 1, MARS],
      ['2022-01-01', 0, MARS],
      ['2022-01-01', 1, JUIN],
      ['2022-05-31', 1, JUIN],
      ['2022-06-01', 0, JUIN],
    ] as const
  ).map(([jour, valeur, contexte]) =>
    cas(
      `formé le ${jour}, ${contexte === MARS ? 'mars' : 'juin'}`,
      A7,
      forme(jour),
      { [FORMES]: valeur, [ACCOMPAGNEES]: 0 },
      contexte,
    ),
  ),
  cas('formé deux fois : un intervenant', A7, forme('2021-03-01', '2021-09-01'), { [FORMES]: 1 }),
  cas(
    'sensibilisé',
    `${A7}, formés ou sensibilisés`,
    { sorte: 'intervenant', formations: [{ date: '2021-03-01', nature: 'sensibilisation' }] },
    { [FORMES]: 1 },
  ),
  cas('formation non datée', A7, forme(null), { [FORMES]: inconnu('formation-non-datee') }),
  cas('formation non datée, une autre dans la période', A7, forme(null, '2021-03-01'), { [FORMES]: 1 }),
  cas('formations non tenues', A7, { sorte: 'intervenant' }, { [FORMES]: inconnu('formations-non-tenues') }),
  cas("accompagnée jusqu'à la veille", A9, accompagnee('2020-03-01', '2020-12-31'), { [ACCOMPAGNEES]: 0, [FORMES]: 0 }),
  cas("accompagnée jusqu'au premier jour", A9, accompagnee('2020-03-01', '2021-01-01'), { [ACCOMPAGNEES]: 1 }),
  cas('accompagnée depuis le dernier jour', A9, accompagnee('2021-12-31'), { [ACCOMPAGNEES]: 1 }),
  cas('accompagnée depuis le lendemain', A9, accompagnee('2022-01-01'), { [ACCOMPAGNEES]: 0 }),
  cas('accompagnée toute la période, et au-delà', A9, accompagnee('2019-01-01'), { [ACCOMPAGNEES]: 1 }, JUIN),
  cas('début inconnu, fini dans la période', A9, accompagnee(null, '2021-06-01'), { [ACCOMPAGNEES]: 1 }),
  cas('début inconnu, en cours', A9, accompagnee(null), { [ACCOMPAGNEES]: inconnu('accompagnement-non-date') }),
  cas('début inconnu, fini avant', A9, accompagnee(null, '2020-06-01'), { [ACCOMPAGNEES]: 0 }),
  cas('accompagnements non tenus', A9, { sorte: 'personne' }, { [ACCOMPAGNEES]: inconnu('accompagnements-non-tenus') }),
  cas('rien, et les deux sortes tenues', A7, null, { [FORMES]: 0, [ACCOMPAGNEES]: 0 }),
  cas(
    'rien, sans le dire',
    A7,
    null,
    { [FORMES]: sansBorne('enregistrements-non-tenus'), [ACCOMPAGNEES]: sansBorne('enregistrements-non-tenus') },
    {
      ...MARS,
      sortesTenues: [],
    },
  ),
]

describe('référents de parcours', () => {
  test.each(CAS.map((un) => [un.titre, un] as const))('%s', (_, un) => {
    verifier(un, lireReferentsParcours, calculerIndicateursReferentParcours)
  })

  test("une sorte présente ailleurs n'est pas tenue dans le territoire", () => {
    const personne = { sorte: 'personne', id: 'A', departement: '68', accompagnements: [] } as const
    const resultat = calculerIndicateursReferentParcours([personne], { ...MARS, departements: ['67'] })
    expect(resultat.indicateurs[ACCOMPAGNEES].causes).toEqual({ 'enregistrements-non-tenus': 1 })
    expect([resultat.enregistrements, resultat.horsTerritoire]).toEqual([0, 1])
  })
})
