import { describe, expect, it } from 'vitest'
import { JEUX, type Jeu, type Reponses, repondreAuxJeux, verifierConformite } from '../../src/conformite/index'
import { DELAIS_FAUX } from './fausses/delais'
import { ENTREES_FAUSSES } from './fausses/entrees'
import { charger, type Fausse } from './fausses/fausse'
import { GARANTIE_FAUSSE } from './fausses/garantie-activite'
import { INCONNUS_FAUX } from './fausses/inconnus'
import { LECTURES_FAUSSES } from './fausses/lecture'
import { RENDUS_FAUX } from './fausses/rendus'
import { type MiseEnOeuvre, repondreAuxCas } from './reponses-du-temoin'

type Lecteur = { fautesDuDossier(donnee: unknown): string[] }

const CALCULS = [...DELAIS_FAUX, ...ENTREES_FAUSSES, ...INCONNUS_FAUX, ...GARANTIE_FAUSSE]
const COMPTES: ReadonlySet<string> = new Set(['dossier', 'indicateurs', 'ventilation'])
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

/** Le jeu refuse ces réponses, et l'un des écarts nomme le critère qu'elles violent. */
function verifierLeRefus(leJeu: Jeu, reponses: Reponses, critere: string): void {
  const rapport = verifierConformite([leJeu], reponses)
  expect(rapport.conforme).toBe(false)
  expect(rapport.bilan.nonConformes).toBeGreaterThan(0)
  expect(rapport.cas.flatMap(({ ecarts }) => ecarts.map((ecart) => ecart.critere))).toContain(critere)
}

async function refuser(fausse: Fausse, repondre: (jeu: Jeu, fausse: Fausse) => Promise<Reponses>): Promise<void> {
  const leJeu = jeu(fausse.jeu)
  verifierLeRefus(leJeu, await repondre(leJeu, fausse), fausse.critere)
}

describe('le jeu a des dents', () => {
  it.each(CALCULS.map((fausse) => [fausse.nom, fausse] as const))('%s : refusé', async (_, fausse) => {
    await refuser(fausse, calculer)
  })

  it.each(LECTURES_FAUSSES.map((fausse) => [fausse.nom, fausse] as const))('lire %s : refusé', async (_, fausse) => {
    await refuser(fausse, lire)
  })

  it.each(RENDUS_FAUX.map((faux) => [faux.nom, faux] as const))('%s : refusé', (_, { jeu: id, critere, liste, fausser }) => {
    const leJeu = jeu(id)
    const justes = repondreAuxJeux([leJeu], 'guide2022').reponses as unknown as Record<string, Record<string, unknown[]>>
    const reponses = leJeu.cas.map((cas) => {
      const rendus = justes[cas.id]?.[liste] ?? []
      return [cas.id, { [liste]: rendus.map((rendu) => fausser(rendu, cas)).filter((rendu) => rendu !== null) }]
    })
    verifierLeRefus(leJeu, { prereglage: 'guide2022', reponses: Object.fromEntries(reponses) }, critere)
  })

  it('chaque mise en œuvre fausse a son nom', () => {
    const noms = [...CALCULS, ...LECTURES_FAUSSES, ...RENDUS_FAUX].map(({ nom }) => nom)
    expect(new Set(noms).size).toBe(noms.length)
    expect(noms.length).toBeGreaterThanOrEqual(30)
  })

  it('chaque jeu refuse au moins une mise en œuvre fausse', () => {
    const mordants = new Set([...CALCULS, ...LECTURES_FAUSSES, ...RENDUS_FAUX].map(({ jeu: id }) => id))
    expect(JEUX.map(({ id }) => id).filter((id) => !mordants.has(id))).toEqual([])
  })

  it('la même mise en œuvre, sans changement, est acceptée par tous', async () => {
    const oeuvre = await charger<MiseEnOeuvre>(TEMOIN, [])
    const calculs = JEUX.filter(({ niveau }) => COMPTES.has(niveau))
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
