import type { Page } from './markdown'
import { pagesCas } from './page-cas'
import { pageContradictions } from './page-contradictions'
import { pageConventions } from './page-conventions'
import { pagesIndicateurs } from './page-indicateur'
import { pageTextes } from './page-textes'

/** Les pages que le site tire des objets du code : indicateurs, conventions, contradictions, textes, cas officiels. */
export function pagesTirees(): Page[] {
  return [...pagesIndicateurs(), pageConventions(), pageContradictions(), pageTextes(), ...pagesCas()]
}
