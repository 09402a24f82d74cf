// Le paquet tel qu'il serait publié : empaqueté, puis installé dans un dossier vide.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Empaquette le projet, installe l'archive, et rend le dossier d'accueil. Le paquet doit être construit. */
export function installerLePaquet(racine) {
  const dossier = mkdtempSync(join(tmpdir(), 'calpae-navigateur-'))
  const npm = (arguments_, cwd) =>
    execFileSync('npm', arguments_, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  const [{ filename }] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', dossier], racine))
  writeFileSync(join(dossier, 'package.json'), '{ "name": "accueil", "private": true, "type": "module" }\n')
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', '--silent', join(dossier, filename)], dossier)
  return dossier
}
