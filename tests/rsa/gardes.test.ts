import { describe, expect, test } from 'vitest'
import {
  type Contexte,
  CUMUL_VIDE,
  type Cumul,
  calculerIndicateursRsa,
  contribution,
  cumuler,
  type Dossier,
  evaluerEntrees,
  expliquer,
  indicateursRsa,
  lireDossier,
  lireDossiers,
  PREREGLAGES,
  restituerExplication,
} from '../../src/index'
import { estGelee } from './geler'

const EN_2022: Contexte = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }

/** `combien` situations versables de soumission inconnue, qui ne se touchent pas. */
function inconnues(combien: number): Dossier {
  const situations = Array.from({ length: combien }, (_, i) => ({
    debut: `${1950 + i}-02-01`,
    fin: `${1950 + i}-02-20`,
    droit: 'versable' as const,
    soumisDroitsDevoirs: null,
  }))
  return { id: 'inconnues', departement: '67', situations }
}

describe('rien de ce qui est rendu ne change ce qui suit', () => {
  test('les préréglages et les conventions d’un résultat sont gelés jusqu’au fond', () => {
    expect(estGelee(PREREGLAGES)).toBe(true)
    const conventions = { delaiContrat: { jours: 10 }, decompte: { contrat: 'depart-exclu' } } as const
    expect(estGelee(calculerIndicateursRsa([], EN_2022).conventions)).toBe(true)
    expect(estGelee(calculerIndicateursRsa([], { ...EN_2022, conventions }).conventions)).toBe(true)
  })
})

describe('un dossier qui n’a pas été lu, à trop de soumissions inconnues', () => {
  test.each([7, 31, 32])('%d suites : refusé, jamais un zéro', (combien) => {
    const contexte: Contexte = { periode: { debut: '1950-01-01', fin: '2022-12-31' } }
    for (const calcul of [evaluerEntrees, expliquer, contribution] as const) {
      expect(() => calcul(inconnues(combien), contexte)).toThrow(expect.objectContaining({ name: 'ErreurContexte' }))
    }
  })

  test('six suites : évalué', () => {
    expect(evaluerEntrees(inconnues(6), EN_2022)).toHaveLength(6)
  })
})

describe('ce qui n’est pas un dossier', () => {
  test.each<[string, unknown]>([
    ['une lecture', lireDossier({ id: 'A', departement: '67', situations: [] })],
    ['rien', null],
    ['un texte', 'A'],
  ])('%s : ErreurContexte, qui dit où est le dossier', (_, donnee) => {
    const refus = expect.objectContaining({ name: 'ErreurContexte', message: expect.stringContaining('lireDossier') })
    for (const calcul of [evaluerEntrees, expliquer, contribution] as const) {
      expect(() => calcul(donnee as Dossier, EN_2022)).toThrow(refus)
    }
  })
})

describe('un cumul mal formé', () => {
  const malformes: [string, Partial<Record<keyof Cumul, unknown>>][] = [
    ['un délai nul', { delais: [null] }],
    ['un délai de textes', { delais: [['a', 'b', 'c']] }],
    ['un délai vide', { delais: [[]] }],
    ['un effectif négatif', { delais: [[3, -1, 0]] }],
    ['un conseiller nul', { conseillers: [null] }],
    ['un conseiller sans effectif', { conseillers: [['A', 'x']] }],
    ['un compte négatif', { comptes: CUMUL_VIDE.comptes.map(() => -5) }],
    ['des dossiers négatifs', { dossiers: -1 }],
    ['une empreinte absente', { empreinte: undefined }],
  ]
  test.each(malformes)('%s : ErreurContexte', (_, faute) => {
    const cumul = { ...CUMUL_VIDE, ...faute } as unknown as Cumul
    expect(() => cumuler(CUMUL_VIDE, cumul)).toThrow(expect.objectContaining({ name: 'ErreurContexte' }))
    expect(() => indicateursRsa(cumul, EN_2022)).toThrow(expect.objectContaining({ name: 'ErreurContexte' }))
  })
})

