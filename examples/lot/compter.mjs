// Un grand fichier, sur tous les cœurs : npm run build, puis
//   node examples/lot/compter.mjs dossiers.ndjson [--fils 4] [--debut 2022-01-01] [--fin 2022-12-31]
// Sans fichier, un portefeuille inventé de 100 000 dossiers, écrit le temps de le compter.
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ecrirePortefeuille } from './ecrire-portefeuille.mjs'
import { compterFichier } from './equipe.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fils: { type: 'string' },
    debut: { type: 'string', default: '2022-01-01' },
    fin: { type: 'string', default: '2022-12-31' },
  },
})
const fichier = positionals[0] ?? ecrirePortefeuille(100_000)
const options = values.fils === undefined ? {} : { fils: Number(values.fils) }
try {
  const { lus, rejets, resultat } = await compterFichier(fichier, { periode: { debut: values.debut, fin: values.fin } }, options)
  console.log(`${lus} dossiers lus, ${rejets.length} rejetés`)
  for (const { ligne, id, erreurs } of rejets.slice(0, 10)) {
    console.log(`  ligne ${ligne} (${id ?? 'sans identifiant'}) ${erreurs[0].chemin} : ${erreurs[0].message}`)
  }
  for (const [id, { valeur, minimum, maximum }] of Object.entries(resultat.indicateurs)) {
    console.log(`${id} : ${valeur} (de ${minimum} à ${maximum})`)
  }
} finally {
  if (positionals.length === 0) rmSync(fichier)
}
