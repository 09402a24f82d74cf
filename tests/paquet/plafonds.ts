/** Ce que coûte un import, une fois lié, réduit et comprimé : la seule table des plafonds. */
export type Plafond = {
  quoi: string
  depuis: string
  noms: readonly string[]
  /** Octets comprimés au plus. */
  octets: number
  /** Dépendances dont pas un octet ne doit suivre. */
  sans: readonly string[]
}

const KO = 1024

export const PLAFONDS: readonly Plafond[] = [
  {
    quoi: 'une règle de date',
    depuis: 'calpae/rsa',
    noms: ['dernierJourUtile'],
    octets: 1.5 * KO,
    sans: ['zod', 'decimal.js', 'date-fns'],
  },
  {
    quoi: 'la lecture',
    depuis: 'calpae/rsa',
    noms: ['lireDossier'],
    octets: 12 * KO,
    sans: ['decimal.js', 'date-fns'],
  },
  {
    quoi: 'le calcul sans la lecture',
    depuis: 'calpae/rsa',
    noms: [
      'evaluerEntrees',
      'calculerIndicateursRsa',
      'calculerIndicateursRsaFlux',
      'contribution',
      'cumuler',
      'CUMUL_VIDE',
      'indicateursRsa',
      'PREREGLAGES',
    ],
    octets: 17 * KO,
    sans: ['zod', 'decimal.js', 'date-fns'],
  },
  {
    quoi: "le calcul et l'explication sans la lecture",
    depuis: 'calpae/rsa',
    noms: ['evaluerEntrees', 'calculerIndicateursRsa', 'expliquer', 'restituerExplication', 'PREREGLAGES'],
    octets: 21 * KO,
    sans: ['zod', 'decimal.js', 'date-fns'],
  },
  {
    quoi: 'le partage des crédits',
    depuis: 'calpae/budget',
    noms: ['repartirAuCentime', 'repartirMobilite', 'montantDefinitif', 'refactions'],
    octets: 7 * KO,
    sans: ['zod', 'decimal.js', 'date-fns'],
  },
  {
    quoi: 'le calendrier',
    depuis: 'calpae/calendrier',
    noms: ['echeances', 'sessionsDeRemontee', 'exercices', 'situationEcheance'],
    octets: 6 * KO,
    sans: ['zod', 'decimal.js', 'date-fns'],
  },
  {
    quoi: 'le contrôle d’un tableau financier : toutes les règles, les totaux, les reports',
    depuis: 'calpae/budget',
    noms: ['controlerTableauFinancier', 'totaux', 'reports', 'tableauDesFiches'],
    octets: 18 * KO,
    sans: ['zod', 'decimal.js', 'date-fns'],
  },
  {
    quoi: 'la lecture d’un tableau financier',
    depuis: 'calpae/budget',
    noms: ['lireTableauFinancier', 'lireFicheAction'],
    octets: 12 * KO,
    sans: ['decimal.js', 'date-fns'],
  },
  {
    quoi: 'juger des réponses sans les jeux',
    depuis: 'calpae/conformite',
    noms: ['verifierConformite', 'restituerConformite'],
    octets: 6 * KO,
    sans: ['zod', 'decimal.js', 'date-fns'],
  },
  {
    quoi: 'un CSV au fil de l’eau',
    depuis: 'calpae/restitution',
    noms: ['ecrireCsv', 'ecrireCsvFlux'],
    octets: 2.5 * KO,
    sans: ['zod', 'decimal.js', 'date-fns'],
  },
  {
    quoi: 'les lignes et les graphiques',
    depuis: 'calpae/restitution',
    noms: ['versLignes', 'versVegaLite'],
    octets: 20 * KO,
    sans: ['zod', 'decimal.js', 'date-fns'],
  },
  {
    quoi: 'les tables écrites, totaux au centime compris',
    depuis: 'calpae/restitution',
    noms: ['versMarkdown', 'versHtml', 'versCsv'],
    octets: 44 * KO,
    sans: ['zod', 'date-fns'],
  },
  {
    quoi: "l'import d'exports plats",
    depuis: 'calpae/import',
    noms: ['importer', 'importerFlux', 'lireCorrespondance'],
    octets: 29 * KO,
    sans: ['decimal.js', 'date-fns'],
  },
  {
    quoi: 'la lecture des flux CNAF',
    depuis: 'calpae/import',
    noms: ['situationsDepuisFlux'],
    octets: 10 * KO,
    sans: ['zod', 'decimal.js', 'date-fns'],
  },
]
