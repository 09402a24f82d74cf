// npm run demo : du portefeuille brut au tableau des indicateurs, à la justification d'un dossier, aux contradictions des documents publiés et à leurs budgets.
import {
  calculerIndicateursRsa,
  comparerConventions,
  expliquer,
  lireDossiers,
  PREREGLAGES,
  restituerDifferences,
  restituerExplication,
} from 'calpae'
import { nombre, paragraphe, titre } from './affichage.mjs'
import { choisirCasParlants } from './cas-parlants.mjs'
import { parcourirPortefeuille } from './portefeuille.mjs'
import { DOCUMENT } from './publie.mjs'
import { tableauDeRemontee, tableauPublie } from './remontee.mjs'
import { direFiches, direPartEtat } from './vue-budget.mjs'
import { direLecture } from './vue-lecture.mjs'
import { direCibles, direContradictions, direTableau } from './vue-remontee.mjs'
import { direMesures, direPrereglages, direTauxEtDelais } from './vue-resultats.mjs'

const PERIODE = { debut: '2022-01-01', fin: '2022-12-31' }
const TERRITOIRES = [
  { nom: 'Bas-Rhin (67)', departements: ['67'] },
  { nom: 'Haut-Rhin (68)', departements: ['68'] },
  { nom: 'Alsace, 67 et 68 en un seul territoire', departements: ['67', '68'] },
]
const dire = (texte) => console.log(texte)

dire(titre("Mesures 3.1 et 3.2 de la CALPAE : d'un portefeuille de dossiers RSA au tableau des indicateurs"))
dire(
  paragraphe(
    `Le portefeuille est inventé (tirage à graine fixe) : aucun dossier n'est celui d'une personne. Les chiffres de la colonne « publié » sont réels (${DOCUMENT}) ; ils sont là pour situer les ordres de grandeur et montrer les cellules restées vides. Aucune comparaison de performance ne peut être tirée de leur voisinage.`,
  ),
)

dire(titre('1. La lecture : rien ne se perd'))
const lecture = lireDossiers(parcourirPortefeuille())
dire(direLecture(lecture))

dire(titre('2. Les lignes 3.1 et 3.2 du tableau des indicateurs, année 2022, convention du guide (annexe 7)'))
const calculer = (departements, conventions) =>
  calculerIndicateursRsa(lecture.dossiers, { periode: PERIODE, departements, conventions })
const resultats = TERRITOIRES.map((territoire) => ({
  territoire,
  resultat: calculer(territoire.departements, PREREGLAGES.guide2022),
}))
for (const { territoire, resultat } of resultats) dire(direMesures(territoire, resultat))
const [basRhin, hautRhin, alsace] = resultats.map(({ resultat }) => resultat.indicateurs['nouveaux-entrants'].valeur)
dire('')
dire(
  paragraphe(
    `« valeur » : les cas certains. « bornes » : ce que l'indicateur peut valoir, quoi que disent les données manquantes. « en cours » : le délai court encore au 31 décembre. Les deux départements comptent ensemble ${nombre(basRhin + hautRhin - alsace)} entrants de plus que le territoire unique : aller de l'un à l'autre est une entrée pour celui où l'on arrive, et n'en est pas une pour les deux réunis.`,
  ),
)

dire(titre('3. Taux et délais médians'))
dire(direTauxEtDelais(resultats))

dire(titre('4. Les mêmes dossiers, lus par six textes (67 et 68 en un seul territoire)'))
dire(direPrereglages(Object.entries(PREREGLAGES).map(([nom, conventions]) => [nom, calculer(['67', '68'], conventions)])))
dire('')
dire(
  paragraphe(
    "Avec « casf », la date d'entrée est l'ouverture du droit : d'autres entrées tombent dans l'année, et la notification peut manquer.",
  ),
)

const contexte = { periode: PERIODE, departements: ['67', '68'], conventions: PREREGLAGES.guide2022 }
dire(titre('5. Un écart, expliqué : le délai de quinze jours de 2024 contre le mois de 2022'))
const differences = comparerConventions(lecture.dossiers, contexte, PREREGLAGES.guide2022, PREREGLAGES.transition2024)
dire(restituerDifferences(differences))

dire(titre('6. Trois dossiers, expliqués'))
for (const { titre: sujet, dossier } of choisirCasParlants(lecture.dossiers, contexte)) {
  dire(`\n--- ${sujet}${dossier ? ` (dossier ${dossier.id})` : ''}\n`)
  dire(dossier ? restituerExplication(expliquer(dossier, contexte)) : 'Aucun dossier de ce portefeuille ne la vérifie.')
}

dire(titre("7. La remontée entière : le tableau de l'annexe 9, sessions de mars et de juin 2022"))
dire(
  paragraphe(
    "Les lignes 3.1 et 3.2 viennent du portefeuille ; les autres familles, d'une poignée d'enregistrements inventés, de quoi montrer la forme du tableau.",
  ),
)
dire('')
const remontee = tableauDeRemontee(lecture.dossiers)
dire(direTableau(remontee))

dire(titre('8. Remplissage et cibles'))
dire(direCibles(remontee))

dire(titre('9. Ce que les documents publiés se contredisent'))
dire(direContradictions(tableauPublie('cea-convention-2022.json'), tableauPublie('cea-tableau-2023.json')))

dire(titre("10. Le budget : la part de l'État de 2022, et les dix fiches-actions de 2024"))
dire(direPartEtat())
dire('')
dire(direFiches())
