import { CIBLES } from '../../src/referentiel/cibles/cibles'
import { INCOHERENCES } from '../../src/referentiel/incoherences/incoherences'
import { LIGNES_THEMATIQUES } from '../../src/referentiel/indicateurs/formation'
import type { Famille } from '../../src/referentiel/indicateurs/identifiants'
import type { Bornes, Indicateur } from '../../src/referentiel/indicateurs/indicateur'
import { INDICATEURS, indicateur } from '../../src/referentiel/indicateurs/indicateurs'
import { donneesRequises } from '../../src/rsa/exigences/donnees-requises'
import { criteresDansLOrdre, nommerCritere } from '../../src/rsa/explication/libelles'
import type { IdIndicateurRsa } from '../../src/rsa/indicateurs/resultat'
import { code, entete, liste, type Page, section, tableau } from './markdown'
import { casDe } from './page-cas'
import { lierContradiction, lierConvention, lierSource, PAGES } from './renvois'

const RACINE = '../'

/** Le guide de chaque famille. */
const GUIDES: Readonly<Record<Famille, string>> = {
  ase: 'guide/familles/ase.md',
  maraudes: 'guide/familles/maraudes.md',
  'prevention-specialisee': 'guide/familles/prevention-specialisee.md',
  'premier-accueil': 'guide/familles/premier-accueil.md',
  'referent-parcours': 'guide/familles/referent-parcours.md',
  insertion: 'guide/nouvel-entrant.md',
  'garantie-activite': 'guide/nouvel-entrant.md',
  formation: 'guide/familles/formation.md',
  mobilite: 'guide/familles/mobilite.md',
}

/** Une page par indicateur, et leur sommaire. */
export function pagesIndicateurs(): Page[] {
  const pages = INDICATEURS.map(pageIndicateur)
  const sommaire = [
    entete(
      'Indicateurs',
      pages.map(({ chemin }) => chemin),
    ),
    '# Les indicateurs',
    `${INDICATEURS.length} indicateurs, dans l'ordre du tableau officiel (instruction 2022/19, annexe 9).`,
    tableau(
      ['mesure', 'indicateur', 'libellé officiel', 'nature'],
      INDICATEURS.map(({ id, mesure, libelle, nature }) => [mesure, `[${code(id)}](${cheminDe(id)})`, libelle, NATURES[nature]]),
    ),
  ]
  return [{ chemin: PAGES.indicateurs, texte: sommaire.join('\n\n') }, ...pages]
}

const NATURES: Readonly<Record<Indicateur['nature'], string>> = {
  flux: 'flux sur la période',
  stock: 'stock à un jour',
  'duree-moyenne': 'durée moyenne sur la période',
}

function cheminDe(id: string): string {
  return `indicateurs/${id}.md`
}

function pageIndicateur(i: Indicateur): Page {
  const contradictions = INCOHERENCES.filter(({ id }) => i.incoherences.includes(id))
  const conventions = [...new Set(contradictions.flatMap(({ conventions }) => conventions))]
  const delai = i.delai === null ? null : `De : ${i.delai.debut}. À : ${i.delai.fin}.`
  const texte = [
    entete(i.id),
    `# ${i.libelle}`,
    identite(i),
    ...section('Formule', formule(i)),
    ...section('Délai mesuré', delai),
    ...section('Bornes', bornes(i)),
    ...section('Données requises', donnees(i)),
    ...section('Conventions', liste(conventions.map((nom) => lierConvention(nom, RACINE)))),
    ...section('Cibles', cibles(i)),
    ...section('À commenter', liste(i.aCommenter)),
    ...section(
      'Contradictions des textes',
      liste(contradictions.map(({ id, sujet, issue }) => `${lierContradiction(id, RACINE)} : ${sujet} ${issue}`)),
    ),
    ...section('Cas officiels', liste(casDe(i.id, RACINE))),
    `La suite dans [le guide](${RACINE}${GUIDES[i.famille]}).`,
  ]
  return { chemin: cheminDe(i.id), texte: texte.join('\n\n') }
}

