import { objetAdmis, parmiAdmis } from '../base/contexte'
import { ecrireJour } from '../base/jour'
import { type Contexte, empreinteContexte, etablirRegles, type Regles, type VERSION_REGLES } from '../rsa/contexte'
import { dialecteDe, espaceAdmis } from './demande'
import type { NomDialecte, Sql } from './dialectes/dialecte'
import { choix, mondes, tailles } from './droits/mondes'
import { parcours, ruptures, sejours } from './droits/sejours'
import { situationsDatees, situationsVoisines } from './droits/situations'
import { candidatures, departs, effectives, statuts } from './entree/candidatures'
import { delais, termes } from './entree/delais'
import { entreesReunies, existantes } from './entree/entrees'
import { contrats, rendezVous } from './entree/evenements'
import { orientations, suivisClasses, suivisObserves } from './entree/orientation'
import { suivisAnterieurs, suivisComptes } from './entree/suivi'
import type { CleVentilationSql, Etape, Redaction } from './etape'
import { accompagnementsDesEntrants } from './indicateurs/accompagnements'
import { comptesDesDossiers, comptesDesMondes, totauxDesEntrants } from './indicateurs/comptage'
import { entrants } from './indicateurs/entrants'
import {
  accompagnes,
  dossiersAccompagnes,
  presencesAuStock,
  reponsesGarantie,
  totauxGarantie,
} from './indicateurs/garantie-activite'
import { questions } from './indicateurs/questions'
import { rangement } from './indicateurs/rangement'
import { reponses } from './indicateurs/reponses'
import { effectifs, lignes, resultat } from './indicateurs/resultat'
import { nomsDesVues } from './schema/vues'

/** Ce que la requête rend : une ligne par candidature, ou une ligne par indicateur. */
export type FormeRequete = 'entrees' | 'indicateurs'

/** Ce que l'on demande à la requête type. */
export interface DemandeRequete {
  /** Le dialecte de la base. */
  readonly dialecte: NomDialecte
  /** `indicateurs` : une ligne par indicateur ; `entrees` : une ligne par candidature. */
  readonly forme: FormeRequete
  /** La période, l'observation, le territoire, les conventions : les mêmes que pour le calcul. */
  readonly contexte: Contexte
  /** L'espace de noms (schéma) des vues ; par défaut, celui de la connexion. */
  readonly espace?: string
  /**
   * Une ligne par indicateur et par strate, celles de `ventiler` : la colonne a le nom de la clé. Par défaut, l'ensemble des dossiers. Sans effet sur
   * `entrees`.
   */
  readonly ventilation?: CleVentilationSql
}

/**
 * La version des règles que ces requêtes transposent. Son type est celui de la version des règles : qui change l'une doit changer l'autre, sinon
 * rien ne se compile.
 */
const VERSION_TRANSPOSEE: typeof VERSION_REGLES = '1'

const CLES: readonly CleVentilationSql[] = ['departement', 'organisme', 'parcours', 'mois']

/**
 * La requête type : les mêmes entrées, les mêmes indicateurs, calculés par la base où sont les données.
 *
 * Elle lit les vues de `schemaSql`, une étape nommée par règle, chacune avec sa source ; elle ne dépend ni des réglages de la session, ni de la
 * langue, ni du fuseau. La même demande donne le même texte, à l'octet.
 *
 * `entrees` rend, par candidature, ce que rend `evaluerEntrees`, plus `suivie_jusqu_au` (l'observation, ou la borne de l'entrée si elle
 * précède) ; `indicateurs`, par chose comptée, sa valeur, ses indéterminés, ses délais en cours et ses bornes.
 *
 * @returns le texte de la requête, sans point-virgule final
 * @throws ErreurContexte si le dialecte, la forme, le contexte, l'espace de noms ou la ventilation n'est pas admis
 * @source instruction 2022/19, annexe 7, §6 et §7 ; fiches-actions 2024, annexe 4
 * @example
 * ```ts
 * import { requeteType } from 'calpae/sql'
 * const contexte = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }
 * const requete = requeteType({ dialecte: 'postgresql', forme: 'indicateurs', contexte })
 * requete.split('\n')[0] // => '-- calpae, requête type : indicateurs, dialecte postgresql, règles de calcul version 1'
 * ```
 */
