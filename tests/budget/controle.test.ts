import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ErreurContexte } from '../../src/base/erreur'
import { controlerTableauFinancier, type OptionsControle } from '../../src/budget/controle'
import { CONVENTIONS_BUDGET } from '../../src/budget/conventions'
import { REGLES_BUDGETAIRES } from '../../src/budget/regles/regles'
import type { TableauFinancier } from '../../src/budget/tableau-financier'
import { enCentimes, lignesAuHasard } from './arbitraires'
import { ligne, tableau } from './tableaux'

describe('ce qui n’est pas un tableau lève, et dit quoi', () => {
  test.each<[string, unknown, OptionsControle | undefined, string]>([
    ['une lecture', { ok: true, valeur: tableau([]) }, undefined, 'la « valeur » que rend lireTableauFinancier'],
    ['null', null, undefined, 'tableau : reçu null'],
    ['sans millésime', { lignes: [] }, undefined, 'un tableau financier'],
    [
      'un flottant',
      tableau([ligne({ etat: 5.1 as unknown as string })]),
      undefined,
      'tableau.lignes[0].etat : reçu le nombre 5.1',
    ],
    ['un montant illisible', tableau([ligne({ tiers: '1,2,3' })]), undefined, 'tableau.lignes[0].tiers'],
    ['un montant négatif', tableau([ligne({ tiers: '-1' })]), undefined, 'tableau.lignes[0].tiers'],
    [
      'une ligne sans identifiant',
      tableau([{ theme: 'a', action: 'b' } as never]),
      undefined,
      'tableau.lignes[0].id : reçu rien',
    ],
    ['une ligne nulle', tableau([null as never]), undefined, 'tableau.lignes[0].id'],
    ['un total illisible', tableau([], { total: 'ND' }), undefined, 'tableau.total'],
    [
      'un sous-total illisible',
      tableau([], { sousTotaux: [{ theme: 'socle', etat: 'x' }] }),
      undefined,
      'tableau.sousTotaux[0].etat',
    ],
    ['un précédent qui n’en est pas un', tableau([]), { precedent: {} as TableauFinancier }, 'options.precedent'],
    ['un plafond illisible', tableau([]), { plafondInitiatives: '1e3' }, 'options.plafondInitiatives'],
    [
      'un mouvement illisible',
      tableau([]),
      { mouvements: [{ id: 'M', de: 'a', vers: 'b', montant: '1,' }] },
      'mouvements[0].montant',
    ],
    [
      'un mouvement sans cible',
      tableau([]),
      { mouvements: [{ id: 'M', de: 'a', montant: '1' } as never] },
      'mouvements[0].vers : reçu rien',
    ],
    [
      'une origine mal écrite',
      tableau([]),
      { mouvements: [{ id: 'M', de: 'a', vers: 'b', montant: '1', origine: 'reliquat' as never }] },
      'mouvements[0].origine : reçu « reliquat »',
    ],
    ['des mouvements qui n’en sont pas', tableau([]), { mouvements: 'M' as never }, 'options.mouvements : reçu « M »'],
    ['rien', undefined, undefined, 'tableau : reçu rien'],
    ['null', null, undefined, 'tableau : reçu null'],
    [
      'un coût de poste illisible',
      tableau([ligne({ postes: [{ nombre: 1, coutAnnuel: 'cher', partAnnee: { numerateur: 1, denominateur: 2 } }] })]),
      undefined,
      'tableau.lignes[0].postes[0].coutAnnuel : reçu « cher »',
    ],
    [
      'des sous-totaux qui n’en sont pas',
      tableau([], { sousTotaux: 'x' as never }),
      undefined,
      'tableau.sousTotaux : reçu « x »',
    ],
    [
      'des bénéficiaires qui n’en sont pas',
      tableau([ligne({ beneficiaires: -1 })]),
      undefined,
      'tableau.lignes[0].beneficiaires',
    ],
    [
      'une part d’année impossible',
      tableau([ligne({ postes: [{ nombre: 1, coutAnnuel: '1', partAnnee: { numerateur: 1, denominateur: 0 } }] })]),
      undefined,
      'tableau.lignes[0].postes[0] : attendu : un nombre',
    ],
    [
      'des millièmes de poste',
      tableau([ligne({ postes: [{ nombre: 1e-7, coutAnnuel: '1', partAnnee: { numerateur: 1, denominateur: 2 } }] })]),
      undefined,
      'tableau.lignes[0].postes[0] : attendu : un nombre',
    ],
    ['des postes vides', tableau([ligne({ postes: [{} as never] })]), undefined, 'tableau.lignes[0].postes[0]'],
    ['une règle inconnue', tableau([]), { regles: ['parite' as never] }, 'options.regles : reçu « parite »'],
    [
      'une convention inconnue',
      tableau([]),
      { conventions: { parites: 'egalite' } as never },
      'conventions : champ inconnu « parites » ; attendus',
    ],
    [
      'une valeur hors des lectures',
      tableau([]),
      { conventions: { parite: 'stricte' as never } },
      'attendu : « egalite » ou « plancher »',
    ],
  ])('%s', (_, recu, options, message) => {
    const controler = () => controlerTableauFinancier(recu as TableauFinancier, options)
    expect(controler).toThrow(ErreurContexte)
    expect(controler).toThrow(message)
  })
})

