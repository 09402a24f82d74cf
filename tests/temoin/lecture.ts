/**
 * La lecture du témoin : les chemins de ce qui rend un dossier illisible, champ par champ, sans rien de la bibliothèque.
 */
type Champ = 'texte' | 'booleen' | 'date' | readonly string[]
type Fiche = Readonly<Record<string, readonly [Champ, 'obligatoire' | 'facultatif']>>
type Objet = Readonly<Record<string, unknown>>

const DOSSIER: Fiche = {
  id: ['texte', 'obligatoire'],
  departement: ['texte', 'obligatoire'],
  historiqueDepuis: ['date', 'facultatif'],
}

const SITUATION: Fiche = {
  debut: ['date', 'obligatoire'],
  fin: ['date', 'facultatif'],
  droit: [['en-attente', 'refuse', 'versable', 'suspendu', 'radie'], 'obligatoire'],
  soumisDroitsDevoirs: ['booleen', 'facultatif'],
  notifieeLe: ['date', 'facultatif'],
  departement: ['texte', 'facultatif'],
  rejointFoyer: ['booleen', 'facultatif'],
}

const ORGANISMES = [
  'departement',
  'france-travail',
  'mission-locale',
  'ccas',
  'caf',
  'msa',
  'association',
  'autre',
  'pole-emploi',
]

const LISTES: Readonly<Record<string, Fiche>> = {
  suivis: {
    orientationNotifieeLe: ['date', 'facultatif'],
    referentDesigneLe: ['date', 'facultatif'],
    clotureLe: ['date', 'facultatif'],
    organisme: [ORGANISMES, 'facultatif'],
    parcours: [['social', 'socio-professionnel', 'professionnel'], 'facultatif'],
    departement: ['texte', 'facultatif'],
  },
  rendezVous: {
    date: ['date', 'obligatoire'],
    fixeLe: ['date', 'facultatif'],
    objet: [['orientation', 'accompagnement', 'autre'], 'obligatoire'],
    statut: [['prevu', 'honore', 'absent', 'annule'], 'facultatif'],
  },
  contrats: { signeLe: ['date', 'obligatoire'], renouvellement: ['booleen', 'facultatif'] },
  accompagnements: {
    dispositif: [['garantie-activite', 'accompagnement-global'], 'obligatoire'],
    orienteLe: ['date', 'facultatif'],
    proposeLe: ['date', 'facultatif'],
    demarreLe: ['date', 'facultatif'],
    termineLe: ['date', 'facultatif'],
    conseiller: ['texte', 'facultatif'],
  },
}

function estBissextile(annee: number): boolean {
  return annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0)
}

function estUneDate(valeur: unknown): boolean {
  const ecrite = typeof valeur === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(valeur) : null
  if (ecrite === null) return false
  const [annee, mois, jour] = ecrite.slice(1).map(Number) as [number, number, number]
  const longueurs = [31, estBissextile(annee) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return jour >= 1 && jour <= (longueurs[mois - 1] ?? 0)
}

function convient(champ: Champ, valeur: unknown): boolean {
  if (champ === 'texte') return typeof valeur === 'string' && valeur.trim() !== ''
  if (champ === 'booleen') return typeof valeur === 'boolean'
  if (champ === 'date') return estUneDate(valeur)
  return typeof valeur === 'string' && champ.includes(valeur)
}

function fautesDeFiche(fiche: Fiche, objet: Objet, prefixe: string, autres: readonly string[] = []): string[] {
  const inconnus = Object.keys(objet).filter((nom) => !(nom in fiche) && !autres.includes(nom) && !nom.startsWith('x-'))
  const mauvais = Object.keys(fiche).filter((nom) => {
    const [champ, presence] = fiche[nom] ?? ['texte', 'facultatif']
    const valeur = objet[nom]
    if (valeur === null || valeur === undefined) return presence === 'obligatoire'
    return !convient(champ, valeur)
  })
  return [...inconnus, ...mauvais].map((nom) => `${prefixe}${nom}`)
}

function fautesDeListe(nom: string, fiche: Fiche, valeur: unknown): string[] {
  if (valeur === null || valeur === undefined) return []
  if (!Array.isArray(valeur)) return [nom]
  return valeur.flatMap((element: Objet, rang) => fautesDeFiche(fiche, element, `${nom}[${rang}].`))
}

function cheminDe(rang: number, champ: string): string {
  return `situations[${rang}].${champ}`
}

/** Les fautes des situations entre elles ; `rang` est celui de la donnée reçue, avant tri. */
function fautesDeCoherence(situations: readonly Objet[], departement: string): string[] {
  const triees = situations
    .map((s, rang) => ({ rang, debut: String(s.debut), fin: (s.fin ?? '9999-12-31') as string, s }))
    .sort((a, b) => (a.debut < b.debut ? -1 : a.debut > b.debut ? 1 : a.rang - b.rang))
  const fautes = triees.flatMap(({ rang, debut, fin }, i) => {
    const precedente = triees[i - 1]
    return [
      ...(fin < debut ? [cheminDe(rang, 'fin')] : []),
      ...(precedente !== undefined && precedente.fin >= debut ? [cheminDe(rang, 'debut')] : []),
    ]
  })
  if (fautes.length > 0) return fautes
  let suites = 0
  triees.forEach(({ debut, s }, i) => {
    const inconnue = (une: Objet): boolean => une.droit === 'versable' && typeof une.soumisDroitsDevoirs !== 'boolean'
    const precedente = triees[i - 1]
    const contigue =
      precedente !== undefined &&
      inconnue(precedente.s) &&
      Date.parse(precedente.fin) + 86_400_000 === Date.parse(debut) &&
      (precedente.s.departement ?? departement) === (s.departement ?? departement)
    if (inconnue(s) && !contigue) suites += 1
  })
  return suites > 6 ? ['situations'] : []
}

/** Les chemins des fautes d'un dossier ; aucun s'il est lisible. */
export function fautesDuDossier(donnee: unknown): string[] {
  const dossier = donnee as Objet
  const listes = Object.entries(LISTES).flatMap(([nom, fiche]) => fautesDeListe(nom, fiche, dossier[nom]))
  const situations = dossier.situations
  const fautes = [
    ...fautesDeFiche(DOSSIER, dossier, '', [...Object.keys(LISTES), 'situations']),
    ...(Array.isArray(situations) ? fautesDeListe('situations', SITUATION, situations) : ['situations']),
    ...listes,
  ]
  if (fautes.length > 0) return fautes
  return fautesDeCoherence(situations as Objet[], String(dossier.departement))
}
