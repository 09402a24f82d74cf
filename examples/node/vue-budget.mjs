// Le budget, dans un terminal : la part de l'État de 2022, et les dix fiches-actions de 2024 passées aux contrôles.
import { readFileSync } from 'node:fs'
import { controlerTableauFinancier, lireFicheAction, lireTableauFinancier, tableauDesFiches, totaux } from 'calpae'
import { paragraphe, tableau } from './affichage.mjs'

const { fiches, document } = JSON.parse(readFileSync(new URL('../donnees/fiches-actions-2024.json', import.meta.url), 'utf8'))

/** Ce que la convention de 2022 énonce : 3 862 055 € de l'État ; son tableau financier n'est pas publié, la part du département est inconnue. */
export function direPartEtat() {
  const convention = {
    millesime: 2022,
    lignes: [{ id: '2022', theme: 'Toutes les actions', action: 'Convention de la CeA', etat: '3 862 055 €' }],
  }
  const lecture = lireTableauFinancier(convention)
  if (!lecture.ok) throw new Error(lecture.erreurs[0].message)
  const [{ message, attendu, conforme }] = controlerTableauFinancier(lecture.valeur, { regles: ['parite-globale'] })
  return paragraphe(
    `Convention de 2022, ${message}. La parité en demande autant au département, soit ${attendu} ; ce qu'il apporte n'étant pas publié, elle est ${conforme === null ? 'inconnue' : 'connue'}.`,
  )
}

/** Les totaux des dix fiches, et ce que les contrôles y trouvent. */
export function direFiches() {
  const lues = fiches.map((fiche) => {
    const lecture = lireFicheAction(fiche)
    if (!lecture.ok) throw new Error(`fiche ${fiche.numero} : ${lecture.erreurs[0].message}`)
    return lecture.valeur
  })
  const budget = tableauDesFiches(2024, lues)
  const somme = totaux(budget)
  const constats = controlerTableauFinancier(budget)
  const combien = (verdict) => constats.filter(({ conforme }) => conforme === verdict).length
  const troubles = constats.filter(({ conforme }) => conforme !== true)
  return [
    paragraphe(document),
    '',
    tableau(
      ['', 'somme des lignes', 'énoncé par les fiches'],
      [
        ["part de l'État", somme.etat, budget.totalEtat],
        ['part de la collectivité', somme.departement, budget.totalDepartement],
        ['budget de 2024', somme.total, budget.total],
      ],
    ),
    '',
    `${combien(true)} constats conformes, ${combien(false)} non conformes, ${combien(null)} inconnus :`,
    '',
    ...troubles.map(({ message, ecart }) => paragraphe(`- ${message} ; écart ${ecart}`)),
  ].join('\n')
}
