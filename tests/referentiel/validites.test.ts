import { describe, expect, test } from 'vitest'
import { ecrireJour, lireJour } from '../../src/base/jour'
import { CIBLES } from '../../src/referentiel/cibles/cibles'
import { INDICATEURS } from '../../src/referentiel/indicateurs/indicateurs'
import { MESURES, MILLESIMES, mesuresDuMillesime } from '../../src/referentiel/mesures'
import { couvre, type Reference, type Validite } from '../../src/referentiel/reference'

const jour = (texte: string): number => {
  const lu = lireJour(texte)
  if (lu === null) throw new Error(`jour impossible : ${texte}`)
  return lu
}

/** Chaque jour de 2018 à 2026. */
const JOURS: readonly string[] = Array.from({ length: jour('2026-12-31') - jour('2018-01-01') + 1 }, (_, n) =>
  ecrireJour(jour('2018-01-01') + n),
)

type Valable = Pick<Reference, 'validite'>

/** Les jours de l'intervalle que couvre un nombre de valeurs autre qu'une. */
function malCouverts(valeurs: readonly Valable[], du: string, au: string): string[] {
  return JOURS.filter((j) => du <= j && j <= au && valeurs.filter(({ validite }) => couvre(validite, j)).length !== 1)
}

const deValidites = (...validites: Validite[]): Valable[] => validites.map((validite) => ({ validite }))

/** Le premier et le dernier jour, de 2018 à 2026, où une des valeurs s'applique. */
function etendue(valeurs: readonly Valable[]): [string | undefined, string | undefined] {
  const jours = JOURS.filter((j) => valeurs.some(({ validite }) => couvre(validite, j)))
  return [jours[0], jours.at(-1)]
}

describe('validités, jour après jour de 2018 à 2026', () => {
  test('le balayage voit tous les jours, et un trou ou un recouvrement d’un seul', () => {
    expect([JOURS.length, JOURS[0], JOURS.at(-1)]).toEqual([9 * 365 + 2, '2018-01-01', '2026-12-31'])
    const premier = { du: '2018-01-01', au: '2020-06-30' }
    expect(malCouverts(deValidites(premier, { du: '2020-07-01', au: null }), '2018-01-01', '2026-12-31')).toEqual([])
    expect(malCouverts(deValidites(premier, { du: '2020-07-02', au: null }), '2018-01-01', '2026-12-31')).toEqual(['2020-07-01'])
    expect(malCouverts(deValidites(premier, { du: '2020-06-30', au: null }), '2018-01-01', '2026-12-31')).toEqual(['2020-06-30'])
  })

  test('un seul millésime chaque jour de 2019 à 2024, aucun avant ni après', () => {
    expect(etendue(MILLESIMES)).toEqual(['2019-01-01', '2024-12-31'])
    expect(malCouverts(MILLESIMES, '2019-01-01', '2024-12-31')).toEqual([])
  })

  test('une mesure ne dépasse pas son millésime, et n’y est qu’une fois', () => {
    for (const mesure of MESURES) {
      const millesime = MILLESIMES.find(({ id }) => id === mesure.millesime)
      expect(mesure.validite.du >= (millesime?.validite.du ?? '9'), mesure.id).toBe(true)
      expect(mesure.validite.au, mesure.id).toBe(millesime?.validite.au)
    }
    for (const nom of new Set(MESURES.map(({ mesure }) => mesure))) {
      const successives = MESURES.filter(({ mesure }) => mesure === nom)
      const [du = '', au = ''] = etendue(successives)
      expect(malCouverts(successives, du, au), nom).toEqual([])
    }
  })

  test('chaque jour d’un millésime, les mesures de son année sont celles du jour', () => {
    for (const j of JOURS.filter((j) => '2019-01-01' <= j && j <= '2024-12-31')) {
      const duJour = MESURES.filter(({ validite }) => couvre(validite, j))
      // Aucune mesure ne naît ni ne cesse en cours d'année : les deux listes sont la même.
      expect(mesuresDuMillesime(Number(j.slice(0, 4))), j).toEqual(duJour)
    }
  })

  test('les cibles d’un même objet se succèdent sans trou ni recouvrement', () => {
    const objets = new Set(CIBLES.map(({ objet }) => objet))
    expect(objets.size).toBe(18)
    for (const objet of objets) {
      const successives = CIBLES.filter((cible) => cible.objet === objet)
      const [du = '', au = ''] = etendue(successives)
      expect(malCouverts(successives, du, au), objet).toEqual([])
    }
  })

  test('l’orientation a une cible chaque jour depuis 2019, le contrat une règle de droit sur toute l’étendue', () => {
    const deLObjet = (nom: string): Valable[] => CIBLES.filter(({ objet }) => objet === nom)
    expect(malCouverts(deLObjet('orientation'), '2018-01-01', '2026-12-31')).toEqual(JOURS.filter((j) => j < '2019-01-01'))
    expect(malCouverts(deLObjet('contrat-loi'), '2018-01-01', '2026-12-31')).toEqual([])
    expect(etendue(deLObjet('contrat'))).toEqual(['2019-01-01', '2023-12-31'])
    expect(etendue(deLObjet('rendez-vous'))).toEqual(['2019-01-01', '2023-12-31'])
  })

  test('un indicateur est suivi pendant que sa mesure existe', () => {
    for (const { id, validite, famille } of INDICATEURS) {
      const mesures = MESURES.filter((mesure) => mesure.famille === famille)
      const decouverts = JOURS.filter((j) => couvre(validite, j) && !mesures.some((mesure) => couvre(mesure.validite, j)))
      expect(decouverts, id).toEqual([])
    }
  })
})
