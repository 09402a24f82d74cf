// Le rapport de lecture : combien de dossiers lus, lesquels refusés et pourquoi, ce qui est étrange.
import { nombre, tableau } from './affichage.mjs'

export function direLecture({ lus, dossiers, rejets, anomalies }) {
  return [
    `${nombre(lus)} dossiers lus = ${nombre(dossiers.length)} lisibles + ${nombre(rejets.length)} rejetés`,
    '',
    'Rejetés, avec leur position et la raison :',
    ...rejets.map(direRejet),
    '',
    'Lisibles, mais étranges (signalés sans rejet) :',
    direAnomalies(anomalies),
  ].join('\n')
}

function direRejet({ position, id, erreurs }) {
  const raisons = erreurs.slice(0, 2).map(({ chemin, message }) => `    ${chemin} : ${message}`)
  const reste = erreurs.length > 2 ? [`    et ${erreurs.length - 2} autre(s) erreur(s)`] : []
  return [`  n° ${position} (${id ?? 'sans identifiant'})`, ...raisons, ...reste].join('\n')
}

function direAnomalies(anomalies) {
  const parCode = new Map()
  for (const { anomalies: duDossier } of anomalies) {
    for (const { code, chemin, message } of duDossier) {
      const vue = parCode.get(code) ?? { combien: 0, exemple: `${chemin} : ${message}` }
      parCode.set(code, { ...vue, combien: vue.combien + 1 })
    }
  }
  const lignes = [...parCode].sort(([, a], [, b]) => b.combien - a.combien)
  return tableau(
    ['anomalie', 'nombre', 'par exemple'],
    lignes.map(([code, { combien, exemple }]) => [code, nombre(combien), exemple]),
    { aGauche: [0, 2] },
  )
}
