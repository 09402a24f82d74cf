import type { MotifEntree, MotifRejet } from '../../rsa/entree/motif'
import { MOIS_D_HISTORIQUE_SUFFISANTS } from '../../rsa/entree/motif'
import type { Sql } from '../dialectes/dialecte'
import type { Redaction } from '../etape'

const entree = (motif: MotifEntree): Sql => `'${motif}'`
const rejet = (motif: MotifRejet): Sql => `'${motif}'`

/** Le motif d'une candidature qui peut entrer : l'une des inclusions du guide. */
export function motifEntree({ dialecte: d }: Redaction): Sql {
  const historiqueCourt = `${d.plusMois('historique_depuis', MOIS_D_HISTORIQUE_SUFFISANTS)} > debut`
  return `CASE
          WHEN ${d.estOui('rejoint_foyer')} THEN ${entree('rejoint-foyer')}
          WHEN ouverture = 1 AND droit_anterieur IS NULL AND ${historiqueCourt} THEN ${entree('indetermine')}
          WHEN ouverture = 1 AND droit_anterieur IS NULL THEN ${entree('primo-demandeur')}
          WHEN ouverture = 1 AND dispositif_anterieur = droit_anterieur THEN ${entree('retour-apres-radiation')}
          WHEN ouverture = 1 THEN ${entree('emmenagement')}
          WHEN droit_precedent = 'suspendu' THEN ${entree('retour-apres-suspension')}
          WHEN droit_precedent = 'versable' THEN ${entree('passage-sous-seuil')}
          ELSE ${entree('indetermine')}
        END`
}

/** Le motif d'une candidature rejetée : l'une des exclusions du guide. La veille est alors dans le même séjour. */
export function motifRejet(): Sql {
  return `CASE droit_precedent WHEN 'versable' THEN ${rejet('aller-retour-droits-devoirs')} WHEN 'suspendu' THEN ${rejet('suspension-courte')}
          ELSE ${rejet('suivi-en-cours')} END`
}
