import { ANNEXES_1_ET_9 } from './annexe-1-et-9'
import { CONTRATS } from './annexe-7-section-6-contrats'
import { CRITERES } from './annexe-7-section-6-criteres'
import { DROITS_INCONNUS } from './annexe-7-section-6-droits-inconnus'
import { EXCLUSIONS } from './annexe-7-section-6-exclusions'
import { INCLUSIONS } from './annexe-7-section-6-inclusions'
import { LISTES_INCONNUES } from './annexe-7-section-6-listes-inconnues'
import { ORIENTATION } from './annexe-7-section-6-orientation'
import { PERIODES } from './annexe-7-section-6-periodes'
import { RENDEZ_VOUS_D_ACCOMPAGNEMENT } from './annexe-7-section-6-rendez-vous'
import { RETOURS } from './annexe-7-section-6-retours'
import { SUSPENSIONS } from './annexe-7-section-6-suspensions'
import { ACCOMPAGNEMENT_GLOBAL } from './annexe-7-section-7-accompagnement-global'
import { GARANTIE_FLUX } from './annexe-7-section-7-garantie-flux'
import { GARANTIE_STOCK } from './annexe-7-section-7-garantie-stock'
import type { CasOfficiel } from './cas'
import { ENTRANTS_2024 } from './fiches-actions-2024-annexe-4-entrants'
import { ORIENTATION_2024 } from './fiches-actions-2024-annexe-4-orientation'
import { FICHE_1 } from './fiches-actions-2024-fiche-1'
import { LECTURES_CONCURRENTES } from './lectures-concurrentes'

/** Tous les cas tirés des textes, par section. */
export const SECTIONS: readonly (readonly [string, readonly CasOfficiel[]])[] = [
  ['annexe 7, §6 : les trois critères', CRITERES],
  ["annexe 7, §6 : périodes, date d'entrée et comptage", PERIODES],
  ['annexe 7, §6 : le périmètre inclus', INCLUSIONS],
  ['annexe 7, §6 : les radiés qui reviennent', RETOURS],
  ['annexe 7, §6 : les suspendus', SUSPENSIONS],
  ['annexe 7, §6 : le périmètre exclu', EXCLUSIONS],
  ["annexe 7, §6 : l'orientation", ORIENTATION],
  ['annexe 7, §6 : les premiers rendez-vous', RENDEZ_VOUS_D_ACCOMPAGNEMENT],
  ['annexe 7, §6 : les premiers contrats', CONTRATS],
  ['annexe 7, §6 : les droits mal connus', DROITS_INCONNUS],
  ['annexe 7, §6 : les listes difficiles à récupérer', LISTES_INCONNUES],
  ["annexe 7, §7 : la garantie d'activité, flux", GARANTIE_FLUX],
  ["annexe 7, §7 : la garantie d'activité, stock", GARANTIE_STOCK],
  ["annexe 7, §7 : l'accompagnement global", ACCOMPAGNEMENT_GLOBAL],
  ['fiches-actions 2024, annexe 4 : les entrants', ENTRANTS_2024],
  ["fiches-actions 2024, annexe 4 : l'orientation", ORIENTATION_2024],
  ['fiches-actions 2024, fiche 1 : délai médian et orientations professionnelles', FICHE_1],
  ['annexes 1 et 9, corps', ANNEXES_1_ET_9],
  ['décret de 2024, et un même dossier lu par six textes', LECTURES_CONCURRENTES],
]
