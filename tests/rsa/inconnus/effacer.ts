import * as fc from 'fast-check'
import type { Accompagnement, Dossier, Situation, Suivi } from '../../../src/index'
import { ajouterJours, ajouterMois, moisDe, premierJour } from '../../temoin/calendrier'

/** Une gomme : ce qu'elle efface, et où. */
export interface Gomme {
  readonly sorte: (typeof SORTES)[number]
  readonly rang: number
}

const SORTES = [
  'soumission',
  'soumission',
  'notification',
  'suivis',
  'dates-d-un-suivi',
  'organisme',
  'parcours',
  'rendez-vous',
  'contrats',
  'accompagnements',
  'orientation-d-un-accompagnement',
  'proposition-d-un-accompagnement',
  'conseiller',
] as const

/** Jusqu'à cinq effacements. */
export function gommes(): fc.Arbitrary<Gomme[]> {
  return fc.array(fc.record({ sorte: fc.constantFrom(...SORTES), rang: fc.nat({ max: 11 }) }), {
    minLength: 1,
    maxLength: 5,
    size: 'max',
  })
}

/** Efface ce que disent les gommes, là où les hypothèses des bornes le permettent. */
export function effacer(dossier: Dossier, parGommes: readonly Gomme[]): Dossier {
  return parGommes.reduce((d, gomme) => effacerUnChamp(d, gomme, dossier), dossier)
}

function effacerUnChamp(dossier: Dossier, { sorte, rang }: Gomme, complet: Dossier): Dossier {
  switch (sorte) {
    case 'soumission':
      return effacerSoumission(dossier, rang, complet)
    case 'notification':
      return changer(dossier, 'situations', rang, (s) => (notificationRapide(s) ? { ...s, notifieeLe: null } : s))
    case 'suivis':
      return { ...dossier, suivis: null }
    case 'dates-d-un-suivi':
      return changer(dossier, 'suivis', rang, (s) =>
        closApresSonDebut(s) ? { ...s, orientationNotifieeLe: null, referentDesigneLe: null } : s,
      )
    case 'organisme':
      return changer(dossier, 'suivis', rang, (s) => (commenceSeul(s, complet) ? { ...s, organisme: null } : s))
    case 'parcours':
      return changer(dossier, 'suivis', rang, (s) => ({ ...s, parcours: null }))
    case 'rendez-vous':
      return { ...dossier, rendezVous: null }
    case 'contrats':
      return { ...dossier, contrats: null }
    case 'accompagnements':
      return { ...dossier, accompagnements: null }
    case 'orientation-d-un-accompagnement':
      return changer(dossier, 'accompagnements', rang, (a) => ({ ...a, orienteLe: null }))
    case 'proposition-d-un-accompagnement':
      return changer(dossier, 'accompagnements', rang, (a) => (proposeApresLOrientation(a) ? { ...a, proposeLe: null } : a))
    case 'conseiller':
      return changer(dossier, 'accompagnements', rang, (a) => ({ ...a, conseiller: null }))
  }
}

type Listes = 'situations' | 'suivis' | 'accompagnements'
type Element<L extends Listes> = NonNullable<Dossier[L]>[number]

function changer<L extends Listes>(
  dossier: Dossier,
  liste: L,
  rang: number,
  change: (element: Element<L>) => Element<L>,
): Dossier {
  const elements = dossier[liste]
  if (elements == null || elements.length === 0) return dossier
  return { ...dossier, [liste]: elements.map((element, i) => (i === rang % elements.length ? change(element) : element)) }
}

/** Hypothèse : une notification inconnue est arrivée entre le premier jour et la fin du mois suivant. */
function notificationRapide({ debut, notifieeLe }: Situation): boolean {
  const finDuMoisSuivant = ajouterJours(ajouterMois(premierJour(moisDe(debut)), 2), -1)
  return notifieeLe != null && notifieeLe >= debut && notifieeLe <= finDuMoisSuivant
}

/**
 * Une clôture antérieure au début du suivi (anomalie que la lecture signale) : la date effacée, rien ne dirait plus que le suivi vient après
 * elle, et les bornes ne le sauraient pas.
 */
function closApresSonDebut({ orientationNotifieeLe, referentDesigneLe, clotureLe }: Suivi): boolean {
  const debuts = [orientationNotifieeLe, referentDesigneLe].filter((date) => date != null)
  return clotureLe == null || debuts.every((debut) => debut <= clotureLe)
}

/**
 * Proposé avant d'être orienté, un accompagnement n'existe à l'observation que par sa proposition : l'effacer dirait qu'il n'existe pas encore,
 * et non qu'on ignore quand il a été proposé.
 */
function proposeApresLOrientation({ orienteLe, proposeLe }: Accompagnement): boolean {
  return orienteLe == null || proposeLe == null || orienteLe <= proposeLe
}

/**
 * De deux suivis commencés le même jour (anomalie que la lecture signale), l'organisme décide lequel est l'orientation, et donc du parcours :
 * l'organisme inconnu, le parcours est celui du suivi qui passe devant, qui n'est peut-être pas le bon.
 */
function commenceSeul(suivi: Suivi, { suivis }: Dossier): boolean {
  const debut = debutDuSuivi(suivi)
  const memeJour = (suivis ?? []).filter((autre) => debutDuSuivi(autre) === debut)
  return new Set(memeJour.map(({ parcours }) => parcours)).size <= 1
}

function debutDuSuivi({ orientationNotifieeLe, referentDesigneLe }: Suivi): string | undefined {
  return [orientationNotifieeLe, referentDesigneLe].filter((date) => date != null).sort()[0]
}

/** Efface toute la suite contiguë de mêmes soumissions qui contient la situation : le top n'y change pas. */
function effacerSoumission(dossier: Dossier, rang: number, complet: Dossier): Dossier {
  const { situations } = dossier
  if (situations.length === 0) return dossier
  const vise = rang % situations.length
  const suite = suiteContigue(complet, vise)
  return { ...dossier, situations: situations.map((s, i) => (suite.has(i) ? { ...s, soumisDroitsDevoirs: null } : s)) }
}

/** Les rangs de la suite contiguë (même département, sans trou) de situations versables de même soumission, autour d'un rang. */
function suiteContigue({ situations, departement }: Dossier, rang: number): Set<number> {
  const suite = new Set<number>()
  const memes = (a: Situation | undefined, b: Situation | undefined): boolean =>
    a?.droit === 'versable' &&
    b?.droit === 'versable' &&
    a.fin != null &&
    ajouterJours(a.fin, 1) === b.debut &&
    (a.departement ?? departement) === (b.departement ?? departement)
  const jointes = (i: number): boolean => memes(situations[i], situations[i + 1])
  if (situations[rang]?.droit !== 'versable') return suite
  suite.add(rang)
  for (let i = rang; jointes(i); i++) suite.add(i + 1)
  for (let i = rang - 1; i >= 0 && jointes(i); i--) suite.add(i)
  const tops = new Set([...suite].map((i) => situations[i]?.soumisDroitsDevoirs))
  return tops.size === 1 ? suite : new Set()
}
