import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installer } from './paquet-du-moment'

let dossier = ''
let sortie = ''

beforeAll(async () => {
  dossier = await installer()
  sortie = await lancer(join(dossier, 'examples', 'node', 'demo.mjs'))
}, 120_000)

afterAll(() => {
  rmSync(dossier, { recursive: true, force: true })
})

/** Lance un programme ; la promesse est rejetée s'il sort autrement qu'avec 0, ou s'il se plaint. */
function lancer(programme: string): Promise<string> {
  return new Promise((resoudre, rejeter) => {
    execFile(process.execPath, [programme], { maxBuffer: 64 * 1024 * 1024 }, (erreur, texte, journal) => {
      if (erreur || journal) rejeter(erreur ?? new Error(journal))
      else resoudre(texte)
    })
  })
}

/** Les cellules des lignes d'un libellé, dans l'ordre des tableaux. */
const lignes = (libelle: string): string[][] =>
  sortie
    .split('\n')
    .filter((ligne) => ligne.includes(libelle))
    .map((ligne) => ligne.split(/ {2,}/))

describe('npm run demo', () => {
  it('dit ce qui est inventé et ce qui est publié', () => {
    expect(sortie).toContain('Le portefeuille est inventé')
    expect(sortie.replace(/\s+/g, ' ')).toContain('Aucune comparaison de performance')
  })

  it.each([
    '1. La lecture : rien ne se perd',
    '2. Les lignes 3.1 et 3.2 du tableau des indicateurs',
    '3. Taux et délais médians',
    '4. Les mêmes dossiers, lus par six textes',
    '5. Un écart, expliqué',
    '6. Trois dossiers, expliqués',
  ])('a sa section « %s »', (section) => {
    expect(sortie).toContain(`\n${section}`)
  })

  it('rend compte de toutes les lectures, et des anomalies par code', () => {
    expect(sortie).toContain('24 000 dossiers lus = 23 994 lisibles + 6 rejetés')
    expect(sortie).toContain('vouliez-vous dire « notifieeLe »')
    expect(sortie).toMatch(/orientation-avant-notification +\d/)
  })

  it('met les chiffres publiés de 2022 à côté des calculs, dans la bonne ligne', () => {
    expect(
      lignes('Nouveaux entrants')
        .map((cellules) => cellules.at(-1))
        .slice(0, 3),
    ).toEqual(['7 486', '3 855', '—'])
    expect(
      lignes('En cours en garantie')
        .map((cellules) => cellules.at(-1))
        .slice(0, 3),
    ).toEqual(['708', '4 481', '—'])
    expect(
      lignes('Délai moyen du démarrage')
        .map((cellules) => cellules.at(-1))
        .slice(0, 3),
    ).toEqual(['22 jours', '27 jours', '—'])
  })

  it('donne douze lignes par territoire, avec leurs bornes', () => {
    expect(sortie.match(/^3\.1 .*\[[\d ]+ ; [\d ]+\]/gm)).toHaveLength(18)
    expect(sortie.match(/^3\.2 /gm)).toHaveLength(18)
    expect(sortie.match(/^causes des indéterminés /gm)).toHaveLength(3)
  })

  it('met les six préréglages côte à côte', () => {
    const entete = sortie.split('\n').find((ligne) => ligne.startsWith('valeur certaine'))
    expect(entete?.split(/ {2,}/).slice(1)).toEqual([
      'guide2022',
      'tableau2022',
      'casf',
      'transition2024',
      'transition2024UnMois',
      'decret2024',
    ])
  })

  it('explique les trois dossiers, critère par critère', () => {
    const explications = sortie.slice(sortie.indexOf('6. Trois dossiers')).split('\n--- ').slice(1)
    expect(explications).toHaveLength(3)
    const [allerRetour, retour, indeterminee] = explications
    expect(allerRetour).toContain("REJETÉE, ce n'est pas un nouvel entrant (aller-retour")
    expect(retour).toContain('RETENUE, nouvel entrant (retour après radiation)')
    expect(indeterminee).toContain("les droits ne sont pas connus avant la date d'historisation")
    for (const explication of explications) expect(explication).toMatch(/preuves : situations\[\d\]/)
  })
})

describe('la remontée entière', () => {
  const section = (titre: string): string => sortie.slice(sortie.indexOf(titre)).split(/\n\d+\. /)[0] ?? ''

  it('remplit le tableau de l’annexe 9, famille par famille', () => {
    const tableau = section('7. La remontée entière')
    for (const mesure of ['1.1.', '1.2.', '1.3.', '2.1.', '2.2.', '3.1.', '3.2.', '4.1.', '5.1.'])
      expect(tableau).toMatch(new RegExp(`^${mesure.replaceAll('.', '\\.')} \\S`, 'm'))
    expect(tableau).toMatch(/Nombre de nouveaux entrants +\d/)
    expect(tableau).toMatch(/heures? suppl.* ND$/m)
  })

  it('dit le remplissage et les cibles, dont les deux définitions de « très éloigné »', () => {
    const cibles = section('8. Remplissage et cibles')
    expect(cibles).toMatch(/Remplissage : \d+ cellules renseignées sur \d+ attendues/)
    expect(cibles).toMatch(/nouveaux-entrants-orientes-dans-le-delai +67 +2021 +au moins 100 % +[\d,]+ % +manquee/)
    expect(cibles).toMatch(/corps-note-2 +67 +2021 +oui/)
    expect(cibles).toMatch(/annexe-5-note-1 +67 +2021 +non/)
  })

  it('trouve ce que les documents publiés se contredisent', () => {
    const contradictions = section('9. Ce que les documents publiés')
    expect(contradictions).toContain('« 8 624 » et « 8 264 »')
    expect(contradictions).toContain('« 8 502 » et « 8 5002 »')
    expect(contradictions).toMatch(/\(11.752\) dépasse/)
  })
})

describe('le budget', () => {
  const budget = (): string => sortie.slice(sortie.indexOf('10. Le budget')).replace(/[\s\u202f\u00a0]+/g, ' ')

  it('dit la part de l’État de 2022, et que la parité ne peut se vérifier', () => {
    expect(budget()).toContain("part de l'État 3 862 055 €, part du département inconnue")
  })

  it('trouve les troubles des dix fiches-actions, et eux seuls', () => {
    expect(budget()).toContain('57 constats conformes, 12 non conformes, 0 inconnus')
    expect(budget()).toContain('le sous-total global énoncé est 609 750 €, ses 2 lignes font 1 231 860 € ; écart -622110.00')
    expect(budget()).toContain('le sous-total du département énoncé est 53 500 €, sa ligne fait 79 500 € ; écart -26000.00')
    expect(budget()).toMatch(/budget de 2024 3727340\.00 3105230\.00/)
  })
})

it('un écart se dit avec sa somme, sa cause et des dossiers à ouvrir', () => {
  const ecart = sortie.slice(sortie.indexOf('5. Un écart'), sortie.indexOf('6. Trois dossiers'))
  const bilan = /dans le délai : ([\d\s]+) contre ([\d\s]+), ([\d\s]+) de moins/u.exec(ecart)
  const [guide2022, transition2024, deMoins] = (bilan ?? []).slice(1).map((nombre) => Number(nombre.replace(/\s/gu, '')))
  expect(guide2022).toBeGreaterThan(0)
  expect((guide2022 ?? 0) - (transition2024 ?? 0)).toBe(deMoins)
  expect(ecart).toContain('par la convention « delaiOrientation » (1 mois contre 15 jours)')
  expect(ecart).toMatch(/par exemple 6[78]-\d{6}/)
})
