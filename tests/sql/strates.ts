import type { Contexte } from '../../src/rsa/contexte'
import type { Dossier } from '../../src/rsa/dossier/dossier'
import { ventiler } from '../../src/rsa/ventilation/ventiler'
import type { CleVentilationSql } from '../../src/sql/etape'
import type { Ligne } from './moteurs/moteur'

/** Par strate, les douze indicateurs et le nombre de dossiers, en une ligne chacun. */
type Strates = { readonly [strate: string]: { readonly [indicateur: string]: readonly unknown[] } }

/** Ce que la base a rendu, sans les dénominateurs ni les échecs des taux, que la ventilation de la bibliothèque ne rend pas. */
export function strates(lignes: readonly Ligne[], cle: CleVentilationSql, attendues: Strates): Strates {
  const [premiere = {}] = Object.values(attendues)
  const rangees: { [strate: string]: { [indicateur: string]: readonly unknown[] } } = {}
  for (const { [cle]: strate, indicateur, valeur, indetermines, en_cours, minimum, maximum } of lignes) {
    if (premiere[`${indicateur}`] === undefined) continue
    rangees[`${strate}`] = { ...rangees[`${strate}`], [`${indicateur}`]: [valeur, indetermines, en_cours, minimum, maximum] }
  }
  return rangees
}

/** Ce que rend la bibliothèque des mêmes dossiers, ventilés. */
export function stratesAttendues(dossiers: readonly Dossier[], contexte: Contexte, cle: CleVentilationSql): Strates {
  const attendues = Object.entries(ventiler(dossiers, contexte, cle)).map(([nom, resultat]) => {
    const indicateurs = Object.entries(resultat.indicateurs).map(([indicateur, mesure]) => [
      indicateur,
      [mesure.valeur, mesure.indetermines, mesure.enCours, mesure.minimum, mesure.maximum],
    ])
    const { dossiers } = resultat
    return [nom, { ...Object.fromEntries(indicateurs), dossiers: [dossiers, 0, 0, dossiers, dossiers] }]
  })
  return Object.fromEntries(attendues)
}
