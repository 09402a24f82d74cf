import { compter, enumerer } from '../base/francais'
import type { Bilan, RapportConformite, VerdictCas } from './rapport'

/**
 * Le rapport de conformité en français, en Markdown : la conclusion, le bilan de chaque règle, puis chaque cas non conforme et non traité.
 *
 * @source instruction 2022/19, annexe 5, §1.3 (les mêmes chiffres d'un document à l'autre)
 * @example
 * ```ts
 * import { JEUX, restituerConformite, verifierConformite } from 'calpae/conformite'
 * const rapport = verifierConformite(JEUX, { logiciel: 'Mon logiciel', reponses: {} })
 * restituerConformite(rapport).split('\n')[0] // => '# Conformité de Mon logiciel'
 * ```
 */
export function restituerConformite(rapport: RapportConformite): string {
  const { logiciel, version, jeux, cas, anomalies } = rapport
  const nom = [logiciel ?? 'ce logiciel', version].filter((mot) => mot !== null).join(' ')
  const nonConformes = cas.filter(({ statut }) => statut === 'non-conforme')
  const nonTraites = cas.filter(({ statut }) => statut === 'non-traite')
  const partiels = cas.filter(({ nonRendus }) => nonRendus.length > 0)
  return [
    `# Conformité de ${echapper(nom)}`,
    conclure(rapport),
    direPrereglage(rapport),
    ...section('Les règles', [
      '| règle | conformes | non conformes | non traités |',
      '| --- | ---: | ---: | ---: |',
      ...jeux.map(({ id, titre, bilan }) => `| ${echapper(titre)} (\`${id}\`) | ${direBilan(bilan)} |`),
    ]),
    ...section('Cas non conformes', nonConformes.flatMap(direNonConforme)),
    ...section('Cas non traités', direRaisons(nonTraites)),
    ...section(
      'Valeurs non rendues',
      partiels.map(({ cas: id, nonRendus }) => `- \`${id}\` : ${nonRendus.map(echapper).join(', ')}`),
    ),
    ...section(
      'Réponses à revoir',
      anomalies.map(({ chemin, message }) => `- ${echapper(chemin)} : ${echapper(message)}`),
    ),
    '',
  ].join('\n\n')
}

function section(titre: string, lignes: readonly string[]): string[] {
  return lignes.length === 0 ? [] : [`## ${titre}`, lignes.join('\n')]
}

function conclure({ conforme, complet, bilan }: RapportConformite): string {
  const comptes = `${compter(bilan.conformes, 'cas conforme', 'cas conformes')} sur ${bilan.cas}, ${compter(bilan.nonConformes, 'non conforme', 'non conformes')}, ${compter(bilan.nonTraites, 'non traité', 'non traités')}`
  if (bilan.conformes + bilan.nonConformes === 0) return `**Rien à juger** : ${comptes}.`
  if (!conforme) return `**Non conforme** : ${comptes}.`
  return complet ? `**Conforme** : ${comptes}.` : `**Conforme pour ce qu'il rend**, mais incomplet : ${comptes}.`
}

function direPrereglage({ declare, prereglage, suivis, parPrereglage }: RapportConformite): string {
  const noms = enumerer(suivis.map((nom) => `\`${nom}\``))
  if (declare === null) {
    const autres = suivis.length > 1 ? ` Les cas traités ne départagent pas ${noms}.` : ''
    return `Convention : les réponses suivent \`${prereglage}\`, sous lequel elles sont jugées.${autres}`
  }
  if (suivis.includes(declare)) return `Convention : \`${declare}\`, comme le logiciel le dit.`
  const mieux = suivis[0] ?? declare
  return `Convention : le logiciel dit appliquer \`${declare}\`, mais ses réponses suivent plutôt ${noms} (${compter(parPrereglage[mieux].nonConformes, 'cas non conforme', 'cas non conformes')} au lieu de ${parPrereglage[declare].nonConformes}).`
}

function direBilan({ conformes, nonConformes, nonTraites }: Bilan): string {
  return `${conformes} | ${nonConformes} | ${nonTraites}`
}

const CAS_CITES = 5

/** Les cas non traités, par raison : des dizaines de cas ont souvent la même, le rapport en JSON les a tous. */
function direRaisons(verdicts: readonly VerdictCas[]): string[] {
  const parRaison = new Map<string, string[]>()
  for (const { cas, raison } of verdicts) parRaison.set(raison ?? '', [...(parRaison.get(raison ?? '') ?? []), `\`${cas}\``])
  return [...parRaison].map(([raison, cas]) => {
    const autres = cas.length > CAS_CITES ? ` et ${compter(cas.length - CAS_CITES, 'autre', 'autres')}` : ''
    return `- ${echapper(raison)} (${compter(cas.length, 'cas', 'cas')}) : ${cas.slice(0, CAS_CITES).join(', ')}${autres}`
  })
}

function direNonConforme({ cas, titre, source, ecarts, conteste, autresLectures }: VerdictCas): string[] {
  const lectures = autresLectures.map((lecture) => `\`${lecture}\``)
  return [
    `### \`${cas}\` : ${echapper(titre)}`,
    '',
    `Source : ${echapper(source)}.${conteste ? " Les textes ne s'accordent pas sur ce cas." : ''}`,
    ...(lectures.length === 0 ? [] : ['', `Cette réponse est celle d'une autre lecture : ${enumerer(lectures)}.`]),
    '',
    ...ecarts.map(
      ({ chemin, attendu, trouve, critere, remarque }) =>
        `- ${echapper(chemin)} (critère \`${critere}\`) : attendu ${direValeur(attendu)}, trouvé ${direValeur(trouve)}${remarque === null ? '' : ` (${remarque})`}`,
    ),
    '',
  ]
}

/** Une valeur en JSON, dans un code que rien de ce qu'elle contient ne peut fermer. */
function direValeur(valeur: unknown): string {
  const json = JSON.stringify(valeur) ?? 'rien'
  return json.includes('`') ? echapper(json) : `\`${json}\``
}

/** Un texte du logiciel ne met rien en forme. */
function echapper(texte: string): string {
  return texte.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ')
}
