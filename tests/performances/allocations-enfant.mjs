// Ce que `contributions` réserve de mémoire, par dossier et par fonction : chaque réservation est comptée, aucune n'est estimée. À lancer sans
// compilation (--jitless) pour compter ce que dit le code, non ce que le compilateur en économise ce jour-là.
import { Session } from 'node:inspector/promises'
import { contributions, lireDossier } from 'calpae/rsa'

const CONTEXTE = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }
const DOSSIERS = 2_000

const jour = (rang) => new Date(Date.UTC(2022, 2, 25 + rang)).toISOString().slice(0, 10)
const suite = (combien, faire) => Array.from({ length: combien }, (_, rang) => faire(jour(rang)))

/** Un entrant de mars 2022, orienté, avec autant de rendez-vous et de contrats. */
function entrant(evenements) {
  return {
    id: 'A',
    departement: '67',
    situations: [{ debut: '2022-02-08', droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' }],
    suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement' }],
    rendezVous: suite(evenements, (date) => ({ date, objet: 'accompagnement', statut: 'honore' })),
    contrats: suite(evenements, (signeLe) => ({ signeLe })),
    accompagnements: [],
  }
}

const CAS = {
  horsPeriode: { ...entrant(1), situations: [{ debut: '2015-02-08', droit: 'versable', soumisDroitsDevoirs: true }] },
  entrant: entrant(1),
  entrantCentEvenements: entrant(100),
}

const session = new Session()
session.connect()
const comptes = {}
for (const [nom, donnee] of Object.entries(CAS)) {
  const lecture = lireDossier(donnee)
  if (!lecture.ok) throw new Error(lecture.erreurs[0].message)
  const dossiers = new Array(DOSSIERS).fill(lecture.valeur)
  contributions(dossiers, CONTEXTE)
  await session.post('HeapProfiler.startSampling', {
    samplingInterval: 1,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  })
  contributions(dossiers, CONTEXTE)
  const { profile } = await session.post('HeapProfiler.stopSampling')
  comptes[nom] = compter(profile.head)
}
console.log(JSON.stringify(comptes))

/** Les octets par dossier de chaque fonction qu'appelle `contributions`, elle comprise. */
function compter(tete) {
  const parFonction = new Map()
  const parcourir = (noeud, dedans) => {
    const { functionName } = noeud.callFrame
    const compte = dedans || functionName === 'contributions'
    if (compte) parFonction.set(functionName, (parFonction.get(functionName) ?? 0) + noeud.selfSize / DOSSIERS)
    for (const enfant of noeud.children) parcourir(enfant, compte)
  }
  parcourir(tete, false)
  return [...parFonction].filter(([, octets]) => octets >= 1).sort(([, a], [, b]) => b - a)
}
