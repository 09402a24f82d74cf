import { bloc, type Etape, leJour, type Redaction } from '../etape'

/** Les entrées qui sont, ou pourraient être, des nouveaux entrants de la période. */
export function entrants({ regles }: Redaction): Etape {
  const { periode, premierJourPossible, observeLe } = regles
  const fin = leJour(periode.fin)
  return {
    nom: 'entrants',
    regle:
      "entrée non rejetée, qui existe à l'observation, et dont la date d'entrée est dans la période ; inconnue, elle suit la soumission d'un mois au plus",
    source: "instruction 2022/19, annexe 7, §6 (données de l'année civile, puis du 1er janvier au 31 mai)",
    sql: bloc(`
      SELECT c.*
      FROM candidatures c
      WHERE statut <> 'rejetee' AND COALESCE(date_entree, debut) <= ${leJour(observeLe)}
        AND ((date_entree >= ${leJour(periode.debut)} AND date_entree <= ${fin})
          OR (date_entree IS NULL AND debut >= ${leJour(premierJourPossible)} AND debut <= ${fin}))`),
  }
}
