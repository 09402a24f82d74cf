import { type Duree, direDuree, lireDuree } from '../../base/duree'
import { compter, direDate, direEntier, enumerer } from '../../base/francais'
import type { Mesure } from '../../base/mesure'
import { DEFINITIONS_CONVENTIONS } from '../../referentiel/conventions'
import type { DelaiMedian } from '../../rsa/indicateurs/medianes'
import type { IndicateursRsa } from '../../rsa/indicateurs/resultat'
import type { Taux } from '../../rsa/indicateurs/taux'
import type { ResultatIndicateurs } from '../../tableau/tableau-indicateurs'
import { enMots, enNombre, enPart, NON_CALCULABLE } from '../document/cases'
import {
  type Bloc,
  type Document,
  definitions,
  enChiffres,
  enTexte,
  ligne,
  listeTitree,
  type Table,
  table,
  titre,
} from '../document/document'
import { direPeriode, direTerritoire, nommerCause, nommerIndicateur, nommerTaux, nommerUnite } from '../document/libelles'
import { definirForme, type Forme } from './forme'
import { estObjet, estResultat, sontResultats } from './reconnaissance'

/** Tout ce qu'un résultat peut porter au-delà de ses mesures, selon la famille. */
export type Resultat = ResultatIndicateurs &
  Partial<Omit<IndicateursRsa, 'indicateurs' | 'departements' | 'conventions'>> & {
    readonly conventions?: object
    readonly enregistrements?: number
    readonly horsTerritoire?: number
  }

/** Des indicateurs calculés : les mesures et leurs bornes, les taux, les délais, les causes, et les conventions qui les ont produits. */
export const RESULTAT: Forme = /* @__PURE__ */ definirForme('des indicateurs calculés', estResultat, documenter)

/** Plusieurs résultats : des départements, des années. */
export const RESULTATS: Forme = /* @__PURE__ */ definirForme(
  'une liste de résultats',
  sontResultats,
  (resultats): Document => ({
    titre: `Indicateurs, ${compter(resultats.length, 'résultat', 'résultats')}`,
    blocs: resultats.flatMap((resultat) => {
      const document = documenter(resultat)
      return [
        titre(document.titre),
        ...document.blocs.map((bloc) => (bloc.sorte === 'titre' ? { ...bloc, rang: bloc.rang + 1 } : bloc)),
      ]
    }),
  }),
)

function documenter(resultat: Resultat): Document {
  const { periode, observeLe, stockLe, departements, dossiers, enregistrements, horsTerritoire, empreinte } = resultat
  const ou = direTerritoire(departements)
  const nom = `Indicateurs ${periode === undefined ? '' : direPeriode(periode)}${ou === null ? '' : `, ${ou}`}`
  return {
    titre: nom,
    blocs: [
      definitions([
        ['Faits connus au', observeLe === undefined ? null : direDate(observeLe)],
        ['Stocks pris le', stockLe === undefined ? null : direDate(stockLe)],
        ['Dossiers évalués', dossiers === undefined ? null : direEntier(dossiers)],
        ['Enregistrements', enregistrements === undefined ? null : direEntier(enregistrements)],
        [
          "Enregistrements d'autres départements, laissés de côté",
          horsTerritoire === undefined ? null : direEntier(horsTerritoire),
        ],
        ['Empreinte du contexte', empreinte ?? null],
      ]),
      mesures(resultat),
      ...(resultat.taux === undefined ? [] : [tauxEtBornes(resultat.taux)]),
      ...(resultat.delais === undefined ? [] : [delais(resultat.delais.orientation)]),
      ...causes(resultat),
      ...listeTitree('Commentaires', commentairesDe(resultat)),
      ...conventions(resultat.conventions),
    ],
  }
}

/** Ce que l'on compte à côté des indicateurs. */
export const A_COTE = [
  { champ: 'prisesEnCharge', id: 'prises-en-charge', libelle: 'Personnes prises en charge' },
  { champ: 'orientesHorsFranceTravail', id: 'orientes-hors-france-travail', libelle: 'Entrants orientés hors France Travail' },
  {
    champ: 'orientesAccompagnementGlobal',
    id: 'orientes-accompagnement-global',
    libelle: "Entrants orientés vers l'accompagnement global",
  },
  { champ: 'absentsOrientation', id: 'absents-orientation', libelle: "Orientés absents au rendez-vous d'orientation" },
] as const

