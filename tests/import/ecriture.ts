import type { Correspondance, Dossier } from '../../src/index'

/** L'écriture de dossiers lus dans des exports plats, pour les relire : chaque forme et sa correspondance. */

type Valeur = string | boolean | null | undefined
export type LigneEcrite = Record<string, string>

const LISTES = ['suivis', 'rendezVous', 'contrats', 'accompagnements'] as const

const francaise = (date: string): string => date.split('-').reverse().join('/')
const ecrite = (valeur: Valeur): string =>
  typeof valeur === 'boolean'
    ? valeur
      ? 'O'
      : 'N'
    : valeur == null
      ? ''
      : /^\d{4}-\d{2}-\d{2}$/.test(valeur)
        ? francaise(valeur)
        : valeur
const ecrire = (element: object, prefixe = ''): LigneEcrite =>
  Object.fromEntries(Object.entries(element).map(([nom, valeur]) => [`${prefixe}${nom}`, ecrite(valeur as Valeur)]))

const OUI_NON = { O: true, N: false }
const date = (colonne: string) => ({ colonne })
const telle = (colonne: string) => ({ colonne, tellesQuelles: true })
const booleen = (colonne: string) => ({ colonne, codes: OUI_NON })

const champs = (prefixe = '') => ({
  situations: {
    debut: date(`${prefixe}debut`),
    fin: date(`${prefixe}fin`),
    droit: telle(`${prefixe}droit`),
    soumisDroitsDevoirs: booleen(`${prefixe}soumisDroitsDevoirs`),
    notifieeLe: date(`${prefixe}notifieeLe`),
    departement: { colonne: `${prefixe}departement` },
    rejointFoyer: booleen(`${prefixe}rejointFoyer`),
  },
  suivis: {
    orientationNotifieeLe: date(`${prefixe}orientationNotifieeLe`),
    referentDesigneLe: date(`${prefixe}referentDesigneLe`),
    clotureLe: date(`${prefixe}clotureLe`),
    organisme: telle(`${prefixe}organisme`),
    parcours: telle(`${prefixe}parcours`),
    departement: { colonne: `${prefixe}departement` },
  },
  rendezVous: {
    date: date(`${prefixe}date`),
    fixeLe: date(`${prefixe}fixeLe`),
    objet: telle(`${prefixe}objet`),
    statut: telle(`${prefixe}statut`),
  },
  contrats: { signeLe: date(`${prefixe}signeLe`), renouvellement: booleen(`${prefixe}renouvellement`) },
  accompagnements: {
    dispositif: telle(`${prefixe}dispositif`),
    orienteLe: date(`${prefixe}orienteLe`),
    proposeLe: date(`${prefixe}proposeLe`),
    demarreLe: date(`${prefixe}demarreLe`),
    termineLe: date(`${prefixe}termineLe`),
    conseiller: { colonne: `${prefixe}conseiller` },
  },
})

const CLE = { colonnes: ['ID'] }
const DATES = { formats: ['JJ/MM/AAAA'] as const }
const TENUES = Object.fromEntries(LISTES.map((liste) => [liste, booleen(`tenue ${liste}`)]))
const tenues = (dossier: Dossier): LigneEcrite =>
  Object.fromEntries(LISTES.map((liste) => [`tenue ${liste}`, ecrite(dossier[liste] != null)]))
const entete = ({ id, departement, historiqueDepuis }: Dossier): LigneEcrite => ({
  ID: id,
  DEPT: departement,
  DEPUIS: ecrite(historiqueDepuis),
})
const PERSONNE = { cle: CLE, departement: { colonne: 'DEPT' }, historiqueDepuis: { colonne: 'DEPUIS' }, tenues: TENUES }

/** Une table par liste, jointes par l'identifiant. */
export const EN_TABLES = {
  correspondance: {
    dates: DATES,
    tables: {
      personnes: PERSONNE,
      situations: { cle: CLE, situations: [{ champs: champs().situations }] },
      suivis: { cle: CLE, suivis: [{ presence: 'toujours', champs: champs().suivis }] },
      rendezVous: { cle: CLE, rendezVous: [{ champs: champs().rendezVous }] },
      contrats: { cle: CLE, contrats: [{ champs: champs().contrats }] },
      accompagnements: { cle: CLE, accompagnements: [{ champs: champs().accompagnements }] },
    },
  } satisfies Correspondance,
  ecrire: (dossiers: readonly Dossier[]): Record<string, LigneEcrite[]> => ({
    personnes: dossiers.map((dossier) => ({ ...entete(dossier), ...tenues(dossier) })),
    ...Object.fromEntries(
      (['situations', ...LISTES] as const).map((liste) => [
        liste,
        dossiers.flatMap((dossier) => (dossier[liste] ?? []).map((element) => ({ ID: dossier.id, ...ecrire(element) }))),
      ]),
    ),
  }),
}