describe('une source qui s’interrompt', () => {
  test('ce qui est lu reste, et l’interruption est un rejet', () => {
    function* source(): Generator<unknown> {
      yield { id: 'A', departement: '67', situations: [] }
      throw new Error('réseau')
    }
    const lot = lireDossiers(source())
    expect([lot.lus, lot.dossiers.length, lot.rejets.length]).toEqual([2, 1, 1])
    expect(lot.rejets[0]).toMatchObject({ position: 1, erreurs: [{ code: 'illisible' }] })
  })

  test('une liste qui n’en est pas une est un rejet', () => {
    const fausse = { [Symbol.iterator]: 5 } as unknown as Iterable<unknown>
    expect(lireDossiers(fausse)).toMatchObject({ lus: 1, dossiers: [], rejets: [{ position: 0 }] })
  })

  test('trop d’erreurs pour être dites : c’est dit', () => {
    const lecture = lireDossier({ id: 'A', departement: '67', situations: new Array(200_000).fill(0) })
    expect(lecture.ok).toBe(false)
    const [erreur] = lecture.ok ? [] : lecture.erreurs
    expect(erreur?.message).toMatch(/^(la donnée a trop d'erreurs|reçu le nombre 0)/)
  })
})

describe('les mots de l’explication', () => {
  const dossier = (autres: Partial<Dossier>): Dossier => ({
    id: 'A',
    departement: '67',
    situations: [
      { debut: '2022-02-08', fin: '2022-06-30', droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' },
    ],
    ...autres,
  })

  test('hors du dispositif au jour du stock, et hors des nouveaux entrants : c’est dit', () => {
    const accompagnements = [{ dispositif: 'accompagnement-global' as const, orienteLe: '2022-06-01', demarreLe: '2022-06-01' }]
    const { garantieActivite } = expliquer(dossier({ accompagnements }), EN_2022)
    const constats = Object.fromEntries(garantieActivite.map(({ critere, constat }) => [critere, constat]))
    expect(constats['ag-en-cours']).toMatch(/^au 31\/12\/2022, hors du dispositif ; accompagnement global/)
    expect(constats['gad-orientes']).toMatch(/^nouvelle entrante de la période ; l'accompagnement global exclut/)
  })

  test('le sans objet dit pourquoi', () => {
    const constat = (suivis: Dossier['suivis']): string | undefined =>
      expliquer(dossier({ suivis: suivis ?? [], contrats: [] }), EN_2022).candidatures[0]?.criteres.find(
        ({ critere }) => critere === 'premier-contrat',
      )?.constat
    expect(constat([])).toBe('premier contrat sans objet : non orientée')
    expect(constat([{ orientationNotifieeLe: '2022-03-10', organisme: 'france-travail' }])).toBe(
      'premier contrat sans objet : orientée vers France Travail',
    )
  })

  test('le comptage par personnes est rappelé', () => {
    const texte = restituerExplication(expliquer(dossier({}), { ...EN_2022, conventions: { comptage: 'personnes' } }))
    expect(texte).toContain("la personne, elle, ne compte qu'une fois")
    expect(restituerExplication(expliquer(dossier({}), EN_2022))).not.toContain("qu'une fois")
  })

  test('une orientation pendant l’instruction, avant la notification, est signalée', () => {
    const lecture = lireDossier({
      id: 'A',
      departement: '67',
      situations: [
        { debut: '2022-01-01', fin: '2022-02-07', droit: 'en-attente' },
        { debut: '2022-02-08', droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' },
      ],
      suivis: [{ orientationNotifieeLe: '2022-01-15' }],
    })
    expect(lecture.ok && lecture.anomalies.map(({ code }) => code)).toEqual(['orientation-avant-notification'])
  })
})
