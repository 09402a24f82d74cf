import type { CasOfficiel } from '../../tests/officiel/cas'
import { SECTIONS } from '../../tests/officiel/sections'
import { ancreDe, blocJson, entete, liste, nomDeFichier, type Page } from './markdown'
import { PAGES } from './renvois'

/** Les cas tirés des textes : une page par section, et leur sommaire. */
export function pagesCas(): Page[] {
  const pages = SECTIONS.map(([titre, cas]): Page => {
    const corps = cas.flatMap((un) => [`## ${un.titre}`, `Source : ${un.source}.`, ...donnees(un)])
    return { chemin: cheminDeSection(titre), texte: [entete(titre), `# ${titre}`, ...corps].join('\n\n') }
  })
  const sommaire = [
    entete(
      'Cas officiels',
      pages.map(({ chemin }) => chemin),
    ),
    '# Les cas tirés des textes',
    'Ce que les textes disent d’un cas, en données : les dossiers, le contexte, ce qui est attendu. Chacun s’exécute dans les tests (`tests/officiel`).',
    liste(SECTIONS.map(([titre, cas]) => `[${titre}](${cheminDeSection(titre)}) : ${cas.length} cas`)),
  ]
  return [{ chemin: PAGES.cas, texte: sommaire.join('\n\n') }, ...pages]
}

function donnees({ dossiers, contexte, titre: _, source: __, ...attendus }: CasOfficiel): string[] {
  return ['Contexte :', blocJson(contexte), 'Dossiers :', blocJson(dossiers), 'Attendu :', blocJson(attendus)]
}

function cheminDeSection(titre: string): string {
  return `cas/${nomDeFichier(titre)}.md`
}

/** Les cas qui disent ce que vaut un indicateur, en lien, avec ce qu'ils en attendent. */
export function casDe(indicateur: string, racine: string): string[] {
  return SECTIONS.flatMap(([titre, cas]) =>
    cas.flatMap((un) => {
      const attendue = un.indicateurs?.[indicateur]
      if (attendue === undefined) return []
      const { valeur, indetermines } = attendue
      const attendu = `${valeur ?? 'non calculable'}${indetermines > 0 ? `, et ${indetermines} inconnu${indetermines > 1 ? 's' : ''}` : ''}`
      return [`[${un.titre}](${racine}${cheminDeSection(titre)}#${ancreDe(un.titre)}) : ${attendu}`]
    }),
  )
}
