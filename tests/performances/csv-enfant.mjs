// Un fichier CSV écrit au fil de l'eau, dans un processus à lui. Lancé par lignes.mjs.
import { closeSync, fstatSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ecrireCsv } from 'calpae/restitution'

const lignes = Number(process.argv[2])
const dossier = mkdtempSync(join(tmpdir(), 'calpae-csv-'))
const fichier = openSync(join(dossier, 'lignes.csv'), 'w')
const retenus = []
const debut = performance.now()
try {
  for (const morceau of ecrireCsv(inventer())) writeSync(fichier, morceau)
  const duree = performance.now() - debut
  const { size } = fstatSync(fichier)
  console.log(JSON.stringify({ duree, octets: size, retenus, sommet: process.resourceUsage().maxRSS * 1024 }))
} finally {
  closeSync(fichier)
  rmSync(dossier, { recursive: true, force: true })
}

function* inventer() {
  for (let rang = 0; rang < lignes; rang += 1) {
    yield {
      id: `D${rang}`,
      departement: '67',
      delaiJours: rang % 90,
      retenue: rang % 3 === 0,
      montant: `${rang}.50`,
      motif: 'retour ; « seuil »',
    }
    if (rang === Math.floor(lignes / 10) || rang === lignes - 1) retenus.push(retenir())
  }
}

function retenir() {
  globalThis.gc()
  return process.memoryUsage().heapUsed
}
