/** Qui fait le travail : un ouvrier qui garde les dossiers, ou, pour un fichier trop grand, une équipe qui ne les garde pas. */
import type { Contexte } from 'calpae/rsa'
import type { ALire, Avancement, Demandes, Sorte } from '../ouvrier/protocole'
import { OCTETS_ADMIS } from '../ouvrier/texte'
import { Abandonnee, type Courrier, ouvrirCourrier } from './courrier'
import { type Equipe, rassembler } from './equipe'

export type Bureau = Omit<Courrier, 'fermer'>

export function ouvrirBureau(): Bureau {
  const seul = ouvrirCourrier()
  let equipe: Equipe | null = null
  let lectures = 0
  const congedier = (): void => {
    equipe?.arreter()
    equipe = null
  }
  return {
    async demander<S extends Sorte>(sorte: S, demande: Demandes[S]['demande'], avancer: (avancement: Avancement) => void) {
      type Rendue = Demandes[S]['reponse']
      if (sorte === 'lire') {
        congedier()
        const celleCi = ++lectures
        const fichier = await fichierEnLignes(demande as ALire)
        if (celleCi !== lectures) throw new Abandonnee()
        if (fichier !== null) {
          seul.arreter() // les dossiers d'avant ne sont plus gardés
          equipe = rassembler(fichier)
          return (await equipe.lire(avancer)) as Rendue
        }
      }
      if (equipe === null) return seul.demander(sorte, demande, avancer)
      if (sorte === 'calculer') return (await equipe.calculer(demande as Contexte, avancer)) as Rendue
      throw new Error('Les dossiers de ce fichier ne sont pas gardés : il est trop grand pour cela.')
    },
    arreter() {
      congedier()
      seul.arreter()
    },
  }
}

/** Le fichier, s'il est trop grand pour être gardé et porte une ligne de JSON par dossier. */
async function fichierEnLignes({ source }: ALire): Promise<File | null> {
  if (source.sorte !== 'fichier' || source.fichier.size <= OCTETS_ADMIS) return null
  const tete = await source.fichier.slice(0, 1_000_000).text()
  const [premiere = '', suite] = tete
    .replace(/^\ufeff/, '')
    .trimStart()
    .split(/\r?\n/, 2)
  return suite !== undefined && estUnObjet(premiere) ? source.fichier : null
}

function estUnObjet(ligne: string): boolean {
  try {
    const donnee: unknown = JSON.parse(ligne)
    return typeof donnee === 'object' && donnee !== null && !Array.isArray(donnee)
  } catch {
    return false
  }
}
