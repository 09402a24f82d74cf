import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LignePlate } from '../../src/restitution/ecritures/csv'
import { ecrireCsv, ecrireCsvFlux } from '../../src/restitution/ecritures/csv-a-plat'
import { versCsv } from '../../src/restitution/vers-csv'
import { versLignes } from '../../src/restitution/vers-lignes'
import { tableau, tableaux2023 } from '../tableau/tableaux'
import { resultat } from './donnees'

/** Ce qu'un lecteur de CSV, qui n'est pas le nôtre, y voit. */
const lire = (csv: string): string[][] =>
  parse(csv, { bom: true, delimiter: ';', recordDelimiter: '\r\n', relaxColumnCount: true }) as string[][]
const ecrire = (...lignes: LignePlate[]): string => [...ecrireCsv(lignes)].join('')

describe('versCsv', () => {
  it('le tableau, une ligne par indicateur et département, mesure et commentaires en colonnes', () => {
    const commentaires = ['une remarque ; et sa suite', 'une autre']
    const csv = versCsv(
      tableau(
        {
          'nouveaux-entrants 67': { '2021': '8 264', '2022': '95%' },
          'ag-delai-moyen 67': { '2021': 'ND', '2022': '24,5 jours' },
        },
        { 'nouveaux-entrants 67': { commentaires } },
      ),
    )
    expect(csv).toBe(
      [
        '\ufeffMesure;Indicateur;Département;Résultat atteint en 2021;Résultat atteint en 2022;Commentaires',
        '3.1. Orienter et accompagner les allocataires du RSA;Nombre de nouveaux entrants;"67";8264;95%;"une remarque ; et sa suite\nune autre"',
        '3.2. Garantie d\'activité;Délai moyen du démarrage de l\'accompagnement global;"67";ND;24,5 jours;',
        '',
      ].join('\r\n'),
    )
  })

  it('les tableaux publiés se relisent cellule à cellule', () => {
    const [entete = [], ...rangees] = lire(versCsv(tableaux2023))
    expect(entete).toHaveLength(tableaux2023.colonnes.length + 4)
    expect(rangees).toHaveLength(tableaux2023.lignes.length)
    const rangee = rangees.find((r) => r[1] === 'Nombre de nouveaux entrants' && r[2] === '67')
    expect(rangee?.slice(3, -1)).toEqual(['ND', '9000', '8175', '8264', '7486', 'ND'])
    // Une écriture douteuse ne devient pas un nombre.
    expect(versCsv(tableaux2023)).toContain(';"8 5002";')
  })

  it('plusieurs tables : chacune sous sa légende, une ligne blanche entre elles', () => {
    const blocs = versCsv(resultat).split('\r\n\r\n')
    expect(blocs.map((bloc) => bloc.replace('\ufeff', '').split('\r\n')[0])).toEqual([
      'Ce qui est compté, et ses bornes',
      'Taux, et bornes entre lesquelles ils sont',
      "Délai médian d'orientation, en jours",
      'Pourquoi des cas restent indéterminés',
      'Les conventions de ce calcul',
    ])
    expect(blocs[1]).toContain('Orientés dans le délai, parmi les nouveaux entrants;1;3;33,3%;25%;50%')
  })

  it('les lignes pour l’analyse, telles quelles', () => {
    const [entete = [], premiere = []] = lire(versCsv(versLignes(resultat)))
    const lue = Object.fromEntries(entete.map((nom, i) => [nom, premiere[i]]))
    expect(entete.slice(0, 2)).toEqual(['indicateur', 'libelle'])
    expect(lue).toMatchObject({
      indicateur: 'nouveaux-entrants',
      debut: '2022-01-01',
      departement: '67',
      valeur: '3',
      maximum: '4',
      statut: 'U',
    })
  })

  it('une liste vide fait un fichier vide, marque comprise', () => {
    expect(versCsv([])).toBe('\ufeff')
  })
})

describe('les nombres', () => {
  it.each([
    [8264, '8264'],
    [24.5, '24,5'],
    [-0.25, '-0,25'],
    [1e21, '1e+21'],
    [null, ''],
    [true, 'oui'],
    [false, 'non'],
  ])('%s', (valeur, ecrit) => {
    expect(ecrire({ a: valeur })).toBe(`\ufeffa\r\n${ecrit}\r\n`)
  })

  it('un montant exact est un nombre dans sa colonne, un texte ailleurs', () => {
    expect(ecrire({ montant: '51000.05', fiche: '4.1' })).toBe('\ufeffmontant;fiche\r\n51000,05;"4.1"\r\n')
    expect([...ecrireCsv([{ total: '0.5' }], { decimales: ['total'] })].join('')).toBe('\ufefftotal\r\n0,5\r\n')
  })

  it.each(['01', '4.1', '12/15', '8 5002', '10-12'])('« %s », qui n’en est pas un, va entre guillemets', (texte) => {
    expect(ecrire({ a: texte })).toBe(`\ufeffa\r\n"${texte}"\r\n`)
  })

  it.each(['2022-12-31', '31/12/2022'])('une date reste une date : %s', (date) => {
    expect(ecrire({ a: date })).toBe(`\ufeffa\r\n${date}\r\n`)
  })
})

