import { entierAdmis } from '../base/contexte'
import { type Jour, jourDe } from '../base/jour'
import type { Mesure } from '../base/mesure'
import { contient, type Intervalle } from '../base/periode'
import { certain, NON, OUI, type Reponse } from '../base/trivaleur'
import type { IdIndicateurMaraudes } from '../referentiel/indicateurs/identifiants'
import { INCONNU } from './causes'
import { ajouter, ajouterSi, type Compte, laisser, mesureDe, noter, nouveauCompte } from './compte'
import { type ContexteFamille, etablirRegles } from './contexte'
import type { FamilleMaraude } from './famille-maraude'
import { dansPeriode, premiereDansPeriode } from './presence'
import { dansLaListe, toutes, uneAuMoins } from './reponse'
import { composer, direMesure, mesures, nouveauxComptes, type ResultatFamille, trier } from './resultat'

/**
 * Le contexte des indicateurs des maraudes mixtes.
 *
 * @source instruction 2022/19, annexes 7 (§2) et 9 (mesure 1.2)
 */
export interface ContexteMaraudes extends ContexteFamille {
  /** Le nombre de familles recensées dans les bidonvilles, auquel l'annexe 9 rapporte les premiers contacts. */
  readonly famillesRecensees?: number
}

/**
 * Les indicateurs des maraudes mixtes. L'indicateur compte des familles ; ce qui compte des enfants, ou les rapporte, est à côté.
 *
 * @source instruction 2022/19, annexes 7 (§2) et 9 (mesure 1.2)
 */
export interface IndicateursMaraudes extends ResultatFamille<IdIndicateurMaraudes> {
  /** Les enfants des familles suivies : le libellé les nomme, la définition ne compte que les familles. */
  readonly enfantsSuivis: Mesure
  /** Les premiers contacts et le nombre de familles recensées ; `null` si le contexte ne le donne pas. */
  readonly premiersContactsRapportes: { readonly numerateur: number; readonly denominateur: number } | null
}

const IDS: readonly IdIndicateurMaraudes[] = [
  'maraudes-premiers-contacts',
  'maraudes-familles-suivies',
  'maraudes-mises-a-l-abri',
  'maraudes-ouvertures-de-droits',
  'maraudes-mesures-de-protection',
]

/**
 * Les cinq indicateurs des maraudes mixtes. Une famille est suivie quand on la rencontre pour la deuxième fois au moins, ou qu'on l'oriente vers un
 * partenaire ; plusieurs droits ouverts à une famille font une ouverture.
 *
 * @throws ErreurContexte : le champ, la valeur reçue, les valeurs admises
 * @source instruction 2022/19, annexe 7, §2
 * @example
 * ```ts
 * import { calculerIndicateursMaraudes } from 'calpae/familles'
 * const famille = {
 *   id: 'A', departement: '67', enfants: 3,
 *   rencontres: [{ date: '2021-03-04' }, { date: '2021-03-18' }],
 *   droits: [{ date: '2021-03-18', droit: 'domiciliation' }, { date: '2021-04-02', droit: 'scolarisation' }],
 * }
 * const { indicateurs } = calculerIndicateursMaraudes([famille], { periode: { debut: '2021-01-01', fin: '2021-12-31' } })
 * indicateurs['maraudes-familles-suivies'].valeur // => 1
 * indicateurs['maraudes-ouvertures-de-droits'].valeur // => 1
 * indicateurs['maraudes-mises-a-l-abri'].causes // => { 'mises-a-l-abri-non-tenues': 1 }
 * ```
 */
export function calculerIndicateursMaraudes(familles: Iterable<FamilleMaraude>, contexte: ContexteMaraudes): IndicateursMaraudes {
  const regles = etablirRegles<object>(contexte, { autres: { famillesRecensees: entierAdmis } })
  const { periode } = regles
  const tri = trier(familles, regles)
  const comptes = nouveauxComptes(IDS)
  const enfants = nouveauCompte()
  const natures = { educative: nouveauCompte(), placement: nouveauCompte() }
  for (const famille of tri.retenus) {
    const suivie = estSuivie(famille, periode)
    noter(comptes['maraudes-premiers-contacts'], estPremierContact(famille, periode))
    noter(comptes['maraudes-familles-suivies'], suivie)
    ajouterSi(enfants, suivie, famille.enfants, INCONNU['enfants-inconnus'])
    compterMisesALAbri(comptes['maraudes-mises-a-l-abri'], famille, periode)
    noter(comptes['maraudes-ouvertures-de-droits'], ouvreDesDroits(famille, periode))
    compterProtections(comptes['maraudes-mesures-de-protection'], natures, famille, periode)
  }
  const indicateurs = mesures(comptes)
  const recensees = regles.autres['famillesRecensees'] as number | null
  const contacts = indicateurs['maraudes-premiers-contacts'].valeur
  return {
    ...composer('maraudes', indicateurs, tri, regles, [
      `Mesures de protection éducatives : ${direMesure(mesureDe(natures.educative))} ; de placement : ${direMesure(mesureDe(natures.placement))}.`,
    ]),
    enfantsSuivis: mesureDe(enfants),
    premiersContactsRapportes: recensees === null || contacts === null ? null : { numerateur: contacts, denominateur: recensees },
  }
}

