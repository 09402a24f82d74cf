import { comparer, proratiser, ZERO } from '../../base/montant'
import { direMontant } from '../../base/montant-ecrit'
import { constat, type Regle } from '../regle'
import { retrancher } from '../somme'

/**
 * État et département consomment au même taux. Un taux commun n'est pas toujours un nombre entier de centimes : chaque part suit l'autre si
 * elle en est l'arrondi au centime.
 */
export const TAUX_CONSOMMATION: Regle = {
  id: 'taux-consommation',
  exigence: "le taux de consommation d'une action est le même pour l'État et pour le département",
  source: 'instruction 2022/19, annexe 5, §2.1, réalisation financière',
  du: 2021,
  au: 2023,
  constater: ({ tableau }) =>
    tableau.lignes.flatMap((ligne) => {
      const { montants, creditsEtat: etat, creditsDepartement: departement } = ligne
      const realiseEtat = montants.realiseEtat ?? retrancher(etat, montants.aReporterEtat)
      const realiseDepartement = montants.realiseDepartement ?? retrancher(departement, montants.aReporterDepartement)
      if (ligne.dispensee || (realiseEtat === null && realiseDepartement === null)) return []
      const attendu = suivre(departement, realiseEtat, etat)
      const reciproque = suivre(etat, realiseDepartement, departement)
      return [
        constat(TAUX_CONSOMMATION, ligne, {
          conforme:
            memeTaux(attendu, realiseDepartement) || memeTaux(reciproque, realiseEtat)
              ? true
              : attendu === null || realiseDepartement === null
                ? null
                : false,
          attendu,
          constate: realiseDepartement,
          message: `réalisé de l'État : ${dire(realiseEtat)} sur ${dire(etat)} ; du département : ${dire(realiseDepartement)} sur ${dire(departement)}`,
        }),
      ]
    }),
}

/** Ce qu'une part aurait réalisé au taux de l'autre ; inconnu sans crédits pour faire un taux. */
function suivre(credits: string | null, realise: string | null, sur: string | null): string | null {
  if (credits === null || realise === null || sur === null || comparer(sur, ZERO) === 0) return null
  return proratiser(credits, realise, sur, 'au-plus-proche')
}

function memeTaux(attendu: string | null, constate: string | null): boolean {
  return attendu !== null && attendu === constate
}

function dire(montant: string | null): string {
  return montant === null ? 'inconnu' : direMontant(montant)
}
