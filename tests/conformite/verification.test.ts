import { describe, expect, it } from 'vitest'
import { JEUX, type Jeu, type Reponses, repondreAuxJeux, verifierConformite } from '../../src/conformite/index'

const ORIENTATION = JEUX.filter(({ id }) => id === 'orientation-dans-le-delai')
const [PREMIER, SECOND] = (ORIENTATION[0] as Jeu).cas
const TAUX = JEUX.filter(({ id }) => id === 'taux-exacts')

type Modifiable = { entrees: Record<string, unknown>[] }

/** Les réponses de la bibliothèque, dont celle du premier cas est changée. */
function changer(changement: (reponse: Modifiable) => unknown): Reponses {
  const reponses = JSON.parse(JSON.stringify(repondreAuxJeux(ORIENTATION, 'guide2022'))) as Reponses
  const reponse = reponses.reponses['orientation-dans-le-delai/01'] as unknown as Modifiable
  return { ...reponses, reponses: { ...reponses.reponses, 'orientation-dans-le-delai/01': changement(reponse) as never } }
}

function premierVerdict(changement: (reponse: Modifiable) => unknown) {
  return verifierConformite(ORIENTATION, changer(changement)).cas[0]
}

function modifierEntree(champs: Record<string, unknown>) {
  return ({ entrees }: Modifiable) => ({ entrees: [{ ...entrees[0], ...champs }] })
}

describe('la comparaison', () => {
  it('dit le chemin, l’attendu, le trouvé, le critère et la source', () => {
    const verdict = premierVerdict(modifierEntree({ orientation: { statut: 'hors-delai', date: '2022-03-31', delaiJours: 30 } }))
    expect(verdict).toMatchObject({
      cas: PREMIER?.id,
      jeu: 'orientation-dans-le-delai',
      statut: 'non-conforme',
      source: PREMIER?.source,
      ecarts: [
        {
          chemin: 'entrees[67-000001, 2022-02-08].orientation.statut',
          attendu: 'dans-le-delai',
          trouve: 'hors-delai',
          critere: 'oriente-dans-le-delai',
          remarque: null,
        },
      ],
    })
  })

  it('un champ absent n’est ni juste ni faux', () => {
    const verdict = premierVerdict(({ entrees }) => {
      const { motif: _, premierContrat: __, ...reste } = entrees[0] as Record<string, unknown>
      return { entrees: [reste] }
    })
    const entree = 'entrees[67-000001, 2022-02-08]'
    expect(verdict).toMatchObject({ statut: 'conforme', nonRendus: [`${entree}.motif`, `${entree}.premierContrat`] })
    expect(
      verifierConformite(
        ORIENTATION,
        changer(({ entrees }) => ({ entrees: [{ ...entrees[0], motif: undefined }] })),
      ),
    ).toMatchObject({
      conforme: true,
      complet: false,
    })
  })

  it.each([
    ['null n’est pas zéro', { premierContrat: { statut: 'echu', date: null, delaiJours: 0 } }, /jamais zéro/],
    ['null n’est pas un texte vide', { premierContrat: { statut: 'echu', date: '', delaiJours: null } }, /jamais zéro ni vide/],
    ['une date avec une heure', { dateEntree: '2022-03-01T00:00:00' }, /AAAA-MM-JJ/],
    ['une date à la française', { dateEntree: '01/03/2022' }, /AAAA-MM-JJ/],
    [
      'un nombre entre guillemets',
      { orientation: { statut: 'dans-le-delai', date: '2022-03-31', delaiJours: '30' } },
      /guillemets/,
    ],
    ['un délai au lieu de rien', { orientation: null }, null],
    ['un texte au lieu d’un délai', { orientation: 'dans-le-delai' }, null],
  ])('%s', (_, champs, remarque) => {
    const verdict = premierVerdict(modifierEntree(champs))
    expect(verdict?.statut).toBe('non-conforme')
    if (remarque === null) expect(verdict?.ecarts[0]?.remarque).toBeNull()
    else expect(verdict?.ecarts[0]?.remarque).toMatch(remarque)
  })

  it('zéro n’est pas null', () => {
    const jeux = JEUX.filter(({ id }) => id === 'comptage')
    const reponses = { reponses: { 'comptage/03': { indicateurs: { 'nouveaux-entrants': { valeur: null } } } } }
    expect(verifierConformite(jeux, reponses).cas[2]?.ecarts[0]?.remarque).toMatch(/ce cas est connu/)
  })

  it.each([
    ['une entrée absente', () => ({ entrees: [] }), 'absent de la réponse'],
    [
      'une entrée en trop',
      ({ entrees }: Modifiable) => ({ entrees: [...entrees, { ...entrees[0], devientSoumisLe: '2022-06-01' }] }),
      'rendu en trop',
    ],
    [
      'une entrée deux fois',
      ({ entrees }: Modifiable) => ({ entrees: [entrees[0], entrees[0]] }),
      'un même élément est rendu deux fois',
    ],
    ['un autre dossier', modifierEntree({ dossier: 'autre' }), 'absent de la réponse'],
  ])('%s', (_, changement, remarque) => {
    expect(premierVerdict(changement)?.ecarts[0]?.remarque).toBe(remarque)
  })

  it('deux décimales égales sont le même montant ; un nombre n’en est pas une', () => {
    const jeux = JEUX.filter(({ id }) => id === 'parite-budgetaire')
    const juger = (constate: unknown) => {
      const constats = [{ regle: 'parite-action', ligne: '4.1', constate }]
      return verifierConformite(jeux, { reponses: { 'parite-budgetaire/01': { constats } } } as never).cas[0]?.statut
    }
    expect(['100000.00', '100000', '100000.0'].map(juger)).toEqual(['conforme', 'conforme', 'conforme'])
    expect(['100000.01', '1e5', ' 100000', 100000, null, '010000'].map(juger)).toEqual(Array(6).fill('non-conforme'))
  })

  it('des entrées qui n’en sont pas ne font pas tomber la vérification', () => {
    for (const entrees of ['aucune', null, 3, [null, 1, 'a', []]]) {
      expect(premierVerdict(() => ({ entrees }))?.statut, JSON.stringify(entrees)).toBe('non-conforme')
    }
  })

  it('une fraction vaut toute fraction égale, et le nombre qu’elle écrit ; un taux compte des cas', () => {
    const juger = (taux: object) =>
      verifierConformite(TAUX, { reponses: { 'taux-exacts/05': { taux: { orientation: taux } } } }).cas[4]?.statut
    const minimum = { numerateur: 1, denominateur: 2 }
    expect(juger({ numerateur: 1, denominateur: 2, minimum, maximum: { numerateur: 2, denominateur: 4 } })).toBe('conforme')
    expect(juger({ numerateur: 1, denominateur: 2, minimum, maximum: { numerateur: 2, denominateur: 3 } })).toBe('non-conforme')
    expect(juger({ numerateur: 1, denominateur: 2, minimum: 0.5 })).toBe('non-conforme')
    expect(juger({ numerateur: 2, denominateur: 4 })).toBe('non-conforme')
    expect(juger({ numerateur: 1, denominateur: 2, minimum: { numerateur: 1, denominateur: 0 } })).toBe('non-conforme')
    const conseillers = JEUX.filter(({ id }) => id === 'personnes-par-conseiller')
    const moyenne = (valeur: unknown) =>
      verifierConformite(conseillers, {
        reponses: { 'personnes-par-conseiller/02': { indicateurs: { 'ag-par-conseiller': { valeur } } } } as never,
      }).cas[1]?.statut
    expect(moyenne(1.5)).toBe('conforme')
    expect(moyenne({ numerateur: 3, denominateur: 2 })).toBe('conforme')
    expect(moyenne({ numerateur: 6, denominateur: 4 })).toBe('conforme')
    expect(moyenne({ numerateur: 4, denominateur: 3 })).toBe('non-conforme')
  })
})

