/** Des dossiers aux dates où un fuseau se trahirait : nuits de changement d'heure, bouts de mois et d'année, 29 février, jours supprimés. */

type Cle = { id: string; debut: string; notifieeLe: string; oriente: string | null; rendezVous: string; signe: string }

const CLES: readonly Cle[] = [
  // Heure d'été et d'hiver en Europe, à Terre-Neuve, aux Samoa.
  {
    id: 'ete',
    debut: '2021-03-28',
    notifieeLe: '2021-03-28',
    oriente: '2021-04-27',
    rendezVous: '2021-05-28',
    signe: '2021-05-28',
  },
  {
    id: 'hiver',
    debut: '2021-10-31',
    notifieeLe: '2021-10-31',
    oriente: '2021-11-30',
    rendezVous: '2021-12-31',
    signe: '2022-01-01',
  },
  {
    id: 'terre-neuve',
    debut: '2021-03-14',
    notifieeLe: '2021-03-14',
    oriente: '2021-04-13',
    rendezVous: '2021-05-14',
    signe: '2021-06-14',
  },
  {
    id: 'samoa',
    debut: '2021-04-04',
    notifieeLe: '2021-04-04',
    oriente: '2021-05-04',
    rendezVous: '2021-06-04',
    signe: '2021-06-04',
  },
  // Le 30 décembre 2011 n'a pas existé à Apia, ni le 1er janvier 1995 à Kiritimati.
  {
    id: 'jour-saute',
    debut: '2011-12-30',
    notifieeLe: '2011-12-30',
    oriente: null,
    rendezVous: '2021-01-31',
    signe: '2021-02-28',
  },
  // Bouts de mois et d'année, années bissextiles.
  {
    id: 'janvier',
    debut: '2021-01-01',
    notifieeLe: '2021-01-01',
    oriente: '2021-01-31',
    rendezVous: '2021-02-28',
    signe: '2021-03-01',
  },
  {
    id: 'decembre',
    debut: '2021-12-31',
    notifieeLe: '2021-12-31',
    oriente: '2022-01-30',
    rendezVous: '2022-02-28',
    signe: '2022-02-28',
  },
  {
    id: 'fevrier',
    debut: '2021-01-31',
    notifieeLe: '2021-01-31',
    oriente: '2021-03-02',
    rendezVous: '2021-03-03',
    signe: '2021-02-28',
  },
  {
    id: 'bissextile',
    debut: '2020-02-29',
    notifieeLe: '2020-02-29',
    oriente: '2020-03-30',
    rendezVous: '2021-02-28',
    signe: '2021-02-28',
  },
]

export const ECHANTILLON: readonly unknown[] = [
  ...CLES.flatMap(({ id, debut, notifieeLe, oriente, rendezVous, signe }) =>
    ['67', '68'].map((departement) => ({
      id: `${departement}-${id}`,
      departement,
      situations: [{ debut, fin: null, droit: 'versable', soumisDroitsDevoirs: true, notifieeLe }],
      suivis:
        oriente === null ? [] : [{ orientationNotifieeLe: oriente, organisme: 'departement', parcours: 'social', departement }],
      rendezVous: [{ date: rendezVous, fixeLe: notifieeLe, objet: 'accompagnement', statut: 'honore' }],
      contrats: [{ signeLe: signe }],
      accompagnements: [{ dispositif: 'garantie-activite', orienteLe: oriente, proposeLe: signe, demarreLe: signe }],
    })),
  ),
  // Des inconnus, un retour, et un dossier illisible : leurs messages non plus ne dépendent pas de la machine.
  {
    id: 'inconnus',
    departement: '67',
    historiqueDepuis: '2021-01-01',
    situations: [
      { debut: '2021-01-01', fin: '2021-03-31', droit: 'versable', soumisDroitsDevoirs: null },
      { debut: '2021-04-01', fin: '2021-10-31', droit: 'suspendu' },
      { debut: '2021-11-01', droit: 'versable', soumisDroitsDevoirs: true },
    ],
  },
  { id: 'illisible', departement: '67', situations: [{ debut: '2021-02-30', droit: 'versable' }] },
]
