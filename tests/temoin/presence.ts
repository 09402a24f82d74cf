import {
  ajouterMois,
  type Jour,
  joursDuMois,
  joursEntre,
  lendemain,
  type Mois,
  moisDe,
  plusTard,
  plusTot,
  premierJour,
  veille,
} from './calendrier'
import { type ContexteTemoin, datesDuContexte } from './contexte'
import { type DossierTemoin, datesDuDossier, estDans, type SituationTemoin } from './dossier'
import type { Reponse } from './kleene'

/** Les trois premières natures sont « dans le dispositif ». */
export type Nature = 'versable-soumis' | 'versable-non-soumis' | 'suspendu' | 'hors-dispositif' | 'inconnu'

/** Un dossier dont la soumission est connue partout, regardé jour après jour sur un territoire. */
export type Parcours = {
  readonly dossier: DossierTemoin
  readonly territoire: readonly string[]
  readonly debut: Jour
  readonly fin: Jour
  readonly natures: ReadonlyMap<Jour, Nature>
}

export function situationDuJour(dossier: DossierTemoin, jour: Jour): SituationTemoin | null {
  for (const situation of dossier.situations) {
    const finie = situation.fin !== null && situation.fin !== undefined && situation.fin < jour
    if (situation.debut <= jour && !finie) return situation
  }
  return null
}

export function estEffective(situation: SituationTemoin, dossier: DossierTemoin, territoire: readonly string[]): boolean {
  return (
    situation.droit === 'versable' &&
    situation.soumisDroitsDevoirs === true &&
    estDans(territoire, dossier, situation.departement)
  )
}

function natureDeSituation(situation: SituationTemoin, dossier: DossierTemoin, territoire: readonly string[]): Nature {
  if (!estDans(territoire, dossier, situation.departement)) return 'hors-dispositif'
  if (situation.droit === 'suspendu') return 'suspendu'
  if (situation.droit !== 'versable') return 'hors-dispositif'
  return situation.soumisDroitsDevoirs === true ? 'versable-soumis' : 'versable-non-soumis'
}

export function estDansLeDispositif(nature: Nature): boolean {
  return nature === 'versable-soumis' || nature === 'versable-non-soumis' || nature === 'suspendu'
}

function contientUnMoisEntier(jours: readonly Jour[]): boolean {
  const ensemble = new Set(jours)
  const mois = new Set(jours.map(moisDe))
  return [...mois].some((m) => joursDuMois(m).every((jour) => ensemble.has(jour)))
}

/** Lit le dossier jour par jour, d'un mois avant la première date connue à deux mois après la dernière. */
export function parcourir(dossier: DossierTemoin, territoire: readonly string[], contexte: ContexteTemoin): Parcours {
  const dates = [...datesDuDossier(dossier), ...datesDuContexte(contexte)]
  const debut = ajouterMois(plusTot(dates) ?? contexte.periode.debut, -1)
  const fin = ajouterMois(plusTard(dates) ?? contexte.periode.fin, 2)
  const natures = new Map<Jour, Nature>()
  const sansSituation: Jour[] = []
  for (const jour of joursEntre(debut, fin)) {
    const situation = situationDuJour(dossier, jour)
    if (situation === null) sansSituation.push(jour)
    else natures.set(jour, natureDeSituation(situation, dossier, territoire))
  }
  for (const trou of trous(sansSituation)) {
    const avant = natures.get(veille(trou.debut))
    const apres = natures.get(lendemain(trou.fin))
    const borde = avant !== undefined && apres !== undefined && estDansLeDispositif(avant) && estDansLeDispositif(apres)
    const lacune = borde && !contientUnMoisEntier(joursEntre(trou.debut, trou.fin))
    for (const jour of joursEntre(trou.debut, trou.fin)) {
      if (lacune) natures.set(jour, avant)
      else natures.set(jour, precedeHistorique(dossier, jour) ? 'inconnu' : 'hors-dispositif')
    }
  }
  return { dossier, territoire, debut, fin, natures }
}

function trous(sansSituation: readonly Jour[]): { debut: Jour; fin: Jour }[] {
  const suites: { debut: Jour; fin: Jour }[] = []
  for (const jour of sansSituation) {
    const derniere = suites[suites.length - 1]
    if (derniere !== undefined && lendemain(derniere.fin) === jour) derniere.fin = jour
    else suites.push({ debut: jour, fin: jour })
  }
  return suites
}

function precedeHistorique(dossier: DossierTemoin, jour: Jour): boolean {
  return dossier.historiqueDepuis !== null && dossier.historiqueDepuis !== undefined && jour < dossier.historiqueDepuis
}

export function natureDuJour(parcours: Parcours, jour: Jour): Nature {
  const nature = parcours.natures.get(jour)
  if (nature === undefined) throw new Error(`Le témoin n'a pas parcouru le ${jour}.`)
  return nature
}

/** Présence d'une situation effective au moins un jour du mois ; une lacune n'est pas une présence. */
export function presenceAuMois(parcours: Parcours, mois: Mois): Reponse {
  for (const jour of joursDuMois(mois)) {
    const situation = situationDuJour(parcours.dossier, jour)
    if (situation !== null && estEffective(situation, parcours.dossier, parcours.territoire)) return 'oui'
  }
  return precedeHistorique(parcours.dossier, premierJour(mois)) ? 'inconnu' : 'non'
}
