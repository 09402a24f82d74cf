import { LIGNES, type Ligne } from '../../rsa/indicateurs/comptes'
import { QUESTIONS } from '../../rsa/indicateurs/questions'
import { NON_VENTILE } from '../../rsa/ventilation/strates'
import type { Sql } from '../dialectes/dialecte'
import { bloc, type Etape, type Redaction } from '../etape'
import { colonneEnCours } from './comptage'
import { GAD_ORIENTES, PRISES_EN_CHARGE, questionsPosees } from './questions'
import { estParEntree, stratesPossibles } from './strates'

/** Ce qu'une ligne du résultat lit dans les totaux : `e` ceux des entrants, `g` ceux de la garantie d'activité. */
interface Lecture {
  readonly valeur: Sql
  readonly inconnus: Sql
  readonly enCours?: Sql | null
  /** Une moyenne n'a pas de bornes : son dénominateur. */
  readonly sur?: Sql
}

type AutreLigne = Exclude<Ligne, (typeof QUESTIONS)[number]>

/** La table a une entrée par chose comptée de la bibliothèque : qui en ajoute une doit l'écrire ici. */
const AUTRES: { readonly [L in AutreLigne]: Lecture } = {
  'prises-en-charge': { valeur: `e.${PRISES_EN_CHARGE}_oui`, inconnus: `e.${PRISES_EN_CHARGE}_inconnus` },
  'gad-orientes': { valeur: `e.${GAD_ORIENTES}_oui`, inconnus: `e.${GAD_ORIENTES}_inconnus` },
  'gad-en-cours': { valeur: 'g.gad_en_cours_oui', inconnus: 'g.gad_en_cours_inconnus' },
  'ag-orientes': { valeur: 'g.oriente_ag_oui', inconnus: 'g.oriente_ag_inconnus' },
  'ag-en-cours': { valeur: 'g.ag_en_cours_oui', inconnus: 'g.ag_en_cours_inconnus' },
  'ag-par-conseiller': { valeur: 'g.suivies', sur: 'g.conseillers', inconnus: 'g.sans_conseiller' },
  'ag-delai-moyen': { valeur: 'g.jours_demarrage', sur: 'g.demarrages', inconnus: 'g.demarrages_inconnus' },
}

function lectures(redaction: Redaction): Lecture[] {
  const posees = questionsPosees(redaction)
  return LIGNES.map((ligne) => {
    const rang = (QUESTIONS as readonly Ligne[]).indexOf(ligne)
    if (rang < 0) return AUTRES[ligne as AutreLigne]
    const { colonne } = posees[ligne as (typeof QUESTIONS)[number]]
    const enCours = colonneEnCours(rang)
    return { valeur: `e.${colonne}_oui`, inconnus: `e.${colonne}_inconnus`, enCours: enCours === null ? null : `e.${enCours}` }
  })
}

/** Les lignes du résultat : le rang et le nom de chaque chose comptée. */
export function lignes({ dialecte: d }: Redaction): Etape {
  const nommees = [...LIGNES, 'dossiers'].map((nom, i) => `SELECT ${i + 1} AS rang, ${d.texte(nom)} AS indicateur${d.depuisRien}`)
  return {
    nom: 'lignes',
    regle: 'ce qui est compté : les indicateurs, les dénominateurs et les échecs des taux, ce que le guide demande de commenter',
    source: 'instruction 2022/19, annexe 7 ; fiches-actions 2024, fiche 1',
    sql: nommees.join('\nUNION ALL '),
  }
}

