/** Donner des dossiers : choisir un fichier, le déposer n'importe où sur la page, coller du texte, ou prendre l'exemple. */
import type { Source } from '../ouvrier/protocole'
import { trouver } from './dom'

export function ecouterLeDepot(lire: (source: Source) => void): void {
  const fichier = trouver('fichier', HTMLInputElement)
  fichier.addEventListener('change', () => {
    const [choisi] = fichier.files ?? []
    if (choisi !== undefined) lire({ sorte: 'fichier', fichier: choisi })
    fichier.value = '' // le même fichier, corrigé, peut être redonné
  })

  const texte = trouver('texte', HTMLTextAreaElement)
  trouver('lire-le-texte', HTMLButtonElement).addEventListener('click', () => lire({ sorte: 'texte', texte: texte.value }))
  trouver('exemple', HTMLButtonElement).addEventListener('click', () => lire({ sorte: 'exemple', dossiers: 2000 }))
  ecouterLeGlisser(lire)
}

function ecouterLeGlisser(lire: (source: Source) => void): void {
  const survoler = (oui: boolean): void => {
    document.documentElement.classList.toggle('survol', oui)
  }
  document.addEventListener('dragover', (evenement) => {
    evenement.preventDefault()
    survoler(true)
  })
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) survoler(false)
  })
  document.addEventListener('drop', (evenement) => {
    evenement.preventDefault()
    survoler(false)
    const donnees = evenement.dataTransfer
    const [depose] = donnees?.files ?? []
    if (depose !== undefined) lire({ sorte: 'fichier', fichier: depose })
    else if (donnees?.getData('text/plain')) lire({ sorte: 'texte', texte: donnees.getData('text/plain') })
  })
}
