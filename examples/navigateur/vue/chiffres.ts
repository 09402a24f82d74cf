/** Les trois chiffres que l'on regarde d'abord : combien entrent, quelle part est orientée à temps, en combien de jours. */
import type { Fraction, IndicateursRsa, Taux } from 'calpae/rsa'
import { h } from './dom'
import { direCompte, direFraction, direNombre, direPart } from './ecriture'

export function montrerChiffres({ indicateurs, taux, delais }: IndicateursRsa): Node[] {
  const entrants = indicateurs['nouveaux-entrants']
  const { kaplanMeier, observe } = delais.orientation
  return [
    chiffre('Nouveaux entrants', direNombre(entrants.valeur ?? 0), etendue(entrants.minimum, entrants.maximum)),
    chiffre('Orientés dans le délai', direTaux(taux.orientation), direBornes(taux.orientation)),
    chiffre('Premiers rendez-vous dans le délai', direTaux(taux['rendez-vous']), direBornes(taux['rendez-vous'])),
    chiffre(
      "Délai médian d'orientation",
      kaplanMeier === null ? 'non atteint' : direCompte(kaplanMeier, 'jour'),
      observe === null ? 'aucune orientation datée' : `${direCompte(observe, 'jour')} parmi les seuls orientés`,
    ),
  ]
}

function chiffre(nom: string, valeur: string, precision: string): Node {
  return h(
    'div',
    { class: 'chiffre' },
    h('dt', {}, nom),
    h('dd', { class: 'valeur' }, valeur),
    h('dd', { class: 'precision' }, precision),
  )
}

function etendue(minimum: number | null, maximum: number | null): string {
  if (minimum === null || maximum === null || minimum === maximum) return 'aucun cas inconnu'
  return `entre ${direNombre(minimum)} et ${direNombre(maximum)}`
}

const direTaux = ({ valeur }: Taux): string => (valeur === null ? 'non calculable' : direPart(valeur))

function direBornes({ minimum, maximum, numerateur, denominateur }: Taux): string {
  const exact = `${direNombre(numerateur)} sur ${direNombre(denominateur)}`
  if (minimum === null || maximum === null || egales(minimum, maximum)) return exact
  return `${exact} ; entre ${direFraction(minimum)} et ${direFraction(maximum)}`
}

const egales = (a: Fraction, b: Fraction): boolean => a.numerateur * b.denominateur === b.numerateur * a.denominateur
