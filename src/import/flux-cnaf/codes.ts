import type { Droit } from '../../rsa/dossier/dossier'

/**
 * Les codes du flux « bénéficiaires RSA » que la bibliothèque connaît. Les listes sont ouvertes : un code qui n'y est pas se garde et se signale, il ne fait
 * jamais échouer la lecture.
 */

/** Les états du dossier (`ETATDOSRSA`) dont le droit se déduit sans autre donnée ; 3 et 4 dépendent de la lecture choisie. */
export const DROIT_DE_L_ETAT: Readonly<Record<string, Droit>> = {
  '0': 'en-attente',
  '1': 'refuse',
  '2': 'versable',
  '3': 'suspendu',
  '4': 'suspendu',
  '5': 'radie',
  '6': 'radie',
}

/** `vrsb0801`, puis les regroupements de `vrsd0301`. */
const MOTIFS_SUSPENSION_VERSEMENT =
  '01 02 03 04 05 06 09 19 31 34 35 36 44 70 78 84 85 97 AB CG CV CZ DA DB DC MRE MCO MAU'.split(' ')
const MOTIFS_SUSPENSION_DROIT =
  'DA DB DC DD DE DF DG DH DI DJ DK DL DM DN DO DP DQ DR GA GB GC GD GE GF GG GH GI GJ GK GL GM GN GO GP GQ GR GS GT GU GV GW GX SCA SCO SMU SCG SDT'.split(
    ' ',
  )
const MOTIFS_CLOTURE = 'PCG ECH EFF MUT RGD RFD RAU RST RSO FDI CCG CMD CMU CFD CAU'.split(' ')

/** Les codes connus de chaque champ que la lecture regarde. */
export const CODES_CONNUS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ETATDOSRSA: [...Object.keys(DROIT_DE_L_ETAT), 'Z'],
    TOPPERSDRODEVORSA: ['0', '1'],
    MOTISUSVERSRSA: MOTIFS_SUSPENSION_VERSEMENT,
    MOTISUSDRORSA: MOTIFS_SUSPENSION_DROIT,
    MOTICLORSA: MOTIFS_CLOTURE,
    ROLEPERS: ['DEM', 'CJT', 'ENF', 'AUT', 'RDO'],
    NATPREST: ['RSA', 'PFA'],
  }).map(([champ, codes]) => [champ, new Set(codes)]),
)
