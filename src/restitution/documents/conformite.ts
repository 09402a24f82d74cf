import { compter, direEntier, enumerer } from '../../base/francais'
import { enMots, enNombre, enPart } from '../document/cases'
import { type Bloc, type Document, definitions, enChiffres, enTexte, ligne, listeTitree, table } from '../document/document'
import { definirForme, type Forme } from './forme'
import { estRapportConformite } from './reconnaissance'

/** Ce qu'un rapport de conformité porte et qui se restitue : sa forme, sans sa pièce, que la restitution ne regarde pas. */
export interface ConformiteRestituable {
  readonly logiciel: string | null
  readonly version: string | null
  readonly conforme: boolean
  readonly complet: boolean
  readonly prereglage: string
  readonly declare: string | null
  readonly suivis: readonly string[]
  readonly bilan: BilanDeCas
  readonly parPrereglage: Readonly<Record<string, BilanDeCas>>
  readonly jeux: readonly { readonly id: string; readonly titre: string; readonly bilan: BilanDeCas }[]
  readonly cas: readonly CasJuge[]
  readonly anomalies: readonly { readonly chemin: string; readonly message: string }[]
}

interface BilanDeCas {
  readonly cas: number
  readonly conformes: number
  readonly nonConformes: number
  readonly nonTraites: number
}

interface CasJuge {
  readonly cas: string
  readonly jeu: string
  readonly titre: string
  readonly statut: string
  readonly source: string
  readonly raison: string | null
  readonly autresLectures: readonly string[]
  readonly ecarts: readonly { readonly chemin: string; readonly attendu: unknown; readonly trouve: unknown }[]
}

/** Un rapport de conformité : le verdict, le bilan de chaque jeu et de chaque préréglage, puis chaque valeur qui diffère. */
export const CONFORMITE: Forme = /* @__PURE__ */ definirForme('un rapport de conformité', estRapportConformite, documenter)

function documenter(rapport: ConformiteRestituable): Document {
  const { logiciel, version, bilan, anomalies } = rapport
  const nom = [logiciel, version].filter((partie) => partie !== null).join(' ')
  return {
    titre: nom === '' ? 'Conformité' : `Conformité de ${nom}`,
    blocs: [
      definitions([
        ['Verdict', `${rapport.conforme ? 'conforme' : 'non conforme'}, ${rapport.complet ? 'complet' : 'incomplet'}`],
        ['Cas', `${direEntier(bilan.cas)}, dont ${compter(bilan.conformes, 'conforme', 'conformes')}`],
        ['Jugé sous le préréglage', rapport.prereglage],
        ['Préréglage déclaré', rapport.declare ?? 'aucun'],
        ['Préréglages que les réponses suivent le mieux', enumerer(rapport.suivis)],
      ]),
      bilans(
        'Le bilan de chaque jeu de cas',
        'Jeu',
        rapport.jeux.map(({ titre, bilan: sien }) => [titre, sien]),
      ),
      bilans('Le bilan sous chaque préréglage', 'Préréglage', Object.entries(rapport.parPrereglage)),
      ...ecartsDe(rapport),
      ...listeTitree('Cas non traités', rapport.cas.filter(({ statut }) => statut === 'non-traite').map(direNonTraite)),
      ...listeTitree(
        'Ce qui n’a pu être lu',
        anomalies.map(({ chemin, message }) => (chemin === '' ? message : `${chemin} : ${message}`)),
      ),
    ],
  }
}

function bilans(legende: string, quoi: string, lignes: readonly (readonly [string, BilanDeCas])[]): Bloc {
  const colonnes = [enTexte(quoi), ...['Cas', 'Conformes', 'Non conformes', 'Non traités', 'Part conforme'].map(enChiffres)]
  return table(
    legende,
    1,
    colonnes,
    lignes.map(([nom, { cas, conformes, nonConformes, nonTraites }]) =>
      ligne(
        enMots(nom),
        enNombre(cas),
        enNombre(conformes),
        enNombre(nonConformes),
        enNombre(nonTraites),
        enPart({ numerateur: conformes, denominateur: conformes + nonConformes }),
      ),
    ),
  )
}

/** Une ligne par valeur qui diffère. */
function ecartsDe({ cas }: ConformiteRestituable): Bloc[] {
  const lignes = cas.flatMap(({ cas: id, titre, ecarts, autresLectures, source }) =>
    ecarts.map(({ chemin, attendu, trouve }) =>
      ligne(
        enMots(`${id} – ${titre}`),
        enMots(chemin),
        enMots(JSON.stringify(attendu) ?? ''),
        enMots(JSON.stringify(trouve) ?? ''),
        enMots(autresLectures.join(', ')),
        enMots(source),
      ),
    ),
  )
  const colonnes = ['Cas', 'Valeur', 'Attendu', 'Rendu', 'Lectures qui donnent cette réponse', 'Source'].map(enTexte)
  return lignes.length === 0 ? [] : [table('Chaque valeur qui diffère', 2, colonnes, lignes)]
}

function direNonTraite({ cas, titre, raison }: CasJuge): string {
  return `${cas} – ${titre}${raison === null ? '' : ` : ${raison}`}`
}
