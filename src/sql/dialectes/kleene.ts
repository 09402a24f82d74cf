import type { Kleene, Sql } from './dialecte'

/** Kleene par les booléens à trois valeurs du SQL : `AND`, `OR` et `NOT` sont exactement les siens. */
export const KLEENE_BOOLEEN: Kleene = {
  oui: 'TRUE',
  non: 'FALSE',
  inconnu: 'CAST(NULL AS BOOLEAN)',
  typeReponse: 'BOOLEAN',
  certain: (predicat) => `CASE WHEN ${predicat} THEN TRUE ELSE FALSE END`,
  estOui: (reponse) => reponse,
  estNon: (reponse) => `NOT ${reponse}`,
  et: (...reponses) => reunir(reponses, ' AND '),
  pas: (reponse) => `NOT ${reponse}`,
}

/** Kleene par des entiers, là où il n'y a pas de booléen (Oracle avant 23ai) : 1 oui, 0 non, `NULL` inconnu. */
export const KLEENE_ENTIER: Kleene = {
  oui: '1',
  non: '0',
  inconnu: 'CAST(NULL AS NUMBER)',
  typeReponse: 'NUMBER',
  certain: (predicat) => `CASE WHEN ${predicat} THEN 1 ELSE 0 END`,
  estOui: (reponse) => `${reponse} = 1`,
  estNon: (reponse) => `${reponse} = 0`,
  et: (...reponses) => {
    if (reponses.length === 1) return reponses[0] as Sql
    const non = reponses.map((reponse) => `${reponse} = 0`).join(' OR ')
    const oui = reponses.map((reponse) => `${reponse} = 1`).join(' AND ')
    return `(CASE WHEN ${non} THEN 0 WHEN ${oui} THEN 1 END)`
  },
  pas: (reponse) => `(1 - ${reponse})`,
}

function reunir(termes: readonly Sql[], operateur: string): Sql {
  return termes.length === 1 ? (termes[0] as Sql) : `(${termes.join(operateur)})`
}
