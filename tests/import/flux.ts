import { type InstantaneFlux, situationsDepuisFlux as lireFlux, type OptionsFlux, type ResultatFlux } from '../../src/index'

/** De quoi écrire un flux en peu de mots ; les formes sont celles que rend un analyseur XML. */

export const DEM = { prenom: 'ANNE', naissance: '1990-05-04', role: 'DEM', top: '1' }
export const CJT = { prenom: 'PAUL', naissance: '1988-01-31', role: 'CJT', top: '1' }
export const ENF = { prenom: 'ZOE', naissance: '2015-07-14', role: 'ENF' }

export interface PersonneEcrite {
  readonly prenom?: string
  readonly naissance?: string
  readonly nir?: string
  readonly role?: string
  readonly top?: string
  readonly debutTop?: string
  readonly finTop?: string
}

export interface FoyerEcrit {
  readonly etat: string | null
  readonly matricule?: string
  readonly organisme?: readonly [string, string]
  readonly personnes?: readonly PersonneEcrite[]
  readonly susDroit?: readonly (readonly [string, string])[]
  readonly susVersement?: readonly (readonly [string, string])[]
  readonly cloture?: readonly [string, string]
  readonly refus?: string
  readonly ouverture?: string
  readonly demande?: string
  readonly arrivee?: readonly [string, string, string]
  readonly depart?: string
  readonly sans?: string
}

export function personne({ prenom, naissance, nir, role = 'DEM', top, debutTop, finTop }: PersonneEcrite): object {
  return {
    Identification: { PRENOM: prenom, DTNAI: naissance, NIR: nir },
    Prestations: { NATPREST: 'RSA', ROLEPERS: role },
    ...(top === undefined && debutTop === undefined
      ? {}
      : { MontantCalculDroitRSAPersonne: { TOPPERSDRODEVORSA: top, DDSOUDRODEV: debutTop, DFSOUDRODEV: finTop } }),
  }
}

export function foyer(ecrit: FoyerEcrit): object {
  const { etat, matricule = '1234567', organisme = ['CAF', '671'], personnes = [DEM] } = ecrit
  const { susDroit, susVersement, cloture, refus, ouverture, demande = '2022-01-15', arrivee, depart } = ecrit
  return {
    IdentificationRSA: {
      Organisme: { FONORG: organisme[0], NUMORG: organisme[1], MATRICULE: matricule },
      DemandeRSA: { NUMDEMRSA: `0000${matricule.slice(0, 7)}`, DTDEMRSA: demande },
      ...(arrivee ? { OrganismeCedant: { FONORGCEDMUT: arrivee[0], NUMORGCEDMUT: arrivee[1], DDARRMUT: arrivee[2] } } : {}),
      ...(depart ? { OrganismePrenant: { DDDEPAMUT: depart } } : {}),
    },
    Personne: personnes.map(personne),
    PrestationRSA: {
      SituationDossierRSA: {
        EtatDossierRSA: { ETATDOSRSA: etat },
        ...(refus ? { Refus: { DTREFURSA: refus, MOTIREFURSA: 'PCG' } } : {}),
        SuspensionDroit: (susDroit ?? []).map(([MOTISUSDRORSA, DDSUSDRORSA]) => ({ MOTISUSDRORSA, DDSUSDRORSA })),
        SuspensionVersement: (susVersement ?? []).map(([MOTISUSVERSRSA, DDSUSVERSRSA]) => ({ MOTISUSVERSRSA, DDSUSVERSRSA })),
        ...(cloture ? { FinDroit: { MOTICLORSA: cloture[0], DTCLORSA: cloture[1] } } : {}),
        ...(ouverture ? { DroitOuvert: { DTODRSA: ouverture } } : {}),
      },
    },
  }
}

/** Un mensuel, créé le 2 du mois suivant, à moins qu'on ne le dise. */
export function mensuel(mois: string, foyers: readonly FoyerEcrit[], autres: object = {}): InstantaneFlux {
  const [annee = 0, m = 0] = mois.split('-').map(Number)
  const creation = m === 12 ? `${annee + 1}-01-02` : `${annee}-${String(m + 1).padStart(2, '0')}-02`
  return flux('M', mois, creation, foyers, autres)
}

/** Un quotidien, créé le jour même. */
export function quotidien(jour: string, foyers: readonly FoyerEcrit[], autres: object = {}): InstantaneFlux {
  return flux('I', jour, jour, foyers, autres)
}

function flux(type: string, reference: string, creation: string, foyers: readonly FoyerEcrit[], autres: object): InstantaneFlux {
  return {
    IdentificationFlux: {
      TYPEFLUX: type,
      NATFLUX: 'D',
      DTREF: reference,
      DTCREAFLUX: creation,
      HEUCREAFLUX: '083000',
      ...autres,
    },
    InfosFoyerRSA: foyers.map(foyer),
    TransmissionFlux: { NBTOTDOSRSATRANSM: String(foyers.length), NBTOTDOSRSATRANSMANO: '0' },
  }
}

export const lire = (flux: readonly InstantaneFlux[], options: Partial<OptionsFlux> = {}): ResultatFlux =>
  lireFlux(flux, { departement: '67', ...options })

/** Les situations d'une personne, en bref : « 2022-01-01/2022-01-31 versable oui 2022-02-02 ». */
export function situations({ personnes }: ResultatFlux, rang = 0): string[] {
  return (personnes[rang]?.situations ?? []).map(
    ({ debut, fin, droit, soumisDroitsDevoirs, notifieeLe, departement, rejointFoyer }) => {
      const soumis = soumisDroitsDevoirs === true ? 'oui' : soumisDroitsDevoirs === false ? 'non' : '?'
      return `${debut}/${fin ?? ''} ${droit} ${soumis} ${notifieeLe ?? '-'}${departement ? ` à ${departement}` : ''}${rejointFoyer ? ' rejoint' : ''}`
    },
  )
}

export const codes = (erreurs: ResultatFlux['anomalies']): [number, string][] =>
  erreurs.map(({ flux: rang, code }) => [rang, code])
