/** Un schéma JSON (draft 2020-12), en données. */
export interface Schema {
  readonly [mot: string]: unknown
}

/** Le dialecte des schémas. */
export const DIALECTE = 'https://json-schema.org/draft/2020-12/schema'

/** Une date civile `AAAA-MM-JJ` qui existe. */
export const DATE: Schema = { type: 'string', format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }
/** Un texte qui n'est pas fait que d'espaces. */
export const TEXTE: Schema = { type: 'string', pattern: '\\S' }
/** Un texte quelconque. */
export const MOT: Schema = { type: 'string' }
export const BOOLEEN: Schema = { type: 'boolean' }
export const EFFECTIF: Schema = { type: 'integer', minimum: 0 }

export function parmi(...valeurs: readonly string[]): Schema {
  return { type: 'string', enum: valeurs }
}

/** Le schéma, ou `null`. */
export function ouNul(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] }
}

export function liste(items: Schema): Schema {
  return { type: 'array', items }
}

/** Un objet dont on connaît tous les champs ; ceux qui ne sont pas obligatoires peuvent manquer. */
export function objet(obligatoires: Schema, facultatifs: Schema = {}): Schema {
  const required = Object.keys(obligatoires)
  return {
    type: 'object',
    properties: { ...obligatoires, ...facultatifs },
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  }
}
