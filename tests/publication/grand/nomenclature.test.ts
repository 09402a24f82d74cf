/** La nomenclature dit ce que le paquet amène, et rien d'autre. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { executer, RACINE } from '../../paquet/installation'

interface Composant {
  readonly type: string
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly licenses: readonly { readonly license: { readonly id: string } }[]
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[]
}

interface Nomenclature {
  readonly bomFormat: string
  readonly metadata: { readonly component: Composant }
  readonly components: readonly Composant[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

interface Verrou {
  readonly packages: Readonly<
    Record<string, { readonly version: string; readonly integrity: string; readonly dependencies?: object }>
  >
}

const produire = (): string => executer(process.execPath, [join(RACINE, '.ci/nomenclature.mjs')], {})
const lireJson = (nom: string): unknown => JSON.parse(readFileSync(join(RACINE, nom), 'utf8'))

test('elle nomme le paquet, et chaque dépendance déclarée, à la version et à l’empreinte du verrou', () => {
  const { bomFormat, metadata, components, dependencies } = JSON.parse(produire()) as Nomenclature
  const paquet = lireJson('package.json') as { version: string; dependencies: object }
  const { packages } = lireJson('package-lock.json') as Verrou
  expect(bomFormat).toBe('CycloneDX')
  expect(metadata.component).toMatchObject({ type: 'library', name: 'calpae', version: paquet.version })
  expect(components.map(({ name }) => name).sort()).toEqual(Object.keys(paquet.dependencies).sort())
  for (const { name, version, purl, licenses, hashes } of components) {
    const verrou = packages[`node_modules/${name}`]
    expect({ version, purl }).toEqual({ version: verrou?.version, purl: `pkg:npm/${name}@${version}` })
    expect(licenses).toEqual([{ license: { id: 'MIT' } }])
    const [algorithme, attendue = ''] = (verrou?.integrity ?? '').split('-')
    expect(algorithme).toBe('sha512')
    expect(hashes).toEqual([{ alg: 'SHA-512', content: Buffer.from(attendue, 'base64').toString('hex') }])
    // Une dépendance d'une dépendance serait à nommer aussi : il n'y en a pas.
    expect(verrou?.dependencies).toBeUndefined()
  }
  const racine = dependencies.find(({ ref }) => ref.startsWith('calpae@'))
  expect(racine?.dependsOn).toEqual(components.map(({ name, version }) => `${name}@${version}`))
})

test('elle se refait à l’octet près', () => {
  expect(produire()).toBe(produire())
})
