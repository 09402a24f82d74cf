// Les indicateurs RSA sous les six préréglages, et l'évaluation de chaque dossier difficile.
import { reunir } from './chiffre.mjs'

const CONTEXTES = [
  { lot: 'portefeuille', departements: ['67'], periode: '2022-01-01/2022-12-31' },
  { lot: 'portefeuille', departements: ['68'], periode: '2022-01-01/2022-12-31' },
  { lot: 'portefeuille', departements: ['67', '68'], periode: '2021-01-01/2021-12-31' },
  { lot: 'portefeuille', departements: ['67', '68'], periode: '2022-01-01/2022-05-31' },
  { lot: 'portefeuille', departements: ['67', '68'], periode: '2022-01-01/2022-12-31' },
  { lot: 'bords', departements: ['67', '68', '90'], periode: '2020-01-01/2020-12-31' },
  { lot: 'bords', departements: ['67', '68', '90'], periode: '2021-01-01/2021-12-31', observeLe: '2022-03-31' },
  { lot: 'bords', departements: ['67', '68', '90'], periode: '2022-01-01/2022-12-31' },
  { lot: 'bords', departements: ['67', '68', '90'], periode: '2024-01-01/2024-06-30' },
]

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

export function chiffrerRsa(calpae, { portefeuille, bords }) {
  const lots = { portefeuille: calpae.lireDossiers(portefeuille), bords: calpae.lireDossiers(bords) }
  return [
    ...Object.entries(lots).map(([donnees, { lus, dossiers, rejets, anomalies }]) => ({
      chiffre: 'rsa/lecture',
      donnees,
      periode: null,
      conventions: null,
      valeur: {
        lus,
        dossiers: dossiers.length,
        rejets: rejets.flatMap(({ position, erreurs }) => erreurs.map(({ chemin, code }) => `${position} ${chemin} ${code}`)),
        anomalies: anomalies.flatMap((a) => a.anomalies.map(({ chemin, code }) => `${a.position} ${chemin} ${code}`)),
        population: calpae.empreintePopulation(dossiers),
      },
    })),
    ...CONTEXTES.flatMap((contexte) => indicateurs(calpae, lots[contexte.lot].dossiers, contexte)),
    ...lots.bords.dossiers.flatMap((dossier) => entrees(calpae, dossier)),
  ]
}

function indicateurs(calpae, dossiers, { lot, departements, periode, observeLe }) {
  const [debut, fin] = periode.split('/')
  const contexte = { periode: { debut, fin }, departements, ...(observeLe && { observeLe }) }
  const parPrereglage = Object.entries(calpae.PREREGLAGES).map(([nom, conventions]) => [
    nom,
    nombres(calpae.calculerIndicateursRsa(dossiers, { ...contexte, conventions })),
  ])
  const [[, premier]] = parPrereglage
  return Object.keys(premier).flatMap((id) =>
    reunir(
      {
        chiffre: `rsa/${id}`,
        donnees: `${lot} ${departements.join('+')}`,
        periode: observeLe ? `${periode} vue le ${observeLe}` : periode,
      },
      Object.fromEntries(parPrereglage.map(([nom, resultat]) => [nom, resultat[id]])),
    ),
  )
}

function entrees(calpae, dossier) {
  const periode = { debut: '2020-01-01', fin: '2024-12-31' }
  return reunir(
    { chiffre: `rsa/entrées de ${dossier.id}`, donnees: 'bords', periode: `${periode.debut}/${periode.fin}` },
    Object.fromEntries(
      Object.entries(calpae.PREREGLAGES).map(([nom, conventions]) => [
        nom,
        calpae.evaluerEntrees(dossier, { periode, conventions }).map(enClair),
      ]),
    ),
  )
}
