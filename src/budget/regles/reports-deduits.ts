import { comparer, soustraire, ZERO } from '../../base/montant'
import { direMontant } from '../../base/montant-ecrit'
import { constat, type Regle } from '../regle'

/** Les crédits reportés sont soustraits des crédits nouveaux : il faut savoir à quoi l'action aurait eu droit sans eux. */
export const REPORTS_DEDUITS: Regle = {
  id: 'reports-deduits',
  exigence: "les crédits de l'État reportés sont soustraits de ses crédits nouveaux",
  source: 'instruction 2022/19, annexe 5, §2.1, réalisation financière',
  du: 2022,
  au: 2023,
  constater: ({ tableau }) =>
    tableau.lignes.flatMap((ligne) => {
      const { droitEtat, etatReporte, etat } = ligne.montants
      if (etatReporte === ZERO || (droitEtat === null && etatReporte === null)) return []
      const attendu =
        droitEtat === null || etatReporte === null
          ? null
          : comparer(droitEtat, etatReporte) > 0
            ? soustraire(droitEtat, etatReporte)
            : ZERO
      const dire = (montant: string | null): string => (montant === null ? 'inconnu' : direMontant(montant))
      return [
        constat(REPORTS_DEDUITS, ligne, {
          conforme: attendu === null || etat === null ? null : attendu === etat,
          attendu,
          constate: etat,
          message: `droit de l'année : ${dire(droitEtat)}, report à en soustraire : ${dire(etatReporte)}, crédits nouveaux : ${dire(etat)}`,
        }),
      ]
    }),
}
