/** Quels dossiers comptent dans quel indicateur : chaque dossier compté seul, par la même fonction que l'ensemble. */
import { type Contexte, calculerIndicateursRsa, type Dossier, type IdIndicateurRsa } from 'calpae/rsa'
import type { Reponse } from './protocole'
import { type Suivi, tranches } from './suivi'

const TAILLE = 500

/** Pour chaque indicateur et chaque réponse, les rangs des dossiers, dans l'ordre. */
export type Classement = ReadonlyMap<string, readonly number[]>

export const cleDe = (indicateur: IdIndicateurRsa, reponse: Reponse): string => `${indicateur} ${reponse}`

export async function classer(dossiers: readonly Dossier[], contexte: Contexte, suivi: Suivi): Promise<Classement> {
  const classement = new Map<string, number[]>()
  const ranger = (cle: string, rang: number): void => {
    const rangs = classement.get(cle)
    if (rangs === undefined) classement.set(cle, [rang])
    else rangs.push(rang)
  }
  for (const [debut, fin] of tranches(dossiers.length, TAILLE)) {
    await suivi.respirer({ etape: 'Recherche des dossiers', part: debut / dossiers.length })
    for (let rang = debut; rang < fin; rang++) {
      const { indicateurs } = calculerIndicateursRsa(dossiers.slice(rang, rang + 1), contexte)
      for (const indicateur of Object.keys(indicateurs) as IdIndicateurRsa[]) {
        const { valeur, minimum, indetermines } = indicateurs[indicateur]
        // Une moyenne (sans minimum) compte dès qu'elle a une valeur, fût-elle nulle.
        if (minimum === null ? valeur !== null : minimum > 0) ranger(cleDe(indicateur, 'oui'), rang)
        if (indetermines > 0) ranger(cleDe(indicateur, 'inconnu'), rang)
      }
    }
  }
  return classement
}
