import type { Cas, Jeu } from '../../src/conformite/jeu'
import { JEUX } from '../../src/conformite/jeux/jeux'
import type { Reponse, Reponses } from '../../src/conformite/reponse'
import { type NomPrereglage, PREREGLAGES } from '../../src/referentiel/conventions'
import type { Contexte } from '../../src/rsa/contexte'
import type { Dossier } from '../../src/rsa/dossier/dossier'
import { lireDossier } from '../../src/rsa/dossier/lecture-dossier'
import type { FormeRequete } from '../../src/sql/requete-type'
import { requeteType } from '../../src/sql/requete-type'
import type { Ligne, Moteur } from './moteurs/moteur'

/** Ce qu'une base peut rendre : ni la lecture de dossiers fautifs, ni les cellules, ni le budget. */
export const JEUX_SQL: readonly Jeu[] = JEUX.filter(({ niveau }) => ['dossier', 'indicateurs', 'ventilation'].includes(niveau))

/** Les dossiers de tous les cas dans une même base, chacun sous l'identifiant de son cas. */
export async function chargerJeux(moteur: Moteur, jeux: readonly Jeu[]): Promise<void> {
  const dossiers = jeux.flatMap(({ cas }) =>
    cas.flatMap(({ id, dossiers }) =>
      dossiers.map(lireDossier).flatMap((lecture): Dossier[] => (lecture.ok ? [nommer(id, lecture.valeur)] : [])),
    ),
  )
  await moteur.charger(dossiers)
}

/** Un dossier copié, sous l'identifiant de son cas. */
function nommer(cas: string, dossier: Dossier): Dossier {
  return { ...dossier, id: `${cas}|${dossier.id}` } as unknown as Dossier
}

/** Les réponses de la base aux jeux déjà chargés : la vue des dossiers se restreint à chaque cas, et la requête type se lance. */
export async function repondreParLaBase(moteur: Moteur, jeux: readonly Jeu[], prereglage: NomPrereglage): Promise<Reponses> {
  const reponses: Record<string, Reponse> = {}
  const cas = jeux.flatMap((jeu) => jeu.cas)
  const contextes = new Map<string, Cas[]>()
  for (const un of cas.filter(({ niveau }) => niveau === 'dossier')) {
    const contexte = JSON.stringify(un.contexte)
    contextes.set(contexte, [...(contextes.get(contexte) ?? []), un])
  }
  // Les entrées d'un dossier ne dépendent pas des autres : les cas de même contexte se répondent ensemble.
  for (const groupe of contextes.values()) {
    const lignes = await lire(moteur, groupe, prereglage, 'entrees')
    for (const { id } of groupe) {
      const siennes = lignes.filter(({ dossier_id }) => `${dossier_id}`.startsWith(`${id}|`))
      reponses[id] = { entrees: siennes.map(entreeRendue) } as unknown as Reponse
    }
  }
  for (const un of cas.filter(({ niveau }) => niveau !== 'dossier')) {
    const { id, cle } = un
    const lignes = await lire(moteur, [un], prereglage, 'indicateurs')
    if (cle === undefined) {
      reponses[id] = { indicateurs: mesuresRendues(lignes) }
      continue
    }
    const noms = [...new Set(lignes.map((ligne) => `${ligne[cle]}`))]
    reponses[id] = {
      strates: noms.map((strate) => ({ strate, indicateurs: mesuresRendues(lignes.filter((l) => `${l[cle]}` === strate)) })),
    }
  }
  return { logiciel: moteur.dialecte, prereglage, reponses }
}

async function lire(moteur: Moteur, cas: readonly Cas[], prereglage: NomPrereglage, forme: FormeRequete): Promise<Ligne[]> {
  const [premier] = cas
  const siens = cas.map(({ id }) => `id LIKE '${id}|%'`).join(' OR ')
  await moteur.executer(`CREATE OR REPLACE VIEW calpae_v_dossiers AS SELECT * FROM calpae_dossiers WHERE ${siens}`)
  const contexte = { ...premier?.contexte, conventions: PREREGLAGES[prereglage] } as Contexte
  const ventilation = premier?.cle === undefined ? {} : { ventilation: premier.cle }
  return moteur.lire(requeteType({ dialecte: moteur.dialecte, forme, contexte, ...ventilation }))
}

function entreeRendue(ligne: Ligne): object {
  const delai = (nom: string): object | null =>
    ligne['statut'] === 'rejetee'
      ? null
      : { statut: ligne[`${nom}_statut`], date: ligne[`${nom}_date`], delaiJours: ligne[`${nom}_delai_jours`] }
  return {
    dossier: `${ligne['dossier_id']}`.replace(/^.*\|/, ''),
    devientSoumisLe: ligne['devient_soumis_le'],
    statut: ligne['statut'],
    motif: ligne['motif'],
    dateEntree: ligne['date_entree'],
    orientation: delai('orientation'),
    premierRendezVous: delai('rendez_vous'),
    premierContrat: delai('contrat'),
  }
}

function mesuresRendues(lignes: readonly Ligne[]): Record<string, object> {
  return Object.fromEntries(
    lignes.map(({ indicateur, valeur, indetermines, en_cours, minimum, maximum }) => [
      indicateur,
      { valeur, indetermines, enCours: en_cours, minimum, maximum },
    ]),
  )
}