/** Les strates, et leur nombre de dossiers ; par entrée, le nombre de tous les dossiers. */
export function effectifs(redaction: Redaction): Etape {
  const { dialecte: d, vues, ventilation } = redaction
  const etape = { nom: 'effectifs', regle: 'tout dossier lu est évalué', source: 'lus = évalués + rejetés' }
  const compter = `COUNT(*) AS dossiers\nFROM ${vues.dossiers}`
  if (ventilation === null) return { ...etape, sql: `SELECT ${compter}` }
  if (!estParEntree(redaction)) {
    // `non ventilé` paraît toujours : par département, il est vide.
    const parDepartement = `SELECT departement AS strate, 0 AS rang_strate, ${compter}\nGROUP BY departement`
    return { ...etape, sql: `${parDepartement}\nUNION ALL SELECT ${d.texte(NON_VENTILE)}, 1, 0${d.depuisRien}` }
  }
  const strates = stratesPossibles(redaction).map(
    (nom, i) => `SELECT ${i + 1} AS rang_strate, ${d.texte(nom)} AS strate${d.depuisRien}`,
  )
  const liste = strates.join('\n  UNION ALL ')
  return {
    ...etape,
    sql: `SELECT s.strate, s.rang_strate, n.dossiers\nFROM (\n  ${liste}\n) s\nCROSS JOIN (SELECT ${compter}) n`,
  }
}

/** Le nombre de dossiers d'une ligne : ceux de la strate ; par entrée, ceux qui ne sont d'aucune autre vont à `non ventilé`. */
function dossiersDeLaStrate(redaction: Redaction): Sql {
  if (!estParEntree(redaction)) return 'n.dossiers'
  const nonVentile = `n.strate = ${redaction.dialecte.texte(NON_VENTILE)}`
  const ranges = `CASE WHEN ${nonVentile} THEN 0 ELSE COALESCE(e.dossiers, 0) END`
  return `(CASE WHEN ${nonVentile} THEN n.dossiers - SUM(${ranges}) OVER (PARTITION BY l.rang) ELSE COALESCE(e.dossiers, 0) END)`
}

/** Les totaux que chaque ligne lit : une strate que rien n'a rencontrée n'en a pas. */
function joindreLesTotaux(redaction: Redaction): Sql {
  if (redaction.ventilation === null) return 'CROSS JOIN totaux_des_entrants e\nCROSS JOIN totaux_garantie g'
  const garantie = estParEntree(redaction) ? `n.strate = ${redaction.dialecte.texte(NON_VENTILE)}` : 'g.strate = n.strate'
  return `LEFT JOIN totaux_des_entrants e ON e.strate = n.strate\nLEFT JOIN totaux_garantie g ON ${garantie}`
}

/** La dernière étape : une ligne par chose comptée (et par strate). */
export function resultat(redaction: Redaction): Sql {
  const { dialecte: d, ventilation } = redaction
  const lues = lectures(redaction)
  const compte = (expression: Sql): Sql => (ventilation === null ? expression : `COALESCE(${expression}, 0)`)
  const choisir = (champ: (lecture: Lecture) => Sql): Sql =>
    `CASE l.rang\n${lues.map((lecture, i) => `    WHEN ${i + 1} THEN ${champ(lecture)}`).join('\n')}`
  const nul = d.reel('NULL')
  const valeur = choisir(({ valeur, sur }) =>
    sur === undefined ? d.reel(compte(valeur)) : `CASE WHEN ${sur} > 0 THEN ${d.reel(valeur)} / ${d.reel(sur)} END`,
  )
  const inconnus = choisir(({ inconnus }) => compte(inconnus))
  const enCours = choisir(({ enCours }) => (enCours == null ? '0' : compte(enCours)))
  const minimum = choisir(({ valeur, sur }) => (sur === undefined ? d.reel(compte(valeur)) : nul))
  const maximum = choisir(({ valeur, inconnus, sur }) => (sur === undefined ? d.reel(compte(`(${valeur} + ${inconnus})`)) : nul))
  const dossiers = d.reel(dossiersDeLaStrate(redaction))
  return bloc(`
SELECT ${ventilation === null ? '' : `n.strate AS ${ventilation}, `}l.rang, l.indicateur,
  ${valeur}
    ELSE ${dossiers} END AS valeur,
  ${inconnus}
    ELSE 0 END AS indetermines,
  ${enCours}
    ELSE 0 END AS en_cours,
  ${minimum}
    ELSE ${dossiers} END AS minimum,
  ${maximum}
    ELSE ${dossiers} END AS maximum
FROM lignes l
CROSS JOIN effectifs n
${joindreLesTotaux(redaction)}
ORDER BY ${ventilation === null ? 'l.rang ASC' : 'n.rang_strate ASC, n.strate ASC, l.rang ASC'}`)
}
