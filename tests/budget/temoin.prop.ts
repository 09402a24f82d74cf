/**
 * L'autre façon de contrôler : les mêmes règles, réécrites sur des centimes entiers (`bigint`), sans decimal.js ni le code contrôlé. Les deux
 * doivent s'accorder sur chaque verdict et chaque écart.
 */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { controlerTableauFinancier } from '../../src/budget/controle'
import type { ColonneFinanciere, LigneFinanciere } from '../../src/budget/ligne-financiere'
import type { IdRegle } from '../../src/budget/regle'
import { ecrireCentimes, enCentimes, lignesAuHasard } from './arbitraires'
import { tableau } from './tableaux'

type Centimes = bigint | null
type Verdict = readonly [conforme: boolean | null, ecart: string | null]

const lire = (ligne: LigneFinanciere, colonne: ColonneFinanciere): Centimes => {
  const montant = ligne[colonne]
  return montant == null ? null : enCentimes(montant)
}
const plus = (...termes: Centimes[]): Centimes =>
  termes.reduce<Centimes>((somme, terme) => (somme === null || terme === null ? null : somme + terme), 0n)
const connu = (...termes: Centimes[]): bigint => termes.reduce<bigint>((somme, terme) => somme + (terme ?? 0n), 0n)
const ecart = (attendu: Centimes, constate: Centimes): string | null =>
  attendu === null || constate === null ? null : ecrireCentimes(constate - attendu)

/** Une somme à l'égal de ce qui est énoncé. */
function egalite(termes: Centimes[], enonce: Centimes): Verdict {
  const somme = plus(...termes)
  if (enonce === null) return [null, null]
  if (somme !== null) return [somme === enonce, ecart(somme, enonce)]
  return connu(...termes) > enonce ? [false, ecart(connu(...termes), enonce)] : [null, null]
}

const TEMOINS: Partial<Record<IdRegle, (ligne: LigneFinanciere) => Verdict[]>> = {
  'budget-action': (l) => [
    egalite(
      (['etat', 'etatReporte', 'departement', 'departementReporte', 'tiers'] as const).map((colonne) => lire(l, colonne)),
      lire(l, 'total'),
    ),
  ],
  'parite-action': (l) => {
    if (l.theme === 'Mobilité – bilans') return [[true, null]]
    const [etat, departement] = [lire(l, 'etat'), lire(l, 'departement')]
    return [[etat === null || departement === null ? null : etat === departement, ecart(etat, departement)]]
  },
  'financement-tiers': (l) => {
    const [etat, departement, tiers] = [lire(l, 'etat'), lire(l, 'departement'), lire(l, 'tiers')]
    if (tiers === 0n || l.theme === 'Mobilité – bilans') return []
    const suffit = etat === null || departement === null ? null : departement >= etat
    return [[suffit === false && tiers === null ? null : suffit, ecart(etat, departement)]]
  },
  'valorisation-plafond': (l) => {
    const valorisation = lire(l, 'valorisation')
    const part = lire(l, 'realiseDepartement') ?? lire(l, 'departement')
    const conforme = valorisation === 0n ? true : valorisation === null || part === null ? null : 2n * valorisation <= part
    return [[conforme, ecart(part === null ? null : part / 2n, valorisation)]]
  },
  'realise-total': (l) => {
    const [realise, etat, departement] = [lire(l, 'realise'), lire(l, 'realiseEtat'), lire(l, 'realiseDepartement')]
    if (realise === null || (etat === null && departement === null)) return []
    return [egalite([etat, departement, lire(l, 'tiers') === 0n ? 0n : null], realise)]
  },
  'reports-calcules': (l) =>
    (
      [
        ['etat', 'etatReporte', 'realiseEtat', 'aReporterEtat'],
        ['departement', 'departementReporte', 'realiseDepartement', 'aReporterDepartement'],
      ] as const
    ).flatMap(([nouveaux, reportes, realise, declare]): Verdict[] => {
      const [credits, depense, declares] = [plus(lire(l, nouveaux), lire(l, reportes)), lire(l, realise), lire(l, declare)]
      if (declares === null) return []
      const solde = credits === null || depense === null ? null : credits > depense ? credits - depense : 0n
      return [[solde === null ? null : solde === declares, ecart(solde, declares)]]
    }),
  'reports-executes': (l) =>
    (
      [
        ['etatReporte', 'realiseEtat'],
        ['departementReporte', 'realiseDepartement'],
      ] as const
    ).flatMap(([reportes, realise]): Verdict[] => {
      const [reporte, depense] = [lire(l, reportes), lire(l, realise)]
      if (reporte === null || reporte === 0n) return []
      const conforme = depense === null ? null : depense >= reporte
      return [[conforme, ecart(reporte, conforme === true ? reporte : depense)]]
    }),
}

test.each(Object.entries(TEMOINS))('%s : le témoin en centimes entiers s’accorde', (regle, temoin) => {
  let verdicts = 0
  fc.assert(
    fc.property(lignesAuHasard, (lignes) => {
      const t = tableau(lignes, { millesime: 2021, nature: 'execution' })
      const constats = controlerTableauFinancier(t, { regles: [regle as IdRegle] })
      const attendus = lignes.flatMap((ligne) => temoin(ligne).map(([conforme, e]) => [ligne.id, conforme, e]))
      expect(constats.map((constat) => [constat.ligne, constat.conforme, constat.ecart])).toEqual(attendus)
      verdicts += attendus.length
    }),
    { numRuns: 300 },
  )
  expect(verdicts).toBeGreaterThan(100)
})

test('les totaux énoncés et la parité globale, de même', () => {
  fc.assert(
    fc.property(lignesAuHasard, fc.bigInt({ min: -1n, max: 1n }), (lignes, decalage) => {
      const etats = lignes.map((ligne) => lire(ligne, 'etat'))
      const juste = connu(...etats)
      const enonce = juste + decalage < 0n ? 0n : juste + decalage
      const t = tableau(lignes, { totalEtat: ecrireCentimes(enonce), nature: 'previsionnel' })
      const [total] = controlerTableauFinancier(t, { regles: ['totaux'] })
      expect([total?.conforme, total?.ecart]).toEqual(egalite(etats, enonce))
      const finances = lignes.filter(({ theme }) => theme !== 'Mobilité – bilans')
      const [etat, departement] = (['etat', 'departement'] as const).map((c) => plus(...finances.map((ligne) => lire(ligne, c))))
      const [globale] = controlerTableauFinancier(t, { regles: ['parite-globale'] })
      if (finances.length === 0) expect(globale).toBeUndefined()
      else expect(globale?.conforme).toBe(etat == null || departement == null ? null : etat === departement)
    }),
  )
})
