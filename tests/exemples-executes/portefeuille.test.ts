import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { genererPortefeuille, malfaconDuRang, parcourirPortefeuille } from '../../examples/node/portefeuille.mjs'
import { type Contexte, calculerIndicateursRsa, type Dossier, evaluerEntrees, lireDossiers } from '../../src/index'

const EXEMPLES = new URL('../../examples/node/', import.meta.url)
const donnees = genererPortefeuille()
const lot = lireDossiers(donnees)
const contexte: Contexte = { periode: { debut: '2022-01-01', fin: '2022-12-31' }, departements: ['67', '68'] }

const combien = (verifie: (dossier: Dossier) => boolean): number => lot.dossiers.filter(verifie).length
const debutDuSuivi = (suivi: NonNullable<Dossier['suivis']>[number]) =>
  suivi.orientationNotifieeLe ?? suivi.referentDesigneLe ?? null

describe('le tirage', () => {
  it('donne les mêmes dossiers pour la même graine', () => {
    expect(JSON.stringify(genererPortefeuille({ graine: 7, dossiers: 300 }))).toBe(
      JSON.stringify(genererPortefeuille({ graine: 7, dossiers: 300 })),
    )
  })

  it("en donne d'autres pour une autre graine", () => {
    const sans = (graine: number) => genererPortefeuille({ graine, dossiers: 300 }).map((d) => JSON.stringify(d))
    const communs = new Set(sans(7))
    expect(sans(8).filter((dossier) => communs.has(dossier))).toEqual([])
  })

  it("n'emploie ni hasard ni horloge", () => {
    const sources = readdirSync(EXEMPLES).map((nom) => readFileSync(new URL(nom, EXEMPLES), 'utf8'))
    expect(sources.length).toBeGreaterThan(5)
    expect(sources.filter((source) => /Math\.random|Date\.now|new Date\(\)|performance\./.test(source))).toEqual([])
  })

  it('se lit un à un, et ses premiers dossiers ne dépendent pas de sa taille', () => {
    const flux = parcourirPortefeuille()
    const premiers = Array.from({ length: 50 }, () => flux.next().value)
    expect(premiers).toEqual(genererPortefeuille({ dossiers: 50 }))
  })
})

describe('la lecture du portefeuille', () => {
  it('lit au moins 20 000 dossiers, sans rien perdre', () => {
    expect(donnees.length).toBeGreaterThanOrEqual(20_000)
    expect(lot.lus).toBe(donnees.length)
    expect(lot.dossiers.length + lot.rejets.length).toBe(lot.lus)
  })

  it('ne rejette que les dossiers illisibles à dessein', () => {
    const voulus = donnees.flatMap((_, rang) => (malfaconDuRang(rang) ? [rang] : []))
    expect(voulus.length).toBeGreaterThanOrEqual(6)
    expect(lot.rejets.map(({ position }) => position)).toEqual(voulus)
  })

  it.each([
    ['dates inversées', 'situations[0].fin'],
    ['champ mal orthographié', 'situations[0].notifeeLe'],
    ['situations qui se chevauchent', 'situations[1].debut'],
    ['date impossible', 'situations[0].debut'],
    ['droit hors liste', 'situations[0].droit'],
    ['département absent', 'departement'],
  ])('%s : rejeté à %s', (nom, chemin) => {
    const rejet = lot.rejets.find(({ position }) => malfaconDuRang(position)?.nom === nom)
    expect(rejet?.erreurs[0]?.chemin).toBe(chemin)
  })

  it('signale les dossiers étranges', () => {
    const codes = new Set(lot.anomalies.flatMap(({ anomalies }) => anomalies.map(({ code }) => code)))
    expect(codes).toContain('identifiant-en-double')
    expect(codes.size).toBeGreaterThanOrEqual(6)
  })
})

describe('les troubles que décrivent les commentaires publiés', () => {
  it.each<[string, number, (dossier: Dossier) => boolean]>([
    ['Bas-Rhin : droits non historisés', 500, (d) => d.departement === '67' && d.historiqueDepuis != null],
    [
      'Bas-Rhin : notifications perdues',
      200,
      (d) => d.departement === '67' && d.situations.every((s) => s.droit !== 'versable' || s.notifieeLe === null),
    ],
    ['Bas-Rhin : contrats non tenus', 3000, (d) => d.departement === '67' && d.contrats === null],
    [
      'Haut-Rhin : rendez-vous et contrats des partenaires non tenus après la coupure',
      200,
      (d) => d.departement === '68' && d.rendezVous === null && d.contrats === null,
    ],
    [
      'Haut-Rhin : orientations non datées',
      100,
      (d) => d.departement === '68' && (d.suivis ?? []).some((s) => debutDuSuivi(s) === null),
    ],
    ['rendez-vous à venir', 100, (d) => (d.rendezVous ?? []).some((r) => r.statut === 'prevu' && r.date > '2023-01-31')],
    ['tops inconnus', 200, (d) => d.situations.some((s) => s.droit === 'versable' && s.soumisDroitsDevoirs === null)],
    ['déménagements entre 67 et 68', 200, (d) => new Set(d.situations.map((s) => s.departement)).size === 2],
    [
      'retours après sanction : un contrat précède la réouverture',
      50,
      (d) => evaluerEntrees(d, contexte).some((e) => e.motif === 'retour-apres-radiation' && contratAvantRetour(e)),
    ],
  ])('%s : au moins %i dossiers', (_nom, minimum, verifie) => {
    expect(combien(verifie)).toBeGreaterThanOrEqual(minimum)
  })

  it('la coupure ne touche que les partenaires, à partir de septembre 2022', () => {
    const touches = lot.dossiers.filter((d) => d.rendezVous === null)
    const derniers = touches.map((d) => d.suivis?.at(-1))
    expect(derniers.every((s) => s && (debutDuSuivi(s) ?? '') >= '2022-09-01')).toBe(true)
    expect(derniers.some((s) => s?.organisme === 'departement' || s?.organisme === 'france-travail')).toBe(false)
  })

  it("toutes les façons d'entrer ou d'être rejeté y sont", () => {
    const motifs = new Set(lot.dossiers.flatMap((d) => evaluerEntrees(d, contexte).map((e) => e.motif)))
    expect([...motifs].sort()).toEqual(
      expect.arrayContaining([
        'aller-retour-droits-devoirs',
        'indetermine',
        'passage-sous-seuil',
        'primo-demandeur',
        'rejoint-foyer',
        'retour-apres-radiation',
        'retour-apres-suspension',
        'suspension-courte',
      ]),
    )
  })
})

describe('les ordres de grandeur publiés pour 2022', () => {
  const entrants = (departements: readonly string[]) =>
    calculerIndicateursRsa(lot.dossiers, { ...contexte, departements }).indicateurs['nouveaux-entrants']

  it.each([
    ['67', 7000, 7500],
    ['68', 3700, 4000],
  ])('%s : entre %i et %i entrants certains', (departement, minimum, maximum) => {
    const { valeur } = entrants([departement])
    expect(valeur).toBeGreaterThanOrEqual(minimum)
    expect(valeur).toBeLessThanOrEqual(maximum)
  })

  it('réunir 67 et 68 retire les déménagements', () => {
    const total = (entrants(['67']).valeur ?? 0) + (entrants(['68']).valeur ?? 0)
    expect(entrants(['67', '68']).valeur).toBeLessThan(total)
  })
})

function contratAvantRetour({ premierContrat, devientSoumisLe }: ReturnType<typeof evaluerEntrees>[number]): boolean {
  return premierContrat?.date != null && premierContrat.date < devientSoumisLe
}
