import { ajouterMois, type Jour, jourDe, jourOuNul } from '../base/jour'
import { contient, type Intervalle } from '../base/periode'
import { certain, NON, pas, type Reponse } from '../base/trivaleur'
import type { IdIndicateurAse } from '../referentiel/indicateurs/identifiants'
import { INCONNU } from './causes'
import { mesureDe, noter, nouveauCompte } from './compte'
import {
  type AvecConventions,
  anneeCivile,
  anneeDe,
  type ContexteFamille,
  etablirRegles,
  intervalleDeLAnnee,
  type Regles,
} from './contexte'
import { CONVENTIONS_FAMILLES, type ConventionsAse } from './conventions'
import type { JeuneAse } from './jeune-ase'
import { couvre, touche } from './presence'
import { dansLaListe, selon, toutes } from './reponse'
import { composer, direMesure, mesures, nouveauxComptes, type ResultatFamille, trier } from './resultat'

/**
 * Le contexte des indicateurs de l'ASE.
 *
 * @source instruction 2022/19, annexe 7, §1
 */
export interface ContexteAse extends ContexteFamille, AvecConventions<ConventionsAse> {}

const IDS: readonly IdIndicateurAse[] = [
  'ase-jeunes-majeurs',
  'ase-jeunes-referentiel',
  'ase-personne-lien',
  'ase-logement-stable',
  'ase-ressources',
  'ase-parcours',
]

/**
 * Les six indicateurs des jeunes de l'ASE : parmi les jeunes accueillis qui ont 18 ans dans la période, combien sont pris en charge, ont choisi leur
 * personne lien, ont un logement stable, des ressources, un parcours.
 *
 * @throws ErreurContexte : le champ, la valeur reçue, les valeurs admises
 * @source instruction 2022/19, annexe 7, §1
 * @example
 * ```ts
 * import { calculerIndicateursAse } from 'calpae/familles'
 * const jeune = { id: 'A', departement: '67', neLe: '2003-02-08', accueil: 'mesure-judiciaire', referentiel: true } as const
 * const { indicateurs } = calculerIndicateursAse([jeune], { periode: { debut: '2021-01-01', fin: '2021-12-31' } })
 * indicateurs['ase-jeunes-referentiel'].valeur // => 1
 * indicateurs['ase-logement-stable'] // =>
 * //   { valeur: 0, indetermines: 1, enCours: 0, minimum: 0, maximum: 1, causes: { 'logements-non-tenus': 1 } }
 * ```
 */
export function calculerIndicateursAse(
  jeunes: Iterable<JeuneAse>,
  contexte: ContexteAse,
): ResultatFamille<IdIndicateurAse, ConventionsAse> {
  const regles = etablirRegles<ConventionsAse>(contexte, { conventions: CONVENTIONS_FAMILLES.ase })
  const tri = trier(jeunes, regles)
  const comptes = nouveauxComptes(IDS)
  const mna = nouveauCompte()
  const reattribues = nouveauCompte()
  const elargie = periodeElargie(regles)
  for (const jeune of tri.retenus) {
    const accueilli = estAccueilli(jeune)
    const majeur = toutes(accueilli, devientMajeur(jeune, regles.periode))
    const majeurElargi = toutes(accueilli, devientMajeur(jeune, elargie))
    noter(comptes['ase-jeunes-majeurs'], majeur)
    noter(comptes['ase-jeunes-referentiel'], toutes(majeur, selon(jeune.referentiel, INCONNU['prise-en-charge-inconnue'])))
    noter(comptes['ase-personne-lien'], toutes(majeur, choisitSaPersonneLien(jeune)))
    noter(comptes['ase-logement-stable'], toutes(majeurElargi, aUnLogementStable(jeune, regles)))
    noter(comptes['ase-ressources'], toutes(majeur, aDesRessources(jeune, regles.periode)))
    noter(comptes['ase-parcours'], toutes(majeurElargi, aUnParcours(jeune, regles.stockLe)))
    // Ces deux parts ne sont que des commentaires : de leur inconnu, seul le nombre se lit.
    noter(mna, toutes(majeur, selon(jeune.mna, INCONNU['accueil-inconnu'])))
    noter(reattribues, toutes(majeur, lien(jeune, 'reattribuee')))
  }
  return composer('ase', mesures(comptes), tri, regles, [
    `Mineurs non accompagnés parmi les jeunes devenus majeurs : ${direMesure(mesureDe(mna))}.`,
    `Jeunes sans choix parce que leur conseiller leur est réattribué : ${direMesure(mesureDe(reattribues))}.`,
  ])
}

/** Accueilli : placé par le juge, ou sous une mesure administrative ou judiciaire confiée à l'ASE ; hors mesures éducatives. */
function estAccueilli({ accueil }: JeuneAse): Reponse {
  if (accueil == null) return INCONNU['accueil-inconnu']
  return certain(accueil !== 'mesure-educative' && accueil !== 'aucun')
}

const MOIS_DE_MINORITE = 18 * 12

function devientMajeur({ neLe }: JeuneAse, periode: Intervalle): Reponse {
  return neLe == null ? INCONNU['naissance-inconnue'] : certain(contient(periode, ajouterMois(jourDe(neLe), MOIS_DE_MINORITE)))
}

/** Un conseiller proposé par défaut, ou réattribué, n'est pas un choix ; et le choix doit avoir été entériné par l'ASE. */
function choisitSaPersonneLien(jeune: JeuneAse): Reponse {
  return toutes(lien(jeune, 'choisie'), selon(jeune.personneLienEnterinee, INCONNU['enterinement-inconnu']))
}

function lien({ personneLien }: JeuneAse, cherche: NonNullable<JeuneAse['personneLien']>): Reponse {
  return personneLien == null ? INCONNU['personne-lien-inconnue'] : certain(personneLien === cherche)
}

function aUnLogementStable(jeune: JeuneAse, { stockLe, conventions }: Regles<ConventionsAse>): Reponse {
  const jour = conventions.dateLogement === 'stock' ? stockLe : jourOuNul(jeune.finAccueil)
  if (jeune.logements?.length === 0) return NON
  if (jour === null) return INCONNU['fin-d-accueil-inconnue']
  const incertain = INCONNU['logement-incertain']
  return dansLaListe(jeune.logements, INCONNU['logements-non-tenus'], (logement) =>
    toutes(couvre(logement, jour, incertain), pas(selon(logement.hebergementUrgence, incertain))),
  )
}

/** Le texte ne dit pas de date : il suffit que la ressource soit touchée un jour de la période. */
function aDesRessources({ ressources }: JeuneAse, periode: Intervalle): Reponse {
  const incertaine = INCONNU['ressource-incertaine']
  return dansLaListe(ressources, INCONNU['ressources-non-tenues'], (ressource) =>
    toutes(touche(ressource, periode, incertaine), pas(selon(ressource.ponctuelle, incertaine))),
  )
}

function aUnParcours({ parcours }: JeuneAse, stockLe: Jour): Reponse {
  return dansLaListe(parcours, INCONNU['parcours-non-tenus'], (un) => couvre(un, stockLe, INCONNU['parcours-non-date']))
}

/** À la seconde remontée, le cumul ajoute les majeurs de l'année civile précédente ; une année civile entière n'a rien à y ajouter. */
function periodeElargie({ periode, conventions }: Regles<ConventionsAse>): Intervalle {
  if (conventions.secondeRemontee === 'periode' || anneeCivile(periode) !== null) return periode
  return { debut: intervalleDeLAnnee(anneeDe(periode.debut) - 1).debut, fin: periode.fin }
}
