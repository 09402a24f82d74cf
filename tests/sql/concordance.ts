import { expect } from 'vitest'
import type { Contexte } from '../../src/rsa/contexte'
import type { Dossier } from '../../src/rsa/dossier/dossier'
import { requeteType } from '../../src/sql/requete-type'
import { entreesAttendues, indicateursAttendus } from './attendus'
import type { Ligne, Moteur } from './moteurs/moteur'

/** Ce que la bibliothèque rend de ces dossiers, sous un contexte. */
export type Attendu = { readonly contexte: Contexte; readonly entrees: readonly Ligne[]; readonly indicateurs: readonly Ligne[] }

export function attendre(dossiers: readonly Dossier[], contexte: Contexte): Attendu {
  return { contexte, entrees: entreesAttendues(dossiers, contexte), indicateurs: indicateursAttendus(dossiers, contexte) }
}

/** Ce que la base, où les dossiers sont déjà, rend sous un contexte. */
async function interroger({ dialecte, espace, lire }: Moteur, contexte: Contexte): Promise<Omit<Attendu, 'contexte'>> {
  const demande = { dialecte, contexte, ...(espace === undefined ? {} : { espace }) }
  return {
    entrees: await lire(requeteType({ ...demande, forme: 'entrees' })),
    indicateurs: await lire(requeteType({ ...demande, forme: 'indicateurs' })),
  }
}

/** Ce qui diffère entre la base, où les dossiers sont déjà, et la bibliothèque. */
export async function ecarts(moteur: Moteur, attendu: Attendu): Promise<string[]> {
  return comparer(attendu, await interroger(moteur, attendu.contexte))
}

function comparer(attendu: Attendu, rendu: Omit<Attendu, 'contexte'>): string[] {
  return [
    ...differences(attendu.entrees, rendu.entrees, ({ dossier_id, devient_soumis_le }) => `${dossier_id} ${devient_soumis_le}`),
    ...differences(attendu.indicateurs, rendu.indicateurs, ({ indicateur }) => `${indicateur}`),
  ]
}

/** Les premiers écarts, chacun avec la clé de sa ligne et le champ : `suivie_jusqu_au`, que la bibliothèque ne rend pas, se vérifie ailleurs. */
function differences(attendues: readonly Ligne[], obtenues: readonly Ligne[], cle: (ligne: Ligne) => string): string[] {
  const parCle = new Map(obtenues.map((ligne) => [cle(ligne), ligne]))
  const trouvees: string[] = []
  if (parCle.size !== obtenues.length) trouvees.push(`${obtenues.length - parCle.size} lignes de même clé`)
  if (obtenues.length !== attendues.length) trouvees.push(`${obtenues.length} lignes pour ${attendues.length} attendues`)
  for (const attendue of attendues) {
    const obtenue = parCle.get(cle(attendue))
    for (const champ of Object.keys(attendue)) {
      const valeur = obtenue?.[champ]
      if (valeur !== attendue[champ]) trouvees.push(`${cle(attendue)}.${champ} : ${attendue[champ]} attendu, ${valeur} obtenu`)
    }
    if (trouvees.length > 20) break
  }
  return trouvees
}

/** Exige que les bases et la bibliothèque disent la même chose, champ par champ, sous chaque contexte. */
export async function exigerConcordance(
  moteurs: readonly Moteur[],
  dossiers: readonly Dossier[],
  contextes: readonly Contexte[],
): Promise<void> {
  for (const moteur of moteurs) await moteur.charger(dossiers)
  for (const contexte of contextes) {
    // Les bases d'abord : elles travaillent ensemble, et pendant que la bibliothèque calcule.
    const lectures = Promise.all(moteurs.map((moteur) => interroger(moteur, contexte)))
    const attendu = attendre(dossiers, contexte)
    const rendus = await lectures
    for (const [rang, { dialecte }] of moteurs.entries()) {
      expect(comparer(attendu, rendus[rang] as Attendu), `${dialecte} ${JSON.stringify(contexte)}`).toEqual([])
    }
  }
}
