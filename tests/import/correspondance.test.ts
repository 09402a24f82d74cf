import { describe, expect, test } from 'vitest'
import { type Correspondance, champsNonAlimentes, importer, lireCorrespondance } from '../../src/index'
import { FEUILLE, TABLES } from './tables'

const codes = (donnee: unknown): [string, string][] => {
  const lecture = lireCorrespondance(donnee)
  return lecture.ok ? [] : lecture.erreurs.map(({ chemin, code }) => [chemin, code])
}

/** Une correspondance minimale, dont on change la table ou un champ. */
const avecTable = (table: object) => ({ departement: '67', tables: { t: { cle: { colonnes: ['ID'] }, ...table } } })
const DROIT = { colonne: 'ETAT', tellesQuelles: true }
const avecChamps = (champs: object, options: object = {}) =>
  avecTable({ situations: [{ ...options, champs: { debut: { colonne: 'DEBUT' }, droit: DROIT, ...champs } }] })
const CHEMIN = 'tables.t.situations[0].champs'

describe('une correspondance se vérifie avant toute ligne', () => {
  test('celles des tests sont valides, et se relisent telles quelles après un aller-retour JSON', () => {
    for (const correspondance of [TABLES, FEUILLE]) {
      const lecture = lireCorrespondance(JSON.parse(JSON.stringify(correspondance)))
      expect(lecture).toMatchObject({ ok: true, anomalies: [] })
      if (lecture.ok) expect(lireCorrespondance(lecture.valeur)).toEqual(lecture)
    }
  })

  test.each<[string, unknown, [string, string][]]>([
    ['rien', null, [['', 'type-inattendu']]],
    ['aucune table', { departement: '67', tables: {} }, [['tables', 'champ-obligatoire']]],
    ['une cible inconnue', avecChamps({ debu: { colonne: 'X' } }), [[`${CHEMIN}.debu`, 'champ-inconnu']]],
    ['une liste inconnue', avecTable({ situation: [] }), [['tables.t.situation', 'champ-inconnu']]],
    ['une option inconnue', avecChamps({ fin: { colone: 'X' } }), [[`${CHEMIN}.fin.colone`, 'champ-inconnu']]],
    [
      'un champ obligatoire que rien n’alimente',
      avecTable({ situations: [{ champs: { debut: { colonne: 'D' } } }] }),
      [[`${CHEMIN}.droit`, 'champ-obligatoire']],
    ],
    ['aucun droit', avecTable({ contrats: [{ champs: { signeLe: { colonne: 'LE' } } }] }), [['tables', 'champ-obligatoire']]],
    ['aucun département', { tables: avecChamps({}).tables }, [['departement', 'champ-obligatoire']]],
    ['ni colonne ni constante', avecChamps({ fin: {} }), [[`${CHEMIN}.fin`, 'champ-obligatoire']]],
    [
      'une colonne et une constante',
      avecChamps({ fin: { colonne: 'F', constante: '2022-01-01' } }),
      [[`${CHEMIN}.fin`, 'source-ambigue']],
    ],
    [
      'une constante qui n’est pas une date',
      avecChamps({ fin: { constante: '31/12/2022' } }),
      [[`${CHEMIN}.fin.constante`, 'date-impossible']],
    ],
    [
      'une constante hors liste',
      avecChamps({ droit: { constante: 'ouvert' } }),
      [[`${CHEMIN}.droit.constante`, 'valeur-hors-liste']],
    ],
    [
      'un code vers une valeur hors liste',
      avecChamps({ droit: { colonne: 'E', codes: { V: 'versabel' } } }),
      [[`${CHEMIN}.droit.codes.V`, 'valeur-hors-liste']],
    ],
    [
      'un code sans valeur pour un champ obligatoire',
      avecChamps({ droit: { colonne: 'E', codes: { V: null } } }),
      [[`${CHEMIN}.droit.codes.V`, 'champ-obligatoire']],
    ],
    [
      'un code attendu que rien ne traduit',
      avecChamps({ droit: { colonne: 'E', codes: { '2': 'versable' }, codesAttendus: ['2', '3'] } }),
      [[`${CHEMIN}.droit.codesAttendus[1]`, 'code-non-couvert']],
    ],
    ['une liste fermée sans codes', avecChamps({ droit: { colonne: 'E' } }), [[`${CHEMIN}.droit.codes`, 'codes-absents']]],
    [
      'un oui ou non sans codes',
      avecChamps({ soumisDroitsDevoirs: { colonne: 'S' } }),
      [[`${CHEMIN}.soumisDroitsDevoirs.codes`, 'codes-absents']],
    ],
    [
      'des codes et des valeurs telles quelles',
      avecChamps({ droit: { ...DROIT, codes: { '2': 'versable' } } }),
      [[`${CHEMIN}.droit.tellesQuelles`, 'source-ambigue']],
    ],
    [
      '« autres » sans codes',
      avecChamps({ droit: { ...DROIT, autres: 'radie' } }),
      [[`${CHEMIN}.droit.autres`, 'option-sans-objet']],
    ],
    [
      '« autres » inconnu pour un champ obligatoire',
      avecChamps({ droit: { colonne: 'E', codes: {}, autres: 'inconnu' } }),
      [[`${CHEMIN}.droit.autres`, 'champ-obligatoire']],
    ],
    [
      'des formats qui se confondent',
      avecChamps({ fin: { colonne: 'F', formats: ['JJ/MM/AAAA', 'MM/JJ/AAAA'] } }),
      [[`${CHEMIN}.fin.formats`, 'formats-ambigus']],
    ],
    [
      'un mois seul sans jour',
      avecChamps({ fin: { colonne: 'F', formats: ['AAAA-MM'] } }),
      [[`${CHEMIN}.fin.jour`, 'champ-obligatoire']],
    ],
    ['aucun format', avecChamps({ fin: { colonne: 'F', formats: [] } }), [[`${CHEMIN}.fin.formats`, 'champ-obligatoire']]],
    [
      'un format inconnu',
      avecChamps({ fin: { colonne: 'F', formats: ['JJ/MM/YYYY'] } }),
      [[`${CHEMIN}.fin.formats[0]`, 'valeur-hors-liste']],
    ],
    [
      'des codes pour une date',
      avecChamps({ fin: { colonne: 'F', codes: { X: null } } }),
      [[`${CHEMIN}.fin.codes`, 'option-sans-objet']],
    ],
    [
      'un format pour un texte',
      avecChamps({ departement: { colonne: 'F', jour: 'premier' } }),
      [[`${CHEMIN}.departement.jour`, 'option-sans-objet']],
    ],
    [
      'une colonne ignorée et lue',
      { ...avecTable({ ...avecChamps({}).tables.t, ignorees: ['ETAT'] }) },
      [['tables.t.ignorees[0]', 'colonne-ignoree-et-lue']],
    ],
    [
      'un numéro sans répétition',
      avecChamps({ fin: { colonne: 'F{n}' } }),
      [[`${CHEMIN}.fin.colonne`, 'numero-sans-repetition']],
    ],
    [
      'une répétition sans numéro',
      avecChamps({}, { repetitions: 2 }),
      [['tables.t.situations[0].repetitions', 'repetition-sans-numero']],
    ],
    [
      'aucune colonne',
      avecTable({ situations: [{ champs: { debut: { constante: '2022-01-01' }, droit: { constante: 'versable' } } }] }),
      [[CHEMIN, 'champ-obligatoire']],
    ],
    [
      'une clé vide',
      avecTable({ ...avecChamps({}).tables.t, cle: { colonnes: [] } }),
      [['tables.t.cle.colonnes', 'champ-obligatoire']],
    ],
    [
      'une clé en double',
      avecTable({ ...avecChamps({}).tables.t, cle: { colonnes: ['ID', 'ID'] } }),
      [['tables.t.cle.colonnes[1]', 'colonne-en-double']],
    ],
    [
      'une longueur nulle',
      avecTable({ ...avecChamps({}).tables.t, cle: { colonnes: ['ID'], longueur: 0 } }),
      [['tables.t.cle.longueur', 'type-inattendu']],
    ],
    [
      'un en-tête à la ligne 0',
      avecTable({ ...avecChamps({}).tables.t, ligneEntete: 0 }),
      [['tables.t.ligneEntete', 'type-inattendu']],
    ],
    [
      'des bornes inversées',
      { ...avecChamps({}), dates: { depuis: '2022-01-01', jusqua: '2021-01-01' } },
      [['dates.jusqua', 'fin-avant-debut']],
    ],
    [
      '« finImplicite » hors des situations',
      avecTable({ ...avecChamps({}).tables.t, contrats: [{ finImplicite: true, champs: { signeLe: { colonne: 'LE' } } }] }),
      [['tables.t.contrats[0].finImplicite', 'option-sans-objet']],
    ],
    [
      'un code vide',
      avecChamps({ droit: { colonne: 'E', codes: { ' ': 'versable' } } }),
      [[`${CHEMIN}.droit.codes. `, 'option-sans-objet']],
    ],
    [
      'un nom impossible',
      JSON.parse('{ "departement": "67", "tables": { "__proto__": {} } }'),
      [['tables.__proto__', 'champ-inconnu']],
    ],
  ])('%s', (_, donnee, attendu) => {
    expect(codes(donnee)).toEqual(attendu)
  })

  test('le message propose le nom voisin, dit ce qui est attendu', () => {
    const lecture = lireCorrespondance(avecChamps({ droit: { colonne: 'E', codes: { V: 'versabel' } } }))
    expect(lecture.ok ? '' : lecture.erreurs[0]?.message).toBe(
      'reçu « versabel » ; attendu : « en-attente », « refuse », « versable », « suspendu », « radie » ; vouliez-vous dire « versable » ?',
    )
  })

  test('une clé qui désigne un foyer se signale, sauf si des témoins veillent', () => {
    const table = { ...avecChamps({}).tables.t, cle: { colonnes: ['MATRICULE'] } }
    const lecture = lireCorrespondance(avecTable(table))
    expect(lecture.ok ? lecture.anomalies.map(({ code }) => code) : null).toEqual(['cle-de-foyer'])
    const gardee = lireCorrespondance(avecTable({ ...table, temoins: ['NE'] }))
    expect(gardee.ok ? gardee.anomalies : null).toEqual([])
  })

  test('l’import lève une ErreurContexte qui dit toutes les erreurs, et ne lit aucune ligne', () => {
    const lignes: Iterable<Record<string, unknown>> = {
      [Symbol.iterator]: () => {
        throw new Error('une ligne a été lue')
      },
    }
    const fautive = avecChamps({ fin: { constante: 'x' }, departement: {} }) as unknown as Correspondance
    expect(() => importer(lignes, fautive)).toThrow(
      expect.objectContaining({
        name: 'ErreurContexte',
        message: [
          `correspondance.${CHEMIN}.fin.constante : reçu « x » ; attendu : une date qui existe, AAAA-MM-JJ, comme « 2022-03-01 »`,
          `correspondance.${CHEMIN}.departement : ni colonne, ni constante ; attendu : l'une des deux`,
        ].join('\n'),
      }),
    )
  })
})

describe('ce qu’une correspondance perd', () => {
  test('dépend des conventions : sous casf, la notification n’est pas lue', () => {
    const correspondance = avecChamps({}) as Correspondance
    const perdue = (conventions: object) =>
      champsNonAlimentes(correspondance, conventions).find(({ champ }) => champ === 'situations[].notifieeLe')?.inconnus
    expect(perdue({})).toContain('nouveaux-entrants')
    expect(perdue({ debutOrientation: 'ouverture-droits', debutContrat: 'orientation' })).toEqual([])
  })

  test('une liste entière n’est dite qu’une fois', () => {
    const champs = champsNonAlimentes(avecChamps({}) as Correspondance).map(({ champ }) => champ)
    expect(champs).toContain('suivis')
    expect(champs.filter((champ) => champ.startsWith('suivis'))).toEqual(['suivis'])
  })
})

test('les champs non alimentés d’une correspondance fautive : elle se refuse, comme pour importer', () => {
  for (const fautive of [undefined, null, { tables: 3 }]) {
    expect(() => champsNonAlimentes(fautive as never)).toThrow(
      expect.objectContaining({ name: 'ErreurContexte', message: expect.stringContaining('correspondance') }),
    )
  }
})
