import { objetAdmis, parmiAdmis } from '../../base/contexte'
import { decrire } from '../../base/description'
import { ErreurContexte } from '../../base/erreur'
import { LECTURES_DROIT, type LectureDroit } from './droit-versable'
import { departementDe } from './identifiants'
import type { IdentiteFlux } from './resultat-flux'

/** Comment se lisent les flux. */
export interface OptionsFlux {
  /**
   * Le département ; ou, quand plusieurs organismes l'alimentent, celui de chacun (`{ CAF671: '67', CAF681: '68' }`). Par défaut, les premiers chiffres du numéro de
   * la CAF ; une MSA, dont le numéro ne dit pas le département, le donne telle quelle, et se signale.
   */
  readonly departement?: string | Readonly<Record<string, string>>
  /** Ce qu'est un « droit versable » ; par défaut `strict`, la lettre du guide. */
  readonly droitVersable?: LectureDroit
  /** D'où part un droit versable : le mois ou le jour de référence du flux (par défaut), ou l'ouverture que le flux dit (vrsd0301). */
  readonly debutDroit?: 'reference' | 'ouverture'
  /** Un effet antérieur au mois du flux : `signaler` (par défaut) garde ce qui était connu ; `appliquer` le réécrit. L'un et l'autre se signalent. */
  readonly retroactivite?: 'signaler' | 'appliquer'
  /** Donne son identifiant à une personne ; par défaut l'organisme, le matricule et un rang, comme `CAF671-1234567-1`. */
  readonly identifier?: (identite: IdentiteFlux) => string
}

/** Les options vérifiées et complètes. */
export interface ReglesFlux {
  readonly departement: (organisme: string) => string | null
  /** L'appelant n'a donné aucun département : il se tire du numéro de l'organisme. */
  readonly departementDeduit: boolean
  /** Les départements que l'appelant donne aux organismes, pour reconnaître d'où vient une mutation. */
  readonly departements: Readonly<Record<string, string>>
  readonly droitVersable: LectureDroit
  readonly debutDroit: 'reference' | 'ouverture'
  readonly retroactivite: 'signaler' | 'appliquer'
  readonly identifier: ((identite: IdentiteFlux) => string) | null
}

const CHAMPS = ['departement', 'droitVersable', 'debutDroit', 'retroactivite', 'identifier']

/**
 * Vérifie les options.
 *
 * @throws ErreurContexte : l'option, la valeur reçue, les valeurs admises
 */
export function etablirReglesFlux(options: OptionsFlux): ReglesFlux {
  const donnee = objetAdmis(options, 'options', CHAMPS)
  const deduit = donnee['departement'] == null
  const { departement, identifier = null } = donnee
  const departements =
    typeof departement === 'object' && departement !== null ? (departement as Readonly<Record<string, string>>) : {}
  const textes = typeof departement === 'string' ? [departement] : Object.values(departements)
  if (!deduit && (textes.length === 0 || textes.some((texte) => typeof texte !== 'string' || texte.trim() === ''))) {
    const message = `departement : reçu ${decrire(departement)} ; attendu : un code, comme « 67 », ou celui de chaque organisme, comme { CAF671: '67' }`
    throw new ErreurContexte(message)
  }
  if (identifier !== null && typeof identifier !== 'function') {
    throw new ErreurContexte(`identifier : reçu ${decrire(identifier)} ; attendu : une fonction qui rend un identifiant`)
  }
  return {
    departement: departementSelon(departement, departements, deduit),
    departementDeduit: deduit,
    departements,
    droitVersable: parmiAdmis(donnee['droitVersable'] ?? 'strict', 'droitVersable', LECTURES_DROIT),
    debutDroit: parmiAdmis(donnee['debutDroit'] ?? 'reference', 'debutDroit', ['reference', 'ouverture']),
    retroactivite: parmiAdmis(donnee['retroactivite'] ?? 'signaler', 'retroactivite', ['signaler', 'appliquer']),
    identifier: identifier as ReglesFlux['identifier'],
  }
}

function departementSelon(
  departement: unknown,
  departements: Readonly<Record<string, string>>,
  deduit: boolean,
): ReglesFlux['departement'] {
  if (typeof departement === 'string') return () => departement
  if (deduit) return (organisme) => departementDe(organisme, {}) ?? (organisme || 'inconnu')
  return (organisme) => (Object.hasOwn(departements, organisme) ? (departements[organisme] ?? null) : null)
}
