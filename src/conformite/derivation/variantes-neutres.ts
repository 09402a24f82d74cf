import { ecrireJour, jourDe } from '../../base/jour'
import type { ReponseDossier } from '../reponse'
import type { Tirage } from './tirage'
import { listeDe, type Objet, type Variante } from './variante'

const COMPTES = ['dossier', 'indicateurs'] as const
const CALCULS = [...COMPTES, 'ventilation'] as const

/** Les listes dans un autre ordre. Deux suivis du même jour restent à leur place : entre eux, l'ordre compte. */
const DESORDRE: Variante = {
  titre: 'listes dans un autre ordre',
  niveaux: CALCULS,
  appliquer: (_, dossiers, tirage) => ({
    dossiers: tirage.meler(
      dossiers.map((dossier) => {
        const melees = ['situations', 'suivis', 'rendezVous', 'contrats', 'accompagnements'].flatMap((nom) => {
          const liste = listeDe(dossier, nom)
          return liste === null || (nom === 'suivis' && !debutsDistincts(liste)) ? [] : [[nom, tirage.meler(liste)]]
        })
        return { ...dossier, ...Object.fromEntries(melees) }
      }),
    ),
  }),
}

function debutsDistincts(suivis: readonly Objet[]): boolean {
  const debuts = suivis.map((suivi) => [suivi['orientationNotifieeLe'], suivi['referentDesigneLe']].filter(Boolean).sort()[0])
  return new Set(debuts).size === debuts.length
}

/** D'autres pseudonymes, pour les dossiers et les conseillers. */
const RENOMMAGE: Variante = {
  titre: 'autres pseudonymes',
  niveaux: CALCULS,
  appliquer: (_, dossiers, tirage) => {
    const prefixe = `V${tirage.entier(1_000_000)}-`
    const renommer = (nom: unknown): unknown => (typeof nom === 'string' ? `${prefixe}${nom}` : nom)
    return {
      dossiers: dossiers.map((dossier) => {
        const accompagnements = listeDe(dossier, 'accompagnements')
        if (accompagnements === null) return { ...dossier, id: renommer(dossier['id']) }
        const renommes = accompagnements.map((un) => ({ ...un, conseiller: renommer(un['conseiller'] ?? null) }))
        return { ...dossier, id: renommer(dossier['id']), accompagnements: renommes }
      }),
      reponse: (attendu) => {
        if (!('entrees' in attendu)) return attendu
        const { entrees } = attendu as ReponseDossier
        return { entrees: entrees.map((entree) => ({ ...entree, dossier: String(renommer(entree.dossier)) })) }
      },
    }
  },
}

/** Une situation coupée en deux, sans trou, comme une source qui ouvre une ligne à chaque changement. */
const COUPURE: Variante = {
  titre: 'situations coupées en deux',
  niveaux: CALCULS,
  appliquer: (_, dossiers, tirage) => ({
    dossiers: dossiers.map((dossier) => ({
      ...dossier,
      situations: (listeDe(dossier, 'situations') ?? []).flatMap((situation) => couper(situation, tirage)),
    })),
  }),
}

function couper(situation: Objet, tirage: Tirage): readonly Objet[] {
  const debut = jourDe(String(situation['debut']))
  const fin = situation['fin'] == null ? debut + 90 : jourDe(String(situation['fin']))
  if (fin === debut || tirage.entier(2) === 0) return [situation]
  const suite = debut + 1 + tirage.entier(fin - debut)
  return [
    { ...situation, fin: ecrireJour(suite - 1) },
    { ...situation, debut: ecrireJour(suite) },
  ]
}

/** Un dossier d'un autre département, entrant s'il y était compté : il ne doit rien changer. */
const ETRANGER: Variante = {
  titre: "un dossier d'un autre département en plus",
  niveaux: COMPTES,
  appliquer: ({ contexte }, dossiers, tirage) => {
    const connus = [...new Set(dossiers.map((dossier) => String(dossier['departement'])))]
    const departements = contexte?.departements ?? connus
    // Sans territoire donné, chaque dossier est compté dans le sien : n'en dire qu'un ne change rien s'ils ont tous le même.
    if (contexte === null || departements.length === 0 || (contexte.departements === undefined && connus.length > 1)) return null
    const debut = contexte.periode.debut
    const situation = { debut, fin: null, droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: debut }
    const etranger = {
      id: `ailleurs-${tirage.entier(1_000_000)}`,
      departement: departements.includes('971') ? '972' : '971',
      situations: [situation],
      suivis: [{ orientationNotifieeLe: debut, organisme: 'departement', parcours: 'professionnel' }],
      rendezVous: [{ date: debut, objet: 'accompagnement', statut: 'honore' }],
      contrats: [{ signeLe: debut }],
      accompagnements: [{ dispositif: 'garantie-activite', orienteLe: debut, demarreLe: debut }],
    }
    return { dossiers: [...dossiers, etranger], contexte: { ...contexte, departements } }
  },
}

/** Un champ libre en plus : il est ignoré. */
const CHAMP_LIBRE: Variante = {
  titre: 'un champ libre en plus',
  niveaux: ['lecture', ...CALCULS],
  appliquer: (_, dossiers, tirage) => ({
    dossiers: dossiers.map((dossier) => ({ [`x-${tirage.entier(1_000_000)}`]: tirage.entier(100), ...dossier })),
  }),
}

/** Les variantes qui ne changent rien à la réponse, pseudonymes exceptés. */
export const VARIANTES_NEUTRES: readonly Variante[] = [DESORDRE, RENOMMAGE, COUPURE, ETRANGER, CHAMP_LIBRE]
