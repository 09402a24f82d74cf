import { empreinteContexte, type Regles } from '../contexte'
import type { Dossier } from '../dossier/dossier'
import { entiersDe } from '../dossier/entiers/gardes'
import { type Accumulateur, accumulateurVide, ajouter } from './accumulateur'
import { CUMUL_VIDE, figer, reunirCumuls } from './cumul'
import { type Examen, examiner } from './examen'
import { posentLesMemesQuestions, seComptentDeMeme } from './memes-comptes'
import { type Preparation, partagerLesPreparations } from './preparation'
import { presenter } from './presentation'
import type { IndicateursRsa } from './resultat'

/** Le compte des dossiers qu'une suite de contextes, du rang `de` au rang `a` compris, compte de même. */
interface CompteCommun {
  readonly de: number
  readonly a: number
  readonly compte: Accumulateur
}

/**
 * Plusieurs contextes qui regardent les mêmes dossiers, en un passage. Ce qu'ils préparent de même d'un dossier ne se prépare qu'une fois, et un dossier
 * que des contextes voisins comptent de même n'est compté qu'une fois, au nom de tous.
 */
export interface Tournee {
  readonly regles: readonly Regles[]
  /** Comment un dossier se prépare pour des règles, en partageant avec celles de la tournée. */
  readonly preparer: (regles: Regles) => Preparation
  /** Celle de chaque contexte. */
  readonly preparations: readonly Preparation[]
  /** Chaque contexte pose-t-il les mêmes questions que celui qui le précède ? */
  readonly memesQuestions: readonly boolean[]
  /** Par premier rang, puis par dernier. */
  readonly comptes: (CompteCommun | undefined)[]
  /** Ce que chaque contexte a dit du dernier dossier ; le même examen que le précédent, s'ils le comptent de même. */
  readonly examens: (Examen | null)[]
}

/** Une tournée qui n'a vu aucun dossier. */
export function ouvrirTournee(regles: readonly Regles[]): Tournee {
  const preparer = partagerLesPreparations()
  return {
    regles,
    preparer,
    preparations: regles.map(preparer),
    memesQuestions: regles.map((siennes, rang) => rang > 0 && posentLesMemesQuestions(regles[rang - 1] as Regles, siennes)),
    comptes: [],
    examens: [],
  }
}

/** Fait regarder un dossier par tous les contextes ; rend ce que chacun en dit, jusqu'au dossier suivant. */
export function passer(tournee: Tournee, dossier: Dossier): readonly (Examen | null)[] {
  const { regles, preparations, memesQuestions, examens } = tournee
  const entiers = entiersDe(dossier)
  let de = 0
  for (let rang = 0; rang < regles.length; rang++) {
    const examen = examiner(dossier, entiers, regles[rang] as Regles, preparations[rang] as Preparation)
    if (rang > 0) {
      const precedent = examens[rang - 1] as Examen | null
      if (seComptentDeMeme(precedent, examen, memesQuestions[rang] === true)) {
        examens[rang] = precedent
        continue
      }
      ajouter(compteCommun(tournee, de, rang - 1), entiers, precedent, regles[de] as Regles)
      de = rang
    }
    examens[rang] = examen
  }
  const dernier = regles.length - 1
  ajouter(compteCommun(tournee, de, dernier), entiers, examens[dernier] ?? null, regles[de] as Regles)
  return examens
}

/** Fait regarder un dossier par un seul des contextes ; rend ce qu'il en dit. */
export function passerSeul(tournee: Tournee, rang: number, dossier: Dossier): Examen | null {
  const regles = tournee.regles[rang] as Regles
  const entiers = entiersDe(dossier)
  const examen = examiner(dossier, entiers, regles, tournee.preparations[rang] as Preparation)
  ajouter(compteCommun(tournee, rang, rang), entiers, examen, regles)
  return examen
}

/** Le résultat de chaque contexte, dans leur ordre. */
export function conclure({ regles, comptes }: Tournee): IndicateursRsa[] {
  const cumuls = comptes.flatMap((commun) =>
    commun === undefined ? [] : [{ de: commun.de, a: commun.a, cumul: figer(commun.compte, null) }],
  )
  return regles.map((siennes, rang) => {
    const siens = cumuls.filter(({ de, a }) => de <= rang && rang <= a)
    const cumul = siens.reduce((total, commun) => reunirCumuls(total, commun.cumul), CUMUL_VIDE)
    return presenter({ ...cumul, empreinte: empreinteContexte(siennes) }, siennes)
  })
}

function compteCommun({ regles, comptes }: Tournee, de: number, a: number): Accumulateur {
  const place = de * regles.length + a
  let commun = comptes[place]
  if (commun === undefined) {
    commun = { de, a, compte: accumulateurVide() }
    comptes[place] = commun
  }
  return commun.compte
}
