import { BOOLEEN, DATE, DIALECTE, liste, objet, ouNul, parmi, type Schema, TEXTE } from './ecriture'

/** Une fiche d'un dossier : un champ facultatif peut être `null`, et un champ en `x-` est libre. */
function fiche(obligatoires: Schema, facultatifs: Schema): Schema {
  const nuls = Object.fromEntries(Object.entries(facultatifs).map(([nom, schema]) => [nom, ouNul(schema as Schema)]))
  return { ...objet(obligatoires, nuls), patternProperties: { '^x-': true } }
}

/** Le dossier, sans l'en-tête du schéma. */
export function formeDossier(): Schema {
  const situation = fiche(
    { debut: DATE, droit: parmi('en-attente', 'refuse', 'versable', 'suspendu', 'radie') },
    { fin: DATE, soumisDroitsDevoirs: BOOLEEN, notifieeLe: DATE, departement: TEXTE, rejointFoyer: BOOLEEN },
  )
  const organisme = parmi(
    ...['departement', 'france-travail', 'pole-emploi', 'mission-locale', 'ccas', 'caf', 'msa', 'association', 'autre'],
  )
  const suivi = fiche(
    {},
    {
      orientationNotifieeLe: DATE,
      referentDesigneLe: DATE,
      clotureLe: DATE,
      organisme,
      parcours: parmi('social', 'socio-professionnel', 'professionnel'),
      departement: TEXTE,
    },
  )
  const rendezVous = fiche(
    { date: DATE, objet: parmi('orientation', 'accompagnement', 'autre') },
    { fixeLe: DATE, statut: parmi('prevu', 'honore', 'absent', 'annule') },
  )
  const accompagnement = fiche(
    { dispositif: parmi('garantie-activite', 'accompagnement-global') },
    { orienteLe: DATE, proposeLe: DATE, demarreLe: DATE, termineLe: DATE, conseiller: TEXTE },
  )
  return fiche(
    { id: TEXTE, departement: TEXTE, situations: liste(situation) },
    {
      historiqueDepuis: DATE,
      suivis: liste(suivi),
      rendezVous: liste(rendezVous),
      contrats: liste(fiche({ signeLe: DATE }, { renouvellement: BOOLEEN })),
      accompagnements: liste(accompagnement),
    },
  )
}

/** Le schéma d'un dossier. Il ne dit pas ce qu'un schéma ne peut dire : chevauchements, fins avant leur début, soumissions inconnues. */
export function schemaDossier(): Schema {
  return { $schema: DIALECTE, $id: 'urn:calpae:dossier', title: "Le dossier d'un bénéficiaire du RSA", ...formeDossier() }
}
