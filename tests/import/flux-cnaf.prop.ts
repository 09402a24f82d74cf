import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InstantaneFlux } from '../../src/index'
import { ajouterMois } from '../temoin/calendrier'
import { type FoyerEcrit, lire, mensuel } from './flux'

/** Un mois d'un foyer : son état et le top de chacun, `absent` pour qui n'y est pas ; `null` : le foyer entier n'y est pas. */
type MoisEcrit = { readonly etat: string; readonly tops: readonly string[] } | null

const PRENOMS = ['ANNE', 'PAUL']
const DROITS: Readonly<Record<string, string>> = {
  '0': 'en-attente',
  '1': 'refuse',
  '2': 'versable',
  '3': 'suspendu',
  '4': 'suspendu',
  '5': 'radie',
}

const moisEcrit: fc.Arbitrary<MoisEcrit> = fc.option(
  fc.record({
    etat: fc.constantFrom('2', '2', '2', '3', '4', '0', '1', '5'),
    tops: fc.tuple(fc.constantFrom('1', '1', '0', '', 'absent'), fc.constantFrom('1', '0', '', 'absent')),
  }),
  { freq: 6 },
)
/** Des foyers sur des mois ; le dernier foyer est toujours là, pour qu'aucun mensuel ne soit vide. */
const suite = fc.array(fc.array(moisEcrit, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 3 })

const nomDuMois = (rang: number): string => ajouterMois('2021-10-01', rang).slice(0, 7)
const matriculeDe = (rang: number): string => String(rang + 1).padStart(7, '0')

function ecrire(foyers: readonly (readonly MoisEcrit[])[]): InstantaneFlux[] {
  return Array.from({ length: 7 }, (_, m) =>
    mensuel(nomDuMois(m), [
      ...foyers.flatMap((mois, f): FoyerEcrit[] => {
        const ecrit = mois[m]
        if (ecrit == null) return []
        const personnes = PRENOMS.flatMap((prenom, p) => {
          const top = ecrit.tops[p] ?? ''
          return top === 'absent'
            ? []
            : [{ prenom, naissance: '1990-05-04', role: p === 0 ? 'DEM' : 'CJT', ...(top === '' ? {} : { top }) }]
        })
        return [{ etat: ecrit.etat, matricule: matriculeDe(f), personnes, demande: `${nomDuMois(m)}-01` }]
      }),
      { etat: '2', matricule: '9999999' },
    ]),
  )
}

/** Ce que l'on attend d'une personne, mois après mois, sans rien savoir de la façon dont la lecture l'établit. */
function attendu(mois: readonly MoisEcrit[], p: number): (string | null)[] {
  let courant: string | null = null
  return mois.map((ecrit) => {
    const top = ecrit?.tops[p] ?? 'absent'
    if (ecrit === null || top === 'absent') {
      // Qui n'a plus de droit n'en a pas davantage quand il disparaît.
      if (courant !== null && !/^(?:radie|refuse)/.test(courant)) courant = null
    } else courant = `${DROITS[ecrit.etat]} ${top === '1' ? 'oui' : top === '0' ? 'non' : '?'}`
    return courant
  })
}

test('mois par mois, chaque personne a le droit que ses mensuels disent, en aussi peu de situations qu’il se peut', () => {
  fc.assert(
    fc.property(suite, (foyers) => {
      const { personnes, rejets } = lire(ecrire(foyers))
      expect(rejets).toEqual([])
      foyers.forEach((mois, f) => {
        PRENOMS.forEach((_, p) => {
          const role = p === 0 ? 'DEM' : 'CJT'
          const lue = personnes.find((x) => x['x-matricule'] === matriculeDe(f) && x['x-role'] === role)
          const attendus = attendu(mois, p)
          const lus = attendus.map((_, m) => {
            const jour = `${nomDuMois(m)}-01`
            const situation = lue?.situations.find(({ debut, fin }) => debut <= jour && (fin == null || fin >= jour))
            if (situation === undefined) return null
            const { droit, soumisDroitsDevoirs: soumis } = situation
            return `${droit} ${soumis === true ? 'oui' : soumis === false ? 'non' : '?'}`
          })
          expect(lus).toEqual(attendus)
          const suites = attendus.filter((etat, m) => etat !== null && etat !== attendus[m - 1])
          expect(lue?.situations ?? []).toHaveLength(suites.length)
        })
      })
    }),
  )
})

test('rejouer des flux, où que ce soit après leur lecture, ne change rien', () => {
  fc.assert(
    fc.property(suite, fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 5 }), (foyers, rejeux) => {
      const flux = ecrire(foyers)
      const suivis: InstantaneFlux[] = flux.flatMap((instantane, m) => [
        instantane,
        ...rejeux.filter(([quand, lequel]) => quand === m && lequel <= m).map(([, lequel]) => flux[lequel] as InstantaneFlux),
      ])
      const { personnes, anomalies } = lire(flux)
      const rejoue = lire(suivis)
      expect(rejoue.personnes).toEqual(personnes)
      expect(rejoue.anomalies.map(({ code, message }) => [code, message])).toEqual(
        anomalies.map(({ code, message }) => [code, message]),
      )
      expect(rejoue.flux.filter(({ devenir }) => devenir === 'applique')).toHaveLength(flux.length)
    }),
  )
})
