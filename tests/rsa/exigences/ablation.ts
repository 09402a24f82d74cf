import type { Dossier } from '../../../src/index'

/** Les listes du dossier ; les champs de leurs éléments s'écrivent `liste[].champ`. */
const LISTES = ['situations', 'suivis', 'rendezVous', 'contrats', 'accompagnements'] as const

type Brut = Record<string, unknown>

/** Tous les champs qu'un dossier peut avoir, y compris ceux qu'aucun indicateur ne lit. */
export const TOUS_LES_CHAMPS: readonly string[] = [
  ...['id', 'departement', 'historiqueDepuis'],
  ...elements('situations', 'debut', 'fin', 'droit', 'soumisDroitsDevoirs', 'notifieeLe', 'departement', 'rejointFoyer'),
  ...elements('suivis', 'orientationNotifieeLe', 'referentDesigneLe', 'clotureLe', 'organisme', 'parcours', 'departement'),
  ...elements('rendezVous', 'date', 'fixeLe', 'objet', 'statut'),
  ...elements('contrats', 'signeLe', 'renouvellement'),
  ...elements('accompagnements', 'dispositif', 'orienteLe', 'proposeLe', 'demarreLe', 'termineLe', 'conseiller'),
]

function elements(liste: string, ...champs: readonly string[]): string[] {
  return [liste, ...champs.map((champ) => `${liste}[].${champ}`)]
}

/** Le dossier réduit à des champs ; une liste dont aucun champ n'est gardé est vide, ou absente si elle n'est pas gardée elle-même. */
export function reduire(dossier: Dossier, champs: ReadonlySet<string>): unknown {
  const brut = dossier as unknown as Brut
  const reduit: Brut = {}
  for (const nom of ['id', 'departement', 'historiqueDepuis']) if (champs.has(nom)) reduit[nom] = brut[nom]
  for (const nom of LISTES) {
    if (!champs.has(nom)) continue
    const gardes = [...champs].filter((champ) => champ.startsWith(`${nom}[].`)).map((champ) => champ.slice(nom.length + 3))
    const liste = brut[nom] as readonly Brut[] | null | undefined
    reduit[nom] = gardes.length === 0 ? [] : liste?.map((e) => Object.fromEntries(gardes.map((champ) => [champ, e[champ]])))
  }
  return reduit
}

/** Le dossier sans un champ : de tous les éléments à la fois, puis de chacun ; rien si le champ n'y est pas. */
export function ablations(dossier: Dossier, champ: string): unknown[] {
  const brut = dossier as unknown as Brut
  const [nom = '', propre] = champ.split('[].')
  if (propre === undefined) return brut[nom] == null ? [] : [sans(brut, nom)]
  const liste = (brut[nom] ?? []) as readonly Brut[]
  const presents = liste.flatMap((element, rang) => (element[propre] == null ? [] : [rang]))
  const enlever = (rangs: readonly number[]): Brut => ({
    ...brut,
    [nom]: liste.map((element, rang) => (rangs.includes(rang) ? sans(element, propre) : element)),
  })
  const uns = presents.length > 1 ? presents.map((rang) => enlever([rang])) : []
  return presents.length === 0 ? [] : [enlever(presents), ...uns]
}

function sans(objet: Brut, champ: string): Brut {
  const { [champ]: _, ...reste } = objet
  return reste
}
