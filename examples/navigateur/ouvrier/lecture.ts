/** De la source aux dossiers. */
import { type Dossier, lireDossiers } from 'calpae/rsa'
import { parcourirPortefeuille } from '../../node/portefeuille.mjs'
import { enComptant } from './avancee'
import { dresserBilanDeFeuille, dresserBilanDeLot } from './bilan'
import { analyser } from './donnees'
import { estUneFeuille, lireFeuille } from './feuille'
import type { ALire, Bilan } from './protocole'
import type { Suivi } from './suivi'
import { lireTexte } from './texte'

export interface Lecture {
  readonly dossiers: readonly Dossier[]
  readonly bilan: Bilan
}

export async function lire({ source, correspondance }: ALire, suivi: Suivi): Promise<Lecture> {
  if (source.sorte === 'exemple') {
    const donnees = parcourirPortefeuille({ dossiers: source.dossiers })
    return lireLeLot(enComptant(donnees, source.dossiers, "Invention de l'exemple", suivi), [])
  }
  const { texte, remarques } =
    source.sorte === 'fichier' ? await lireTexte(source.fichier, suivi) : { texte: source.texte, remarques: [] }
  await suivi.respirer({ etape: 'Analyse du texte', part: null })
  if (!estUneFeuille(texte)) {
    const donnees = analyser(texte)
    return lireLeLot(enComptant(donnees, donnees.length, 'Vérification des dossiers', suivi), remarques)
  }
  const feuille = lireFeuille(texte, correspondance, (lignes) =>
    enComptant(lignes, lignes.length, 'Vérification des lignes', suivi),
  )
  return { dossiers: feuille.import.dossiers, bilan: dresserBilanDeFeuille(feuille, remarques) }
}

function lireLeLot(donnees: Iterable<unknown>, remarques: readonly string[]): Lecture {
  const lot = lireDossiers(donnees)
  return { dossiers: lot.dossiers, bilan: dresserBilanDeLot(lot, remarques) }
}
