import { type Profiler, Session } from 'node:inspector'

/** Ce que la bibliothèque a exécuté depuis la dernière question : chaque bloc, et l'ordre de grandeur du nombre de ses passages. */
export interface Couverture {
  /** Ce qui vient d'être exécuté. */
  readonly relever: () => Set<string>
}

/** Compte les passages dans chaque bloc de la bibliothèque liée (ce que le moteur sait faire seul), et non dans ce qui l'éprouve. */
export function compterLesPassages(estDeLaBibliotheque: (url: string) => boolean): Couverture {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const relever = (): Set<string> => {
    const vus = new Set<string>()
    session.post('Profiler.takePreciseCoverage', (_, { result }: Profiler.TakePreciseCoverageReturnType) => {
      for (const { url, functions } of result) {
        if (!estDeLaBibliotheque(url)) continue
        for (const { ranges } of functions)
          for (const { startOffset, endOffset, count } of ranges)
            if (count > 0) vus.add(`${startOffset}-${endOffset}:${Math.min(5, Math.floor(Math.log2(count) / 2))}`)
      }
    })
    return vus
  }
  relever()
  return { relever }
}
