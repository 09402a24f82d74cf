import * as calpae from '../../../src/index'
import { CJT, DEM, ENF, mensuel, quotidien } from '../../import/flux'
import { FEUILLE, LIGNE, LIGNES, TABLES } from '../../import/tables'
import type { Epreuve } from '../contrat'
import { modeles } from '../deformation'

const PETITE = {
  departement: '67',
  tables: {
    droits: {
      cle: { colonnes: ['ID'] },
      situations: [{ champs: { debut: { colonne: 'DEBUT' }, droit: { colonne: 'ETAT', tellesQuelles: true } } }],
    },
  },
}
const PLATES = [
  ['ID', 'DEBUT', 'ETAT'],
  ['A', '2022-02-08', 'versable'],
  ['B', '2022-03-08', 'radie'],
]
const IMPORTS = modeles([PLATES, PETITE], [LIGNES, TABLES], [[LIGNE], FEUILLE])

const FLUX = [
  mensuel('2022-01', [{ etat: '0', personnes: [DEM, CJT, ENF], demande: '2022-01-15' }]),
  quotidien('2022-02-10', [{ etat: '2', personnes: [DEM, CJT], susDroit: [['01', '2022-02-01']], ouverture: '2022-01-01' }]),
  mensuel('2022-02', [{ etat: '4', cloture: ['01', '2022-02-28'], arrivee: ['CAF', '681', '2022-02-01'], depart: '2022-02-20' }]),
]

async function* enFlux(lignes: Iterable<unknown>): AsyncGenerator {
  yield* lignes
}

/** Les lignes arrivent au fil de l'eau ; ce qui ne se parcourt pas est donné tel quel. */
const auFil = (lignes: unknown): never => (Array.isArray(lignes) ? enFlux(lignes) : lignes) as never

export const IMPORT = {
  lireCorrespondance: {
    modeles: modeles([PETITE], [TABLES], [FEUILLE]),
    appeler: calpae.lireCorrespondance,
    leve: false,
    pieges: true,
  },
  champsNonAlimentes: {
    modeles: modeles([PETITE, { ...calpae.PREREGLAGES.guide2022 }], [TABLES, {}]),
    appeler: calpae.champsNonAlimentes,
    leve: true,
  },
  importer: { modeles: IMPORTS, appeler: calpae.importer, leve: true, pieges: true },
  importerFlux: {
    modeles: IMPORTS,
    appeler: (lignes: unknown, correspondance: never) => calpae.importerFlux(auFil(lignes), correspondance),
    leve: true,
    pieges: true,
  },
  situationsDepuisFlux: {
    modeles: modeles(
      [FLUX, { departement: '67', debutDroit: 'ouverture', retroactivite: 'appliquer' }],
      [FLUX.slice(0, 2), { departement: { CAF671: '67' }, droitVersable: 'flux-2021-08' }],
      [FLUX],
    ),
    appeler: calpae.situationsDepuisFlux,
    leve: true,
    pieges: true,
  },
} satisfies Record<string, Epreuve>
