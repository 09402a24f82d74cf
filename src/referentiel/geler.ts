/**
 * Bâtit une donnée et la gèle jusqu'au fond : personne ne change une règle sous les pieds d'un autre.
 *
 * La donnée est donnée par une fonction, pour que qui n'emploie pas la constante puisse la laisser tomber tout entière.
 */
export function geler<T>(batir: () => T): T {
  return gelerTout(batir())
}

function gelerTout<T>(donnee: T): T {
  if (typeof donnee === 'object' && donnee !== null && !Object.isFrozen(donnee)) {
    Object.freeze(donnee)
    for (const valeur of Object.values(donnee)) gelerTout(valeur)
  }
  return donnee
}
