/** Ce à quoi l'on peut comparer : un autre texte, ou une seule convention changée. */
import { DEFINITIONS_CONVENTIONS } from 'calpae/referentiel'
import { type Conventions, PREREGLAGES } from 'calpae/rsa'
import { h } from './dom'
import { direLecture, PREREGLES, TEXTES } from './reglages'

const ecrire = (valeur: unknown): string => JSON.stringify(valeur)

/** Les choix d'une liste ; chacun porte les conventions entières, en JSON. */
export function proposerLesAutres(actuelles: Conventions): Node[] {
  const textes = PREREGLES.filter((nom) => ecrire(PREREGLAGES[nom]) !== ecrire(actuelles)).map((nom) =>
    h('option', { value: ecrire(PREREGLAGES[nom]) }, TEXTES[nom]),
  )
  const seules = (Object.keys(DEFINITIONS_CONVENTIONS) as (keyof Conventions)[]).flatMap((nom) => {
    const { objet, lectures } = DEFINITIONS_CONVENTIONS[nom]
    return lectures
      .filter(({ valeur }) => ecrire(valeur) !== ecrire(actuelles[nom]))
      .map(({ valeur }) => h('option', { value: ecrire({ ...actuelles, [nom]: valeur }) }, `${objet} : ${direLecture(valeur)}`))
  })
  return [
    h('option', { value: '' }, 'Choisir…'),
    h('optgroup', { label: 'Un autre texte' }, ...textes),
    h('optgroup', { label: 'Une seule convention changée' }, ...seules),
  ]
}