describe('aucun texte ne devient une formule', () => {
  it.each([
    '=1+1',
    '+33 3 88',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1+1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '\uff1d1',
    "=cmd|' /C calc'!A0",
    '";=1',
  ])('%j', (texte) => {
    const [[, lu = ''] = []] = lire(ecrire({ a: 'x', b: texte }).replace(/^.*?\r\n/, ''))
    expect(lu).toBe(texte.startsWith('"') ? texte : `'${texte.replace(/\r\n?/g, '\n')}`)
  })

  it('ni dans un intitulé', () => {
    expect(ecrire({ '=a': 1 })).toBe("\ufeff'=a\r\n1\r\n")
  })

  it('et tout texte se relit, à l’apostrophe près', () => {
    const signe = fc.constantFrom(...'=+-@;",.\'\n\r\t 01a\u00a0\u202f\uff1d')
    const mot = fc.array(signe, { maxLength: 12 }).map((signes) => signes.join(''))
    fc.assert(
      fc.property(fc.array(fc.tuple(mot, mot), { minLength: 1, maxLength: 5 }), (couples) => {
        const relu = lire(ecrire(...couples.map(([a, b]) => ({ a, b })))).slice(1)
        expect(relu.map((champs) => champs.length)).toEqual(couples.map(() => 2))
        relu.flat().forEach((lu, i) => {
          const texte = (couples[Math.floor(i / 2)]?.[i % 2] ?? '').replace(/\r\n?/g, '\n')
          expect([texte, `'${texte}`]).toContain(lu)
          expect(lu.replace(/^[\s\u00a0\u202f]+/, '')).not.toMatch(/^[=+@\uff1d]/)
          if (/^[\s\u00a0\u202f]*-/.test(lu)) expect.unreachable(`« ${lu} » commence une formule`)
        })
      }),
    )
  })
})

describe('au fil de l’eau', () => {
  function* compter(combien: number, vues: { lues: number }): Generator<LignePlate> {
    for (let i = 0; i < combien; i++) {
      vues.lues = i + 1
      yield { id: `dossier-${i}`, jours: i / 2, retenue: i % 2 === 0 }
    }
  }

  it('ne lit que ce qu’il faut pour le morceau demandé', () => {
    const vues = { lues: 0 }
    const morceaux = ecrireCsv(compter(1_000_000, vues))
    expect(vues.lues).toBe(0)
    const premier = morceaux.next().value ?? ''
    expect(premier.startsWith('\ufeffid;jours;retenue\r\ndossier-0;0;oui\r\ndossier-1;0,5;non\r\n')).toBe(true)
    expect(vues.lues).toBeLessThan(1000)
    morceaux.next()
    expect(vues.lues).toBeLessThan(2000)
  })

  it.each([0, 1, 499, 500, 501, 1234])('%d lignes : rien ne manque, rien ne double', (combien) => {
    const csv = [...ecrireCsv(compter(combien, { lues: 0 }), { colonnes: ['id', 'jours', 'retenue'] })].join('')
    expect(csv.split('\r\n')).toHaveLength(combien + 2)
    expect(
      lire(csv)
        .slice(1)
        .map(([id]) => id),
    ).toEqual(Array.from({ length: combien }, (_, i) => `dossier-${i}`))
  })

  it('la source asynchrone donne le même fichier', async () => {
    async function* flux(): AsyncGenerator<LignePlate> {
      yield* compter(777, { lues: 0 })
    }
    let csv = ''
    for await (const morceau of ecrireCsvFlux(flux())) csv += morceau
    expect(csv).toBe([...ecrireCsv(compter(777, { lues: 0 }))].join(''))
  })

  it('une colonne inattendue ne se perd pas : elle lève, avec la voisine', () => {
    expect(() => ecrire({ valeur: 1 }, { valeurs: 2 })).toThrow(
      'lignes[1] : colonne inconnue « valeurs » ; attendues : valeur ; vouliez-vous dire « valeur » ?',
    )
    expect(ecrire({ a: 1, b: 2 }, { b: 3 })).toBe('\ufeffa;b\r\n1;2\r\n;3\r\n')
  })

  it.each([
    [{ a: {} } as unknown as LignePlate, 'lignes[0].a : reçu un objet'],
    [{ a: Number.NaN }, 'lignes[0].a : reçu le nombre NaN'],
    [null as unknown as LignePlate, 'lignes[0] : reçu null'],
  ])('une valeur qui n’est pas simple lève : %j', (ligne, message) => {
    expect(() => ecrire(ligne)).toThrow(message)
  })
})

it('ce qui n’est pas une suite de lignes lève, et le dit', async () => {
  expect(() => [...ecrireCsv(undefined as never)]).toThrow('lignes : reçu rien ; attendu : une liste de lignes')
  expect(() => [...ecrireCsv([], { colonnes: 'a' } as never)]).toThrow('options.colonnes : reçu « a »')
  await expect(ecrireCsvFlux({} as never).next()).rejects.toThrow(
    'lignes : reçu un objet ; attendu : des lignes qui se parcourent',
  )
})
