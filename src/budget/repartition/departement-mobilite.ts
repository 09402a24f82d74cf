import { decrire } from '../../base/description'
import { ErreurContexte } from '../../base/erreur'

/** Un département, et ce que la clé de la mobilité regarde de lui. */
export interface DepartementMobilite {
  /** Le code : « 67 », « 2A », « 971 » ; « 69M » pour la métropole de Lyon, « 69D » ou « 69 » pour le Rhône. */
  readonly code: string
  /** Les habitants de ses communes éligibles à la dotation de solidarité rurale. */
  readonly populationDsr: number
  /** Ses allocataires du RSA. */
  readonly allocatairesRsa: number
  /** Est-il outre-mer ? Par défaut, selon son code : 971, 972, 973, 974, 976. */
  readonly outreMer?: boolean
}

/** Le même, vérifié. */
export type DepartementVerifie = Required<DepartementMobilite>

/** Au-delà, c'est une faute de saisie. */
const EFFECTIF_MAXIMAL = 1_000_000_000

const OUTRE_MER: readonly string[] = ['971', '972', '973', '974', '976']

/** Vérifie la liste : des codes distincts, des effectifs entiers. */
export function departementsVerifies(valeur: unknown): DepartementVerifie[] {
  if (!Array.isArray(valeur) || valeur.length === 0) {
    throw new ErreurContexte(`departements : reçu ${decrire(valeur)} ; attendu : une liste non vide de départements`)
  }
  const rangs = new Map<string, number>()
  return valeur.map((donnee: unknown, rang) => {
    const departement = departementVerifie(donnee, `departements[${rang}]`)
    const premier = rangs.get(departement.code)
    if (premier !== undefined) {
      throw new ErreurContexte(`departements[${rang}].code : « ${departement.code} » est déjà donné par departements[${premier}]`)
    }
    rangs.set(departement.code, rang)
    return departement
  })
}

function departementVerifie(donnee: unknown, champ: string): DepartementVerifie {
  if (typeof donnee !== 'object' || donnee === null) {
    throw new ErreurContexte(
      `${champ} : reçu ${decrire(donnee)} ; attendu : un objet { code, populationDsr, allocatairesRsa, outreMer }`,
    )
  }
  const { code, populationDsr, allocatairesRsa, outreMer } = donnee as Readonly<Record<string, unknown>>
  if (typeof code !== 'string' || code.trim() === '') {
    throw new ErreurContexte(`${champ}.code : reçu ${decrire(code)} ; attendu : un code de département, comme « 67 »`)
  }
  if (outreMer != null && typeof outreMer !== 'boolean') {
    throw new ErreurContexte(`${champ}.outreMer : reçu ${decrire(outreMer)} ; attendu : vrai, faux, ou rien`)
  }
  return {
    code,
    populationDsr: effectif(populationDsr, `${champ}.populationDsr`),
    allocatairesRsa: effectif(allocatairesRsa, `${champ}.allocatairesRsa`),
    outreMer: outreMer ?? OUTRE_MER.includes(code),
  }
}

/** Un effectif : inconnu, il n'est pas nul, et la clé ne s'applique pas. */
function effectif(valeur: unknown, champ: string): number {
  if (typeof valeur === 'number' && Number.isInteger(valeur) && valeur >= 0 && valeur <= EFFECTIF_MAXIMAL) return valeur
  throw new ErreurContexte(`${champ} : reçu ${decrire(valeur)} ; attendu : un nombre entier positif ou nul`)
}