describe('les règles', () => {
  test('chacune dit son exigence, sa source et ses millésimes', () => {
    for (const { id, exigence, source, du, au } of REGLES_BUDGETAIRES) {
      expect(exigence.length, id).toBeGreaterThan(15)
      expect(source, id).toMatch(/^(instruction 2022\/19|fiches-actions 2024)/)
      expect(du <= (au ?? du), id).toBe(true)
    }
    expect(new Set(REGLES_BUDGETAIRES.map(({ id }) => id)).size).toBe(REGLES_BUDGETAIRES.length)
  })

  test.each([2020, 2021, 2022, 2023, 2024, 2025])('en %i, celles du millésime seulement, dans leur ordre', (millesime) => {
    const lignes = [
      ligne({ etat: '1', departement: '1', valorisation: '1', total: '2' }),
      ligne({ id: '1.1', theme: 'ase', etat: '0' }),
      ligne({ id: '9.1', theme: 'initiatives', etat: '0' }),
    ]
    const constats = controlerTableauFinancier(tableau(lignes, { millesime, total: '2' }), { plafondInitiatives: '1' })
    const rangs = constats.map(({ regle }) => REGLES_BUDGETAIRES.findIndex(({ id }) => id === regle))
    expect(rangs).toEqual([...rangs].sort((a, b) => a - b))
    for (const rang of rangs) {
      const regle = REGLES_BUDGETAIRES[rang]
      expect(millesime >= (regle?.du ?? 9999) && millesime <= (regle?.au ?? 9999), regle?.id).toBe(true)
    }
    expect(rangs.length).toBeGreaterThan(0)
  })

  test('chaque convention a au moins deux lectures sourcées, la première par défaut', () => {
    const lignes = [ligne({ etat: '1', departement: '2', total: '3' })]
    const parDefaut = controlerTableauFinancier(tableau(lignes))
    const premieres = Object.fromEntries(
      Object.entries(CONVENTIONS_BUDGET).map(([nom, { lectures }]) => [nom, lectures[0]?.valeur]),
    )
    expect(controlerTableauFinancier(tableau(lignes), { conventions: premieres })).toEqual(parDefaut)
    for (const [nom, { lectures }] of Object.entries(CONVENTIONS_BUDGET)) {
      expect(lectures.length, nom).toBeGreaterThan(1)
      for (const { source } of lectures) expect(source, nom).toContain('instruction 2022/19')
    }
  })
})