describe('le préréglage', () => {
  it.each(['tableau2022', 'casf', 'transition2024', 'decret2024'] as const)('%s se reconnaît à ses réponses', (nom) => {
    const { reponses } = repondreAuxJeux(JEUX, nom)
    expect(verifierConformite(JEUX, { reponses })).toMatchObject({
      declare: null,
      prereglage: nom,
      suivis: [nom],
      conforme: true,
    })
  })

  it('le guide et le repli de 2024 ne se distinguent pas : les deux sont dits', () => {
    const { reponses } = repondreAuxJeux(JEUX, 'transition2024UnMois')
    expect(verifierConformite(JEUX, { reponses }).suivis).toEqual(['guide2022', 'transition2024UnMois'])
  })

  it('un logiciel qui dit suivre un texte et en suit un autre est jugé sous celui qu’il dit', () => {
    const { reponses } = repondreAuxJeux(JEUX, 'tableau2022')
    const rapport = verifierConformite(JEUX, { prereglage: 'guide2022', reponses })
    expect(rapport).toMatchObject({ declare: 'guide2022', prereglage: 'guide2022', suivis: ['tableau2022'], conforme: false })
    const ecart = rapport.cas.find(({ statut }) => statut === 'non-conforme')
    expect(ecart?.conteste).toBe(true)
    expect(ecart?.autresLectures).toContain('tableau2022')
  })

  it('une lecture qu’aucun préréglage n’a est reconnue dans le cas', () => {
    const franc = { statut: 'dans-le-delai', date: '2022-04-01', delaiJours: 31 }
    const reponses = {
      reponses: {
        [SECOND?.id ?? '']: { entrees: [{ dossier: '67-000001', devientSoumisLe: '2022-02-08', orientation: franc }] },
      },
    }
    expect(verifierConformite(ORIENTATION, { prereglage: 'guide2022', ...reponses }).cas[1]).toMatchObject({
      statut: 'non-conforme',
      autresLectures: ['decret2024', 'decompte = depart-exclu'],
    })
  })
})

