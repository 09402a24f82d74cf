import { type Duree, direDuree } from '../../base/duree'
import { compter, direDate, direEntier, enumerer } from '../../base/francais'
import type { Conventions } from '../../referentiel/conventions'
import { nommerCritere, nommerIndicateur } from '../explication/libelles'
import { type IdIndicateurCompte, INDICATEURS_COMPTES } from '../indicateurs/indicateurs-comptes'
import type { IndicateursRsa } from '../indicateurs/resultat'
import type { Attribution, BilanDossiers, DifferenceDossier, Differences, IdMoyenne } from './differences'

/** Combien de dossiers sont cités en exemple de chaque cause. */
const EXEMPLES = 3

/**
 * Une comparaison, en français : pour chaque indicateur qui diffère, les deux totaux, les dossiers qui font l'écart, ce à quoi chacun est dû et où
 * cela se joue, avec des exemples à expliquer.
 *
 * @source instruction 2022/19, annexe 5, §1.3 (les mêmes chiffres d'un document à l'autre)
 * @example
 * ```ts
 * import { comparerConventions, PREREGLAGES, restituerDifferences } from 'calpae/rsa'
 * const contexte = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }
 * const differences = comparerConventions([], contexte, PREREGLAGES.guide2022, PREREGLAGES.casf)
 * restituerDifferences(differences).split('\n')[1] // => 'Dossiers : 0 de part et d’autre. Aucun indicateur qui compte ne diffère.'
 * ```
 */
export function restituerDifferences(differences: Differences): string {
  const { a, b, indicateurs } = differences
  const differents = INDICATEURS_COMPTES.filter((id) => estUneDifference(indicateurs[id]))
  const memes = INDICATEURS_COMPTES.filter((id) => !estUneDifference(indicateurs[id]))
  const dossiers =
    a.dossiers === b.dossiers
      ? `${direEntier(a.dossiers)} de part et d’autre`
      : `${direEntier(a.dossiers)} contre ${direEntier(b.dossiers)}`
  const lignes = [direContextes(a, b)]
  const aucun = differents.length === 0 ? ' Aucun indicateur qui compte ne diffère.' : ''
  lignes.push(`Dossiers : ${dossiers}.${aucun}`)
  for (const id of differents) lignes.push('', ...restituerIndicateur(id, differences))
  for (const moyenne of direMoyennes(differences)) lignes.push('', moyenne)
  if (aucun === '' && memes.length > 0) lignes.push('', `Sans différence : ${enumerer(memes.map(nommerIndicateur))}.`)
  return lignes.join('\n')
}

/** Les moyennes qui diffèrent, et pourquoi leur écart ne se répartit pas entre les dossiers. */
function direMoyennes({ moyennes }: Differences): string[] {
  return (Object.keys(moyennes) as IdMoyenne[]).flatMap((id) => {
    const { a, b, raison } = moyennes[id]
    if (a === b) return []
    return [`${majuscule(nommerIndicateur(id))} : ${direMoyenne(a)} contre ${direMoyenne(b)}, sans part par dossier : ${raison}.`]
  })
}

/** Une moyenne, à deux décimales au plus ; sa valeur exacte est dans les données. */
function direMoyenne(moyenne: number | null): string {
  return moyenne === null ? 'aucune' : String(Math.round(moyenne * 100) / 100).replace('.', ',')
}

function majuscule(nom: string): string {
  return `${nom.charAt(0).toUpperCase()}${nom.slice(1)}`
}

function estUneDifference({ gagnes, perdus, changes }: BilanDossiers): boolean {
  return gagnes + perdus + changes > 0
}

function direContextes(a: IndicateursRsa, b: IndicateursRsa): string {
  const dire = ({ periode, observeLe }: IndicateursRsa): string =>
    `la période du ${direDate(periode.debut)} au ${direDate(periode.fin)}, observée le ${direDate(observeLe)}`
  return dire(a) === dire(b) ? `Deux calculs sur ${dire(a)}.` : `Deux calculs : ${dire(a)} ; ${dire(b)}.`
}

