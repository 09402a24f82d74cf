import type { Organisme, ParcoursAccompagnement } from './dossier'

/** Chaque organisme, chaque parcours : le compilateur réclame ici celui que l'on ajoute à son type, qui sinon se lirait comme un inconnu. */
const CHAQUE_ORGANISME: { readonly [O in Organisme]: true } = {
  departement: true,
  'france-travail': true,
  'mission-locale': true,
  ccas: true,
  caf: true,
  msa: true,
  association: true,
  autre: true,
}
const CHAQUE_PARCOURS: { readonly [P in ParcoursAccompagnement]: true } = {
  social: true,
  'socio-professionnel': true,
  professionnel: true,
}

/** Les organismes, dans leur ordre. */
export const ORGANISMES = /* @__PURE__ */ Object.keys(CHAQUE_ORGANISME) as readonly Organisme[]

/** Les parcours, dans leur ordre. */
export const PARCOURS = /* @__PURE__ */ Object.keys(CHAQUE_PARCOURS) as readonly ParcoursAccompagnement[]
