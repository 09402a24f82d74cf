import type { IdRegle } from '../../budget/regle'
import { type Conventions, type NomPrereglage, PREREGLAGES } from '../../referentiel/conventions'
import { geler } from '../../referentiel/geler'
import type { Cas, ContexteDuCas, Jeu, Niveau } from '../jeu'
import type { CelluleRendue, ConstatRendu, DelaiRendu, EntreeRendue, MesureRendue, Reponse } from '../reponse'

/**
 * L'écriture abrégée des jeux : ce qui est commun à tous les cas d'un jeu ne s'y répète pas. Les jeux composés, eux, sont du JSON entier.
 */
interface CasAbrege {
  readonly titre: string
  /** À défaut, la source du jeu. */
  readonly source?: string
  /** À défaut, le critère du jeu. */
  readonly critere?: string
  readonly dossiers?: readonly unknown[]
  readonly cle?: NonNullable<Cas['cle']>
  readonly cellules?: readonly string[]
  readonly budget?: NonNullable<Cas['budget']>
  /** À défaut, le contexte du jeu. */
  readonly contexte?: ContexteDuCas
  /** Chaque réponse, et les préréglages qui la donnent, séparés par une espace ; `tous` pour les six. */
  readonly attendus: Readonly<Record<string, Reponse>>
  readonly lectures?: readonly (readonly [conventions: Partial<Conventions>, attendu: Reponse])[]
}

interface JeuAbrege {
  readonly id: string
  readonly niveau: Niveau
  readonly titre: string
  readonly source: string
  readonly critere: string
  readonly contexte: ContexteDuCas | null
  readonly cas: readonly CasAbrege[]
}

/** L'année 2022, observée à sa fin. */
export const ANNEE_2022: ContexteDuCas = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }

/** Compose un jeu : chaque cas complet, gelé. */
export function composerJeu(batir: () => JeuAbrege): Jeu {
  return geler(() => {
    const { id, niveau, titre, source, critere, contexte, cas } = batir()
    return {
      id,
      niveau,
      titre,
      source,
      cas: cas.map((abrege, rang): Cas => {
        const { cle, cellules, budget } = abrege
        const lectures = (abrege.lectures ?? []).map(([conventions, attendu]) => ({ conventions, attendu }))
        return {
          id: `${id}/${String(rang + 1).padStart(2, '0')}`,
          niveau,
          titre: abrege.titre,
          source: abrege.source ?? source,
          critere: abrege.critere ?? critere,
          dossiers: abrege.dossiers ?? [],
          contexte: abrege.contexte ?? contexte,
          ...(cle === undefined ? {} : { cle }),
          ...(cellules === undefined ? {} : { cellules }),
          ...(budget === undefined ? {} : { budget }),
          attendus: attendusParPrereglage(abrege.attendus),
          conteste: Object.keys(abrege.attendus).length > 1 || lectures.length > 0,
          lectures,
        }
      }),
    }
  })
}

function attendusParPrereglage(groupes: CasAbrege['attendus']): Cas['attendus'] {
  const noms = Object.keys(PREREGLAGES) as NomPrereglage[]
  return Object.fromEntries(
    noms.flatMap((nom) =>
      Object.entries(groupes)
        .filter(([prereglages]) => prereglages === 'tous' || prereglages.split(' ').includes(nom))
        .map(([, reponse]) => [nom, reponse]),
    ),
  ) as Cas['attendus']
}

const DOSSIER_VIDE = { id: '67-000001', departement: '67', suivis: [], rendezVous: [], contrats: [], accompagnements: [] }

/** Un dossier du Bas-Rhin, dont toutes les listes sont tenues, et vides si rien n'en est dit ; un champ `undefined` en est absent. */
export function dossier(champs: Readonly<Record<string, unknown>>): unknown {
  const complet = { ...DOSSIER_VIDE, ...champs }
  return Object.fromEntries(Object.entries(complet).filter(([, valeur]) => valeur !== undefined))
}

