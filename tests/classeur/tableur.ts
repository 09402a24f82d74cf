import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'

/** Une cellule, telle que le tableur la comprend. */
export interface CelluleOuverte {
  /** `float`, `string`, `date`, `percentage` ; vide pour une cellule blanche. */
  readonly type: string
  /** Sa valeur : le nombre, la date, ou le texte. */
  readonly valeur: string
  /** Sa formule, si elle en a une. */
  readonly formule: string | null
}

/** Ouvre un fichier dans LibreOffice sans écran, le recalcule, et rend ses feuilles. Échoue si LibreOffice n'est pas installé. */
export function ouvrir(fichier: string, dossier: string): Map<string, CelluleOuverte[][]> {
  const profil = `-env:UserInstallation=file://${join(dossier, 'profil')}`
  // Point-virgule, guillemets, UTF-8, français ; les nombres et les dates se reconnaissent, comme à l'ouverture d'un double clic.
  const entree = fichier.endsWith('.csv') ? ['--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1036,false,true'] : []
  try {
    const demande = ['--headless', '--norestore', profil, ...entree, '--convert-to', 'fods', '--outdir', dossier, fichier]
    execFileSync('soffice', demande, { stdio: 'pipe', timeout: 120_000 })
  } catch (cause) {
    throw new Error('LibreOffice (soffice) est absent, ou n’a pas ouvert le fichier', { cause })
  }
  const xml = readFileSync(fichier.replace(/\.\w+$/, '.fods'), 'utf8')
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window
  const feuilles = [...document.getElementsByTagName('table:table')]
  return new Map(feuilles.map((feuille) => [feuille.getAttribute('table:name') ?? '', lireFeuille(feuille)]))
}

/** Les répétitions des bords, que le format écrit par milliers, ne sont pas dépliées. */
const REPETITIONS_MAXIMUM = 50

function lireFeuille(feuille: Element): CelluleOuverte[][] {
  return [...feuille.getElementsByTagName('table:table-row')].map((rangee) =>
    [...rangee.children].flatMap((cellule): CelluleOuverte[] => {
      const fois = Number(cellule.getAttribute('table:number-columns-repeated') ?? 1)
      const type = cellule.getAttribute('office:value-type') ?? ''
      const texte = [...cellule.getElementsByTagName('text:p')].map((p) => p.textContent ?? '').join('\n')
      const valeur = cellule.getAttribute('office:value') ?? cellule.getAttribute('office:date-value') ?? texte
      const lue = { type, valeur, formule: cellule.getAttribute('table:formula') }
      return Array.from({ length: Math.min(fois, REPETITIONS_MAXIMUM) }, () => lue)
    }),
  )
}
