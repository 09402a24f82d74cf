// Les sept autres familles, sous chaque lecture de leurs conventions.
import { lectures, reunir } from './chiffre.mjs'

const FAMILLES = [
  ['ase', 'lireJeunesAse', 'calculerIndicateursAse'],
  ['maraudes', 'lireMaraudes', 'calculerIndicateursMaraudes'],
  ['prevention-specialisee', 'lireActionsPrevention', 'calculerIndicateursPreventionSpecialisee'],
  ['premier-accueil', 'lirePremiersAccueils', 'calculerIndicateursPremierAccueil'],
  ['referent-parcours', 'lireReferentsParcours', 'calculerIndicateursReferentParcours'],
  ['mobilite', 'lireMobilites', 'calculerIndicateursMobilite'],
  ['formation', 'lireFormations', 'calculerIndicateursFormation'],
]
const PERIODES = ['2021-01-01/2021-12-31', '2022-01-01/2022-05-31', '2022-01-01/2022-12-31']

export function chiffrerFamilles(calpae, { familles }) {
  return FAMILLES.flatMap(([nom, lire, calculer]) => {
    const { enregistrements } = calpae[lire](familles[nom])
    return PERIODES.flatMap((periode) => {
      const [debut, fin] = periode.split('/')
      return ['67', '68'].flatMap((departement) => {
        const contexte = { periode: { debut, fin }, departements: [departement] }
        const resultats = lectures(calpae.CONVENTIONS_FAMILLES[nom] ?? {}).map(([dite, conventions]) => [
          dite,
          calpae[calculer](enregistrements, { ...contexte, ...conventions }).indicateurs,
        ])
        return Object.keys(resultats[0][1]).flatMap((id) =>
          reunir(
            { chiffre: `familles/${id}`, donnees: `enregistrements, ${departement}`, periode },
            Object.fromEntries(resultats.map(([dite, indicateurs]) => [dite, indicateurs[id]])),
          ),
        )
      })
    })
  })
}
