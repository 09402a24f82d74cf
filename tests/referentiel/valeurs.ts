import { ECHEANCES_OFFICIELLES } from '../../src/referentiel/calendrier/echeances'
import { PERIODES_OFFICIELLES } from '../../src/referentiel/calendrier/periodes'
import { CIBLES } from '../../src/referentiel/cibles/cibles'
import { CLES_MOBILITE } from '../../src/referentiel/cles-mobilite'
import { CODES_CHORUS } from '../../src/referentiel/codes-chorus'
import { INCOHERENCES } from '../../src/referentiel/incoherences/incoherences'
import { LIGNES_THEMATIQUES } from '../../src/referentiel/indicateurs/formation'
import { INDICATEURS } from '../../src/referentiel/indicateurs/indicateurs'
import { MESURES, MILLESIMES } from '../../src/referentiel/mesures'
import { OBJECTIFS_REGIONAUX_GAD } from '../../src/referentiel/objectifs-regionaux-gad'
import type { Reference, Source } from '../../src/referentiel/reference'
import { TERRITOIRES } from '../../src/referentiel/territoires'
import { TEXTES } from '../../src/referentiel/textes'

export type Valeur = Reference & { readonly id: string }

/** Toutes les listes du référentiel, sous leur nom public. */
export const LISTES: Readonly<Record<string, readonly Valeur[]>> = {
  TEXTES,
  MILLESIMES,
  MESURES,
  INDICATEURS,
  LIGNES_THEMATIQUES,
  CIBLES,
  OBJECTIFS_REGIONAUX_GAD,
  CLES_MOBILITE,
  CODES_CHORUS,
  TERRITOIRES,
  INCOHERENCES,
  ECHEANCES_OFFICIELLES,
  PERIODES_OFFICIELLES,
}

/** Chaque valeur, avec un nom pour la désigner. */
export const VALEURS: readonly (readonly [nom: string, valeur: Valeur])[] = Object.entries(LISTES).flatMap(([liste, valeurs]) =>
  valeurs.map((valeur) => [`${liste} ${valeur.id}`, valeur] as const),
)

/** Toutes les citations, celles des valeurs et celles qu'elles contiennent. */
export function citations(): readonly (readonly [nom: string, source: Source])[] {
  const trouvees: (readonly [string, Source])[] = []
  const chercher = (nom: string, donnee: unknown): void => {
    if (typeof donnee !== 'object' || donnee === null) return
    if ('texte' in donnee && 'section' in donnee) trouvees.push([nom, donnee as Source])
    else for (const valeur of Object.values(donnee)) chercher(nom, valeur)
  }
  for (const [nom, valeur] of VALEURS) chercher(nom, valeur)
  return trouvees
}
