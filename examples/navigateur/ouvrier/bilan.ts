/** Le bilan d'une lecture : des listes coupées pour être montrées, des totaux qui ne le sont pas. */
import type { ErreurImport, RejetImport } from 'calpae/import'
import type { Dossier, LectureLot } from 'calpae/rsa'
import { direCompte, direNombre } from '../vue/ecriture'
import type { FeuilleLue } from './feuille'
import type { Bilan, Cas } from './protocole'

/** Ce que la page montre d'une longue liste. */
export const MONTRES = 100

export function dresserBilanDeLot({ lus, dossiers, rejets, anomalies }: LectureLot, remarques: readonly string[]): Bilan {
  const lieu = (position: number): string => `n°\u00a0${direNombre(position + 1)}`
  return {
    ...decrire(dossiers),
    lus: direCompte(lus, 'dossier lu', 'dossiers lus'),
    rejets: {
      total: rejets.length,
      premiers: rejets.slice(0, MONTRES).map(({ position, id, erreurs }) => ({ lieu: lieu(position), id, faits: erreurs })),
    },
    anomalies: {
      total: anomalies.length,
      premieres: anomalies.slice(0, MONTRES).map((a) => ({ lieu: lieu(a.position), id: a.id, faits: a.anomalies })),
    },
    remarques,
    gardes: true,
  }
}

export function dresserBilanDeFeuille({ import: resultat, nonTenues }: FeuilleLue, remarques: readonly string[]): Bilan {
  const { dossiers, rejets, anomalies, tables, pertes } = resultat
  const lignes = tables.reduce((somme, { donnees, vides }) => somme + donnees - vides, 0)
  const nonLues = pertes.colonnesNonLues.map(({ colonne }) => `« ${colonne} »`)
  return {
    ...decrire(dossiers),
    lus: direCompte(lignes, 'ligne lue', 'lignes lues'),
    rejets: {
      total: rejets.filter(({ sorte }) => sorte === 'dossier').length,
      premiers: rejets.slice(0, MONTRES).map(montrerRejet),
    },
    anomalies: {
      total: anomalies.length,
      premieres: anomalies.slice(0, MONTRES).map((a) => ({ lieu: situer(a), id: a.id, faits: [montrerFait(a)] })),
    },
    remarques: [
      ...remarques,
      ...(nonLues.length === 0 ? [] : [`Colonnes laissées, dont le nom n’est pas attendu : ${nonLues.join(', ')}.`]),
      ...(nonTenues.length === 0
        ? []
        : [`La feuille ne tient pas ces données, qui restent inconnues : ${nonTenues.join(', ')}.`]),
    ],
    gardes: true,
  }
}

const situer = ({ ligne }: { readonly ligne: number | null }): string =>
  ligne === null ? '—' : `ligne\u00a0${direNombre(ligne)}`

function montrerRejet(rejet: RejetImport): Cas {
  const lieu = rejet.sorte === 'dossier' ? 'le dossier' : situer(rejet)
  return { lieu, id: rejet.id, faits: rejet.erreurs.map(montrerFait) }
}

function montrerFait({ colonne, chemin, message, conseil, valeur }: ErreurImport): Cas['faits'][number] {
  const recu = valeur === null ? '' : `reçu « ${valeur} » : `
  return { chemin: colonne ?? chemin, message: `${recu}${message}${conseil === null ? '' : ` ; ${conseil}`}` }
}

function decrire(dossiers: readonly Dossier[]): Pick<Bilan, 'retenus' | 'departements' | 'annee'> {
  const annees = new Map<string, number>()
  for (const dossier of dossiers) noterAnnees(annees, dossier)
  return {
    retenus: dossiers.length,
    departements: [...new Set(dossiers.map(({ departement }) => departement))].sort(),
    annee: anneeLaPlusFournie(annees),
  }
}

/** Note les années où commencent les droits versables d'un dossier, que l'on ne sait pas non soumis. */
export function noterAnnees(annees: Map<string, number>, { situations }: Dossier): void {
  for (const { debut, droit, soumisDroitsDevoirs } of situations) {
    if (droit !== 'versable' || soumisDroitsDevoirs === false) continue
    const annee = debut.slice(0, 4)
    annees.set(annee, (annees.get(annee) ?? 0) + 1)
  }
}

/** L'année où en commencent le plus ; la plus récente, à égalité. */
export function anneeLaPlusFournie(annees: ReadonlyMap<string, number>): number | null {
  const [premiere] = [...annees].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1))
  return premiere === undefined ? null : Number(premiere[0])
}
