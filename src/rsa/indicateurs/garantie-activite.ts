import { contient } from '../../base/periode'
import { et, NON, OUI, pas, type Reponse } from '../../base/trivaleur'
import { INCONNU } from '../causes'
import type { Regles } from '../contexte'
import type { Dossier } from '../dossier/dossier'
import type { Entiers } from '../dossier/entiers/entiers'
import { etablirParcours, type Parcours } from '../droits/parcours'
import { estDansLeDispositif } from '../droits/presence'
import { estDuTerritoire } from '../droits/territoire'
import { type AccompagnementDate, aEnCours, conseillersEnCours, orienteDans, unAuMoins } from './accompagnements'

/** Ce qu'un dossier apporte aux indicateurs de la garantie d'activité, hors le flux des nouveaux entrants. */
export interface GarantieActivite {
  readonly gadEnCours: Reponse
  readonly agOrientes: Reponse
  readonly agEnCours: Reponse
  /** Les conseillers de la personne si elle compte dans `agEnCours`. */
  readonly conseillers: readonly string[]
  /** La personne manque-t-elle au calcul par conseiller, et pourquoi ? Non si elle n'y manque pas. */
  readonly sansConseiller: Reponse
  /** Les délais de démarrage connus, en jours : un par accompagnement démarré dans la période. */
  readonly delaisDemarrage: readonly number[]
  /** Les délais de démarrage inconnus : une cause par accompagnement. */
  readonly demarragesInconnus: readonly Reponse[]
}

/**
 * Les stocks et les flux d'accompagnement d'un dossier du territoire.
 *
 * @param parcours celui du dossier, s'il est déjà établi
 * @param accompagnements ceux du dossier ; `null` s'ils ne sont pas tenus
 * @source instruction 2022/19, annexe 7, §7
 */
export function evaluerGarantieActivite(
  dossier: Dossier,
  entiers: Entiers,
  parcours: Parcours | null,
  accompagnements: readonly AccompagnementDate[] | null,
  regles: Regles,
): GarantieActivite {
  const enAg = aEnCours(accompagnements, 'accompagnement-global', regles)
  const enGad = aEnCours(accompagnements, 'garantie-activite', regles)
  // Sans accompagnement en cours, il n'importe pas d'être bénéficiaire : le parcours n'a pas à être établi.
  const beneficiaire =
    enAg === NON && enGad === NON
      ? NON
      : estDansLeDispositif(parcours ?? etablirParcours(dossier, entiers, regles), regles.stockLe)
  const agEnCours = et(beneficiaire, enAg)
  const gadEnCours = et(et(beneficiaire, enGad), pas(enAg))
  if (accompagnements === null) {
    const inconnu = INCONNU.accompagnementsNonTenus
    return {
      gadEnCours,
      agOrientes: inconnu,
      agEnCours,
      conseillers: [],
      sansConseiller: agEnCours,
      delaisDemarrage: [],
      demarragesInconnus: [inconnu],
    }
  }
  const conseillers = agEnCours === OUI ? conseillersEnCours(dossier, accompagnements, regles) : []
  const { delaisDemarrage, demarragesInconnus } = mesurerDemarrages(accompagnements, regles)
  return {
    gadEnCours,
    agOrientes: unAuMoins(accompagnements, 'accompagnement-global', (ag) => orienteDans(ag, regles.periode)),
    agEnCours,
    conseillers,
    sansConseiller: agEnCours !== OUI ? agEnCours : conseillers.length === 0 ? INCONNU.conseiller : NON,
    delaisDemarrage,
    demarragesInconnus,
  }
}

/** Le dossier est-il compté sur ce territoire pour la garantie d'activité ? C'est le département du dossier qui le dit. */
export function compteSurLeTerritoire(dossier: Dossier, regles: Regles): boolean {
  return estDuTerritoire(dossier.departement, dossier, regles)
}

/** Le temps entre la proposition et le démarrage effectif, sur les accompagnements globaux démarrés dans la période. */
function mesurerDemarrages(
  accompagnements: readonly AccompagnementDate[],
  regles: Regles,
): Pick<GarantieActivite, 'delaisDemarrage' | 'demarragesInconnus'> {
  const delaisDemarrage: number[] = []
  const demarragesInconnus: Reponse[] = []
  for (const { dispositif, demarreLe, proposeLe } of accompagnements) {
    if (dispositif !== 'accompagnement-global' || demarreLe === null || !contient(regles.periode, demarreLe)) continue
    if (proposeLe === null) demarragesInconnus.push(INCONNU.proposition)
    else delaisDemarrage.push(demarreLe - proposeLe)
  }
  return { delaisDemarrage, demarragesInconnus }
}
