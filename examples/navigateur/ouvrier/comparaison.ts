/** Les mêmes dossiers lus par deux jeux de conventions : qui change, et par quoi. */
import { DEFINITIONS_CONVENTIONS } from 'calpae/referentiel'
import {
  type Contexte,
  type Conventions,
  comparerConventions,
  type DifferenceDossier,
  type Differences,
  type Dossier,
  expliquer,
  nommerCritere,
} from 'calpae/rsa'
import { enComptant } from './avancee'
import { PAR_PAGE } from './liste'
import type { Demandes, DeuxLectures, Ligne, Liste } from './protocole'
import type { Suivi } from './suivi'

export interface Comparaison {
  readonly cle: string
  readonly differences: Differences
}

export const cleDes = ({ contexte, autre }: DeuxLectures): string => JSON.stringify([contexte, autre])

export function comparer(dossiers: readonly Dossier[], lectures: DeuxLectures, suivi: Suivi): Comparaison {
  const { contexte, autre } = lectures
  const comptes = enComptant(dossiers, dossiers.length, 'Comparaison', suivi)
  return { cle: cleDes(lectures), differences: comparerConventions(comptes, contexte, contexte.conventions ?? {}, autre) }
}

export function listerChanges(
  dossiers: readonly Dossier[],
  { differences }: Comparaison,
  { contexte, autre, indicateur, sens, depuis }: Demandes['listerChanges']['demande'],
): Liste {
  const changes = differences.dossiers.filter((d) => d.indicateur === indicateur && d.sens === sens)
  const page = changes.slice(depuis, depuis + PAR_PAGE)
  const voulus = new Set(page.map(({ id }) => id))
  const rangs = new Map<string, number>()
  dossiers.forEach(({ id }, rang) => {
    if (voulus.has(id) && !rangs.has(id)) rangs.set(id, rang)
  })
  const lignes = page.flatMap((change): Ligne[] => {
    const rang = rangs.get(change.id)
    const dossier = rang === undefined ? undefined : dossiers[rang]
    if (rang === undefined || dossier === undefined) return []
    return [{ rang, id: dossier.id, departement: dossier.departement, constats: constater(dossier, change, contexte, autre) }]
  })
  return { total: changes.length, depuis, lignes }
}

/** À quoi le changement est dû, et ce que chaque lecture constate du critère où il se joue. */
function constater(
  dossier: Dossier,
  { attribution, critere }: DifferenceDossier,
  contexte: Contexte,
  autre: Conventions,
): string[] {
  const objet =
    attribution.nom in DEFINITIONS_CONVENTIONS
      ? DEFINITIONS_CONVENTIONS[attribution.nom as keyof Conventions].objet
      : attribution.nom
  const ici = constatsDe(dossier, contexte, critere)
  const la = constatsDe(dossier, { ...contexte, conventions: autre }, critere)
  return [
    `${nommerCritere(critere)} · dû à la convention « ${objet} »`,
    ...ici.flatMap((constat, i) => (constat === la[i] ? [] : [`ici : ${constat}`, `là : ${la[i] ?? 'rien'}`])),
  ]
}

function constatsDe(dossier: Dossier, contexte: Contexte, critere: string): string[] {
  const { candidatures, garantieActivite } = expliquer(dossier, contexte)
  const criteres = [...candidatures.flatMap((candidature) => candidature.criteres), ...garantieActivite]
  return criteres.filter((c) => c.critere === critere).map(({ constat }) => constat)
}
