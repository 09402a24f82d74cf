import { ecrireCentimes } from '../../base/centimes'
import type { Constat } from '../../base/constat'
import { direMontant } from '../../base/montant-ecrit'
import type { ConventionsRepartition } from '../repartition/conventions'

/** Un montant définitif au-dessus des crédits : ce n'est pas une réfaction. */
export function constaterHausse(ligne: string, credits: bigint, definitif: bigint | null): Constat | null {
  if (definitif === null || definitif <= credits) return null
  return {
    regle: 'definitif-au-plus-credits',
    ligne,
    conforme: false,
    attendu: ecrireCentimes(credits),
    constate: ecrireCentimes(definitif),
    ecart: ecrireCentimes(definitif - credits),
    message: `Ligne ${ligne} : le montant définitif (${dire(definitif)}) dépasse les crédits (${dire(credits)}).`,
    source: 'instruction 2022/19, annexe 5, §2.1',
  }
}

/** Les indicateurs de l'ASE n'entraînent pas de réfaction en 2022. */
export function constaterRefactionAse(ligne: string, ase: boolean, refaction: bigint | null): Constat | null {
  if (!ase || refaction === 0n) return null
  return {
    regle: 'refaction-ase',
    ligne,
    conforme: refaction === null ? null : false,
    attendu: '0.00',
    constate: refaction === null ? null : ecrireCentimes(refaction),
    ecart: refaction === null ? null : ecrireCentimes(refaction),
    message:
      refaction === null
        ? `Ligne ${ligne} : la réfaction n'est pas connue, et la mesure ASE n'en subit pas.`
        : `Ligne ${ligne} : une réfaction de ${dire(refaction)}, alors que la mesure ASE n'en subit pas.`,
    source: "instruction 2022/19, annexe 5, §2.1 (indicateurs de l'ASE)",
  }
}

/** Ce que l'on sait des réfactions et de ce qui en est gardé. */
interface Region {
  readonly total: bigint | null
  readonly enRegion: bigint | null
  readonly garde: bigint | null
  readonly partRegionale: ConventionsRepartition['partRegionale']
  /** 60 % de ce qui est connu des réfactions : ce qu'il faut garder au moins, quoi que vaille le reste. */
  readonly minimum: bigint
}

/** La part gardée en région : 60 % exactement, ou de 60 % au total. */
export function constaterPartRegionale(region: Region): Constat {
  const { enRegion, garde, partRegionale } = region
  const quantieme = partRegionale === 'au-moins' ? 'au moins 60 %' : '60 %'
  return {
    regle: 'part-regionale',
    ligne: null,
    conforme: juger(region),
    attendu: enRegion === null ? null : ecrireCentimes(enRegion),
    constate: garde === null ? null : ecrireCentimes(garde),
    ecart: enRegion === null || garde === null ? null : ecrireCentimes(garde - enRegion),
    message: `${quantieme} des réfactions restent en région : attendu ${direOuInconnu(enRegion)}, gardé ${direOuInconnu(garde)}.`,
    source: partRegionale === 'au-moins' ? 'instruction 2022/19, annexe 5, §2.2' : 'instruction 2022/19, corps I.2',
  }
}

function juger({ total, enRegion, garde, partRegionale, minimum }: Region): boolean | null {
  if (garde === null) return null
  if (total === null || enRegion === null) return garde < minimum ? false : null
  return partRegionale === 'exacte' ? garde === enRegion : garde >= enRegion && garde <= total
}

function dire(centimes: bigint): string {
  return direMontant(ecrireCentimes(centimes))
}

function direOuInconnu(centimes: bigint | null): string {
  return centimes === null ? 'inconnu' : dire(centimes)
}
