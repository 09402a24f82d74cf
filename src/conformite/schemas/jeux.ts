import type { Niveau } from '../jeu'
import { formeDossier } from './dossier'
import { BOOLEEN, DATE, DIALECTE, liste, MOT, objet, parmi, type Schema, TEXTE } from './ecriture'
import { formesReponses, PREREGLAGE } from './reponses'

const NUL: Schema = { type: 'null' }

/** Le schéma des jeux. */
export function schemaJeux(): Schema {
  const formes = formesReponses()
  const periode = objet({ debut: DATE, fin: DATE })
  const contexte = objet({ periode }, { observeLe: DATE, stockLe: DATE, departements: { ...liste(TEXTE), minItems: 1 } })
  const dossiers = liste({ $ref: '#/$defs/dossier' })
  const aucun = { type: 'array', maxItems: 0 }
  const jeu = (niveau: Niveau, donnees: Schema): Schema =>
    objet({ id: TEXTE, niveau: { const: niveau }, titre: TEXTE, source: TEXTE, cas: liste(cas(niveau, donnees, formes[niveau])) })
  return {
    $schema: DIALECTE,
    $id: 'urn:calpae:jeux',
    title: 'Les jeux de conformité',
    type: 'array',
    items: {
      oneOf: [
        jeu('lecture', { dossiers: { type: 'array', minItems: 1, maxItems: 1 }, contexte: NUL }),
        jeu('dossier', { dossiers, contexte }),
        jeu('indicateurs', { dossiers, contexte }),
        jeu('ventilation', { dossiers, contexte, cle: parmi('departement', 'organisme', 'parcours', 'mois') }),
        jeu('cellules', { dossiers: aucun, contexte: NUL, cellules: { ...liste(MOT), minItems: 1 } }),
        jeu('budget', { dossiers: aucun, contexte: NUL, budget: objet({ tableau: { type: 'object' }, regles: liste(TEXTE) }) }),
      ],
    },
    $defs: { dossier: formeDossier() },
  }
}

/** `donnees` : ce qui est donné au logiciel, selon le niveau. */
function cas(niveau: Niveau, donnees: Schema, reponse: Schema): Schema {
  const prereglages = PREREGLAGE['enum'] as readonly string[]
  return objet({
    id: TEXTE,
    niveau: { const: niveau },
    titre: TEXTE,
    source: TEXTE,
    critere: TEXTE,
    ...donnees,
    attendus: objet(Object.fromEntries(prereglages.map((nom) => [nom, reponse]))),
    conteste: BOOLEEN,
    lectures: liste(objet({ conventions: { type: 'object', minProperties: 1 }, attendu: reponse })),
  })
}
