import type { FicheConvention } from '../../rapport/fiche-action'
import { enCellule, enMontant, enMots } from '../document/cases'
import { type Bloc, type Document, definitions, enChiffres, enTexte, ligne, table } from '../document/document'
import { definirForme, type Forme } from './forme'
import { direManques } from './manques'
import { estFicheConvention } from './reconnaissance'

/** Une fiche-action de la convention : ses rubriques, son budget par poste, ses objectifs, et ce qui manque. */
export const FICHE_ACTION: Forme = /* @__PURE__ */ definirForme('une fiche-action', estFicheConvention, documenter)

function documenter(fiche: FicheConvention): Document {
  const { fapi, montantFapi, soutienEtat } = fiche
  const dejaFinancee =
    fapi === null ? null : fapi ? `oui${montantFapi === null ? '' : `, ${enMontant(montantFapi).texte}`}` : 'non'
  return {
    titre: `Fiche-action : ${fiche.intitule}`,
    blocs: [
      definitions([
        ['Thème de la contractualisation', fiche.theme],
        ['Lien avec la stratégie pauvreté', fiche.lien],
        ["Description de l'action", fiche.description],
        ["Date de mise en place de l'action", fiche.miseEnPlace],
        ["Durée de l'action", fiche.duree],
        ['Partenaires et cofinanceurs', fiche.partenaires?.join(', ') ?? null],
        ["Soutien de l'État", soutienEtat === null ? null : enMontant(soutienEtat).texte],
        ['Action déjà financée au titre du FAPI', dejaFinancee],
      ]),
      ...budget(fiche),
      ...objectifs(fiche),
      ...direManques(fiche.manques),
    ],
  }
}

function budget({ postes, total, annee }: FicheConvention): Bloc[] {
  if (postes === null || postes.length === 0) return []
  const lignes = postes.map(({ intitule, montant }) => ligne(enMots(intitule), enMontant(montant)))
  const somme = { cases: [enMots('Total'), enMontant(total)], total: true }
  return [table(`Budget détaillé sur ${annee}`, 1, [enTexte('Poste de dépense'), enChiffres('Montant')], [...lignes, somme])]
}

function objectifs({ objectifs: siens }: FicheConvention): Bloc[] {
  if (siens === null || siens.length === 0) return []
  const annees = [...new Set(siens.flatMap(({ progression }) => Object.keys(progression)))].sort()
  const lignes = siens.map(({ indicateur, progression }) =>
    ligne(enMots(indicateur), ...annees.map((annee) => enCellule(progression[annee] ?? null))),
  )
  return [table('Objectifs et progression', 1, [enTexte('Indicateur'), ...annees.map(enChiffres)], lignes)]
}
