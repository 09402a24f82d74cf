/** Les indicateurs, tranche par tranche : des cumuls s'additionnent dans n'importe quel ordre. */
import { type Contexte, CUMUL_VIDE, contributions, cumuler, type Dossier, indicateursRsa } from 'calpae/rsa'
import type { Resultat } from './protocole'
import { type Suivi, tranches } from './suivi'

const TAILLE = 2000

export async function calculer(dossiers: readonly Dossier[], contexte: Contexte, suivi: Suivi): Promise<Resultat> {
  let cumul = CUMUL_VIDE
  for (const [debut, fin] of tranches(dossiers.length, TAILLE)) {
    await suivi.respirer({ etape: 'Calcul des indicateurs', part: debut / dossiers.length })
    cumul = cumuler(cumul, contributions(dossiers.slice(debut, fin), contexte))
  }
  return { indicateurs: indicateursRsa(cumul, contexte), delais: cumul.delais }
}
