// Ce qu'écrirait qui n'aurait que date-fns et les listes du langage : des objets `Date`, une passe par indicateur. Les règles sont celles de
// l'instruction 2022/19, annexe 7, §6, pour des dossiers où rien n'est inconnu : ni trou d'historique, ni date, ni organisme, ni liste manquante.
import {
  addDays,
  addMonths,
  differenceInCalendarMonths,
  eachMonthOfInterval,
  endOfMonth,
  max,
  min,
  parseISO,
  subDays,
  subMonths,
} from 'date-fns'

/** Les six indicateurs d'insertion. @param {readonly import('calpae').Dossier[]} dossiers */
export function compterNaivement(dossiers, { periode, observeLe = periode.fin }) {
  const observation = parseISO(observeLe)
  const debut = parseISO(periode.debut)
  const fin = parseISO(periode.fin)
  const entrees = dossiers
    .map((dossier) => dater(dossier, observation))
    .flatMap(trouverEntrees)
    .filter(({ notifieeLe }) => notifieeLe >= debut && notifieeLe <= fin)
  const accompagnes = (entree) => entree.suivi !== undefined && entree.suivi.organisme !== 'france-travail'
  return {
    'nouveaux-entrants': entrees.length,
    'nouveaux-entrants-orientes-dans-le-delai': entrees.filter(
      ({ suivi, notifieeLe }) => suivi !== undefined && suivi.debut < addMonths(notifieeLe, 1),
    ).length,
    'premiers-rendez-vous': entrees.filter((entree) => accompagnes(entree) && premierRendezVous(entree) !== undefined).length,
    'premiers-rendez-vous-dans-le-delai': entrees.filter(
      (entree) => accompagnes(entree) && premierRendezVous(entree)?.date < addDays(entree.suivi.debut, 14),
    ).length,
    'premiers-contrats': entrees.filter((entree) => accompagnes(entree) && premierContrat(entree) !== undefined).length,
    'premiers-contrats-dans-le-delai': entrees.filter(
      (entree) => accompagnes(entree) && premierContrat(entree)?.signeLe < addMonths(entree.notifieeLe, 2),
    ).length,
  }
}

/** Un dossier où tout ce que les six indicateurs demandent est connu. @param {import('calpae').Dossier} dossier */
export function estSansInconnu({ departement, historiqueDepuis, situations, suivis, rendezVous, contrats }) {
  return (
    (historiqueDepuis ?? null) === null &&
    [suivis, rendezVous, contrats].every((liste) => Array.isArray(liste)) &&
    situations.every(
      ({ droit, soumisDroitsDevoirs, notifieeLe }) =>
        droit !== 'versable' || (typeof soumisDroitsDevoirs === 'boolean' && (notifieeLe ?? null) !== null),
    ) &&
    suivis.every(
      (suivi) =>
        (suivi.departement ?? departement) !== departement ||
        ((suivi.organisme ?? null) !== null && (suivi.orientationNotifieeLe ?? suivi.referentDesigneLe ?? null) !== null),
    )
  )
}

const LOIN = new Date(8.64e15)
const lire = (texte, defaut) => ((texte ?? null) === null ? defaut : parseISO(texte))

/** Le dossier, en objets `Date` ; seulement son département, et ce que l'on sait à l'observation. */
function dater({ departement, situations, suivis, rendezVous, contrats }, observation) {
  return {
    situations: situations.map((s) => ({
      ...s,
      debut: parseISO(s.debut),
      fin: lire(s.fin, LOIN),
      notifieeLe: lire(s.notifieeLe, null),
    })),
    departement,
    suivis: suivis
      .filter((suivi) => (suivi.departement ?? departement) === departement)
      .map((suivi) => ({
        organisme: suivi.organisme,
        debut: min([lire(suivi.orientationNotifieeLe, LOIN), lire(suivi.referentDesigneLe, LOIN)]),
        clotureLe: lire(suivi.clotureLe, LOIN),
      })),
    rendezVous: rendezVous
      .filter(({ objet, statut }) => objet === 'accompagnement' && statut !== 'annule')
      .filter(({ fixeLe, date }) => parseISO(fixeLe ?? date) <= observation)
      .map(({ date }) => ({ date: parseISO(date) })),
    contrats: contrats
      .filter(({ renouvellement }) => renouvellement !== true)
      .map(({ signeLe }) => ({ signeLe: parseISO(signeLe) }))
      .filter(({ signeLe }) => signeLe <= observation),
    observation,
  }
}

