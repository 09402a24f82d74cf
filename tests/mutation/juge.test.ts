import { expect, test } from 'vitest'
import { jouer, lignee } from './juge.mjs'

type Suite = { parente: Suite | null; avant: (() => unknown)[]; apres: (() => unknown)[] }

/** Deux suites, l'une dans l'autre, et un test dans chacune ; tout s'inscrit dans un journal. */
function deuxSuites(journal: string[], fautif?: string) {
  const suite = (nom: string, parente: Suite | null): Suite => ({
    parente,
    avant: [async () => journal.push(`avant ${nom}`)],
    apres: [() => journal.push(`après ${nom}`)],
  })
  const large = suite('large', null)
  const proche = suite('proche', large)
  const un = (nom: string, suite: Suite) => ({
    nom,
    suite,
    jouer: () => {
      journal.push(nom)
      if (nom === fautif) throw new Error('vu')
    },
  })
  return { large, proche, tests: [un('a', large), un('b', proche), un('c', proche)] }
}

test('les crochets d’une suite entourent ses tests, une fois', async () => {
  const journal: string[] = []
  const { tests } = deuxSuites(journal)
  await jouer(tests)
  expect(journal).toEqual(['avant large', 'a', 'avant proche', 'b', 'c', 'après proche', 'après large'])
})

test('la première faute arrête tout, et les crochets de fin sont joués', async () => {
  const journal: string[] = []
  const { tests } = deuxSuites(journal, 'b')
  await expect(jouer(tests)).rejects.toThrow('vu')
  expect(journal).toEqual(['avant large', 'a', 'avant proche', 'b', 'après proche', 'après large'])
})

test('chaque morceau s’annonce avant de commencer, la fin par null', async () => {
  const { large, proche, tests } = deuxSuites([])
  const annonces: unknown[] = []
  await jouer(tests, (ici: unknown) => annonces.push(ici))
  expect(annonces).toEqual([large, tests[0], proche, tests[1], tests[2], null])
  expect(lignee(proche)).toEqual([large, proche])
})
