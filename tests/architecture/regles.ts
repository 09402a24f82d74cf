/**
 * Les règles de la maison, chacune en fonction pure : des fichiers entrent, la liste des fautes sort.
 * `tests/architecture.test.ts` les applique à `src`, et à de mauvais exemples qui prouvent qu'elles savent échouer.
 */
import ts from 'typescript'
import { estRelatif, type Fichier, importations, ligne, parcourir, piece, resoudre } from './fichiers'

/** Les étages, de bas en haut ; une pièce ne regarde que les étages du dessous. */
const ETAGES: readonly (readonly string[])[] = [
  ['base'],
  ['referentiel'],
  ['rsa', 'familles', 'tableau', 'budget', 'calendrier'],
  ['rapport'],
  ['restitution'],
]

/** Les pièces à part, et ce que chacune regarde ; personne ne les regarde. La conformité juge aussi les cellules et les budgets. */
const VUES_DES_ANNEXES: Readonly<Record<string, readonly string[]>> = {
  sql: ['base', 'referentiel', 'rsa'],
  import: ['base', 'referentiel', 'rsa'],
  conformite: ['base', 'referentiel', 'rsa', 'tableau', 'budget'],
}
const ANNEXES: readonly string[] = Object.keys(VUES_DES_ANNEXES)

/** Les passages admis entre pièces d'un même étage, avec leur raison. Aucun aujourd'hui. */
type Passage = { de: string; vers: string; raison: string }
const PASSAGES_ADMIS: readonly Passage[] = []

/** Ce que `base/` peut tenir de l'environnement, avec sa raison. Rien aujourd'hui. */
type Derogation = { fichier: string; nom: string; raison: string }
const DEROGATIONS: readonly Derogation[] = []

/** Les dépendances, par le spécificateur exact, et les seuls fichiers de `base/` qui les importent. */
const DEPENDANCES: readonly { specificateur: RegExp; fichiers: RegExp }[] = [
  // Le barillet de zod coûte 93 Ko ; `zod/mini`, 5.
  { specificateur: /^zod\/mini$/, fichiers: /^base\/lecture\.ts$/ },
]

const etage = (nom: string): number => ETAGES.findIndex((pieces) => pieces.includes(nom))

function passageAdmis(de: string, vers: string, passages: readonly Passage[]): boolean {
  if (de === vers || de === '') return true
  if (ANNEXES.includes(de)) return VUES_DES_ANNEXES[de]?.includes(vers) === true
  if (ANNEXES.includes(vers) || vers === '') return false
  return etage(vers) < etage(de) || passages.some((p) => p.de === de && p.vers === vers)
}

type Arete = { de: Fichier; vers: string; ligne: number; typesSeuls: boolean }

/** Les imports relatifs, résolus ; les introuvables sont laissés à `importsIntrouvables`. */
function aretes(fichiers: readonly Fichier[]): Arete[] {
  const chemins = new Set(fichiers.map((f) => f.chemin))
  return fichiers.flatMap((de) =>
    importations(de).flatMap(({ specificateur, ligne, typesSeuls }) => {
      const vers = estRelatif(specificateur) ? resoudre(de.chemin, specificateur, chemins) : null
      return vers === null ? [] : [{ de, vers, ligne, typesSeuls }]
    }),
  )
}

const estPorte = (chemin: string): boolean => chemin === 'index.ts' || chemin.endsWith('/index.ts')

export function piecesInconnues(fichiers: readonly Fichier[]): string[] {
  return fichiers
    .filter(({ chemin }) => {
      const nom = piece(chemin)
      return nom === '' ? chemin !== 'index.ts' : etage(nom) < 0 && !ANNEXES.includes(nom)
    })
    .map(({ chemin }) => `${chemin} : n'est dans aucune pièce du plan`)
}

export function importsIntrouvables(fichiers: readonly Fichier[]): string[] {
  const chemins = new Set(fichiers.map((f) => f.chemin))
  return fichiers.flatMap((f) =>
    importations(f)
      .filter(({ specificateur }) => estRelatif(specificateur))
      .flatMap(({ specificateur, ligne }) => {
        const ou = `${f.chemin}:${ligne}`
        if (resoudre(f.chemin, specificateur, chemins) === null) return [`${ou} : « ${specificateur} » n'existe pas`]
        return /\.[cm]?[jt]s$/.test(specificateur) ? [`${ou} : « ${specificateur} » s'écrit sans extension`] : []
      }),
  )
}

