import { compter } from '../../base/francais'
import type { ResultatIndicateurs } from '../../tableau/tableau-indicateurs'
import { enMots, enNombre, NON_CALCULABLE } from '../document/cases'
import { type Document, enChiffres, enTexte, type GroupeTable, ligne } from '../document/document'
import { direPeriode, nommerIndicateur } from '../document/libelles'
import { definirForme, type Forme } from './forme'
import { sontVentiles } from './reconnaissance'

/** Des résultats ventilés : les indicateurs, et pour chacun ses modalités. */
export const VENTILATION: Forme = /* @__PURE__ */ definirForme('des résultats ventilés', sontVentiles, documenter)

function documenter(ventiles: Readonly<Record<string, ResultatIndicateurs>>): Document {
  const strates = Object.entries(ventiles)
  const ids = [...new Set(strates.flatMap(([, { indicateurs }]) => Object.keys(indicateurs)))]
  const periode = strates[0]?.[1].periode
  const groupes = ids.map(
    (id): GroupeTable => ({
      titre: nommerIndicateur(id),
      lignes: strates.flatMap(([modalite, { indicateurs }]) => {
        const mesure = indicateurs[id]
        if (mesure === undefined) return []
        const { valeur, indetermines, minimum, maximum, enCours } = mesure
        const nombres = [enNombre(valeur, NON_CALCULABLE), ...[indetermines, minimum, maximum, enCours].map((n) => enNombre(n))]
        return [ligne(enMots(modalite), ...nombres)]
      }),
    }),
  )
  const combien = compter(strates.length, 'modalité', 'modalités')
  return {
    titre: `Indicateurs ventilés${periode === undefined ? '' : `, ${direPeriode(periode)}`}`,
    blocs: [
      {
        sorte: 'table',
        legende: `Chaque indicateur, en ${combien}`,
        groupement: 'Indicateur',
        colonnes: [
          enTexte('Modalité'),
          ...['Valeur certaine', 'Cas indéterminés', 'Au moins', 'Au plus', 'Délais en cours'].map(enChiffres),
        ],
        entetes: 1,
        groupes,
      },
    ],
  }
}