function identite(i: Indicateur): string {
  const { du, au } = i.validite
  return tableau(
    ['', ''],
    [
      ['identifiant', code(i.id)],
      ['mesure', `${i.mesure} (famille ${code(i.famille)})`],
      ['nature', `${NATURES[i.nature]}${i.natureDite ? '' : ' (déduite de la définition)'}`],
      ['unité', i.unite],
      ...(i.partieDe === null ? [] : [['partie de', `[${indicateur(i.partieDe).libelle}](${i.partieDe}.md)`]]),
      ['libellé du tableau', i.libelleTableau ?? 'aucune ligne'],
      ['valable', au === null ? `depuis le ${du}` : `du ${du} au ${au}`],
      ['source', lierSource(i.source, RACINE)],
      ...(i.sourceTableau === null ? [] : [['source du tableau', lierSource(i.sourceTableau, RACINE)]]),
    ],
  )
}

function estDuRsa(i: Indicateur): boolean {
  return i.famille === 'insertion' || i.famille === 'garantie-activite'
}

/** Ce que font des cas retenus les indicateurs qui ne les comptent pas. */
const DECOMPTES: Partial<Record<Indicateur['unite'], string>> = {
  jours: 'Moyenne en jours, sur les accompagnements qui réunissent',
  'personnes-par-conseiller': 'Moyenne par conseiller, sur les personnes qui réunissent',
}

/** Les critères réunis, ceux dont la règle est faite ; ailleurs, la population que le référentiel définit. */
function formule(i: Indicateur): string {
  const population = `Population : ${i.population ?? 'aucun texte ne la définit'}.`
  const lignes = LIGNES_THEMATIQUES.filter(({ partieDe }) => partieDe === i.id).map(({ libelle }) => libelle)
  const thematiques = lignes.length === 0 ? '' : `\n\nUne ligne par thématique :\n\n${liste(lignes)}`
  if (!estDuRsa(i)) return `${population}${thematiques}`
  const criteres = new Set(donneesRequises(i.id as IdIndicateurRsa).map(({ critere }) => critere))
  const lus = criteresDansLOrdre(criteres).filter((critere) => critere !== 'lecture')
  return `${population}\n\n${DECOMPTES[i.unite] ?? 'On compte qui réunit'}, par un « et » à trois valeurs (oui, non, inconnu) :\n\n${liste(
    lus.map((critere) => `${nommerCritere(critere)} (${code(critere)})`),
  )}`
}

function donnees(i: Indicateur): string | null {
  if (!estDuRsa(i)) return null
  return [
    'Sous les conventions de 2022 (`donneesRequises`, `calpae/rsa`).',
    tableau(
      ['champ', 'critère', 'effet', "s'il est absent"],
      donneesRequises(i.id as IdIndicateurRsa).map(({ champ, critere, effet, siAbsent }) => [
        code(champ),
        code(critere),
        effet,
        siAbsent,
      ]),
    ),
  ].join('\n\n')
}

function bornes({ bornes }: Indicateur): string {
  const dire = ({ annee, debut, fin, dites }: Bornes): string => {
    const jours = debut === null ? `au ${fin}` : `du ${debut} au ${fin}`
    return `${jours}, année ${annee === 'precedente' ? 'écoulée' : 'en cours'}${dites ? '' : ' (règle commune)'}`
  }
  return tableau(
    ['session', 'bornes (mois et jour)'],
    [
      ['mars', dire(bornes.mars)],
      ['juin', bornes.juin === null ? 'aucun texte ne la définit' : dire(bornes.juin)],
    ],
  )
}

function cibles({ cibles }: Indicateur): string {
  return liste(
    CIBLES.filter(({ id }) => cibles.includes(id)).map(({ libelle, source }) => `${libelle} (${lierSource(source, RACINE)})`),
  )
}
