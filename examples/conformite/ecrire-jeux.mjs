// Écrit les jeux en JSON sur la sortie : `node ecrire-jeux.mjs > jeux.json`. Un nombre en argument donne des jeux dérivés.
import { deriverJeu, JEUX } from '../../dist/conformite/index.js'

const graine = process.argv[2]
const jeux = graine === undefined ? JEUX : JEUX.map((jeu) => deriverJeu(jeu, Number(graine)))
process.stdout.write(JSON.stringify(jeux))
