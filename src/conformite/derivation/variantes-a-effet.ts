import type { ContexteDuCas } from '../jeu'
import type { DelaiRendu, EntreeRendue, Reponse, ReponseDossier } from '../reponse'
import { changerTextes, type Objet, type Variante } from './variante'

/** Le calendrier grégorien se répète tous les 400 ans, quantièmes et années bissextiles compris : toutes les dates s'y décalent ensemble. */
const SIECLES: Variante = {
  titre: 'quatre cents ans plus tard',
  niveaux: ['dossier', 'indicateurs'],
  appliquer: ({ contexte }, dossiers) => ({
    dossiers: changerTextes(dossiers, decaler) as readonly Objet[],
    contexte: changerTextes(contexte, decaler) as ContexteDuCas | null,
    reponse: (attendu) => changerTextes(attendu, decaler) as Reponse,
  }),
}

function decaler(texte: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(texte) ? `${Number(texte.slice(0, 4)) + 400}${texte.slice(4)}` : texte
}

/** Une liste que la source ne tient plus : le délai qu'elle portait est inconnu, sauf pour qui il est sans objet. */
function listeNonTenue(titre: string, liste: string, champ: 'premierRendezVous' | 'premierContrat'): Variante {
  return {
    titre,
    niveaux: ['dossier'],
    appliquer: (_, dossiers) => ({
      dossiers: dossiers.map((dossier) => ({ ...dossier, [liste]: null })),
      reponse: (attendu) => ({
        entrees: (attendu as ReponseDossier).entrees.map(
          (entree): EntreeRendue => ({ ...entree, [champ]: ignorer(entree[champ] ?? null) }),
        ),
      }),
    }),
  }
}

function ignorer(delai: DelaiRendu | null): DelaiRendu | null {
  return delai === null || delai.statut === 'sans-objet' ? delai : { statut: 'indetermine', date: null, delaiJours: null }
}

/** Les variantes dont l'effet sur la réponse est connu. */
export const VARIANTES_A_EFFET: readonly Variante[] = [
  SIECLES,
  /* @__PURE__ */ listeNonTenue('rendez-vous non tenus', 'rendezVous', 'premierRendezVous'),
  /* @__PURE__ */ listeNonTenue('contrats non tenus', 'contrats', 'premierContrat'),
]
