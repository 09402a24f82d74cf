import { direMontant } from '../../base/montant-ecrit'
import { constat, type Regle } from '../regle'
import { sommerConnus, sousPlafond } from '../somme'

/** On ne déplace pas plus que ce que la mesure a reçu. */
export const FONGIBILITE_DISPONIBLE: Regle = {
  id: 'fongibilite-disponible',
  exigence: "les mouvements ne prennent pas à une mesure plus que les crédits de l'État qu'elle a",
  source: 'instruction 2022/19, annexe 5, §2.2, fongibilité',
  du: 2021,
  au: 2023,
  constater: ({ mouvements, tableau }) => {
    const partis = new Map<string, (string | null)[]>()
    for (const { source, cible, montant } of mouvements) {
      if (source === null || source === cible) continue
      partis.set(source, [...(partis.get(source) ?? []), montant])
    }
    return [...partis].map(([mesure, montants]) => {
      const credits = sommerConnus(tableau.lignes.filter((l) => l.mesure === mesure).map((l) => l.creditsEtat)).montant
      const somme = sommerConnus(montants)
      return constat(FONGIBILITE_DISPONIBLE, null, {
        conforme: sousPlafond(somme, credits),
        attendu: credits,
        constate: somme.montant ?? somme.connu,
        message: `mesure « ${mesure} » : ${direMontant(somme.connu)} à déplacer, sur ${credits === null ? 'des crédits inconnus' : direMontant(credits)}`,
      })
    })
  },
}
