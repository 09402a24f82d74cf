import { SOUMISSIONS_INCONNUES_ADMISES } from '../../rsa/droits/mondes'
import type { Sql } from '../dialectes/dialecte'
import { bloc, type Etape, type Redaction } from '../etape'

const RANGS: readonly number[] = Array.from({ length: SOUMISSIONS_INCONNUES_ADMISES }, (_, i) => i + 1)

/** Les mondes possibles, selon le nombre de suites inconnues du dossier : `soumise_i` dit si la i-ème y est soumise. */
export function mondes(): Etape {
  const soumises = RANGS.map((i) => `m${i}.soumise AS soumise_${i}`).join(', ')
  const numero = RANGS.map((i) => (i === 1 ? 'm1.soumise' : `${2 ** (i - 1)} * m${i}.soumise`)).join(' + ')
  const produits = RANGS.map((i) => `choix m${i}`).join(' CROSS JOIN ')
  // Un dossier à k suites n'a que les mondes où les suites suivantes, qui n'existent pas, sont dites non soumises.
  const admis = RANGS.map((i) => `(n.suites >= ${i} OR m${i}.soumise = 0)`).join(' AND ')
  return {
    nom: 'mondes',
    regle: `une suite contiguë de soumissions inconnues est un seul inconnu : 2^k mondes, k ≤ ${SOUMISSIONS_INCONNUES_ADMISES}`,
    source: 'donnée absente : ni oui ni non (instruction 2022/19, annexe 7, données difficiles à récupérer)',
    sql: bloc(`
      SELECT n.suites, n.mondes, ${numero} AS monde,
        ${soumises}
      FROM tailles n CROSS JOIN ${produits}
      WHERE ${admis}`),
  }
}

/** Les deux choix d'une suite inconnue. */
export function choix({ dialecte: d }: Redaction): Etape {
  return {
    nom: 'choix',
    regle: 'une suite de soumissions inconnues est soumise, ou ne l’est pas',
    source: 'logique à trois valeurs',
    sql: `SELECT 0 AS soumise${d.depuisRien} UNION ALL SELECT 1 AS soumise${d.depuisRien}`,
  }
}

/** Le nombre de mondes d'un dossier à k suites inconnues. */
export function tailles({ dialecte: d }: Redaction): Etape {
  const lignes = [0, ...RANGS].map((k) => `SELECT ${k} AS suites, ${2 ** k} AS mondes${d.depuisRien}`)
  return {
    nom: 'tailles',
    regle: 'un dossier à k suites de soumissions inconnues a 2^k mondes possibles',
    source: 'logique à trois valeurs',
    sql: lignes.join('\nUNION ALL '),
  }
}

/** Le prédicat « la situation `c` est soumise dans le monde `m` ». */
export function estSoumise({ dialecte: d }: Redaction): Sql {
  const parSuite = RANGS.map((i) => `WHEN ${i} THEN m.soumise_${i}`).join(' ')
  return `CASE WHEN ${d.estOui('c.soumis_droits_devoirs')} THEN 1 ELSE CASE c.suite_inconnue ${parSuite} END END = 1`
}
