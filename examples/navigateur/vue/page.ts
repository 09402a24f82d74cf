/** La page : des dossiers donnés aux indicateurs, d'un nombre à ses dossiers, d'un dossier à son explication. */
import type { Contexte, Conventions, IdIndicateurRsa } from 'calpae/rsa'
import type { Demandes, Liste, Reponse, Sorte, Source } from '../ouvrier/protocole'
import { annoncer, cacherAvancement, montrerAvancement, signaler } from './annonces'
import { proposerLesAutres } from './autres-lectures'
import { montrerBilan } from './bilan'
import { ouvrirBureau } from './bureau'
import { montrerChiffres } from './chiffres'
import { montrerColonnes } from './colonnes'
import { montrerComparaison, titrerLesChanges } from './comparaison'
import { Abandonnee } from './courrier'
import { ecouterLeDepot } from './depot'
import { bouton, h, trouver } from './dom'
import { direCompte, direDate } from './ecriture'
import { montrerEntonnoir } from './entonnoir'
import { montrerFiche } from './fiche'
import { montrerIndicateurs } from './indicateurs'
import { montrerListe, titrer } from './liste'
import { contexteChoisi, ecouterLesReglages, proposerDApres, texteChoisi } from './reglages'
import { montrerSurvie } from './survie'

const bureau = ouvrirBureau()
const partie = (id: string): HTMLElement => trouver(id, HTMLElement)
const montrer = (id: string, oui: boolean): void => {
  partie(id).hidden = !oui
}

/** Ce qui est affiché ne vaut que pour ce contexte : la liste et la fiche le suivent. */
let contexte: Contexte | null = null
/** Les dossiers sont-ils gardés ? Sinon, rien ne se liste ni ne se compare. */
let gardes = true
let listee: { readonly feuille: Feuille; readonly depuis: number } | null = null
let ouverte: number | null = null

/** Une liste que l'on feuillette : son titre, et comment en obtenir une page. */
interface Feuille {
  readonly titre: string
  /** Sous un autre contexte, se lit-elle encore ? Une liste de changements est celle de deux lectures précises. */
  readonly demeure: boolean
  readonly page: (depuis: number) => Promise<Liste | null>
}

async function demander<S extends Sorte>(sorte: S, demande: Demandes[S]['demande']): Promise<Demandes[S]['reponse'] | null> {
  signaler('')
  try {
    const reponse = await bureau.demander(sorte, demande, montrerAvancement)
    cacherAvancement()
    return reponse
  } catch (erreur) {
    // Une demande remplacée laisse la barre à celle qui la remplace.
    if (erreur instanceof Abandonnee) return null
    cacherAvancement()
    signaler(erreur instanceof Error ? erreur.message : String(erreur))
    return null
  }
}

function nommerSource(source: Source): string {
  if (source.sorte === 'fichier') return source.fichier.name
  return source.sorte === 'texte' ? 'Texte collé' : 'Exemple inventé'
}

async function lire(source: Source): Promise<void> {
  vider()
  const correspondance = trouver('correspondance', HTMLTextAreaElement).value
  const bilan = await demander('lire', { source, correspondance })
  if (bilan === null) return
  partie('bilan').replaceChildren(...montrerBilan(bilan, nommerSource(source)))
  montrer('bilan', true)
  if (bilan.retenus === 0) {
    signaler(
      bilan.rejets.premiers.length === 0
        ? 'La liste est vide : il n’y a aucun dossier à lire.'
        : `Aucun dossier lisible (${bilan.lus}). Les raisons sont sous « Ce qui est rejeté ».`,
    )
    partie('bilan').querySelector('details')?.setAttribute('open', '')
    return
  }
  partie('depot').classList.add('servi')
  gardes = bilan.gardes
  proposerDApres(bilan)
  montrer('reglages', true)
  await calculer()
  partie('titre-resultats').focus()
}

function vider(): void {
  contexte = null
  listee = null
  ouverte = null
  for (const id of ['bilan', 'reglages', 'resultats', 'dossiers', 'fiche']) montrer(id, false)
}

