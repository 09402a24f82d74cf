// Tous les chiffres que donne une copie de la bibliothèque — les sources, ou un paquet installé — sur les données du corpus.
import { chiffrerBudget } from './budget.mjs'
import { chiffrerFamilles } from './familles.mjs'
import { chiffrerRsa } from './rsa.mjs'
import { chiffrerTableaux } from './tableau.mjs'

/** Les chapitres du corpus, un fichier chacun. */
export const CHAPITRES = { rsa: chiffrerRsa, familles: chiffrerFamilles, tableau: chiffrerTableaux, budget: chiffrerBudget }

/** @returns {Record<string, import('./chiffre.mjs').Chiffre[]>} les chiffres, par chapitre */
export const chiffrer = (calpae, donnees) =>
  Object.fromEntries(Object.entries(CHAPITRES).map(([chapitre, calculer]) => [chapitre, calculer(calpae, donnees)]))
