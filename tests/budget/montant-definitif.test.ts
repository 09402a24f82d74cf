import { describe, expect, test } from 'vitest'
import { METHODES_DEFINITIF, type MethodeDefinitif } from '../../src/budget/definitif/methodes'
import { type DemandeMontantDefinitif, montantDefinitif } from '../../src/budget/definitif/montant-definitif'

const demander = (ecarts: Partial<DemandeMontantDefinitif>) =>
  montantDefinitif({
    credits: '100000.00',
    physique: { numerateur: 3, denominateur: 4 },
    financiere: { consomme: '80000.00', contractualise: '100000.00' },
    methode: 'produit',
    ...ecarts,
  })

describe('les méthodes', () => {
  test.each<[MethodeDefinitif, string, string]>([
    ['produit', '60000.00', '40000.00'],
    ['minimum', '75000.00', '25000.00'],
    ['moyenne', '77500.00', '22500.00'],
  ])('%s', (methode, montant, refaction) => {
    expect(demander({ methode })).toMatchObject({ methode, montant, minimum: montant, maximum: montant, refaction })
  })

  test.each<[number, number, string]>([
    [1, 1, '77500.00'],
    [2, 1, '76666.67'],
    [1, 3, '78750.00'],
    [1, 0, '75000.00'],
    [0, 1, '80000.00'],
  ])('pondération, %i et %i', (physique, financiere, montant) => {
    expect(demander({ methode: 'ponderation', poids: { physique, financiere } }).montant).toBe(montant)
  })

  test('chacune est expliquée, et ce que sa conséquence annonce est vrai', () => {
    for (const definition of Object.values(METHODES_DEFINITIF)) {
      for (const texte of Object.values(definition)) expect(texte.length).toBeGreaterThan(10)
    }
    const huitDixiemes = {
      physique: { numerateur: 8, denominateur: 10 },
      financiere: { consomme: '80.00', contractualise: '100.00' },
    }
    expect(demander({ ...huitDixiemes, methode: 'produit' }).montant).toBe('64000.00')
    expect(demander({ ...huitDixiemes, methode: 'minimum' }).montant).toBe('80000.00')
    const sansRienAtteindre = {
      physique: { numerateur: 0, denominateur: 3 },
      financiere: { consomme: '100.00', contractualise: '100.00' },
    }
    expect(demander({ ...sansRienAtteindre, methode: 'moyenne' }).montant).toBe('50000.00')
    expect(demander({ ...sansRienAtteindre, methode: 'produit' }).montant).toBe('0.00')
  })

  test('la convention de la CeA : 3 862 055 €, trois cibles dont une atteinte, tout dépensé', () => {
    const cea = {
      credits: '3862055.00',
      physique: { numerateur: 1, denominateur: 3 },
      financiere: { consomme: '3862055.00', contractualise: '3862055.00' },
    }
    expect(demander({ ...cea, methode: 'produit' }).montant).toBe('1287351.67')
    expect(demander({ ...cea, methode: 'moyenne' }).montant).toBe('2574703.33')
  })
})

describe('les bornes d’une réalisation', () => {
  test('au-delà de 100 %, elle vaut 100 %, et le dit', () => {
    const { physique, financiere, montant } = demander({
      physique: { numerateur: 5, denominateur: 4 },
      financiere: { consomme: '100000.01', contractualise: '100000.00' },
    })
    expect(physique).toEqual({ numerateur: '5', denominateur: '4', plafonne: true })
    expect(financiere).toEqual({ numerateur: '100000.01', denominateur: '100000.00', plafonne: true })
    expect(montant).toBe('100000.00')
  })

  test('100 % juste n’est pas plafonné ; un centime de moins coûte un centime', () => {
    const juste = demander({
      physique: { numerateur: 4, denominateur: 4 },
      financiere: { consomme: '100000.00', contractualise: '100000.00' },
    })
    expect([juste.physique?.plafonne, juste.financiere?.plafonne, juste.montant]).toEqual([false, false, '100000.00'])
    const unCentime = demander({
      physique: { numerateur: 4, denominateur: 4 },
      financiere: { consomme: '99999.99', contractualise: '100000.00' },
    })
    expect(unCentime).toMatchObject({ montant: '99999.99', refaction: '0.01' })
  })

  test.each<[string, string, string]>([
    // 0,005 € monte, juste dessous descend.
    ['0.01', '1.00', '0.01'],
    ['0.01', '0.99', '0.00'],
    ['0.03', '1.00', '0.02'],
  ])('%s € de crédits, %s € consommés sur 2 : %s €', (credits, consomme, montant) => {
    const financiere = { consomme, contractualise: '2.00' }
    expect(demander({ credits, physique: { numerateur: 1, denominateur: 1 }, financiere }).montant).toBe(montant)
  })
})

describe('ce qui est inconnu n’est pas nul', () => {
  test.each<[MethodeDefinitif, Partial<DemandeMontantDefinitif>, string | null, string, string]>([
    ['produit', { physique: null }, null, '0.00', '80000.00'],
    ['minimum', { physique: null }, null, '0.00', '80000.00'],
    ['moyenne', { physique: null }, null, '40000.00', '90000.00'],
    ['moyenne', { financiere: null }, null, '37500.00', '87500.00'],
    ['moyenne', { physique: null, financiere: null }, null, '0.00', '100000.00'],
    // Rien de prévu, rien de contractualisé : non calculable, et non 0 %.
    ['produit', { physique: { numerateur: 0, denominateur: 0 } }, null, '0.00', '80000.00'],
    ['produit', { financiere: { consomme: '0.00', contractualise: '0.00' } }, null, '0.00', '75000.00'],
    // L'autre réalisation suffit à tout supprimer ; un poids nul écarte celle qui manque ; sans crédits, rien à savoir.
    ['produit', { physique: null, financiere: { consomme: '0.00', contractualise: '1.00' } }, '0.00', '0.00', '0.00'],
    ['ponderation', { physique: null, poids: { physique: 0, financiere: 1 } }, '80000.00', '80000.00', '80000.00'],
    ['produit', { credits: '0.00', physique: null }, '0.00', '0.00', '0.00'],
  ])('%s, %j : %s, entre %s et %s', (methode, ecarts, montant, minimum, maximum) => {
    const resultat = demander({ methode, ...ecarts })
    expect(resultat).toMatchObject({ montant, minimum, maximum })
    expect(resultat.refaction === null).toBe(montant === null)
  })
})

