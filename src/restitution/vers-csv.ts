import { type Restituable, tabuler } from './documents/formes'
import { ecrireTables } from './ecritures/csv'

/**
 * Écrit en CSV pour un tableur français : marque d'ordre des octets, point-virgule, virgule décimale, lignes finies par CRLF. Les nombres y sont des
 * nombres (sans espace entre les tranches), et aucun texte n'y devient une formule : une apostrophe le précède.
 *
 * Une donnée d'une seule table commence par ses intitulés ; de plusieurs, chaque table vient sous sa légende. Pour un très grand nombre de
 * lignes, voir `ecrireCsv`.
 *
 * @throws ErreurContexte si la donnée n'a aucune des formes connues
 * @source instruction 2022/19, annexe 9 (tableau des indicateurs)
 * @example
 * ```ts
 * import { lireTableau } from 'calpae/tableau'
 * import { versCsv } from 'calpae/restitution'
 * const lecture = lireTableau({
 *   colonnes: [{ id: '2021' }],
 *   lignes: [
 *     { indicateur: 'ag-delai-moyen', departement: '67', cellules: { '2021': '24,5 jours' } },
 *     { indicateur: 'nouveaux-entrants', departement: '67', cellules: { '2021': '8 264' }, commentaires: ['=1+1'] },
 *   ],
 * })
 * const lignes = lecture.ok ? versCsv(lecture.valeur).split('\r\n') : []
 * lignes[0] // => '\uFEFFMesure;Indicateur;Département;Résultat atteint en 2021;Commentaires'
 * lignes[2]?.slice(-11) // => ";8264;'=1+1"
 * ```
 */
export function versCsv(donnee: Restituable): string {
  return ecrireTables(tabuler(donnee))
}
