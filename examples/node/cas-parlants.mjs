// Trois dossiers qui disent quelque chose, choisis par une règle et non à la main.
import { evaluerEntrees } from 'calpae'

/** Chaque règle : ce qu'elle montre, et l'entrée qui la vérifie. */
const REGLES = [
  {
    titre: 'Un aller-retour du top, rejeté : le suivi était en veille, pas clos',
    verifie: (entree) => entree.statut === 'rejetee' && entree.motif === 'aller-retour-droits-devoirs',
  },
  {
    titre: 'Un retour après radiation : le contrat a précédé la réouverture du droit, et lui appartient',
    verifie: ({ motif, statut, premierContrat, devientSoumisLe }) =>
      statut === 'retenue' &&
      motif === 'retour-apres-radiation' &&
      premierContrat?.date != null &&
      premierContrat.date < devientSoumisLe,
  },
  {
    titre: "Une entrée indéterminée : les droits d'avant ne sont pas historisés",
    verifie: (entree, dossier) => entree.statut === 'indeterminee' && dossier.historiqueDepuis !== null,
  },
]

/** Pour chaque règle, le premier dossier court dont une entrée de la période la vérifie. */
export function choisirCasParlants(dossiers, contexte) {
  const { debut, fin } = contexte.periode
  const estDeLaPeriode = ({ dateEntree, devientSoumisLe }) => {
    const jour = dateEntree ?? devientSoumisLe
    return jour >= debut && jour <= fin
  }
  const courts = dossiers.filter(({ situations }) => situations.length <= 3)
  return REGLES.map(({ titre, verifie }) => {
    const convient = (dossier) =>
      evaluerEntrees(dossier, contexte).some((entree) => estDeLaPeriode(entree) && verifie(entree, dossier))
    return { titre, dossier: courts.find(convient) ?? dossiers.find(convient) ?? null }
  })
}
