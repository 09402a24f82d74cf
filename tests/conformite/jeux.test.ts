import { describe, expect, it } from 'vitest'
import { comparerReponse } from '../../src/conformite/comparaison'
import { JEUX, repondreAuxJeux, verifierConformite } from '../../src/conformite/index'
import { type Conventions, DEFINITIONS_CONVENTIONS, type NomPrereglage, PREREGLAGES } from '../../src/referentiel/conventions'
import { lireDossier } from '../../src/rsa/dossier/lecture-dossier'
import { evaluerEntrees } from '../../src/rsa/entree/entrees'
import { calculerIndicateursRsa } from '../../src/rsa/indicateurs/indicateurs'
import { entreesTemoin } from '../temoin/entrees'
import { indicateursTemoin } from '../temoin/indicateurs'
import { fautesDuDossier } from '../temoin/lecture'
import { repondre } from './reponses-du-temoin'

const CAS = JEUX.flatMap(({ cas }) => cas)
const NOMS = Object.keys(PREREGLAGES) as NomPrereglage[]
/** Les niveaux que le témoin calcule. Cellules et budgets, hors de sa portée, sont énoncés à la main, d'après les textes. */
const COMPTES: ReadonlySet<string> = new Set(['dossier', 'indicateurs', 'ventilation'])
const TEMOIN = { entreesTemoin, indicateursTemoin }

describe('la forme des jeux', () => {
  it('chaque jeu a de 5 à 15 cas, et un identifiant à lui', () => {
    expect(JEUX.filter(({ cas }) => cas.length < 5 || cas.length > 15).map(({ id, cas }) => [id, cas.length])).toEqual([])
    expect(new Set(JEUX.map(({ id }) => id)).size).toBe(JEUX.length)
    expect(new Set(CAS.map(({ id }) => id)).size).toBe(CAS.length)
  })

  it("chaque cas cite un texte, nomme un critère et s'attend à quelque chose sous chaque préréglage", () => {
    for (const cas of CAS) {
      expect(cas.source, cas.id).toMatch(/^(instruction 2022\/19|fiches-actions 2024|CASF)/)
      expect(cas.critere, cas.id).toMatch(/^[a-z-]+$/)
      expect(Object.keys(cas.attendus), cas.id).toEqual(NOMS)
      for (const attendu of Object.values(cas.attendus)) expect(Object.keys(attendu).length, cas.id).toBeGreaterThan(0)
    }
  })

  it('du JSON sans perte, gelé jusqu’au fond', () => {
    expect(JSON.parse(JSON.stringify(JEUX))).toEqual(JEUX)
    const geles = (valeur: unknown): boolean =>
      typeof valeur !== 'object' || valeur === null || (Object.isFrozen(valeur) && Object.values(valeur).every(geles))
    expect(geles(JEUX)).toBe(true)
  })

  it('un cas est contesté si et seulement si deux lectures y donnent deux réponses', () => {
    for (const { id, conteste, attendus, lectures } of CAS) {
      const reponses = [...Object.values(attendus), ...lectures.map(({ attendu }) => attendu)]
      expect(new Set(reponses.map((reponse) => JSON.stringify(reponse))).size > 1, id).toBe(conteste)
    }
  })

  it('chaque convention que les textes se disputent a un cas qui en dépend', () => {
    const conventions = new Set(CAS.flatMap(({ lectures }) => lectures.flatMap((lecture) => Object.keys(lecture.conventions))))
    for (const nom of NOMS) {
      for (const [cle, valeur] of Object.entries(PREREGLAGES[nom])) {
        if (JSON.stringify(valeur) !== JSON.stringify(PREREGLAGES.guide2022[cle as 'comptage'])) conventions.add(cle)
      }
    }
    const disputees = Object.entries(DEFINITIONS_CONVENTIONS).filter(([, { lectures }]) => lectures.length > 1)
    expect(disputees.map(([cle]) => cle).filter((cle) => !conventions.has(cle))).toEqual([])
    for (const nom of NOMS.filter((un) => un !== 'guide2022' && un !== 'transition2024UnMois')) {
      const differents = CAS.filter(({ attendus }) => JSON.stringify(attendus[nom]) !== JSON.stringify(attendus.guide2022))
      expect(differents.length, nom).toBeGreaterThan(0)
    }
  })
})

