import { comparer, ZERO } from '../../base/montant'
import { direMontant } from '../../base/montant-ecrit'
import { constat, type Regle } from '../regle'
import type { LignePreparee } from '../tableau-prepare'

/** Les crédits reportés s'exécutent d'abord : tant que le réalisé d'une part ne les couvre pas, il en reste qui devaient l'être. */
export const REPORTS_EXECUTES: Regle = {
  id: 'reports-executes',
  exigence: "les crédits reportés de l'année précédente sont exécutés en priorité",
  source: 'instruction 2022/19, annexe 5, §2.1, réalisation financière',
  du: 2021,
  au: 2023,
  constater: ({ tableau }) =>
    tableau.execution
      ? tableau.lignes.flatMap((ligne) => {
          const { etatReporte, realiseEtat, departementReporte, realiseDepartement } = ligne.montants
          return [
            ...constaterPart(ligne, "de l'État", etatReporte, realiseEtat),
            ...constaterPart(ligne, 'du département', departementReporte, realiseDepartement),
          ]
        })
      : [],
}

function constaterPart(
  ligne: LignePreparee,
  nom: string,
  reporte: string | null,
  realise: string | null,
): ReturnType<Regle['constater']> {
  if (reporte === null || reporte === ZERO) return []
  const conforme = realise === null ? null : comparer(realise, reporte) >= 0
  return [
    constat(REPORTS_EXECUTES, ligne, {
      conforme,
      attendu: reporte,
      constate: conforme ? reporte : realise,
      message: `crédits ${nom} reportés : ${direMontant(reporte)} ; réalisé de cette part : ${realise === null ? 'inconnu' : direMontant(realise)}`,
    }),
  ]
}
