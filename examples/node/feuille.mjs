// Un portefeuille en feuille : du CSV, une ligne par fait, les colonnes nommées comme les champs d'un dossier (donnees/correspondance.json la relit).

const oui = (valeur) => (valeur == null ? '' : valeur ? 'oui' : 'non')
const LISTES = {
  situations: [
    'debut',
    'fin',
    'droit',
    'soumisDroitsDevoirs',
    'notifieeLe',
    'rejointFoyer',
    ['situationDepartement', 'departement'],
  ],
  suivis: [
    'orientationNotifieeLe',
    'referentDesigneLe',
    'clotureLe',
    'organisme',
    'parcours',
    ['suiviDepartement', 'departement'],
  ],
  rendezVous: ['date', 'fixeLe', 'objet', 'statut'],
  contrats: ['signeLe', 'renouvellement'],
  accompagnements: ['dispositif', 'orienteLe', 'proposeLe', 'demarreLe', 'termineLe', 'conseiller'],
}
const TENUES = ['suivis', 'rendezVous', 'contrats', 'accompagnements']
const colonnesDe = (liste) => LISTES[liste].map((champ) => (Array.isArray(champ) ? champ : [champ, champ]))
const NOMS = Object.keys(LISTES)
const ENTETE = [
  'id',
  'departement',
  'historiqueDepuis',
  ...TENUES.map((liste) => `${liste}Tenus`),
  ...NOMS.flatMap((liste) => colonnesDe(liste).map(([colonne]) => colonne)),
]

/** Les lignes d'un dossier : la première situation à côté du premier suivi, du premier rendez-vous… ; une cellule vide ne dit rien. */
function lignesDe(dossier) {
  const hauteur = Math.max(...NOMS.map((liste) => dossier[liste]?.length ?? 0))
  return Array.from({ length: hauteur }, (_, i) => [
    dossier.id,
    dossier.departement,
    dossier.historiqueDepuis ?? '',
    ...TENUES.map((liste) => oui(dossier[liste] != null)),
    ...NOMS.flatMap((liste) => colonnesDe(liste).map(([, champ]) => ecrire(dossier[liste]?.[i]?.[champ]))),
  ])
}

const ecrire = (valeur) => (typeof valeur === 'boolean' ? oui(valeur) : (valeur ?? ''))

/** Le CSV d'un tableur français : point-virgule, fins de ligne de Windows. Aucune valeur de ces dossiers ne demande de guillemets. */
export const ecrireFeuille = (dossiers) =>
  [ENTETE, ...dossiers.flatMap(lignesDe)].map((cellules) => `${cellules.join(';')}\r\n`).join('')
