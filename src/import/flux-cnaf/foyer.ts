import { decrire } from '../../base/description'
import { lireDateDuFlux } from './date-flux'
import { lireMatricule, lireNir, lireNumeroDemande, simplifierNom } from './identifiants'
import { type Blocs, blocsPortant, elementsDuNoeud, estNoeud, feuille, type Noeud, texteDuNoeud } from './noeud'

/** Une suspension, du droit ou du versement. */
export interface SuspensionFlux {
  /** `droit` : l'existence du droit est remise en cause ; `versement` : il n'est pas versé. */
  readonly nature: 'droit' | 'versement'
  /** Le motif, tel que le code le dit ; `null` s'il manque. */
  readonly motif: string | null
  /** Le début ; `null` s'il manque. */
  readonly debut: string | null
}

/** Une personne d'un foyer, telle qu'un flux la dit. */
export interface PersonneLue {
  readonly rang: number
  readonly nir: string | null
  readonly naissance: string | null
  readonly prenom: string
  readonly nom: string
  readonly role: string | null
  /** Est-elle au RSA ? `null` : le flux ne le dit pas. */
  readonly auRsa: boolean | null
  readonly top: string | null
  readonly debutTop: string | null
  readonly finTop: string | null
}

/** Un foyer, tel qu'un flux le dit. */
export interface FoyerLu {
  readonly organisme: string
  readonly matricule: string
  readonly numeroDemande: string | null
  readonly dateDemande: string | null
  readonly etat: string | null
  readonly suspensions: readonly SuspensionFlux[]
  readonly cloture: string | null
  readonly motifCloture: string | null
  readonly refus: string | null
  readonly ouverture: string | null
  readonly arrivee: { readonly date: string; readonly organisme: string } | null
  readonly depart: string | null
  readonly personnes: readonly PersonneLue[]
}

const FEUILLES_FOYER: ReadonlySet<string> = new Set(
  `FONORG NUMORG MATRICULE NUMDEMRSA DTDEMRSA ETATDOSRSA MOTISUSDRORSA DDSUSDRORSA MOTISUSVERSRSA DDSUSVERSRSA MOTICLORSA DTCLORSA DTREFURSA
  DTODRSA DDARRMUT FONORGCEDMUT NUMORGCEDMUT DDDEPAMUT`.split(/\s+/),
)
const FEUILLES_PERSONNE: ReadonlySet<string> = new Set(
  'NIR DTNAI PRENOM NOM NOMNAI NATPREST ROLEPERS TOPPERSDRODEVORSA DDSOUDRODEV DFSOUDRODEV'.split(' '),
)

/** Dit une feuille illisible : sa personne s'il y en a une, et pourquoi. */
export type SignalerFeuille = (
  code: 'date-impossible' | 'nir-impossible' | 'personne-illisible' | 'foyer-sans-personne',
  message: string,
  chemin: string,
) => void

/** Lit un foyer ; `null` s'il n'a ni matricule ni numéro de demande. */
export function lireFoyer(noeud: Noeud, signaler: SignalerFeuille): FoyerLu | null {
  const blocs = blocsPortant(noeud, FEUILLES_FOYER, 'Personne')
  const numeroDemande = lireNumeroDemande(feuille(blocs, 'NUMDEMRSA'))
  const matricule = feuille(blocs, 'MATRICULE')
  if (matricule === null && numeroDemande === null) return null
  const date = (nom: string): string | null => dater(blocs, nom, '', signaler)
  const arrivee = date('DDARRMUT')
  return {
    organisme: `${feuille(blocs, 'FONORG') ?? ''}${feuille(blocs, 'NUMORG') ?? ''}`,
    matricule: matricule === null ? `demande-${numeroDemande}` : lireMatricule(matricule),
    numeroDemande,
    dateDemande: date('DTDEMRSA'),
    etat: feuille(blocs, 'ETATDOSRSA'),
    suspensions: [...suspensions(blocs, 'droit', signaler), ...suspensions(blocs, 'versement', signaler)],
    cloture: date('DTCLORSA'),
    motifCloture: feuille(blocs, 'MOTICLORSA'),
    refus: date('DTREFURSA'),
    ouverture: date('DTODRSA'),
    arrivee:
      arrivee === null
        ? null
        : { date: arrivee, organisme: `${feuille(blocs, 'FONORGCEDMUT') ?? ''}${feuille(blocs, 'NUMORGCEDMUT') ?? ''}` },
    depart: date('DDDEPAMUT'),
    personnes: lirePersonnes(noeud, signaler),
  }
}

