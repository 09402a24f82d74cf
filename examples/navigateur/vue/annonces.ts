/** Ce qui se passe, dit à l'œil et à l'oreille : l'avancement d'un travail, et les messages. */
import type { Avancement } from '../ouvrier/protocole'
import { trouver } from './dom'

const barre = trouver('barre', HTMLProgressElement)
const etape = trouver('etape', HTMLElement)
const avancement = trouver('avancement', HTMLElement)
const annonce = trouver('annonce', HTMLElement)
const faute = trouver('faute', HTMLElement)

/** Un travail court ne fait pas clignoter la page. */
const PATIENCE = 150
let attente: ReturnType<typeof setTimeout> | undefined

export function montrerAvancement({ etape: texte, part }: Avancement): void {
  attente ??= setTimeout(() => avancement.removeAttribute('hidden'), PATIENCE)
  etape.textContent = part === null ? `${texte}…` : `${texte} : ${Math.floor(part * 100)}\u202f%`
  if (part === null) barre.removeAttribute('value')
  else barre.value = part
}

export function cacherAvancement(): void {
  clearTimeout(attente)
  attente = undefined
  avancement.setAttribute('hidden', '')
}

/** Lu par les lecteurs d'écran, sans déplacer le regard. */
export function annoncer(texte: string): void {
  annonce.textContent = texte
}

/** Montre ce qui ne va pas ; une chaîne vide l'efface. */
export function signaler(message: string): void {
  faute.textContent = message
  faute.toggleAttribute('hidden', message === '')
  if (message !== '') faute.focus()
}