function restituerIndicateur(id: IdIndicateurCompte, differences: Differences): string[] {
  const difference = differences.indicateurs[id]
  const titre = majuscule(nommerIndicateur(id))
  const siens = differences.dossiers.filter(({ indicateur }) => indicateur === id)
  const totaux = `${direEntier(difference.a)} contre ${direEntier(difference.b)}`
  const lignes = [`${titre} : ${totaux}, ${direEcart(difference.ecart)} : ${direBilan(difference)}.`]
  for (const { attribution, ...bilan } of difference.attributions) {
    const dus = siens.filter((dossier) => memeCause(dossier.attribution, attribution))
    lignes.push(
      `  - ${direAttribution(attribution, differences)} : ${direBilan(bilan)}, ${direEcart(bilan.ecart)} ; ${direCriteres(dus)} ; ${direExemples(dus)}.`,
    )
  }
  return lignes
}

function memeCause(a: Attribution, b: Attribution): boolean {
  return a.sorte === b.sorte && a.nom === b.nom
}

function direEcart(ecart: number): string {
  if (ecart === 0) return 'sans écart'
  return `${direEntier(Math.abs(ecart))} de ${ecart > 0 ? 'plus' : 'moins'}`
}

/** « 466 dossiers, dont 410 perdus, 50 gagnés et 6 changés » ; d'une seule sorte : « 360 dossiers perdus ». */
function direBilan({ gagnes, perdus, changes }: BilanDossiers): string {
  const sortes = [
    [perdus, 'perdu'],
    [gagnes, 'gagné'],
    [changes, 'changé'],
  ] as const
  const presentes = sortes.filter(([nombre]) => nombre > 0)
  const accorder = ([nombre, mot]: readonly [number, string]): string => `${mot}${nombre > 1 ? 's' : ''}`
  const total = gagnes + perdus + changes
  const [seule] = presentes
  if (presentes.length === 1 && seule !== undefined) return `${compter(total, 'dossier', 'dossiers')} ${accorder(seule)}`
  const details = presentes.map((sorte) => `${direEntier(sorte[0])} ${accorder(sorte)}`)
  return `${compter(total, 'dossier', 'dossiers')}, dont ${enumerer(details)}`
}

const CONTEXTES: Readonly<Record<string, string>> = {
  periode: 'la période',
  departements: 'le territoire',
  observeLe: "le jour d'observation",
  stockLe: 'le jour du stock',
  'absent-de-a': "l'absence du dossier dans le premier calcul",
  'absent-de-b': "l'absence du dossier dans le second calcul",
}

function direAttribution({ sorte, nom }: Attribution, { a, b }: Differences): string {
  if (sorte === 'donnee') return `par la donnée « ${nom} »`
  if (sorte !== 'convention') return `par ${CONTEXTES[nom] ?? nom}`
  const cle = nom as keyof Conventions
  return `par la convention « ${nom} » (${direValeur(a.conventions[cle])} contre ${direValeur(b.conventions[cle])})`
}

function direValeur(valeur: Conventions[keyof Conventions]): string {
  if (typeof valeur === 'string') return valeur
  const champs = Object.keys(valeur)
  const duree = champs.length === 1 && ['jours', 'semaines', 'mois'].includes(champs[0] ?? '')
  return duree ? direDuree(valeur as Duree) : JSON.stringify(valeur)
}

function direCriteres(dossiers: readonly DifferenceDossier[]): string {
  const criteres = new Map<string, number>()
  for (const { critere } of dossiers) criteres.set(critere, (criteres.get(critere) ?? 0) + 1)
  const tries = [...criteres].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1))
  const dire = ([critere, nombre]: readonly [string, number]): string =>
    tries.length === 1 ? `« ${nommerCritere(critere)} »` : `« ${nommerCritere(critere)} » (${direEntier(nombre)})`
  return `${tries.length > 1 ? 'critères' : 'critère'} ${enumerer(tries.map(dire))}`
}

function direExemples(dossiers: readonly DifferenceDossier[]): string {
  const cites = [...new Set(dossiers.map(({ id }) => id))].slice(0, EXEMPLES)
  return `par exemple ${enumerer(cites)}`
}
