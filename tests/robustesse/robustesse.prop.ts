import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as calpae from '../../src/index'
import { type Epreuve, manquement } from './contrat'
import { argumentsDeformes } from './deformation'
import { EPREUVES } from './epreuves'

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
