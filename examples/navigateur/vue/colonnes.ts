/** Les colonnes de la feuille simple, dites d'après sa correspondance : ce qui est écrit ici est ce qui se lit. */
import simple from '../../donnees/correspondance.json'
import { h } from './dom'

const { faits } = simple.tables
const NOMS = {
  situations: 'Droits',
  suivis: 'Suivis',
  rendezVous: 'Rendez-vous',
  contrats: 'Contrats',
  accompagnements: 'Accompagnements',
}

export function montrerColonnes(): Node[] {
  const listes = Object.entries(NOMS).map(([liste, titre]): [string, string[]] => {
    const elements = faits[liste as keyof typeof NOMS]
    return [titre, elements.flatMap(({ champs }) => Object.values(champs).map(({ colonne }) => colonne))]
  })
  const groupes: [string, string[]][] = [
    ['La personne', ['id', 'departement', 'historiqueDepuis']],
    ...listes,
    ['Tenus pour elle (oui, non)', Object.values(faits.tenues).map(({ colonne }) => colonne)],
  ]
  return groupes.flatMap(([titre, colonnes]) => [
    h('dt', {}, titre),
    h('dd', {}, ...colonnes.flatMap((colonne, i) => [i === 0 ? null : ', ', h('code', {}, colonne)])),
  ])
}
