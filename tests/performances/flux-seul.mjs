// npm run build, puis node tests/performances/flux-seul.mjs [10000000] : la mémoire d'un flux de dossiers inventés un à un, tous différents.
import { dire } from './affichage.mjs'
import { mesurerFlux } from './flux.mjs'

const RELEVES = 20
const pas = Math.ceil(Number(process.argv[2] ?? 10_000_000) / RELEVES)
const { quoi, mesure, cible, verdict } = await mesurerFlux({
  dossiers: 0,
  flux: { dossiers: RELEVES * pas, pas, reference: pas, inventes: true },
})
dire(`${quoi} : ${mesure}, ${cible} : ${verdict}`)
