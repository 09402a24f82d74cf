import type { Cas } from '../../../src/conformite/jeu'
import type { CelluleRendue, ConstatRendu, MesureRendue } from '../../../src/conformite/reponse'

/** Ce que rendent les niveaux que le témoin ne fausse pas : une liste, dont on change chaque élément ; `null` l'omet. */
type RenduFaux<T> = {
  readonly nom: string
  readonly jeu: string
  readonly critere: string
  readonly liste: 'strates' | 'cellules' | 'constats'
  readonly fausser: (rendu: T, cas: Cas) => T | null
}

type Strate = { readonly strate: string; readonly indicateurs?: Readonly<Record<string, MesureRendue>> }

const cellule = (nom: string, jeu: string, critere: string, fausser: RenduFaux<CelluleRendue>['fausser']) =>
  ({ nom, jeu, critere, liste: 'cellules', fausser }) as const
const constat = (nom: string, jeu: string, critere: string, fausser: RenduFaux<ConstatRendu>['fausser']) =>
  ({ nom, jeu, critere, liste: 'constats', fausser }) as const
const strate = (nom: string, fausser: RenduFaux<Strate>['fausser']) =>
  ({ nom, jeu: 'ventilation', critere: 'ventilation', liste: 'strates', fausser }) as const

const compte = ({ indicateurs }: Strate): MesureRendue | undefined => indicateurs?.['nouveaux-entrants']
const lignes = ({ budget }: Cas) => budget?.tableau.lignes ?? []
const somme = (montants: readonly (string | null | undefined)[]): number =>
  montants.reduce((total, montant) => total + Number(montant ?? 0), 0)

