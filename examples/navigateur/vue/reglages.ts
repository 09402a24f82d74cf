/** La période, le territoire, le texte et chaque convention : ce que l'on demande au calcul. */
import { DEFINITIONS_CONVENTIONS } from 'calpae/referentiel'
import { type Contexte, type Conventions, type Duree, type NomPrereglage, PREREGLAGES } from 'calpae/rsa'
import type { Bilan } from '../ouvrier/protocole'
import { h, trouver } from './dom'
import { direDuree } from './ecriture'

/** Le texte de chaque préréglage, et ce qui le distingue. */
export const TEXTES: { readonly [P in NomPrereglage]: string } = {
  guide2022: 'Guide des indicateurs 2022 (instruction 2022/19, annexe 7)',
  tableau2022: 'Tableau des indicateurs 2022 (instruction 2022/19, annexe 9)',
  casf: 'Actions socles (instruction 2022/19, annexe 1)',
  transition2024: 'Fiches-actions 2024 (annexe 4) : orientation en 15 jours',
  transition2024UnMois: 'Fiches-actions 2024 (annexe 4), repli : orientation en 1 mois',
  decret2024: 'Décret n° 2024-1244 (CASF, art. D. 262-65-2) : 6 semaines',
}
export const PREREGLES = Object.keys(TEXTES) as NomPrereglage[]

const LECTURES: Readonly<Record<string, string>> = {
  'depart-compris': 'le jour de départ compte',
  'depart-exclu': 'le jour de départ ne compte pas',
  notification: 'la notification CAF/MSA',
  'ouverture-droits': "l'ouverture des droits",
  orientation: "l'orientation",
  entrees: 'des entrées',
  personnes: 'des personnes',
  orientes: 'des orientés',
  'orientes-dans-le-delai': 'des seuls orientés dans le délai',
}
export const direLecture = (valeur: string | Duree): string =>
  typeof valeur === 'string' ? (LECTURES[valeur] ?? valeur) : direDuree(valeur)

type NomConvention = keyof Conventions
const NOMS = Object.keys(DEFINITIONS_CONVENTIONS) as NomConvention[]
const enListe = (nom: NomConvention): string => `convention-${nom}`

const debut = trouver('debut', HTMLInputElement)
const fin = trouver('fin', HTMLInputElement)
const observeLe = trouver('observe-le', HTMLInputElement)
const prereglage = trouver('prereglage', HTMLSelectElement)
const reunir = trouver('reunir', HTMLInputElement)

let departements: readonly string[] = []

/** Remplit les listes, et prévient à chaque changement. */
export function ecouterLesReglages(changer: () => void): void {
  prereglage.append(...PREREGLES.map((nom) => h('option', { value: nom }, TEXTES[nom])))
  prereglage.append(h('option', { value: '', hidden: true }, 'Conventions choisies une à une'))
  trouver('conventions', HTMLElement).append(...NOMS.map(proposer))
  appliquer('guide2022')
  prereglage.addEventListener('change', () => {
    appliquer(prereglage.value as NomPrereglage)
    changer()
  })
  trouver('conventions', HTMLElement).addEventListener('change', () => {
    prereglage.value = PREREGLES.find((nom) => memes(PREREGLAGES[nom], conventionsChoisies())) ?? ''
    changer()
  })
  for (const champ of [debut, fin, observeLe, reunir]) champ.addEventListener('change', changer)
}

function proposer(nom: NomConvention): HTMLElement {
  const { objet, lectures } = DEFINITIONS_CONVENTIONS[nom]
  const options = lectures.map(({ valeur, source }) =>
    h('option', { value: JSON.stringify(valeur) }, `${direLecture(valeur)} — ${source}`),
  )
  return h(
    'div',
    { class: 'champ' },
    h('label', { for: enListe(nom) }, `${objet.charAt(0).toUpperCase()}${objet.slice(1)}`),
    h('select', { id: enListe(nom), disabled: lectures.length < 2 }, ...options),
  )
}

function appliquer(nom: NomPrereglage): void {
  const conventions = PREREGLAGES[nom]
  prereglage.value = nom
  for (const cle of NOMS) trouver(enListe(cle), HTMLSelectElement).value = JSON.stringify(conventions[cle])
}

function conventionsChoisies(): Conventions {
  return Object.fromEntries(
    NOMS.map((nom) => [nom, JSON.parse(trouver(enListe(nom), HTMLSelectElement).value)]),
  ) as unknown as Conventions
}

const memes = (a: Conventions, b: Conventions): boolean => NOMS.every((nom) => JSON.stringify(a[nom]) === JSON.stringify(b[nom]))

/** Propose ce qui convient aux dossiers lus : l'année la plus fournie, et de réunir les départements s'il y en a plusieurs. */
export function proposerDApres(bilan: Bilan): void {
  departements = bilan.departements
  if (bilan.annee !== null) {
    debut.value = `${bilan.annee}-01-01`
    fin.value = `${bilan.annee}-12-31`
  }
  observeLe.value = ''
  reunir.checked = false
  trouver('territoire', HTMLElement).hidden = departements.length < 2
  trouver('a-reunir', HTMLElement).textContent = departements.join(', ')
}

/** Le contexte choisi. S'il ne tient pas debout, la bibliothèque dira en quoi. */
export function contexteChoisi(): Contexte {
  return {
    periode: { debut: debut.value, fin: fin.value },
    ...(observeLe.value === '' ? {} : { observeLe: observeLe.value }),
    ...(reunir.checked ? { departements } : {}),
    conventions: conventionsChoisies(),
  }
}

/** Le nom du texte suivi, pour dire d'où vient un chiffre. */
export function texteChoisi(): string {
  return prereglage.value === '' ? 'Conventions choisies une à une' : TEXTES[prereglage.value as NomPrereglage]
}
