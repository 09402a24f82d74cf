import { jsonCanonique } from '../../base/empreinte'
import { ajouterA } from '../../base/liste'
import type { Regles } from '../contexte'
import type { Entiers } from '../dossier/entiers/entiers'
import type { Monde } from '../droits/mondes'
import type { Candidature } from '../entree/candidature'
import { candidaturesDuMonde, type DossierDate, daterEntiers } from '../entree/entree'
import { etablirVolet, type VoletGarantie } from './volet-garantie'

/** Comment un dossier se prépare pour les règles : ses droits et ses suivis datés, ses candidatures, son volet de la garantie d'activité. */
export interface Preparation {
  readonly dater: typeof daterEntiers
  readonly chercherCandidatures: (date: DossierDate, monde: Monde, regles: Regles) => readonly Candidature[]
  readonly etablirVolet: typeof etablirVolet
}

/** Celle d'un dossier qu'un seul contexte regarde. */
export const SANS_PARTAGE: Preparation = { dater: daterEntiers, chercherCandidatures: candidaturesDuMonde, etablirVolet }

/**
 * Ce qui est prêt du dernier dossier, pour toutes les règles qui le préparent de même. Ses entiers le reconnaissent mieux que lui : un dossier écrit à la
 * main, que l'on modifie et que l'on repasse, en a de nouveaux.
 */
interface Prets {
  /** Les droits et les suivis : ils ne dépendent que du territoire. */
  readonly date: { des: Entiers | null; fait: DossierDate | null }
  /** Les candidatures, monde par monde : elles dépendent encore de trois conventions, et de rien d'autre. */
  readonly candidatures: { du: DossierDate | null; faites: (readonly Candidature[])[] | null }
  /** Le volet de la garantie d'activité : il ne dépend d'aucune convention. */
  readonly volet: { des: Entiers | null; fait: VoletGarantie | null }
}

/**
 * Les préparations d'un dossier que plusieurs contextes vont regarder l'un après l'autre : ce que leurs règles préparent de même ne se prépare qu'une fois.
 */
export function partagerLesPreparations(): (regles: Regles) => Preparation {
  const [dates, candidatures, volets] = [
    new Map<string, Prets['date']>(),
    new Map<string, Prets['candidatures']>(),
    new Map<string, Prets['volet']>(),
  ]
  return ({ departements, periode, observeLe, stockLe, conventions }) => {
    const { debutOrientation, anticipation, clotureSuspension } = conventions
    const desCandidatures = [departements, debutOrientation, anticipation, clotureSuspension]
    return preparerUneFois({
      date: partager(dates, [departements], () => ({ des: null, fait: null })),
      candidatures: partager(candidatures, desCandidatures, () => ({ du: null, faites: null })),
      volet: partager(volets, [departements, periode, observeLe, stockLe], () => ({ des: null, fait: null })),
    })
  }
}

/** Ce qui est prêt pour toutes les règles qui ont ces mêmes valeurs. */
function partager<P>(connus: Map<string, P>, valeurs: readonly unknown[], faire: () => P): P {
  const cle = jsonCanonique(valeurs)
  const prets = connus.get(cle) ?? faire()
  connus.set(cle, prets)
  return prets
}

function preparerUneFois({ date, candidatures, volet }: Prets): Preparation {
  return {
    dater: (dossier, entiers, regles) => {
      if (date.des === entiers && date.fait !== null) return date.fait
      date.des = entiers
      date.fait = daterEntiers(dossier, entiers, regles)
      return date.fait
    },
    chercherCandidatures: (du, monde, regles) => {
      if (candidatures.du !== du) {
        candidatures.du = du
        candidatures.faites = null
      }
      const connues = candidatures.faites?.[monde]
      if (connues !== undefined) return connues
      const nouvelles = candidaturesDuMonde(du, monde, regles)
      // Les mondes se demandent dans leur ordre.
      candidatures.faites = ajouterA(candidatures.faites, nouvelles)
      return nouvelles
    },
    etablirVolet: (dossier, entiers, droits, regles) => {
      if (volet.des === entiers && volet.fait !== null) return volet.fait
      volet.des = entiers
      volet.fait = etablirVolet(dossier, entiers, droits, regles)
      return volet.fait
    },
  }
}