/** Une situation versable et soumise aux droits et devoirs. */
export function soumise(debut: string, fin: string | null, notifieeLe: string | null, champs: object = {}): unknown {
  return { debut, fin, droit: 'versable', soumisDroitsDevoirs: true, notifieeLe, ...champs }
}

/** Une situation versable, non soumise aux droits et devoirs. */
export function nonSoumise(debut: string, fin: string | null, champs: object = {}): unknown {
  return { debut, fin, droit: 'versable', soumisDroitsDevoirs: false, ...champs }
}

/** Les entrées d'un seul dossier. */
export function entrees(...liste: readonly Omit<EntreeRendue, 'dossier'>[]): Reponse {
  return { entrees: liste.map((entree) => ({ dossier: '67-000001', ...entree })) }
}

/** Une entrée retenue ou indéterminée. */
export function entree(
  devientSoumisLe: string,
  statut: 'retenue' | 'indeterminee',
  motif: string,
  dateEntree: string | null,
  orientation: DelaiRendu,
  premierRendezVous: DelaiRendu,
  premierContrat: DelaiRendu,
): Omit<EntreeRendue, 'dossier'> {
  return { devientSoumisLe, statut, motif, dateEntree, orientation, premierRendezVous, premierContrat }
}

/** Une entrée rejetée. */
export function rejetee(devientSoumisLe: string, motif: string, dateEntree: string | null): Omit<EntreeRendue, 'dossier'> {
  return {
    devientSoumisLe,
    statut: 'rejetee',
    motif,
    dateEntree,
    orientation: null,
    premierRendezVous: null,
    premierContrat: null,
  }
}

const delai =
  (statut: string) =>
  (date: string | null = null, delaiJours: number | null = null): DelaiRendu => ({ statut, date, delaiJours })

/** L'événement est connu, dans le délai. */
export const dans: (date: string, jours: number) => DelaiRendu = /* @__PURE__ */ delai('dans-le-delai')
/** L'événement est connu, hors délai. */
export const hors: (date: string, jours: number) => DelaiRendu = /* @__PURE__ */ delai('hors-delai')
/** On ne sait pas. */
export const indetermine: (date?: string | null, jours?: number | null) => DelaiRendu = /* @__PURE__ */ delai('indetermine')
/** L'événement manque, et le délai court. */
export const EN_COURS: DelaiRendu = { statut: 'en-cours', date: null, delaiJours: null }
/** L'événement manque, et le délai est épuisé. */
export const ECHU: DelaiRendu = { statut: 'echu', date: null, delaiJours: null }
/** Non orienté, ou orienté vers France Travail. */
export const SANS_OBJET: DelaiRendu = { statut: 'sans-objet', date: null, delaiJours: null }

/** Une mesure comptée, et ses bornes. */
export function mesure(valeur: number, indetermines = 0, enCours = 0): MesureRendue {
  return { valeur, indetermines, enCours, minimum: valeur, maximum: valeur + indetermines }
}

/** Une moyenne : elle n'a pas de bornes. */
export function moyenne(valeur: number | null, indetermines = 0): MesureRendue {
  return { valeur, indetermines, enCours: 0, minimum: null, maximum: null }
}

/** Un dossier lisible. */
export const LISIBLE: Reponse = { valide: true, chemins: [] }

/** Un dossier illisible, et les chemins de ses fautes. */
export function illisible(...chemins: readonly string[]): Reponse {
  return { valide: false, chemins }
}

/** La lecture d'une cellule. */
export function cellule(
  texte: string,
  sorte: string,
  valeur: string | null,
  unite: string | null = null,
  code: string | null = null,
): Reponse {
  const lue: CelluleRendue = { texte, sorte, valeur, unite, code }
  return { cellules: [lue] }
}

/** Un constat budgétaire. */
export function constat(
  regle: IdRegle,
  ligne: string | null,
  conforme: boolean | null,
  attendu: string | null,
  constate: string | null,
  ecart: string | null,
): ConstatRendu {
  return { regle, ligne, conforme, attendu, constate, ecart }
}
