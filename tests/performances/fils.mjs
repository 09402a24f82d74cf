// Plusieurs cœurs : le même fichier compté par un fil, puis par deux, qui ne se rendent que des cumuls.
import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { ecrirePortefeuille } from '../../examples/lot/ecrire-portefeuille.mjs'
import { compterFichier } from '../../examples/lot/equipe.mjs'
import { dire, direComparaison, nombre, titrer } from './affichage.mjs'
import { CONTEXTE } from './echantillon.mjs'
import { mesurerEnRondesAttendues } from './rondes.mjs'
import { parDossier, rapporter } from './statistiques.mjs'

/**
 * @param {import('./reglages.mjs').Reglages} reglages
 * @returns {Promise<import('./affichage.mjs').Comparaison[]>}
 */
export async function mesurerFils({ dossiersFils, rondes }) {
  titrer(`Plusieurs cœurs : un fichier de ${nombre(dossiersFils)} dossiers, ${availableParallelism()} cœurs`)
  const fichier = ecrirePortefeuille(dossiersFils)
  try {
    await verifier(fichier)
    const durees = await mesurerEnRondesAttendues(
      { un: () => compterFichier(fichier, CONTEXTE, { fils: 1 }), deux: () => compterFichier(fichier, CONTEXTE, { fils: 2 }) },
      // Chaque équipe naît et s'échauffe à neuf : c'est compris dans la mesure, et c'est ce que coûte un traitement de nuit.
      { rondes: Math.min(rondes, 5), chauffe: 0 },
    )
    dire(
      `un fil ${nombre(parDossier(durees.un, dossiersFils), 2)} µs, deux fils ${nombre(parDossier(durees.deux, dossiersFils), 2)} µs par dossier, analyse et lecture comprises`,
    )
    const comparaison = {
      // 1 / 1,8 ; le rapport au processeur dit ce que coûte le partage : deux fils ne peuvent aller plus vite que deux fois son inverse.
      quoi: 'un fichier compté par deux fils / par un seul',
      rapport: rapporter(durees.deux, durees.un),
      plafond: 0.55,
    }
    direComparaison(comparaison)
    return [comparaison]
  } finally {
    rmSync(fichier)
  }
}

/** Deux chemins que l'on compare doivent mener au même endroit. */
async function verifier(fichier) {
  const [un, deux] = [await compterFichier(fichier, CONTEXTE, { fils: 1 }), await compterFichier(fichier, CONTEXTE, { fils: 2 })]
  if (JSON.stringify(un) !== JSON.stringify(deux)) throw new Error('un et deux fils ne disent pas la même chose')
}
