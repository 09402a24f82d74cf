import { describe, expect, test } from 'vitest'
import { lireDossiers } from '../../src/index'
import { geler } from './geler'

const A = { id: 'A', departement: '67', situations: [] }
const B = { id: 'B', departement: '68', situations: [] }

describe('lireDossiers', () => {
  test('rien ne se perd : dossiers dans l’ordre, rejets à leur position', () => {
    const lot = lireDossiers([A, { id: 'X' }, B, null, { id: 12, departement: '67', situations: [] }, 'A'])
    expect(lot.lus).toBe(6)
    expect(lot.dossiers.map(({ id }) => id)).toEqual(['A', 'B'])
    expect(lot.rejets.map(({ position, id }) => ({ position, id }))).toEqual([
      { position: 1, id: 'X' },
      { position: 3, id: null },
      { position: 4, id: null },
      { position: 5, id: null },
    ])
    expect(lot.rejets.map(({ erreurs }) => erreurs.map(({ chemin }) => chemin))).toEqual([
      ['departement', 'situations'],
      [''],
      ['id'],
      [''],
    ])
    expect(lot.anomalies).toEqual([])
  })

  test('un identifiant en double est une anomalie, les deux dossiers sont gardés', () => {
    const lot = lireDossiers([A, B, { ...A, departement: '68' }, A])
    expect(lot.dossiers).toHaveLength(4)
    expect(lot.rejets).toEqual([])
    expect(lot.anomalies).toEqual([
      {
        position: 2,
        id: 'A',
        anomalies: [{ chemin: 'id', code: 'identifiant-en-double', message: '« A » est déjà à la position 0' }],
      },
      {
        position: 3,
        id: 'A',
        anomalies: [{ chemin: 'id', code: 'identifiant-en-double', message: '« A » est déjà à la position 0' }],
      },
    ])
  })

  test('l’identifiant d’un dossier rejeté ne fait pas de double', () => {
    expect(lireDossiers([{ id: 'A' }, A]).anomalies).toEqual([])
  })

  test('un double se dit à côté des autres anomalies', () => {
    const suivis = [{ organisme: 'caf' }]
    expect(lireDossiers([A, { ...A, suivis }]).anomalies.map(({ anomalies }) => anomalies.map(({ code }) => code))).toEqual([
      ['identifiant-en-double', 'suivi-sans-date'],
    ])
  })

  test('un lot gelé se lit', () => {
    expect(lireDossiers(geler([structuredClone(A)])).lus).toBe(1)
  })

  test('un générateur, un ensemble, les valeurs d’un Map se parcourent', () => {
    function* produire() {
      yield A
      yield {}
      yield B
    }
    expect(lireDossiers(produire())).toMatchObject({ lus: 3, dossiers: [{ id: 'A' }, { id: 'B' }], rejets: [{ position: 1 }] })
    expect(lireDossiers(new Set([A, B])).dossiers).toHaveLength(2)
    expect(lireDossiers(new Map([['a', A]]).values()).dossiers).toHaveLength(1)
    expect(lireDossiers([])).toEqual({ lus: 0, dossiers: [], rejets: [], anomalies: [] })
  })

  test('une liste trouée : chaque trou est une donnée illisible', () => {
    const trouee: unknown[] = [A]
    trouee.length = 3
    expect(lireDossiers(trouee)).toMatchObject({ lus: 3, dossiers: [{ id: 'A' }], rejets: [{ position: 1 }, { position: 2 }] })
  })

  test.each<[string, unknown, string]>([
    ['un texte', JSON.stringify([A]), '« [{"id":"A","departement":"67","situations":[]}] »'],
    ['un dossier seul', A, 'un objet'],
    ['null', null, 'null'],
    ['rien', undefined, 'rien'],
    ['un nombre', 3, 'le nombre 3'],
    ['une fonction', () => [A], 'une fonction'],
  ])('%s n’est pas un lot : une donnée lue, un rejet', (_, donnee, dit) => {
    expect(lireDossiers(donnee as Iterable<unknown>)).toEqual({
      lus: 1,
      dossiers: [],
      rejets: [
        {
          position: 0,
          id: null,
          erreurs: [{ chemin: '', code: 'type-inattendu', message: `reçu ${dit} ; attendu : une liste de dossiers` }],
        },
      ],
      anomalies: [],
    })
  })

  test('un dossier dont un champ lève est rejeté, les autres se lisent', () => {
    const piege = {
      id: 'P',
      departement: '67',
      get situations(): unknown {
        throw new Error('hors ligne')
      },
    }
    const lot = lireDossiers([A, piege, B])
    expect(lot.dossiers.map(({ id }) => id)).toEqual(['A', 'B'])
    expect(lot.rejets).toEqual([
      {
        position: 1,
        id: 'P',
        erreurs: [
          { chemin: '', code: 'illisible', message: 'lire un champ de la donnée lève une erreur ; attendu : une donnée simple' },
        ],
      },
    ])
  })

  test('un mandataire révoqué est rejeté, les autres dossiers se lisent', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    const lot = lireDossiers([A, proxy, B])
    expect(lot).toMatchObject({ lus: 3, dossiers: [{ id: 'A' }, { id: 'B' }], rejets: [{ position: 1, id: null }] })
  })
})
