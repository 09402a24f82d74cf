import { differenceInCalendarDays } from 'date-fns'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../src/rsa/dossier/dossier'
import { lireDossier } from '../../src/rsa/dossier/lecture-dossier'
import { contribution } from '../../src/rsa/indicateurs/contribution'
import { CUMUL_VIDE, cumuler } from '../../src/rsa/indicateurs/cumul'
import { calculerIndicateursRsa, indicateursRsa } from '../../src/rsa/indicateurs/indicateurs'
import { empreintePopulation } from '../../src/rsa/indicateurs/population'
import { lotArbitraire } from './tirage'

const CONTEXTE = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }

/** L'algorithme du guide, écrit à part d'après son seul texte. */
function empreinteDuGuide(dossiers: readonly Dossier[]): string {
  return [
    { germe: 0x243f6a88, facteur: 0x9e3779b1 },
    { germe: 0x13198a2e, facteur: 0x85ebca6b },
  ]
    .map(({ germe, facteur }) => {
      let total = 0
      for (const dossier of dossiers) total = (total + empreinteDUnDossier(dossier, germe, facteur)) | 0
      return (total >>> 0).toString(16).padStart(8, '0')
    })
    .join('')
}

function empreinteDUnDossier(dossier: Dossier, germe: number, facteur: number): number {
  const meler = (h: number, x: number): number => {
    const p = Math.imul(h ^ x, facteur)
    return p ^ (p >>> 15)
  }
  const melerTexte = (h: number, t: string): number =>
    meler(
      t.split('').reduce((m, lettre) => meler(m, lettre.charCodeAt(0)), h),
      t.length,
    )
  const jour = (date: string | null | undefined, absente = -1_000_000_000): number =>
    date == null ? absente : differenceInCalendarDays(new Date(`${date}T00:00:00`), new Date(1970, 0, 1))
  const joint = (date: string | null | undefined, code: number): number => (date == null ? 0 : jour(date) + 719_163) * 128 + code
  const autre = (departement: string | null | undefined): boolean => departement != null && departement !== dossier.departement
  let h = meler(melerTexte(melerTexte(germe, dossier.id), dossier.departement), jour(dossier.historiqueDepuis))
  let somme = 0
  for (const s of dossier.situations) {
    const droit = s.droit === 'versable' ? 1 : s.droit === 'suspendu' ? 2 : 0
    const top = s.soumisDroitsDevoirs == null ? 8 : s.soumisDroitsDevoirs ? 4 : 0
    const code = droit + top + (autre(s.departement) ? 16 : 0) + (s.rejointFoyer ? 32 : 0)
    let m = meler(meler(meler(germe, joint(s.debut, code)), jour(s.fin, 1_000_000_000)), jour(s.notifieeLe))
    if (autre(s.departement)) m = melerTexte(m, s.departement ?? '')
    somme = (somme + m) | 0
  }
  h = meler(h, somme)
  const organismes = ['departement', 'france-travail', 'mission-locale', 'ccas', 'caf', 'msa', 'association', 'autre']
  const parcours = ['social', 'socio-professionnel', 'professionnel']
  const listes: (readonly number[][] | null)[] = [
    dossier.suivis?.map((s) => {
      const dates = [s.orientationNotifieeLe, s.referentDesigneLe].filter((date) => date != null).sort()
      const code = organismes.indexOf(s.organisme ?? '') + 1 + 16 * (parcours.indexOf(s.parcours ?? '') + 1)
      return [joint(dates[0], code + (autre(s.departement) ? 64 : 0)), jour(s.clotureLe)]
    }) ?? null,
    dossier.rendezVous?.map((r) => {
      const objet = r.objet === 'accompagnement' ? 1 : r.objet === 'orientation' ? 2 : 0
      const statut = r.statut === 'annule' ? 4 : r.statut === 'absent' ? 8 : 0
      return [joint(r.date, objet + statut), jour(r.fixeLe ?? r.date)]
    }) ?? null,
    dossier.contrats?.map((c) => [joint(c.signeLe, c.renouvellement ? 1 : 0)]) ?? null,
    dossier.accompagnements?.map((a) => [
      joint(a.orienteLe, a.dispositif === 'accompagnement-global' ? 1 : 0),
      jour(a.proposeLe),
      jour(a.demarreLe),
      jour(a.termineLe),
    ]) ?? null,
  ]
  for (const liste of listes) {
    h = meler(h, liste === null ? -1 : liste.length)
    for (const nombre of liste?.flat() ?? []) h = meler(h, nombre)
  }
  for (const s of dossier.suivis ?? []) if (autre(s.departement)) h = melerTexte(h, s.departement ?? '')
  for (const a of dossier.accompagnements ?? []) h = melerTexte(h, a.conseiller ?? '')
  return meler(h, germe)
}

