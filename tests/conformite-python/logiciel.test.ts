import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import type { RapportConformite } from '../../src/conformite/rapport'

const EXEMPLE = fileURLToPath(new URL('../../examples/conformite', import.meta.url))
const dossier = mkdtempSync(join(tmpdir(), 'calpae-conformite-'))
afterAll(() => rmSync(dossier, { recursive: true, force: true }))

const ecrireJeux = (...options: string[]): string =>
  execFileSync(process.execPath, [join(EXEMPLE, 'ecrire-jeux.mjs'), ...options], { encoding: 'utf8', maxBuffer: 64_000_000 })

function repondre(prereglage: string, jeux: string): string {
  const { status, error, stdout, stderr } = spawnSync('python3', [join(EXEMPLE, 'logiciel.py'), prereglage], {
    input: jeux,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  })
  if (status !== 0) throw new Error(`python3 est nécessaire : ${error?.message ?? stderr}`)
  return stdout
}

function verifier(jeux: string, reponses: string, ...options: string[]) {
  const fichiers = [
    ['jeux.json', jeux],
    ['reponses.json', reponses],
  ].map(([nom = '', texte = '']) => {
    const fichier = join(dossier, nom)
    writeFileSync(fichier, texte)
    return fichier
  })
  const { status, stdout } = spawnSync(process.execPath, [join(EXEMPLE, 'verifier.mjs'), ...fichiers, ...options], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  return { status, stdout }
}

const juger = (jeux: string, reponses: string) => JSON.parse(verifier(jeux, reponses, '--json').stdout) as RapportConformite

describe('un logiciel en Python, du JSON au JSON', () => {
  it.each(['guide2022', 'tableau2022', 'casf', 'transition2024', 'transition2024UnMois', 'decret2024'])(
    'est conforme sous %s, pour ce qu’il traite',
    (prereglage) => {
      const jeux = ecrireJeux()
      const rapport = juger(jeux, repondre(prereglage, jeux))
      expect(rapport.cas.filter(({ statut }) => statut === 'non-conforme')).toEqual([])
      expect(rapport).toMatchObject({ conforme: true, complet: false, prereglage, anomalies: [] })
      const dossiers = rapport.jeux.filter(({ niveau }) => niveau === 'dossier').map(({ bilan }) => bilan)
      const somme = (champ: 'cas' | 'conformes') => dossiers.reduce((total, bilan) => total + bilan[champ], 0)
      expect(somme('conformes') / somme('cas')).toBeGreaterThan(0.85)
      for (const { statut, raison } of rapport.cas) if (statut === 'non-traite') expect(raison).not.toBe('aucune réponse')
    },
  )

  it.each(['2022', '7'])('est conforme aux jeux dérivés, graine %s', (graine) => {
    const jeux = ecrireJeux(graine)
    const rapport = juger(jeux, repondre('guide2022', jeux))
    expect(rapport.cas.filter(({ statut }) => statut === 'non-conforme')).toEqual([])
    expect(rapport.conforme).toBe(true)
  })

  it('le rapport se lit, et le code de retour dit la conformité', () => {
    const jeux = ecrireJeux()
    const reponses = repondre('guide2022', jeux)
    const bon = verifier(jeux, reponses)
    expect(bon.status).toBe(0)
    expect(bon.stdout).toContain('# Conformité de logiciel.py')
    const faux = verifier(jeux, reponses.replaceAll('"dans-le-delai"', '"hors-delai"'))
    expect(faux.status).toBe(1)
    expect(faux.stdout).toContain('**Non conforme**')
    expect(faux.stdout).toContain('critère `oriente-dans-le-delai`')
  })
})
