import type { Contexte } from '../../src/rsa/contexte'
import type { Dossier } from '../../src/rsa/dossier/dossier'
import type { Delai } from '../../src/rsa/entree/delai-public'
import { evaluerEntrees } from '../../src/rsa/entree/entrees'
import { inconnusDe, LIGNES, ouiDe } from '../../src/rsa/indicateurs/comptes'
import { contributions } from '../../src/rsa/indicateurs/contribution'
import { calculerIndicateursRsa } from '../../src/rsa/indicateurs/indicateurs'
import type { IdIndicateurRsa } from '../../src/rsa/indicateurs/resultat'
import type { Ligne } from './moteurs/moteur'

/** Les lignes de `entrees` que la base doit rendre, d'après la bibliothèque. */
export function entreesAttendues(dossiers: readonly Dossier[], contexte: Contexte): Ligne[] {
  return dossiers.flatMap((dossier) =>
    evaluerEntrees(dossier, contexte).map((entree) => ({
      dossier_id: dossier.id,
      devient_soumis_le: entree.devientSoumisLe,
      rattachement: entree.rattachement,
      date_entree: entree.dateEntree,
      statut: entree.statut,
      motif: entree.motif,
      ...delaiAttendu('orientation', entree.orientation),
      ...delaiAttendu('rendez_vous', entree.premierRendezVous),
      ...delaiAttendu('contrat', entree.premierContrat),
    })),
  )
}

function delaiAttendu(nom: string, delai: Delai | null): Ligne {
  return {
    [`${nom}_statut`]: delai?.statut ?? null,
    [`${nom}_date`]: delai?.date ?? null,
    [`${nom}_delai_jours`]: delai?.delaiJours ?? null,
    [`${nom}_depart`]: delai?.depart ?? null,
    [`${nom}_dernier_jour`]: delai?.dernierJour ?? null,
    [`${nom}_marge`]: delai?.marge ?? null,
  }
}

/** Les lignes d'`indicateurs` que la base doit rendre, d'après la bibliothèque. */
export function indicateursAttendus(dossiers: readonly Dossier[], contexte: Contexte): Ligne[] {
  const resultat = calculerIndicateursRsa(dossiers, contexte)
  const cumul = contributions(dossiers, contexte)
  return LIGNES.map((indicateur, rang) => {
    const valeur = ouiDe(cumul.comptes, rang)
    const indetermines = inconnusDe(cumul.comptes, rang)
    const publiee = resultat.indicateurs[indicateur as IdIndicateurRsa]
    return {
      rang: rang + 1,
      indicateur,
      valeur: publiee === undefined ? valeur : publiee.valeur,
      indetermines,
      en_cours: cumul.enCours[rang] ?? 0,
      minimum: publiee === undefined ? valeur : publiee.minimum,
      maximum: publiee === undefined ? valeur + indetermines : publiee.maximum,
    }
  }).concat({
    rang: LIGNES.length + 1,
    indicateur: 'dossiers' as never,
    valeur: dossiers.length,
    indetermines: 0,
    en_cours: 0,
    minimum: dossiers.length,
    maximum: dossiers.length,
  })
}
