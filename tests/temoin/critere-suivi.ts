import { ajouterDuree, type Jour, joursEntre, lendemain, veille } from './calendrier'
import { type ContexteTemoin, conventionsDe } from './contexte'
import type { SuiviTemoin } from './dossier'
import type { Reponse } from './kleene'
import { estDansLeDispositif, natureDuJour, type Parcours } from './presence'
import { debutDuSuivi, suivisDuTerritoire } from './suivis'

/** Un jour hors dispositif postérieur à un jour dans le dispositif, tous deux depuis le début du suivi et avant `d`. */
function estSorti(parcours: Parcours, debut: Jour, d: Jour): boolean {
  let aEteDansLeDispositif = false
  for (const jour of joursEntre(debut, veille(d))) {
    const nature = natureDuJour(parcours, jour)
    if (estDansLeDispositif(nature)) aEteDansLeDispositif = true
    if (nature === 'hors-dispositif' && aEteDansLeDispositif) return true
  }
  return false
}

/** Les suspensions ininterrompues achevées avant `d`, du premier jour `s` au dernier jour `f`. */
function suspensions(parcours: Parcours, d: Jour): { s: Jour; f: Jour }[] {
  const suites: { s: Jour; f: Jour }[] = []
  let enCours: { s: Jour; f: Jour } | null = null
  for (const jour of joursEntre(parcours.debut, veille(d))) {
    if (natureDuJour(parcours, jour) !== 'suspendu') {
      enCours = null
    } else if (enCours === null) {
      enCours = { s: jour, f: jour }
      suites.push(enCours)
    } else {
      enCours.f = jour
    }
  }
  return suites
}

function estClos(parcours: Parcours, suivi: SuiviTemoin, debut: Jour, d: Jour, contexte: ContexteTemoin): boolean {
  if (typeof suivi.clotureLe === 'string' && suivi.clotureLe <= d) return true
  if (estSorti(parcours, debut, d)) return true
  for (const { s, f } of suspensions(parcours, d)) {
    const depuis = s > debut ? s : debut
    if (lendemain(f) > ajouterDuree(depuis, conventionsDe(contexte).clotureSuspension)) return true
  }
  return false
}

/** « Pas de suivi en cours » au jour `d`, à ne regarder que les suivis (sans tenir compte d'une ouverture du droit). */
function pasDeSuiviEnCours(parcours: Parcours, d: Jour, contexte: ContexteTemoin): Reponse {
  const suivis = suivisDuTerritoire(parcours.dossier, parcours.territoire)
  if (suivis === null) return 'inconnu'
  const historiqueDepuis = parcours.dossier.historiqueDepuis ?? null
  const constats: Reponse[] = []
  for (const suivi of suivis) {
    const debut = debutDuSuivi(suivi)
    if (debut === null) {
      if (!(typeof suivi.clotureLe === 'string' && suivi.clotureLe <= d)) constats.push('inconnu')
    } else if (debut < d && !estClos(parcours, suivi, debut, d, contexte)) {
      constats.push(historiqueDepuis !== null && debut < historiqueDepuis ? 'inconnu' : 'non')
    }
  }
  if (constats.includes('non')) return 'non'
  return constats.includes('inconnu') ? 'inconnu' : 'oui'
}

/** Le critère entier : une ouverture du droit vaut « pas de suivi », sauf si la veille de l'ouverture est inconnue. */
export function critereDuSuivi(parcours: Parcours, d: Jour, ouverture: boolean, o: Jour, contexte: ContexteTemoin): Reponse {
  if (!ouverture) return pasDeSuiviEnCours(parcours, d, contexte)
  if (natureDuJour(parcours, veille(o)) !== 'inconnu') return 'oui'
  return pasDeSuiviEnCours(parcours, d, contexte) === 'oui' ? 'oui' : 'inconnu'
}
