import { direMontant } from '../../base/montant-ecrit'
import { constat, type Regle } from '../regle'
import { solde } from '../reports'
import type { LignePreparee } from '../tableau-prepare'

/** Ce que le tableau déclare à reporter est ce qui reste des crédits de la part. */
export const REPORTS_CALCULES: Regle = {
  id: 'reports-calcules',
  exigence: 'le montant à reporter de chaque part est le solde de ses crédits : ce qui n’a pas été réalisé',
  source: 'instruction 2022/19, annexe 5, §1 et §1.2 ; annexe 10, exécution',
  du: 2021,
  au: 2023,
  constater: ({ tableau }) =>
    tableau.lignes.flatMap((ligne) => {
      const { montants } = ligne
      return [
        ...comparerReport(ligne, "de l'État", ligne.creditsEtat, montants.realiseEtat, montants.aReporterEtat),
        ...comparerReport(
          ligne,
          'du département',
          ligne.creditsDepartement,
          montants.realiseDepartement,
          montants.aReporterDepartement,
        ),
      ]
    }),
}

function comparerReport(
  ligne: LignePreparee,
  nom: string,
  credits: string | null,
  realise: string | null,
  declare: string | null,
): ReturnType<Regle['constater']> {
  if (declare === null) return []
  const attendu = solde(credits, realise)
  return [
    constat(REPORTS_CALCULES, ligne, {
      conforme: attendu === null ? null : attendu === declare,
      attendu,
      constate: declare,
      message: `part ${nom} à reporter : ${direMontant(declare)} déclarés, ${attendu === null ? 'le solde est inconnu' : `le solde est ${direMontant(attendu)}`}`,
    }),
  ]
}
