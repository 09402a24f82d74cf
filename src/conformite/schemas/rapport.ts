import { BOOLEEN, DIALECTE, EFFECTIF, liste, MOT, objet, ouNul, parmi, type Schema, TEXTE } from './ecriture'
import { PREREGLAGE } from './reponses'

/** Le schéma du rapport de conformité. */
export function schemaRapport(): Schema {
  const bilan = objet({ cas: EFFECTIF, conformes: EFFECTIF, nonConformes: EFFECTIF, nonTraites: EFFECTIF })
  const prereglages = PREREGLAGE['enum'] as readonly string[]
  const ecart = objet({ chemin: MOT, attendu: true, trouve: true, critere: TEXTE, remarque: ouNul(MOT) })
  const verdict = objet({
    cas: TEXTE,
    jeu: TEXTE,
    titre: TEXTE,
    source: TEXTE,
    statut: parmi('conforme', 'non-conforme', 'non-traite'),
    conteste: BOOLEEN,
    ecarts: liste(ecart),
    nonRendus: liste(MOT),
    raison: ouNul(MOT),
    autresLectures: liste(MOT),
  })
  return {
    $schema: DIALECTE,
    $id: 'urn:calpae:rapport-conformite',
    title: 'Le rapport de conformité',
    ...objet({
      logiciel: ouNul(MOT),
      version: ouNul(MOT),
      conforme: BOOLEEN,
      complet: BOOLEEN,
      prereglage: PREREGLAGE,
      declare: ouNul(PREREGLAGE),
      suivis: { ...liste(PREREGLAGE), minItems: 1 },
      bilan,
      parPrereglage: objet(Object.fromEntries(prereglages.map((nom) => [nom, bilan]))),
      jeux: liste(objet({ id: TEXTE, niveau: TEXTE, titre: TEXTE, bilan })),
      cas: liste(verdict),
      anomalies: liste(objet({ chemin: MOT, code: TEXTE, message: TEXTE })),
    }),
  }
}