export function couches(fichiers: readonly Fichier[], passages = PASSAGES_ADMIS): string[] {
  return aretes(fichiers)
    .filter(({ de, vers }) => !passageAdmis(piece(de.chemin), piece(vers), passages))
    .map(({ de, vers, ligne }) => `${de.chemin}:${ligne} : ${piece(de.chemin)} ne regarde pas ${vers}`)
}

/** Une exception qui ne sert plus, ou sans raison, se retire. */
export function passagesInutiles(fichiers: readonly Fichier[], passages = PASSAGES_ADMIS): string[] {
  const empruntes = aretes(fichiers).map(({ de, vers }) => `${piece(de.chemin)} → ${piece(vers)}`)
  return passages
    .filter(({ de, vers, raison }) => raison.trim() === '' || !empruntes.includes(`${de} → ${vers}`))
    .map(({ de, vers }) => `${de} → ${vers} : passage sans raison ou sans usage`)
}

export function barillets(fichiers: readonly Fichier[]): string[] {
  return aretes(fichiers)
    .filter(({ vers }) => estPorte(vers))
    .map(({ de, vers, ligne }) => `${de.chemin}:${ligne} : importe la porte ${vers} au lieu du fichier`)
}

export function dependances(fichiers: readonly Fichier[]): string[] {
  return fichiers.flatMap((f) =>
    importations(f)
      .filter(({ specificateur }) => !estRelatif(specificateur))
      .filter(({ specificateur }) => !DEPENDANCES.some((d) => d.specificateur.test(specificateur) && d.fichiers.test(f.chemin)))
      .map(({ specificateur, ligne }) => `${f.chemin}:${ligne} : n'a pas à importer « ${specificateur} »`),
  )
}

/**
 * Les cycles de chargement. Un type habite avec la fonction qui le fait : le fichier qu'appelle `lireDossier` nomme `Dossier`, et ce
 * retour, effacé à la compilation, n'en est pas un.
 */
export function cycles(fichiers: readonly Fichier[]): string[] {
  const voisins = new Map<string, string[]>(fichiers.map((f) => [f.chemin, []]))
  for (const { de, vers, typesSeuls } of aretes(fichiers)) if (!typesSeuls) voisins.get(de.chemin)?.push(vers)
  const finis = new Set<string>()
  const trouves: string[] = []
  const descendre = (chemin: string, pile: readonly string[]): void => {
    const depuis = pile.indexOf(chemin)
    if (depuis >= 0) {
      trouves.push([...pile.slice(depuis), chemin].join(' → '))
      return
    }
    if (finis.has(chemin)) return
    for (const voisin of voisins.get(chemin) ?? []) descendre(voisin, [...pile, chemin])
    finis.add(chemin)
  }
  for (const { chemin } of fichiers) descendre(chemin, [])
  return trouves
}

/** Ce qui dépend de la machine, de l'heure, de la langue ou du hasard : une bibliothèque pure n'y touche pas. */
// Ceux que le compilateur refuse déjà (`lib` sans DOM ni Node) et qui sont des mots français (global, document) n'y sont pas.
const GLOBAUX_INTERDITS: ReadonlySet<string> = new Set(
  `Date globalThis process Intl performance console setTimeout setInterval setImmediate queueMicrotask crypto fetch Buffer require
  eval Function Temporal Atomics WeakRef FinalizationRegistry`.split(/\s+/),
)
const PROPRIETE_INTERDITE = /^(toLocale\w*|localeCompare)$/

/** Un identifiant qui nomme une propriété ou une déclaration d'autrui n'est pas un usage du global. */
function estUsage(noeud: ts.Identifier): boolean {
  const parent = noeud.parent
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === noeud
  if (ts.isQualifiedName(parent)) return parent.left === noeud
  if (ts.isPropertyAssignment(parent)) return parent.initializer === noeud
  if (ts.isBindingElement(parent)) return parent.propertyName !== noeud
  return !(
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isJsxAttribute(parent) ||
    ts.isNamedTupleMember(parent)
  )
}

