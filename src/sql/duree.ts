import type { Duree } from '../base/duree'
import type { Decompte } from '../referentiel/conventions'
import type { Dialecte, Sql } from './dialectes/dialecte'

/** Le jour, décalé d'une durée dans un sens ou dans l'autre. */
export function decaler(dialecte: Dialecte, jour: Sql, duree: Duree, sens: 1 | -1): Sql {
  if ('mois' in duree) return dialecte.plusMois(jour, sens * duree.mois)
  return dialecte.plusJours(jour, sens * ('semaines' in duree ? duree.semaines * 7 : duree.jours))
}

/** Le dernier jour utile d'un délai. */
export function limite(dialecte: Dialecte, depart: Sql, duree: Duree, decompte: Decompte): Sql {
  const terme = decaler(dialecte, depart, duree, 1)
  return decompte === 'depart-compris' ? dialecte.plusJours(terme, -1) : terme
}