describe('ce qui n’est pas traité', () => {
  it('sans réponse, avec une raison, ou illisible', () => {
    const rapport = verifierConformite(ORIENTATION, {
      reponses: {
        'orientation-dans-le-delai/02': { nonTraite: 'les délais ne sont pas calculés' },
        'orientation-dans-le-delai/03': 3 as never,
        'orientation-dans-le-delai/04': { nonTraite: '' },
        'orientation-dans-le-delai/05': {} as never,
        'orientation-dans-le-delai/06': { entree: [] } as never,
        'orientation-dans-le-delay/07': { entrees: [] },
      },
    })
    expect(rapport.cas.slice(0, 6).map(({ raison }) => raison)).toEqual([
      'aucune réponse',
      'les délais ne sont pas calculés',
      'réponse illisible : reçu le nombre 3 ; attendu : une réponse, ou { "nonTraite": "la raison" }',
      'réponse illisible : nonTraite demande une raison, en texte',
      "aucune des valeurs attendues n'est rendue",
      "aucune des valeurs attendues n'est rendue",
    ])
    expect(rapport.bilan).toEqual({ cas: 11, conformes: 0, nonConformes: 0, nonTraites: 11 })
    expect(rapport.conforme).toBe(false)
    expect(rapport.anomalies.map(({ code }) => code)).toEqual([
      'reponse-illisible',
      'reponse-illisible',
      'champ-inconnu',
      'cas-inconnu',
    ])
    expect(rapport.anomalies[2]?.message).toContain('vouliez-vous dire « entrees » ?')
    expect(rapport.anomalies[3]?.message).toContain('vouliez-vous dire « orientation-dans-le-delai/07 » ?')
  })

  it.each([
    [null, /reponses : reçu null/],
    [[], /reponses : reçu une liste vide/],
    [{}, /reponses : reçu rien/],
    [{ reponses: [] }, /dont chaque clé est l'identifiant d'un cas/],
    [{ reponse: {} }, /vouliez-vous dire « reponses »/],
    [{ reponses: {}, prereglage: 'guide2023' }, /vouliez-vous dire « guide2022 »/],
    [{ reponses: {}, logiciel: 3 }, /logiciel : reçu le nombre 3/],
  ])('une enveloppe qui n’en est pas une : %j', (enveloppe, message) => {
    expect(() => verifierConformite(ORIENTATION, enveloppe as never)).toThrow(message)
  })

  it('le rapport est du JSON sans perte, et ne dépend que de ses entrées', () => {
    const reponses = changer(modifierEntree({ dateEntree: null }))
    const rapport = verifierConformite(ORIENTATION, reponses)
    expect(JSON.parse(JSON.stringify(rapport))).toEqual(rapport)
    expect(JSON.stringify(verifierConformite(ORIENTATION, reponses))).toBe(JSON.stringify(rapport))
  })
})

it('une réponse que JSON ne porte pas, ou qui nomme un prototype, est illisible ; ce qui est jugé est ce que JSON en garde', () => {
  const cycle: Record<string, unknown> = {}
  cycle['entrees'] = cycle
  const juger = (reponse: unknown) =>
    verifierConformite(
      ORIENTATION,
      changer(() => reponse),
    )
  for (const autre of [cycle, new Date(0), new Date(Number.NaN)])
    expect(juger(autre).anomalies[0]?.message).toBe('elle ne s’écrit pas en JSON')
  expect(juger({ entrees: JSON.parse('[{ "__proto__": { "pollue": true } }]') }).anomalies[0]?.message).toBe(
    'nom impossible « __proto__ »',
  )
  const [ecart] = juger({ entrees: Number.POSITIVE_INFINITY }).cas[0]?.ecarts ?? []
  expect(ecart?.trouve).toBeNull()
})

it('une clé qui est un objet, fût-il sans texte, ne se confond avec aucune autre et n’arrête pas le jugement', () => {
  const sansTexte = { toString: 1, valueOf: null }
  const rapport = verifierConformite(
    ORIENTATION,
    changer((reponse) => ({ entrees: [...reponse.entrees, { dossier: sansTexte }, [sansTexte]] })),
  )
  expect(rapport.cas[0]?.ecarts.map(({ chemin, remarque }) => [chemin, remarque])).toEqual([
    ['entrees[{"toString":1,"valueOf":null}]', 'rendu en trop'],
    ['entrees[[{"toString":1,"valueOf":null}]]', 'rendu en trop'],
  ])
})