const lire = (donnee: unknown): Dossier => {
  const lecture = lireDossier(donnee)
  if (!lecture.ok) throw new Error(lecture.erreurs[0]?.message)
  return lecture.valeur
}

describe("l'empreinte de la population", () => {
  test('est celle que le guide décrit', () => {
    fc.assert(
      fc.property(lotArbitraire(4), ({ dossiers }) => {
        expect(empreintePopulation(dossiers)).toBe(empreinteDuGuide(dossiers))
      }),
    )
  })

  test('ne dépend ni de l’ordre, ni du découpage, ni de la lecture, ni d’un aller-retour JSON', () => {
    fc.assert(
      fc.property(lotArbitraire(6), ({ dossiers: donnees }) => {
        const attendue = empreintePopulation(donnees)
        const lus = donnees.map(lire)
        expect(empreintePopulation([...lus].reverse())).toBe(attendue)
        expect(empreintePopulation(JSON.parse(JSON.stringify(lus)))).toBe(attendue)
        expect(calculerIndicateursRsa(lus, CONTEXTE).empreintePopulation).toBe(attendue)
        const cumul = donnees.map((dossier) => contribution(dossier, CONTEXTE)).reduce(cumuler, CUMUL_VIDE)
        expect(indicateursRsa(JSON.parse(JSON.stringify(cumul)), CONTEXTE).empreintePopulation).toBe(attendue)
      }),
    )
  })

  const base = {
    id: 'A',
    departement: '67',
    situations: [
      { debut: '2022-01-01', fin: '2022-01-31', droit: 'versable', soumisDroitsDevoirs: false },
      { debut: '2022-02-01', droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' },
    ],
    suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement' }],
    rendezVous: [],
    accompagnements: [{ dispositif: 'accompagnement-global', conseiller: 'C1' }],
  } as const

  test.each<[string, object]>([
    ['un identifiant', { id: 'B' }],
    ['un département', { departement: '68' }],
    ['une historisation', { historiqueDepuis: '2020-01-01' }],
    ['une date', { suivis: [{ orientationNotifieeLe: '2022-03-21', organisme: 'departement' }] }],
    ['un organisme', { suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'caf' }] }],
    [
      'un département de suivi',
      { suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', departement: '68' }] },
    ],
    ['une liste non tenue', { rendezVous: null }],
    ['un conseiller', { accompagnements: [{ dispositif: 'accompagnement-global', conseiller: 'C2' }] }],
    ['une situation de moins', { situations: base.situations.slice(1) }],
  ])('change avec %s', (_, changement) => {
    expect(empreintePopulation([lire({ ...base, ...changement })])).not.toBe(empreintePopulation([lire(base)]))
  })

  test('ne change pas avec l’ordre des situations, ni avec un champ absent plutôt que nul', () => {
    const melees = { ...base, situations: [...base.situations].reverse(), historiqueDepuis: null, contrats: null }
    expect(empreintePopulation([melees as Dossier])).toBe(empreintePopulation([lire(base)]))
  })

  test('compte deux fois un dossier donné deux fois', () => {
    const dossier = lire(base)
    expect(empreintePopulation([dossier, dossier])).not.toBe(empreintePopulation([dossier]))
    expect(empreintePopulation([])).toBe('0000000000000000')
  })
})
