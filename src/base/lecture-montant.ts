import { type Forme, facultatif, simple } from './lecture'
import { lireMontantEcrit, SANS_OBJET } from './montant-ecrit'

const ATTENDU = 'un montant en euros, entre guillemets, comme « 1234567.89 » ou « 1 234 567,89 € »'

/** Ce qu'il fallait écrire, selon ce qui ne va pas. */
const CONSEILS: NonNullable<Forme<string>['conseils']> = {
  'type-inattendu': `${ATTENDU} : un nombre flottant ne garde pas les centimes`,
  exposant: `${ATTENDU}, sans exposant`,
  'deux-separateurs': `${ATTENDU}, avec une seule virgule, des espaces entre les milliers`,
  'trop-de-decimales': `${ATTENDU}, avec deux décimales au plus`,
  'montant-trop-grand': `${ATTENDU}, de quinze chiffres au plus avant la virgule`,
  'montant-negatif': `${ATTENDU}, positif ou nul`,
}

/** Un montant positif ou nul, tel qu'on l'écrit, rendu en décimale canonique ; absent, `null`, vide ou barré : `null`, jamais zéro. */
export function montantFacultatif(): Forme<string | null> {
  return montantLu(null)
}

/** Le même, où « / » dit qu'il n'y a pas de montant : c'est zéro. */
export function montantOuSansObjet(): Forme<string | null> {
  return montantLu('0.00')
}

function montantLu(sansObjet: string | null): Forme<string | null> {
  const forme = simple<string | null>(
    ATTENDU,
    (valeur) => {
      if (typeof valeur !== 'string') return 'type-inattendu'
      const lu = lireMontantEcrit(valeur)
      if ('defaut' in lu) return lu.defaut
      return lu.montant?.startsWith('-') ? 'montant-negatif' : null
    },
    (valeur) => {
      if ((valeur as string).trim() === SANS_OBJET) return sansObjet
      const lu = lireMontantEcrit(valeur as string)
      return 'montant' in lu ? lu.montant : null
    },
  )
  return facultatif({ ...forme, conseils: CONSEILS })
}
