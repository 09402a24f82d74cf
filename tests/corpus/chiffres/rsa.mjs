// Les indicateurs RSA sous les six préréglages, et les entrées de chaque dossier difficile et de chaque cas des jeux de conformité d'alors.
import { reunir } from './chiffre.mjs'

const de = (debut, fin) => ({ periode: { debut, fin } })
const ALSACE = ['67', '68']
const TOUS = ['67', '68', '90']
const CONTEXTES = [
  { lot: 'portefeuille', departements: ['67'], ...de('2022-01-01', '2022-12-31') },
  { lot: 'portefeuille', departements: ['68'], ...de('2022-01-01', '2022-12-31') },
  { lot: 'portefeuille', departements: ALSACE, ...de('2021-01-01', '2021-12-31') },
  { lot: 'portefeuille', departements: ALSACE, ...de('2022-01-01', '2022-05-31') },
  { lot: 'portefeuille', departements: ALSACE, ...de('2022-01-01', '2022-12-31') },
  { lot: 'bords', departements: TOUS, ...de('2020-01-01', '2020-12-31') },
  { lot: 'bords', departements: TOUS, ...de('2021-01-01', '2021-12-31'), observeLe: '2022-03-31' },
  { lot: 'bords', departements: TOUS, ...de('2022-01-01', '2022-12-31') },
  { lot: 'bords', departements: TOUS, ...de('2024-01-01', '2024-06-30') },
]
const HUIT_ANS = de('2019-01-01', '2026-12-31')

/** Ce que l'on garde d'un résultat : les nombres, sans ce qui répète le contexte. */
function nombres({ indicateurs, taux, delais, ...autres }) {
  const { prisesEnCharge, orientesHorsFranceTravail, orientesAccompagnementGlobal, absentsOrientation } = autres
  return {
    ...indicateurs,
    ...Object.fromEntries(Object.entries(taux).map(([id, valeur]) => [`taux-${id}`, valeur])),
    'delai-orientation': delais.orientation,
    prisesEnCharge,
    orientesHorsFranceTravail,
    orientesAccompagnementGlobal,
    absentsOrientation,
  }
}

const delai = (nom, valeur) => valeur && `${nom} ${valeur.statut} ${valeur.date ?? '?'} (${valeur.delaiJours ?? '?'} jours)`

/** Une entrée en une ligne. */
const enClair = (entree) =>
  [
    `${entree.devientSoumisLe} ${entree.statut} ${entree.motif}, entrée ${entree.dateEntree ?? '?'}`,
    delai('orientation', entree.orientation),
    delai('rendez-vous', entree.premierRendezVous),
    delai('contrat', entree.premierContrat),
  ]
    .filter(Boolean)
    .join(' ; ')

export function chiffrerRsa(calpae, { portefeuille, bords, cas }) {
  const lots = { portefeuille: calpae.lireDossiers(portefeuille), bords: calpae.lireDossiers(bords) }
  return [
    ...Object.entries(lots).map(([donnees, { lus, dossiers, rejets }]) => ({
      chiffre: 'rsa/lecture',
      donnees,
      periode: null,
      conventions: null,
      valeur: { lus, rejets: rejets.length, population: calpae.empreintePopulation(dossiers) },
    })),
    ...CONTEXTES.flatMap(({ lot, ...contexte }) => indicateurs(calpae, lot, lots[lot].dossiers, contexte)),
    ...lots.bords.dossiers.flatMap((dossier) => entrees(calpae, `bords, ${dossier.id}`, [dossier], HUIT_ANS)),
    ...cas.flatMap(({ id, contexte, dossiers }) =>
      entrees(calpae, `cas ${id}`, calpae.lireDossiers(dossiers).dossiers, contexte),
    ),
  ]
}

/** Ce que `calculer` rend sous chaque préréglage. */
const parPrereglage = (calpae, calculer) =>
  Object.entries(calpae.PREREGLAGES).map(([nom, conventions]) => [nom, calculer(conventions)])

const direPeriode = ({ periode: { debut, fin }, observeLe }) =>
  observeLe === undefined ? `${debut}/${fin}` : `${debut}/${fin} vue le ${observeLe}`

function indicateurs(calpae, lot, dossiers, contexte) {
  const resultats = parPrereglage(calpae, (conventions) =>
    nombres(calpae.calculerIndicateursRsa(dossiers, { ...contexte, conventions })),
  )
  const [[, premier]] = resultats
  return Object.keys(premier).flatMap((id) =>
    reunir(
      { chiffre: `rsa/${id}`, donnees: `${lot}, ${contexte.departements.join('+')}`, periode: direPeriode(contexte) },
      Object.fromEntries(resultats.map(([nom, resultat]) => [nom, resultat[id]])),
    ),
  )
}

const entrees = (calpae, donnees, dossiers, contexte) =>
  reunir(
    { chiffre: 'rsa/entrees', donnees, periode: direPeriode(contexte) },
    Object.fromEntries(
      parPrereglage(calpae, (conventions) =>
        dossiers.flatMap((dossier) => calpae.evaluerEntrees(dossier, { ...contexte, conventions }).map(enClair)),
      ),
    ),
  )
