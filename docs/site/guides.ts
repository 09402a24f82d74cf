import { entete, type Page } from './markdown'

/** Un fichier de documentation, par son chemin depuis la racine du dépôt. */
export interface Fichier {
  readonly chemin: string
  readonly texte: string
}

/** Le premier titre d'un Markdown. */
function titreDe(texte: string): string {
  return /^# (.+)$/m.exec(texte)?.[1]?.replaceAll('`', '').trim() ?? ''
}

/** Une ancre s'écrit comme la forge la donne ; le générateur n'y garde qu'un tiret là où deux mots laissent une ponctuation entre eux. */
function ancresDuSite(texte: string): string {
  return texte.replace(
    /\]\(([^)\s#]*)#([^)\s]+)\)/g,
    (_, page: string, ancre: string) => `](${page}#${ancre.replace(/--+/, '-')})`,
  )
}

/** Les exemples du site se lisent : l'option « suite », qui les enchaîne à l'exécution, n'y dit rien. */
function sansOptions(texte: string): string {
  return texte.replace(/^(\s*`{3,}(?:ts|js)) suite$/gm, '$1')
}

/**
 * Les guides, les décisions et le README, rangés comme sur le dépôt : leurs liens relatifs restent vrais. Les liens du README partent de la
 * racine : ceux qui visent `docs/` visent le site, les autres sortent du site vers le dépôt.
 */
export function pagesEcrites(fichiers: readonly Fichier[]): Page[] {
  const sous = (dossier: string): Fichier[] =>
    fichiers
      .filter(({ chemin }) => chemin.startsWith(dossier))
      .map(({ chemin, texte }) => ({ chemin: chemin.slice('docs/'.length), texte }))
  const guides = dansLOrdreDuReadme(sous('docs/guide/'), fichiers)
  const decisions = sous('docs/decisions/')
  const page = ({ chemin, texte }: Fichier, enfants: readonly string[] = []): Page => ({
    chemin,
    texte: `${entete(chemin === 'README.en.md' ? 'In English' : titreDe(texte), enfants)}\n${ancresDuSite(sansOptions(texte))}`,
  })
  return [
    ...fichiers
      .filter(({ chemin }) => !chemin.includes('/'))
      .map(({ chemin, texte }) => page({ chemin, texte: liensDeLaRacine(texte) })),
    sommaireDesGuides(guides),
    ...guides.map((guide) => page(guide)),
    ...decisions.map((decision) =>
      decision.chemin === 'decisions/README.md'
        ? page(
            decision,
            decisions.filter((autre) => autre !== decision).map(({ chemin }) => chemin.slice('decisions/'.length)),
          )
        : page(decision),
    ),
  ]
}

/** Les guides se lisent dans l'ordre où le README les présente ; ceux qu'il ne cite pas, à la fin. */
function dansLOrdreDuReadme(guides: readonly Fichier[], fichiers: readonly Fichier[]): Fichier[] {
  const readme = fichiers.find(({ chemin }) => chemin === 'README.md')?.texte ?? ''
  const rang = ({ chemin }: Fichier): number => {
    const cite = readme.indexOf(`](docs/${chemin})`)
    return cite < 0 ? readme.length : cite
  }
  return [...guides].sort((a, b) => rang(a) - rang(b))
}

function sommaireDesGuides(guides: readonly Fichier[]): Page {
  const liens = guides.map(({ chemin, texte }) => `- [${titreDe(texte)}](${chemin})`)
  return {
    chemin: 'guides.md',
    texte: [
      entete(
        'Guides',
        guides.map(({ chemin }) => chemin),
      ),
      '# Les guides',
      ...liens,
    ].join('\n'),
  }
}

function liensDeLaRacine(texte: string): string {
  return texte.replace(/\]\((?!https?:|#)([^)\s]+)\)/g, (_, cible: string) =>
    cible.startsWith('docs/') ? `](${cible.slice('docs/'.length)})` : /^README/.test(cible) ? `](${cible})` : `](../${cible})`,
  )
}
