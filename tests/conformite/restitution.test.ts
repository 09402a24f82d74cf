import { expect, it } from 'vitest'
import { JEUX, repondreAuxJeux, restituerConformite, verifierConformite } from '../../src/conformite/index'

const ORIENTATION = JEUX.filter(({ id }) => id === 'orientation-dans-le-delai')

it('conforme', () => {
  const rapport = verifierConformite(ORIENTATION, repondreAuxJeux(ORIENTATION, 'guide2022'))
  expect(restituerConformite(rapport)).toBe(`# Conformité de calpae

**Conforme** : 11 cas conformes sur 11, 0 non conforme, 0 non traité.

Convention : \`guide2022\`, comme le logiciel le dit.

## Les règles

| règle | conformes | non conformes | non traités |
| --- | ---: | ---: | ---: |
| Orienté dans le délai : avant le terme, le jour de départ compris. (\`orientation-dans-le-delai\`) | 11 | 0 | 0 |

`)
})

const ENTREE = { dossier: '67-000001', devientSoumisLe: '2022-02-08' }
const tardive = { entrees: [{ ...ENTREE, orientation: { statut: 'hors-delai', date: '2022-03-31', delaiJours: 30 } }] }

it('non conforme : attendu, trouvé, critère, source, et la lecture que la réponse suit', () => {
  const reponses = { 'orientation-dans-le-delai/01': tardive }
  const texte = restituerConformite(verifierConformite(ORIENTATION, { prereglage: 'guide2022', reponses }))
  expect(texte).toContain('# Conformité de ce logiciel\n')
  expect(texte).toContain('**Non conforme** : 0 cas conforme sur 11, 1 non conforme, 10 non traités.')
  expect(texte).toContain(
    'dit appliquer `guide2022`, mais ses réponses suivent plutôt `transition2024` (0 cas non conforme au lieu de 1).',
  )
  expect(texte).toContain("### `orientation-dans-le-delai/01` : courrier du 31/03 : orienté en moins d'un mois")
  expect(texte).toContain('Source : instruction 2022/19, annexe 7, §6, orientés en 1 mois et moins, exemple')
  expect(texte).toContain("Les textes ne s'accordent pas sur ce cas.")
  expect(texte).toContain("Cette réponse est celle d'une autre lecture : `transition2024`.")
  expect(texte).toContain(
    '.orientation.statut (critère `oriente-dans-le-delai`) : attendu `"dans-le-delai"`, trouvé `"hors-delai"`',
  )
})

it('non traité, non rendu, à revoir : rien ne se perd, et un nom ne met rien en forme', () => {
  const rapport = verifierConformite(ORIENTATION, {
    logiciel: 'Suivi | *RSA*',
    version: '2.1',
    reponses: {
      'orientation-dans-le-delai/01': tardive,
      'orientation-dans-le-delai/02': { nonTraite: 'délais | non calculés' },
      inconnu: { entrees: [] },
    },
  })
  const texte = restituerConformite(rapport)
  expect(texte).toContain('# Conformité de Suivi \\| \\*RSA\\* 2.1\n')
  expect(texte).toContain("**Conforme pour ce qu'il rend**, mais incomplet")
  expect(texte).toContain('les réponses suivent `transition2024`, sous lequel elles sont jugées.')
  expect(texte).toContain('- délais \\| non calculés (1 cas) : `orientation-dans-le-delai/02`')
  expect(texte).toContain('- aucune réponse (9 cas) : `orientation-dans-le-delai/03`, ')
  expect(texte).toContain('`orientation-dans-le-delai/07` et 4 autres\n')
  expect(texte).toMatch(/- `orientation-dans-le-delai\/01` : .*\.motif/)
  expect(texte).toContain('- reponses.inconnu : aucun cas ne porte cet identifiant')
})

it('sans aucune réponse : rien à juger, jamais conforme', () => {
  const texte = restituerConformite(verifierConformite(ORIENTATION, { reponses: {} }))
  expect(texte).toContain('**Rien à juger** : 0 cas conforme sur 11')
})
