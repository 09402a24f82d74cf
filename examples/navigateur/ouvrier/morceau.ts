/** Un morceau d'un fichier trop grand pour être gardé, une ligne de JSON par dossier : ses dossiers sont lus un à un, comptés, et oubliés. */
import { type Contexte, type Cumul, contributions, type Dossier, type Lecture, lireDossier } from 'calpae/rsa'
import { MONTRES, noterAnnees } from './bilan'
import type { Cas } from './protocole'

/** Des octets entiers de lignes entières ; le dernier est exclu. */
export interface Morceau {
  readonly fichier: File
  readonly debut: number
  readonly fin: number
  /** `null` : la lecture seule. */
  readonly contexte: Contexte | null
}

/** Ce que donne un morceau : rien n'y grandit avec le nombre de dossiers. Les lignes des cas se comptent depuis le début du morceau. */
export interface CompteDuMorceau {
  readonly lignes: number
  readonly lus: number
  readonly retenus: number
  readonly rejets: { readonly total: number; readonly premiers: readonly CasDeLigne[] }
  readonly anomalies: { readonly total: number; readonly premiers: readonly CasDeLigne[] }
  readonly departements: readonly string[]
  /** Par année, combien de droits y commencent. */
  readonly annees: ReadonlyMap<string, number>
  /** Des lignes étaient en Windows-1252. */
  readonly deWindows: boolean
  readonly cumul: Cumul | null
}

type CasDeLigne = Omit<Cas, 'lieu'> & { readonly ligne: number }

interface Releve {
  lignes: number
  lus: number
  retenus: number
  rejets: { total: number; premiers: CasDeLigne[] }
  anomalies: { total: number; premiers: CasDeLigne[] }
  departements: Set<string>
  annees: Map<string, number>
  deWindows: boolean
}

export async function compterMorceau({ fichier, debut, fin, contexte }: Morceau): Promise<CompteDuMorceau> {
  const octets = new Uint8Array(await fichier.slice(debut, fin).arrayBuffer())
  const releve: Releve = {
    lignes: 0,
    lus: 0,
    retenus: 0,
    rejets: { total: 0, premiers: [] },
    anomalies: { total: 0, premiers: [] },
    departements: new Set(),
    annees: new Map(),
    deWindows: false,
  }
  const dossiers = lireDossiers(octets, releve)
  const cumul = contexte === null ? parcourir(dossiers) : contributions(dossiers, contexte)
  return { ...releve, departements: [...releve.departements], cumul }
}

function parcourir(dossiers: Iterable<Dossier>): null {
  for (const _ of dossiers);
  return null
}

function* lireDossiers(octets: Uint8Array, releve: Releve): Generator<Dossier> {
  for (const ligne of lireLignes(octets, releve)) {
    releve.lignes++
    const texte = ligne.trim()
    if (texte === '') continue
    releve.lus++
    const lecture = lireTexte(texte)
    const id = lecture.ok ? lecture.valeur.id : lecture.id
    if (!lecture.ok) {
      noter(releve.rejets, { ligne: releve.lignes, id, faits: lecture.erreurs })
      continue
    }
    releve.retenus++
    releve.departements.add(lecture.valeur.departement)
    noterAnnees(releve.annees, lecture.valeur)
    if (lecture.anomalies.length > 0) noter(releve.anomalies, { ligne: releve.lignes, id, faits: lecture.anomalies })
    yield lecture.valeur
  }
}

function lireTexte(texte: string): Lecture<Dossier> & { readonly id: string | null } {
  let donnee: unknown
  try {
    donnee = JSON.parse(texte)
  } catch {
    const message = `la ligne n’est pas du JSON : « ${texte.slice(0, 60)} »`
    return { ok: false, id: null, erreurs: [{ chemin: '', code: 'illisible', message }] }
  }
  const id = (donnee as { id?: unknown } | null)?.id
  return { ...lireDossier(donnee), id: typeof id === 'string' ? id : null }
}

function noter(cas: Releve['rejets'], un: CasDeLigne): void {
  cas.total++
  if (cas.premiers.length < MONTRES) cas.premiers.push(un)
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true })
const WINDOWS = new TextDecoder('windows-1252')
const FIN_DE_LIGNE = 0x0a

function* lireLignes(octets: Uint8Array, releve: Releve): Generator<string> {
  for (let place = 0; place < octets.length; ) {
    const trouve = octets.indexOf(FIN_DE_LIGNE, place)
    const bout = trouve === -1 ? octets.length : trouve
    const ligne = octets.subarray(place, bout)
    place = bout + 1
    try {
      yield UTF_8.decode(ligne)
    } catch {
      releve.deWindows = true
      yield WINDOWS.decode(ligne)
    }
  }
}
