import type { CorrespondanceTable, SourceChamp } from '../correspondance/correspondance'

/** L'état du dossier, sous les codes de la CNAF : ceux qu'un logiciel reprend le plus souvent tels quels. */
const ETAT_CNAF: SourceChamp = {
  colonne: 'ETAT',
  codes: { '0': 'en-attente', '1': 'refuse', '2': 'versable', '3': 'suspendu', '4': 'suspendu', '5': 'radie', '6': 'radie' },
  codesAttendus: ['0', '1', '2', '3', '4', '5', '6'],
}

/** Un historique de droits : une ligne par période, la dernière sans fin. Une fin vide s'arrête la veille de la période suivante. */
export const TABLE_DROITS: CorrespondanceTable = {
  cle: { colonnes: ['NUM_PERSONNE'] },
  temoins: ['NE_LE'],
  situations: [
    {
      finImplicite: true,
      doublons: 'fusionner',
      champs: {
        debut: { colonne: 'DEBUT' },
        fin: { colonne: 'FIN' },
        droit: ETAT_CNAF,
        soumisDroitsDevoirs: { colonne: 'TOP_DD', codes: { '1': true, '0': false } },
        notifieeLe: { colonne: 'RECU_LE' },
      },
    },
  ],
}
