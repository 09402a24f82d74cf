// D'une feuille au tableau de l'annexe 9. Ce script est aussi la source du carnet (carnet.ipynb) : une cellule commence à chaque « %% ».
// Pour le lancer : npm run build à la racine, puis ici npm install && node carnet.mjs.

// %% [markdown]
// # D'une feuille au tableau de l'annexe 9
//
// 400 dossiers RSA inventés, dans une feuille comme un service en tient une ; les indicateurs d'insertion, ce qui reste inconnu et pourquoi ; ce qu'un
// autre texte changerait ; la justification d'un dossier ; et le tableau à remettre.

// %% [script]
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
process.chdir(import.meta.dirname)
mkdirSync('sortie', { recursive: true })
let figures = 0
const display = {
  markdown: (texte) => console.log(`${texte}\n`),
  raw: (_sorte, image) => {
    figures += 1
    writeFileSync(`sortie/figure-${figures}.svg`, image)
    console.log(`→ sortie/figure-${figures}.svg\n`)
  },
}

// %% [carnet]
// import { display } from 'tslab'

// %%
import { readFileSync } from 'node:fs'
import {
  calculerIndicateursRsa,
  contributions,
  expliquer,
  importer,
  libelleCause,
  PREREGLAGES,
  restituerExplication,
  tableauIndicateurs,
  tauxRemplissage,
  versMarkdown,
  versVegaLite,
} from 'calpae'
import { parse } from 'csv-parse/sync'

// %% [markdown]
// ## 1. Lire la feuille
//
// Une ligne par fait, des colonnes nommées comme les champs d'un dossier. La correspondance est une donnée : pour une autre feuille, on en écrit une autre.

// %%
const lignes = parse(readFileSync('../donnees/dossiers.csv', 'utf8'), { delimiter: ';' })
const correspondance = JSON.parse(readFileSync('../donnees/correspondance.json', 'utf8'))
const lecture = importer(lignes, correspondance)
const { dossiers } = lecture
const [feuille] = lecture.tables
display.markdown(
  `${feuille.donnees} lignes données, ${feuille.lues} lues, ${feuille.rejetees} rejetées : **${dossiers.length} dossiers**, ${lecture.rejets.length} rejet, ${lecture.anomalies.length} signalements.`,
)

// %% [markdown]
// Rien ne se perd : ce qui ne se lit pas est rendu avec sa ligne et sa raison ; ce qui est étrange est signalé, et gardé.

// %%
const parCode = {}
for (const { code } of lecture.anomalies) parCode[code] = (parCode[code] ?? 0) + 1
display.markdown(
  [
    '| signalement | nombre |',
    '| --- | ---: |',
    ...Object.entries(parCode).map(([code, nombre]) => `| ${code} | ${nombre} |`),
  ].join('\n'),
)

// %% [markdown]
// ## 2. Compter
//
// La période, le territoire, et le texte que l'on suit : le guide de 2022 (instruction 2022/19, annexe 7).

// %%
const contexte = {
  periode: { debut: '2022-01-01', fin: '2022-12-31' },
  departements: ['67', '68'],
  conventions: PREREGLAGES.guide2022,
}
const resultat = calculerIndicateursRsa(dossiers, contexte)
display.markdown(versMarkdown(resultat))

// %% [markdown]
// Un inconnu n'est ni un oui ni un non. Il a une cause, et la cause dit quelle donnée recueillir.

// %%
const { causes, indetermines } = resultat.indicateurs['premiers-contrats']
display.markdown(
  [
    `Premiers contrats : ${indetermines} cas inconnus.`,
    '',
    ...Object.entries(causes).map(([cause, nombre]) => `- ${nombre} : ${libelleCause(cause)}`),
  ].join('\n'),
)

// %% [markdown]
// ## 3. Voir
//
// `versVegaLite` rend une spécification ; Vega la dessine.

// %%
const { compile } = require('vega-lite')
const { parse: preparer, View } = require('vega')
const dessiner = async (specification) => {
  const image = await new View(preparer(compile(specification).spec), { renderer: 'none' }).toSVG()
  display.raw('image/svg+xml', image)
}
await dessiner(versVegaLite(resultat))

// %% [markdown]
// La part des entrants qui attendent encore leur orientation, jour après jour, et la limite d'un mois.

// %%
await dessiner(versVegaLite(contributions(dossiers, contexte), { limite: 30 }))

// %% [markdown]
// ## 4. Un autre texte
//
// Les mêmes dossiers, lus par six textes : ce n'est pas la pratique qui change, c'est la définition.

// %%
const parTexte = Object.entries(PREREGLAGES).map(([nom, conventions]) => {
  const { indicateurs } = calculerIndicateursRsa(dossiers, { ...contexte, conventions })
  const dire = (id) => `${indicateurs[id].minimum} à ${indicateurs[id].maximum}`
  return `| ${nom} | ${dire('nouveaux-entrants')} | ${dire('nouveaux-entrants-orientes-dans-le-delai')} | ${dire('premiers-contrats-dans-le-delai')} |`
})
display.markdown(
  [
    '| texte | nouveaux entrants | orientés dans le délai | contrats dans le délai |',
    '| --- | ---: | ---: | ---: |',
    ...parTexte,
  ].join('\n'),
)

// %% [markdown]
// ## 5. Justifier un dossier
//
// Le premier dossier qui compte, critère par critère, avec ses preuves et ses sources.

// %%
const compte = dossiers.find(
  (dossier) => calculerIndicateursRsa([dossier], contexte).indicateurs['premiers-contrats'].minimum > 0,
)
console.log(restituerExplication(expliquer(compte, contexte)))

// %% [markdown]
// ## 6. Le tableau de l'annexe 9
//
// Deux sessions, deux départements côte à côte. Les autres familles d'indicateurs ne viennent pas de cette feuille : leurs cellules
// disent « ND », et cela se compte.

// %%
const sessions = [
  { debut: '2021-01-01', fin: '2021-12-31' },
  { debut: '2022-01-01', fin: '2022-05-31' },
]
const resultats = sessions.flatMap((periode) =>
  ['67', '68'].map((departement) => calculerIndicateursRsa(dossiers, { periode, departements: [departement] })),
)
const tableau = tableauIndicateurs(resultats, { titre: 'Tableau des indicateurs, dossiers inventés', millesime: 2022 })
display.markdown(versMarkdown(tableau))

// %%
const { renseignees, attendues } = tauxRemplissage(tableau).ensemble
display.markdown(`Cellules de résultats renseignées : ${renseignees} sur ${attendues}.`)
