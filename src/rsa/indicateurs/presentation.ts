import { ecrireJour } from '../../base/jour'
import type { Mesure } from '../../base/mesure'
import { PREMIER_INCONNU } from '../../base/trivaleur'
import { causeDe } from '../causes'
import { type Regles, VERSION_REGLES } from '../contexte'
import { commenter } from './commentaires'
import { inconnusDe, LARGEUR, type Ligne, ouiDe, rangDe } from './comptes'
import type { Cumul } from './cumul'
import { calculerMedianes } from './medianes'
import { ecrirePopulation } from './population'
import { QUESTIONS } from './questions'
import type { IndicateursRsa } from './resultat'
import { calculerTaux } from './taux'

/** Présente un cumul : les mesures, les taux, les médianes, et tout ce qui les a produits. */
export function presenter(cumul: Cumul, regles: Regles): IndicateursRsa {
  const mesure = (ligne: Ligne): Mesure => mesurer(cumul, ligne)
  const resultat: Omit<IndicateursRsa, 'commentaires'> = {
    indicateurs: {
      'nouveaux-entrants': mesure('nouveaux-entrants'),
      'nouveaux-entrants-orientes-dans-le-delai': mesure('nouveaux-entrants-orientes-dans-le-delai'),
      'premiers-rendez-vous': mesure('premiers-rendez-vous'),
      'premiers-rendez-vous-dans-le-delai': mesure('premiers-rendez-vous-dans-le-delai'),
      'premiers-contrats': mesure('premiers-contrats'),
      'premiers-contrats-dans-le-delai': mesure('premiers-contrats-dans-le-delai'),
      'gad-orientes': mesure('gad-orientes'),
      'gad-en-cours': mesure('gad-en-cours'),
      'ag-orientes': mesure('ag-orientes'),
      'ag-en-cours': mesure('ag-en-cours'),
      'ag-par-conseiller': moyenne(mesure('ag-par-conseiller'), personnesParConseiller(cumul)),
      'ag-delai-moyen': moyenne(mesure('ag-delai-moyen'), delaiMoyenDemarrage(cumul)),
    },
    taux: calculerTaux(cumul.comptes),
    delais: { orientation: calculerMedianes(cumul.delais, cumul.sansDate) },
    prisesEnCharge: mesure('prises-en-charge'),
    orientesHorsFranceTravail: mesure('orientes-hors-france-travail'),
    orientesAccompagnementGlobal: mesure('orientes-accompagnement-global'),
    absentsOrientation: mesure('absents-au-rendez-vous-d-orientation'),
    dossiers: cumul.dossiers,
    empreintePopulation: ecrirePopulation(cumul.population),
    versionRegles: VERSION_REGLES,
    empreinte: cumul.empreinte ?? '',
    conventions: regles.conventions,
    periode: { debut: ecrireJour(regles.periode.debut), fin: ecrireJour(regles.periode.fin) },
    observeLe: ecrireJour(regles.observeLe),
    stockLe: ecrireJour(regles.stockLe),
    departements: regles.departements,
  }
  return { ...resultat, commentaires: commenter(resultat, mesure('orientes')) }
}

function mesurer({ comptes, enCours }: Cumul, ligne: Ligne): Mesure {
  const rang = rangDe(ligne)
  const valeur = ouiDe(comptes, rang)
  const indetermines = inconnusDe(comptes, rang)
  const causes: Record<string, number> = {}
  for (let colonne = 1; colonne < LARGEUR; colonne++) {
    const nombre = comptes[rang * LARGEUR + colonne] ?? 0
    if (nombre === 0) continue
    const cause = causeDe(colonne - 1 + PREMIER_INCONNU)
    if (cause !== null) causes[cause] = nombre
  }
  return {
    valeur,
    indetermines,
    enCours: rang < QUESTIONS.length ? (enCours[rang] ?? 0) : 0,
    minimum: valeur,
    maximum: valeur + indetermines,
    causes,
  }
}

/** Une moyenne n'a pas de bornes : ce qui manque peut la déplacer dans les deux sens. */
function moyenne(mesure: Mesure, valeur: number | null): Mesure {
  return { ...mesure, valeur, minimum: null, maximum: null }
}

function personnesParConseiller({ conseillers }: Cumul): number | null {
  if (conseillers.length === 0) return null
  return conseillers.reduce((somme, [, personnes]) => somme + personnes, 0) / conseillers.length
}

function delaiMoyenDemarrage({ comptes, joursDemarrage }: Cumul): number | null {
  const cas = ouiDe(comptes, rangDe('ag-delai-moyen'))
  return cas === 0 ? null : joursDemarrage / cas
}
