import { describe, expect, it } from 'vitest'
import { JEUX, type Jeu, type Reponses, verifierConformite } from '../../src/conformite/index'
import { DELAIS_FAUX } from './fausses/delais'
import { ENTREES_FAUSSES } from './fausses/entrees'
import { charger, type Fausse } from './fausses/fausse'
import { GARANTIE_FAUSSE } from './fausses/garantie-activite'
import { INCONNUS_FAUX } from './fausses/inconnus'
import { LECTURES_FAUSSES } from './fausses/lecture'
import { type MiseEnOeuvre, repondreAuxCas } from './reponses-du-temoin'

type Lecteur = { fautesDuDossier(donnee: unknown): string[] }

const CALCULS = [...DELAIS_FAUX, ...ENTREES_FAUSSES, ...INCONNUS_FAUX, ...GARANTIE_FAUSSE]
const TEMOIN = "export * from './tests/temoin/entrees'\nexport * from './tests/temoin/indicateurs'"
const LECTEUR = "export * from './tests/temoin/lecture'"

function jeu(id: string): Jeu {
  const trouve = JEUX.find((un) => un.id === id)
  if (trouve === undefined) throw new Error(`aucun jeu ${id}`)
  return trouve
}

async function calculer({ cas }: Jeu, { changements, prereglage = 'guide2022' }: Fausse): Promise<Reponses> {
  return repondreAuxCas(cas, prereglage, await charger<MiseEnOeuvre>(TEMOIN, changements)) as Reponses
}

async function lire({ cas }: Jeu, { changements }: Pick<Fausse, 'changements'>): Promise<Reponses> {
  const { fautesDuDossier } = await charger<Lecteur>(LECTEUR, changements)
  const reponses = cas.map(({ id, dossiers }) => {
    const chemins = fautesDuDossier(dossiers[0])
    return [id, { valide: chemins.length === 0, chemins }]
  })
  return { prereglage: 'guide2022', reponses: Object.fromEntries(reponses) }
}

/** Le jeu refuse la mise en œuvre fausse, et l'un des écarts nomme le critère qu'elle viole. */
async function refuser(fausse: Fausse, repondre: (jeu: Jeu, fausse: Fausse) => Promise<Reponses>): Promise<void> {
  const leJeu = jeu(fausse.jeu)
  const rapport = verifierConformite([leJeu], await repondre(leJeu, fausse))
  expect(rapport.conforme).toBe(false)
  expect(rapport.bilan.nonConformes).toBeGreaterThan(0)
  const criteres = rapport.cas.flatMap(({ ecarts }) => ecarts.map(({ critere }) => critere))
  expect(criteres).toContain(fausse.critere)
}

describe('le jeu a des dents', () => {
  it.each(CALCULS.map((fausse) => [fausse.nom, fausse] as const))('%s : refusé', async (_, fausse) => {
    await refuser(fausse, calculer)
  })

  it.each(LECTURES_FAUSSES.map((fausse) => [fausse.nom, fausse] as const))('lire %s : refusé', async (_, fausse) => {
    await refuser(fausse, lire)
  })

  it('chaque mise en œuvre fausse a son nom', () => {
    const noms = [...CALCULS, ...LECTURES_FAUSSES].map(({ nom }) => nom)
    expect(new Set(noms).size).toBe(noms.length)
    expect(noms.length).toBeGreaterThanOrEqual(30)
  })

  it('chaque jeu refuse au moins une mise en œuvre fausse', () => {
    const mordants = new Set([...CALCULS, ...LECTURES_FAUSSES].map(({ jeu: id }) => id))
    expect(JEUX.map(({ id }) => id).filter((id) => !mordants.has(id))).toEqual([])
  })

  it('la même mise en œuvre, sans changement, est acceptée par tous', async () => {
    const oeuvre = await charger<MiseEnOeuvre>(TEMOIN, [])
    const calculs = JEUX.filter(({ niveau }) => niveau !== 'lecture')
    const reponses = repondreAuxCas(
      calculs.flatMap(({ cas }) => cas),
      'guide2022',
      oeuvre,
    )
    expect(verifierConformite(calculs, reponses as Reponses).bilan).toMatchObject({ nonConformes: 0, nonTraites: 0 })
    for (const un of JEUX.filter(({ niveau }) => niveau === 'lecture')) {
      expect(verifierConformite([un], await lire(un, { changements: [] })).conforme).toBe(true)
    }
  })
})
