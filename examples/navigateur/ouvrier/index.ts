/** L'ouvrier : il tient les dossiers, seul à les voir en entier, et répond à la page un message à la fois. */
import { type Contexte, type Dossier, expliquer } from 'calpae/rsa'
import { calculer } from './calcul'
import { type Classement, classer } from './classement'
import { type Comparaison, cleDes, comparer, listerChanges } from './comparaison'
import { lire } from './lecture'
import { lister } from './liste'
import { compterMorceau } from './morceau'
import type { Appel, Demandes, DeuxLectures, Retour, Sorte } from './protocole'
import { Refus } from './refus'
import { Abandon, type Suivi, suivre } from './suivi'

let dossiers: readonly Dossier[] = []
/** La dernière comparaison : ses listes se feuillettent sans la refaire. */
let comparaison: Comparaison | null = null

type Traitements = { [S in Sorte]: (demande: Demandes[S]['demande'], suivi: Suivi) => Promise<Demandes[S]['reponse']> }

const TRAITEMENTS: Traitements = {
  async lire(aLire, suivi) {
    dossiers = []
    classement = null
    comparaison = null
    derniers.delete('calculer')
    const lecture = await lire(aLire, suivi)
    dossiers = lecture.dossiers
    return lecture.bilan
  },
  calculer: (contexte, suivi) => calculer(dossiers, contexte, suivi),
  compterMorceau,
  lister: async (demande) => lister(dossiers, await classementDe(demande.contexte), demande),
  comparer: async (lectures, suivi) => {
    // La main est rendue une fois : si un autre choix a suivi, celui-ci n'est plus voulu.
    await suivi.respirer({ etape: 'Comparaison', part: 0 })
    return comparaisonDe(lectures, suivi).differences.indicateurs
  },
  listerChanges: async (demande, suivi) => listerChanges(dossiers, comparaisonDe(demande, suivi), demande),
  async expliquer({ contexte, rang }) {
    const dossier = dossiers[rang]
    if (dossier === undefined) throw new Refus(`Il n’y a pas de dossier de rang ${rang}.`)
    return { dossier, explication: expliquer(dossier, contexte) }
  },
}

function comparaisonDe(lectures: DeuxLectures, suivi: Suivi): Comparaison {
  if (comparaison?.cle !== cleDes(lectures)) comparaison = comparer(dossiers, lectures, suivi)
  return comparaison
}

/** Le dernier classement, et le contexte qu'il suit : une liste se feuillette sans tout recompter. */
let classement: { readonly cle: string; readonly promesse: Promise<Classement> } | null = null

/** Le classement du contexte, en cours s'il l'est déjà ; un autre contexte l'abandonne. */
function classementDe(contexte: Contexte): Promise<Classement> {
  const cle = JSON.stringify(contexte)
  if (classement?.cle === cle) return classement.promesse
  const suivi = suivre(
    (avancement) => postMessage({ numero: derniers.get('lister') ?? 0, sorte: 'avancement', avancement } satisfies Retour),
    () => classement?.cle === cle,
  )
  const promesse = classer(dossiers, contexte, suivi)
  classement = { cle, promesse }
  return promesse
}

/** Le dernier appel de chaque sorte : lui seul est encore voulu. */
const derniers = new Map<Sorte, number>()

async function traiter(appel: Appel): Promise<void> {
  const { numero, sorte } = appel
  const repondre = (retour: Retour): void => postMessage(retour)
  derniers.set(sorte, numero)
  const suivi = suivre(
    (avancement) => repondre({ numero, sorte: 'avancement', avancement }),
    () => derniers.get(sorte) === numero,
  )
  try {
    const traitement = TRAITEMENTS[sorte] as (demande: Appel['demande'], suivi: Suivi) => Promise<Demandes[Sorte]['reponse']>
    repondre({ numero, sorte: 'reponse', reponse: await traitement(appel.demande, suivi) })
  } catch (erreur) {
    if (erreur instanceof Abandon) repondre({ numero, sorte: 'abandon' })
    else repondre({ numero, sorte: 'refus', message: dire(erreur) })
  }
}

/** Un contexte invalide lève `ErreurContexte`, dont le message est en français ; le reste n'était pas prévu. */
function dire(erreur: unknown): string {
  if (!(erreur instanceof Error)) return String(erreur)
  return erreur instanceof Refus || erreur.name === 'ErreurContexte' ? erreur.message : `Erreur imprévue : ${erreur.message}`
}

addEventListener('message', ({ data }: MessageEvent<Appel>) => void traiter(data))
