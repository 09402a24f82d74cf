import { objetAdmis, textesAdmis } from '../base/contexte'
import type { Fraction } from '../base/fraction'
import { type CodeManquant, lireCellule } from './cellule'
import type { TableauIndicateurs } from './tableau-indicateurs'

/** Le remplissage d'une partie du tableau : ce que deviennent les cellules attendues. */
export interface Remplissage {
  /** Les cellules attendues : toutes, sauf celles qui sont sans objet. */
  readonly attendues: number
  /** Celles qui portent un chiffre : un nombre, un pourcentage, une durée, et celles qui restent à préciser. */
  readonly renseignees: number
  /** Parmi les renseignées, celles dont le chiffre n'est pas sûr : écriture douteuse, ou plusieurs nombres. */
  readonly aPreciser: number
  /** Celles qui disent qu'il n'y a pas de donnée, par code. */
  readonly manquantes: { readonly ND: number; readonly NC: number; readonly NR: number }
  /** Celles qui portent un texte sans chiffre qui vaille. */
  readonly textes: number
  /** Les cellules blanches, et celles des lignes attendues que le tableau n'a pas. */
  readonly blanches: number
  /** Les cellules sans objet (« / »), qui ne sont pas attendues. */
  readonly sansObjet: number
  /** `renseignees / attendues`, exact ; `null` : rien n'est attendu. */
  readonly taux: Fraction | null
}

/** Le remplissage d'un tableau. */
export interface RemplissageTableau {
  /** Les colonnes de résultats, ensemble. */
  readonly ensemble: Remplissage
  /** Les colonnes d'objectifs, ensemble. */
  readonly objectifs: Remplissage
  /** Chaque colonne, résultats et objectifs. */
  readonly parColonne: Readonly<Record<string, Remplissage>>
  /** Chaque département, colonnes de résultats. */
  readonly parDepartement: Readonly<Record<string, Remplissage>>
  /** Chaque indicateur, colonnes de résultats. */
  readonly parIndicateur: Readonly<Record<string, Remplissage>>
}

/** Ce que l'on attend du tableau. */
export interface OptionsRemplissage {
  /** Les colonnes examinées, par identifiant ; par défaut, toutes. */
  readonly colonnes?: readonly string[]
  /** Les indicateurs attendus, par identifiant : une ligne absente compte alors pour blanche. Par défaut, les lignes du tableau. */
  readonly indicateurs?: readonly string[]
}

/** Au tableau, ces deux lignes ne sont que le titre de leurs thématiques : l'annexe 9 ne leur donne pas de cellules. */
const TITRES: readonly string[] = ['formation-cnfpt', 'formation-financement-specifique']

/**
 * Le taux de remplissage du tableau : les cellules renseignées sur les cellules attendues. Un « ND » n'est pas une cellule renseignée, un
 * « / » n'est pas une cellule attendue.
 *
 * @throws ErreurContexte si une option est invalide
 * @source instruction 2022/19, corps I.2 (tous les indicateurs doivent être renseignés) et annexe 5, §1.3
 * @example
 * ```ts
 * import { lireTableau, tauxRemplissage } from 'calpae/tableau'
 * const lecture = lireTableau({
 *   colonnes: [{ id: '2020' }, { id: '2021' }],
 *   lignes: [
 *     { indicateur: 'nouveaux-entrants', departement: '67', cellules: { '2020': '8 175', '2021': '8 264' } },
 *     { indicateur: 'premiers-contrats', departement: '67', cellules: { '2020': '/', '2021': 'ND' } },
 *   ],
 * })
 * const taux = lecture.ok ? tauxRemplissage(lecture.valeur).ensemble : null
 * taux?.taux // => { numerateur: 2, denominateur: 3 }
 * taux?.manquantes // => { ND: 1, NC: 0, NR: 0 }
 * taux?.sansObjet // => 1
 * ```
 */
