/** Aucun chiffre ne bouge en silence : les corpus gardés, contre ce que le code rend, et contre ce que le journal en dit. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as calpae from '../../src/index'
import { chiffrer } from './chiffres/chiffrer.mjs'
import { type Chiffre, comparer, dire, type Mouvement } from './comparer'
import { empreinteDesDonnees, lireDonnees } from './donnees.mjs'
import { bougeDuRsa, entreesChiffres, fautesDuPassage, manques } from './journal'
import { estPubliee, lireCorpus, versionsGardees } from './versions.mjs'

type Chapitres = Readonly<Record<string, readonly Chiffre[]>>

const JOURNAL = readFileSync('CHANGELOG.md', 'utf8')
const { version: VERSION } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const versions = versionsGardees()
const derniere = lireCorpus(versions.at(-1) ?? 'aucune')
const rendus: Chapitres = chiffrer(calpae, lireDonnees())

const mouvements = (avant: Chapitres, apres: Chapitres): Mouvement[] =>
  comparer(Object.values(avant).flat(), Object.values(apres).flat())

describe('le corpus', () => {
  test('celui de la version du paquet est gardé', () => {
    expect(versions.at(-1), 'npm run corpus').toBe(VERSION)
  })

  test.each(versions)('%s : ses données sont toujours les siennes, et rien n’y est retouché', (version) => {
    // Deux corpus ne se comparent qu'à données égales : pour en changer une, on en ajoute une autre.
    expect(empreinteDesDonnees()).toMatchObject(lireCorpus(version).fiche.donnees)
  })

  test('chaque préréglage, chaque porte qui compte et chaque indicateur y sont', () => {
    const tous = Object.values(rendus).flat()
    const noms = new Set(tous.map(({ chiffre }) => chiffre))
    const conventions = new Set(rendus['rsa']?.flatMap((chiffre) => chiffre.conventions ?? []))
    expect([...conventions].sort()).toEqual(Object.keys(calpae.PREREGLAGES).sort())
    const absents = calpae.INDICATEURS.filter(({ id }) => !noms.has(`rsa/${id}`) && !noms.has(`familles/${id}`))
    expect(absents.map(({ id }) => id)).toEqual([])
    expect(calpae.REGLES_BUDGETAIRES.filter(({ id }) => !noms.has(`budget/${id}`)).map(({ id }) => id)).toEqual([])
  })

  test('un nom ne désigne qu’une valeur', () => {
    const cles = Object.values(rendus)
      .flat()
      .flatMap(({ chiffre, donnees, periode, conventions }) =>
        (conventions ?? ['']).map((convention) => [chiffre, donnees, periode, convention].join('|')),
      )
    expect(cles.filter((cle, rang) => cles.indexOf(cle) !== rang)).toEqual([])
  })
})

describe('ce que le code rend', () => {
  const bouges = mouvements(derniere.chapitres, rendus)
  const publiee = estPubliee(derniere.fiche.version, JOURNAL)

  test('est le dernier corpus, ou le journal dit ce qui bouge', () => {
    if (publiee) {
      expect(manques(bouges, entreesChiffres(JOURNAL, 'Non publié')), bouges.slice(0, 40).map(dire).join('\n')).toEqual([])
    } else {
      // Rien n'est encore promis : le corpus se récrit, et la relecture voit chaque chiffre bouger.
      expect(bouges.map(dire), 'npm run corpus').toEqual([])
    }
  })

  test('la version des règles change quand un chiffre du RSA bouge après publication, et alors seulement', () => {
    const { versionRegles } = calpae.calculerIndicateursRsa([], { periode: { debut: '2022-01-01', fin: '2022-12-31' } })
    expect(versionRegles !== derniere.fiche.versionRegles).toBe(publiee && bougeDuRsa(bouges))
  })
})

test('d’une version à la suivante, ce qui bouge est une rupture que son journal décrit', () => {
  const corpus = versions.map((version) => {
    const { fiche, chapitres } = lireCorpus(version)
    return { version, versionRegles: fiche.versionRegles, chiffres: Object.values(chapitres as Chapitres).flat() }
  })
  const fautes = corpus.slice(1).flatMap((apres, rang) => {
    const avant = corpus[rang]
    const titre = estPubliee(apres.version, JOURNAL) ? apres.version : 'Non publié'
    return avant === undefined ? [] : fautesDuPassage(avant, apres, entreesChiffres(JOURNAL, titre))
  })
  expect(fautes).toEqual([])
})
