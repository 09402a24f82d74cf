// Ce que tout moteur doit rendre à l'octet près : lancé depuis un module, depuis CommonJS, depuis un fichier lié, dans une page.
import { chiffrer } from './chiffres/chiffrer.mjs'
import donnees from './donnees.mjs'
import { ecrireTextes } from './textes.mjs'

/** @param portes les portes du paquet, par nom ; `calpae` est la racine */
export function eprouver(portes) {
  const { calpae, ...autres } = portes
  return {
    portes: Object.entries(autres).map(([nom, porte]) => `${nom} : ${memesNoms(calpae, porte)}`),
    conformite: Object.fromEntries(Object.keys(calpae.PREREGLAGES).map((nom) => [nom, juger(calpae, nom)])),
    chiffres: chiffrer(calpae, donnees),
    textes: ecrireTextes(calpae, donnees),
  }
}

/** Combien de noms une porte partage avec la racine : les siens, tous, et les mêmes objets. */
function memesNoms(calpae, porte) {
  const noms = Object.keys(porte).filter((nom) => nom !== 'default' && nom !== 'module.exports' && nom !== '__esModule')
  const autres = noms.filter((nom) => porte[nom] !== calpae[nom])
  if (noms.length === 0 || autres.length > 0) throw new Error(`la porte diffère de la racine : ${autres.join(', ')}`)
  return noms.length
}

/** La bibliothèque répond aux jeux de conformité, en JSON, et se fait juger. */
function juger(calpae, prereglage) {
  const reponses = JSON.parse(JSON.stringify(calpae.repondreAuxJeux(calpae.JEUX, prereglage)))
  const { conforme, complet, bilan, suivis, anomalies } = calpae.verifierConformite(calpae.JEUX, reponses)
  return { conforme, complet, bilan, suivis, anomalies }
}
