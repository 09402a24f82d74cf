import * as calpae from '../../../src/index'
import { donnees as RAPPORT } from '../../rapport/donnees'
import type { Epreuve } from '../contrat'
import { modeles } from '../deformation'
import { BUDGET_RECU } from './budget'
import { DOSSIER } from './rsa'
import { lireTableauSur, TABLEAU_RECU } from './tableau'

const FICHE = {
  annexe: 'A',
  annee: 2022,
  intitule: 'Coaching',
  description: 'Des ateliers',
  partenaires: ['CCAS'],
  postes: [{ intitule: 'Personnel', montant: '51 000 €' }],
  soutienEtat: '25 500',
  fapi: true,
  objectifs: [{ indicateur: 'nouveaux-entrants', progression: { '2021': '12', '2022': null } }],
}

/** Ce qui se restitue, fait d'une donnée qui vient d'être lue ; rien si elle ne se lit pas. */
const LIRE = {
  tableau: (donnee: unknown): unknown => lireTableauSur(donnee),
  budget: (donnee: unknown): unknown => valeurLue(calpae.lireTableauFinancier(donnee)) ?? [],
  rapport: (donnee: unknown): unknown => {
    const lu = valeurLue(calpae.lireRapport(donnee))
    return lu === null ? [] : calpae.rapportExecution(lu)
  },
  fiche: (donnee: unknown): unknown => {
    const lue = valeurLue(calpae.lireFicheConvention(donnee))
    return lue === null ? [] : calpae.ficheAction(lue)
  },
  resultat: (donnee: unknown): unknown =>
    calpae.calculerIndicateursRsa(calpae.lireDossiers([donnee]).dossiers, {
      periode: { debut: '2021-01-01', fin: '2021-12-31' },
    }),
}

function valeurLue<T>(lecture: calpae.Lecture<T>): T | null {
  return lecture.ok ? lecture.valeur : null
}

const MODELES = {
  tableau: [LIRE.tableau, TABLEAU_RECU],
  budget: [LIRE.budget, BUDGET_RECU],
  rapport: [LIRE.rapport, RAPPORT],
  fiche: [LIRE.fiche, FICHE],
  resultat: [LIRE.resultat, DOSSIER],
}

function restituer(
  ecrire: (donnee: never, options: never) => unknown,
  options: object,
  documents = Object.values<readonly unknown[]>(MODELES),
): Epreuve {
  return {
    modeles: modeles(...documents.map((document) => [...document, options])),
    appeler: (lire: (donnee: unknown) => unknown, donnee: unknown, choix: never) => ecrire(lire(donnee) as never, choix),
    leve: true,
  }
}

/** Une fiche n'a ni lignes, ni graphique. */
const SANS_FICHE = [MODELES.tableau, MODELES.budget, MODELES.rapport, MODELES.resultat]

const LIGNES = [
  { departement: '67', valeur: 12, taux: '0.25', publie: true, note: null },
  { departement: '=1+1', valeur: 1.5, taux: '-3', publie: false, note: 'a;"b"\r\nc' },
]
const COLONNES = { colonnes: ['departement', 'valeur', 'taux', 'publie', 'note'], decimales: ['taux'] }

async function* enFlux<T>(donnees: Iterable<T>): AsyncGenerator<T> {
  yield* donnees
}

async function rassembler(morceaux: AsyncIterable<string>): Promise<string> {
  let texte = ''
  for await (const morceau of morceaux) texte += morceau
  return texte
}

export const DOCUMENTS = {
  lireRapport: { modeles: modeles([RAPPORT]), appeler: calpae.lireRapport, leve: false, pieges: true },
  rapportExecution: {
    modeles: modeles([RAPPORT]),
    appeler: LIRE.rapport,
    leve: true,
  },
  concordanceRapport: {
    modeles: modeles([RAPPORT, TABLEAU_RECU]),
    appeler: (donnee: unknown, tableau: unknown) => {
      const lecture = calpae.lireRapport(donnee)
      return lecture.ok ? calpae.concordanceRapport(calpae.rapportExecution(lecture.valeur), lireTableauSur(tableau)) : lecture
    },
    leve: true,
  },
  lireFicheConvention: { modeles: modeles([FICHE]), appeler: calpae.lireFicheConvention, leve: false, pieges: true },
  ficheAction: { modeles: modeles([FICHE]), appeler: LIRE.fiche, leve: true },
  versMarkdown: restituer(calpae.versMarkdown, { niveau: 2 }),
  versHtml: restituer(calpae.versHtml, { niveau: 2, forme: 'page', style: false }),
  versCsv: restituer(calpae.versCsv, {}),
  versLignes: restituer(calpae.versLignes as never, { ventilation: '67' }, SANS_FICHE),
  versVegaLite: restituer(
    calpae.versVegaLite as never,
    { titre: 'T', indicateurs: ['nouveaux-entrants'], limite: 30 },
    SANS_FICHE,
  ),
  ecrireCsv: {
    modeles: modeles([LIGNES, COLONNES], [LIGNES]),
    appeler: (lignes: never, options: never) => [...calpae.ecrireCsv(lignes, options)],
    leve: true,
  },
  ecrireCsvFlux: {
    modeles: modeles([LIGNES, COLONNES]),
    appeler: (lignes: Iterable<never>, options: never) =>
      rassembler(calpae.ecrireCsvFlux(Array.isArray(lignes) ? enFlux(lignes) : (lignes as never), options)),
    leve: true,
  },
} satisfies Record<string, Epreuve>
