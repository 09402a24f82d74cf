import {
  booleen,
  date,
  dictionnaire,
  type Forme,
  facultatif,
  fiche,
  liste,
  parmi,
  simple,
  texte,
  uneFois,
} from '../../base/lecture'
import { entierFacultatif } from '../../base/lecture-nombre'
import { FORMATS } from '../lignes/date-ecrite'
import { CIBLES, type ListeDossier } from './cibles'
import type { FormatDate } from './correspondance'

/**
 * La forme d'une correspondance : ce qui se vérifie champ par champ. Ce qui lie un champ à un autre se vérifie ensuite
 * ({@link verifierCorrespondance}).
 */

/** Une source de champ lue : complète, tout champ absent vaut `null`. */
export interface SourceLue {
  readonly colonne: string | null
  readonly constante: string | boolean | null
  readonly formats: readonly FormatDate[] | null
  readonly heure: 'refuser' | 'couper' | null
  readonly jour: 'premier' | 'dernier' | null
  readonly decalage: number | null
  readonly codes: Readonly<Record<string, string | boolean | null>> | null
  readonly codesAttendus: readonly string[] | null
  readonly tellesQuelles: boolean | null
  readonly autres: string | null
  readonly sinon: string | boolean | null
  readonly vides: readonly string[] | null
  readonly facultative: boolean | null
}

interface SelectionLue {
  readonly colonne: string
  readonly prend: readonly string[]
  readonly laisse: readonly string[] | null
  readonly laisseLeReste: boolean | null
}

export interface ElementLu {
  readonly champs: Readonly<Record<string, SourceLue | null>>
  readonly repetitions: number | null
  readonly presence: 'si-rempli' | 'toujours' | null
  readonly selon: SelectionLue | null
  readonly doublons: 'garder' | 'fusionner' | null
  readonly finImplicite: boolean | null
}

export interface TableLue extends Readonly<Record<ListeDossier, readonly ElementLu[] | null>> {
  readonly cle: {
    readonly colonnes: readonly string[]
    readonly zeros: 'ignorer' | 'garder' | null
    readonly longueur: number | null
  }
  readonly temoins: readonly string[] | null
  readonly ignorees: readonly string[] | null
  readonly ligneEntete: number | null
  readonly departement: SourceLue | null
  readonly historiqueDepuis: SourceLue | null
  readonly tenues: Readonly<Record<Exclude<ListeDossier, 'situations'>, SourceLue | null>> | null
}

/** Une correspondance lue : complète. */
export interface CorrespondanceLue {
  readonly nom: string | null
  readonly departement: string | null
  readonly historiqueDepuis: string | null
  readonly dates: {
    readonly formats: readonly FormatDate[] | null
    readonly heure: 'refuser' | 'couper' | null
    readonly depuis: string | null
    readonly jusqua: string | null
  } | null
  readonly vides: readonly string[] | null
  readonly incomplets: 'rejeter' | 'garder' | null
  readonly tables: Readonly<Record<string, TableLue>>
}

export const formeCorrespondance: () => Forme<CorrespondanceLue> = /* @__PURE__ */ uneFois(batirForme)

function batirForme(): Forme<CorrespondanceLue> {
  const jour = facultatif(date())
  return fiche({
    nom: facultatif(texte()),
    departement: facultatif(texte()),
    historiqueDepuis: jour,
    dates: facultatif(fiche({ formats: formats(), heure: heure(), depuis: jour, jusqua: jour })),
    vides: facultatif(liste(texte())),
    incomplets: facultatif(parmi(['rejeter', 'garder'] as const)),
    tables: dictionnaire(formeTable()),
  })
}

function formeTable(): Forme<TableLue> {
  const source = facultatif(formeSource())
  const noms = facultatif(liste(texte()))
  return fiche({
    cle: fiche({
      colonnes: liste(texte()),
      zeros: facultatif(parmi(['ignorer', 'garder'] as const)),
      longueur: entierFacultatif(),
    }),
    temoins: noms,
    ignorees: noms,
    ligneEntete: entierFacultatif(),
    departement: source,
    historiqueDepuis: source,
    tenues: facultatif(fiche({ suivis: source, rendezVous: source, contrats: source, accompagnements: source })),
    situations: formeElements('situations'),
    suivis: formeElements('suivis'),
    rendezVous: formeElements('rendezVous'),
    contrats: formeElements('contrats'),
    accompagnements: formeElements('accompagnements'),
  })
}

function formeElements(nom: ListeDossier): Forme<readonly ElementLu[] | null> {
  const champs: Record<string, Forme<SourceLue | null>> = {}
  for (const champ of Object.keys(CIBLES[nom])) champs[champ] = facultatif(formeSource())
  return facultatif(
    liste(
      fiche({
        champs: fiche(champs),
        repetitions: entierFacultatif(),
        presence: facultatif(parmi(['si-rempli', 'toujours'] as const)),
        selon: facultatif(
          fiche({
            colonne: texte(),
            prend: liste(texte()),
            laisse: facultatif(liste(texte())),
            laisseLeReste: facultatif(booleen()),
          }),
        ),
        doublons: facultatif(parmi(['garder', 'fusionner'] as const)),
        finImplicite: facultatif(booleen()),
      }),
    ),
  )
}

function formeSource(): Forme<SourceLue> {
  return fiche({
    colonne: facultatif(texte()),
    constante: scalaire(),
    formats: formats(),
    heure: heure(),
    jour: facultatif(parmi(['premier', 'dernier'] as const)),
    decalage: decalage(),
    codes: facultatif(dictionnaire(scalaire())),
    codesAttendus: facultatif(liste(texte())),
    tellesQuelles: facultatif(booleen()),
    autres: facultatif(texte()),
    sinon: scalaire(),
    vides: facultatif(liste(texte())),
    facultative: facultatif(booleen()),
  })
}

function formats(): Forme<FormatDate[] | null> {
  return facultatif(liste(parmi(FORMATS)))
}

function heure(): Forme<'refuser' | 'couper' | null> {
  return facultatif(parmi(['refuser', 'couper'] as const))
}

/** Un texte non vide, vrai, faux ou rien. */
function scalaire(): Forme<string | boolean | null> {
  return facultatif(
    simple<string | boolean>('un texte non vide, true, false ou null', (valeur) =>
      typeof valeur === 'boolean' || (typeof valeur === 'string' && valeur.trim() !== '') ? null : 'type-inattendu',
    ),
  )
}

const DECALAGE_MAXIMAL = 31

function decalage(): Forme<number | null> {
  return facultatif(
    simple<number>(`un nombre entier de jours, de −${DECALAGE_MAXIMAL} à ${DECALAGE_MAXIMAL}`, (valeur) =>
      Number.isInteger(valeur) && Math.abs(valeur as number) <= DECALAGE_MAXIMAL ? null : 'type-inattendu',
    ),
  )
}
