import { expect, it } from 'vitest'
import { comparerReponse } from '../../src/conformite/comparaison'
import { JEUX } from '../../src/conformite/index'
import type { Cas } from '../../src/conformite/jeu'
import type { Reponse } from '../../src/conformite/reponse'
import { PREREGLAGES } from '../../src/referentiel/conventions'
import { lireDossier } from '../../src/rsa/dossier/lecture-dossier'
import type { CasOfficiel } from '../officiel/cas'
import { SECTIONS } from '../officiel/sections'

/**
 * Les exemples des textes sont énoncés à la main dans `tests/officiel`. Les jeux les reprennent : chacun doit y être attendu tel qu'il est énoncé.
 */
const OFFICIELS = SECTIONS.flatMap(([, cas]) => cas)
const CAS = JEUX.flatMap(({ cas }) => cas).filter(({ niveau }) => niveau === 'dossier' || niveau === 'indicateurs')

/** Ce qui fait qu'un cas est le même : les dossiers une fois lus, et le contexte sans ses conventions. */
function donnees(dossiers: readonly unknown[], contexte: object | null): string {
  const { prereglage: _, conventions: __, ...reste } = { ...contexte } as Record<string, unknown>
  return JSON.stringify([dossiers.map((dossier) => lireDossier(dossier)), Object.entries(reste).sort()])
}

const PAR_DONNEES = new Map<string, Cas[]>()
for (const cas of CAS) {
  const cle = donnees(cas.dossiers, cas.contexte)
  PAR_DONNEES.set(cle, [...(PAR_DONNEES.get(cle) ?? []), cas])
}

/** Les conventions qui s'écartent de `guide2022`. */
function ecartsAuGuide(conventions: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const guide = PREREGLAGES.guide2022 as unknown as Readonly<Record<string, unknown>>
  const ecarts = Object.entries(conventions).filter(([nom, v]) => JSON.stringify(v) !== JSON.stringify(guide[nom]))
  // L'exemple ne parle que d'un délai : le décompte franc de ce seul délai y vaut celui de tous.
  return Object.fromEntries(ecarts.map(([nom, v]) => [nom, nom === 'decompte' ? 'depart-exclu' : v]))
}

/** La réponse que le cas attend sous les conventions de l'exemple ; `null` s'il ne la dit pas. */
function attenduSous(cas: Cas, { contexte, source }: CasOfficiel): Reponse | null {
  const { prereglage = 'guide2022', conventions = {} } = contexte
  const ecarts = ecartsAuGuide(conventions)
  const lecture = cas.lectures.find((une) => JSON.stringify(une.conventions) === JSON.stringify(ecarts))
  if (lecture !== undefined) return lecture.attendu
  // Une lecture que le cas ne dit pas n'y change rien, si c'est un seul écart ou la lecture du texte même dont il sort.
  return Object.keys(ecarts).length <= 1 || cas.source === source ? cas.attendus[prereglage] : null
}

type Objet = Readonly<Record<string, unknown>>

/** Ce que l'exemple énonce et que le cas demande aussi, sous la forme d'une réponse. */
function enonce(officiel: CasOfficiel, cas: Cas): Reponse | null {
  if (cas.niveau === 'dossier') {
    if (officiel.entrees === undefined || officiel.dossiers.length !== 1) return null
    const dossier = String(officiel.dossiers[0]?.['id'])
    return { entrees: officiel.entrees.map(({ rattachement: _, ...entree }) => ({ dossier, ...entree })) }
  }
  const commun = (voulus: Objet | undefined, demandes: Objet | undefined): Objet =>
    Object.fromEntries(Object.entries(voulus ?? {}).filter(([nom]) => Object.hasOwn(demandes ?? {}, nom)))
  const { indicateurs, taux, delaiMedian } = cas.attendus.guide2022 as Record<string, Objet | undefined>
  const tauxEnonces = Object.entries(commun(officiel.taux, taux)).map(([nom, un]) => {
    const { valeur: _, ...reste } = un as Objet
    return [nom, reste]
  })
  return {
    indicateurs: commun(officiel.indicateurs, indicateurs),
    taux: Object.fromEntries(tauxEnonces),
    ...(delaiMedian && officiel.delaiMedian ? { delaiMedian: officiel.delaiMedian } : {}),
  } as Reponse
}

const confrontes = OFFICIELS.flatMap((officiel) =>
  (PAR_DONNEES.get(donnees(officiel.dossiers, officiel.contexte)) ?? []).flatMap((cas) => {
    const attendu = attenduSous(cas, officiel)
    const voulu = enonce(officiel, cas)
    return attendu === null || voulu === null ? [] : [{ officiel, cas, attendu, voulu }]
  }),
)

it('les exemples des textes sont dans les jeux', () => {
  const absents = OFFICIELS.filter((officiel) => !confrontes.some((confronte) => confronte.officiel === officiel))
  expect(absents.map(({ titre }) => titre)).toEqual([])
})

it('chaque exemple y est attendu tel que le texte l’énonce', () => {
  for (const { officiel, cas, attendu, voulu } of confrontes) {
    const { ecarts, comparees } = comparerReponse(cas, voulu, attendu)
    expect(ecarts, `${cas.id}, ${officiel.titre}`).toEqual([])
    expect(comparees, `${cas.id}, ${officiel.titre}`).toBeGreaterThan(0)
  }
})