export const RENDUS_FAUX = [
  cellule('le début du texte converti en nombre', 'cellules-nombres', 'valeur', (rendu) => ({
    ...rendu,
    valeur: String(Number.parseFloat(rendu.texte)),
  })),
  cellule('la virgule tenue pour un séparateur de milliers', 'cellules-nombres', 'valeur', (rendu) => ({
    ...rendu,
    valeur: rendu.texte.includes(',') ? rendu.texte.replace(/\D/g, '') : (rendu.valeur ?? null),
  })),
  cellule('le pourcentage changé en fraction', 'cellules-taux-et-durees', 'unite', (rendu) =>
    rendu.sorte === 'pourcentage' ? { ...rendu, valeur: String(Number(rendu.valeur) / 100) } : rendu,
  ),
  cellule("l'unité perdue", 'cellules-taux-et-durees', 'unite', (rendu) => ({ ...rendu, unite: null })),
  cellule('les semaines changées en jours', 'cellules-taux-et-durees', 'unite', (rendu) =>
    rendu.unite === 'semaines' ? { ...rendu, valeur: String(7 * Number(rendu.valeur)), unite: 'jours' } : rendu,
  ),
  cellule('la donnée manquante rendue zéro', 'cellules-manquantes', 'donnee-manquante', (rendu) =>
    rendu.sorte === 'manquante' ? { ...rendu, sorte: 'nombre', valeur: '0', code: null } : rendu,
  ),
  cellule('ND, NC et NR confondus', 'cellules-manquantes', 'donnee-manquante', (rendu) =>
    rendu.code === null ? rendu : { ...rendu, code: 'ND' },
  ),
  cellule('la cellule vide rendue ND', 'cellules-manquantes', 'donnee-manquante', (rendu) =>
    rendu.sorte === 'vide' ? { ...rendu, sorte: 'manquante', code: 'ND' } : rendu,
  ),
  cellule('les chiffres recollés', 'cellules-douteuses', 'ecriture-douteuse', (rendu) =>
    rendu.sorte === 'douteuse' ? { ...rendu, sorte: 'nombre', valeur: rendu.texte.replace(/\D/g, '') } : rendu,
  ),
  cellule('le premier nombre choisi', 'cellules-douteuses', 'ecriture-douteuse', (rendu) =>
    rendu.sorte === 'plusieurs' ? { ...rendu, sorte: 'nombre', valeur: /\d+/.exec(rendu.texte)?.[0] ?? null } : rendu,
  ),
  constat("une tolérance d'un euro", 'parite-budgetaire', 'parite-action', (rendu) => ({
    ...rendu,
    conforme: Math.abs(Number(rendu.ecart)) <= 1,
  })),
  constat('la part inconnue tenue pour nulle', 'parite-budgetaire', 'parite-action', (rendu) =>
    rendu.conforme === null ? { ...rendu, conforme: false, constate: '0.00', ecart: `-${rendu.attendu}` } : rendu,
  ),
  constat('la parité prise pour un plancher', 'parite-budgetaire', 'parite-action', (rendu) => ({
    ...rendu,
    conforme: rendu.conforme === false ? Number(rendu.ecart) >= 0 : (rendu.conforme ?? null),
  })),
  constat("la valeur absolue de l'écart", 'parite-budgetaire', 'parite-action', (rendu) => ({
    ...rendu,
    ecart: rendu.ecart == null ? null : rendu.ecart.replace('-', ''),
  })),
  constat('la dispense ignorée', 'parite-budgetaire', 'parite-action', (rendu, cas) =>
    lignes(cas).some(({ sansCofinancement }) => sansCofinancement) ? { ...rendu, conforme: false } : rendu,
  ),
  constat('les montants additionnés en flottants', 'parite-budgetaire', 'parite-globale', (rendu, cas) =>
    rendu.ligne === null ? { ...rendu, attendu: String(somme(lignes(cas).map(({ etat }) => etat))) } : rendu,
  ),
  constat('la parité globale oubliée', 'parite-budgetaire', 'parite-globale', (rendu) => (rendu.ligne === null ? null : rendu)),
  constat('la moitié exclue', 'valorisation-budgetaire', 'valorisation-plafond', (rendu) => ({
    ...rendu,
    conforme: rendu.conforme === true ? Number(rendu.ecart) < 0 : (rendu.conforme ?? null),
  })),
  constat("la moitié du budget de l'action", 'valorisation-budgetaire', 'valorisation-plafond', (rendu, cas) => {
    const total = lignes(cas)[0]?.total
    return total == null ? rendu : { ...rendu, conforme: Number(rendu.constate) <= Number(total) / 2 }
  }),
  constat("la valorisation sur la part de l'État admise", 'valorisation-budgetaire', 'valorisation-etat', (rendu) =>
    rendu.regle === 'valorisation-etat' ? { ...rendu, conforme: true } : rendu,
  ),
  constat('les tiers déduits', 'sommes-budgetaires', 'budget-action', (rendu, cas) => {
    const tiers = Number(lignes(cas)[0]?.tiers ?? 0)
    return { ...rendu, attendu: (Number(rendu.attendu) - 2 * tiers).toFixed(2) }
  }),
  constat('les reports oubliés', 'sommes-budgetaires', 'budget-action', (rendu, cas) => {
    const [ligne] = lignes(cas)
    return { ...rendu, attendu: somme([ligne?.etat, ligne?.departement, ligne?.tiers]).toFixed(2) }
  }),
  constat('un total faux d’un centime admis', 'sommes-budgetaires', 'totaux', (rendu) => ({
    ...rendu,
    conforme: Math.abs(Number(rendu.ecart)) < 0.05,
  })),
  strate('les strates vides omises', (rendu) => (compte(rendu)?.maximum === 0 ? null : rendu)),
  strate('le non ventilé omis', (rendu) => (rendu.strate === 'non ventilé' ? null : rendu)),
  strate("l'organisme inconnu rangé dans « autre »", (rendu, cas) => {
    if (cas.cle !== 'organisme' || (rendu.strate !== 'autre' && rendu.strate !== 'non ventilé')) return rendu
    const valeur = rendu.strate === 'autre' ? cas.dossiers.length : 0
    return { ...rendu, indicateurs: { 'nouveaux-entrants': { ...compte(rendu), valeur } } }
  }),
  strate("le mois de l'ouverture", (rendu, cas) => {
    if (cas.cle !== 'mois') return rendu
    return { ...rendu, indicateurs: { 'nouveaux-entrants': { ...compte(rendu), valeur: rendu.strate === '2022-02' ? 1 : 0 } } }
  }),
  strate("l'inconnu oublié du non ventilé", (rendu) => ({
    ...rendu,
    indicateurs: { 'nouveaux-entrants': { ...compte(rendu), indetermines: 0 } },
  })),
] as readonly RenduFaux<unknown>[]
