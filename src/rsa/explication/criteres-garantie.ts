import { direJour, direJours, enumerer } from '../../base/francais'
import { direReponse, et, OUI, type Reponse } from '../../base/trivaleur'
import { direCause } from '../causes'
import type { Regles } from '../contexte'
import { estDansLeDispositif, situationAu } from '../droits/presence'
import type { DossierDate } from '../entree/entree'
import { type AccompagnementDate, estOrienteGarantieActivite, exclutDeLaGarantie } from '../indicateurs/accompagnements'
import type { Entrant } from '../indicateurs/comptage'
import { compteSurLeTerritoire, evaluerGarantieActivite } from '../indicateurs/garantie-activite'
import { type Critere, etablirCritere, SOURCES } from './critere'

/**
 * Ce que le dossier apporte à chaque indicateur de la garantie d'activité ; vide si son département n'est pas du territoire.
 *
 * @source instruction 2022/19, annexe 7, §7
 */
export function criteresDeLaGarantie(
  entrants: readonly Entrant[],
  date: DossierDate,
  accompagnements: readonly AccompagnementDate[] | null,
  regles: Regles,
): Critere[] {
  if (!compteSurLeTerritoire(date.dossier, regles)) return []
  const garantie = evaluerGarantieActivite(date.dossier, date.entiers, date.parcours, accompagnements, regles)
  const cites = ['accompagnements', ...(accompagnements ?? []).map(({ rang }) => `accompagnements[${rang}]`)]
  const presents = accompagnements?.length === 0 ? cites : [...cites, ...preuvesDePresence(date, regles)]
  const stock = `au ${direJour(regles.stockLe)}`
  const connus = direAccompagnements(accompagnements)
  const present = `${stock}, ${PRESENCES[direReponse(estDansLeDispositif(date.parcours, regles.stockLe))]} ; ${connus}`
  const critere = (nom: string, reponse: Reponse, constat: string, preuves: readonly string[]): Critere =>
    etablirCritere(nom, reponse, reponse > OUI ? `${constat} ; ${direCause(reponse)}` : constat, preuves, SOURCES.garantie)
  return [
    critere(
      'gad-orientes',
      estOrienteGarantieActivite(accompagnements, entrants, regles),
      direFlux(entrants, accompagnements, connus, regles),
      presents,
    ),
    critere('gad-en-cours', garantie.gadEnCours, present, presents),
    critere('ag-orientes', garantie.agOrientes, connus, cites),
    critere('ag-en-cours', garantie.agEnCours, present, presents),
    critere(
      'ag-par-conseiller',
      parConseiller(garantie.agEnCours, garantie.sansConseiller),
      direConseillers(garantie.conseillers),
      presents,
    ),
    critere('ag-delai-moyen', demarrage(garantie), direDemarrages(garantie.delaisDemarrage), cites),
  ]
}

const PRESENCES = {
  oui: 'dans le dispositif',
  non: 'hors du dispositif',
  inconnu: 'on ignore si elle est dans le dispositif',
} as const

/** Les deux conditions du flux, avant les accompagnements : un nouvel entrant de la période, et pas d'accompagnement global qui exclue. */
function direFlux(
  entrants: readonly Entrant[],
  accompagnements: readonly AccompagnementDate[] | null,
  connus: string,
  regles: Regles,
): string {
  const entree = entrants.some(({ entrant }) => entrant === OUI)
    ? 'nouvelle entrante de la période'
    : entrants.length > 0
      ? 'peut-être nouvelle entrante de la période'
      : 'pas nouvelle entrante de la période'
  const exclut = accompagnements !== null && exclutDeLaGarantie(accompagnements, regles) === OUI
  return `${entree} ; ${exclut ? "l'accompagnement global exclut de ce compte ; " : ''}${connus}`
}

/** Compter par conseiller, c'est être en accompagnement global, et avoir un conseiller connu. */
function parConseiller(agEnCours: Reponse, sansConseiller: Reponse): Reponse {
  return et(agEnCours, sansConseiller === 0 ? OUI : sansConseiller)
}

function demarrage({ delaisDemarrage, demarragesInconnus }: ReturnType<typeof evaluerGarantieActivite>): Reponse {
  return delaisDemarrage.length > 0 ? OUI : (demarragesInconnus[0] ?? 0)
}

/** Les situations jusqu'au jour du stock, et la première qui le suit : elles disent si ce jour est dans le dispositif. */
function preuvesDePresence({ parcours }: DossierDate, regles: Regles): string[] {
  const jour = situationAu(parcours, regles.stockLe)
  const jusqua = jour === null ? -1 : parcours.situations.indexOf(jour)
  const fin = jour !== null && jour.fin >= regles.stockLe ? jusqua + 1 : jusqua + 2
  const preuves = parcours.situations.slice(0, fin).map(({ rang }) => `situations[${rang}]`)
  return parcours.historiqueDepuis === null ? preuves : [...preuves, 'historiqueDepuis']
}

function direAccompagnements(accompagnements: readonly AccompagnementDate[] | null): string {
  if (accompagnements === null) return "liste d'accompagnements non tenue"
  if (accompagnements.length === 0) return 'aucun accompagnement'
  return enumerer(
    accompagnements.map(({ dispositif, orienteLe, demarreLe, termineLe }) => {
      const dates = [
        orienteLe === null ? 'orientation non datée' : `orientation le ${direJour(orienteLe)}`,
        ...(demarreLe === null ? [] : [`démarrage le ${direJour(demarreLe)}`]),
        ...(termineLe === null ? [] : [`fin le ${direJour(termineLe)}`]),
      ]
      return `${dispositif === 'garantie-activite' ? "garantie d'activité" : 'accompagnement global'} (${dates.join(', ')})`
    }),
  )
}

function direConseillers(conseillers: readonly string[]): string {
  if (conseillers.length === 0) return "aucun conseiller connu d'un accompagnement global en cours"
  return `suivie par ${enumerer(conseillers)}`
}

function direDemarrages(delais: readonly number[]): string {
  if (delais.length === 0) return 'aucun démarrage mesuré dans la période'
  return `démarrage en ${enumerer(delais.map(direJours))}`
}
