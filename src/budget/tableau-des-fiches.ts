import { decrire } from '../base/description'
import { ErreurContexte } from '../base/erreur'
import { ZERO } from '../base/montant'
import { lireMontantEcrit } from '../base/montant-ecrit'
import type { FicheAction, LigneFiche, PartEnoncee } from './fiche-action'
import type { LigneFinanciere } from './ligne-financiere'
import type { Postes } from './postes'
import { sommerConnus } from './somme'
import type { SousTotal, TableauFinancier } from './tableau-financier'

/**
 * Met des fiches-actions en tableau financier : une ligne par financement, un sous-total énoncé par fiche, et pour totaux ceux que les fiches
 * énoncent. Les fiches passent ainsi les mêmes contrôles que les autres tableaux, sous les règles de leur millésime.
 *
 * La part de la collectivité est la somme des colonnes que le tableau de la fiche comporte. Des lignes aux cellules fusionnées n'ont qu'un
 * financement : elles n'en font qu'une. Une fiche n'a ni report, ni tiers.
 *
 * @source fiches-actions 2024, budgets
 * @example
 * ```ts
 * import { controlerTableauFinancier, lireFicheAction, tableauDesFiches } from 'calpae/budget'
 * const fiche = lireFicheAction({
 *   numero: 3,
 *   intitule: 'Conseillers',
 *   colonnes: ['nouvelles-depenses'],
 *   lignes: [{ action: 'Postes', total: '84 000 €', nouvellesDepenses: '42 000 €', etat: '42 000 €' }],
 *   partsEtat: [{ montant: '42 000 €' }],
 *   partsCollectivite: [{ montant: '41 000 €' }],
 *   budgetGlobal: '84 000 €',
 * })
 * const tableau = tableauDesFiches(2024, fiche.ok ? [fiche.valeur] : [])
 * const fautes = controlerTableauFinancier(tableau, { regles: ['sous-totaux'] }).filter(({ conforme }) => conforme === false)
 * fautes.map(({ attendu, constate, ecart }) => [attendu, constate, ecart]) // => [['42000.00', '41000.00', '-1000.00']]
 * ```
 */
export function tableauDesFiches(millesime: number, fiches: readonly FicheAction[]): TableauFinancier {
  if (!Number.isSafeInteger(millesime)) throw new ErreurContexte(`millesime : reçu ${decrire(millesime)} ; attendu : une année`)
  const numeros = new Set<number>()
  for (const { numero } of fiches) {
    if (numeros.has(numero))
      throw new ErreurContexte(`fiches : le numéro ${decrire(numero)} paraît deux fois ; attendu : un numéro par fiche`)
    numeros.add(numero)
  }
  const sousTotaux = fiches.map(sousTotalEnonce)
  return {
    millesime,
    nature: 'previsionnel',
    lignes: fiches.flatMap(lignesDeFiche),
    sousTotaux,
    totalEtat: totalDe(sousTotaux.map(({ etat }) => etat)),
    totalDepartement: totalDe(sousTotaux.map(({ departement }) => departement)),
    total: totalDe(sousTotaux.map(({ total }) => total)),
  }
}

function theme({ numero, intitule }: FicheAction): string {
  return `Fiche ${numero} – ${intitule}`
}

function lignesDeFiche(fiche: FicheAction): LigneFinanciere[] {
  const groupes: { readonly rangs: number[]; readonly lignes: LigneFiche[] }[] = []
  for (const [rang, ligne] of fiche.lignes.entries()) {
    const dernier = groupes.at(-1)
    if (ligne.suite === true && dernier !== undefined) {
      dernier.rangs.push(rang + 1)
      dernier.lignes.push(ligne)
    } else groupes.push({ rangs: [rang + 1], lignes: [ligne] })
  }
  return groupes.map(({ rangs, lignes }) => ({
    id: rangs.map((rang) => `${fiche.numero}.${rang}`).join('+'),
    theme: theme(fiche),
    action: lignes.map(({ action }) => action).join(' ; '),
    ...financement(fiche, lignes),
  }))
}

/** Le financement d'une ligne, ou de plusieurs qui le partagent : une cellule fusionnée se lit sur la première. */
function financement(fiche: FicheAction, lignes: readonly LigneFiche[]): Partial<LigneFinanciere> {
  const colonne = (montants: readonly (string | null)[]): string | null => sommerConnus(montants.map(exigerLu)).montant
  const partagee = (lire: (ligne: LigneFiche) => string | null): string | null =>
    colonne(lignes.map(lire).filter((montant, rang) => rang === 0 || montant !== null))
  const valorisation = fiche.colonnes.includes('valorisation') ? partagee((ligne) => ligne.valorisation) : ZERO
  const nouvelles = fiche.colonnes.includes('nouvelles-depenses') ? partagee((ligne) => ligne.nouvellesDepenses) : ZERO
  const postes = lignes.flatMap((ligne): readonly Postes[] => ligne.postes ?? [])
  return {
    etat: partagee((ligne) => ligne.etat),
    etatReporte: ZERO,
    departement: colonne([valorisation, nouvelles]),
    departementReporte: ZERO,
    tiers: ZERO,
    valorisation,
    total: colonne(lignes.map(({ total }) => total)),
    totalAnneePleine: colonne(lignes.map(({ totalAnneePleine }) => totalAnneePleine)),
    ...(postes.length > 0 ? { postes } : {}),
  }
}

function sousTotalEnonce(fiche: FicheAction): SousTotal {
  const somme = (parts: readonly PartEnoncee[]): string | null => totalDe(parts.map(({ montant }) => montant))
  return {
    theme: theme(fiche),
    etat: somme(fiche.partsEtat),
    departement: somme(fiche.partsCollectivite),
    total: fiche.budgetGlobal,
  }
}

/** La somme de ce qui est énoncé ; rien n'est énoncé si un terme manque, ou s'il n'y en a aucun. */
function totalDe(montants: readonly (string | null | undefined)[]): string | null {
  return montants.length === 0 ? null : sommerConnus(montants.map(exigerLu)).montant
}

/** Un montant tel que la lecture le rend : une fiche écrite à la main, ou brute, se lit d'abord. */
function exigerLu(montant: string | null | undefined): string | null {
  if (montant === null || montant === undefined) return null
  const lu = lireMontantEcrit(String(montant))
  if ('montant' in lu && lu.montant === montant) return montant
  throw new ErreurContexte(
    `fiches : reçu le montant ${decrire(montant)} ; attendu : des fiches lues (la « valeur » que rend lireFicheAction)`,
  )
}
