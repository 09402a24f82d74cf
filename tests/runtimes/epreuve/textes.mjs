// Ce que la bibliothèque écrit, par toutes ses portes : explications, restitutions, requêtes, jeux dérivés, import, refus.

const CONTEXTE = { periode: { debut: '2022-01-01', fin: '2022-12-31' }, departements: ['67', '68'] }

const FEUILLE = [
  {
    'N° dossier': '1',
    'Né(e) le': '03/02/1990',
    'Ouverture du droit': '08/02/2022',
    'Soumis DD': 'oui',
    'Notification reçue le': '44621',
  },
  { 'N° dossier': '2', 'Né(e) le': '30/02/1990', 'Ouverture du droit': '31/02/2022', 'Soumis DD': 'peut-être' },
]

/** Les textes, par nom : du texte, ou du JSON simple. */
export function ecrireTextes(calpae, { portefeuille, bords, fiches, tableaux }) {
  const { dossiers } = calpae.lireDossiers([...portefeuille, ...bords])
  const { guide2022, transition2024 } = calpae.PREREGLAGES
  const resultat = calpae.calculerIndicateursRsa(dossiers, CONTEXTE)
  const tableau = calpae.tableauIndicateurs([calpae.calculerIndicateursRsa(dossiers, { ...CONTEXTE, departements: ['67'] })])
  const budget = calpae.tableauDesFiches(
    2024,
    fiches.map((fiche) => calpae.lireFicheAction(fiche).valeur),
  )
  const restituables = { tableau, budget, resultat, publie: calpae.lireTableau(tableaux['tableau de 2023']).valeur }
  return {
    explications: dossiers.map((dossier) => calpae.restituerExplication(calpae.expliquer(dossier, CONTEXTE))),
    differences: calpae.restituerDifferences(calpae.comparerConventions(dossiers, CONTEXTE, guide2022, transition2024)),
    ventilation: calpae.ventiler(dossiers, CONTEXTE, 'mois'),
    cumul: JSON.parse(JSON.stringify(calpae.contributions(dossiers, CONTEXTE))),
    refus: calpae.lireDossiers([null, [], { id: 1 }, { id: 'A', departement: '67', situations: [{ debut: '2021-02-30' }] }]),
    markdown: Object.values(restituables).map((donnee) => calpae.versMarkdown(donnee)),
    html: Object.values(restituables).map((donnee) => calpae.versHtml(donnee)),
    csv: Object.values(restituables).map((donnee) => calpae.versCsv(donnee)),
    lignes: calpae.versLignes(resultat),
    graphique: calpae.versVegaLite(resultat),
    requetes: ['duckdb', 'postgresql', 'spark', 'oracle'].flatMap((dialecte) => [
      calpae.schemaSql(dialecte),
      calpae.requeteType({ dialecte, forme: 'indicateurs', contexte: CONTEXTE }),
    ]),
    derives: calpae.JEUX.slice(0, 4).map((jeu) => calpae.deriverJeu(jeu, 2022)),
    import: calpae.importer({ suivi: FEUILLE }, calpae.CORRESPONDANCES['feuille-de-suivi']),
    requises: Object.keys(resultat.indicateurs).map((id) => calpae.donneesRequises(id, guide2022)),
    referentiel: [calpae.TEXTES, calpae.INDICATEURS, calpae.MESURES, calpae.CIBLES, calpae.INCOHERENCES, calpae.SCHEMAS],
  }
}
