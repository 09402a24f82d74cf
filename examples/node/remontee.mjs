// La remontée entière : les neuf familles d'indicateurs de chaque territoire, dans un tableau de la forme de l'annexe 9.
import { readFileSync } from 'node:fs'
import {
  calculerIndicateursAse,
  calculerIndicateursFormation,
  calculerIndicateursMaraudes,
  calculerIndicateursMobilite,
  calculerIndicateursPremierAccueil,
  calculerIndicateursPreventionSpecialisee,
  calculerIndicateursReferentParcours,
  calculerIndicateursRsa,
  lireActionsPrevention,
  lireFormations,
  lireJeunesAse,
  lireMaraudes,
  lireMobilites,
  lirePremiersAccueils,
  lireReferentsParcours,
  lireTableau,
  tableauIndicateurs,
} from 'calpae'
import { enTableau } from './lignes-publiees.mjs'

const lireJson = (nom) => JSON.parse(readFileSync(new URL(`../donnees/${nom}`, import.meta.url), 'utf8'))

/** Chaque famille hors RSA : ses enregistrements dans `familles.json`, son lecteur, son calcul. */
const FAMILLES = [
  ['ase', lireJeunesAse, calculerIndicateursAse],
  ['maraudes', lireMaraudes, calculerIndicateursMaraudes],
  ['prevention-specialisee', lireActionsPrevention, calculerIndicateursPreventionSpecialisee],
  ['premier-accueil', lirePremiersAccueils, calculerIndicateursPremierAccueil],
  ['referent-parcours', lireReferentsParcours, calculerIndicateursReferentParcours],
  ['mobilite', lireMobilites, calculerIndicateursMobilite],
  ['formation', lireFormations, calculerIndicateursFormation],
]

/** Les deux sessions de remontée : l'année civile écoulée (mars), puis du 1er janvier au 31 mai (juin). */
const SESSIONS = [
  { debut: '2021-01-01', fin: '2021-12-31' },
  { debut: '2022-01-01', fin: '2022-05-31' },
]

/** Le tableau des indicateurs de 67 et 68, calculé sur le portefeuille et sur les enregistrements d'exemple. */
export function tableauDeRemontee(dossiers) {
  const donnees = lireJson('familles.json')
  const lots = FAMILLES.map(([nom, lire, calculer]) => ({ calculer, enregistrements: lire(donnees[nom]).enregistrements }))
  const resultats = SESSIONS.flatMap((periode) =>
    ['67', '68'].flatMap((departement) => {
      const contexte = { periode, departements: [departement] }
      return [
        calculerIndicateursRsa(dossiers, contexte),
        ...lots.map(({ calculer, enregistrements }) => ({
          departements: [departement],
          periode,
          ...calculer(enregistrements, contexte),
        })),
      ]
    }),
  )
  return tableauIndicateurs(resultats, { titre: "Tableau des indicateurs, données d'exemple", millesime: 2022 })
}

/** Un tableau publié, lu comme un tableau d'indicateurs. */
export function tableauPublie(nom) {
  const lecture = lireTableau(enTableau(lireJson(nom)))
  if (!lecture.ok) throw new Error(lecture.erreurs.map(({ chemin, message }) => `${chemin} : ${message}`).join('\n'))
  return lecture.valeur
}
