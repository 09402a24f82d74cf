import type { Anomalie, Erreur, Lecture } from '../../base/erreur'
import { booleen, date, type Forme, facultatif, fiche, lireForme, liste, parmi, texte, uneFois } from '../../base/lecture'
import { signalerAnomalies } from './anomalies'
import { verifierSituations } from './coherence-situations'
import type { Accompagnement, Contrat, Dossier, RendezVous, Situation, Suivi } from './dossier'
import { garderEntiers } from './entiers/gardes'
import { ORGANISMES, PARCOURS } from './organismes'

/**
 * Lit un dossier : un dossier complet (champs absents mis à `null`), gelé, aux situations triées, et ce qu'il a d'étrange ; ou ses erreurs.
 *
 * @source instruction 2022/19, annexe 7, §6 (les dates et les états dont les indicateurs ont besoin)
 * @example
 * ```ts
 * import { lireDossier } from 'calpae/rsa'
 * const lecture = lireDossier({ id: 'A', departement: '67', situations: [{ debut: '2021-02-08', droit: 'versable', fini: null }] })
 * lecture.ok ? '' : lecture.erreurs[0]?.message // => 'champ inconnu « fini » ; vouliez-vous dire « fin » ? (un champ libre commence par « x- »)'
 * ```
 */
export function lireDossier(donnee: unknown): Lecture<Dossier> {
  const lecture = lireForme(formeDossier(), donnee)
  if ('erreurs' in lecture) return { ok: false, erreurs: lecture.erreurs }
  const dossier = lecture.valeur
  const rangs = trier(dossier.situations)
  gelerListes(dossier)
  const entiers = garderEntiers(dossier)
  const erreurs: Erreur[] = []
  verifierSituations(dossier, entiers, rangs, erreurs)
  if (erreurs.length > 0) return { ok: false, erreurs }
  const anomalies: Anomalie[] = []
  signalerAnomalies(dossier, entiers, rangs, anomalies)
  return { ok: true, valeur: Object.freeze(dossier), anomalies }
}

/** Le dossier tel que la forme le rend, avant d'être gelé. */
interface DossierLu {
  readonly id: string
  readonly departement: string
  readonly historiqueDepuis: string | null
  readonly situations: Complet<Situation>[]
  readonly suivis: Complet<Suivi>[] | null
  readonly rendezVous: Complet<RendezVous>[] | null
  readonly contrats: Complet<Contrat>[] | null
  readonly accompagnements: Complet<Accompagnement>[] | null
}

type Complet<T> = { readonly [C in keyof T]-?: Exclude<T[C], undefined> }

const formeDossier = /* @__PURE__ */ uneFois(batirForme)

function batirForme(): Forme<DossierLu> {
  const jourConnu = facultatif(date())
  return fiche({
    id: texte(),
    departement: texte(),
    historiqueDepuis: jourConnu,
    situations: liste(
      fiche({
        debut: date(),
        fin: jourConnu,
        droit: parmi(['en-attente', 'refuse', 'versable', 'suspendu', 'radie'] as const),
        soumisDroitsDevoirs: facultatif(booleen()),
        notifieeLe: jourConnu,
        departement: facultatif(texte()),
        rejointFoyer: facultatif(booleen()),
      }),
    ),
    suivis: facultatif(liste(formeSuivi())),
    rendezVous: facultatif(
      liste(
        fiche({
          date: date(),
          fixeLe: jourConnu,
          objet: parmi(['orientation', 'accompagnement', 'autre'] as const),
          statut: facultatif(parmi(['prevu', 'honore', 'absent', 'annule'] as const)),
        }),
      ),
    ),
    contrats: facultatif(liste(fiche({ signeLe: date(), renouvellement: facultatif(booleen()) }))),
    accompagnements: facultatif(
      liste(
        fiche({
          dispositif: parmi(['garantie-activite', 'accompagnement-global'] as const),
          orienteLe: jourConnu,
          proposeLe: jourConnu,
          demarreLe: jourConnu,
          termineLe: jourConnu,
          conseiller: facultatif(texte()),
        }),
      ),
    ),
  })
}

function formeSuivi(): Forme<Complet<Suivi>> {
  const jourConnu = facultatif(date())
  return fiche({
    orientationNotifieeLe: jourConnu,
    referentDesigneLe: jourConnu,
    clotureLe: jourConnu,
    organisme: facultatif(parmi(ORGANISMES, new Map([['pole-emploi', 'france-travail' as const]]))),
    parcours: facultatif(parmi(PARCOURS)),
    departement: facultatif(texte()),
  })
}

/**
 * Trie les situations par date ; rend, pour chacune, son rang dans la donnée reçue (les chemins des messages y renvoient), ou `null` si elles
 * l'étaient déjà.
 */
function trier(situations: DossierLu['situations']): readonly number[] | null {
  if (situations.every((s, i) => i === 0 || (situations[i - 1] as Situation).debut <= s.debut)) return null
  const numerotees = situations.map((situation, rang) => ({ situation, rang }))
  numerotees.sort((a, b) =>
    a.situation.debut < b.situation.debut ? -1 : a.situation.debut > b.situation.debut ? 1 : a.rang - b.rang,
  )
  numerotees.forEach(({ situation }, i) => {
    situations[i] = situation
  })
  return numerotees.map(({ rang }) => rang)
}

/** Gèle les listes du dossier et leurs éléments, que la lecture vient de faire : le dossier lui-même se gèle une fois ses entiers gardés. */
function gelerListes({ situations, suivis, rendezVous, contrats, accompagnements }: DossierLu): void {
  for (const liste of [situations, suivis, rendezVous, contrats, accompagnements]) {
    if (liste === null) continue
    for (const element of liste) Object.freeze(element)
    Object.freeze(liste)
  }
}