describe('l’atténuation lève une part de la baisse', () => {
  test.each<[number, number, string]>([
    [0, 1, '60000.00'],
    [1, 4, '70000.00'],
    [1, 3, '73333.33'],
    [1, 1, '100000.00'],
  ])('de %i / %i', (numerateur, denominateur, montant) => {
    const attenuation = { part: { numerateur, denominateur }, motif: 'cyberattaque de septembre 2022' }
    expect(demander({ attenuation })).toMatchObject({ montant, attenuation })
  })

  test('sans elle, la proportion est stricte', () => {
    expect(demander({}).attenuation).toBeNull()
  })
})

describe('le calcul se lit', () => {
  const nette = (texte: string): string => texte.replace(/[\u202f\u00a0]/g, ' ')

  test('tout entier', () => {
    const attenuation = { part: { numerateur: 1, denominateur: 4 }, motif: 'un logiciel arrêté trois mois' }
    expect(nette(demander({ attenuation }).explication)).toBe(
      'Méthode « produit » : crédits × p × f, sur 100 000 € de crédits. ' +
        'p, réalisation physique : 3 / 4. f, réalisation financière : 80 000 € / 100 000 €. ' +
        'La baisse est levée de 1 / 4 : un logiciel arrêté trois mois. Montant : 70 000 €, soit une réfaction de 30 000 €.',
    )
  })

  test('ce qui est inconnu, plafonné, pondéré', () => {
    const { explication } = demander({
      methode: 'ponderation',
      poids: { physique: 2, financiere: 1 },
      physique: { numerateur: 5, denominateur: 4 },
      financiere: null,
    })
    expect(nette(explication)).toBe(
      'Méthode « ponderation » : crédits × (a × p + b × f) / (a + b), avec a = 2 et b = 1, sur 100 000 € de crédits. ' +
        'p, réalisation physique : 5 / 4, ramenée à 1. f, réalisation financière : inconnue. ' +
        'Montant inconnu, entre 66 666,67 € et 100 000 €.',
    )
  })
})

describe('ce qui est refusé', () => {
  test.each<[object, string]>([
    [{ methode: undefined }, "methode : à nommer, le texte n'en donne aucune (« produit » : crédits × p × f ;"],
    [{ methode: 'produits' }, 'methode : reçu « produits »'],
    [{ credits: 100000 }, 'credits : reçu le nombre 100000'],
    [{ credits: '100 000,00' }, 'credits : reçu « 100 000,00 »'],
    [{ physique: 0.75 }, 'physique : reçu le nombre 0.75'],
    [{ physique: { numerateur: -1, denominateur: 4 } }, 'physique.numerateur : reçu le nombre -1'],
    [{ physique: { numerateur: 1, denominateur: 1.5 } }, 'physique.denominateur : reçu le nombre 1.5'],
    [{ financiere: { consomme: '1' } }, 'financiere.contractualise : reçu rien'],
    [{ financiere: { consomme: 1, contractualise: '1' } }, 'financiere.consomme : reçu le nombre 1'],
    [{ methode: 'ponderation' }, 'poids : reçu rien'],
    [{ methode: 'ponderation', poids: { physique: 0, financiere: 0 } }, 'poids : reçu un objet'],
    [{ methode: 'ponderation', poids: { physique: 0.5, financiere: 0.5 } }, 'poids : reçu un objet'],
    [{ methode: 'moyenne', poids: { physique: 1, financiere: 1 } }, "poids : la méthode « moyenne » n'en prend pas"],
    [{ attenuation: { part: { numerateur: 3, denominateur: 2 }, motif: 'x' } }, 'attenuation.part : reçu un objet'],
    [{ attenuation: { part: { numerateur: 0, denominateur: 0 }, motif: 'x' } }, 'attenuation.part : reçu un objet'],
    [{ attenuation: { motif: 'x' } }, 'attenuation.part : reçu rien'],
    [{ attenuation: 'x' }, 'attenuation : reçu « x »'],
    [{ attenuation: { part: { numerateur: -1, denominateur: 2 }, motif: 'x' } }, 'attenuation.part'],
    [{ attenuation: { part: { numerateur: 1, denominateur: 2 }, motif: 3 } }, 'attenuation.motif : reçu le nombre 3'],
    [{ financiere: '1' }, 'financiere : reçu « 1 »'],
    [{ methode: 'ponderation', poids: { physique: 1, financiere: -1 } }, 'poids : reçu un objet'],
    [{ methode: 'ponderation', poids: { physique: 1, financiere: 0.5 } }, 'poids : reçu un objet'],
    [{ attenuation: { part: { numerateur: 1, denominateur: 2 }, motif: ' ' } }, 'attenuation.motif : reçu « '],
    [{ financier: null }, 'demande : champ inconnu « financier »'],
  ])('%j', (ecarts, message) => {
    expect(() => demander(ecarts)).toThrow(message)
    expect(() => demander(ecarts)).toThrow(expect.objectContaining({ name: 'ErreurContexte' }))
  })
})
