/** Le résultat d'une épreuve, et sa comparaison à celui de référence. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect } from 'vitest'
import { executer } from '../paquet/installation'

interface Verdict {
  readonly conforme: boolean
  readonly complet: boolean
  readonly bilan: { readonly cas: number; readonly conformes: number }
}

export interface Resultat {
  readonly portes: readonly string[]
  readonly conformite: Readonly<Record<string, Verdict>>
  readonly chiffres: Readonly<Record<string, readonly unknown[]>>
  readonly textes: Readonly<Record<string, unknown>>
}

/** Ce qu'écrit un programme, sans rien de l'environnement d'ici ; un moteur qui aurait un cache en prend un vide. */
export function ecritPar(binaire: string, arguments_: readonly string[], accueil: string): string {
  const env = {
    PATH: process.env['PATH'],
    HOME: accueil,
    DENO_DIR: join(accueil, '.deno'),
    DENO_NO_UPDATE_CHECK: '1',
  }
  return executer(binaire, arguments_, { cwd: accueil, env, maxBuffer: 64_000_000 }).trim()
}

export const empreinte = (octets: string): string => createHash('sha256').update(octets).digest('hex')

/** Les mêmes octets ; sinon, les parties qui diffèrent, par leur nom : le tout a trois millions de caractères. */
export function attendreLesMemesOctets(octets: string, reference: string): void {
  if (octets === reference) return
  const [rendu, attendu] = [JSON.parse(octets), JSON.parse(reference)] as [Resultat, Resultat]
  for (const partie of ['portes', 'conformite', 'chiffres', 'textes'] as const) {
    for (const nom of Object.keys(attendu[partie])) {
      const choisir = (resultat: Resultat): unknown => (resultat[partie] as Readonly<Record<string, unknown>>)[nom]
      expect(choisir(rendu), `${partie} ${nom}`).toEqual(choisir(attendu))
    }
  }
  expect(empreinte(octets), 'les valeurs sont égales, leur ordre diffère').toBe(empreinte(reference))
}
