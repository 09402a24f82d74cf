/** L'outil du corpus sait échouer : comparer, lire le journal, refuser de récrire. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type Chiffre, comparer, dire } from './comparer'
import { entreesChiffres, fautesDuPassage, manques } from './journal'
import { corpsDeVersion, ecrireCorpus, estPubliee, lireCorpus, versionsGardees } from './versions.mjs'

const chiffre = (valeur: unknown, conventions: readonly string[] | null = ['guide2022', 'casf'], nom = 'rsa/a'): Chiffre => ({
  chiffre: nom,
  donnees: 'portefeuille, 67',
  periode: '2022',
  conventions,
  valeur,
})

describe('comparer', () => {
  test('rien ne bouge quand seuls changent l’ordre, le regroupement, ou ce qui s’ajoute', () => {
    const avant = [chiffre(1), chiffre({ x: 1 }, null, 'budget/b')]
    const apres = [
      chiffre({ x: 1 }, null, 'budget/b'),
      chiffre(1, ['casf']),
      chiffre(1, ['guide2022', 'nouveau']),
      chiffre(2, null, 'rsa/c'),
    ]
    expect(comparer(avant, apres)).toEqual([])
  })

  test('dit quel chiffre, pour quelle période, sous quelles conventions', () => {
    const bouges = comparer([chiffre(1), chiffre(3, null, 'budget/b')], [chiffre(1, ['guide2022']), chiffre(2, ['casf'])])
    expect(bouges.map(dire)).toEqual([
      'rsa/a (portefeuille, 67 ; 2022 ; sous casf) : 1 → 2',
      'budget/b (portefeuille, 67 ; 2022) : 3 → disparu',
    ])
  })
})

describe('le journal', () => {
  const JOURNAL = `# Journal

## [Non publié]

### Chiffres

- \`rsa/a\` — périodes : toutes — conventions : \`casf\` — le jour de départ compte (annexe 7, §6).
- \`budget/*\` — périodes : 2022 — conventions : toutes — un arrondi.

### Ajouté

- \`rsa/d\` — périodes : toutes — conventions : toutes — hors de la section.

## [0.1.0] - 2026-12-01

- Première version.
`
  const entrees = entreesChiffres(JOURNAL, 'Non publié')

  test('se lit version par version', () => {
    expect(corpsDeVersion(JOURNAL, '0.1.0')).toContain('Première version')
    expect(corpsDeVersion(JOURNAL, '0.1.0')).not.toContain('Chiffres')
    expect(corpsDeVersion(JOURNAL, '9.9.9')).toBe('')
    expect(entrees.map((entree) => entree.chiffre)).toEqual(['rsa/a', 'budget/*'])
    expect(estPubliee('0.1.0', JOURNAL)).toBe(true)
    expect(estPubliee('0.1.1', JOURNAL)).toBe(false)
    expect(estPubliee('0.1.0', '## [0.1.0]')).toBe(false)
  })

  test('ce qu’il tait est dit, prêt à écrire', () => {
    const bouges = (conventions: readonly string[], nom = 'rsa/a') =>
      comparer([chiffre(1, conventions, nom)], [chiffre(2, conventions, nom)])
    expect(manques(bouges(['casf']), entrees)).toEqual([])
    expect(manques(bouges(['toute autre'], 'budget/parite'), entrees)).toEqual([])
    expect(manques(bouges(['casf', 'guide2022']), entrees)).toEqual([
      "- `rsa/a` — périodes : … — conventions : `casf`, `guide2022` — pourquoi, d'après quel texte",
    ])
    expect(manques(bouges(['casf'], 'rsa/d'), entrees)).toHaveLength(1)
    expect(manques(comparer([chiffre(1, null, 'rsa/e')], []), [])).toEqual([
      "- `rsa/e` — périodes : … — conventions : toutes — pourquoi, d'après quel texte",
    ])
  })

  test.each([
    ['0.1.0', '0.1.1', false],
    ['0.1.0', '0.2.0', true],
    ['0.9.0', '1.0.0', true],
    ['1.0.0', '1.1.0', false],
    ['1.4.2', '2.0.0', true],
  ])('un chiffre bouge de %s à %s : admis, %s', (avant, apres, admis) => {
    const corpus = (version: string, versionRegles: string, valeur: number) => ({
      version,
      versionRegles,
      chiffres: [chiffre(valeur, ['casf'])],
    })
    const fautes = fautesDuPassage(corpus(avant, '1', 1), corpus(apres, '2', 2), entrees)
    expect(fautes).toEqual(admis ? [] : [`${avant} → ${apres} : des chiffres bougent, et le numéro n'annonce pas de rupture`])
    expect(fautesDuPassage(corpus(avant, '1', 1), corpus(apres, '1', 1), [])).toEqual([])
    // La version des règles oubliée, ou changée pour rien ; le journal qui se tait.
    const regles = `${avant} → ${apres} : la version des règles change avec les chiffres du RSA, et eux seuls`
    expect(fautesDuPassage(corpus(avant, '1', 1), corpus(apres, '1', 2), entrees)).toContain(regles)
    expect(fautesDuPassage(corpus(avant, '1', 1), corpus(apres, '2', 1), [])).toEqual([regles])
    expect(fautesDuPassage(corpus(avant, '1', 1), corpus(apres, '2', 2), [])).toHaveLength(admis ? 1 : 2)
  })
})

describe('écrire', () => {
  const dossier = `${mkdtempSync(join(tmpdir(), 'calpae-corpus-'))}/`
  afterAll(() => rmSync(dossier, { recursive: true, force: true }))
  const chiffres = { rsa: [chiffre(1)], familles: [], tableau: [], budget: [] }
  const ecrire = (version: string, journal: string): void =>
    ecrireCorpus({ version, versionRegles: '1', chiffres, journal }, dossier)

  test('écrit, et récrit tant que la version n’est pas publiée', () => {
    ecrire('0.1.0', '## [Non publié]')
    ecrire('0.1.0', '## [Non publié]')
    expect(lireCorpus('0.1.0', dossier).chapitres.rsa).toEqual([chiffre(1)])
    ecrire('0.10.0', '')
    ecrire('0.2.0', '')
    expect(versionsGardees(dossier)).toEqual(['0.1.0', '0.2.0', '0.10.0'])
  })

  test('refuse une version publiée, et ce qui n’est pas une version', () => {
    expect(() => ecrire('0.1.0', '## [0.1.0] - 2026-12-01')).toThrow('la version 0.1.0 est publiée')
    expect(() => ecrire('../x', '')).toThrow("n'est pas une version")
  })

  test('une retouche à la main se voit', () => {
    const fichier = `${dossier}0.1.0/rsa.json`
    writeFileSync(fichier, readFileSync(fichier, 'utf8').replace('"valeur":1', '"valeur":2'))
    expect(() => lireCorpus('0.1.0', dossier)).toThrow('le corpus 0.1.0 a été retouché : rsa.json')
  })
})
