/** Un dossier vide où le carnet s'installe comme chez son lecteur : le paquet empaqueté, les dépendances du carnet, le noyau, les données. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { executer, RACINE } from '../paquet/installation'

type Sortie = {
  output_type: string
  name?: string
  text?: string[]
  data?: Record<string, string[]>
}
type Cellule = {
  cell_type: 'code' | 'markdown'
  source: string[]
  outputs?: Sortie[]
  metadata: object
  execution_count?: number | null
}
export type Carnet = { cells: Cellule[]; metadata: object; nbformat: number; nbformat_minor: number }

export type Atelier = { racine: string; carnet: string }

/** Installe ; le paquet doit être construit. */
export function installerLAtelier(): Atelier {
  const racine = mkdtempSync(join(tmpdir(), 'calpae-carnet-'))
  const carnet = join(racine, 'carnet')
  const ici = join(RACINE, 'examples')
  cpSync(join(ici, 'donnees'), join(racine, 'donnees'), { recursive: true })
  mkdirSync(carnet)
  cpSync(join(ici, 'carnet/carnet.mjs'), join(carnet, 'carnet.mjs'))
  const [archive] = JSON.parse(
    executer('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', racine], { cwd: RACINE }),
  ) as { filename: string }[]
  const paquet = JSON.parse(readFileSync(join(ici, 'carnet/package.json'), 'utf8')) as { dependencies: Record<string, string> }
  paquet.dependencies['calpae'] = `file:../${archive?.filename}`
  writeFileSync(join(carnet, 'package.json'), JSON.stringify(paquet))
  executer('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: carnet })
  return { racine, carnet }
}

export const fermer = ({ racine }: Atelier): void => rmSync(racine, { recursive: true, force: true })

/** Exécute un carnet du début à la fin, par Jupyter, sur le noyau installé ici ; lève si une cellule échoue. */
export function executerLeCarnet({ racine, carnet }: Atelier, source: Carnet): Carnet {
  const noyau = join(racine, 'jupyter/kernels/tslab')
  mkdirSync(noyau, { recursive: true })
  const argv = [process.execPath, join(carnet, 'node_modules/tslab/bin/tslab'), 'kernel', '--config-path', '{connection_file}']
  writeFileSync(join(noyau, 'kernel.json'), JSON.stringify({ argv, display_name: 'TypeScript', language: 'typescript' }))
  writeFileSync(join(carnet, 'a-executer.ipynb'), JSON.stringify(source))
  const env = {
    ...process.env,
    JUPYTER_PATH: join(racine, 'jupyter'),
    JUPYTER_DATA_DIR: join(racine, 'jupyter'),
    PYTHONWARNINGS: 'ignore',
  }
  const options = [
    '--to',
    'notebook',
    '--execute',
    'a-executer.ipynb',
    '--output',
    'execute.ipynb',
    '--ExecutePreprocessor.timeout=120',
  ]
  try {
    executer('jupyter-nbconvert', options, { cwd: carnet, env })
  } catch (erreur) {
    if (String(erreur).includes('ENOENT'))
      throw new Error('jupyter-nbconvert est introuvable : installez jupyter-nbconvert et jupyter-client')
    throw erreur
  }
  return nettoyer(JSON.parse(readFileSync(join(carnet, 'execute.ipynb'), 'utf8')) as Carnet, source)
}

/** Sans l'heure d'exécution ni ce que Jupyter ajoute : le même carnet donne le même fichier. */
function nettoyer({ cells }: Carnet, source: Carnet): Carnet {
  let rang = 0
  return {
    ...source,
    cells: cells.map((cellule) =>
      cellule.cell_type === 'markdown' ? cellule : { ...cellule, metadata: {}, execution_count: ++rang },
    ),
  }
}

/** Exécute le script, et rend ce qu'il a écrit. */
export const executerLeScript = ({ carnet }: Atelier): string => executer(process.execPath, ['carnet.mjs'], { cwd: carnet })
