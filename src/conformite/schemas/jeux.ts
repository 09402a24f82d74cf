import { formeDossier } from './dossier'
import { BOOLEEN, DATE, DIALECTE, liste, objet, type Schema, TEXTE } from './ecriture'
import { formesReponses, PREREGLAGE } from './reponses'

/** Le schéma des jeux. */
export function schemaJeux(): Schema {
  const { lecture, dossier, indicateurs } = formesReponses()
  const periode = objet({ debut: DATE, fin: DATE })
  const contexte = objet({ periode }, { observeLe: DATE, stockLe: DATE, departements: { ...liste(TEXTE), minItems: 1 } })
  const dossiers = liste({ $ref: '#/$defs/dossier' })
  const jeu = (niveau: string, champs: { dossiers: Schema; contexte: Schema; reponse: Schema }): Schema =>
    objet({ id: TEXTE, niveau: { const: niveau }, titre: TEXTE, source: TEXTE, cas: liste(cas(niveau, champs)) })
  return {
    $schema: DIALECTE,
    $id: 'urn:calpae:jeux',
    title: 'Les jeux de conformité',
    type: 'array',
    items: {
      oneOf: [
        jeu('lecture', { dossiers: { type: 'array', minItems: 1, maxItems: 1 }, contexte: { type: 'null' }, reponse: lecture }),
        jeu('dossier', { dossiers, contexte, reponse: dossier }),
        jeu('indicateurs', { dossiers, contexte, reponse: indicateurs }),
      ],
    },
    $defs: { dossier: formeDossier() },
  }
}

function cas(niveau: string, { dossiers, contexte, reponse }: { dossiers: Schema; contexte: Schema; reponse: Schema }): Schema {
  const prereglages = PREREGLAGE['enum'] as readonly string[]
  return objet({
    id: TEXTE,
    niveau: { const: niveau },
    titre: TEXTE,
    source: TEXTE,
    critere: TEXTE,
    dossiers,
    contexte,
    attendus: objet(Object.fromEntries(prereglages.map((nom) => [nom, reponse]))),
    conteste: BOOLEEN,
    lectures: liste(objet({ conventions: { type: 'object', minProperties: 1 }, attendu: reponse })),
  })
}
