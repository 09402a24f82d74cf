import { abreger } from '../../base/description'
import { CODES_CHORUS, type CodeChorus } from '../../referentiel/codes-chorus'
import { MESURES_2022 } from '../../referentiel/mesures-2022'
import { constat, type Regle, type Verdict } from '../regle'
import type { LignePreparee } from '../tableau-prepare'

/** Chaque action s'impute sur le code d'activité de son thème. */
export const IMPUTATION_CHORUS: Regle = {
  id: 'imputation-chorus',
  exigence: "l'imputation est un code d'activité du référentiel, celui du thème",
  source: 'instruction 2022/19, annexes 10 (imputation Chorus) et 11',
  du: 2021,
  au: 2023,
  constater: ({ tableau }) => {
    const codes = new Map(CODES_CHORUS.map((code) => [code.id, code]))
    const parMesure = new Map<string, string | null>(MESURES_2022.map(({ mesure, chorus }) => [mesure, chorus]))
    return tableau.lignes.map((ligne) =>
      constat(IMPUTATION_CHORUS, ligne, juger(ligne, codes, parMesure.get(ligne.mesure ?? '') ?? null)),
    )
  },
}

function juger({ ligne, mesure }: LignePreparee, codes: ReadonlyMap<string, CodeChorus>, attendu: string | null): Verdict {
  const lu = lireCode(ligne.chorus ?? '')
  const verdict = (conforme: boolean | null, message: string): Verdict => ({
    conforme,
    attendu,
    constate: lu,
    ecart: null,
    message,
  })
  if (lu === null) {
    if ((ligne.chorus ?? '').trim() !== '')
      return verdict(false, `« ${abreger(ligne.chorus ?? '')} » ne commence pas par un code Chorus`)
    if (mesure === 'mobilite') return verdict(true, "pas d'imputation : la mobilité n'a pas encore de code")
    return verdict(null, "l'imputation n'est pas donnée")
  }
  const code = codes.get(lu)
  if (code === undefined) return verdict(false, `le code ${lu} n'est pas au référentiel`)
  if (code.rang !== 'ACT') return verdict(false, `le code ${lu} n'est pas une activité : ${code.description}`)
  if (mesure === null) return verdict(null, `le thème « ${abreger(ligne.theme)} » n'est pas reconnu`)
  if (attendu === null) return verdict(null, `la mobilité n'a pas encore de code ; reçu ${lu}, ${code.description}`)
  if (lu === attendu) return verdict(true, `imputation ${lu}, ${code.description}`)
  return verdict(false, `imputation ${lu}, ${code.description} ; le thème s'impute sur ${attendu}`)
}

/** Le code qui ouvre l'imputation, avec ou sans espaces : « 0304 50 19 19 07 - Garantie d'activité… ». */
function lireCode(imputation: string): string | null {
  const ouvre = /^[\d\s]+/.exec(imputation.trim())?.[0] ?? ''
  return ouvre === '' ? null : ouvre.replace(/\s/g, '')
}
