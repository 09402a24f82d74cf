// Une équipe de fils qui se partagent un fichier. Les dossiers ne passent jamais d'un fil à l'autre : les envoyer coûterait plus que de les lire.
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { CUMUL_VIDE, cumuler, indicateursRsa } from 'calpae/rsa'
import { decouper } from './morceaux.mjs'

/** Assez pour que la répartition ne coûte rien, assez peu pour que les fils finissent ensemble. */
const TAILLE = 4 * 1024 * 1024

/**
 * Les indicateurs d'un fichier d'un dossier par ligne. Le même résultat, à l'octet, quels que soient le nombre de fils et la taille des morceaux.
 * @param {string} fichier
 * @param {import('calpae/rsa').Contexte} contexte
 * @param {{ fils?: number, taille?: number }} [options] `fils` : par défaut, autant que de cœurs
 */
export async function compterFichier(fichier, contexte, { fils = availableParallelism(), taille = TAILLE } = {}) {
  if (!Number.isInteger(fils) || fils < 1) throw new RangeError(`fils : reçu ${fils} ; attendu : un entier, 1 ou plus`)
  const morceaux = [...decouper(fichier, taille)]
  const comptes = await partager(morceaux, Math.min(fils, morceaux.length), { fichier, contexte })
  const cumul = comptes.reduce((somme, compte) => cumuler(somme, compte.cumul), CUMUL_VIDE)
  return {
    lus: comptes.reduce((somme, { lus }) => somme + lus, 0),
    rejets: numeroter(comptes),
    resultat: indicateursRsa(cumul, contexte),
  }
}

/** Les comptes, dans l'ordre des morceaux ; chaque fil en prend un nouveau dès qu'il a fini le sien. */
async function partager(morceaux, fils, donnees) {
  const comptes = []
  let suivant = 0
  const equipe = Array.from({ length: fils }, () => new Worker(new URL('./fil.mjs', import.meta.url), { workerData: donnees }))
  const travailler = async (fil) => {
    while (suivant < morceaux.length) {
      const rang = suivant
      suivant += 1
      fil.postMessage(morceaux[rang])
      // Une erreur du fil rejette l'attente : rien ne se perd en silence.
      const [compte] = await once(fil, 'message')
      comptes[rang] = compte
    }
  }
  try {
    await Promise.all(equipe.map(travailler))
    return comptes
  } finally {
    await Promise.all(equipe.map((fil) => fil.terminate()))
  }
}

/** Une ligne se compte depuis le début du fichier, non de son morceau. */
function numeroter(comptes) {
  let avant = 0
  return comptes.flatMap(({ lignes, rejets }) => {
    const depuis = avant
    avant += lignes
    return rejets.map((rejet) => ({ ...rejet, ligne: depuis + rejet.ligne }))
  })
}
