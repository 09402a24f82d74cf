// Importer des lignes, contre l'analyse du même CSV ; le temps par ligne quand leur nombre décuple ; la mémoire, qui est celle des dossiers.
import { CORRESPONDANCES, importer } from 'calpae'
import { parse } from 'csv-parse/sync'
import { dire, direComparaison, mio, nombre, titrer } from './affichage.mjs'
import { mesurerEnRondes } from './rondes.mjs'
import { parDossier, rapporter } from './statistiques.mjs'

const CORRESPONDANCE = CORRESPONDANCES['rendez-vous-a-statuts']
/** Une ligne de droit et neuf rendez-vous par personne. */
const LIGNES_PAR_PERSONNE = 10

/**
 * @param {import('./reglages.mjs').Reglages} reglages
 * @returns {import('./affichage.mjs').Comparaison[]}
 */
export function mesurerImport({ lignesImport, rondes }) {
  const [petit, grand] = lignesImport
  titrer(`Import : de ${nombre(petit)} à ${nombre(grand)} lignes, contre csv-parse sur le même texte`)
  const textes = { petit: ecrireTables(petit), grand: ecrireTables(grand) }
  verifier(importer(analyser(textes.petit), CORRESPONDANCE), petit)
  // L'analyse rend des listes de cellules, et les garde : l'import les lit ensuite, comme on le fait d'un fichier qui tient en mémoire.
  const analysees = { petit: analyser(textes.petit), grand: analyser(textes.grand) }
  const durees = mesurerEnRondes(
    {
      analyse: () => analyser(textes.grand),
      grand: () => importer(analysees.grand, CORRESPONDANCE),
      petit: () => importer(analysees.petit, CORRESPONDANCE),
    },
    { rondes: Math.min(rondes, 5), chauffe: 1, ramassageComplet: true },
  )
  dire(
    `analyse ${nombre(parDossier(durees.analyse, grand), 2)} µs, import ${nombre(parDossier(durees.grand, grand), 2)} µs par ligne`,
  )
  mesurerMemoire(petit, grand)
  return comparer([
    [`import de ${nombre(grand)} lignes / csv-parse du même texte`, rapporter(durees.grand, durees.analyse)],
    [`temps par ligne : ${nombre(grand)} / ${nombre(petit)}`, rapporter(durees.grand, durees.petit, petit / grand)],
  ])
}

/** Les mêmes personnes, dix fois plus de lignes vides : ce que l'import retient ne dépend que des dossiers. */
function mesurerMemoire(petit, grand) {
  if (typeof globalThis.gc !== 'function') return
  const personnes = petit / LIGNES_PAR_PERSONNE
  const retenir = (lignes) => {
    globalThis.gc()
    const avant = process.memoryUsage().heapUsed
    const resultat = importer(lignes, CORRESPONDANCE)
    globalThis.gc()
    return { octets: process.memoryUsage().heapUsed - avant, dossiers: resultat.dossiers.length }
  }
  const seules = retenir({ droits: droits(personnes), rendezVous: rendezVous(personnes, 0) })
  const noyees = retenir({ droits: droits(personnes), rendezVous: rendezVous(personnes, grand) })
  const parMille = ({ octets, dossiers }) => `${mio((octets / dossiers) * 1000)} pour mille dossiers`
  dire(`retenu : ${parMille(seules)} ; avec ${nombre(grand)} lignes vides de plus : ${parMille(noyees)}`)
}

function comparer(rapports) {
  const comparaisons = rapports.map(([quoi, rapport]) => ({ quoi, rapport, plafond: null }))
  for (const comparaison of comparaisons) direComparaison(comparaison)
  return comparaisons
}

function verifier({ dossiers, refus, rejets }, lignes) {
  if (refus.length > 0 || rejets.length > 0 || dossiers.length !== lignes / LIGNES_PAR_PERSONNE) {
    throw new Error(`import inattendu : ${JSON.stringify({ dossiers: dossiers.length, refus, rejets: rejets.slice(0, 2) })}`)
  }
}

const analyser = ({ droits: d, rendezVous: r }) => ({
  droits: parse(d, { delimiter: ';' }),
  rendezVous: parse(r, { delimiter: ';' }),
})

function ecrireTables(lignes) {
  const personnes = lignes / LIGNES_PAR_PERSONNE
  const ecrire = (table) => `${Array.from(table, (cellules) => cellules.join(';')).join('\n')}\n`
  return { droits: ecrire(droits(personnes)), rendezVous: ecrire(rendezVous(personnes, 0)) }
}

const deux = (n) => String(n).padStart(2, '0')
const jour = (n) => `${deux((n % 28) + 1)}/${deux((n % 12) + 1)}/${2020 + (n % 4)}`

function* droits(personnes) {
  yield ['NUM_PERSONNE', 'NE_LE', 'DEBUT', 'FIN', 'ETAT', 'TOP_DD', 'RECU_LE']
  for (let p = 0; p < personnes; p += 1)
    yield [String(p).padStart(7, '0'), '04/05/1990', `01/0${(p % 9) + 1}/2019`, '', '2', String(p % 2), `20/0${(p % 9) + 1}/2019`]
}

const STATUTS = ['Rendez-vous honoré', 'Absence non excusée', 'Annulé par le service', 'À venir']

function* rendezVous(personnes, vides) {
  yield ['Identifiant usager', 'Date du rendez-vous', 'Pris le', 'Motif', 'Statut', 'Agent', 'Lieu']
  for (let p = 0; p < personnes; p += 1) {
    for (let r = 0; r < LIGNES_PAR_PERSONNE - 1; r += 1) {
      const n = p * 7 + r
      yield [String(p), `${jour(n)} 14:30`, `${jour(n)} 09:00`, 'RSA accompagnement', STATUTS[n % 4], 'A. B.', 'Sélestat']
    }
  }
  for (let v = 0; v < vides; v += 1) yield ['', '', '', '', '', '', '']
}
