import { type Jour, jourDe, jourOuNul, SANS_FIN } from '../../base/jour'
import type { Droit } from '../../rsa/dossier/dossier'
import { type ChantierFlux, erreurAu, type Lieu, regarderCode } from './chantier-flux'
import { droitDe } from './droit-versable'
import { effetDe, type Reference } from './effet'
import type { FoyerLu, PersonneLue } from './foyer'
import { appliquer, type Contredire, type PeriodeDroit } from './historique'
import { departementDe } from './identifiants'
import { estIdentifiable, type FoyerSuivi, type PersonneSuivie, retrouver } from './registre'

/** Ce que le flux en cours dit à toutes ses personnes. */
export interface FluxEnCours {
  readonly rang: number
  readonly mensuel: boolean
  readonly reference: Reference
  readonly recuLe: string | null
}

/** Ce qu'est devenue une personne d'un foyer. */
export type DevenirPersonne = 'prise' | 'laissee' | 'rejetee'

/** Applique à une personne ce que dit un flux. */
export function appliquerPersonne(
  chantier: ChantierFlux,
  flux: FluxEnCours,
  foyer: FoyerLu,
  suivi: FoyerSuivi,
  lue: PersonneLue,
  dejaAuRsa: boolean,
  lieu: Lieu,
): DevenirPersonne {
  const refuser = (code: string, message: string): DevenirPersonne => {
    chantier.rejets.push(erreurAu(lieu, code, message))
    return 'rejetee'
  }
  regarderCode(chantier, 'ROLEPERS', lue.role)
  regarderCode(chantier, 'TOPPERSDRODEVORSA', lue.top)
  if (!estDuPerimetre(lue)) return 'laissee'
  if (!estIdentifiable(lue))
    return refuser('personne-sans-identite', 'ni NIR, ni date de naissance et prénom : rien ne la distingue dans son foyer')
  const { personne, nouvelle } = retrouver(chantier.registre, suivi, lue)
  if (personne.vue === flux.rang)
    return refuser('personne-en-double', 'cette personne est déjà dans le flux : même NIR, ou même naissance et même prénom')
  personne.vue = flux.rang
  if (lue.naissance !== null && personne.naissance !== lue.naissance) {
    chantier.anomalies.push(
      erreurAu(
        lieu,
        'identite-changee',
        `la date de naissance valait ${personne.naissance} et vaut ${lue.naissance}, pour le même NIR`,
      ),
    )
    personne.naissance = lue.naissance
  }
  personne.role = lue.role ?? personne.role
  personne.numeroDemande = foyer.numeroDemande ?? personne.numeroDemande
  personne.dateDemande = foyer.dateDemande ?? personne.dateDemande
  personne.ouverture = foyer.ouverture ?? personne.ouverture
  const droit = droitDe(
    foyer.etat,
    foyer.suspensions.filter(({ nature }) => nature === 'versement').map(({ motif }) => motif),
    chantier.regles.droitVersable,
  )
  if (droit === null) {
    const dit = foyer.etat === null ? 'aucun état' : `l'état « ${foyer.etat} »`
    chantier.anomalies.push(erreurAu(lieu, 'etat-inconnu', `${dit} : ce qui était connu reste`))
    return 'prise'
  }
  const premier = chantier.premierMois.get(foyer.organisme)
  if (nouvelle && premier !== undefined) personne.historiqueDepuis = premier
  changer(chantier, flux, foyer, personne, lue, droit, dejaAuRsa, nouvelle && premier === undefined, lieu)
  return 'prise'
}

/** Le demandeur et son conjoint, et qui d'autre le flux dit soumis aux droits et devoirs. */
function estDuPerimetre({ role, auRsa, top }: PersonneLue): boolean {
  if (top === '1') return true
  return auRsa !== false && role !== 'ENF' && role !== 'AUT' && role !== 'RDO'
}

