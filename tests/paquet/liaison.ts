import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

export type Liaison = {
  /** Octets réduits et comprimés. */
  octets: number
  /** Octets réduits venus de chaque paquet installé. */
  parPaquet: ReadonlyMap<string, number>
}

/** Lie un module comme le ferait l'outil d'un site, et pèse le résultat. */
export async function lier(dossier: string, code: string): Promise<Liaison> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: dossier, sourcefile: 'entree.js' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    absWorkingDir: dossier,
    outfile: join(dossier, 'liaison.js'),
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  })
  const parPaquet = new Map<string, number>()
  for (const sortie of Object.values(metafile.outputs)) {
    for (const [entree, { bytesInOutput }] of Object.entries(sortie.inputs)) {
      const nom = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(entree)?.[1]
      if (nom !== undefined && bytesInOutput > 0) parPaquet.set(nom, (parPaquet.get(nom) ?? 0) + bytesInOutput)
    }
  }
  const octets = outputFiles.reduce((somme, f) => somme + gzipSync(f.contents, { level: 9 }).length, 0)
  return { octets, parPaquet }
}
