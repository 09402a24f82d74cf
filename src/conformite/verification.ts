import { jsonCanonique } from '../base/empreinte'
import type { NomPrereglage } from '../referentiel/conventions'
import { comparerReponse } from './comparaison'
import type { Cas, Jeu } from './jeu'
import { lireReponses, NOMS_PREREGLAGES, type ReponseLue } from './lecture-reponses'
import type { Bilan, RapportConformite, VerdictCas } from './rapport'
import type { Reponse, Reponses } from './reponse'

/**
 * Juge les réponses d'un logiciel : cas par cas, ce qui est conforme, ce qui ne l'est pas (attendu, trouvé, critère, source), ce qui n'est pas
 * traité et pourquoi ; et quel préréglage ces réponses suivent.
 *
 * La comparaison est sans tolérance : `null` n'est pas zéro, une valeur absente n'est ni juste ni fausse, une fraction vaut toute fraction égale.
 *
 * @param jeux les jeux auxquels le logiciel a répondu : `JEUX`, une partie, ou des jeux dérivés
 * @param reponses les réponses, telles que le logiciel les a écrites en JSON
 * @throws ErreurContexte si `reponses` n'a pas la forme attendue ; une réponse illisible, elle, est un cas non traité
 * @source instruction 2022/19, annexe 5, §1.3 (les mêmes chiffres d'un document à l'autre)
 * @example
 * ```ts
 * import { JEUX, repondreAuxJeux, verifierConformite } from 'calpae/conformite'
 * const jeux = JEUX.filter(({ id }) => id === 'orientation-dans-le-delai')
 * const rapport = verifierConformite(jeux, repondreAuxJeux(jeux, 'guide2022'))
 * rapport.conforme // => true
 * rapport.suivis // => ['guide2022', 'tableau2022', 'transition2024UnMois']
 * ```
 */
export function verifierConformite(jeux: readonly Jeu[], reponses: Reponses): RapportConformite {
  const tous = jeux.flatMap((jeu) => jeu.cas.map((cas) => ({ jeu: jeu.id, cas })))
  const {
    logiciel,
    version,
    prereglage: declare,
    parCas,
    anomalies,
  } = lireReponses(
    reponses,
    tous.map(({ cas }) => cas),
  )
  const juger = (prereglage: NomPrereglage): VerdictCas[] =>
    tous.map(({ jeu, cas }) => jugerCas(jeu, cas, parCas.get(cas.id), prereglage))
  const parPrereglage = Object.fromEntries(NOMS_PREREGLAGES.map((nom) => [nom, dresserBilan(juger(nom))])) as Record<
    NomPrereglage,
    Bilan
  >
  const moindre = Math.min(...NOMS_PREREGLAGES.map((nom) => parPrereglage[nom].nonConformes))
  const suivis = NOMS_PREREGLAGES.filter((nom) => parPrereglage[nom].nonConformes === moindre)
  const prereglage = declare ?? suivis[0] ?? 'guide2022'
  const cas = juger(prereglage)
  const bilan = parPrereglage[prereglage]
  return {
    logiciel,
    version,
    conforme: bilan.conformes > 0 && bilan.nonConformes === 0,
    complet: bilan.nonTraites === 0 && cas.every(({ nonRendus }) => nonRendus.length === 0),
    prereglage,
    declare,
    suivis,
    bilan,
    parPrereglage,
    jeux: jeux.map(({ id, niveau, titre }) => ({
      id,
      niveau,
      titre,
      bilan: dresserBilan(cas.filter(({ jeu }) => jeu === id)),
    })),
    cas,
    anomalies,
  }
}

function jugerCas(jeu: string, cas: Cas, lue: ReponseLue | undefined, prereglage: NomPrereglage): VerdictCas {
  const commun = { cas: cas.id, jeu, titre: cas.titre, source: cas.source, conteste: cas.conteste }
  const nonTraite = (raison: string): VerdictCas => ({
    ...commun,
    statut: 'non-traite',
    ecarts: [],
    nonRendus: [],
    raison,
    autresLectures: [],
  })
  if (lue === undefined) return nonTraite('aucune réponse')
  if ('raison' in lue) return nonTraite(lue.raison)
  const { ecarts, nonRendus, comparees } = comparerReponse(cas, cas.attendus[prereglage], lue.reponse)
  if (ecarts.length === 0 && comparees === 0) return nonTraite("aucune des valeurs attendues n'est rendue")
  const conforme = ecarts.length === 0
  return {
    ...commun,
    statut: conforme ? 'conforme' : 'non-conforme',
    ecarts,
    nonRendus,
    raison: null,
    autresLectures: conforme ? [] : autresLectures(cas, lue.reponse),
  }
}

/** Les autres lectures qui donnent cette réponse : le logiciel n'a peut-être pas tort, il suit un autre texte. */
function autresLectures(cas: Cas, reponse: unknown): string[] {
  const convient = (attendu: Reponse): boolean => comparerReponse(cas, attendu, reponse).ecarts.length === 0
  return [
    ...NOMS_PREREGLAGES.filter((nom) => convient(cas.attendus[nom])),
    ...cas.lectures.filter(({ attendu }) => convient(attendu)).map(({ conventions }) => direConventions(conventions)),
  ]
}

function direConventions(conventions: object): string {
  return Object.entries(conventions)
    .map(([nom, valeur]) => `${nom} = ${typeof valeur === 'string' ? valeur : jsonCanonique(valeur)}`)
    .join(', ')
}

function dresserBilan(verdicts: readonly VerdictCas[]): Bilan {
  const compter = (statut: VerdictCas['statut']): number => verdicts.filter((verdict) => verdict.statut === statut).length
  return {
    cas: verdicts.length,
    conformes: compter('conforme'),
    nonConformes: compter('non-conforme'),
    nonTraites: compter('non-traite'),
  }
}
