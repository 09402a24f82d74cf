/** Du fichier au texte : l'encodage se reconnaît, et ce qui n'est pas du texte se refuse en disant quoi faire. */
import { Refus } from './refus'
import type { Suivi } from './suivi'

/** Au-delà, un navigateur ne sait plus tenir le texte en un seul morceau. */
export const OCTETS_ADMIS = 400_000_000

/** Les premiers octets de fichiers que l'on nous donne par erreur. */
const SIGNATURES: readonly { readonly octets: readonly number[]; readonly quoi: string }[] = [
  { octets: [0x50, 0x4b, 0x03, 0x04], quoi: 'un classeur (.xlsx, .ods) ou une archive : enregistrez la feuille en CSV' },
  { octets: [0xd0, 0xcf, 0x11, 0xe0], quoi: 'un ancien classeur (.xls) : enregistrez la feuille en CSV' },
  { octets: [0x25, 0x50, 0x44, 0x46], quoi: 'un PDF : il faut les données elles-mêmes, en JSON ou en CSV' },
  { octets: [0x1f, 0x8b], quoi: "une archive comprimée : décompressez-la d'abord" },
]

export interface Texte {
  readonly texte: string
  readonly remarques: readonly string[]
}

export async function lireTexte(fichier: File, suivi: Suivi): Promise<Texte> {
  if (fichier.size === 0) throw new Refus(`Le fichier « ${fichier.name} » est vide.`)
  if (fichier.size > OCTETS_ADMIS) {
    throw new Refus(
      `Le fichier « ${fichier.name} » dépasse 400 Mo : c'est trop pour être gardé d'un bloc. Écrivez une ligne de JSON par dossier : la page le comptera par morceaux.`,
    )
  }
  const tete = new Uint8Array(await fichier.slice(0, 4).arrayBuffer())
  const reconnu = SIGNATURES.find(({ octets }) => octets.every((octet, i) => tete[i] === octet))
  if (reconnu !== undefined) throw new Refus(`« ${fichier.name} » est ${reconnu.quoi}.`)
  if (tete[0] === 0xff && tete[1] === 0xfe) return { texte: await decoder(fichier, 'utf-16le', suivi), remarques: [] }
  try {
    return { texte: await decoder(fichier, 'utf-8', suivi), remarques: [] }
  } catch (erreur) {
    if (!(erreur instanceof TypeError)) throw erreur
    const texte = await decoder(fichier, 'windows-1252', suivi)
    // Un texte n'a pas d'octet nul : mieux vaut le dire que de montrer des signes sans suite.
    if (texte.includes('\0')) throw new Refus(`« ${fichier.name} » n'est pas un fichier de texte.`)
    return { texte, remarques: ["Le fichier n'est pas en UTF-8 : il a été lu comme un fichier de Windows (Windows-1252)."] }
  }
}

async function decoder(fichier: File, encodage: string, suivi: Suivi): Promise<string> {
  const decodeur = new TextDecoder(encodage, { fatal: true })
  const morceaux: string[] = []
  const lecteur = fichier.stream().getReader()
  let lus = 0
  for (;;) {
    const { done, value } = await lecteur.read()
    if (done) break
    lus += value.length
    morceaux.push(decodeur.decode(value, { stream: true }))
    suivi.dire({ etape: 'Lecture du fichier', part: lus / fichier.size })
  }
  morceaux.push(decodeur.decode())
  return morceaux.join('')
}
