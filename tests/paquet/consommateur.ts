/** Un utilisateur ordinaire : ce fichier se compile dans un projet où seul `calpae` est installé, et s'y exécute. */
import * as calpae from 'calpae'
import {
  type Contexte,
  CUMUL_VIDE,
  calculerIndicateursRsa,
  contribution,
  cumuler,
  type Dossier,
  evaluerEntrees,
  expliquer,
  indicateursRsa,
  lireDossier,
  lireDossiers,
  PREREGLAGES,
  restituerExplication,
} from 'calpae/rsa'

const contexte: Contexte = {
  periode: { debut: '2021-01-01', fin: '2021-12-31' },
  observeLe: '2022-03-31',
  departements: ['67', '68'],
  conventions: PREREGLAGES.tableau2022,
}

const lecture = lireDossier({
  id: '67-000123',
  departement: '67',
  situations: [{ debut: '2021-02-08', fin: null, droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2021-03-01' }],
  suivis: [{ orientationNotifieeLe: '2021-03-20', organisme: 'departement', parcours: 'social' }],
  rendezVous: [],
  contrats: null,
})
// @ts-expect-error — la valeur n'existe qu'après avoir vérifié `ok`
lecture.valeur
if (!lecture.ok) throw new Error(lecture.erreurs.map((e) => `${e.chemin} : ${e.message}`).join('\n'))

const dossier: Dossier = lecture.valeur
const [entree] = evaluerEntrees(dossier, contexte)
const statut: 'retenue' | 'rejetee' | 'indeterminee' | undefined = entree?.statut
const jours: number | null | undefined = entree?.orientation?.delaiJours

const unSeul = calculerIndicateursRsa([dossier], contexte)
const enMorceaux = indicateursRsa(cumuler(CUMUL_VIDE, contribution(dossier, contexte)), contexte)
if (JSON.stringify(unSeul) !== JSON.stringify(enMorceaux)) throw new Error('les deux chemins diffèrent')
if (calpae.lireDossiers !== lireDossiers) throw new Error('deux copies de la bibliothèque')

const lot = lireDossiers([dossier, { id: 'B' }])
const texte: string = restituerExplication(expliquer(dossier, contexte))
if (texte.length === 0) throw new Error('explication vide')
if (lot.lus !== lot.dossiers.length + lot.rejets.length) throw new Error('un dossier s’est perdu')
// @ts-expect-error — un contexte sans période ne se compile pas
const sansPeriode: Contexte = {}
void sansPeriode

export const bilan: string = `${statut} ${jours}`
