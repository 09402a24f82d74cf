// Le processus du flux : reçoit les tailles, rend les relevés de mémoire. Lancé par flux.mjs.
//
// Les dossiers sont, ou bien les lignes d'un même échantillon analysées chaque fois à neuf, ou bien inventés un à un, tous différents.
import { calculerIndicateursRsaFlux, lireDossier } from 'calpae'
import { malfaconDuRang, parcourirPortefeuille } from '../../examples/node/portefeuille.mjs'
import { CONTEXTE, ecrireLignes } from './echantillon.mjs'

process.once('message', async ({ dossiers, pas, reference, distincts, inventes }) => {
  const lignes = inventes ? [] : ecrireLignes(distincts)
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

  /** Chaque dossier est fait et lu à neuf, puis oublié : la mémoire est brassée pour de bon. */
  async function* couler() {
    let faits = 0
    for (const donnee of inventes ? inventer() : analyser()) {
      const lecture = lireDossier(donnee)
      if (!lecture.ok) throw new Error(`dossier illisible : ${lecture.erreurs[0].message}`)
      yield lecture.valeur
      faits += 1
      if (faits % pas === 0) releves.push({ dossiers: faits, ...relever(), retenu: retenir(faits) })
    }
  }

  function* analyser() {
    for (let rang = 0; rang < dossiers; rang += 1) yield JSON.parse(lignes[rang % lignes.length])
  }

  function* inventer() {
    let [rang, rendus] = [0, 0]
    for (const donnee of parcourirPortefeuille({ dossiers: 2 * dossiers })) {
      if (malfaconDuRang(rang++) !== null) continue
      yield donnee
      rendus += 1
      if (rendus === dossiers) return
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