function estPremierContact({ rencontres }: FamilleMaraude, periode: Intervalle): Reponse {
  if (rencontres == null) return INCONNU['rencontres-non-tenues']
  const dates = rencontres.map(({ date }) => date)
  return premiereDansPeriode(dates, periode, INCONNU['rencontre-non-datee'])
}

function estSuivie(famille: FamilleMaraude, periode: Intervalle): Reponse {
  const orientee = dansLaListe(famille.orientations, INCONNU['orientations-non-tenues'], ({ date }) =>
    dansPeriode(date, periode, INCONNU['orientation-non-datee']),
  )
  return uneAuMoins(estRencontreeDeNouveau(famille, periode), orientee)
}

/** Rencontrée dans la période, et au moins deux fois depuis toujours : la deuxième rencontre, quelle que soit la date de la première, fait le suivi. */
function estRencontreeDeNouveau({ rencontres }: FamilleMaraude, periode: Intervalle): Reponse {
  if (rencontres == null) return INCONNU['rencontres-non-tenues']
  const { avantLaFin, dedans, nonDatees } = denombrer(rencontres, periode)
  if (dedans >= 1 && avantLaFin >= 2) return OUI
  return dedans + nonDatees >= 1 && avantLaFin + nonDatees >= 2 ? INCONNU['rencontre-non-datee'] : NON
}

function denombrer(
  rencontres: readonly { readonly date?: string | null }[],
  periode: Intervalle,
): { avantLaFin: number; dedans: number; nonDatees: number } {
  const nombres = { avantLaFin: 0, dedans: 0, nonDatees: 0 }
  for (const { date } of rencontres) {
    if (date == null) nombres.nonDatees++
    else {
      const jour = jourDe(date)
      if (jour <= periode.fin) nombres.avantLaFin++
      if (contient(periode, jour)) nombres.dedans++
    }
  }
  return nombres
}

function compterMisesALAbri(compte: Compte, { misesALAbri }: FamilleMaraude, periode: Intervalle): void {
  const incertaine = INCONNU['mise-a-l-abri-incertaine']
  if (misesALAbri == null) {
    laisser(compte, INCONNU['mises-a-l-abri-non-tenues'], 0, null)
    return
  }
  ajouter(compte, 0)
  for (const { date, structure } of misesALAbri) {
    const urgence = structure == null ? incertaine : certain(structure === 'hebergement-urgence')
    noter(compte, toutes(dansPeriode(date, periode, incertaine), urgence))
  }
}

/** Plusieurs droits ouverts à une même famille sont une seule ouverture. */
function ouvreDesDroits({ droits }: FamilleMaraude, periode: Intervalle): Reponse {
  return dansLaListe(droits, INCONNU['droits-non-tenus'], ({ date }) => dansPeriode(date, periode, INCONNU['droit-non-date']))
}

/** Les mesures de la période, pour les familles déjà suivies à sa fin, que le suivi ait commencé avant ou pendant. */
function compterProtections(
  compte: Compte,
  natures: { readonly educative: Compte; readonly placement: Compte },
  famille: FamilleMaraude,
  periode: Intervalle,
): void {
  const suivie = estDejaSuivie(famille, periode.fin)
  if (famille.protections == null) {
    for (const un of [compte, natures.educative, natures.placement]) {
      if (suivie === NON) noter(un, NON)
      else laisser(un, INCONNU['protections-non-tenues'], 0, null)
    }
    return
  }
  ajouter(compte, 0)
  for (const { date, nature } of famille.protections) {
    const comptee = toutes(suivie, dansPeriode(date, periode, INCONNU['protection-non-datee']))
    noter(compte, comptee)
    for (const une of ['educative', 'placement'] as const) {
      noter(natures[une], toutes(comptee, nature == null ? INCONNU['protection-non-datee'] : certain(nature === une)))
    }
  }
}

function estDejaSuivie(famille: FamilleMaraude, fin: Jour): Reponse {
  return estSuivie(famille, { debut: Number.NEGATIVE_INFINITY, fin })
}
