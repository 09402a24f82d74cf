import { fausse } from './fausse'

const GARANTIE = 'tests/temoin/garantie-activite.ts'
const INDICATEURS = 'tests/temoin/indicateurs.ts'

export const GARANTIE_FAUSSE = [
  fausse("l'orientation sans date tenue hors de la période", 'accompagnement-global', 'ag-orientes', [
    GARANTIE,
    "orienteLe === null ? 'inconnu' : siVrai(estDansLaPeriode(contexte, orienteLe))",
    "orienteLe === null ? 'non' : siVrai(estDansLaPeriode(contexte, orienteLe))",
  ]),
  fausse("l'accompagnement global non exclu du flux", 'garantie-activite-sans-double-compte', 'gad-orientes', [
    GARANTIE,
    'et(existe, pas(exclut))',
    'existe',
  ]),
  fausse("l'accompagnement global non exclu du stock", 'garantie-activite-sans-double-compte', 'gad-en-cours', [
    GARANTIE,
    'enCours(gad, x))), pas(unAgEnCours))',
    'enCours(gad, x))))',
  ]),
  fausse("l'existante comptée parmi les nouvelles entrantes", 'garantie-activite-flux', 'gad-orientes', [
    GARANTIE,
    'et(e, orienteDansLaPeriode(gad, contexte), orienteDepuis(gad, r))',
    'orienteDansLaPeriode(gad, contexte)',
  ]),
  fausse("l'accompagnement terminé le jour du stock tenu pour en cours", 'garantie-activite-stock', 'gad-en-cours', [
    GARANTIE,
    'termineLe <= x',
    'termineLe < x',
  ]),
  fausse('la personne suspendue tenue hors du dispositif', 'garantie-activite-stock', 'gad-en-cours', [
    GARANTIE,
    'if (estDansLeDispositif(nature)) return',
    "if (nature.startsWith('versable')) return",
  ]),
  fausse('le stock toujours pris à la fin de la période', 'garantie-activite-stock', 'gad-en-cours', [
    'tests/temoin/contexte.ts',
    'if (contexte.stockLe !== undefined) return contexte.stockLe',
    '',
  ]),
  fausse('la moyenne nulle faute de cas', 'personnes-par-conseiller', 'ag-par-conseiller', [
    INDICATEURS,
    'nombre === 0 ? null :',
    'nombre === 0 ? 0 :',
  ]),
  fausse('la moyenne arrondie', 'delai-moyen-de-demarrage', 'ag-delai-moyen', [
    INDICATEURS,
    'total / nombre',
    'Math.round(total / nombre)',
  ]),
  fausse('les jamais orientés oubliés de la médiane', 'delai-median', 'delai-median', [
    'tests/temoin/medianes.ts',
    'durees.push({ jours: ecartEnJours(dateEntree, fin), oriente: false })',
    'void 0',
  ]),
  fausse('le taux rapporté aux entrants', 'taux-exacts', 'taux', [
    INDICATEURS,
    "['orientes-professionnel', 'orientes']",
    "['orientes-professionnel', 'nouveaux-entrants']",
  ]),
]
