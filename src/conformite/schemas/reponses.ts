import type { Niveau } from '../jeu'
import { BOOLEEN, DATE, DIALECTE, EFFECTIF, liste, MOT, objet, ouNul, parmi, type Schema, TEXTE } from './ecriture'

/** Les préréglages, dans leur ordre. */
export const PREREGLAGE: Schema = /* @__PURE__ */ parmi(
  ...['guide2022', 'tableau2022', 'casf', 'transition2024', 'transition2024UnMois', 'decret2024'],
)

function delai(): Schema {
  const statut = parmi('dans-le-delai', 'hors-delai', 'en-cours', 'echu', 'indetermine', 'sans-objet')
  return ouNul(objet({}, { statut, date: ouNul(DATE), delaiJours: ouNul({ type: 'integer' }) }))
}

/** La réponse à un cas de chaque niveau. */
export function formesReponses(): { readonly [N in Niveau]: Schema } {
  const fraction = objet({ numerateur: { type: 'integer' }, denominateur: { type: 'integer', not: { const: 0 } } })
  const borne = ouNul(fraction)
  const nombre = ouNul({ type: 'number' })
  const mesure = {
    valeur: { anyOf: [{ type: 'number' }, fraction, { type: 'null' }] },
    indetermines: EFFECTIF,
    enCours: EFFECTIF,
    minimum: nombre,
    maximum: nombre,
  }
  const entree = objet(
    { dossier: TEXTE, devientSoumisLe: DATE },
    {
      statut: parmi('retenue', 'rejetee', 'indeterminee'),
      motif: MOT,
      dateEntree: ouNul(DATE),
      orientation: delai(),
      premierRendezVous: delai(),
      premierContrat: delai(),
    },
  )
  // Ce qu'un logiciel rend de plus par mesure ou par taux (causes, valeur décimale) n'est pas regardé.
  const decimale = ouNul({ type: 'string', pattern: '^-?[0-9]+([.][0-9]+)?$' })
  const ouverte = (champs: Schema): Schema => ({ type: 'object', additionalProperties: { type: 'object', properties: champs } })
  return {
    lecture: objet({ valide: BOOLEEN }, { chemins: liste(MOT) }),
    dossier: objet({ entrees: liste(entree) }),
    indicateurs: objet(
      {},
      {
        indicateurs: ouverte(mesure),
        taux: ouverte({ numerateur: EFFECTIF, denominateur: EFFECTIF, minimum: borne, maximum: borne }),
        delaiMedian: { type: 'object', properties: { observe: nombre, kaplanMeier: nombre } },
      },
    ),
    ventilation: objet({ strates: liste(objet({ strate: TEXTE }, { indicateurs: ouverte(mesure) })) }),
    cellules: objet({
      cellules: liste(
        objet(
          { texte: MOT },
          {
            sorte: parmi('nombre', 'pourcentage', 'duree', 'manquante', 'plusieurs', 'douteuse', 'texte', 'vide'),
            valeur: decimale,
            unite: ouNul(MOT),
            code: ouNul(parmi('ND', 'NC', 'NR', '/')),
          },
        ),
      ),
    }),
    budget: objet({
      constats: liste(
        objet(
          { regle: TEXTE, ligne: ouNul(TEXTE) },
          { conforme: ouNul(BOOLEEN), attendu: ouNul(MOT), constate: ouNul(MOT), ecart: decimale },
        ),
      ),
    }),
  }
}

/** Le schéma des réponses d'un logiciel. */
export function schemaReponses(): Schema {
  const reponse = { anyOf: [objet({ nonTraite: TEXTE }), ...Object.values(formesReponses())] }
  return {
    $schema: DIALECTE,
    $id: 'urn:calpae:reponses',
    title: "Les réponses d'un logiciel aux jeux",
    ...objet(
      { reponses: { type: 'object', additionalProperties: reponse } },
      { logiciel: ouNul(MOT), version: ouNul(MOT), prereglage: ouNul(PREREGLAGE) },
    ),
  }
}
