// Cinq exports de formes différentes, lus par des correspondances prêtes : npm run build, puis node examples/import/exports.mjs
import { readFileSync } from 'node:fs'
import { CORRESPONDANCES, calculerIndicateursRsa, importer } from 'calpae'
import { parse } from 'csv-parse/sync'

/** Les lignes d'un CSV français, en listes de cellules : deux colonnes du même nom s'y voient. L'encodage se dit, il ne se devine pas. */
function lire(nom, encodage = 'utf-8') {
  const octets = readFileSync(new URL(`./exports/${nom}.csv`, import.meta.url))
  return parse(new TextDecoder(encodage, { ignoreBOM: true }).decode(octets), { delimiter: ';', relax_column_count: true })
}

const EXPORTS = {
  'feuille-de-suivi': lire('feuille-de-suivi', 'windows-1252'),
  'tables-normalisees': {
    personnes: lire('personnes'),
    droits: lire('droits'),
    orientations: lire('orientations'),
    rendezVous: lire('rendez-vous'),
    contrats: lire('contrats'),
    actions: lire('actions'),
  },
  'historique-des-droits': lire('historique-des-droits'),
  'contacts-cnaf': lire('contacts-cnaf'),
  'rendez-vous-a-statuts': { droits: lire('historique-des-droits'), rendezVous: lire('rendez-vous-a-statuts') },
}

const CONTEXTE = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }

for (const [nom, lignes] of Object.entries(EXPORTS)) {
  const { dossiers, rejets, anomalies, refus, tables, pertes } = importer(lignes, CORRESPONDANCES[nom])
  console.log(nom)
  for (const { table, donnees, lues, rejetees, vides, laissees } of tables) {
    console.log(`  ${table} : ${donnees} lignes, ${lues} lues, ${rejetees} rejetées, ${vides} vides, ${laissees} laissées`)
  }
  for (const { message, conseil } of refus) console.log(`  refus : ${message}${conseil === null ? '' : ` ; ${conseil}`}`)
  for (const { sorte, id, erreurs } of rejets) {
    const [{ table, ligne, colonne, message }] = erreurs
    console.log(`  ${sorte} ${id ?? ''} rejeté : ${table}, ligne ${ligne}, « ${colonne} », ${message}`)
  }
  for (const { code, message } of anomalies) console.log(`  anomalie ${code} : ${message}`)
  for (const { champ, inconnus } of pertes.champsNonAlimentes) {
    if (inconnus.length > 0 && !champ.includes('[]')) console.log(`  sans ${champ} : ${inconnus.length} indicateurs inconnus`)
  }
  const { indicateurs } = calculerIndicateursRsa(dossiers, CONTEXTE)
  for (const id of ['nouveaux-entrants', 'nouveaux-entrants-orientes-dans-le-delai', 'premiers-contrats-dans-le-delai']) {
    const { minimum, maximum } = indicateurs[id]
    console.log(`  ${id} : de ${minimum} à ${maximum}`)
  }
}
