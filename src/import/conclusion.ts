import type { Dossier } from '../rsa/dossier/dossier'
import type { Chantier } from './chantier'
import { champsNonAlimentes } from './correspondance/champs-non-alimentes'
import type { ListeDossier } from './correspondance/cibles'
import type { Correspondance } from './correspondance/correspondance'
import { achever } from './dossiers/achevement'
import { achever as acheverEntete } from './lignes/entete'
import type { AnomalieImport, RejetImport } from './lignes/rejet'
import type { ChampCompile, TableCompilee } from './lignes/table-compilee'
import type { ResultatImport } from './resultat'

/** Le résultat de l'import, quand toutes les tables sont lues. */
export function conclure(chantier: Chantier): ResultatImport {
  const { tables, lue, refus, tablesNonLues } = chantier
  const anomalies: AnomalieImport[] = []
  for (const { entete } of tables) {
    if (entete.vus.size > 0) acheverEntete(entete)
    refus.push(...entete.erreurs)
    anomalies.push(...entete.anomalies)
  }
  const { dossiers, rejets, lues } = refus.length > 0 ? toutRefuser(chantier) : acheverDossiers(chantier, anomalies)
  for (const table of tables) for (const compte of table.horsCodes.values()) anomalies.push(signalerHorsCode(table, compte))
  return {
    dossiers,
    rejets,
    anomalies,
    refus,
    tables: tables.map(({ nom, donnees, vides, laissees, rang }) => {
      const dedans = lues[rang] ?? 0
      return { table: nom, donnees, lues: dedans, rejetees: donnees - dedans - vides - laissees, vides, laissees }
    }),
    pertes: {
      colonnesNonLues: tables.flatMap(({ nom, entete }) => entete.nonLues.map((colonne) => ({ table: nom, colonne }))),
      tablesNonLues,
      champsNonAlimentes: champsNonAlimentes(lue as Correspondance),
    },
  }
}

interface Acheves {
  readonly dossiers: readonly Dossier[]
  readonly rejets: readonly RejetImport[]
  readonly lues: readonly number[]
}

/** Aucun dossier : chacun serait incomplet. Les rejets de lignes d'une table refusée ne disent rien de plus que son refus. */
function toutRefuser({ rejets, refus }: Chantier): Acheves {
  const refusees = new Set(refus.map(({ table }) => table))
  return { dossiers: [], rejets: rejets.filter(({ table }) => !refusees.has(table)), lues: [] }
}

/** Achève les dossiers un à un : l'ébauche s'oublie à mesure, la mémoire ne porte pas les deux. */
function acheverDossiers({ ebauches, rejets, tables, lue, elements }: Chantier, anomalies: AnomalieImport[]): Acheves {
  const dossiers: Dossier[] = []
  const lues = tables.map(() => 0)
  const alimentees = listesAlimentees(tables)
  for (const [id, ebauche] of ebauches) {
    ebauches.delete(id)
    const acheve = achever(ebauche, { lue, elements, alimentees }, anomalies)
    if ('rejet' in acheve) rejets.push(acheve.rejet)
    else {
      dossiers.push(acheve.dossier)
      ebauche.lignes.forEach((nombre, rang) => {
        lues[rang] = (lues[rang] ?? 0) + nombre
      })
    }
  }
  return { dossiers, rejets, lues }
}

/**
 * Les listes que les tables alimentent vraiment. Celle dont aucune colonne n'est dans l'export n'est pas tenue, quand bien même la correspondance la
 * prévoit : elle est inconnue, et non vide.
 */
function listesAlimentees(tables: readonly TableCompilee[]): ReadonlySet<ListeDossier> {
  const listes = tables.flatMap(({ entete, elements }) =>
    elements
      .filter(({ champs }) => {
        const colonnes = champs.flatMap(({ colonne }) => (colonne === null ? [] : [colonne]))
        // D'une table sans aucune ligne, l'en-tête ne se connaît pas toujours : elle est donnée, donc tenue.
        return colonnes.length === 0 || entete.vus.size === 0 || colonnes.some((colonne) => entete.acces.has(colonne))
      })
      .map(({ liste }) => liste),
  )
  return new Set(listes)
}

function signalerHorsCode(
  { nom }: TableCompilee,
  { champ, code, nombre }: { readonly champ: ChampCompile; readonly code: string; readonly nombre: number },
): AnomalieImport {
  const message = `le code « ${code} », absent de « codes », s'est rencontré ${nombre} fois ; il est lu comme le veut « autres »`
  const { chemin, colonne } = champ
  return { id: null, chemin, code: 'code-non-couvert', message, table: nom, ligne: null, colonne, valeur: code, conseil: null }
}
