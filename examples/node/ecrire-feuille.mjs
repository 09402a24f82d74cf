// Récrit donnees/dossiers.csv, la feuille de 400 dossiers inventés que lisent la page et le carnet.
import { writeFileSync } from 'node:fs'
import { lireDossiers } from 'calpae'
import { ecrireFeuille } from './feuille.mjs'
import { genererPortefeuille } from './portefeuille.mjs'

const { dossiers } = lireDossiers(genererPortefeuille({ dossiers: 400 }))
writeFileSync(new URL('../donnees/dossiers.csv', import.meta.url), ecrireFeuille(dossiers))
