import type { Correspondance } from '../correspondance/correspondance'

/**
 * Une feuille de tableur tenue à la main : une ligne par personne, des rendez-vous et des contrats en colonnes répétées, des dates que le tableur a parfois changées
 * en numéros. Elle ne dit que le droit en cours : l'histoire d'avant l'ouverture y est inconnue.
 */
export const FEUILLE_DE_SUIVI: Correspondance = {
  nom: 'feuille de suivi (noms de colonnes à adapter)',
  departement: '67',
  dates: { formats: ['JJ/MM/AAAA', 'excel'], heure: 'couper' },
  vides: ['-', '?', 'NC'],
  tables: {
    suivi: {
      cle: { colonnes: ['N° dossier', 'Né(e) le'] },
      ignorees: ['Nom', 'Prénom', 'Commune', 'Observations'],
      historiqueDepuis: { colonne: 'Ouverture du droit' },
      situations: [
        {
          champs: {
            debut: { colonne: 'Ouverture du droit' },
            fin: { colonne: 'Fin du droit' },
            droit: { constante: 'versable' },
            soumisDroitsDevoirs: {
              colonne: 'Soumis DD',
              codes: { oui: true, Oui: true, OUI: true, non: false, Non: false, NON: false },
            },
            notifieeLe: { colonne: 'Notification reçue le' },
          },
        },
      ],
      suivis: [
        {
          champs: {
            orientationNotifieeLe: { colonne: "Courrier d'orientation" },
            referentDesigneLe: { colonne: 'Référent désigné le' },
            clotureLe: { colonne: 'Fin de suivi' },
            organisme: {
              colonne: 'Organisme',
              codes: {
                Département: 'departement',
                'Pôle emploi': 'france-travail',
                'France Travail': 'france-travail',
                'Mission locale': 'mission-locale',
                CCAS: 'ccas',
                CAF: 'caf',
                MSA: 'msa',
                Association: 'association',
              },
              autres: 'autre',
            },
            parcours: {
              colonne: 'Parcours',
              codes: { social: 'social', 'socio-pro': 'socio-professionnel', pro: 'professionnel', emploi: 'professionnel' },
            },
          },
        },
      ],
      rendezVous: [
        {
          repetitions: 3,
          champs: {
            date: { colonne: 'RDV {n}' },
            objet: { constante: 'accompagnement' },
            statut: { colonne: 'RDV {n} venu', codes: { oui: 'honore', non: 'absent', annulé: 'annule' }, sinon: 'prevu' },
          },
        },
      ],
      contrats: [
        { champs: { signeLe: { colonne: 'CER signé le' } } },
        { champs: { signeLe: { colonne: 'CER renouvelé le' }, renouvellement: { constante: true } } },
      ],
    },
  },
}
