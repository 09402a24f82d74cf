import type { IdIndicateurReferent } from '../referentiel/indicateurs/identifiants'
import { INCONNU } from './causes'
import { noter } from './compte'
import { type AvecSortes, type ContexteFamille, etablirRegles } from './contexte'
import type { EnregistrementReferent } from './enregistrement-referent'
import { dansPeriode, touche } from './presence'
import { dansLaListe } from './reponse'
import { composer, laisserSorteAbsente, mesures, nouveauxComptes, type ResultatFamille, trier } from './resultat'

/**
 * Le contexte des indicateurs des référents de parcours.
 *
 * @source instruction 2022/19, annexe 7, §5
 */
export interface ContexteReferentParcours extends ContexteFamille, AvecSortes<EnregistrementReferent['sorte']> {}

const IDS: readonly IdIndicateurReferent[] = ['referent-intervenants-formes', 'referent-personnes-accompagnees']

/**
 * Les deux indicateurs des référents de parcours : les intervenants formés ou sensibilisés dans la période (une fois chacun), et toutes les personnes
 * qui ont eu un référent un jour au moins de la période.
 *
 * @throws ErreurContexte : le champ, la valeur reçue, les valeurs admises
 * @source instruction 2022/19, annexes 7 (§5) et 9 (mesure 2.2, ensemble des personnes bénéficiant d'un référent)
 * @example
 * ```ts
 * import { calculerIndicateursReferentParcours } from 'calpae/familles'
 * const personne = { sorte: 'personne', id: 'A', departement: '67', accompagnements: [{ debut: '2020-11-01', fin: '2021-01-01' }] } as const
 * const contexte = { periode: { debut: '2021-01-01', fin: '2021-12-31' } }
 * const { indicateurs } = calculerIndicateursReferentParcours([personne], contexte)
 * indicateurs['referent-personnes-accompagnees'].valeur // => 1
 * indicateurs['referent-intervenants-formes'].valeur // => null
 * indicateurs['referent-intervenants-formes'].causes // => { 'enregistrements-non-tenus': 1 }
 * ```
 */
export function calculerIndicateursReferentParcours(
  enregistrements: Iterable<EnregistrementReferent>,
  contexte: ContexteReferentParcours,
): ResultatFamille<IdIndicateurReferent> {
  const regles = etablirRegles<object>(contexte, { sortes: ['intervenant', 'personne'] })
  const { periode } = regles
  const tri = trier(enregistrements, regles)
  const comptes = nouveauxComptes(IDS)
  for (const enregistrement of tri.retenus) {
    if (enregistrement.sorte === 'intervenant') {
      const forme = dansLaListe(enregistrement.formations, INCONNU['formations-non-tenues'], ({ date }) =>
        dansPeriode(date, periode, INCONNU['formation-non-datee']),
      )
      noter(comptes['referent-intervenants-formes'], forme)
    } else {
      const accompagnee = dansLaListe(enregistrement.accompagnements, INCONNU['accompagnements-non-tenus'], (un) =>
        touche(un, periode, INCONNU['accompagnement-non-date']),
      )
      noter(comptes['referent-personnes-accompagnees'], accompagnee)
    }
  }
  laisserSorteAbsente([comptes['referent-intervenants-formes']], 'intervenant', tri.retenus, regles)
  laisserSorteAbsente([comptes['referent-personnes-accompagnees']], 'personne', tri.retenus, regles)
  return composer('referent-parcours', mesures(comptes), tri, regles, [])
}
