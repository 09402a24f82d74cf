import { decrire } from '../../base/description'
import { direJour } from '../../base/francais'
import { type Jour, jourDe, moisDe, premierJour } from '../../base/jour'
import { acheverMensuel, estComplet, INTERROMPU } from './absences'
import { type ChantierFlux, erreurAu, type Lieu, ouvrirChantierFlux, regarderCode } from './chantier-flux'
import { conclureFlux } from './conclusion-flux'
import { type EnteteFlux, lireEntete, racineDe } from './entete-flux'
import { type FoyerLu, lireFoyer } from './foyer'
import { departementDe } from './identifiants'
import { appliquerPersonne, type FluxEnCours } from './lecture-personne'
import { elementsDuNoeud, estNoeud, type Noeud } from './noeud'
import { etablirReglesFlux, type OptionsFlux } from './options-flux'
import { foyerDe } from './registre'
import type { BilanFlux, InstantaneFlux, ResultatFlux } from './resultat-flux'

/**
 * De la suite des flux « bénéficiaires RSA » de la CNAF aux droits historisés de chaque personne. Un flux est un instantané : l'histoire vient de leur suite, dans
 * l'ordre de leur création. Un mensuel dit tout (qui n'y est pas n'a plus de droit ce mois-là), un quotidien ne dit que ce qui change, un flux rejoué ne change rien.
 *
 * Les flux sont ceux que rend un analyseur XML, quelle que soit la forme qu'il donne aux éléments seuls ou répétés ; `InfosFoyerRSA` peut être un générateur, lu une
 * fois, foyer par foyer. Ce que dit un flux contre ce qui était connu est une anomalie, jamais une réécriture muette.
 *
 * @param instantanes les flux, dans l'ordre de leur création
 * @throws ErreurContexte si une option est invalide
 * @source instruction 2022/19, annexe 7, §6 (notification du droit par la CAF ou la MSA) ; flux CNAF « bénéficiaires RSA », versions vrsb0801 et vrsd0301
 * @example
 * ```ts
 * import { lireDossiers, situationsDepuisFlux } from 'calpae'
 * const flux = (mois: string, creation: string, etat: string) => ({
 *   IdentificationFlux: { TYPEFLUX: 'M', NATFLUX: 'D', DTREF: mois, DTCREAFLUX: creation },
 *   InfosFoyerRSA: {
 *     IdentificationRSA: { FONORG: 'CAF', NUMORG: '671', MATRICULE: '000000001234567', NUMDEMRSA: '00000000012', DTDEMRSA: '2022-01-15' },
 *     Personne: {
 *       Identification: { DTNAI: '1990-05-04', PRENOM: 'ANNE  ' },
 *       Prestations: { NATPREST: 'RSA', ROLEPERS: 'DEM' },
 *       MontantCalculDroitRSAPersonne: { TOPPERSDRODEVORSA: '1' },
 *     },
 *     PrestationRSA: { EtatDossierRSA: { ETATDOSRSA: etat } },
 *   },
 * })
 * const { personnes } = situationsDepuisFlux([flux('2022-01', '2022-02-02', '0'), flux('2022-02', '2022-03-02', '2')])
 * personnes.map(({ id, departement }) => [id, departement]) // => [['CAF671-1234567-1', '67']]
 * personnes[0]?.situations.map(({ debut, fin, droit, notifieeLe }) => [debut, fin, droit, notifieeLe]) // => [
 * //   ['2022-01-15', '2022-01-31', 'en-attente', null],
 * //   ['2022-02-01', null, 'versable', '2022-03-02']]
 * lireDossiers(personnes).dossiers.length // => 1
 * ```
 */
export function situationsDepuisFlux(instantanes: Iterable<InstantaneFlux>, options: OptionsFlux = {}): ResultatFlux {
  const chantier = ouvrirChantierFlux(etablirReglesFlux(options))
  let rang = 0
  try {
    for (const instantane of elementsDuNoeud(instantanes)) {
      chantier.bilans.push(lireSansLever(chantier, instantane, rang))
      rang++
    }
  } catch {
    // La source s'est interrompue : ce qui est lu reste, et l'interruption se voit.
    const message = "la suite des flux lève une erreur quand on la parcourt : ce qui suit n'est pas lu"
    chantier.rejets.push(erreurAu({ flux: rang, chemin: `[${rang}]`, matricule: null }, 'source-interrompue', message))
  }
  return conclureFlux(chantier)
}

