import { geler } from '../../referentiel/geler'
import { schemaDossier } from './dossier'
import type { Schema } from './ecriture'
import { schemaJeux } from './jeux'
import { schemaRapport } from './rapport'
import { schemaReponses } from './reponses'

/**
 * Les schémas JSON (draft 2020-12) : du dossier, des jeux, des réponses d'un logiciel, du rapport. Ils valident ce que la bibliothèque lit et écrit,
 * dans n'importe quel langage.
 *
 * Le schéma du dossier ne dit pas ce qu'un schéma ne peut dire (chevauchement de situations, fin avant son début, plus de six soumissions
 * inconnues) : cela, `lireDossier` le dit.
 *
 * @source instruction 2022/19, annexe 7, §6 (les dates et les états dont les indicateurs ont besoin)
 * @example
 * ```ts
 * import { SCHEMAS } from 'calpae/conformite'
 * SCHEMAS.dossier.required // => ['id', 'departement', 'situations']
 * ```
 */
export const SCHEMAS: Readonly<Record<'dossier' | 'jeux' | 'reponses' | 'rapport', Schema>> = /* @__PURE__ */ geler(() => ({
  dossier: schemaDossier(),
  jeux: schemaJeux(),
  reponses: schemaReponses(),
  rapport: schemaRapport(),
}))