export function tauxRemplissage(tableau: TableauIndicateurs, options: OptionsRemplissage = {}): RemplissageTableau {
  const ensemble = nouveauCompte()
  const objectifs = nouveauCompte()
  const parColonne: Record<string, Compte> = {}
  const parDepartement: Record<string, Compte> = {}
  const parIndicateur: Record<string, Compte> = {}
  objetAdmis(options, 'options', ['colonnes', 'indicateurs'])
  const voulues = textesAdmis(options.colonnes, 'options.colonnes')
  const indicateurs = textesAdmis(options.indicateurs, 'options.indicateurs')
  const colonnes = tableau.colonnes.filter(({ id }) => voulues?.includes(id) ?? true)
  for (const { indicateur, departement, cellules } of lignesAttendues(tableau, indicateurs)) {
    for (const { id, sorte } of colonnes) {
      const { [id]: texte = null } = cellules
      const resultat = sorte === 'resultat'
      compter(resultat ? ensemble : objectifs, texte)
      compter(compteDe(parColonne, id), texte)
      if (!resultat) continue
      compter(compteDe(parDepartement, departement), texte)
      compter(compteDe(parIndicateur, indicateur), texte)
    }
  }
  return {
    ensemble: clore(ensemble),
    objectifs: clore(objectifs),
    parColonne: cloreTous(parColonne),
    parDepartement: cloreTous(parDepartement),
    parIndicateur: cloreTous(parIndicateur),
  }
}

interface LigneAttendue {
  readonly indicateur: string
  readonly departement: string
  readonly cellules: Readonly<Record<string, string | null>>
}

function lignesAttendues(tableau: TableauIndicateurs, indicateurs: readonly string[] | undefined): LigneAttendue[] {
  if (indicateurs === undefined) return tableau.lignes.filter(({ indicateur }) => !TITRES.includes(indicateur))
  const departements = [...new Set(tableau.lignes.map(({ departement }) => departement))]
  return indicateurs.flatMap((indicateur) =>
    departements.flatMap((departement): LigneAttendue[] => {
      const presentes = tableau.lignes.filter((l) => l.indicateur === indicateur && l.departement === departement)
      return presentes.length > 0 ? presentes : [{ indicateur, departement, cellules: {} }]
    }),
  )
}

interface Compte {
  renseignees: number
  aPreciser: number
  textes: number
  blanches: number
  readonly codes: Record<CodeManquant, number>
}

function nouveauCompte(): Compte {
  return { renseignees: 0, aPreciser: 0, textes: 0, blanches: 0, codes: { ND: 0, NC: 0, NR: 0, '/': 0 } }
}

function compteDe(comptes: Record<string, Compte>, cle: string): Compte {
  const deja = Object.hasOwn(comptes, cle) ? comptes[cle] : undefined
  if (deja !== undefined) return deja
  const compte = nouveauCompte()
  comptes[cle] = compte
  return compte
}

function compter(compte: Compte, texte: string | null): void {
  const { sorte, code } = lireCellule(texte ?? '')
  if (code !== null) compte.codes[code]++
  else if (sorte === 'vide') compte.blanches++
  else if (sorte === 'texte') compte.textes++
  else {
    compte.renseignees++
    if (sorte === 'plusieurs' || sorte === 'douteuse') compte.aPreciser++
  }
}

function clore({ renseignees, aPreciser, textes, blanches, codes }: Compte): Remplissage {
  const { ND, NC, NR, '/': sansObjet } = codes
  const attendues = renseignees + textes + blanches + ND + NC + NR
  const taux = attendues === 0 ? null : { numerateur: renseignees, denominateur: attendues }
  return { attendues, renseignees, aPreciser, manquantes: { ND, NC, NR }, textes, blanches, sansObjet, taux }
}

function cloreTous(comptes: Readonly<Record<string, Compte>>): Record<string, Remplissage> {
  return Object.fromEntries(Object.entries(comptes).map(([cle, compte]) => [cle, clore(compte)]))
}