function usagesInterdits(f: Fichier): { nom: string; ligne: number }[] {
  const usages: { nom: string; ligne: number }[] = []
  parcourir(f.arbre, (noeud) => {
    const noter = (nom: string): void => {
      usages.push({ nom, ligne: ligne(f, noeud) })
    }
    if (ts.isMetaProperty(noeud)) noter(noeud.getText(f.arbre))
    if (ts.isStringLiteralLike(noeud) && ts.isElementAccessExpression(noeud.parent)) {
      if (PROPRIETE_INTERDITE.test(noeud.text)) noter(noeud.text)
    }
    if (!ts.isIdentifier(noeud)) return
    if (PROPRIETE_INTERDITE.test(noeud.text)) noter(noeud.text)
    if (GLOBAUX_INTERDITS.has(noeud.text) && estUsage(noeud)) noter(noeud.text)
    if (noeud.text === 'Math' && estUsage(noeud)) {
      const acces = noeud.parent
      // `Math` n'est admis que sous la forme `Math.nom` : ni alias, ni crochet, qui cacheraient un tirage.
      if (!ts.isPropertyAccessExpression(acces)) noter('Math')
      else if (acces.name.text === 'random') noter('Math.random')
    }
  })
  return usages
}

export function purete(fichiers: readonly Fichier[], derogations = DEROGATIONS): string[] {
  return fichiers.flatMap((f) =>
    usagesInterdits(f)
      .filter(({ nom }) => {
        const admis = derogations.some((d) => d.fichier === f.chemin && d.nom === nom && d.raison.trim() !== '')
        return !(admis && piece(f.chemin) === 'base')
      })
      .map(({ nom, ligne }) => `${f.chemin}:${ligne} : emploie ${nom}`),
  )
}

const LIGNES_MAX = 250

/** La porte du paquet n'est qu'une liste de noms : elle croît avec lui, et rien ne s'y lit d'affilée. */
export function longueur(fichiers: readonly Fichier[]): string[] {
  return fichiers
    .filter(({ chemin }) => chemin !== 'index.ts')
    .map(({ chemin, texte }) => ({ chemin, lignes: texte.replace(/\n$/, '').split('\n').length }))
    .filter(({ lignes }) => lignes > LIGNES_MAX)
    .map(({ chemin, lignes }) => `${chemin} : ${lignes} lignes`)
}

const NOM_VAGUE = /^(utils?|helpers?|types?|const(ant(e)?s?)?|common|communs?|misc|divers|outils?|shared|lib|core)$/i

export function noms(fichiers: readonly Fichier[]): string[] {
  return fichiers
    .filter(({ chemin }) => chemin.split(/[/.]/).some((morceau) => NOM_VAGUE.test(morceau)))
    .map(({ chemin }) => `${chemin} : un nom qui ne dit pas la notion`)
}

/** Une porte n'est faite que de listes explicites ; et nulle part de `export *` ni d'export par défaut. */
export function portes(fichiers: readonly Fichier[]): string[] {
  return fichiers.flatMap((f) =>
    f.arbre.statements.flatMap((enonce) => {
      const ou = `${f.chemin}:${ligne(f, enonce)}`
      if (ts.isExportDeclaration(enonce)) {
        const liste = enonce.exportClause !== undefined && ts.isNamedExports(enonce.exportClause)
        if (!liste) return [`${ou} : export * au lieu d'une liste de noms`]
        if (estPorte(f.chemin) && enonce.moduleSpecifier === undefined) return [`${ou} : une porte ne déclare rien`]
        return []
      }
      if (ts.isExportAssignment(enonce)) return [`${ou} : export par défaut`]
      const parDefaut = ts.canHaveModifiers(enonce)
        ? ts.getModifiers(enonce)?.some((m) => m.kind === ts.SyntaxKind.DefaultKeyword)
        : false
      if (parDefaut) return [`${ou} : export par défaut`]
      return estPorte(f.chemin) ? [`${ou} : une porte n'a que des listes export { … } from`] : []
    }),
  )
}
