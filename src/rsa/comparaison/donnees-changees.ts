import type { Dossier } from '../dossier/dossier'

/** Une donnée qui n'est pas la même dans deux états d'un dossier. */
export interface DonneeChangee {
  /** Le champ, comme `donneesRequises` l'écrit : `situations[].notifieeLe`, `suivis[]` pour un suivi de plus ou de moins. */
  readonly champ: string
  /** Le chemin précis, dans le dossier d'arrivée, ou dans celui de départ si la donnée n'y est plus. */
  readonly chemin: string
  /** Porte la donnée d'arrivée dans un brouillon du dossier de départ. */
  readonly porter: (brouillon: Brouillon) => void
}

type Fiche = Readonly<Record<string, unknown>>

/** Un dossier en train de passer d'un état à l'autre ; un élément `null` n'y est pas. */
interface Brouillon {
  readonly tete: Record<string, unknown>
  readonly listes: Record<string, (Fiche | null)[] | null>
}

const TETE = ['departement', 'historiqueDepuis'] as const
const LISTES = ['situations', 'suivis', 'rendezVous', 'contrats', 'accompagnements'] as const

/** Les données qui diffèrent entre deux états du même dossier, dans l'ordre du dossier ; vide si rien ne diffère. */
export function donneesChangees(a: Dossier, b: Dossier): readonly DonneeChangee[] {
  if (a === b) return []
  const tete = TETE.filter((champ) => (a[champ] ?? null) !== (b[champ] ?? null)).map(
    (champ): DonneeChangee => ({
      champ,
      chemin: champ,
      porter: ({ tete: portee }) => {
        portee[champ] = b[champ]
      },
    }),
  )
  return [...tete, ...LISTES.flatMap((liste) => elementsChanges(liste, fiches(a, liste), fiches(b, liste)))]
}

/** Le dossier de départ, où les données choisies sont celles de l'arrivée. */
export function melanger(a: Dossier, b: Dossier, choisies: readonly DonneeChangee[]): Dossier {
  const brouillon: Brouillon = {
    tete: { ...a },
    listes: Object.fromEntries(LISTES.map((liste) => [liste, aligner(fiches(a, liste), fiches(b, liste))])),
  }
  for (const { porter } of choisies) porter(brouillon)
  const listes = LISTES.map((liste) => [liste, brouillon.listes[liste]?.filter((element) => element !== null) ?? null])
  return { ...brouillon.tete, ...Object.fromEntries(listes) } as unknown as Dossier
}

function fiches(dossier: Dossier, liste: (typeof LISTES)[number]): readonly Fiche[] | null {
  return (dossier[liste] ?? null) as readonly object[] as readonly Fiche[] | null
}

/** Ce que deux listes ont de commun : les éléments égaux du début et de la fin ; entre eux, ce qui a changé. */
function cadrer(a: readonly Fiche[], b: readonly Fiche[]): { debut: number; changes: number } {
  const courte = Math.min(a.length, b.length)
  let debut = 0
  while (debut < courte && memeFiche(a[debut], b[debut])) debut++
  let fin = 0
  while (fin < courte - debut && memeFiche(a[a.length - 1 - fin], b[b.length - 1 - fin])) fin++
  return { debut, changes: Math.max(a.length, b.length) - debut - fin }
}

/** Les éléments de `a`, avec la place de ceux que `b` a de plus. */
function aligner(a: readonly Fiche[] | null, b: readonly Fiche[] | null): (Fiche | null)[] | null {
  if (a === null || b === null) return a === null ? null : [...a]
  const { debut, changes } = cadrer(a, b)
  const places = new Array<null>(Math.max(0, b.length - a.length)).fill(null)
  const fin = debut + changes - places.length
  return [...a.slice(0, fin), ...places, ...a.slice(fin)]
}

function elementsChanges(liste: string, a: readonly Fiche[] | null, b: readonly Fiche[] | null): DonneeChangee[] {
  if (a === null && b === null) return []
  if (a === null || b === null) return [listeEntiere(liste, b)]
  const { debut, changes } = cadrer(a, b)
  const changees: DonneeChangee[] = []
  for (let place = debut; place < debut + changes; place++) {
    const manque = place - debut >= changes - Math.abs(a.length - b.length)
    if (manque) changees.push(elementEntier(liste, place, b.length > a.length ? (b[place] ?? null) : null))
    else changees.push(...champsChanges(liste, place, a[place] ?? {}, b[place] ?? {}))
  }
  return liste === 'situations' && !sePortentSeules(changees) ? [listeEntiere(liste, b)] : changees
}

/** Les situations se tiennent, sans chevauchement ni trop d'inconnus : plusieurs changements y vont ensemble, sauf ceux qui ne touchent pas à cela. */
function sePortentSeules(changees: readonly DonneeChangee[]): boolean {
  return changees.length <= 1 || changees.every(({ champ }) => champ === 'situations[].notifieeLe')
}

function listeEntiere(liste: string, b: readonly Fiche[] | null): DonneeChangee {
  const porter = ({ listes }: Brouillon): void => {
    listes[liste] = b === null ? null : [...b]
  }
  return { champ: liste, chemin: liste, porter }
}

function elementEntier(liste: string, place: number, element: Fiche | null): DonneeChangee {
  return { champ: `${liste}[]`, chemin: `${liste}[${place}]`, porter: poser(liste, place, () => element) }
}

function champsChanges(liste: string, place: number, a: Fiche, b: Fiche): DonneeChangee[] {
  const champs = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((c) => (a[c] ?? null) !== (b[c] ?? null))
  return champs.map((champ) => ({
    champ: `${liste}[].${champ}`,
    chemin: `${liste}[${place}].${champ}`,
    porter: poser(liste, place, (element) => ({ ...element, [champ]: b[champ] ?? null })),
  }))
}

function poser(liste: string, place: number, change: (element: Fiche | null) => Fiche | null): DonneeChangee['porter'] {
  return ({ listes }) => {
    const elements = listes[liste]
    if (elements != null) elements[place] = change(elements[place] ?? null)
  }
}

function memeFiche(a: Fiche = {}, b: Fiche = {}): boolean {
  return a === b || champsChanges('', 0, a, b).length === 0
}