async function calculer(): Promise<void> {
  const choisi = contexteChoisi()
  const resultat = await demander('calculer', choisi)
  if (resultat === null) return
  contexte = choisi
  const { indicateurs, delais } = resultat
  const { periode, observeLe, stockLe, empreinte, dossiers, commentaires } = indicateurs
  partie('rappel').textContent =
    `${direCompte(dossiers, 'dossier')} · du ${direDate(periode.debut)} au ${direDate(periode.fin)} · observé le ${direDate(observeLe)} · stock au ${direDate(stockLe)} · ${texteChoisi()}`
  partie('chiffres').replaceChildren(...montrerChiffres(indicateurs))
  partie('tableau').replaceChildren(
    montrerIndicateurs(indicateurs, gardes ? (indicateur, reponse) => void lister(indicateur, reponse) : null),
  )
  partie('entonnoir').replaceChildren(...montrerEntonnoir(indicateurs))
  partie('survie').replaceChildren(...montrerSurvie(indicateurs, delais))
  partie('commentaires').replaceChildren(
    ...commentaires.filter((c) => !c.startsWith('Cas indéterminés')).map((c) => h('li', {}, c)),
  )
  partie('empreinte').textContent = empreinte
  autres.replaceChildren(...proposerLesAutres(indicateurs.conventions))
  partie('comparaison').replaceChildren()
  montrer('autres-lectures', gardes)
  montrer('resultats', true)
  const entrants = indicateurs.indicateurs['nouveaux-entrants'].valeur ?? 0
  annoncer(`Indicateurs calculés : ${direCompte(entrants, 'nouvel entrant', 'nouveaux entrants')}.`)
  await rafraichir()
}

/** Sous une autre convention, la liste et la fiche restent ouvertes, et changent. */
async function rafraichir(): Promise<void> {
  if (listee?.feuille.demeure === true) await feuilleter(listee.feuille, listee.depuis, false)
  else {
    listee = null
    montrer('dossiers', false)
  }
  if (ouverte !== null) await ouvrir(ouverte, false)
}

const lister = (indicateur: IdIndicateurRsa, reponse: Reponse): Promise<void> =>
  feuilleter(
    {
      titre: titrer(indicateur, reponse),
      demeure: true,
      page: async (depuis) => (contexte === null ? null : demander('lister', { contexte, indicateur, reponse, depuis })),
    },
    0,
  )

async function feuilleter(feuille: Feuille, depuis: number, regarder = true): Promise<void> {
  const liste = await feuille.page(depuis)
  if (liste === null) return
  listee = { feuille, depuis }
  partie('titre-dossiers').textContent = feuille.titre
  partie('liste').replaceChildren(
    ...montrerListe(
      liste,
      (rang) => void ouvrir(rang),
      (page) => void feuilleter(feuille, page),
    ),
  )
  montrer('dossiers', true)
  if (!regarder) return
  partie('titre-dossiers').focus()
  annoncer(`${direCompte(liste.total, 'dossier')}. ${feuille.titre}.`)
}

const autres = trouver('autre', HTMLSelectElement)

/** Compare ce que l'on voit à une autre lecture, et montre qui change. */
async function comparer(): Promise<void> {
  partie('comparaison').replaceChildren()
  if (contexte === null || autres.value === '') return
  const lectures = { contexte, autre: JSON.parse(autres.value) as Conventions }
  const differences = await demander('comparer', lectures)
  if (differences === null) return
  partie('comparaison').replaceChildren(
    montrerComparaison(
      differences,
      (indicateur, sens) =>
        void feuilleter(
          {
            titre: titrerLesChanges(indicateur, sens),
            demeure: false,
            page: (depuis) => demander('listerChanges', { ...lectures, indicateur, sens, depuis }),
          },
          0,
        ),
    ),
  )
  annoncer('Comparaison faite.')
}

async function ouvrir(rang: number, regarder = true): Promise<void> {
  if (contexte === null) return
  const fiche = await demander('expliquer', { contexte, rang })
  if (fiche === null) return
  ouverte = rang
  partie('titre-fiche').textContent = `Dossier ${fiche.dossier.id}`
  partie('explication').replaceChildren(...montrerFiche(fiche, texteChoisi()))
  for (const element of document.querySelectorAll('button.dossier')) {
    element.setAttribute('aria-current', String(element.getAttribute('data-rang') === String(rang)))
  }
  montrer('fiche', true)
  if (regarder) partie('titre-fiche').focus()
}

partie('retour').append(bouton({ class: 'discret' }, () => partie('titre-dossiers').focus(), '↑ Revenir à la liste'))
trouver('arreter', HTMLButtonElement).addEventListener('click', () => {
  bureau.arreter()
  cacherAvancement()
  vider()
  partie('depot').classList.remove('servi')
  annoncer('Arrêté : aucun dossier n’est gardé.')
})
trouver('imprimer', HTMLButtonElement).addEventListener('click', () => print())
partie('colonnes').append(...montrerColonnes())
ecouterLesReglages(() => void calculer())
autres.addEventListener('change', () => void comparer())
ecouterLeDepot((source) => void lire(source))