describe('les réponses attendues', () => {
  it.each(NOMS)('la bibliothèque les calcule, sous %s', (nom) => {
    const rapport = verifierConformite(JEUX, repondreAuxJeux(JEUX, nom))
    expect(rapport.cas.filter(({ statut }) => statut !== 'conforme')).toEqual([])
    expect(rapport).toMatchObject({ conforme: true, complet: true, prereglage: nom, anomalies: [] })
    expect(rapport.suivis).toContain(nom)
  })

  it('le témoin, qui ne doit rien à la bibliothèque, les trouve aussi, sous chaque préréglage et chaque lecture', () => {
    for (const cas of CAS) {
      if (cas.niveau === 'lecture') {
        const chemins = fautesDuDossier(cas.dossiers[0])
        expect(comparerReponse(cas, cas.attendus.guide2022, { valide: chemins.length === 0, chemins }).ecarts, cas.id).toEqual([])
        continue
      }
      if (cas.niveau === 'cellules' || cas.niveau === 'budget') continue
      const lectures = [
        ...NOMS.map((nom) => [PREREGLAGES[nom], cas.attendus[nom]] as const),
        ...cas.lectures.map(({ conventions, attendu }) => [{ ...PREREGLAGES.guide2022, ...conventions }, attendu] as const),
      ]
      for (const [conventions, attendu] of lectures) {
        const { ecarts, nonRendus } = comparerReponse(cas, attendu, repondre(cas, conventions, TEMOIN))
        // Le témoin ne calcule pas les bornes des taux.
        expect(ecarts, `${cas.id} sous ${JSON.stringify(conventions)}`).toEqual([])
        expect(
          nonRendus.filter((chemin) => !/^taux\..*\.(minimum|maximum)$/.test(chemin)),
          cas.id,
        ).toEqual([])
      }
    }
  })

  it('une lecture qu’aucun préréglage n’a est dite partout où elle change la réponse, et là seulement', () => {
    const autres: readonly Partial<Conventions>[] = [
      { decompte: 'depart-exclu' },
      { comptage: 'personnes' },
      { populationRendezVous: 'orientes-dans-le-delai' },
    ]
    for (const cas of CAS) {
      if (!COMPTES.has(cas.niveau)) continue
      for (const autre of autres) {
        const reponse = repondre(cas, { ...PREREGLAGES.guide2022, ...autre }, TEMOIN)
        const change = comparerReponse(cas, cas.attendus.guide2022, reponse).ecarts.length > 0
        const dite = cas.lectures.some(({ conventions }) => JSON.stringify(conventions) === JSON.stringify(autre))
        expect(dite, `${cas.id} sous ${JSON.stringify(autre)}`).toBe(change)
      }
    }
  })

  it('la bibliothèque trouve aussi celles des lectures concurrentes', () => {
    for (const cas of CAS) {
      for (const { conventions, attendu } of cas.lectures) {
        const contexte = { ...cas.contexte, conventions } as Parameters<typeof evaluerEntrees>[1]
        const dossiers = cas.dossiers.flatMap((donnee) => {
          const lecture = lireDossier(donnee)
          return lecture.ok ? [lecture.valeur] : []
        })
        const reponse =
          cas.niveau === 'dossier'
            ? { entrees: dossiers.flatMap((d) => evaluerEntrees(d, contexte).map((e) => ({ dossier: d.id, ...e }))) }
            : calculerIndicateursRsa(dossiers, contexte)
        expect(comparerReponse(cas, attendu, reponse).ecarts, cas.id).toEqual([])
      }
    }
  })
})