const REPETITIONS = 8

/** Une ligne par personne, aux colonnes répétées. Un suivi dont tout est inconnu a besoin d'une marque pour exister. */
export const EN_LARGEUR = {
  correspondance: {
    dates: DATES,
    tables: {
      feuille: {
        ...PERSONNE,
        situations: [{ repetitions: REPETITIONS, champs: champs('situation {n} ').situations }],
        suivis: [
          {
            repetitions: REPETITIONS,
            champs: {
              ...champs('suivi {n} ').suivis,
              parcours: {
                colonne: 'suivi {n} parcours',
                codes: {
                  '?': null,
                  social: 'social',
                  'socio-professionnel': 'socio-professionnel',
                  professionnel: 'professionnel',
                },
              },
            },
          },
        ],
        rendezVous: [{ repetitions: REPETITIONS, champs: champs('rdv {n} ').rendezVous }],
        contrats: [{ repetitions: REPETITIONS, champs: champs('cer {n} ').contrats }],
        accompagnements: [{ repetitions: REPETITIONS, champs: champs('action {n} ').accompagnements }],
      },
    },
  } satisfies Correspondance,
  ecrire: (dossiers: readonly Dossier[]): Record<string, LigneEcrite[]> => {
    const colonnes = Object.keys(champs().situations)
    const vides = (prefixe: string, noms: readonly string[]): LigneEcrite =>
      Object.fromEntries(
        Array.from({ length: REPETITIONS }, (_, i) => noms.map((nom) => [`${prefixe} ${i + 1} ${nom}`, ''])).flat(),
      )
    const toutes = champs()
    return {
      feuille: dossiers.map((dossier) => ({
        ...entete(dossier),
        ...tenues(dossier),
        ...vides('situation', colonnes),
        ...vides('suivi', Object.keys(toutes.suivis)),
        ...vides('rdv', Object.keys(toutes.rendezVous)),
        ...vides('cer', Object.keys(toutes.contrats)),
        ...vides('action', Object.keys(toutes.accompagnements)),
        ...numeroter('situation', dossier.situations),
        ...numeroter(
          'suivi',
          (dossier.suivis ?? []).map((suivi) => ({ ...suivi, parcours: suivi.parcours ?? '?' })),
        ),
        ...numeroter('rdv', dossier.rendezVous ?? []),
        ...numeroter('cer', dossier.contrats ?? []),
        ...numeroter('action', dossier.accompagnements ?? []),
      })),
    }
  },
}

function numeroter(prefixe: string, elements: readonly object[]): LigneEcrite {
  return Object.assign({}, ...elements.map((element, i) => ecrire(element, `${prefixe} ${i + 1} `)))
}

/** Une ligne par période de droit, l'en-tête du dossier répété, et la fin omise quand la suivante commence le lendemain. */
export const EN_PERIODES = {
  correspondance: {
    dates: DATES,
    tables: {
      droits: {
        ...PERSONNE,
        tenues: null,
        situations: [{ finImplicite: true, doublons: 'fusionner', champs: champs().situations }],
      },
    },
  } satisfies Correspondance,
  ecrire: (dossiers: readonly Dossier[], lendemain: (jour: string) => string): Record<string, LigneEcrite[]> => ({
    droits: dossiers.flatMap((dossier) =>
      dossier.situations.flatMap((situation, i) => {
        const suivante = dossier.situations[i + 1]
        const implicite = situation.fin != null && suivante?.debut === lendemain(situation.fin)
        const ligne = { ...entete(dossier), ...ecrire({ ...situation, fin: implicite ? null : situation.fin }) }
        // Une jointure répète les lignes : la relecture n'en garde qu'une.
        return i % 2 === 0 ? [ligne, ligne] : [ligne]
      }),
    ),
  }),
}
