import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMPILATION_STRICTE, executer, fichiersInstalles, type Installation, installer, RACINE } from './installation'
import { lier } from './liaison'
import { PLAFONDS } from './plafonds'

let installation: Installation

beforeAll(() => {
  installation = installer()
})

afterAll(() => {
  rmSync(installation.dossier, { recursive: true, force: true })
})

const noeud = (...arguments_: string[]): string => executer(process.execPath, arguments_, { cwd: installation.dossier })

describe("l'archive", () => {
  test('ne contient que le paquet construit et ses textes', () => {
    const admis = /^(dist\/.+\.(js|cjs|d\.ts|d\.cts)|package\.json|LICENSE|CHANGELOG\.md|README(\.en)?\.md)$/
    expect(installation.contenu.filter((chemin) => !admis.test(chemin))).toEqual([])
    for (const texte of ['LICENSE', 'README.md', 'README.en.md', 'CHANGELOG.md', 'dist/index.js'])
      expect(installation.contenu).toContain(texte)
  })

  test("n'exécute rien à l'installation", () => {
    const { scripts = {} } = installation.paquet
    const aInstallation = /^(pre|post)?(install|prepare|pack|publish)|^(prepublishOnly|dependencies)$/
    expect(Object.keys(scripts).filter((nom) => aInstallation.test(nom))).toEqual([])
  })

  test("n'amène que les dépendances que le code importe", () => {
    const importees = new Set(
      fichiersInstalles(installation, '.js').flatMap(([, texte]) =>
        [...texte.matchAll(/(?:from|import)\s*["']([^."'][^"']*)["']/g)].map((m) => m[1]?.split('/')[0]),
      ),
    )
    expect([...importees].sort()).toEqual(Object.keys(installation.paquet.dependencies ?? {}).sort())
  })

  test('ne montre dans ses types aucune dépendance, ni aucun type de machine', () => {
    const traces = fichiersInstalles(installation, '.d.ts', '.d.cts').flatMap(([nom, texte]) => {
      const sansCommentaires = texte.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      const trouve = /\b(zod|Zod\w*|decimal\.js|Decimal|date-fns|node:|NodeJS|HTMLElement)\b/i.exec(sansCommentaires)
      return trouve === null ? [] : [`${nom} : ${trouve[0]}`]
    })
    expect(traces).toEqual([])
  })

  test('ne garde trace ni des sources ni de la machine', () => {
    const traces = fichiersInstalles(installation, '.js', '.cjs', '.d.ts', '.d.cts')
      .filter(([, texte]) => texte.includes('sourceMappingURL') || texte.includes(RACINE))
      .map(([nom]) => nom)
    expect(traces).toEqual([])
  })
})

describe('les deux formats', () => {
  test('donnent les mêmes noms, par la racine et par chaque sous-chemin', () => {
    const { portes, dossier } = installation
    writeFileSync(
      join(dossier, 'noms.mjs'),
      `const noms = {}
for (const porte of ${JSON.stringify(portes)}) noms[porte] = Object.keys(await import(porte)).sort()
console.log(JSON.stringify(noms))`,
    )
    writeFileSync(
      join(dossier, 'noms.cjs'),
      `const noms = {}
for (const porte of ${JSON.stringify(portes)}) noms[porte] = Object.keys(require(porte)).sort()
console.log(JSON.stringify(noms))`,
    )
    const esm = JSON.parse(noeud('noms.mjs')) as Record<string, string[]>
    expect(JSON.parse(noeud('noms.cjs'))).toEqual(esm)
    expect(Object.keys(esm)).toEqual(portes)
    for (const porte of portes) {
      expect(esm[porte]?.length, porte).toBeGreaterThan(0)
      expect(esm.calpae, porte).toEqual(expect.arrayContaining(esm[porte] ?? []))
    }
  })

  test('ne génèrent pas de code : une politique de sécurité stricte tient', () => {
    writeFileSync(
      join(installation.dossier, 'strict.mjs'),
      `import { lireDossier } from 'calpae/rsa'
console.log(lireDossier({ id: 'A', departement: '67', situations: [] }).ok, lireDossier({}).ok)`,
    )
    expect(noeud('--disallow-code-generation-from-strings', 'strict.mjs').trim()).toBe('true false')
  })
})

describe('les types', () => {
  const tsc = join(RACINE, 'node_modules/typescript/bin/tsc')

  test.each([
    ['node16', 'consommateur.mts', true],
    ['node16', 'consommateur.cts', true],
    ['bundler', 'consommateur.ts', false],
  ])('%s, %s : un utilisateur compile sans skipLibCheck', (resolution, nom, executable) => {
    const { dossier } = installation
    copyFileSync(join(RACINE, 'tests/paquet/consommateur.ts'), join(dossier, nom))
    const projet = `tsconfig.${nom}.json`
    const compilerOptions = {
      module: resolution === 'node16' ? 'node16' : 'esnext',
      moduleResolution: resolution,
      ...COMPILATION_STRICTE,
      outDir: 'sortie',
      rootDir: '.',
    }
    writeFileSync(join(dossier, projet), JSON.stringify({ compilerOptions, files: [nom] }))
    noeud(tsc, '-p', projet)
    if (executable) noeud(join('sortie', nom.replace(/ts$/, 'js')))
  })

  test('arethetypeswrong ne trouve rien', () => {
    const attw = join(RACINE, 'node_modules/@arethetypeswrong/cli/dist/index.js')
    const sortie = noeud(attw, installation.archive, '--profile', 'node16', '--format', 'json')
    const { analysis } = JSON.parse(sortie) as { analysis: { types: unknown } }
    // Un paquet sans aucun type passe aussi pour juste : on demande donc qu'il en ait.
    expect(analysis.types).toEqual({ kind: 'included' })
  })

  test('publint ne trouve rien', async () => {
    const { messages } = await publint({
      pkgDir: join(installation.dossier, 'node_modules/calpae'),
      level: 'suggestion',
      strict: true,
      pack: false,
    })
    expect(messages).toEqual([])
  })
})

/** Les fichiers du paquet que charge une porte, de proche en proche. */
function charges(fichiers: ReadonlyMap<string, string>, nom: string, vus = new Set<string>()): ReadonlySet<string> {
  if (vus.has(nom)) return vus
  vus.add(nom)
  for (const [, vers = ''] of (fichiers.get(nom) ?? '').matchAll(/(?:from|import|require\()\s*["'](\.[^"']+)["']/g)) {
    charges(fichiers, posix.normalize(posix.join(posix.dirname(nom), vers)), vus)
  }
  return vus
}

describe('les jeux de conformité', () => {
  test.each(['js', 'cjs'])('aucune autre porte ne les charge, hors la racine (%s)', (extension) => {
    const fichiers = new Map(fichiersInstalles(installation, `.${extension}`))
    const parle = (porte: string): boolean => {
      const chemin = `dist/${porte === 'calpae' ? '' : `${porte.slice('calpae/'.length)}/`}index.${extension}`
      const lus = [...charges(fichiers, chemin)]
      expect(fichiers.has(chemin), chemin).toBe(true)
      return lus.some((nom) => fichiers.get(nom)?.includes('orientation-a-l-observation'))
    }
    expect(installation.portes.filter(parle)).toEqual(['calpae', 'calpae/conformite'])
  })
})

describe('le poids', () => {
  test.each(PLAFONDS.map((plafond) => [plafond.quoi, plafond] as const))('%s', async (_, plafond) => {
    const { octets, parPaquet } = await lier(
      installation.dossier,
      `export { ${plafond.noms.join(', ')} } from '${plafond.depuis}'`,
    )
    expect(plafond.sans.filter((nom) => parPaquet.has(nom))).toEqual([])
    expect(parPaquet.get('calpae')).toBeGreaterThan(0)
    expect(octets).toBeLessThanOrEqual(plafond.octets)
  })

  test('rien ne tire decimal.js', async () => {
    for (const porte of installation.portes.filter((nom) => nom !== 'calpae')) {
      const { parPaquet } = await lier(installation.dossier, `export * from '${porte}'`)
      expect(parPaquet.has('decimal.js'), porte).toBe(false)
    }
  })

  test('importer sans rien employer ne coûte rien', async () => {
    for (const porte of installation.portes) {
      const { parPaquet } = await lier(installation.dossier, `import '${porte}'\nimport * as tout from '${porte}'`)
      expect([...parPaquet], porte).toEqual([])
    }
  })

  test('la pesée voit ce qui est lourd', async () => {
    const { octets, parPaquet } = await lier(installation.dossier, "export * from 'calpae'")
    expect(parPaquet.get('zod')).toBeGreaterThan(0)
    expect(octets).toBeGreaterThan(1024)
  })
})
