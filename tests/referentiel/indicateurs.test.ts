import { describe, expect, test } from 'vitest'
import { CIBLES } from '../../src/referentiel/cibles/cibles'
import { LIGNES_THEMATIQUES } from '../../src/referentiel/indicateurs/formation'
import type { Famille } from '../../src/referentiel/indicateurs/identifiants'
import { INDICATEURS, indicateur } from '../../src/referentiel/indicateurs/indicateurs'
import { mesuresDuMillesime } from '../../src/referentiel/mesures'

/** Les identifiants sont un contrat : qui en change un casse les fichiers de ceux qui les emploient. */
const STABLES = `
  ase-jeunes-majeurs ase-jeunes-referentiel ase-personne-lien ase-logement-stable ase-ressources ase-parcours
  maraudes-premiers-contacts maraudes-familles-suivies maraudes-mises-a-l-abri maraudes-ouvertures-de-droits maraudes-mesures-de-protection
  prevention-etp prevention-nouveaux-territoires prevention-jeunes-touches prevention-jeunes-12-15 prevention-jeunes-15-18
  prevention-jeunes-18-25 prevention-heures-vacances-week-end prevention-heures-plages-horaires prevention-structures-partenaires
  accueil-taux-de-couverture accueil-structures-departement accueil-structures-hors-departement accueil-personnes-departement
  accueil-personnes-autres
  referent-intervenants-formes referent-personnes-accompagnees
  nouveaux-entrants nouveaux-entrants-orientes-dans-le-delai premiers-rendez-vous premiers-rendez-vous-dans-le-delai
  premiers-contrats premiers-contrats-dans-le-delai
  gad-orientes gad-en-cours ag-orientes ag-en-cours ag-par-conseiller ag-delai-moyen
  formation-cnfpt formation-financement-specifique
  mobilite-personnes-accompagnees mobilite-diagnostics`
  .trim()
  .split(/\s+/)

const THEMATIQUES = [
  'numerique',
  'participation',
  'developpement-social',
  'aller-vers',
  'territoires',
  'insertion-socio-professionnelle',
]

const ids = (choix: (i: (typeof INDICATEURS)[number]) => boolean): string[] => INDICATEURS.filter(choix).map(({ id }) => id)

