import * as calpae from '../../../src/index'
import type { Epreuve } from '../contrat'
import { modeles } from '../deformation'

const [ECHEANCE] = calpae.echeances('civile', 2022)
if (ECHEANCE === undefined) throw new Error('calendrier sans échéance en 2022')

/** Ces fonctions nomment ce que d'autres ont rendu : un texte, quel qu'il soit. */
export const deTexte =
  (nommer: (texte: never) => unknown) =>
  (donnee: unknown): unknown =>
    nommer((typeof donnee === 'string' ? donnee : 'autre') as never)

/** Le référentiel, le calendrier et la requête type : un nom, une année, un jour, une demande. */
export const TEXTES = {
  indicateur: { modeles: modeles(['nouveaux-entrants']), appeler: calpae.indicateur, leve: true },
  mesuresDuMillesime: { modeles: modeles([2022]), appeler: calpae.mesuresDuMillesime, leve: true },
  echeances: {
    modeles: modeles(['civile', 2022, { conventions: {} }], ['glissante', 2024]),
    appeler: calpae.echeances,
    leve: true,
  },
  exercices: {
    modeles: modeles(['glissante', 2022, { conventions: {} }], ['civile', 2024]),
    appeler: calpae.exercices,
    leve: true,
  },
  sessionsDeRemontee: { modeles: modeles([2022, { conventions: {} }]), appeler: calpae.sessionsDeRemontee, leve: true },
  situationEcheance: {
    modeles: modeles(['2022-06-30']),
    appeler: (jour: never) => calpae.situationEcheance(ECHEANCE as calpae.Echeance, jour),
    leve: true,
  },
  schemaSql: { modeles: modeles(['duckdb', { espace: 'suivi' }], ['oracle']), appeler: calpae.schemaSql, leve: true },
  requeteControle: { modeles: modeles(['spark', { espace: 'suivi' }]), appeler: calpae.requeteControle, leve: true },
  requeteType: {
    modeles: modeles([
      {
        dialecte: 'postgresql',
        forme: 'entrees',
        espace: 'suivi',
        contexte: { periode: { debut: '2021-01-01', fin: '2021-12-31' }, departements: ['67', "O'x"], conventions: {} },
      },
    ]),
    appeler: calpae.requeteType,
    leve: true,
  },
} satisfies Record<string, Epreuve>
