import { type IdIndicateurCompte, INDICATEURS_COMPTES } from '../indicateurs/indicateurs-comptes'
import type { IndicateursRsa } from '../indicateurs/resultat'
import type { BilanAttribue, BilanDossiers, DifferenceDossier, DifferenceIndicateur } from './differences'

type BilanOuvert = { -readonly [C in keyof BilanDossiers]: BilanDossiers[C] }

/** Le bilan de chaque indicateur, d'après les dossiers changés. */
export function dresserBilans(
  a: IndicateursRsa,
  b: IndicateursRsa,
  dossiers: readonly DifferenceDossier[],
): Readonly<Record<IdIndicateurCompte, DifferenceIndicateur>> {
  const parIndicateur = new Map<IdIndicateurCompte, DifferenceDossier[]>(INDICATEURS_COMPTES.map((id) => [id, []]))
  for (const difference of dossiers) parIndicateur.get(difference.indicateur)?.push(difference)
  const bilans = INDICATEURS_COMPTES.map((id) => {
    const siens = parIndicateur.get(id) ?? []
    const totaux = { a: a.indicateurs[id].valeur ?? 0, b: b.indicateurs[id].valeur ?? 0 }
    return [id, { ...totaux, ...additionner(siens), attributions: parAttribution(siens) }] as const
  })
  return Object.fromEntries(bilans) as unknown as Record<IdIndicateurCompte, DifferenceIndicateur>
}

function additionner(differences: readonly DifferenceDossier[]): BilanDossiers {
  const bilan: BilanOuvert = { gagnes: 0, perdus: 0, changes: 0, ecart: 0 }
  for (const { sens, ecart } of differences) {
    if (sens === 'gagne') bilan.gagnes++
    else if (sens === 'perdu') bilan.perdus++
    else bilan.changes++
    bilan.ecart += ecart
  }
  return bilan
}

function parAttribution(differences: readonly DifferenceDossier[]): BilanAttribue[] {
  const groupes = new Map<string, DifferenceDossier[]>()
  for (const difference of differences) {
    const { sorte, nom } = difference.attribution
    const cle = `${sorte} ${nom}`
    const groupe = groupes.get(cle)
    if (groupe === undefined) groupes.set(cle, [difference])
    else groupe.push(difference)
  }
  return [...groupes]
    .sort(([x, un], [y, autre]) => autre.length - un.length || (x < y ? -1 : 1))
    .flatMap(([, groupe]) => groupe.slice(0, 1).map(({ attribution }) => ({ attribution, ...additionner(groupe) })))
}
