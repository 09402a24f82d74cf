/** Calcule un échantillon et l'écrit ; lancé sous chaque fuseau, il doit écrire les mêmes octets. */
import {
  type Contexte,
  calculerIndicateursRsa,
  evaluerEntrees,
  expliquer,
  lireDossiers,
  PREREGLAGES,
  restituerExplication,
} from '../../src/index'
import { ECHANTILLON } from './echantillon'

const lecture = lireDossiers(ECHANTILLON)
const sortie = Object.entries(PREREGLAGES).map(([nom, conventions]) => {
  const contexte: Contexte = {
    periode: { debut: '2021-01-01', fin: '2021-12-31' },
    observeLe: '2022-03-31',
    departements: ['67', '68'],
    conventions,
  }
  return {
    nom,
    indicateurs: calculerIndicateursRsa(lecture.dossiers, contexte),
    entrees: lecture.dossiers.map((dossier) => evaluerEntrees(dossier, contexte)),
    explications: lecture.dossiers.map((dossier) => restituerExplication(expliquer(dossier, contexte))),
  }
})

/** Ce que la machine croit de l'heure : preuve que le fuseau demandé est en vigueur. */
const environnement = {
  fuseau: Intl.DateTimeFormat().resolvedOptions().timeZone,
  decalage: new Date('2024-07-01T12:00:00Z').getTimezoneOffset(),
  reveillon: new Date('2024-01-01T03:00:00Z').getDate(),
}
process.stderr.write(JSON.stringify(environnement))
process.stdout.write(JSON.stringify({ lecture, sortie }))
