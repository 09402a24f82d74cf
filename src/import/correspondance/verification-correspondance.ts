import { decrire } from '../../base/description'
import type { Anomalie, Erreur } from '../../base/erreur'
import { CIBLE_TENUE, CIBLES, CIBLES_DOSSIER, type Cible, cibleDe, LISTES, type ListeDossier } from './cibles'
import { colonnesLues } from './colonnes-lues'
import type { CorrespondanceLue, ElementLu, SourceLue, TableLue } from './forme-correspondance'
import { NUMERO } from './repetition'
import { verifierSource } from './verification-source'

/** Vérifie ce qu'une forme ne dit pas : ce qui lie un champ de la correspondance à un autre. */
export function verifierCorrespondance(lue: CorrespondanceLue, erreurs: Erreur[], anomalies: Anomalie[]): void {
  const tables = Object.entries(lue.tables)
  if (tables.length === 0) erreurs.push(manque('tables', 'une table au moins'))
  if (lue.dates !== null && lue.dates.depuis !== null && lue.dates.jusqua !== null && lue.dates.jusqua < lue.dates.depuis) {
    const message = `reçu « ${lue.dates.jusqua} » ; attendu : une date qui ne précède pas ${lue.dates.depuis}`
    erreurs.push({ chemin: 'dates.jusqua', code: 'fin-avant-debut', message })
  }
  for (const [nom, table] of tables) verifierTable(table, `tables.${nom}`, lue, erreurs, anomalies)
  if (tables.length === 0) return
  if (lue.departement === null && tables.every(([, { departement }]) => departement === null)) {
    erreurs.push(manque('departement', 'un code de département, ou dans une table la colonne qui le dit'))
  }
  if (tables.every(([, { situations }]) => situations === null || situations.length === 0)) {
    erreurs.push(manque('tables', 'une table au moins qui alimente « situations »'))
  }
}

function verifierTable(table: TableLue, chemin: string, lue: CorrespondanceLue, erreurs: Erreur[], anomalies: Anomalie[]): void {
  verifierCle(table, chemin, erreurs, anomalies)
  if (table.ligneEntete === 0) {
    erreurs.push({
      chemin: `${chemin}.ligneEntete`,
      code: 'type-inattendu',
      message: 'reçu le nombre 0 ; attendu : un numéro de ligne, compté depuis 1',
    })
  }
  const verifier = (source: SourceLue | null | undefined, cible: Cible, ou: string): void => {
    if (source == null) return
    verifierSource(source, cible, `${chemin}.${ou}`, lue, erreurs)
    if (source.colonne?.includes(NUMERO)) erreurs.push(numeroSansRepetition(`${chemin}.${ou}.colonne`))
  }
  verifier(table.departement, CIBLES_DOSSIER.departement, 'departement')
  verifier(table.historiqueDepuis, CIBLES_DOSSIER.historiqueDepuis, 'historiqueDepuis')
  for (const [liste, source] of Object.entries(table.tenues ?? {})) verifier(source, CIBLE_TENUE, `tenues.${liste}`)
  for (const liste of LISTES) {
    table[liste]?.forEach((element, i) => {
      verifierElement(liste, element, `${chemin}.${liste}[${i}]`, lue, erreurs)
    })
  }
  const lues = new Set(colonnesLues(table).map(({ colonne }) => colonne))
  table.ignorees?.forEach((colonne, i) => {
    if (!lues.has(colonne)) return
    const message = `la colonne « ${colonne} » est aussi lue ; attendu : l'un ou l'autre`
    erreurs.push({ chemin: `${chemin}.ignorees[${i}]`, code: 'colonne-ignoree-et-lue', message })
  })
}

/** Les noms d'un numéro que tout un foyer partage. */
const NUMERO_DE_FOYER = /^(?:matricule|numdemrsa)$|foyer|famille|allocataire/i

function verifierCle({ cle, temoins }: TableLue, chemin: string, erreurs: Erreur[], anomalies: Anomalie[]): void {
  const { colonnes, longueur } = cle
  if (colonnes.length === 0) erreurs.push(manque(`${chemin}.cle.colonnes`, 'une colonne au moins'))
  if (longueur === 0 || (longueur !== null && longueur > 30)) {
    const message = `reçu le nombre ${longueur} ; attendu : une longueur de 1 à 30`
    erreurs.push({ chemin: `${chemin}.cle.longueur`, code: 'type-inattendu', message })
  }
  colonnes.forEach((colonne, i) => {
    if (colonnes.indexOf(colonne) === i) return
    const message = `reçu une seconde fois « ${colonne} » ; attendu : une seule fois`
    erreurs.push({ chemin: `${chemin}.cle.colonnes[${i}]`, code: 'colonne-en-double', message })
  })
  const [seule] = colonnes
  if (colonnes.length === 1 && seule !== undefined && NUMERO_DE_FOYER.test(seule) && (temoins ?? []).length === 0) {
    const message = `« ${seule} » semble désigner un foyer : les personnes d'un couple y seraient confondues ; ajoutez une colonne qui les distingue, ou déclarez des « temoins »`
    anomalies.push({ chemin: `${chemin}.cle.colonnes[0]`, code: 'cle-de-foyer', message })
  }
}

function verifierElement(
  liste: ListeDossier,
  element: ElementLu,
  chemin: string,
  lue: CorrespondanceLue,
  erreurs: Erreur[],
): void {
  const { champs, repetitions, finImplicite } = element
  let deColonnes = 0
  let numerotees = 0
  for (const [champ, source] of Object.entries(champs)) {
    const cible = cibleDe(liste, champ)
    if (source === null || cible === null) continue
    verifierSource(source, cible, `${chemin}.champs.${champ}`, lue, erreurs)
    if (source.colonne === null) continue
    deColonnes++
    if (!source.colonne.includes(NUMERO)) continue
    numerotees++
    if (repetitions === null) erreurs.push(numeroSansRepetition(`${chemin}.champs.${champ}.colonne`))
  }
  for (const [champ, cible] of Object.entries(CIBLES[liste])) {
    if ((cible as Cible).obligatoire && champs[champ] == null)
      erreurs.push(manque(`${chemin}.champs.${champ}`, 'une colonne ou une constante'))
  }
  if (deColonnes === 0) erreurs.push(manque(`${chemin}.champs`, 'un champ au moins lu dans une colonne'))
  if (repetitions !== null && (repetitions < 1 || repetitions > 1000)) {
    const message = `reçu le nombre ${repetitions} ; attendu : un nombre de 1 à 1000`
    erreurs.push({ chemin: `${chemin}.repetitions`, code: 'type-inattendu', message })
  } else if (repetitions !== null && numerotees === 0) {
    const message = `aucune colonne ne porte « ${NUMERO} » ; attendu : le numéro de la répétition dans un nom de colonne au moins`
    erreurs.push({ chemin: `${chemin}.repetitions`, code: 'repetition-sans-numero', message })
  }
  if (finImplicite === true && liste !== 'situations') {
    const message = `ne vaut que pour les situations ; reçu dans ${decrire(liste)}`
    erreurs.push({ chemin: `${chemin}.finImplicite`, code: 'option-sans-objet', message })
  }
}

function numeroSansRepetition(chemin: string): Erreur {
  const message = `« ${NUMERO} » dans un nom de colonne demande « repetitions », le nombre de groupes de colonnes`
  return { chemin, code: 'numero-sans-repetition', message }
}

function manque(chemin: string, attendu: string): Erreur {
  return { chemin, code: 'champ-obligatoire', message: `champ obligatoire absent ; attendu : ${attendu}` }
}