function mesures(resultat: Resultat): Table {
  const rangee = (nom: string, unite: string | null, { valeur, indetermines, minimum, maximum, enCours }: Mesure) =>
    ligne(
      enMots(nom),
      enMots(unite),
      enNombre(valeur, NON_CALCULABLE),
      enNombre(indetermines),
      enNombre(minimum),
      enNombre(maximum),
      enNombre(enCours),
    )
  const colonnes = [
    enTexte('Indicateur'),
    enTexte('Unité'),
    ...['Valeur certaine', 'Cas indéterminés', 'Au moins', 'Au plus', 'Délais en cours'].map(enChiffres),
  ]
  return table('Ce qui est compté, et ses bornes', 1, colonnes, [
    ...Object.entries(resultat.indicateurs).map(([id, mesure]) => rangee(nommerIndicateur(id), nommerUnite(id), mesure)),
    ...A_COTE.flatMap(({ champ, libelle }) => {
      const mesure = resultat[champ]
      return mesure === undefined ? [] : [rangee(libelle, 'personnes', mesure)]
    }),
  ])
}

function tauxEtBornes(taux: Readonly<Record<string, Taux>>): Table {
  const colonnes = [enTexte('Taux'), ...['Cas favorables', 'Cas', 'Taux', 'Au moins', 'Au plus'].map(enChiffres)]
  const lignes = Object.entries(taux).map(([id, { numerateur, denominateur, minimum, maximum }]) =>
    ligne(
      enMots(nommerTaux(id)),
      enNombre(numerateur),
      enNombre(denominateur),
      enPart({ numerateur, denominateur }),
      enPart(minimum),
      enPart(maximum),
    ),
  )
  return table('Taux, et bornes entre lesquelles ils sont', 1, colonnes, lignes)
}

function delais({ observe, kaplanMeier, orientees, censurees, sansDate }: DelaiMedian): Table {
  return table(
    "Délai médian d'orientation, en jours",
    1,
    [enTexte('Délai'), enChiffres('Nombre')],
    [
      ligne(enMots('Médiane observée, sur les seuls orientés'), enNombre(observe, NON_CALCULABLE)),
      ligne(enMots('Médiane estimée (Kaplan-Meier), non-orientés compris'), enNombre(kaplanMeier, NON_CALCULABLE)),
      ligne(enMots("Entrées dont l'orientation est datée"), enNombre(orientees)),
      ligne(enMots('Entrées sans orientation'), enNombre(censurees)),
      ligne(enMots("Entrées dont l'orientation n'est pas datée, laissées de côté"), enNombre(sansDate)),
    ],
  )
}

function causes({ indicateurs }: Resultat): Table[] {
  const lignes = Object.entries(indicateurs).flatMap(([id, mesure]) =>
    Object.entries(mesure.causes)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([cause, cas]) => ligne(enMots(nommerIndicateur(id)), enMots(nommerCause(cause)), enNombre(cas))),
  )
  const colonnes = [enTexte('Indicateur'), enTexte('Cause'), enChiffres('Cas')]
  return lignes.length === 0 ? [] : [table('Pourquoi des cas restent indéterminés', 2, colonnes, lignes)]
}

/** Les commentaires que la table des causes ne dit pas déjà. */
function commentairesDe({ commentaires = [], indicateurs }: Resultat): string[] {
  const debuts = Object.keys(indicateurs).map((id) => `Cas indéterminés de « ${id} »`)
  return commentaires.filter((texte) => !debuts.some((debut) => texte.startsWith(debut)))
}

function conventions(choisies: object | undefined): Bloc[] {
  const entrees = Object.entries(choisies ?? {})
  if (entrees.length === 0) return []
  const lignes = entrees.map(([nom, valeur]) => ligne(enMots(nom), enMots(objetDe(nom)), enMots(direLecture(valeur))))
  return [
    table('Les conventions de ce calcul', 1, [enTexte('Convention'), enTexte('Ce qu’elle règle'), enTexte('Lecture')], lignes),
  ]
}

function objetDe(nom: string): string | null {
  return Object.hasOwn(DEFINITIONS_CONVENTIONS, nom)
    ? DEFINITIONS_CONVENTIONS[nom as keyof typeof DEFINITIONS_CONVENTIONS].objet
    : null
}

function direLecture(valeur: unknown): string {
  const duree: Duree | null = lireDuree(valeur)
  if (duree !== null) return direDuree(duree)
  if (!estObjet(valeur)) return Array.isArray(valeur) ? enumerer(valeur.map(String)) : String(valeur)
  return enumerer(Object.entries(valeur).map(([cle, choix]) => `${cle} : ${direLecture(choix)}`))
}
