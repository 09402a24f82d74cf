/** La valeur d'une table à une clé qui vient d'ailleurs : « toString » n'est pas d'une table qui ne le dit pas. */
export function dansLaTable<V>(table: Readonly<Record<string, V>>, cle: string): V | undefined {
  return Object.hasOwn(table, cle) ? table[cle] : undefined
}
