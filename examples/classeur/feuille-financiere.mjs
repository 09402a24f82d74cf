// L'annexe 10 en feuille : les montants saisis sont des nombres ; budgets, sous-totaux, totaux et contrôle sont des formules, que le tableur recalcule.
import { adresse, gras, lettre } from './cellules.mjs'

const EUROS = '#,##0.00 "€"'

/** Les colonnes de l'annexe 10. F est une formule : A + B + C + D + E. */
const COLONNES = [
  ['etat', 'A. Crédits État'],
  ['etatReporte', 'B. Crédits État reportés'],
  ['departement', 'C. Crédits département'],
  ['departementReporte', 'D. Crédits département reportés'],
  ['tiers', "E. Participation d'autres financeurs"],
  ['total', 'F. Budget global (A+B+C+D+E)'],
  ['realise', 'Montant total réalisé'],
  ['valorisation', 'Dont valorisation de dépenses du département'],
  ['aReporterEtat', 'À reporter, part État'],
  ['aReporterDepartement', 'À reporter, part département'],
]
const PREMIERE = 4
const GLOBAL = PREMIERE + COLONNES.findIndex(([champ]) => champ === 'total')

/** La feuille d'un tableau financier. */
export function feuilleFinanciere({ lignes }) {
  const rangees = [
    [...['Thème', 'Imputation Chorus', 'Fiche', "Intitulé de l'action"], ...COLONNES.map(([, nom]) => nom)].map(gras),
  ]
  const sousTotaux = []
  for (const theme of new Set(lignes.map((ligne) => ligne.theme))) {
    const debut = rangees.length + 1
    for (const ligne of lignes.filter((l) => l.theme === theme)) rangees.push(rangee(ligne, rangees.length + 1))
    const fin = rangees.length
    sousTotaux.push(rangees.length + 1)
    rangees.push(somme('Sous-total', (colonne) => additionner(`${adresse(colonne, debut)}:${adresse(colonne, fin)}`)))
  }
  const total = rangees.length + 1
  rangees.push(somme('TOTAUX FINANCIERS', (colonne) => additionner(sousTotaux.map((rang) => adresse(colonne, rang)).join(','))))
  // Le total de contrôle : le budget global, moins ses cinq parts ; zéro si tout s'additionne.
  const parts = `${lettre(PREMIERE)}${total}:${lettre(GLOBAL - 1)}${total}`
  const controle = { value: `=ROUND(${adresse(GLOBAL, total)}-SUM(${parts}),2)`, type: 'Formula', format: EUROS }
  rangees.push([gras('Total de contrôle'), null, null, null, ...COLONNES.map(([champ]) => (champ === 'total' ? controle : null))])
  return {
    donnees: rangees,
    colonnes: [{ width: 48 }, { width: 20 }, { width: 8 }, { width: 36 }, ...COLONNES.map(() => ({ width: 17 }))],
  }
}

/** Rien de connu n'est pas zéro. */
const additionner = (cellules) => `=IF(COUNT(${cellules})=0,"",SUM(${cellules}))`

function rangee(ligne, rang) {
  const texte = (value) => (value == null ? null : { value, type: String, wrap: true, alignVertical: 'top' })
  const montants = COLONNES.map(([champ]) => {
    if (champ === 'total')
      return { value: `=SUM(${adresse(PREMIERE, rang)}:${adresse(GLOBAL - 1, rang)})`, type: 'Formula', format: EUROS }
    // Un montant inconnu reste blanc ; un tableur compte en flottants, exacts au centime jusqu'à mille milliards d'euros.
    return ligne[champ] == null ? null : { value: Number(ligne[champ]), format: EUROS }
  })
  return [texte(ligne.theme), texte(ligne.chorus), texte(ligne.id), texte(ligne.action), ...montants]
}

function somme(nom, formule) {
  const cellules = COLONNES.map((_, i) => ({ value: formule(PREMIERE + i), type: 'Formula', format: EUROS, fontWeight: 'bold' }))
  return [gras(nom), null, null, null, ...cellules]
}
