// Des mesures entrelacées : A B C, A B C, A B C… Une machine partagée ralentit par moments ; elle ralentit alors les voisins d'une même ronde,
// et leurs rapports y résistent.

/**
 * Une durée, en millisecondes. L'horloge compte aussi le temps où la machine sert d'autres que nous ; le processeur, seulement le nôtre (tous
 * fils confondus : calcul, compilation, ramasse-miettes).
 * @typedef {{ horloge: number, processeur: number }} Duree
 */

/**
 * Mesure des candidats en rondes entrelacées.
 *
 * Avant chaque mesure, le ramasse-miettes emporte ce que le candidat précédent a laissé. Il ne vide que la jeune génération, sauf demande : un
 * ramassage complet jette aussi le code compilé pour les formes d'objets dont il ne reste aucun exemplaire, et c'est alors la recompilation que
 * l'on mesure. Les candidats qui retiennent tout ce qu'ils font ont besoin du ramassage complet.
 *
 * @template {string} Nom
 * @param {Readonly<Record<Nom, () => unknown>>} candidats
 * @param {{ rondes: number, chauffe: number, ramassageComplet?: boolean }} reglages
 * @returns {Record<Nom, Duree[]>} une durée par ronde, dans l'ordre des rondes
 */
export function mesurerEnRondes(candidats, { rondes, chauffe, ramassageComplet = false }) {
  const noms = /** @type {Nom[]} */ (Object.keys(candidats))
  const durees = /** @type {Record<Nom, Duree[]>} */ (Object.fromEntries(noms.map((nom) => [nom, []])))
  for (let ronde = -chauffe; ronde < rondes; ronde += 1) {
    for (const nom of noms) {
      const duree = chronometrer(candidats[nom], ramassageComplet)
      if (ronde >= 0) durees[nom].push(duree)
    }
  }
  return durees
}

/**
 * Les mêmes mesures, de candidats qui rendent une promesse.
 *
 * @template {string} Nom
 * @param {Readonly<Record<Nom, () => Promise<unknown>>>} candidats
 * @param {{ rondes: number, chauffe: number }} reglages
 * @returns {Promise<Record<Nom, Duree[]>>}
 */
export async function mesurerEnRondesAttendues(candidats, { rondes, chauffe }) {
  const noms = /** @type {Nom[]} */ (Object.keys(candidats))
  const durees = /** @type {Record<Nom, Duree[]>} */ (Object.fromEntries(noms.map((nom) => [nom, []])))
  for (let ronde = -chauffe; ronde < rondes; ronde += 1) {
    for (const nom of noms) {
      const arreter = demarrer(false)
      temoin.resultat = await candidats[nom]()
      const duree = arreter()
      if (ronde >= 0) durees[nom].push(duree)
    }
  }
  return durees
}

/** Garde le dernier résultat d'un candidat, pour que le moteur ne puisse tenir le travail pour inutile. */
const temoin = { resultat: /** @type {unknown} */ (undefined) }

/**
 * @param {() => unknown} candidat
 * @param {boolean} ramassageComplet
 * @returns {Duree}
 */
function chronometrer(candidat, ramassageComplet) {
  const arreter = demarrer(ramassageComplet)
  temoin.resultat = candidat()
  return arreter()
}

/** @param {boolean} ramassageComplet @returns {() => Duree} */
function demarrer(ramassageComplet) {
  temoin.resultat = undefined
  globalThis.gc?.(ramassageComplet ? { type: 'major' } : { type: 'minor' })
  const processeur = process.cpuUsage()
  const debut = performance.now()
  return () => {
    const horloge = performance.now() - debut
    const { user, system } = process.cpuUsage(processeur)
    return { horloge, processeur: (user + system) / 1000 }
  }
}
