import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CONVENTIONS_FAMILLES, libelleCauseFamille } from '../../src/familles/index'
import { type DefinitionConvention, INCOHERENCES, INDICATEURS, LIGNES_THEMATIQUES } from '../../src/referentiel/index'
import { FAMILLES } from './arbitraires'
import { JUIN, MARS } from './cas'

const dossier = new URL('../../docs/guide/familles/', import.meta.url)
const page = (nom: string): string => readFileSync(new URL(`${nom}.md`, dossier), 'utf8')
/** Les cellules des tableaux d'une page. */
const cellules = (texte: string): string[] =>
  texte
    .split('\n')
    .filter((ligne) => ligne.startsWith('|'))
    .flatMap((ligne) => ligne.split('|').map((cellule) => cellule.trim().replaceAll('`', '')))

const duReferentiel = (famille: string) =>
  [...INDICATEURS, ...LIGNES_THEMATIQUES].filter((indicateur) => indicateur.famille === famille)
const definitionsDe = (famille: string): Record<string, DefinitionConvention> =>
  ({ ...CONVENTIONS_FAMILLES })[famille as keyof typeof CONVENTIONS_FAMILLES] ?? {}

test('une page par famille, et pas d’autre', () => {
  expect(readdirSync(dossier).sort()).toEqual(FAMILLES.map(({ nom }) => `${nom}.md`).sort())
})

describe.each(FAMILLES.map((famille) => [famille.nom, famille] as const))('%s', (nom, { calculer }) => {
  const attendus = duReferentiel(nom)

  test('le calcul rend exactement les indicateurs du référentiel', () => {
    for (const remontee of [MARS, JUIN]) {
      const { indicateurs } = calculer([], remontee as never)
      expect(Object.keys(indicateurs).sort()).toEqual(attendus.map(({ id }) => id).sort())
    }
  })

  test('la page dit chaque identifiant et chaque libellé officiel du référentiel, et aucun autre', () => {
    expect(attendus.length).toBeGreaterThan(1)
    const dites = cellules(page(nom))
    for (const { id, libelle } of attendus) {
      expect(dites).toContain(id)
      expect(dites).toContain(libelle)
    }
    const connus = new Set<string>(attendus.map(({ id }) => id))
    const prefixe = /^(ase|maraudes|prevention|accueil|referent|mobilite|formation)-/
    expect(dites.filter((cellule) => prefixe.test(cellule) && !connus.has(cellule))).toEqual([])
  })

  test('la page dit chaque convention et chacune de ses lectures', () => {
    const texte = page(nom)
    for (const [convention, { lectures }] of Object.entries(definitionsDe(nom))) {
      expect(texte).toContain(`\`${convention}\``)
      for (const { valeur } of lectures) expect(texte).toContain(`\`${valeur}\``)
    }
  })
})

describe('conventions et contradictions des textes se renvoient', () => {
  const conventions = Object.entries(CONVENTIONS_FAMILLES).flatMap(([famille, definitions]) =>
    Object.entries(definitions as Record<string, DefinitionConvention>).flatMap(([nom, { incoherences }]) =>
      incoherences.map((id) => [`${famille}.${nom}`, id]),
    ),
  )
  const familles = Object.keys(CONVENTIONS_FAMILLES)
  const citees = INCOHERENCES.flatMap(({ id, conventions: noms }) => noms.map((nom) => [nom, id])).filter(([nom]) =>
    familles.some((famille) => nom?.startsWith(`${famille}.`)),
  )

  test('dans les deux sens', () => {
    expect(citees.sort()).toEqual(conventions.sort())
  })

  test('chaque lecture a sa source', () => {
    for (const famille of familles) {
      for (const { lectures, objet } of Object.values(definitionsDe(famille))) {
        expect(objet).toMatch(/\?$/)
        for (const { source } of lectures) expect(source).toMatch(/^(instruction 2022\/19|convention CALPAE de la CeA 2022), /)
      }
    }
  })
})

test('une cause se dit en français ; un code d’ailleurs se rend tel quel', () => {
  expect(libelleCauseFamille('unites-melangees')).toBe("les relevés comptent des unités différentes, qui ne s'additionnent pas")
  expect(libelleCauseFamille('autre-chose')).toBe('autre-chose')
})
