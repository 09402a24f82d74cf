// node .ci/nomenclature.mjs : la nomenclature (CycloneDX) de ce que le paquet amène, sur la sortie. Les mêmes octets à chaque fois.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const racine = fileURLToPath(new URL('..', import.meta.url))
const accueil = mkdtempSync(join(tmpdir(), 'nomenclature-'))
// npm nomme la racine d'après son dossier.
const dossier = join(accueil, 'calpae')
mkdirSync(dossier)
const npm = (...arguments_) => execFileSync('npm', arguments_, { cwd: dossier, encoding: 'utf8', maxBuffer: 64_000_000 })

try {
  for (const nom of ['package.json', 'package-lock.json', '.npmrc']) copyFileSync(join(racine, nom), join(dossier, nom))
  npm('ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--silent')
  // Ce que reçoit l'utilisateur : ni outils, ni scripts. Avec eux, npm réclame les outils ; « --omit dev » écarte aussi zod, dont l'un se sert.
  const { devDependencies, scripts, ...paquet } = JSON.parse(readFileSync(join(dossier, 'package.json'), 'utf8'))
  writeFileSync(join(dossier, 'package.json'), JSON.stringify(paquet))
  const nomenclature = JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'))
  // Un numéro tiré au hasard et l'heure : CycloneDX ne les exige pas.
  delete nomenclature.serialNumber
  delete nomenclature.metadata.timestamp
  console.log(JSON.stringify(nomenclature, null, 2))
} finally {
  rmSync(accueil, { recursive: true, force: true })
}
