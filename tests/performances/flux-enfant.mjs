// Le processus du flux : reçoit les tailles, rend les relevés de mémoire. Lancé par flux.mjs.
import { calculerIndicateursRsaFlux, lireDossier } from 'calpae'
import { CONTEXTE, ecrireLignes } from './echantillon.mjs'

process.once('message', async ({ dossiers, pas, reference, distincts }) => {
  const lignes = ecrireLignes(distincts)
  globalThis.gc()
  const depart = { ...relever(), lignes: lignes.length }
  const releves = []
  const debut = performance.now()
  const resultat = await calculerIndicateursRsaFlux(couler(), CONTEXTE)
  const duree = performance.now() - debut
  if (resultat.dossiers !== dossiers) throw new Error(`${resultat.dossiers} dossiers évalués sur ${dossiers}`)
  // La mesure du système est en kibioctets, et compte aussi ce qui s'est passé entre deux relevés.
  process.send({ releves, duree, depart, sommet: process.resourceUsage().maxRSS * 1024 })
  process.disconnect()

  /** Chaque dossier est analysé et lu à neuf, puis oublié : la mémoire est brassée pour de bon. */
  async function* couler() {
    for (let rang = 0; rang < dossiers; rang += 1) {
      const lecture = lireDossier(JSON.parse(lignes[rang % lignes.length]))
      if (!lecture.ok) throw new Error(`dossier illisible : ${lecture.erreurs[0].message}`)
      yield lecture.valeur
      if ((rang + 1) % pas === 0) releves.push({ dossiers: rang + 1, ...relever(), retenu: retenir(rang + 1) })
    }
  }

  /** Le ramassage coûte : deux fois seulement, au relevé de référence et à la fin. */
  function retenir(faits) {
    if (faits !== reference && faits !== dossiers) return null
    globalThis.gc()
    return process.memoryUsage().heapUsed
  }
})

function relever() {
  const { heapUsed: tas, rss } = process.memoryUsage()
  return { tas, rss }
}