/** Un flux que regarder fait lever est rejeté, et n'arrête pas la suite. */
function lireSansLever(chantier: ChantierFlux, instantane: unknown, rang: number): BilanFlux {
  try {
    return lireFlux(chantier, instantane, rang)
  } catch {
    const message = 'lire un champ du flux lève une erreur ; attendu : une donnée simple'
    chantier.rejets.push(erreurAu({ flux: rang, chemin: `[${rang}]`, matricule: null }, 'illisible', message))
    return BILAN
  }
}

const BILAN: BilanFlux = {
  devenir: 'rejete',
  type: null,
  reference: null,
  recuLe: null,
  foyers: 0,
  foyersRejetes: 0,
  personnes: 0,
  laissees: 0,
  personnesRejetees: 0,
}

function lireFlux(chantier: ChantierFlux, instantane: unknown, rang: number): BilanFlux {
  const lieu: Lieu = { flux: rang, chemin: `[${rang}]`, matricule: null }
  const dites = chantier.anomalies.length
  const refuser = (code: string, message: string): BilanFlux => {
    chantier.rejets.push(erreurAu(lieu, code, message))
    return BILAN
  }
  const racine = racineDe(instantane)
  if (racine === null)
    return refuser('type-inattendu', `reçu ${decrire(instantane)} ; attendu : un flux, avec IdentificationFlux et InfosFoyerRSA`)
  const entete = lireEntete(racine, (instantane as InstantaneFlux).recuLe)
  const { type, nature, reference, recuLe } = entete
  const identite = { type, reference, recuLe }
  if (nature !== null && nature !== 'D') {
    const message = `NATFLUX vaut « ${nature} » ; attendu : D, le flux des bénéficiaires`
    return { ...refuser('nature-hors-perimetre', message), ...identite }
  }
  if (type === null)
    return { ...refuser('type-inconnu', 'TYPEFLUX ; attendu : M (mensuel), I (quotidien) ou R (reprise)'), ...identite }
  if (reference === null)
    return { ...refuser('date-impossible', 'DTREF ne se lit pas ; attendu : le mois ou le jour de référence'), ...identite }
  if (recuLe === null)
    chantier.anomalies.push(
      erreurAu(lieu, 'reception-inconnue', 'DTCREAFLUX ne se lit pas : les droits de ce flux sont sans date de notification'),
    )
  const bilan = appliquerFlux(chantier, racine, entete, jourDe(reference), lieu)
  // Un flux rejoué ne change rien : ce qu'il a d'étrange est déjà dit.
  if (bilan.devenir === 'rejoue') chantier.anomalies.length = dites
  return { ...bilan, ...identite }
}

/** Applique les foyers d'un flux, puis, d'un mensuel, ce que disent les absences. */
function appliquerFlux(chantier: ChantierFlux, racine: Noeud, entete: EnteteFlux, jour: Jour, lieu: Lieu): BilanFlux {
  const mensuel = entete.type !== 'quotidien'
  let flux: FluxEnCours = { rang: lieu.flux, mensuel, reference: referenceDu(jour), recuLe: entete.recuLe }
  const bilan = { ...BILAN, devenir: 'applique' as BilanFlux['devenir'] }
  const organismes = new Set<string>()
  let interrompu = false
  try {
    let numero = 0
    for (const element of elementsDuNoeud(racine['InfosFoyerRSA'])) {
      const ou = { ...lieu, chemin: `${lieu.chemin}.InfosFoyerRSA[${numero++}]` }
      const foyer = estNoeud(element) ? lireFoyerAu(chantier, element, ou) : null
      if (foyer === null) {
        bilan.foyersRejetes++
        chantier.rejets.push(erreurAu(ou, 'foyer-illisible', 'ni matricule, ni numéro de demande : rien ne désigne ce foyer'))
        continue
      }
      if (organismes.size === 0) {
        const refus = refuserFlux(chantier, entete, jour, foyer.organisme, lieu)
        if (refus !== null) return { ...BILAN, devenir: refus }
        // Un quotidien qui parle d'un jour antérieur au dernier mensuel ne réécrit pas ce mensuel.
        flux = { ...flux, reference: referenceDu(Math.max(jour, chantier.dernierMois.get(foyer.organisme) ?? jour)) }
      }
      organismes.add(foyer.organisme)
      regarderCodes(chantier, foyer)
      bilan.foyers++
      appliquerFoyer(chantier, flux, foyer, ou, bilan)
    }
  } catch {
    interrompu = true
  }
  if (entete.type === 'mensuel')
    acheverMensuel(chantier, flux, organismes, estComplet(chantier, racine, bilan, interrompu, lieu), lieu)
  else if (interrompu) chantier.anomalies.push(erreurAu(lieu, 'flux-interrompu', INTERROMPU))
  return bilan
}