export function requeteType(demande: DemandeRequete): string {
  const champs = objetAdmis(demande, 'demande', ['dialecte', 'forme', 'contexte', 'espace', 'ventilation'])
  const { espace, ventilation } = champs
  const forme = parmiAdmis<FormeRequete>(champs['forme'], 'forme', ['entrees', 'indicateurs'])
  const redaction: Redaction = {
    dialecte: dialecteDe(champs['dialecte']),
    regles: etablirRegles(champs['contexte'] as Contexte),
    vues: nomsDesVues(espaceAdmis(espace === undefined ? {} : { espace })),
    ventilation: ventilation == null ? null : parmiAdmis<CleVentilationSql>(ventilation, 'ventilation', CLES),
  }
  return forme === 'entrees'
    ? assembler(presenter(redaction, forme), etapesDesEntrees(redaction), 'SELECT *\nFROM entrees_reunies')
    : assembler(presenter(redaction, forme), etapesDesIndicateurs(redaction), resultat(redaction))
}

function etapesDesDroits(redaction: Redaction): Etape[] {
  return [
    situationsDatees(redaction),
    situationsVoisines(),
    ruptures(redaction),
    sejours(),
    parcours(redaction),
    choix(redaction),
    tailles(redaction),
    mondes(),
    departs(redaction),
    suivisAnterieurs(redaction),
    suivisComptes(redaction),
    statuts(redaction),
    effectives(redaction),
    candidatures(redaction),
  ]
}

/** Des candidatures aux délais : les mêmes règles pour toutes les candidatures d'un dossier ou pour les seuls entrants. */
function etapesDesEvenements(redaction: Redaction, entrees: Etape): Etape[] {
  return [
    entrees,
    suivisObserves(redaction, entrees.nom),
    suivisClasses(redaction),
    orientations(redaction),
    rendezVous(redaction),
    contrats(redaction),
  ]
}

function etapesDesEntrees(redaction: Redaction): Etape[] {
  return [
    ...etapesDesDroits(redaction),
    ...etapesDesEvenements(redaction, existantes(redaction)),
    termes(redaction, 'contrats'),
    delais(redaction),
    entreesReunies(redaction),
  ]
}

function etapesDesIndicateurs(redaction: Redaction): Etape[] {
  return [
    ...etapesDesDroits(redaction),
    ...etapesDesEvenements(redaction, entrants(redaction)),
    accompagnementsDesEntrants(redaction),
    termes(redaction, 'accompagnements_des_entrants'),
    delais(redaction),
    reponses(redaction),
    questions(redaction),
    ...rangement(redaction),
    comptesDesMondes(redaction),
    comptesDesDossiers(redaction),
    totauxDesEntrants(redaction),
    presencesAuStock(redaction),
    accompagnes(redaction),
    dossiersAccompagnes(),
    reponsesGarantie(redaction),
    totauxGarantie(redaction),
    lignes(redaction),
    effectifs(redaction),
  ]
}

function presenter({ dialecte, regles }: Redaction, forme: FormeRequete): string[] {
  return [
    `calpae, requête type : ${forme}, dialecte ${dialecte.nom}, règles de calcul version ${VERSION_TRANSPOSEE}`,
    `empreinte du contexte : ${empreinteContexte(regles)}`,
    ...direContexte(regles),
  ]
}

function direContexte({ periode, observeLe, stockLe, departements, conventions }: Regles): string[] {
  return [
    `période : du ${ecrireJour(periode.debut)} au ${ecrireJour(periode.fin)} ; observée le ${ecrireJour(observeLe)} ; stocks au ${ecrireJour(stockLe)}`,
    `territoire : ${departements === null ? 'chaque dossier dans son département' : departements.map((code) => JSON.stringify(code)).join(', ')}`,
    ...Object.entries(conventions).map(([nom, valeur]) => `convention ${nom} : ${JSON.stringify(valeur)}`),
  ]
}

function assembler(entete: readonly string[], etapes: readonly Etape[], resultat: Sql): string {
  const tables = etapes.map(({ nom, regle, source, sql }) => {
    const corps = sql.replaceAll('\n', '\n  ')
    return `-- ${regle}\n-- Source : ${source}\n${nom} AS (\n  ${corps}\n)`
  })
  return `${entete.map((ligne) => `-- ${ligne}`).join('\n')}\nWITH\n${tables.join(',\n')}\n${resultat}\n`
}
