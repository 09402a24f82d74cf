import { parmiAdmis } from '../base/contexte'
import { controlerTableauFinancier } from '../budget/controle'
import { type NomPrereglage, PREREGLAGES } from '../referentiel/conventions'
import type { Contexte } from '../rsa/contexte'
import type { Dossier } from '../rsa/dossier/dossier'
import { lireDossier } from '../rsa/dossier/lecture-dossier'
import type { Delai } from '../rsa/entree/delai-public'
import { evaluerEntrees } from '../rsa/entree/entrees'
import { calculerIndicateursRsa } from '../rsa/indicateurs/indicateurs'
import { ventiler } from '../rsa/ventilation/ventiler'
import { lireCellule } from '../tableau/cellule'
import type { Cas, Jeu } from './jeu'
import { NOMS_PREREGLAGES } from './lecture-reponses'
import type { DelaiRendu, Reponse, ReponseIndicateurs, Reponses } from './reponse'

/**
 * Les réponses de cette bibliothèque aux jeux : un exemple de ce qu'un logiciel doit écrire, et la preuve qu'elle se tient à ses propres jeux.
 *
 * Elles sont calculées, jamais recopiées des réponses attendues.
 *
 * @throws ErreurContexte si le préréglage n'existe pas
 * @source instruction 2022/19, annexe 7
 * @example
 * ```ts
 * import { JEUX, repondreAuxJeux } from 'calpae/conformite'
 * const { reponses } = repondreAuxJeux(JEUX, 'guide2022')
 * reponses['dates-qui-existent/02'] // => { valide: false, chemins: ['situations[0].debut'] }
 * ```
 */
export function repondreAuxJeux(jeux: readonly Jeu[], prereglage: NomPrereglage): Reponses {
  parmiAdmis(prereglage, 'prereglage', NOMS_PREREGLAGES)
  const cas = jeux.flatMap((jeu) => jeu.cas)
  return {
    logiciel: 'calpae',
    prereglage,
    reponses: Object.fromEntries(cas.map((un) => [un.id, repondre(un, prereglage)])),
  }
}

function repondre(cas: Cas, prereglage: NomPrereglage): Reponse {
  const lectures = cas.dossiers.map(lireDossier)
  if (cas.cellules !== undefined) return rendreCellules(cas.cellules)
  if (cas.budget !== undefined) return rendreConstats(cas.budget)
  if (cas.niveau === 'lecture' || cas.contexte === null) {
    const chemins = lectures.flatMap((lecture) => (lecture.ok ? [] : lecture.erreurs.map(({ chemin }) => chemin)))
    return { valide: chemins.length === 0, chemins }
  }
  const dossiers = lectures.flatMap((lecture) => (lecture.ok ? [lecture.valeur] : []))
  const contexte: Contexte = { ...cas.contexte, conventions: PREREGLAGES[prereglage] }
  if (cas.cle !== undefined) return rendreStrates(dossiers, contexte, cas.cle)
  return cas.niveau === 'dossier' ? rendreEntrees(dossiers, contexte) : rendreIndicateurs(dossiers, contexte)
}

function rendreEntrees(dossiers: readonly Dossier[], contexte: Contexte): Reponse {
  return {
    entrees: dossiers.flatMap((dossier) =>
      evaluerEntrees(dossier, contexte).map((entree) => ({
        dossier: dossier.id,
        devientSoumisLe: entree.devientSoumisLe,
        statut: entree.statut,
        motif: entree.motif,
        dateEntree: entree.dateEntree,
        orientation: rendreDelai(entree.orientation),
        premierRendezVous: rendreDelai(entree.premierRendezVous),
        premierContrat: rendreDelai(entree.premierContrat),
      })),
    ),
  }
}

function rendreDelai(delai: Delai | null): DelaiRendu | null {
  return delai && { statut: delai.statut, date: delai.date, delaiJours: delai.delaiJours }
}

function rendreIndicateurs(dossiers: readonly Dossier[], contexte: Contexte): ReponseIndicateurs {
  const { indicateurs, taux, delais } = calculerIndicateursRsa(dossiers, contexte)
  const { observe, kaplanMeier } = delais.orientation
  return { indicateurs, taux, delaiMedian: { observe, kaplanMeier } }
}

function rendreStrates(dossiers: readonly Dossier[], contexte: Contexte, cle: NonNullable<Cas['cle']>): Reponse {
  const strates = Object.entries(ventiler(dossiers, contexte, cle))
  return { strates: strates.map(([strate, { indicateurs }]) => ({ strate, indicateurs })) }
}

function rendreCellules(cellules: readonly string[]): Reponse {
  return {
    cellules: cellules.map((texte) => {
      const { sorte, valeur, unite, code } = lireCellule(texte)
      return { texte, sorte, valeur, unite, code }
    }),
  }
}

function rendreConstats({ tableau, regles }: NonNullable<Cas['budget']>): Reponse {
  return {
    constats: controlerTableauFinancier(tableau, { regles }).map(({ regle, ligne, conforme, attendu, constate, ecart }) => ({
      regle,
      ligne,
      conforme,
      attendu,
      constate,
      ecart,
    })),
  }
}
