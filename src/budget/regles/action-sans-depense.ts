import { ZERO } from '../../base/montant'
import { direMontant } from '../../base/montant-ecrit'
import { constat, type Regle } from '../regle'
import type { LignePreparee } from '../tableau-prepare'

/**
 * Une action sans dépense l'année précédente n'est pas abondée, sauf renforcement justifié et validé. Une action qui n'était pas au tableau précédent
 * est nouvelle : la règle ne la vise pas.
 */
export const ACTION_SANS_DEPENSE: Regle = {
  id: 'action-sans-depense',
  exigence:
    'une action sans dépense l’année précédente n’est pas abondée, sauf renforcement justifié et validé par le commissaire',
  source: 'instruction 2022/19, annexe 5, §2.1, réalisation financière',
  du: 2022,
  au: 2023,
  constater: ({ tableau, precedent }) => {
    const avant = new Map((precedent?.lignes ?? []).map((ligne) => [ligne.id, ligne]))
    return tableau.lignes.flatMap((ligne) => {
      const precedente = avant.get(ligne.id)
      const depense = precedente === undefined ? false : aDepense(precedente)
      const { etat } = ligne.montants
      if (precedente === undefined || depense === true) return []
      const nul = etat === null ? null : etat === ZERO
      const admis = etat !== null && nul === false ? renforcement(ligne) : nul
      return [
        constat(ACTION_SANS_DEPENSE, ligne, {
          conforme: depense === null ? (nul === true ? true : null) : admis,
          attendu: depense === false && admis !== true ? ZERO : null,
          constate: etat,
          message: `${depense === null ? "dépense de l'année précédente inconnue" : "aucune dépense l'année précédente"} ; crédits nouveaux de l'État : ${etat === null ? 'inconnus' : direMontant(etat)}${nul === false && depense === false ? ` ; ${direRenforcement(admis)}` : ''}`,
        }),
      ]
    })
  },
}

/** Non si rien n'est dépensé ; inconnu si rien ne le dit. */
function aDepense({ montants: { realise, realiseEtat, realiseDepartement } }: LignePreparee): boolean | null {
  if (realise !== null) return realise !== ZERO
  const parts = [realiseEtat, realiseDepartement]
  if (parts.some((part) => part !== null && part !== ZERO)) return true
  return parts.includes(null) ? null : false
}

/** Les deux conditions : non si l'une manque, inconnu si l'une l'est. */
function renforcement({ ligne: { renforcementJustifie, renforcementValide } }: LignePreparee): boolean | null {
  if (renforcementJustifie === false || renforcementValide === false) return false
  return renforcementJustifie === true && renforcementValide === true ? true : null
}

function direRenforcement(admis: boolean | null): string {
  if (admis === null) return 'on ne sait pas si un renforcement est justifié et validé'
  return admis ? 'le renforcement est justifié et validé' : 'aucun renforcement n’est justifié et validé'
}