/** Toutes les suspensions d'une nature : chaque bloc qui en porte le motif ou le début en est une. */
function suspensions(blocs: Blocs, nature: SuspensionFlux['nature'], signaler: SignalerFeuille): SuspensionFlux[] {
  const [motif, debut] = nature === 'droit' ? ['MOTISUSDRORSA', 'DDSUSDRORSA'] : ['MOTISUSVERSRSA', 'DDSUSVERSRSA']
  const porteurs = new Set([...(blocs.get(motif) ?? []), ...(blocs.get(debut) ?? [])])
  return Array.from(porteurs, (bloc) => ({
    nature,
    motif: lireMotif(texteDuNoeud(bloc[motif])),
    debut: dater(new Map([[debut, [bloc]]]), debut, '', signaler),
  })).filter((suspension) => suspension.motif !== null || suspension.debut !== null)
}

/** Un motif à deux chiffres dont l'analyseur a fait un nombre a perdu son zéro. */
function lireMotif(ecrit: string | null): string | null {
  return ecrit !== null && /^\d$/.test(ecrit) ? `0${ecrit}` : ecrit
}

function lirePersonnes(noeud: Noeud, signaler: SignalerFeuille): PersonneLue[] {
  const personnes: PersonneLue[] = []
  let rang = 0
  for (const element of elementsDuNoeud(noeud['Personne'])) {
    if (estNoeud(element)) personnes.push(lirePersonne(element, rang, signaler))
    else signaler('personne-illisible', `reçu ${decrire(element)} ; attendu : une personne`, `.Personne[${rang}]`)
    rang++
  }
  if (rang === 0) signaler('foyer-sans-personne', 'le foyer ne porte aucune personne', '')
  return personnes
}

function lirePersonne(noeud: Noeud, rang: number, signaler: SignalerFeuille): PersonneLue {
  const blocs = blocsPortant(noeud, FEUILLES_PERSONNE, null)
  const chemin = `.Personne[${rang}]`
  const prestations = (blocs.get('NATPREST') ?? []).map((bloc) => ({
    nature: texteDuNoeud(bloc['NATPREST']),
    role: texteDuNoeud(bloc['ROLEPERS']),
  }))
  const rsa = prestations.find(({ nature }) => nature === 'RSA')
  const date = (nom: string): string | null => dater(blocs, nom, chemin, signaler)
  const ecrit = feuille(blocs, 'NIR')
  const nir = lireNir(ecrit)
  // Un NIR ne se redit pas dans un message.
  if (ecrit !== null && nir === null)
    signaler('nir-impossible', 'NIR : attendu : treize caractères, ou quinze avec la clé', chemin)
  return {
    rang,
    nir,
    naissance: date('DTNAI'),
    prenom: simplifierNom(feuille(blocs, 'PRENOM')),
    nom: simplifierNom(feuille(blocs, 'NOMNAI') ?? feuille(blocs, 'NOM')),
    role: rsa?.role ?? (prestations.length === 0 ? feuille(blocs, 'ROLEPERS') : null),
    auRsa: prestations.length === 0 ? null : rsa !== undefined,
    top: feuille(blocs, 'TOPPERSDRODEVORSA'),
    debutTop: date('DDSOUDRODEV'),
    finTop: date('DFSOUDRODEV'),
  }
}

function dater(blocs: Blocs, nom: string, chemin: string, signaler: SignalerFeuille): string | null {
  const ecrit = feuille(blocs, nom)
  if (ecrit === null) return null
  const date = lireDateDuFlux(ecrit)
  if (date === null)
    signaler('date-impossible', `${nom} : reçu ${decrire(ecrit)} ; attendu : une date qui existe, AAAA-MM-JJ`, chemin)
  return date
}
