// Les troubles de données que décrivent les commentaires publiés avec les tableaux, et quelques dossiers illisibles à dessein.
import { jour } from './jours.mjs'

/** Septembre 2022 : les partenaires du Haut-Rhin n'ont plus accès au système d'information. */
const COUPURE = '2022-09-01'
const PARTENAIRES = new Set(['association', 'ccas', 'mission-locale', 'autre', 'caf'])

/** Abîme un dossier juste comme le sont ceux de son territoire ; il reste lisible. */
export function troubler(alea, dossier) {
  const trouble = dossier.departement === '67' ? troublerBasRhin(alea, dossier) : troublerHautRhin(alea, dossier)
  if (alea.chance(0.015)) oublierUnTop(alea, trouble.situations)
  if (alea.chance(0.003)) laisserUnTrou(trouble.situations)
  return trouble
}

/** Bas-Rhin : droits non historisés, notifications perdues, contrats non datés. */
function troublerBasRhin(alea, dossier) {
  const depuis = alea.choisir([
    ['2022-01-01', 4],
    ['2022-07-01', 2],
    [null, 94],
  ])
  const trouble = depuis === null ? dossier : oublierAvant(alea, dossier, depuis)
  if (alea.chance(0.02)) trouble.situations = trouble.situations.map((situation) => ({ ...situation, notifieeLe: null }))
  return alea.chance(0.3) ? { ...trouble, contrats: null } : trouble
}

/** Haut-Rhin : orientations non datées ; plus de rendez-vous ni de contrats saisis par les partenaires après la coupure. */
function troublerHautRhin(alea, dossier) {
  const suivis = [...dossier.suivis]
  const dernier = suivis.pop()
  if (!dernier) return dossier
  if (alea.chance(0.03))
    return { ...dossier, suivis: [...suivis, { ...dernier, orientationNotifieeLe: null, referentDesigneLe: null }] }
  const debut = dernier.orientationNotifieeLe ?? dernier.referentDesigneLe
  return PARTENAIRES.has(dernier.organisme) && debut >= COUPURE ? { ...dossier, rendezVous: null, contrats: null } : dossier
}

/** L'éditeur ne garde les droits que depuis une date : ce qui précède est perdu, ce qui était en cours commence ce jour-là. */
function oublierAvant(alea, dossier, depuis) {
  const gardees = dossier.situations.filter(({ fin }) => fin === null || fin >= depuis)
  if (!gardees.some(({ droit }) => droit === 'versable' || droit === 'suspendu')) return dossier
  const [premiere, ...suite] = gardees
  const coupee =
    premiere.debut < depuis ? { ...premiere, debut: depuis, notifieeLe: alea.chance(0.5) ? null : premiere.notifieeLe } : premiere
  return { ...dossier, historiqueDepuis: depuis, situations: [coupee, ...suite] }
}

/** Le top est absent du flux pour une situation versable : c'est permis, et c'est un inconnu. */
function oublierUnTop(alea, situations) {
  const versables = situations.filter(({ droit }) => droit === 'versable')
  if (versables.length > 0) delete versables[alea.entier(0, versables.length - 1)].soumisDroitsDevoirs
}

/** Quelques jours manquent entre deux situations. */
function laisserUnTrou(situations) {
  const longue = situations.find(
    ({ debut, fin }, rang) => rang < situations.length - 1 && fin !== null && jour(fin) - jour(debut) > 40,
  )
  if (longue) longue.fin = `${longue.fin.slice(0, 8)}${String(Math.max(1, Number(longue.fin.slice(8)) - 4)).padStart(2, '0')}`
}

/** Les malfaçons que la lecture doit refuser, une par dossier illisible. */
export const MALFACONS = [
  {
    nom: 'dates inversées',
    abimer: (d) => ({ ...d, situations: [{ ...d.situations[0], debut: '2022-06-01', fin: '2022-01-06' }] }),
  },
  {
    nom: 'champ mal orthographié',
    abimer: (d) => ({ ...d, situations: d.situations.map(({ notifieeLe, ...s }) => ({ ...s, notifeeLe: notifieeLe })) }),
  },
  {
    nom: 'situations qui se chevauchent',
    abimer: (d) => ({
      ...d,
      situations: [
        { debut: '2022-01-01', fin: '2022-06-30', droit: 'versable', soumisDroitsDevoirs: true },
        { debut: '2022-06-15', fin: null, droit: 'suspendu' },
      ],
    }),
  },
  { nom: 'date impossible', abimer: (d) => ({ ...d, situations: [{ ...d.situations[0], debut: '2022-02-30', fin: null }] }) },
  { nom: 'droit hors liste', abimer: (d) => ({ ...d, situations: [{ ...d.situations[0], droit: 'ouvert' }] }) },
  { nom: 'département absent', abimer: ({ departement: _, ...d }) => d },
]
