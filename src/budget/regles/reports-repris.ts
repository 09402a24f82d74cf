import { comparer, sommer, ZERO } from '../../base/montant'
import { direMontant } from '../../base/montant-ecrit'
import { constat, type Regle } from '../regle'
import { reportDeLigne } from '../reports'
import type { LignePreparee } from '../tableau-prepare'

/**
 * Ce qui restait l'année précédente est repris sur la même ligne. Deux sortes de reliquats peuvent aller ailleurs : ceux de la mesure ASE et ceux des
 * initiatives, vers le socle ; une ligne du socle peut donc reprendre plus que son propre solde.
 */
export const REPORTS_REPRIS: Regle = {
  id: 'reports-repris',
  exigence: "le solde de l'année précédente est reporté sur les mêmes lignes d'actions",
  source: 'instruction 2022/19, annexe 5, §1 et §2.2, mesure ASE',
  du: 2022,
  au: 2023,
  constater: ({ tableau, precedent }) => {
    if (precedent === null) return []
    const lignes = new Map(tableau.lignes.map((ligne) => [ligne.id, ligne]))
    const mobiles = sommer(precedent.lignes.filter(estMobile).map((ligne) => reportsDe(ligne).etat ?? ZERO)) !== ZERO
    return precedent.lignes.flatMap((avant) => {
      const apres = lignes.get(avant.id)
      const { etat, departement } = reportsDe(avant)
      const reprises = [
        ['État', etat, apres === undefined ? ZERO : apres.montants.etatReporte, mobiles],
        ['département', departement, apres === undefined ? ZERO : apres.montants.departementReporte, false],
      ] as const
      return reprises
        .filter(([, reste]) => reste !== ZERO || apres !== undefined)
        .map(([nom, reste, repris, augmentable]) =>
          constat(REPORTS_REPRIS, apres ?? avant, {
            conforme: juger(reste, repris, estMobile(avant), augmentable),
            attendu: reste,
            constate: repris,
            message: `part ${nom === 'État' ? "de l'État" : 'du département'} : il restait ${dire(reste)}, ${apres === undefined ? "la ligne n'est pas reprise" : `reprise : ${dire(repris)}`}`,
          }),
        )
    })
  },
}

function juger(reste: string | null, repris: string | null, mobile: boolean, augmentable: boolean): boolean | null {
  if (reste === null || repris === null) return null
  const rang = comparer(repris, reste)
  if (rang === 0) return true
  if (rang < 0) return mobile ? null : false
  return augmentable && !mobile ? null : false
}

/** Un reliquat qui peut quitter sa ligne. */
function estMobile({ mesure, initiative }: LignePreparee): boolean {
  return initiative || mesure === 'ase'
}

/** Le report d'une ligne : celui que le tableau déclare, à défaut celui qui se calcule. */
export function reportsDe(ligne: LignePreparee): { readonly etat: string | null; readonly departement: string | null } {
  const report = reportDeLigne(ligne)
  return { etat: report.declareEtat ?? report.etat, departement: report.declareDepartement ?? report.departement }
}

function dire(montant: string | null): string {
  return montant === null ? 'un montant inconnu' : direMontant(montant)
}
