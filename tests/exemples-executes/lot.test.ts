/** Un fichier compté par plusieurs fils : le même résultat, à l'octet, que d'un trait. */
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { malfaconDuRang, parcourirPortefeuille } from '../../examples/node/portefeuille.mjs'
import { calculerIndicateursRsa, type IndicateursRsa, lireDossiers } from '../../src/index'
import { installer } from './paquet-du-moment'

const CONTEXTE = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }
let dossier = ''

type Compte = { lus: number; rejets: { ligne: number; id: string | null }[]; resultat: IndicateursRsa }

beforeAll(async () => {
  dossier = await installer()
  writeFileSync(
    join(dossier, 'examples', 'lot', 'essai.mjs'),
    `import { compterFichier } from './equipe.mjs'
const [fichier, contexte, essais] = JSON.parse(process.argv[2])
const comptes = []
for (const options of essais) comptes.push(await compterFichier(fichier, contexte, options))
console.log(JSON.stringify(comptes))`,
  )
}, 120_000)

afterAll(() => {
  rmSync(dossier, { recursive: true, force: true })
})

function compter(texte: string, essais: readonly object[], contexte: object = CONTEXTE): Compte[] {
  const fichier = join(dossier, 'dossiers.ndjson')
  writeFileSync(fichier, texte)
  const essai = join(dossier, 'examples', 'lot', 'essai.mjs')
  const sortie = execFileSync(process.execPath, [essai, JSON.stringify([fichier, contexte, essais])], {
    encoding: 'utf8',
    stdio: 'pipe',
  })
  return JSON.parse(sortie) as Compte[]
}

const dossierVide = (id: string): string => JSON.stringify({ id, departement: '67', situations: [] })

describe('un portefeuille', () => {
  const donnees = [...parcourirPortefeuille({ dossiers: 4_000 })]
  const texte = donnees.map((donnee) => `${JSON.stringify(donnee)}\n`).join('')

  test('donne le même résultat sur un, deux ou trois fils, en grands ou en petits morceaux', () => {
    const attendu = JSON.stringify(calculerIndicateursRsa(lireDossiers(donnees).dossiers, CONTEXTE))
    const comptes = compter(texte, [
      { fils: 1 },
      { fils: 2, taille: 1_000_000 },
      { fils: 3, taille: 65_537 },
      { fils: 1, taille: 1_000_000_000 },
    ])
    for (const { lus, rejets, resultat } of comptes) {
      expect(JSON.stringify(resultat)).toBe(attendu)
      expect(lus).toBe(4_000)
      expect(rejets.map(({ ligne }) => ligne)).toEqual([3_501])
      expect(malfaconDuRang(3_500)).not.toBeNull()
    }
  }, 60_000)
})

describe('un fichier comme on en reçoit', () => {
  const lignes = [`\uFEFF${dossierVide('é')}`, '', dossierVide('B'), '{"id": "C"', '  ', '{"id":"D"}', dossierVide('\u{1F600}E')]

  test.each([
    ['\n', 1],
    ['\n', 7],
    ['\r\n', 40],
    ['\r\n', 1_000],
  ])('fins de ligne %j, morceaux de %i octets : aucune ligne perdue, ni coupée, et chacune à son numéro', (fin, taille) => {
    const [seul, deux] = compter(lignes.join(fin), [
      { fils: 1, taille },
      { fils: 2, taille },
    ])
    expect(deux).toEqual(seul)
    expect(seul).toMatchObject({ lus: 5, resultat: { dossiers: 3 } })
    expect(seul?.rejets.map(({ ligne, id }) => [ligne, id])).toEqual([
      [4, null],
      [6, 'D'],
    ])
  })

  test('une ligne plus longue que ce que l’on lit d’un coup pour trouver sa fin', () => {
    const longue = JSON.stringify({ id: 'L', departement: '67', situations: [], 'x-note': 'a'.repeat(200_000) })
    const [compte] = compter(`${dossierVide('A')}\n${longue}\n${dossierVide('B')}\n`, [{ fils: 2, taille: 100 }])
    expect(compte).toMatchObject({ lus: 3, rejets: [], resultat: { dossiers: 3 } })
  })

  test('un fichier vide', () => {
    expect(compter('', [{ fils: 2 }])[0]).toMatchObject({ lus: 0, rejets: [], resultat: { dossiers: 0 } })
  })
})

test('une erreur d’un fil arrête tout, et se dit', () => {
  const contexte = { periode: { debut: '2022-12-31', fin: '2022-01-01' } }
  expect(() => compter(dossierVide('A'), [{ fils: 2 }], contexte)).toThrow(/ErreurContexte|periode/)
})

test('un nombre de fils qui n’en est pas un se refuse', () => {
  expect(() => compter(dossierVide('A'), [{ fils: 0 }])).toThrow(/attendu : un entier, 1 ou plus/)
})