describe('propriétés', () => {
  const options = {
    plafondInitiatives: '2.50',
    mouvements: [{ id: 'M', de: 'initiatives', vers: 'insertion', montant: '1' }],
  } as const

  test('un écart est toujours constaté moins attendu, à la centime près, et un constat se garde en JSON', () => {
    fc.assert(
      fc.property(lignesAuHasard, lignesAuHasard, fc.constantFrom(2021, 2022, 2024), (lignes, avant, millesime) => {
        const precedent = tableau(avant, { millesime: millesime - 1 })
        const constats = controlerTableauFinancier(tableau(lignes, { millesime }), { ...options, precedent })
        expect(JSON.parse(JSON.stringify(constats))).toEqual(constats)
        for (const { regle, attendu, constate, ecart, message, conforme } of constats) {
          if (ecart !== null) expect(enCentimes(ecart), regle).toBe(enCentimes(constate ?? '') - enCentimes(attendu ?? ''))
          expect([true, false, null]).toContain(conforme)
          expect(message).not.toMatch(/undefined|null|NaN|\[object/)
        }
      }),
    )
  })

  test('remplacer un inconnu par un montant ne retourne jamais un verdict certain', () => {
    fc.assert(
      fc.property(lignesAuHasard, fc.nat(), (lignes, graine) => {
        const incomplets = lignes.flatMap((une, rang) =>
          (['etat', 'departement', 'tiers', 'etatReporte', 'total', 'realise'] as const)
            .filter((c) => une[c] === null)
            .map((c) => [rang, c] as const),
        )
        const choisi = incomplets[graine % Math.max(1, incomplets.length)]
        fc.pre(choisi !== undefined)
        const [rang, colonne] = choisi ?? [0, 'etat']
        const remplies = lignes.map((une, i) => (i === rang ? { ...une, [colonne]: '1.23' } : une))
        const cle = ({ regle, ligne: id, source }: { regle: string; ligne: string | null; source: string }) =>
          `${regle}|${id}|${source}`
        const verdicts = (lot: typeof lignes) => {
          const parCle = new Map<string, (boolean | null)[]>()
          // Une seule nature : un montant de plus ne fait pas d'une prévision une exécution.
          for (const c of controlerTableauFinancier(tableau(lot, { nature: 'execution', millesime: 2021 }))) {
            parCle.set(cle(c), [...(parCle.get(cle(c)) ?? []), c.conforme])
          }
          return parCle
        }
        const apres = verdicts(remplies)
        for (const [regle, avant] of verdicts(lignes)) {
          const maintenant = apres.get(regle)
          if (maintenant?.length !== avant.length) continue
          avant.forEach((conforme, i) => {
            if (conforme !== null) expect(maintenant[i], regle).toBe(conforme)
          })
        }
      }),
    )
  })

  test('l’ordre des lignes ne change pas les verdicts', () => {
    fc.assert(
      fc.property(lignesAuHasard, (lignes) => {
        const trier = (lot: typeof lignes) =>
          controlerTableauFinancier(tableau(lot), options)
            .map((c) => JSON.stringify(c))
            .sort()
        expect(trier([...lignes].reverse())).toEqual(trier(lignes))
      }),
    )
  })

  test('l’argument n’est pas modifié, et le même tableau donne toujours les mêmes constats', () => {
    const fige = Object.freeze(tableau(Object.freeze([Object.freeze(ligne({ etat: '51 000€' }))]) as never))
    expect(controlerTableauFinancier(fige)).toEqual(controlerTableauFinancier(fige))
  })
})

test('une option ou un sous-total qui n’en est pas un lève, et dit où', () => {
  const controler = (options: unknown) => () => controlerTableauFinancier(tableau([ligne()]), options as OptionsControle)
  expect(controler(null)).toThrow('options : reçu null')
  expect(controler({ regles: 3 })).toThrow('options.regles : reçu le nombre 3')
  expect(controler({ regle: [] })).toThrow('vouliez-vous dire « regles »')
  expect(() => controlerTableauFinancier(tableau([ligne()], { sousTotaux: [undefined] as never }))).toThrow(
    'tableau.sousTotaux[0].theme : reçu rien ; attendu : un texte',
  )
})
