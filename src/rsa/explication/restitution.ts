import { direDate } from '../../base/francais'
import type { Trivaleur } from '../../base/trivaleur'
import { libelleCause } from '../causes'
import type { Critere } from './critere'
import type { Explication, ExplicationCandidature, ReponseIndicateur } from './explication'
import { nommerCritere, nommerIndicateur, nommerMotif } from './libelles'

/**
 * L'explication d'un dossier, en français, à lire par un agent du département : chaque candidature, ses critères et leurs preuves, ce qu'elle apporte aux
 * indicateurs, puis la garantie d'activité ; les sources sont citées une fois, à la fin.
 *
 * @source instruction 2022/19, annexe 7, §6 et §7
 * @example
 * ```ts
 * import { expliquer, restituerExplication } from 'calpae/rsa'
 * const explication = expliquer({ id: 'A', departement: '67', situations: [] }, { periode: { debut: '2022-01-01', fin: '2022-12-31' } })
 * restituerExplication(explication).split('\n')[0] // => 'Dossier A, période du 01/01/2022 au 31/12/2022, observée le 31/12/2022.'
 * ```
 */
export function restituerExplication(explication: Explication): string {
  const { id, periode, observeLe, candidatures, garantieActivite } = explication
  const sources: string[] = []
  const restituer = (critere: Critere): string => restituerCritere(critere, sources)
  const lignes = [
    `Dossier ${id}, période du ${direDate(periode.debut)} au ${direDate(periode.fin)}, observée le ${direDate(observeLe)}.`,
  ]
  if (explication.conventions.comptage === 'personnes') {
    lignes.push(
      "Les réponses sont celles de chaque entrée ; la personne, elle, ne compte qu'une fois (convention « personnes »).",
    )
  }
  if (candidatures.length === 0) {
    lignes.push('', 'Aucune candidature : jamais de droit versable, soumis aux droits et devoirs, sur ce territoire.')
  }
  candidatures.forEach((candidature, i) => {
    lignes.push('', ...restituerCandidature(candidature, i + 1, restituer))
  })
  if (garantieActivite.some(({ reponse }) => reponse !== 'non')) {
    lignes.push('', "Garantie d'activité :", ...garantieActivite.map(restituer))
  }
  if (sources.length > 0) lignes.push('', 'Sources :', ...sources.map((source, i) => `  [${i + 1}] ${source}`))
  return lignes.join('\n')
}

const STATUTS = {
  retenue: 'RETENUE, nouvel entrant',
  rejetee: "REJETÉE, ce n'est pas un nouvel entrant",
  indeterminee: 'INDÉTERMINÉE, on ne sait pas',
} as const

function restituerCandidature(
  { devientSoumisLe, entree, criteres, indicateurs }: ExplicationCandidature,
  rang: number,
  restituer: (critere: Critere) => string,
): string[] {
  const titre = `Candidature ${rang}, du ${direDate(devientSoumisLe)} : `
  if (entree === null) return [`${titre}n'existe pas encore à l'observation.`, ...criteres.map(restituer)]
  const compte = indicateurs.filter(({ reponse }) => reponse === 'oui')
  const doute = indicateurs.filter(({ reponse }) => reponse === 'inconnu')
  return [
    `${titre}${STATUTS[entree.statut]} (${nommerMotif(entree.motif)}).`,
    ...criteres.map(restituer),
    compte.length === 0
      ? "  → Ne compte avec certitude dans aucun indicateur d'insertion."
      : `  → Compte dans : ${nommer(compte)}.`,
    ...(doute.length === 0 ? [] : [`  → On ignore si elle compte dans : ${nommer(doute)}.`]),
  ]
}

function nommer(reponses: readonly ReponseIndicateur[]): string {
  return reponses
    .map(({ indicateur, cause }) =>
      cause === null ? nommerIndicateur(indicateur) : `${nommerIndicateur(indicateur)} (${libelleCause(cause)})`,
    )
    .join(', ')
}

const MARQUES: { readonly [R in Trivaleur]: string } = { oui: 'oui', non: 'non', inconnu: '?  ' }

function restituerCritere({ critere, reponse, constat, preuves, source }: Critere, sources: string[]): string {
  if (!sources.includes(source)) sources.push(source)
  const prouve = preuves.length === 0 ? '' : ` (preuves : ${preuves.join(', ')})`
  return `  ${MARQUES[reponse]}  ${nommerCritere(critere)} : ${constat}${prouve} [${sources.indexOf(source) + 1}]`
}
