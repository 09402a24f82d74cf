import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> }

// Une seule liste des portes du paquet : les `exports` de package.json. `./rsa` est bâti depuis src/rsa/index.ts.
const portes = Object.fromEntries(
  Object.keys(exports)
    .filter((porte) => porte !== './package.json')
    .map((porte) => {
      const module = porte === '.' ? 'index' : `${porte.slice(2)}/index`
      return [module, `src/${module}.ts`]
    }),
)

const commun: Options = { target: 'es2022', platform: 'neutral', splitting: true, sourcemap: false }

// Les deux constructions vont de front : aucune ne peut vider dist sous l'autre.
rmSync('dist', { recursive: true, force: true })

/**
 * Pour Node, Deno et Bun, qui chargent les fichiers tels quels : chaque fichier coûte, quelques-uns par porte suffisent. Zod est pris dedans, réduit à
 * ce qui sert : à lui seul, il en chargerait plus de cent.
 */
const aCharger: Options = {
  ...commun,
  entry: portes,
  format: ['esm', 'cjs'],
  noExternal: ['zod'],
  esbuildPlugins: [
    {
      name: 'licence-de-zod',
      setup({ onLoad }) {
        onLoad({ filter: /zod\/v4\/core\/core\.js$/ }, ({ path }) => ({
          contents: `/*! zod\n${readFileSync('node_modules/zod/LICENSE', 'utf8')}*/\n${readFileSync(path, 'utf8')}`,
        }))
      },
    },
  ],
  // TypeScript 6 : tsup règle lui-même `baseUrl`, que le compilateur dit déprécié.
  dts: { entry: portes, compilerOptions: { ignoreDeprecations: '6.0' } },
}

// Chaque fichier est aussi une entrée, pour que son code fasse un morceau à lui : qui importe une règle d'une ligne laisse tomber les
// morceaux qu'elle n'emploie pas, constantes comprises (`sideEffects: false`). Les entrées elles-mêmes, vides, sont jetées à la fin.
const ENTREES = 'entrees'
const entrees = Object.fromEntries(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((nom) => nom.endsWith('.ts') && !nom.endsWith('index.ts'))
    .map((nom) => [`${ENTREES}/${nom.slice(0, -3)}`, `src/${nom}`]),
)

/** Pour qui lie son propre code (un site, une application) : un fichier par notion, et zod à côté, partagé avec le reste. */
const aLier: Options = {
  ...commun,
  entry: { ...portes, ...entrees },
  format: ['esm'],
  outDir: 'dist/morceaux',
  onSuccess: async () => rmSync(`dist/morceaux/${ENTREES}`, { recursive: true, force: true }),
}

export default defineConfig([aCharger, aLier])