function referenceDu(jour: Jour): FluxEnCours['reference'] {
  const mois = moisDe(jour)
  return { jour, premier: premierJour(mois), dernier: premierJour(mois + 1) - 1 }
}

/** Un flux déjà lu ne change rien ; un flux plus ancien qu'un flux déjà lu du même organisme ne s'applique pas. */
function refuserFlux(
  chantier: ChantierFlux,
  { empreinte, cree, type }: EnteteFlux,
  jour: Jour,
  organisme: string,
  lieu: Lieu,
): 'rejoue' | 'rejete' | null {
  const cle = `${empreinte}/${organisme}`
  if (chantier.lus.has(cle)) return 'rejoue'
  const refuser = (message: string): 'rejete' => {
    const attendu = "attendu : les flux d'un organisme dans l'ordre de leur création et de leurs mois"
    chantier.rejets.push(erreurAu(lieu, 'flux-anterieur', `${message} ; ${attendu}`))
    return 'rejete'
  }
  const derniere = chantier.derniereCreation.get(organisme)
  if (cree !== null && derniere !== undefined && cree < derniere)
    return refuser(`créé le ${cree}, avant un flux déjà lu, du ${derniere}`)
  const dernierMois = chantier.dernierMois.get(organisme)
  if (type !== 'quotidien' && dernierMois !== undefined && jour < dernierMois) {
    return refuser(`son mois (${direJour(jour)}) précède celui d'un mensuel déjà lu (${direJour(dernierMois)})`)
  }
  chantier.lus.add(cle)
  if (cree !== null) chantier.derniereCreation.set(organisme, cree)
  return null
}

function lireFoyerAu(chantier: ChantierFlux, noeud: Noeud, lieu: Lieu): FoyerLu | null {
  return lireFoyer(noeud, (code, message, chemin) => {
    chantier.anomalies.push(erreurAu({ ...lieu, chemin: `${lieu.chemin}${chemin}` }, code, message))
  })
}

function regarderCodes(chantier: ChantierFlux, foyer: FoyerLu): void {
  regarderCode(chantier, 'ETATDOSRSA', foyer.etat)
  regarderCode(chantier, 'MOTICLORSA', foyer.motifCloture)
  for (const { nature, motif } of foyer.suspensions)
    regarderCode(chantier, nature === 'droit' ? 'MOTISUSDRORSA' : 'MOTISUSVERSRSA', motif)
}

function appliquerFoyer(
  chantier: ChantierFlux,
  flux: FluxEnCours,
  foyer: FoyerLu,
  lieu: Lieu,
  bilan: { foyersRejetes: number; personnes: number; laissees: number; personnesRejetees: number },
): void {
  const ou = { ...lieu, matricule: foyer.matricule }
  if (chantier.regles.departement(foyer.organisme) === null) {
    bilan.foyersRejetes++
    const message = `l'organisme « ${foyer.organisme} » n'est pas de ceux de l'option « departement »`
    chantier.rejets.push(erreurAu(ou, 'organisme-inconnu', message))
    return
  }
  signalerDepartementDeduit(chantier, foyer.organisme, lieu)
  const suivi = foyerDe(chantier.registre, foyer)
  const dejaAuRsa = suivi.auRsaDepuis >= 0
  for (const lue of foyer.personnes) {
    const devenir = appliquerPersonne(chantier, flux, foyer, suivi, lue, dejaAuRsa, {
      ...ou,
      chemin: `${ou.chemin}.Personne[${lue.rang}]`,
    })
    if (devenir === 'prise') bilan.personnes++
    else if (devenir === 'laissee') bilan.laissees++
    else bilan.personnesRejetees++
  }
  if (foyer.etat === '2' || foyer.etat === '3' || foyer.etat === '4') suivi.auRsaDepuis = flux.rang
  else if (foyer.etat !== null && foyer.etat !== 'Z') suivi.auRsaDepuis = -1
}

/** Sans l'option « departement », un organisme dont le numéro ne le dit pas se signale, une fois. */
function signalerDepartementDeduit({ regles, organismes, anomalies }: ChantierFlux, organisme: string, lieu: Lieu): void {
  if (!regles.departementDeduit || organismes.has(organisme)) return
  organismes.add(organisme)
  if (departementDe(organisme, {}) !== null) return
  const message = `le numéro de « ${organisme} » ne dit pas son département : donnez-le dans l'option « departement »`
  anomalies.push(erreurAu(lieu, 'organisme-inconnu', message))
}
