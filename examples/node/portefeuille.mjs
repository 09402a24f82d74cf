// Un portefeuille inventé, mais vraisemblable : 24 000 bénéficiaires du Bas-Rhin et du Haut-Rhin connus en 2022.
import { creerAlea } from './alea.mjs'
import { tracerDroits } from './droits.mjs'
import { garantir } from './garantie.mjs'
import { ecrire } from './jours.mjs'
import { accompagner } from './suivis.mjs'
import { MALFACONS, troubler } from './troubles.mjs'

const TAILLE = 24_000
/** Un dossier sur 3 500 est illisible à dessein. */
const PAS_DES_ILLISIBLES = 3_500
/** Un dossier sur 9 000 est exporté deux fois. */
const PAS_DES_DOUBLES = 9_000
/** Un trou de droits assez long n'est souvent pas une ligne « radié », mais une absence de ligne. */
const LONGUE_ABSENCE = 92
const DROITS = { attente: 'en-attente', soumis: 'versable', nonSoumis: 'versable', suspendu: 'suspendu', radie: 'radie' }

/**
 * Un portefeuille entier, en mémoire.
 * @param {{ graine?: number, dossiers?: number }} [options] la même graine donne les mêmes dossiers
 * @returns {object[]}
 */
export const genererPortefeuille = (options) => [...parcourirPortefeuille(options)]

/**
 * Le même portefeuille, un dossier à la fois : pour un flux, la mémoire ne grandit pas.
 * @param {{ graine?: number, dossiers?: number }} [options]
 */
export function* parcourirPortefeuille({ graine = 2022, dossiers = TAILLE } = {}) {
  for (let rang = 0; rang < dossiers; rang += 1) yield genererDossier(graine, rang)
}

/** La malfaçon du dossier de ce rang, s'il est de ceux que la lecture doit refuser. */
export function malfaconDuRang(rang) {
  const numero = rang / PAS_DES_ILLISIBLES
  return Number.isInteger(numero) && numero > 0 ? MALFACONS[(numero - 1) % MALFACONS.length] : null
}

function genererDossier(graine, rang) {
  if (rang > 0 && rang % PAS_DES_DOUBLES === 0) return genererDossier(graine, rang - 1)
  const alea = creerAlea(graine, rang)
  const dossier = troubler(alea, ecrireDossier(alea, rang))
  return malfaconDuRang(rang)?.abimer(dossier) ?? dossier
}

/** Deux dossiers sur trois sont du Bas-Rhin. */
function ecrireDossier(alea, rang) {
  const origine = rang % 3 === 2 ? '68' : '67'
  const etapes = tracerDroits(alea, origine)
  const { suivis, rendezVous, contrats, orientations } = accompagner(alea, etapes)
  return {
    id: `${origine}-${String(rang).padStart(6, '0')}`,
    departement: etapes[etapes.length - 1].departement,
    historiqueDepuis: null,
    situations: etapes.filter((etape) => !estUneAbsence(alea, etape)).map(ecrireSituation),
    suivis: suivis.map(dater),
    rendezVous: rendezVous.map(dater),
    contrats: contrats.map(dater),
    accompagnements: garantir(alea, orientations).map(dater),
  }
}

const estUneAbsence = (alea, { etat, debut, fin }) =>
  etat === 'radie' && fin !== null && fin - debut > LONGUE_ABSENCE && alea.chance(0.5)

function ecrireSituation({ debut, fin, etat, departement, notifieeLe, rejointFoyer }) {
  const situation = { debut: ecrire(debut), fin: ecrire(fin), droit: DROITS[etat], departement }
  if (situation.droit !== 'versable') return situation
  return { ...situation, soumisDroitsDevoirs: etat === 'soumis', notifieeLe: ecrire(notifieeLe), rejointFoyer }
}

/** Les jours en numéros redeviennent des dates. */
const dater = (fiche) =>
  Object.fromEntries(
    Object.entries(fiche).map(([champ, valeur]) => [champ, typeof valeur === 'number' ? ecrire(valeur) : valeur]),
  )