describe('INDICATEURS', () => {
  test('les identifiants, dans l’ordre du tableau', () => {
    expect(INDICATEURS.map(({ id }) => id)).toEqual(STABLES)
  })

  test('les lignes thématiques : six par indicateur de formation, rattachées à lui', () => {
    expect(LIGNES_THEMATIQUES.map(({ id }) => id)).toEqual(
      ['formation-cnfpt', 'formation-financement-specifique'].flatMap((id) =>
        THEMATIQUES.map((thematique) => `${id}-${thematique}`),
      ),
    )
    for (const ligne of LIGNES_THEMATIQUES) expect(`${ligne.partieDe}-${ligne.thematique}`).toBe(ligne.id)
    expect(INDICATEURS.every(({ thematique }) => thematique === null)).toBe(true)
  })

  test('les familles ont le nombre d’indicateurs du guide', () => {
    const comptes = new Map<Famille, number>()
    for (const { famille } of INDICATEURS) comptes.set(famille, (comptes.get(famille) ?? 0) + 1)
    expect(Object.fromEntries(comptes)).toEqual({
      ase: 6,
      maraudes: 5,
      'prevention-specialisee': 9,
      'premier-accueil': 5,
      'referent-parcours': 2,
      insertion: 6,
      'garantie-activite': 6,
      formation: 2,
      mobilite: 2,
    })
  })

  test('une famille suit une mesure et une section du guide, dans l’ordre de leurs numéros', () => {
    const mesures = mesuresDuMillesime(2022).filter(({ famille }) => famille !== null)
    for (const { id, famille, mesure, source } of INDICATEURS) {
      expect(
        mesures.filter((m) => m.famille === famille).map(({ numero }) => numero),
        id,
      ).toEqual([mesure])
      expect(source.texte, id).toBe('instruction-2022-19-annexe-7')
    }
    const numeros = INDICATEURS.map(({ mesure }) => mesure)
    expect(numeros).toEqual([...numeros].sort())
  })

  test('les natures que le guide dit, et elles seules', () => {
    expect(ids(({ natureDite, nature }) => natureDite && nature === 'flux')).toEqual(['gad-orientes', 'mobilite-diagnostics'])
    expect(ids(({ natureDite, nature }) => natureDite && nature === 'stock')).toEqual([
      'gad-en-cours',
      'ag-par-conseiller',
      'mobilite-personnes-accompagnees',
    ])
    expect(ids(({ nature }) => nature === 'duree-moyenne')).toEqual(['ag-delai-moyen'])
  })

  test('un stock se prend à un jour, le reste sur une période ; mars regarde l’année écoulée, juin finit le 31 mai', () => {
    for (const { id, nature, bornes } of [...INDICATEURS, ...LIGNES_THEMATIQUES]) {
      const debut = nature === 'stock' ? null : '01-01'
      expect(bornes.mars, id).toMatchObject({ annee: 'precedente', debut, fin: '12-31' })
      if (bornes.juin !== null) expect(bornes.juin, id).toMatchObject({ annee: 'courante', debut, fin: '05-31' })
    }
    expect(ids(({ bornes }) => bornes.juin === null)).toEqual([
      'prevention-heures-vacances-week-end',
      'prevention-heures-plages-horaires',
    ])
  })

  test('les indicateurs sans ligne au tableau, sans définition, ou au libellé fautif', () => {
    expect(ids(({ libelleTableau }) => libelleTableau === null)).toEqual(['accueil-structures-departement'])
    expect(ids(({ sourceTableau }) => sourceTableau === null)).toEqual(['accueil-structures-departement'])
    expect(ids(({ population }) => population === null)).toEqual(['prevention-structures-partenaires'])
    expect(indicateur('premiers-contrats').libelleTableau).toContain('1ers contacts')
    expect(indicateur('premiers-contrats').libelle).toContain('1ers contrats')
  })

  test('la source du tableau est la mesure de l’indicateur', () => {
    for (const { id, mesure, sourceTableau } of INDICATEURS) {
      if (sourceTableau !== null)
        expect(sourceTableau, id).toEqual({ texte: 'instruction-2022-19-annexe-9', section: `mesure ${mesure}` })
    }
  })

  test('un délai pour chaque indicateur « dans le délai » et pour le délai moyen, nulle part ailleurs', () => {
    expect(ids(({ delai }) => delai !== null)).toEqual(ids(({ id }) => /dans-le-delai$|^ag-delai-moyen$/.test(id)))
  })

  test('une partie et son tout comptent la même chose, ou des personnes et leurs actes, sur les mêmes bornes', () => {
    for (const { id, partieDe, famille, bornes } of [...INDICATEURS, ...LIGNES_THEMATIQUES]) {
      if (partieDe === null) continue
      const tout = indicateur(partieDe)
      expect(bornes.mars.fin, id).toBe(tout.bornes.mars.fin)
      if (id !== 'gad-orientes') expect(tout.famille, id).toBe(famille)
    }
    expect(ids(({ partieDe }) => partieDe === 'ase-jeunes-majeurs')).toEqual(STABLES.slice(1, 6))
    expect(ids(({ partieDe }) => partieDe === 'nouveaux-entrants')).toEqual([
      'nouveaux-entrants-orientes-dans-le-delai',
      'premiers-rendez-vous',
      'premiers-contrats',
      'gad-orientes',
    ])
  })

  test('seule l’orientation est suivie après 2023', () => {
    expect(ids(({ validite }) => validite.au !== '2023-12-31')).toEqual([
      'nouveaux-entrants',
      'nouveaux-entrants-orientes-dans-le-delai',
    ])
  })

  test('les cibles citées existent, et la part d’une cible est celle d’un indicateur qui la cite', () => {
    const cibles = new Map(CIBLES.map((cible) => [cible.id, cible]))
    for (const { id, cibles: citees } of INDICATEURS)
      expect(
        citees.filter((cible) => !cibles.has(cible)),
        id,
      ).toEqual([])
    for (const { id, part } of CIBLES) {
      if (part === null) continue
      expect(indicateur(part.numerateur).cibles, id).toContain(id)
      expect(indicateur(part.numerateur).partieDe, id).toBe(part.denominateur)
      expect(part.attendue, id).toBe(100)
    }
    expect(CIBLES.filter(({ part }) => part !== null)).toHaveLength(4)
  })
})

describe('indicateur', () => {
  test('rend l’indicateur ou la ligne thématique demandés', () => {
    for (const connu of [...INDICATEURS, ...LIGNES_THEMATIQUES]) expect(indicateur(connu.id)).toBe(connu)
  })

  test('un identifiant voisin est proposé', () => {
    expect(() => indicateur('nouveau-entrants')).toThrow(
      expect.objectContaining({
        name: 'ErreurContexte',
        message: 'indicateur : reçu « nouveau-entrants » ; vouliez-vous dire « nouveaux-entrants » ?',
      }),
    )
  })

  test('sans voisin, les identifiants admis sont dits', () => {
    expect(() => indicateur('xyz')).toThrow(
      /^indicateur : reçu « xyz » ; admis : ase-jeunes-majeurs, .*, mobilite-diagnostics, .*professionnelle$/,
    )
  })

  test('autre chose qu’un texte lève la même erreur', () => {
    expect(() => indicateur(undefined as unknown as string)).toThrow(/^indicateur : reçu rien ; admis : /)
  })
})
