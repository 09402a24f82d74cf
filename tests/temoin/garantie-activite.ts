import { ecartEnJours, type Jour } from './calendrier'
import { type ContexteTemoin, estDansLaPeriode, jourDuStock, territoireDe } from './contexte'
import type { AccompagnementTemoin, DossierTemoin } from './dossier'
import type { Monde } from './evaluation'
import { et, ou, pas, type Reponse, siVrai } from './kleene'
import { estDansLeDispositif, natureDuJour } from './presence'
import { estEntrant } from './reponses'

export type ReponsesGad = {
  readonly gadOrientes: Reponse
  readonly gadEnCours: Reponse
  readonly agOrientes: Reponse
  readonly agEnCours: Reponse
}

/** Ce qu'un dossier apporte aux deux moyennes. */
export type ApportsAuxMoyennes = {
  readonly conseillers: readonly string[]
  readonly sansConseiller: boolean
  readonly delais: readonly number[]
  readonly delaisIndetermines: number
}

/** Les mesures de la garantie d'activité ne regardent que les dossiers dont le département est dans le territoire. */
export function releveDeLaGarantie(dossier: DossierTemoin, contexte: ContexteTemoin): boolean {
  return territoireDe(dossier, contexte).includes(dossier.departement)
}

function enCours(accompagnement: AccompagnementTemoin, x: Jour): Reponse {
  const termineLe = accompagnement.termineLe ?? null
  const demarreLe = accompagnement.demarreLe ?? null
  const orienteLe = accompagnement.orienteLe ?? null
  if (termineLe !== null && termineLe <= x) return 'non'
  if (demarreLe !== null) return siVrai(demarreLe <= x)
  if (orienteLe !== null) return siVrai(orienteLe <= x)
  return 'inconnu'
}

function orienteDansLaPeriode(accompagnement: AccompagnementTemoin, contexte: ContexteTemoin): Reponse {
  const orienteLe = accompagnement.orienteLe ?? null
  return orienteLe === null ? 'inconnu' : siVrai(estDansLaPeriode(contexte, orienteLe))
}

function orienteDepuis(accompagnement: AccompagnementTemoin, jour: Jour): Reponse {
  const orienteLe = accompagnement.orienteLe ?? null
  return orienteLe === null ? 'inconnu' : siVrai(orienteLe >= jour)
}

function beneficiaire(monde: Monde, x: Jour): Reponse {
  const nature = natureDuJour(monde.parcours, x)
  if (estDansLeDispositif(nature)) return 'oui'
  return nature === 'inconnu' ? 'inconnu' : 'non'
}

export function repondreGarantie(monde: Monde, contexte: ContexteTemoin): ReponsesGad {
  const x = jourDuStock(contexte)
  const estBeneficiaire = beneficiaire(monde, x)
  const entrees = monde.entrees.map(({ candidature }) => ({ e: estEntrant(candidature, contexte), r: candidature.r }))
  const accompagnements = monde.observe.accompagnements
  if (!accompagnements) {
    return {
      gadOrientes: entrees.some(({ e }) => e !== 'non') ? 'inconnu' : 'non',
      gadEnCours: et(estBeneficiaire, 'inconnu'),
      agOrientes: 'inconnu',
      agEnCours: et(estBeneficiaire, 'inconnu'),
    }
  }
  const gads = accompagnements.filter((a) => a.dispositif === 'garantie-activite')
  const ags = accompagnements.filter((a) => a.dispositif === 'accompagnement-global')
  const existe = ou(
    ...entrees.flatMap(({ e, r }) => gads.map((gad) => et(e, orienteDansLaPeriode(gad, contexte), orienteDepuis(gad, r)))),
  )
  const exclut = ou(...ags.map((ag) => ou(orienteDansLaPeriode(ag, contexte), enCours(ag, x))))
  const unAgEnCours = ou(...ags.map((ag) => enCours(ag, x)))
  return {
    gadOrientes: et(existe, pas(exclut)),
    gadEnCours: et(estBeneficiaire, ou(...gads.map((gad) => enCours(gad, x))), pas(unAgEnCours)),
    agOrientes: ou(...ags.map((ag) => orienteDansLaPeriode(ag, contexte))),
    agEnCours: et(estBeneficiaire, unAgEnCours),
  }
}

/** `agEnCours` : la réponse du dossier à la mesure du même nom, qui décide si la personne compte pour ses conseillers. */
export function apporterAuxMoyennes(monde: Monde, agEnCours: Reponse, contexte: ContexteTemoin): ApportsAuxMoyennes {
  const x = jourDuStock(contexte)
  const accompagnements = monde.observe.accompagnements
  if (!accompagnements) return { conseillers: [], sansConseiller: false, delais: [], delaisIndetermines: 1 }
  const ags = accompagnements.filter((a) => a.dispositif === 'accompagnement-global')
  const conseillers = new Set<string>()
  for (const ag of ags) {
    if (enCours(ag, x) === 'oui' && typeof ag.conseiller === 'string') conseillers.add(ag.conseiller)
  }
  const delais: number[] = []
  let delaisIndetermines = 0
  for (const ag of ags) {
    if (typeof ag.demarreLe !== 'string' || !estDansLaPeriode(contexte, ag.demarreLe)) continue
    if (typeof ag.proposeLe === 'string') delais.push(ecartEnJours(ag.proposeLe, ag.demarreLe))
    else delaisIndetermines += 1
  }
  return {
    conseillers: agEnCours === 'oui' ? [...conseillers] : [],
    sansConseiller: agEnCours === 'oui' && conseillers.size === 0,
    delais,
    delaisIndetermines,
  }
}
