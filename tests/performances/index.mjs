// npm run performances [-- --rapide] : ce que coûtent l'évaluation et la lecture, rapporté à ce que coûte JSON.parse des mêmes dossiers.
//
// La vitesse n'est jamais affirmée : la machine est partagée, les temps absolus ne valent que pour elle. Le code de sortie n'est pas nul
// seulement si le code lève.
import { dire, direTableau, nombre, resumerComparaison, titrer } from './affichage.mjs'
import { mesurerAllocations } from './allocations.mjs'
import { mesurerBudget } from './budget.mjs'
import { mesurerChargement } from './chargement.mjs'
import { mesurerComparaison } from './comparaison.mjs'
import { mesurerCroissance } from './croissance.mjs'
import { mesurerCumul } from './cumul.mjs'
import { preparerEchantillon } from './echantillon.mjs'
import { mesurerEvaluation } from './evaluation.mjs'
import { mesurerFils } from './fils.mjs'
import { mesurerFlux } from './flux.mjs'
import { mesurerImport } from './import.mjs'
import { mesurerLecture, mesurerRejets } from './lecture.mjs'
import { mesurerCsv, mesurerLignes } from './lignes.mjs'
import { mesurerPairs } from './pairs.mjs'
import { mesurerPlusieurs } from './plusieurs.mjs'
import { choisirReglages } from './reglages.mjs'
import { mesurerRemontee } from './remontee.mjs'
import { mesurerSql } from './sql.mjs'
import { mesurerVentilation } from './ventilation.mjs'

const reglages = choisirReglages(process.argv.slice(2))
const echantillon = preparerEchantillon(reglages.dossiers)

titrer('Ce qui ne dépend pas de la machine')
dire(`Node ${process.version}, V8 ${process.versions.v8}, ${process.platform} ${process.arch}`)
dire(`passage ${reglages.nom} : ${reglages.rondes} rondes entrelacées après ${reglages.chauffe} de chauffe`)
dire(
  `portefeuille : ${nombre(echantillon.lignes.length)} dossiers distincts, ${nombre(echantillon.octets)} octets de JSON par dossier en moyenne`,
)
if (typeof globalThis.gc !== 'function')
  dire('sans --expose-gc : le ramasse-miettes ne passe pas entre les mesures, la dispersion est plus large')

const comparaisons = [
  ...mesurerEvaluation(echantillon, reglages),
  ...mesurerLecture(echantillon, reglages),
  ...mesurerRejets(echantillon, reglages),
  ...mesurerVentilation(echantillon, reglages),
  ...mesurerComparaison(echantillon, reglages),
  ...mesurerPlusieurs(echantillon, reglages),
  ...mesurerCumul(echantillon, reglages),
  ...mesurerCroissance(echantillon, reglages),
  ...mesurerPairs(echantillon, reglages),
  ...mesurerRemontee(reglages),
  ...mesurerBudget(reglages),
  ...mesurerLignes(reglages),
  ...mesurerImport(reglages),
  ...(await mesurerSql(reglages)),
  ...(await mesurerFils(reglages)),
]
mesurerAllocations()
const chargements = mesurerChargement(reglages)
const csv = mesurerCsv(reglages)
const flux = await mesurerFlux(reglages)

titrer("En résumé (médiane et quartiles des rapports, à l'horloge)")
direTableau([...comparaisons.map(resumerComparaison), ...chargements, csv, flux])
