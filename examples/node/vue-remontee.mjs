// La remontée entière, dans un terminal : le tableau de l'annexe 9, son remplissage, ses cibles, et ce que les documents publiés se contredisent.
import { comparerTableaux, controlerCoherence, evaluerCibles, tauxRemplissage } from 'calpae'
import { nombre, paragraphe, pourCent, tableau } from './affichage.mjs'

const COLONNES = ['2021', '2022-S1']
const DEPARTEMENTS = ['67', '68']

/** Le tableau : une ligne par indicateur, les deux sessions et les deux départements côte à côte. */
export function direTableau({ lignes }) {
  const parIndicateur = new Map()
  for (const ligne of lignes) {
    const connue = parIndicateur.get(ligne.indicateur) ?? { libelle: ligne.libelle, mesure: ligne.mesure, cellules: {} }
    connue.cellules[ligne.departement] = ligne.cellules
    parIndicateur.set(ligne.indicateur, connue)
  }
  const entetes = [
    'indicateur',
    ...COLONNES.flatMap((colonne) => DEPARTEMENTS.map((departement) => `${departement}, ${colonne}`)),
  ]
  const rangs = []
  let mesure = null
  for (const ligne of parIndicateur.values()) {
    if (ligne.mesure !== mesure) {
      mesure = ligne.mesure
      rangs.push([abreger(mesure ?? '', 92), '', '', '', ''])
    }
    const cellules = COLONNES.flatMap((colonne) =>
      DEPARTEMENTS.map((departement) => ligne.cellules[departement]?.[colonne] ?? ''),
    )
    rangs.push([`  ${abreger(ligne.libelle ?? '', 90)}`, ...cellules])
  }
  return tableau(entetes, rangs)
}

/** Le taux de remplissage et les cibles. */
export function direCibles(remontee) {
  const { ensemble } = tauxRemplissage(remontee, { colonnes: COLONNES })
  const { evaluations, eloignements } = evaluerCibles(remontee, { colonnes: COLONNES })
  const fixees = evaluations.filter(({ origine, attendu }) => origine !== 'tableau' && attendu !== null)
  const lignes = fixees.map(({ indicateur, departement, colonne, attendu, constate, statut, sens, unite }) => [
    indicateur,
    departement,
    colonne,
    `${sens === 'au-plus' ? 'au plus' : 'au moins'} ${direValeur(attendu, unite)}`,
    direValeur(constate, unite),
    statut,
  ])
  const loin = eloignements.map(({ definition, departement, colonne, tous, auMoinsUn }) => [
    definition,
    departement,
    colonne,
    auMoinsUn,
    tous,
  ])
  return [
    paragraphe(
      `Remplissage : ${nombre(ensemble.renseignees)} cellules renseignées sur ${nombre(ensemble.attendues)} attendues (${pourCent(ensemble.taux === null ? null : ensemble.taux.numerateur / ensemble.taux.denominateur)}), ${ensemble.manquantes.ND} « ND ».`,
    ),
    '',
    tableau(['cible', 'dép.', 'colonne', 'attendu', 'constaté', 'statut'], lignes, { aGauche: [0, 5] }),
    '',
    paragraphe('« Très éloigné de la cible » a deux définitions dans l’instruction, et elles ne disent pas la même chose :'),
    tableau(['très éloigné, selon', 'dép.', 'colonne', 'pour un au moins', 'pour les trois'], loin),
  ].join('\n')
}

/** Ce que les deux tableaux publiés se contredisent, et ce que chacun a d'incohérent. */
export function direContradictions(premier, second) {
  const lister = (phrases) => phrases.map((phrase) => paragraphe(`- ${phrase}`)).join('\n')
  const incoherences = new Set(
    [controlerCoherence(premier, { rapproche: second }), controlerCoherence(second, { rapproche: premier })].flatMap((constats) =>
      constats.filter(({ conforme }) => conforme === false).map(({ message }) => message),
    ),
  )
  return [
    paragraphe(`Entre « ${premier.titre} » et « ${second.titre} », les mêmes cellules diffèrent :`),
    lister(comparerTableaux(premier, second).map(({ message }) => message)),
    '',
    'Dans chacun, ce qui est impossible :',
    lister([...incoherences]),
  ].join('\n')
}

/** Une valeur exacte, écrite à la française : une part en pour cent, un nombre au dixième. */
function direValeur(valeur, unite) {
  if (valeur === null) return ''
  const [numerateur, denominateur = 1] = valeur.split('/').map(Number)
  return unite === 'part' ? pourCent(numerateur / denominateur) : nombre(numerateur / denominateur, 1)
}

function abreger(texte, largeur) {
  return texte.length <= largeur ? texte : `${texte.slice(0, largeur - 1)}…`
}
