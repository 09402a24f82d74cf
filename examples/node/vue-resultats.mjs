// Les résultats en colonnes : mesures d'un territoire, taux et délais, préréglages côte à côte.
import { bornes, nombre, paragraphe, pourCent, tableau } from './affichage.mjs'
import { LIGNES, publieEn2022 } from './publie.mjs'

/** Les douze lignes d'un territoire, les chiffres publiés à côté, les causes des inconnus, et les commentaires que le guide demande. */
export function direMesures({ nom, departements }, { indicateurs, commentaires }) {
  const [departement, autre] = departements
  const lignes = LIGNES.map(({ id, cle, mesure, libelle }) => {
    const { valeur, minimum, maximum, indetermines, enCours } = indicateurs[id]
    const publie = autre === undefined ? publieEn2022(cle, departement) : '—'
    const fourchette = minimum === null ? '' : bornes(nombre(minimum), nombre(maximum))
    return [mesure, libelle, nombre(valeur, 1), fourchette, nombre(indetermines), nombre(enCours), publie]
  })
  const entetes = ['', nom, 'valeur', 'bornes', 'indéterminés', 'en cours', 'publié 2022']
  // Les causes de chaque indicateur sont aussi dites en phrases ; ici, elles sont en colonnes.
  const phrases = commentaires.filter((phrase) => !phrase.startsWith('Cas indéterminés'))
  return [
    '',
    tableau(entetes, lignes, { aGauche: [0, 1] }),
    '',
    direCauses(indicateurs),
    '',
    ...phrases.map((phrase) => paragraphe(`- ${phrase}`)),
  ].join('\n')
}

function direCauses(indicateurs) {
  const causes = [...new Set(LIGNES.flatMap(({ id }) => Object.keys(indicateurs[id].causes)))]
  const lignes = causes.map((cause) => [
    cause,
    ...LIGNES.map(({ id }) => nombre(indicateurs[id].causes[cause] ?? 0).replace(/^0$/, '·')),
  ])
  return tableau(['causes des indéterminés', ...LIGNES.map(({ court }) => court)], lignes)
}

const TAUX = {
  orientation: 'orientés dans le délai / nouveaux entrants',
  'rendez-vous': 'rendez-vous à 2 semaines / premiers rendez-vous',
  contrat: 'contrats dans les 2 mois / premiers contrats',
  'rendez-vous-sur-orientes': 'rendez-vous à 2 semaines / orientés hors France Travail',
  'contrat-sur-orientes': 'contrats dans les 2 mois / orientés hors France Travail',
  'orientation-professionnelle': 'parcours professionnel / orientés',
}
const part = (fraction) => pourCent(fraction && fraction.numerateur / fraction.denominateur)

export function direTauxEtDelais(resultats) {
  const entetes = ['taux', ...resultats.map(({ territoire }) => territoire.nom)]
  const lignes = Object.entries(TAUX).map(([id, libelle]) => [
    libelle,
    ...resultats.map(({ resultat }) => {
      const { valeur, minimum, maximum } = resultat.taux[id]
      return `${pourCent(valeur)} ${bornes(part(minimum), part(maximum))}`
    }),
  ])
  const medianes = [
    ["délai médian d'orientation, sur les orientés (jours)", 'observe'],
    ["délai médian d'orientation, non orientés compris (Kaplan-Meier)", 'kaplanMeier'],
  ].map(([libelle, cle]) => [libelle, ...resultats.map(({ resultat }) => nombre(resultat.delais.orientation[cle]))])
  return tableau(entetes, [...lignes, ...medianes])
}

/** Un indicateur par ligne, un préréglage par colonne : ce que le choix du texte change. */
export function direPrereglages(parPrereglage) {
  const entetes = ['valeur certaine (+ indéterminés)', ...parPrereglage.map(([nom]) => nom)]
  const lignes = LIGNES.map(({ id, libelle, tousTextes }) => [
    tousTextes ?? libelle,
    ...parPrereglage.map(([, { indicateurs }]) => {
      const { valeur, indetermines } = indicateurs[id]
      return `${nombre(valeur, 1)}${indetermines === 0 ? '' : ` (+${nombre(indetermines)})`}`
    }),
  ])
  const regles = [
    ["délai d'orientation", ({ delaiOrientation }) => direDuree(delaiOrientation)],
    ['  depuis', ({ debutOrientation }) => debutOrientation],
    ['délai du premier contrat', ({ delaiContrat }) => direDuree(delaiContrat)],
    ['  depuis', ({ debutContrat }) => debutContrat],
  ].map(([libelle, dire]) => [libelle, ...parPrereglage.map(([, { conventions }]) => dire(conventions))])
  return tableau(entetes, [...lignes, ...regles])
}

function direDuree(duree) {
  const [[unite, combien]] = Object.entries(duree)
  return `${combien} ${unite}`
}
