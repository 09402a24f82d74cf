import { ecrireJour, SANS_FIN } from '../../base/jour'
import type { Situation } from '../../rsa/dossier/dossier'
import { type ChantierFlux, erreurAu } from './chantier-flux'
import type { PeriodeDroit } from './historique'
import type { ReglesFlux } from './options-flux'
import type { PersonneSuivie } from './registre'
import type { PersonneFlux, ResultatFlux } from './resultat-flux'

/** Le résultat, quand tous les flux sont lus. */
export function conclureFlux(chantier: ChantierFlux): ResultatFlux {
  const { regles, registre, bilans, rejets, anomalies, codesInconnus } = chantier
  const personnes: PersonneFlux[] = []
  const vus = new Map<string, PersonneSuivie>()
  for (const personne of registre.personnes) {
    const lieu = { flux: personne.vue, chemin: 'personnes', matricule: personne.foyer.matricule }
    if (personne.periodes.length === 0) {
      rejets.push(erreurAu(lieu, 'personne-sans-droit', "aucun flux ne dit l'état de son droit"))
      continue
    }
    const rendue = rendre(personne, regles)
    if (vus.has(rendue.id)) {
      const message = `« ${rendue.id} » est déjà l'identifiant d'une autre personne : « identifier » les confond`
      anomalies.push(erreurAu(lieu, 'personnes-confondues', message))
    }
    vus.set(rendue.id, personne)
    personnes.push(rendue)
  }
  return { personnes, flux: bilans, rejets, anomalies, codesInconnus: [...codesInconnus.values()] }
}

function rendre(personne: PersonneSuivie, regles: ReglesFlux): PersonneFlux {
  const { foyer, foyerDOrigine, rang, periodes, nir, naissance, prenom, nom, numeroDemande } = personne
  const { organisme, matricule } = foyer
  const departement = regles.departement(organisme) ?? ''
  const [premiere] = periodes
  const depuis = personne.historiqueDepuis ?? premiere?.debut ?? null
  return {
    id:
      regles.identifier === null
        ? `${foyerDOrigine.organisme}-${foyerDOrigine.matricule}-${rang}`
        : regles.identifier({ nir, naissance, prenom, nom, organisme, matricule, numeroDemande }),
    departement,
    historiqueDepuis: depuis === null ? null : ecrireJour(depuis),
    situations: periodes.map((periode) => situationDe(periode, departement)),
    'x-organisme': organisme,
    'x-matricule': matricule,
    'x-numeroDemande': numeroDemande,
    'x-dateDemande': personne.dateDemande,
    'x-ouverture': personne.ouverture,
    'x-role': personne.role,
    'x-naissance': naissance,
  }
}

function situationDe(
  { debut, fin, droit, soumis, notifieeLe, departement, rejointFoyer }: PeriodeDroit,
  duDossier: string,
): Situation {
  return {
    debut: ecrireJour(debut),
    fin: fin === SANS_FIN ? null : ecrireJour(fin),
    droit,
    soumisDroitsDevoirs: soumis,
    notifieeLe,
    departement: departement === duDossier ? null : departement,
    rejointFoyer,
  }
}