/** Inscrit le droit et la soumission que dit le flux, à partir de leurs jours d'effet. */
function changer(
  chantier: ChantierFlux,
  flux: FluxEnCours,
  foyer: FoyerLu,
  personne: PersonneSuivie,
  lue: PersonneLue,
  droit: Droit,
  dejaAuRsa: boolean,
  sansPasse: boolean,
  lieu: Lieu,
): void {
  const { regles, anomalies } = chantier
  const { reference } = flux
  const { periodes } = personne
  const derniere = periodes.at(-1)
  const enCours = derniere !== undefined && derniere.fin === SANS_FIN ? derniere : null
  const dedans = droit === 'versable' || droit === 'suspendu'
  // Une demande, un refus ou une clôture de qui n'était pas connu ne contredit rien.
  const plancher = sansPasse || (derniere === undefined && !dedans) ? null : reference.premier
  const entre = dedans && !(enCours?.droit === 'versable' || enCours?.droit === 'suspendu')
  const soumis = soumissionDite(lue, reference)
  const etat = {
    droit,
    soumis,
    notifieeLe: sansPasse && flux.mensuel ? null : flux.recuLe,
    departement: regles.departement(foyer.organisme),
    rejointFoyer: entre && !(sansPasse && flux.mensuel) ? dejaAuRsa : null,
  }
  const contredire: Contredire = (code, message) => {
    anomalies.push(erreurAu(lieu, code, message))
  }
  const inscrire = (dit: typeof etat, effet: Jour): void =>
    appliquer(periodes, dit, effet, plancher, reference.jour, regles.retroactivite, contredire)
  const debutTop = droit === 'versable' && soumis === true ? jourOuNul(lue.debutTop) : null
  const memeDroit = enCours?.droit === droit
  const effet = memeDroit ? reference.jour : effetDe(droit, foyer, reference, plancher, regles)
  if (entre) inscrireArrivee(chantier, foyer, periodes, effet, lieu)
  if (enCours !== null && memeDroit && enCours.soumis === soumis) {
    inscrire(etat, effet)
    return
  }
  // Le top prend effet plus tard que le droit : jusque-là, elle n'est pas soumise.
  if (debutTop !== null && debutTop > effet && debutTop <= reference.dernier && !memeDroit) {
    inscrire({ ...etat, soumis: false }, effet)
    inscrire({ ...etat, rejointFoyer: null }, debutTop)
  } else inscrire(etat, memeDroit && debutTop !== null ? debutTop : effet)
}

/** Ce que dit le top ; son absence est légale, et veut dire inconnu. Un top dont l'effet est fini ne soumet plus. */
function soumissionDite({ top, finTop }: PersonneLue, { jour }: Reference): boolean | null {
  if (top === '0') return false
  if (top !== '1') return null
  return finTop === null || jourDe(finTop) >= jour
}

/**
 * Qui arrive par mutation avait un droit ailleurs la veille de son arrivée : c'est tout ce que le flux en dit, et ce qui distingue un emménagement d'une première
 * demande.
 */
function inscrireArrivee(
  chantier: ChantierFlux,
  { arrivee, organisme }: FoyerLu,
  periodes: PeriodeDroit[],
  effet: Jour,
  lieu: Lieu,
): void {
  if (arrivee === null) return
  const { regles, anomalies } = chantier
  const veille = Math.min(jourDe(arrivee.date), effet) - 1
  const derniere = periodes.at(-1)
  if (derniere !== undefined && derniere.fin >= veille) return
  const ailleurs = departementDe(arrivee.organisme, regles.departements)
  if (ailleurs === null) {
    const message = `mutation depuis « ${arrivee.organisme} », dont le département n'est pas connu : donnez-le dans l'option « departement »`
    anomalies.push(erreurAu(lieu, 'organisme-inconnu', message))
  }
  const departement = ailleurs ?? (arrivee.organisme || 'inconnu')
  if (departement === regles.departement(organisme)) return
  periodes.push({
    debut: veille,
    fin: veille,
    droit: 'versable',
    soumis: null,
    notifieeLe: null,
    departement,
    rejointFoyer: null,
  })
}
