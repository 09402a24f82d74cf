// Le temps par dossier reste-t-il le même quand le nombre de dossiers décuple ?
import { calculerIndicateursRsa, lireDossiers } from 'calpae'
import { dire, direComparaison, nombre, titrer } from './affichage.mjs'
import { CONTEXTE } from './echantillon.mjs'
import { mesurerEnRondes } from './rondes.mjs'
import { parDossier, rapporter } from './statistiques.mjs'

/**
 * @param {import('./echantillon.mjs').Echantillon} echantillon
 * @param {import('./reglages.mjs').Reglages} reglages
 * @returns {import('./affichage.mjs').Comparaison[]}
 */
export function mesurerCroissance({ dossiers, lignes }, reglages) {
  const { croissance, croissanceLecture } = reglages
  const [base] = croissance
  titrer(`Croissance : temps par dossier, de ${nombre(base)} à ${nombre(croissance[croissance.length - 1])} dossiers`)
  // Toujours les mêmes dossiers, repris autant de fois qu'il faut : seul leur nombre change d'une taille à l'autre.
  return [
    ...comparerTailles('évaluation', croissance, reglages, (taille) =>
      calculerIndicateursRsa(reprendre(dossiers, base, taille), CONTEXTE),
    ),
    ...comparerTailles('JSON.parse et lireDossiers', croissanceLecture, { ...reglages, ramassageComplet: true }, (taille) =>
      lireDossiers(analyser(lignes, base, taille)),
    ),
  ]
}

/**
 * @param {string} quoi
 * @param {readonly number[]} tailles
 * @param {Parameters<typeof mesurerEnRondes>[1]} reglages
 * @param {(taille: number) => unknown} faire
 */
function comparerTailles(quoi, tailles, reglages, faire) {
  const durees = mesurerEnRondes(Object.fromEntries(tailles.map((taille) => [`t${taille}`, () => faire(taille)])), reglages)
  const [base] = tailles
  dire(
    `${quoi} : ${tailles.map((taille) => `${nombre(taille)} dossiers, ${nombre(parDossier(durees[`t${taille}`], taille), 2)} µs chacun`).join(' ; ')}`,
  )
  return tailles.slice(1).map((taille) => {
    const comparaison = {
      quoi: `${quoi}, temps par dossier : ${nombre(taille)} dossiers / ${nombre(base)}`,
      rapport: rapporter(durees[`t${taille}`], durees[`t${base}`], base / taille),
      plafond: null,
    }
    direComparaison(comparaison)
    return comparaison
  })
}

/** Les `base` premiers dossiers, repris jusqu'à `taille`. */
function* reprendre(dossiers, base, taille) {
  for (let rang = 0; rang < taille; rang += 1) yield dossiers[rang % base]
}

/** Les mêmes lignes, analysées chaque fois à neuf, chacune avec un identifiant à elle : rien n'est partagé, rien n'est en double. */
function* analyser(lignes, base, taille) {
  for (let rang = 0; rang < taille; rang += 1) yield { ...JSON.parse(lignes[rang % base]), id: `D${rang}` }
}
