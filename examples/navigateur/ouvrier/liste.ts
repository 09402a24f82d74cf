/** Une page de dossiers, chacun avec ce qui le fait compter. */
import {
  type Contexte,
  type Dossier,
  type Explication,
  expliquer,
  type IdIndicateurRsa,
  libelleCause,
  nommerMotif,
} from 'calpae/rsa'
import { type Classement, cleDe } from './classement'
import type { Ligne, Liste, Reponse } from './protocole'

/** Le nombre de dossiers d'une page. */
export const PAR_PAGE = 50

/** Le critère qui dit le fait que compte un indicateur d'insertion. Ceux de la garantie d'activité portent le nom de l'indicateur. */
const CRITERES: Partial<Record<IdIndicateurRsa, string>> = {
  'nouveaux-entrants': 'date-d-entree',
  'nouveaux-entrants-orientes-dans-le-delai': 'oriente-dans-le-delai',
  'premiers-rendez-vous': 'premier-rendez-vous',
  'premiers-rendez-vous-dans-le-delai': 'premier-rendez-vous-dans-le-delai',
  'premiers-contrats': 'premier-contrat',
  'premiers-contrats-dans-le-delai': 'premier-contrat-dans-le-delai',
}

export function lister(
  dossiers: readonly Dossier[],
  classement: Classement,
  {
    contexte,
    indicateur,
    reponse,
    depuis,
  }: { contexte: Contexte; indicateur: IdIndicateurRsa; reponse: Reponse; depuis: number },
): Liste {
  const rangs = classement.get(cleDe(indicateur, reponse)) ?? []
  const lignes = rangs.slice(depuis, depuis + PAR_PAGE).flatMap((rang): Ligne[] => {
    const dossier = dossiers[rang]
    if (dossier === undefined) return []
    const { id, departement } = dossier
    return [{ rang, id, departement, constats: constater(expliquer(dossier, contexte), indicateur, reponse) }]
  })
  return { total: rangs.length, depuis, lignes }
}

function constater(explication: Explication, indicateur: IdIndicateurRsa, reponse: Reponse): string[] {
  const critere = CRITERES[indicateur]
  if (critere === undefined) {
    return explication.garantieActivite.filter((c) => c.critere === indicateur).map(({ constat }) => constat)
  }
  return explication.candidatures.flatMap(({ entree, criteres, indicateurs }) => {
    const sienne = indicateurs.find((r) => r.indicateur === indicateur)
    if (sienne?.reponse !== reponse) return []
    const motif = entree === null ? '' : `${nommerMotif(entree.motif)} · `
    const constat = criteres.find((c) => c.critere === critere)?.constat ?? ''
    return [sienne.cause === null ? `${motif}${constat}` : `${motif}${libelleCause(sienne.cause)}`]
  })
}
