import type { ContexteTemoin } from './contexte'
import { additionner, type Comptage, compterDansLesMondes } from './decompte-mondes'
import type { DelaisTemoin } from './delais'
import type { DossierTemoin } from './dossier'
import { evaluerMondes, type Monde } from './evaluation'
import { apporterAuxMoyennes, releveDeLaGarantie, repondreGarantie } from './garantie-activite'
import { et, ou } from './kleene'
import { type Duree, dureesDOrientation, type MedianeTemoin, mediane } from './medianes'
import { reponsesDuDossier } from './personnes'
import { CONDITIONS, type Condition, estEntrant, repondre } from './reponses'

type MesureTemoin = {
  readonly valeur: number | null
  readonly indetermines: number
  readonly enCours: number
  readonly minimum: number | null
  readonly maximum: number | null
}
type TauxTemoin = { readonly numerateur: number; readonly denominateur: number }
export type IndicateursTemoin = {
  readonly indicateurs: Record<string, MesureTemoin>
  readonly taux: Record<string, TauxTemoin>
  readonly mediane: MedianeTemoin
  readonly prisesEnCharge: Comptage
}

const MESURES_RSA = CONDITIONS.slice(0, 6)

/** Le délai dont une mesure dépend : c'est lui qui peut courir encore. */
const DELAI_DE_LA_MESURE: Partial<Record<Condition, keyof DelaisTemoin>> = {
  'nouveaux-entrants-orientes-dans-le-delai': 'orientation',
  'premiers-rendez-vous': 'premierRendezVous',
  'premiers-rendez-vous-dans-le-delai': 'premierRendezVous',
  'premiers-contrats': 'premierContrat',
  'premiers-contrats-dans-le-delai': 'premierContrat',
}

const TAUX: Record<string, [numerateur: Condition, denominateur: Condition]> = {
  orientation: ['nouveaux-entrants-orientes-dans-le-delai', 'nouveaux-entrants'],
  'rendez-vous': ['premiers-rendez-vous-dans-le-delai', 'premiers-rendez-vous'],
  contrat: ['premiers-contrats-dans-le-delai', 'premiers-contrats'],
  'rendez-vous-sur-orientes': ['premiers-rendez-vous-dans-le-delai', 'orientes-hors-france-travail'],
  'contrat-sur-orientes': ['premiers-contrats-dans-le-delai', 'orientes-hors-france-travail'],
  'orientation-professionnelle': ['orientes-professionnel', 'orientes'],
}

/** Les entrées certaines dont le délai court encore, au plus petit nombre d'un monde. */
function compterEnCours(mondes: readonly Monde[], condition: Condition, contexte: ContexteTemoin): number {
  const delai = DELAI_DE_LA_MESURE[condition]
  if (delai === undefined) return 0
  const parMonde = mondes.map(
    (monde) =>
      monde.entrees.filter((e) => estEntrant(e.candidature, contexte) === 'oui' && e.delais[delai].statut === 'en-cours').length,
  )
  return Math.min(...parMonde)
}

function mesure({ valeur, indetermines }: Comptage, enCours: number): MesureTemoin {
  return { valeur, indetermines, enCours, minimum: valeur, maximum: valeur + indetermines }
}

function moyenne(total: number, nombre: number, indetermines: number): MesureTemoin {
  return { valeur: nombre === 0 ? null : total / nombre, indetermines, enCours: 0, minimum: null, maximum: null }
}

export function indicateursTemoin(dossiers: readonly DossierTemoin[], contexte: ContexteTemoin): IndicateursTemoin {
  const comptages = new Map<string, Comptage>()
  const enCours = new Map<string, number>()
  const cumuler = (identifiant: string, comptage: Comptage): void => {
    comptages.set(identifiant, additionner(total(identifiant), comptage))
  }
  const total = (identifiant: string): Comptage => comptages.get(identifiant) ?? { valeur: 0, indetermines: 0 }

  const durees: Duree[] = []
  const personnesParConseiller = new Map<string, number>()
  const delaisAg: number[] = []
  let delaisAgIndetermines = 0
  let sansConseiller = 0

  for (const dossier of dossiers) {
    const mondes = evaluerMondes(dossier, contexte)
    const entreesParMonde = mondes.map((monde) => monde.entrees.map((entree) => repondre(entree, monde, contexte)))
    for (const condition of CONDITIONS) {
      cumuler(condition, compterDansLesMondes(entreesParMonde.map((entrees) => reponsesDuDossier(entrees, condition, contexte))))
      enCours.set(condition, (enCours.get(condition) ?? 0) + compterEnCours(mondes, condition, contexte))
    }
    cumuler(
      'prises-en-charge',
      compterDansLesMondes(
        entreesParMonde.map((entrees) => [ou(...entrees.map(({ e, conditions }) => et(e, conditions.orientes)))]),
      ),
    )
    durees.push(...dureesDOrientation(mondes, contexte))

    if (!releveDeLaGarantie(dossier, contexte)) continue
    const gad = mondes.map((monde) => repondreGarantie(monde, contexte))
    cumuler('gad-orientes', compterDansLesMondes(gad.map((reponses) => [reponses.gadOrientes])))
    cumuler('gad-en-cours', compterDansLesMondes(gad.map((reponses) => [reponses.gadEnCours])))
    cumuler('ag-orientes', compterDansLesMondes(gad.map((reponses) => [reponses.agOrientes])))
    cumuler('ag-en-cours', compterDansLesMondes(gad.map((reponses) => [reponses.agEnCours])))
    // Ni l'accompagnement global ni le fait d'être bénéficiaire ne dépendent de la soumission : un monde suffit.
    const [monde] = mondes
    const [reponses] = gad
    if (monde === undefined || reponses === undefined) continue
    const apports = apporterAuxMoyennes(monde, reponses.agEnCours, contexte)
    for (const conseiller of apports.conseillers) {
      personnesParConseiller.set(conseiller, (personnesParConseiller.get(conseiller) ?? 0) + 1)
    }
    if (apports.sansConseiller) sansConseiller += 1
    delaisAg.push(...apports.delais)
    delaisAgIndetermines += apports.delaisIndetermines
  }

  const indicateurs: Record<string, MesureTemoin> = {}
  for (const condition of MESURES_RSA) indicateurs[condition] = mesure(total(condition), enCours.get(condition) ?? 0)
  for (const id of ['gad-orientes', 'gad-en-cours', 'ag-orientes', 'ag-en-cours']) indicateurs[id] = mesure(total(id), 0)
  const suivies = [...personnesParConseiller.values()].reduce((somme, nombre) => somme + nombre, 0)
  indicateurs['ag-par-conseiller'] = moyenne(
    suivies,
    personnesParConseiller.size,
    total('ag-en-cours').indetermines + sansConseiller,
  )
  indicateurs['ag-delai-moyen'] = moyenne(
    delaisAg.reduce((somme, delai) => somme + delai, 0),
    delaisAg.length,
    delaisAgIndetermines,
  )

  const taux: Record<string, TauxTemoin> = {}
  for (const [id, [numerateur, denominateur]] of Object.entries(TAUX)) {
    taux[id] = { numerateur: total(numerateur).valeur, denominateur: total(denominateur).valeur }
  }
  return { indicateurs, taux, mediane: mediane(durees), prisesEnCharge: total('prises-en-charge') }
}
