import { objetAdmis, parmiAdmis, texteAdmis } from '../base/contexte'
import { decrire } from '../base/description'
import { type Erreur, ErreurContexte } from '../base/erreur'
import { nomVoisin, proposer } from '../base/voisin'
import { type NomPrereglage, PREREGLAGES } from '../referentiel/conventions'
import type { Cas } from './jeu'

/** Les noms des préréglages, dans leur ordre. */
export const NOMS_PREREGLAGES: readonly NomPrereglage[] = /* @__PURE__ */ Object.keys(PREREGLAGES) as NomPrereglage[]

/** La réponse à un cas, lue : une réponse, ou la raison de son absence. */
export type ReponseLue = { readonly reponse: Readonly<Record<string, unknown>> } | { readonly raison: string }

/** Les réponses lues, et ce qui n'a pas pu l'être. */
export interface ReponsesLues {
  readonly logiciel: string | null
  readonly version: string | null
  readonly prereglage: NomPrereglage | null
  readonly parCas: ReadonlyMap<string, ReponseLue>
  readonly anomalies: readonly Erreur[]
}

const CHAMPS = ['logiciel', 'version', 'prereglage', 'reponses']
/** Les champs de la réponse à chaque niveau, et ceux qu'elle doit porter. */
const CHAMPS_DU_NIVEAU: { readonly [N in Cas['niveau']]: readonly string[] } = {
  lecture: ['valide', 'chemins'],
  dossier: ['entrees'],
  indicateurs: ['indicateurs', 'taux', 'delaiMedian'],
  ventilation: ['strates'],
  cellules: ['cellules'],
  budget: ['constats'],
}

/**
 * Lit les réponses d'un logiciel. L'enveloppe doit être bonne ; une réponse illisible, elle, n'empêche pas de juger les autres.
 *
 * @throws ErreurContexte si l'enveloppe n'en est pas une
 */
export function lireReponses(donnee: unknown, cas: readonly Cas[]): ReponsesLues {
  const enveloppe = objetAdmis(donnee, 'reponses', CHAMPS)
  const reponses = enveloppe['reponses']
  if (typeof reponses !== 'object' || reponses === null || Array.isArray(reponses)) {
    throw new ErreurContexte(
      `reponses : reçu ${decrire(reponses)} ; attendu : un objet dont chaque clé est l'identifiant d'un cas`,
    )
  }
  const anomalies: Erreur[] = []
  const parCas = new Map<string, ReponseLue>()
  const casParId = new Map(cas.map((un) => [un.id, un]))
  for (const [id, recue] of Object.entries(reponses)) {
    const leCas = casParId.get(id)
    if (leCas === undefined) anomalies.push(casInconnu(id, [...casParId.keys()]))
    else parCas.set(id, lireReponse(leCas, recue, anomalies))
  }
  return {
    logiciel: texteAdmis(enveloppe['logiciel'] ?? undefined, 'logiciel') ?? null,
    version: texteAdmis(enveloppe['version'] ?? undefined, 'version') ?? null,
    prereglage: enveloppe['prereglage'] == null ? null : parmiAdmis(enveloppe['prereglage'], 'prereglage', NOMS_PREREGLAGES),
    parCas,
    anomalies,
  }
}

function casInconnu(id: string, connus: readonly string[]): Erreur {
  const message = `aucun cas ne porte cet identifiant${proposer(id, connus)}`
  return { chemin: `reponses.${id}`, code: 'cas-inconnu', message }
}

function lireReponse(cas: Cas, recue: unknown, anomalies: Erreur[]): ReponseLue {
  const chemin = `reponses.${cas.id}`
  const refuser = (message: string): ReponseLue => {
    anomalies.push({ chemin, code: 'reponse-illisible', message })
    return { raison: `réponse illisible : ${message}` }
  }
  if (typeof recue !== 'object' || recue === null || Array.isArray(recue)) {
    return refuser(`reçu ${decrire(recue)} ; attendu : une réponse, ou { "nonTraite": "la raison" }`)
  }
  const json = ecrireEnJson(recue)
  // Une date s'y écrit en texte, ou en null : ce n'est plus un objet.
  if (json?.startsWith('{') !== true) return refuser('elle ne s’écrit pas en JSON')
  // Le rapport cite ce qu'il a reçu : il ne porte pas un nom qui changerait le prototype de qui le copie.
  if (json.includes('"__proto__":')) return refuser('nom impossible « __proto__ »')
  const reponse = JSON.parse(json) as Readonly<Record<string, unknown>>
  if (Object.hasOwn(reponse, 'nonTraite')) {
    const raison = reponse['nonTraite']
    return typeof raison === 'string' && raison.trim() !== '' ? { raison } : refuser('nonTraite demande une raison, en texte')
  }
  const admis = CHAMPS_DU_NIVEAU[cas.niveau]
  for (const champ of Object.keys(reponse)) {
    if (admis.includes(champ)) continue
    const voisin = nomVoisin(champ, admis)
    const propose = voisin === null ? `attendus : ${admis.join(', ')}` : `vouliez-vous dire « ${voisin} » ?`
    anomalies.push({ chemin, code: 'champ-inconnu', message: `champ inconnu ${decrire(champ)} ; ${propose}` })
  }
  return { reponse }
}

function ecrireEnJson(donnee: unknown): string | null {
  try {
    return JSON.stringify(donnee) ?? null
  } catch {
    return null // un cycle, un entier long, une profondeur démesurée
  }
}
