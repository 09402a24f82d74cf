/** Empaquette et installe une fois, pour toutes les épreuves ; écrit à côté les programmes qu'elles lancent. */
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { lireDonnees } from '../corpus/donnees.mjs'
import { installer } from '../paquet/installation'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Le dossier où le paquet est installé, et où sont les programmes. */
    accueil: string
  }
}

const ici = (chemin: string): string => fileURLToPath(new URL(chemin, import.meta.url))

export default function preparer(projet: TestProject): () => void {
  const { dossier, portes } = installer()
  const ecrire = (nom: string, texte: string): void => writeFileSync(join(dossier, nom), texte)
  cpSync(ici('./epreuve'), dossier, { recursive: true })
  cpSync(ici('../corpus/chiffres'), join(dossier, 'chiffres'), { recursive: true })
  ecrire('donnees.mjs', `export default JSON.parse(${JSON.stringify(JSON.stringify(lireDonnees()))})\n`)
  const noms = portes.map((porte, rang) => [porte, `porte${rang}`] as const)
  // Le résultat s'écrit, pour les moteurs de serveur, et se pose, pour la page.
  ecrire(
    'esm.mjs',
    [
      ...noms.map(([porte, nom]) => `import * as ${nom} from '${porte}'`),
      "import { eprouver } from './eprouver.mjs'",
      `globalThis.resultat = JSON.stringify(eprouver({ ${noms.map(([porte, nom]) => `'${porte}': ${nom}`).join(', ')} }))`,
      'console.log(globalThis.resultat)',
      '',
    ].join('\n'),
  )
  ecrire(
    'cjs.cjs',
    [
      `const portes = Object.fromEntries(${JSON.stringify(portes)}.map((porte) => [porte, require(porte)]))`,
      "import('./eprouver.mjs').then(({ eprouver }) => console.log(JSON.stringify(eprouver(portes))))",
      '',
    ].join('\n'),
  )
  projet.provide('accueil', dossier)
  return () => rmSync(dossier, { recursive: true, force: true })
}
