import { describe, expect, it } from 'vitest'
import { comparerReponse } from '../../src/conformite/comparaison'
import { deriverJeu, JEUX, repondreAuxJeux, verifierConformite } from '../../src/conformite/index'
import { type NomPrereglage, PREREGLAGES } from '../../src/referentiel/conventions'
import { entreesTemoin } from '../temoin/entrees'
import { indicateursTemoin } from '../temoin/indicateurs'
import { fautesDuDossier } from '../temoin/lecture'
import { repondre } from './reponses-du-temoin'

const GRAINES = [1, 2022, -7.5]
const NOMS = Object.keys(PREREGLAGES) as NomPrereglage[]
const TEMOIN = { entreesTemoin, indicateursTemoin }
const derives = (graine: number) => JEUX.map((jeu) => deriverJeu(jeu, graine))

describe('les jeux dérivés', () => {
  it.each(GRAINES)('graine %d : la bibliothèque y répond sous chaque préréglage', (graine) => {
    const jeux = derives(graine)
    for (const nom of NOMS) {
      const rapport = verifierConformite(jeux, repondreAuxJeux(jeux, nom))
      expect(
        rapport.cas.filter(({ statut }) => statut !== 'conforme'),
        nom,
      ).toEqual([])
      expect(rapport.complet).toBe(true)
    }
  })

  it.each([1, 2])('graine %d : le témoin y répond aussi, et aux lectures concurrentes', (graine) => {
    for (const cas of derives(graine).flatMap((jeu) => jeu.cas)) {
      if (cas.niveau === 'lecture') {
        const chemins = fautesDuDossier(cas.dossiers[0])
        expect(comparerReponse(cas, cas.attendus.guide2022, { valide: chemins.length === 0, chemins }).ecarts, cas.id).toEqual([])
        continue
      }
      if (cas.niveau === 'cellules' || cas.niveau === 'budget') continue
      // Quatre cents ans de jours coûtent au témoin, qui les parcourt : un préréglage y suffit.
      expect(comparerReponse(cas, cas.attendus.casf, repondre(cas, PREREGLAGES.casf, TEMOIN)).ecarts, cas.titre).toEqual([])
      for (const { conventions, attendu } of cas.lectures) {
        const reponse = repondre(cas, { ...PREREGLAGES.guide2022, ...conventions }, TEMOIN)
        expect(comparerReponse(cas, attendu, reponse).ecarts, cas.titre).toEqual([])
      }
    }
  })

  it('la même graine donne le même jeu à l’octet ; une autre, un autre', () => {
    expect(JSON.stringify(derives(3))).toBe(JSON.stringify(derives(3)))
    expect(JSON.stringify(derives(3))).not.toBe(JSON.stringify(derives(4)))
    expect(JSON.parse(JSON.stringify(derives(3)))).toEqual(derives(3))
  })

  it('chaque variante sert, et chaque cas en a une', () => {
    const varies = (graine: number) => derives(graine).filter(({ niveau }) => niveau !== 'cellules' && niveau !== 'budget')
    const titres = GRAINES.flatMap((graine) => varies(graine).flatMap((jeu) => jeu.cas.map(({ titre }) => titre)))
    expect(titres.filter((titre) => !titre.includes('(variante : '))).toEqual([])
    for (const variante of [
      'listes dans un autre ordre',
      'autres pseudonymes',
      'situations coupées en deux',
      "un dossier d'un autre département en plus",
      'un champ libre en plus',
      'quatre cents ans plus tard',
      'rendez-vous non tenus',
      'contrats non tenus',
    ]) {
      expect(titres.filter((titre) => titre.includes(variante)).length, variante).toBeGreaterThan(20)
    }
  })

  it('un jeu dérivé se dérive encore, et le jeu d’origine n’a pas changé', () => {
    const avant = JSON.stringify(JEUX)
    const jeux = derives(1).map((jeu) => deriverJeu(jeu, 2))
    expect(verifierConformite(jeux, repondreAuxJeux(jeux, 'guide2022')).conforme).toBe(true)
    expect(jeux[0]?.cas[0]?.id).toBe('champs-obligatoires/01~1~2')
    expect(JSON.stringify(JEUX)).toBe(avant)
  })

  it('des réponses apprises par cœur ne conviennent plus', () => {
    const jeux = derives(5)
    const apprises = Object.entries(repondreAuxJeux(JEUX, 'guide2022').reponses).map(([id, reponse]) => [`${id}~5`, reponse])
    const rapport = verifierConformite(jeux, { reponses: Object.fromEntries(apprises) })
    expect(rapport.bilan.nonConformes).toBeGreaterThan(100)
  })
})

it('une graine, un préréglage qui n’en est pas un se refuse', () => {
  expect(() => deriverJeu(JEUX[0] as never, Number.NaN)).toThrow('graine : reçu le nombre NaN')
  expect(() => repondreAuxJeux(JEUX, 'guide2021' as never)).toThrow('vouliez-vous dire « guide2022 »')
})