/** Les entrées d'un dossier, chacune avec son suivi et les bornes de ce qui lui revient. */
function trouverEntrees(dossier) {
  const presences = dossier.situations.filter(
    (s) => s.droit === 'versable' && s.soumisDroitsDevoirs && s.departement === dossier.departement,
  )
  const present = (mois) => presences.some(({ debut, fin }) => debut <= endOfMonth(mois) && fin >= mois)
  const suites = reunir(dossier, ({ droit }) => droit === 'versable' || droit === 'suspendu')
  const suspensions = reunir(dossier, ({ droit }) => droit === 'suspendu')
  const candidatures = presences
    .filter(({ debut }) => !present(subMonths(new Date(debut.getFullYear(), debut.getMonth(), 1), 1)))
    .filter(({ debut }, rang, toutes) => rang === 0 || differenceInCalendarMonths(debut, toutes[rang - 1].debut) > 0)
    .map((situation) => rattacher(situation, suites))
    .filter(
      (candidature) => candidature.ouverture || !dossier.suivis.some((s) => estEnCours(s, candidature, suites, suspensions)),
    )
  return candidatures.map((candidature, rang) => {
    const borne = candidatures[rang + 1]?.rattachement ?? LOIN
    const deLEntree = (date) => date >= candidature.rattachement && date < borne
    const [suivi] = dossier.suivis
      .filter(
        ({ debut, clotureLe }) =>
          deLEntree(debut) && debut <= dossier.observation && !(debut < candidature.d && clotureLe <= candidature.d),
      )
      .sort((a, b) => a.debut - b.debut || (a.organisme === 'france-travail') - (b.organisme === 'france-travail'))
    return {
      notifieeLe: candidature.notifieeLe,
      suivi,
      rendezVous: dossier.rendezVous.filter(({ date }) => deLEntree(date)),
      contrats: dossier.contrats.filter(({ signeLe }) => deLEntree(signeLe)),
    }
  })
}

/** L'ouverture dont relève une candidature, et le premier jour de ce qui lui revient. */
function rattacher({ debut: d, notifieeLe }, suites) {
  const rang = suites.findIndex((suite) => suite.debut <= d && d <= suite.fin)
  const o = suites[rang].debut
  const ouverture = differenceInCalendarMonths(d, o) <= 1
  if (!ouverture) return { d, notifieeLe, ouverture, rattachement: d }
  const avant = rang > 0 ? [addDays(suites[rang - 1].fin, 1)] : []
  return { d, notifieeLe, ouverture, rattachement: max([subMonths(o, 6), ...avant]) }
}

function estEnCours({ debut, clotureLe }, { d }, suites, suspensions) {
  if (debut >= d || clotureLe <= d) return false
  if (suites.some(({ fin }) => fin >= debut && fin < subDays(d, 1))) return false
  return !suspensions.some((s) => s.fin < d && s.fin >= debut && addDays(s.fin, 1) > addMonths(max([s.debut, debut]), 12))
}

/** Les suites de jours couverts par de telles situations du département ; un trou sans mois entier ne les coupe pas. */
function reunir({ situations, departement }, convient) {
  const suites = []
  let precedente
  for (const situation of situations) {
    const derniere = suites[suites.length - 1]
    if (convient(situation) && situation.departement === departement) {
      const suit =
        derniere !== undefined &&
        precedente.fin === derniere.fin &&
        !moisEntier(addDays(precedente.fin, 1), subDays(situation.debut, 1))
      if (suit) derniere.fin = situation.fin
      else suites.push({ debut: situation.debut, fin: situation.fin })
    }
    precedente = situation
  }
  return suites
}

const moisEntier = (debut, fin) =>
  debut <= fin &&
  eachMonthOfInterval({ start: debut, end: fin }).some((mois) => mois >= debut && endOfMonth(mois) <= addDays(fin, 1))

const premierRendezVous = ({ rendezVous, suivi }) =>
  rendezVous.filter(({ date }) => date >= suivi.debut).sort((a, b) => a.date - b.date)[0]
const premierContrat = ({ contrats }) => [...contrats].sort((a, b) => a.signeLe - b.signeLe)[0]
