import type { Constat } from '../../base/constat'
import type { Ecart } from '../../tableau/concordance'
import { nommerIndicateur } from '../document/libelles'
import type { ConformiteRestituable } from '../documents/conformite'
import type { DifferencesRestituables } from '../documents/differences'
import { NATURES } from '../documents/ecarts'
import { tracerBarres } from './barres'
import { INCONNU, type SpecificationVegaLite } from './specification'

const NON_CONFORME = '#D55E00'
const CONFORME = '#009E73'

/** Les constats, par règle et par verdict. */
export function tracerConstats(constats: readonly Constat[]): SpecificationVegaLite {
  const verdict = (conforme: boolean | null): string =>
    conforme === null ? 'à vérifier' : conforme ? 'conforme' : 'non conforme'
  const donnees = constats.map(({ regle, conforme }) => ({ nom: regle, couleur: verdict(conforme), nombre: 1 }))
  const combien = donnees.filter(({ couleur }) => couleur === 'non conforme').length
  return tracerBarres('Les constats, par règle', `${constats.length} constats, dont ${combien} non conformes.`, donnees, [
    ['non conforme', NON_CONFORME],
    ['à vérifier', INCONNU],
    ['conforme', CONFORME],
  ])
}

/** Les écarts de deux tableaux, par cause probable. */
export function tracerEcarts(ecarts: readonly Ecart[]): SpecificationVegaLite {
  const donnees = ecarts.map(({ nature }) => ({ nom: NATURES[nature] ?? nature, nombre: 1 }))
  return tracerBarres('Les écarts, par cause probable', `${ecarts.length} écarts entre deux tableaux.`, donnees)
}

/** Les dossiers gagnés, perdus ou changés, par indicateur. */
export function tracerDifferences({ indicateurs, dossiers }: DifferencesRestituables): SpecificationVegaLite {
  const donnees = Object.entries(indicateurs).flatMap(([id, { gagnes, perdus, changes }]) => [
    { nom: nommerIndicateur(id), couleur: 'gagnés', nombre: gagnes },
    { nom: nommerIndicateur(id), couleur: 'perdus', nombre: perdus },
    { nom: nommerIndicateur(id), couleur: 'changés', nombre: changes },
  ])
  return tracerBarres('Les dossiers qui comptent autrement', `${dossiers.length} changements entre deux calculs.`, donnees, [
    ['gagnés', CONFORME],
    ['perdus', NON_CONFORME],
    ['changés', INCONNU],
  ])
}

/** Les cas d'un rapport de conformité, par jeu et par verdict. */
export function tracerConformite({ jeux, logiciel }: ConformiteRestituable): SpecificationVegaLite {
  const donnees = jeux.flatMap(({ titre, bilan: { conformes, nonConformes, nonTraites } }) => [
    { nom: titre, couleur: 'conforme', nombre: conformes },
    { nom: titre, couleur: 'non conforme', nombre: nonConformes },
    { nom: titre, couleur: 'non traité', nombre: nonTraites },
  ])
  const titre = logiciel === null ? 'Conformité, par jeu de cas' : `Conformité de ${logiciel}, par jeu de cas`
  return tracerBarres(titre, `${jeux.length} jeux de cas.`, donnees, [
    ['conforme', CONFORME],
    ['non conforme', NON_CONFORME],
    ['non traité', INCONNU],
  ])
}
