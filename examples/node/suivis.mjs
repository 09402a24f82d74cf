// Ce que le département fait d'une entrée : il oriente, et suit jusqu'à la sortie.
import { EXTRACTION, estAuRsa } from './droits.mjs'
import { recevoir } from './rendez-vous.mjs'

const ORGANISMES = {
  67: [
    ['france-travail', 33],
    ['departement', 34],
    ['association', 14],
    ['ccas', 10],
    ['mission-locale', 6],
    ['autre', 2],
    [null, 1],
  ],
  68: [
    ['france-travail', 35],
    ['departement', 33],
    ['association', 17],
    ['ccas', 6],
    ['mission-locale', 6],
    ['caf', 2],
    [null, 1],
  ],
}
const PARCOURS = [
  ['social', 52],
  ['socio-professionnel', 43],
  [null, 5],
]
/** Jours entre la notification et le courrier d'orientation : bornes et poids ; négatif, l'orientation est anticipée ; null, jamais. */
const DELAIS_ORIENTATION = {
  67: [
    [[-40, -1], 6],
    [[2, 29], 47],
    [[30, 70], 27],
    [[71, 180], 11],
    [null, 9],
  ],
  68: [
    [[-40, -1], 4],
    [[4, 29], 38],
    [[30, 80], 33],
    [[81, 200], 14],
    [null, 11],
  ],
}

/**
 * Déroule les étapes : un suivi par entrée, laissé en veille pendant les allers-retours, clos à la radiation.
 * @returns {{ suivis: object[], rendezVous: object[], contrats: object[], orientations: object[] }} jours en numéros
 */
export function accompagner(alea, etapes) {
  const resultat = { suivis: [], rendezVous: [], contrats: [], orientations: [] }
  let enCours = null
  etapes.forEach((etape, rang) => {
    if (enCours && doitClore(etape, enCours)) {
      enCours.clotureLe = clore(alea, etape, enCours)
      enCours = null
    }
    if (etape.etat !== 'soumis' || enCours) return
    const orienteLe = tirerOrientation(alea, etape, rang > 0 ? etapes[rang - 1] : null)
    const jusquAu = finDeSejour(etapes, rang)
    if (orienteLe === null || orienteLe > Math.min(jusquAu, EXTRACTION)) return
    enCours = orienter(alea, etape.departement, orienteLe)
    resultat.suivis.push(enCours)
    resultat.orientations.push({ orienteLe, jusquAu, suivi: enCours })
    if (enCours.organisme === 'france-travail') return
    recevoir(alea, { orienteLe, jusquAu, apresSanction: etape.apresSanction }, resultat)
  })
  return resultat
}

const doitClore = (etape, suivi) =>
  etape.etat === 'radie' || etape.departement !== suivi.departement || (etape.etat === 'suspendu' && duree(etape) > 366)
const duree = ({ debut, fin }) => (fin ?? EXTRACTION) - debut + 1

/** La clôture n'est pas toujours saisie : la radiation suffit à clore. */
function clore(alea, etape, suivi) {
  const cloture = Math.max(etape.debut + alea.entier(0, 20), (suivi.orientationNotifieeLe ?? suivi.referentDesigneLe) + 1)
  return alea.chance(0.7) && cloture <= EXTRACTION ? cloture : null
}

function tirerOrientation(alea, etape, precedente) {
  if (etape.notifieeLe === null) return null
  // Retour après sanction : la personne est reçue et signe avant la réouverture du droit.
  if (etape.apresSanction) return Math.max(etape.debut - alea.entier(12, 45), precedente.debut + 1)
  const bornes = alea.choisir(DELAIS_ORIENTATION[etape.departement])
  if (bornes === null) return null
  const orienteLe = etape.notifieeLe + alea.entier(...bornes)
  // On n'oriente pas avant la radiation dont on revient.
  return precedente?.etat === 'radie' ? Math.max(orienteLe, precedente.debut + 1) : orienteLe
}

/** Le dernier jour avant de sortir du dispositif ou de changer de département ; sans sortie connue, le séjour dure encore. */
function finDeSejour(etapes, rang) {
  const sortie = etapes.slice(rang + 1).find((etape) => !estAuRsa(etape) || etape.departement !== etapes[rang].departement)
  return sortie ? sortie.debut - 1 : Number.POSITIVE_INFINITY
}

function orienter(alea, departement, orienteLe) {
  const organisme = alea.choisir(ORGANISMES[departement])
  const parcours = organisme === 'france-travail' ? 'professionnel' : alea.choisir(PARCOURS)
  const parCourrier = alea.chance(0.85)
  return {
    orientationNotifieeLe: parCourrier ? orienteLe : null,
    referentDesigneLe: parCourrier && alea.chance(0.7) ? null : orienteLe + (parCourrier ? alea.entier(0, 10) : 0),
    clotureLe: null,
    organisme,
    parcours,
    departement,
  }
}
