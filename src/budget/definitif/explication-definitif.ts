import { direEntier } from '../../base/francais'
import { direMontant } from '../../base/montant-ecrit'
import type { PoidsRealisations } from './combinaison'
import { METHODES_DEFINITIF } from './methodes'
import type { MontantDefinitif } from './montant-definitif'
import type { TauxRealisation } from './realisation'

/** Le calcul d'un montant définitif, en français. */
export function expliquerDefinitif(
  definitif: Omit<MontantDefinitif, 'explication' | 'source'>,
  { physique: a, financiere: b }: PoidsRealisations,
): string {
  const { methode, credits, physique, financiere, montant, minimum, maximum, refaction, attenuation } = definitif
  const { formule } = METHODES_DEFINITIF[methode]
  const avecPoids = methode === 'ponderation' ? `, avec a = ${direEntier(a)} et b = ${direEntier(b)}` : ''
  const phrases = [
    `Méthode « ${methode} » : ${formule}${avecPoids}, sur ${direMontant(credits)} de crédits.`,
    `p, réalisation physique : ${direTaux(physique, (n) => direEntier(Number(n)))}.`,
    `f, réalisation financière : ${direTaux(financiere, direMontant)}.`,
  ]
  if (attenuation !== null) {
    const { numerateur, denominateur } = attenuation.part
    phrases.push(`La baisse est levée de ${direEntier(numerateur)} / ${direEntier(denominateur)} : ${attenuation.motif}.`)
  }
  phrases.push(
    montant === null || refaction === null
      ? `Montant inconnu, entre ${direMontant(minimum)} et ${direMontant(maximum)}.`
      : `Montant : ${direMontant(montant)}, soit une réfaction de ${direMontant(refaction)}.`,
  )
  return phrases.join(' ')
}

function direTaux(taux: TauxRealisation | null, dire: (nombre: string) => string): string {
  if (taux === null) return 'inconnue'
  const rapport = `${dire(taux.numerateur)} / ${dire(taux.denominateur)}`
  return taux.plafonne ? `${rapport}, ramenée à 1` : rapport
}
