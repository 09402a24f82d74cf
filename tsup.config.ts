import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { defineConfig } from 'tsup'

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

// Chaque fichier est aussi une entrée, pour que son code fasse un morceau à lui : qui importe une règle d'une ligne laisse tomber les
// morceaux qu'elle n'emploie pas, constantes comprises (`sideEffects: false`). Les entrées elles-mêmes, vides, sont jetées à la fin.
const MORCEAUX = 'morceaux'
const morceaux = Object.fromEntries(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((nom) => nom.endsWith('.ts') && !nom.endsWith('index.ts'))
    .map((nom) => [`${MORCEAUX}/${nom.slice(0, -3)}`, `src/${nom}`]),
)

export default defineConfig({
  entry: { ...portes, ...morceaux },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  sourcemap: false,
  // TypeScript 6 : tsup règle lui-même `baseUrl`, que le compilateur dit déprécié.
  dts: { entry: portes, compilerOptions: { ignoreDeprecations: '6.0' } },
  onSuccess: async () => rmSync(`dist/${MORCEAUX}`, { recursive: true, force: true }),
})
