/** La page écrit à son ouvrier, et attend sa réponse. */
import type { Appel, Avancement, Demandes, Retour, Sorte } from '../ouvrier/protocole'

/** Le code de l'ouvrier, mis là par la construction : la page est un seul fichier. */
declare const CODE_DE_L_OUVRIER: string

/** La demande a été remplacée par une autre, ou arrêtée : il n'y a rien à montrer. */
export class Abandonnee extends Error {
  override readonly name = 'Abandonnee'
}

interface Attente {
  readonly resoudre: (reponse: Demandes[Sorte]['reponse']) => void
  readonly rejeter: (erreur: Error) => void
  readonly avancer: (avancement: Avancement) => void
}

export interface Courrier {
  demander<S extends Sorte>(
    sorte: S,
    demande: Demandes[S]['demande'],
    avancer: (avancement: Avancement) => void,
  ): Promise<Demandes[S]['reponse']>
  /** Arrête tout, et repart d'un ouvrier neuf, sans dossier. */
  arreter(): void
  /** Arrête tout, pour de bon. */
  fermer(): void
}

export function ouvrirCourrier(): Courrier {
  const attentes = new Map<number, Attente>()
  let ouvrier = embaucher(attentes)
  let numero = 0
  const fermer = (): void => {
    ouvrier.terminate()
    for (const { rejeter } of attentes.values()) rejeter(new Abandonnee())
    attentes.clear()
  }
  return {
    demander<S extends Sorte>(sorte: S, demande: Demandes[S]['demande'], avancer: (avancement: Avancement) => void) {
      numero++
      const appel = { numero, sorte, demande } as Appel
      return new Promise<Demandes[S]['reponse']>((resoudre, rejeter) => {
        attentes.set(numero, { resoudre: resoudre as Attente['resoudre'], rejeter, avancer })
        ouvrier.postMessage(appel)
      })
    },
    arreter() {
      fermer()
      ouvrier = embaucher(attentes)
    },
    fermer,
  }
}

function embaucher(attentes: Map<number, Attente>): Worker {
  const adresse = URL.createObjectURL(new Blob([CODE_DE_L_OUVRIER], { type: 'text/javascript' }))
  const ouvrier = new Worker(permettre(adresse))
  ouvrier.addEventListener('message', ({ data }: MessageEvent<Retour>) => distribuer(data, attentes))
  ouvrier.addEventListener('error', (evenement) => {
    const panne = new Error(`Le calcul s’est arrêté : ${evenement.message || 'la mémoire manque peut-être'}.`)
    for (const { rejeter } of attentes.values()) rejeter(panne)
    attentes.clear()
  })
  return ouvrier
}

function distribuer(retour: Retour, attentes: Map<number, Attente>): void {
  const attente = attentes.get(retour.numero)
  if (attente === undefined) return
  if (retour.sorte === 'avancement') {
    attente.avancer(retour.avancement)
    return
  }
  attentes.delete(retour.numero)
  if (retour.sorte === 'reponse') attente.resoudre(retour.reponse)
  else attente.rejeter(retour.sorte === 'abandon' ? new Abandonnee() : new Error(retour.message))
}

/** La politique de la page exige que toute adresse de code soit déclarée de confiance ; celle de l'ouvrier est la seule. */
function permettre(adresse: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: {
      createPolicy(nom: string, regles: { createScriptURL(a: string): string }): { createScriptURL(a: string): string }
    }
  }
  politique ??= trustedTypes?.createPolicy('ouvrier', { createScriptURL: (a) => a }) ?? { createScriptURL: (a) => a }
  return politique.createScriptURL(adresse)
}
let politique: { createScriptURL(a: string): string } | undefined
