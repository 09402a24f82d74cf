import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as calpae from '../../src/index'
import { type Epreuve, manquement } from './contrat'
import { argumentsDeformes } from './deformation'
import { EPREUVES } from './epreuves'
import { gele } from './hostile'

const TIRAGES = Number(process.env['CALPAE_TIRAGES'] ?? 60)

describe('rien de ce que l’on donne ne fait tomber une fonction publique', () => {
  test.each(Object.entries<Epreuve>(EPREUVES))('%s', async (_, epreuve) => {
    await fc.assert(
      fc.asyncProperty(argumentsDeformes(epreuve.modeles, epreuve.pieges === true), async (deformes) => {
        expect(await manquement(epreuve, deformes)).toBeNull()
      }),
      { numRuns: TIRAGES },
    )
  })

  test('chaque fonction publique a son épreuve', () => {
    const fonctions = Object.entries(calpae).filter(([nom, valeur]) => typeof valeur === 'function' && nom !== 'ErreurContexte')
    expect(Object.keys(EPREUVES).sort()).toEqual(fonctions.map(([nom]) => nom).sort())
  })

  test('chaque modèle est juste : la fonction le prend, sans rien y redire', async () => {
    const refuses: string[] = []
    for (const [nom, epreuve] of Object.entries<Epreuve>(EPREUVES)) {
      for (const [rang, modele] of epreuve.modeles.entries()) {
        const faute = await manquement({ ...epreuve, leve: false }, { arguments: modele, piege: false })
        const rendu: unknown = faute ?? (await (epreuve.appeler as (...donnees: readonly unknown[]) => unknown)(...modele))
        const refus = faute ?? /"ok":false|"rejets":\[\{/.exec(JSON.stringify(rendu))?.[0]
        if (refus !== undefined) refuses.push(`${nom}[${rang}] : ${refus}`)
      }
    }
    expect(refuses).toEqual([])
  })
})

describe('le contrat sait refuser', () => {
  const epreuve = (appeler: (...donnees: never[]) => unknown, leve = false): Epreuve => ({ modeles: [[{ a: 1 }]], appeler, leve })
  const dire = (une: Epreuve, piege = false) => manquement(une, { arguments: une.modeles[0] ?? [], piege })
  const lever = (erreur: unknown) => () => {
    throw erreur
  }
  const contexte = Object.assign(new Error('periode : reçu rien'), { name: 'ErreurContexte' })

  test.each<[string, Epreuve, string]>([
    ['une TypeError', epreuve(lever(new TypeError('x is not a function')), true), 'x is not a function'],
    ['ce qui n’est pas une erreur', epreuve(lever('non')), 'lève non'],
    ['un lecteur qui lève', epreuve(lever(contexte)), 'ne devait pas lever'],
    [
      'une écriture dans ce qu’il reçoit',
      epreuve((recu: { a: number }) => Object.assign(gele(recu), { a: 2 }), true),
      'read only',
    ],
    ['un NaN', epreuve(() => ({ a: [Number.NaN] })), '.a[0] vaut NaN'],
    ['une fonction rendue', epreuve(() => ({ nom: Object.prototype.toString })), '.nom est de type function'],
    ['une classe', epreuve(() => new Map()), "n'est pas un objet simple"],
    ['un champ __proto__', epreuve(() => JSON.parse('{"a":{"__proto__":1}}')), '.a a un champ __proto__'],
    ['une faute d’ici mise sur le compte de la source', epreuve(() => [{ code: 'illisible' }]), "une erreur d'ici"],
  ])('%s', async (_, une, dit) => {
    expect(await dire(une)).toContain(dit)
  })

  test('un prototype pollué', async () => {
    const polluer = () => Object.defineProperty(Object.prototype, 'pollue', { value: 1, configurable: true }) && null
    expect(await dire(epreuve(polluer))).toBe('les objets de base ont changé')
    expect(Reflect.deleteProperty(Object.prototype, 'pollue')).toBe(true)
  })

  test('ce qui tient le contrat', async () => {
    expect(await dire(epreuve(lever(contexte), true))).toBeNull()
    expect(
      await dire(
        epreuve(() => [{ code: 'illisible' }]),
        true,
      ),
    ).toBeNull()
    expect(await dire(epreuve(() => Object.assign(Object.create(null), { a: 'x', b: null })))).toBeNull()
  })
})
