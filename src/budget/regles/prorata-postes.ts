import { ErreurContexte } from '../../base/erreur'
import { multiplier, proratiser, sommer, soustraire, ZERO } from '../../base/montant'
import { direMontant } from '../../base/montant-ecrit'
import { POSTES_COMPLETS, postesIncomplets } from '../postes'
import { constat, type Regle } from '../regle'
import { lireMontant } from '../tableau-prepare'

/**
 * Des postes qui ne durent qu'une part de l'année expliquent ce qui sépare le coût en année pleine de celui de l'année : une « demi-année »
 * chiffrée comme un trimestre se voit là.
 */
export const PRORATA_POSTES: Regle = {
  id: 'prorata-postes',
  exigence: "le coût de l'année est celui de l'année pleine, moins la part de l'année où les postes ne sont pas pourvus",
  source: 'fiches-actions 2024, budgets (montant total en année pleine et montant total de 2024)',
  du: 2019,
  au: null,
  constater: ({ tableau }) =>
    tableau.lignes.flatMap((ligne, rang) => {
      const { totalAnneePleine, total } = ligne.montants
      const { postes } = ligne.ligne
      if (postes == null || postes.length === 0) return []
      const prepares = postes.map((lus, i) => {
        const chemin = `tableau.lignes[${rang}].postes[${i}]`
        if (postesIncomplets(lus)) throw new ErreurContexte(`${chemin} : attendu : ${POSTES_COMPLETS}`)
        return { ...lus, coutAnnuel: lireMontant(lus.coutAnnuel, `${chemin}.coutAnnuel`) ?? ZERO }
      })
      const vacances = prepares.map(({ nombre, coutAnnuel, partAnnee: { numerateur, denominateur } }) =>
        proratiser(
          multiplier(coutAnnuel, String(nombre)),
          String(denominateur - numerateur),
          String(denominateur),
          'au-plus-proche',
        ),
      )
      const attendu = totalAnneePleine === null ? null : soustraire(totalAnneePleine, sommer(vacances))
      const dits = prepares.map(
        ({ nombre, coutAnnuel, partAnnee }) =>
          `${nombre} × ${direMontant(coutAnnuel)} pour ${partAnnee.numerateur}/${partAnnee.denominateur} de l'année`,
      )
      return [
        constat(PRORATA_POSTES, ligne, {
          conforme: attendu === null || total === null ? null : attendu === total,
          attendu,
          constate: total,
          message: `${dits.join(', ')} ; année pleine : ${totalAnneePleine === null ? 'inconnue' : direMontant(totalAnneePleine)}, année : ${total === null ? 'inconnue' : direMontant(total)}`,
        }),
      ]
    }),
}
