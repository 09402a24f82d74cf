import { et, pas, type Reponse } from '../../base/trivaleur'
import type { Regles } from '../contexte'
import type { ReponsesEntree } from './reponses'

/**
 * Les questions posées à chaque entrée, et comptées : les six indicateurs, les dénominateurs et les échecs des taux, ce que le guide demande
 * de commenter.
 *
 * Un taux est un nombre de réussites sur un nombre de réussites et d'échecs. Compter l'échec comme une question de plus donne des bornes
 * tirées des réponses conjointes : une même entrée ne peut être à la fois l'une et l'autre.
 */
export const QUESTIONS = [
  'nouveaux-entrants',
  'nouveaux-entrants-orientes-dans-le-delai',
  'premiers-rendez-vous',
  'premiers-rendez-vous-dans-le-delai',
  'premiers-contrats',
  'premiers-contrats-dans-le-delai',
  'orientes',
  'orientes-hors-france-travail',
  'orientes-professionnels',
  'orientation-manquee',
  'rendez-vous-manque',
  'contrat-manque',
  'oriente-sans-rendez-vous-dans-le-delai',
  'oriente-sans-contrat-dans-le-delai',
  'orientation-non-professionnelle',
  'orientes-accompagnement-global',
  'absents-au-rendez-vous-d-orientation',
] as const

/** Une question posée à chaque entrée. */
export type Question = (typeof QUESTIONS)[number]

/** Les réponses aux questions, dans leur ordre, pour une entrée. */
export type ReponsesAuxQuestions = readonly Reponse[]

/**
 * Répond aux questions, par un « et » de Kleene sur leurs conditions.
 *
 * @param entrant la réponse à « nouvel entrant » à tenir pour vraie (le comptage par personnes la remplace par oui)
 * @source instruction 2022/19, annexe 7, §6 ; fiches-actions 2024, fiche 1 (orientations professionnelles)
 */
export function repondreAuxQuestions(r: ReponsesEntree, entrant: Reponse, regles: Regles): ReponsesAuxQuestions {
  const restreint = regles.conventions.populationRendezVous === 'orientes-dans-le-delai'
  const oriente = et(entrant, r.oriente)
  const suivi = et(oriente, r.horsFranceTravail)
  const aRendezVous = restreint ? et(r.rendezVous, r.orienteDansLeDelai) : r.rendezVous
  const rendezVous = et(suivi, aRendezVous)
  const contrat = et(suivi, r.contrat)
  return [
    entrant,
    et(oriente, r.orienteDansLeDelai),
    rendezVous,
    et(rendezVous, r.rendezVousDansLeDelai),
    contrat,
    et(contrat, r.contratDansLeDelai),
    oriente,
    suivi,
    et(oriente, r.parcoursProfessionnel),
    et(entrant, pas(et(r.oriente, r.orienteDansLeDelai))),
    et(rendezVous, pas(r.rendezVousDansLeDelai)),
    et(contrat, pas(r.contratDansLeDelai)),
    et(suivi, pas(et(aRendezVous, r.rendezVousDansLeDelai))),
    et(suivi, pas(et(r.contrat, r.contratDansLeDelai))),
    et(oriente, pas(r.parcoursProfessionnel)),
    et(oriente, r.versAccompagnementGlobal),
    et(oriente, r.absenteALOrientation),
  ]
}

/** Les indicateurs qui observent un délai : leur rang parmi les questions, et ce délai. */
export const DELAIS_OBSERVES = { orientation: [1], rendezVous: [2, 3], contrat: [4, 5] } as const
