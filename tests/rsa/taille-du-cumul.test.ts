/** Un cumul voyage d'un travailleur à l'autre : sa taille ne dépend pas du nombre de dossiers. */
import { describe, expect, test } from 'vitest'
import { genererPortefeuille } from '../../examples/node/portefeuille.mjs'
import { type Cumul, contributions, type Dossier, lireDossiers } from '../../src/rsa/index'

const CONTEXTE = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }
const { dossiers } = lireDossiers(genererPortefeuille({ graine: 3, dossiers: 12_000 }))

const valeurs = ({ comptes, enCours, delais, conseillers, population }: Cumul): number =>
  comptes.length + enCours.length + population.length + 3 * delais.length + 2 * conseillers.length + 3

/** Les mêmes dossiers, repris. */
function* reprendre(liste: readonly Dossier[], fois: number): Generator<Dossier> {
  for (let tour = 0; tour < fois; tour++) yield* liste
}

describe('de n à cent fois n', () => {
  const n = dossiers.slice(0, 400)
  const un = contributions(n, CONTEXTE)
  const cent = contributions(reprendre(n, 100), CONTEXTE)

  test('les mêmes dossiers : pas un nombre de plus', () => {
    expect(cent.dossiers).toBe(100 * un.dossiers)
    expect(valeurs(cent)).toBe(valeurs(un))
  })

  test('le JSON ne grandit que des deux chiffres que prend chaque nombre', () => {
    const croissance = JSON.stringify(cent).length - JSON.stringify(un).length
    expect(croissance).toBeGreaterThan(0)
    // L'empreinte de la population a toujours la taille d'un entier de 32 bits.
    expect(croissance).toBeLessThanOrEqual(2 * valeurs(un) + 20)
  })
})

test('d’autres dossiers : borné par l’étendue des délais, en jours, et par le nombre de conseillers', () => {
  const cumul = contributions(dossiers, CONTEXTE)
  const jours = cumul.delais.map(([jour]) => jour)
  const etendue = Math.max(...jours) - Math.min(...jours) + 1
  const conseillers = new Set(dossiers.flatMap((d) => (d.accompagnements ?? []).map(({ conseiller }) => conseiller)))
  expect(cumul.delais.length).toBeLessThanOrEqual(etendue)
  expect(cumul.conseillers.length).toBeLessThanOrEqual(conseillers.size)
  expect(JSON.stringify(cumul).length).toBeLessThan(20_000)
})
