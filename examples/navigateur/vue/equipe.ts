/** Des ouvriers qui se partagent un fichier trop grand pour être gardé : chacun en lit des morceaux, et ne rend que des nombres. */
import { type Contexte, CUMUL_VIDE, cumuler, indicateursRsa } from 'calpae/rsa'
import { anneeLaPlusFournie, MONTRES } from '../ouvrier/bilan'
import type { CompteDuMorceau } from '../ouvrier/morceau'
import type { Avancement, Bilan, Cas, Resultat } from '../ouvrier/protocole'
import { Abandonnee, type Courrier, ouvrirCourrier } from './courrier'
import { direCompte, direNombre } from './ecriture'

/** Au-delà, la mémoire des morceaux en cours se verrait. */
const EFFECTIF_ADMIS = 8
const TAILLE = 8_000_000
/** Ce que l'on lit d'un coup pour trouver la fin d'une ligne. */
const TAMPON = 65_536
const FIN_DE_LIGNE = 0x0a

export interface Equipe {
  lire(avancer: Avancer): Promise<Bilan>
  calculer(contexte: Contexte, avancer: Avancer): Promise<Resultat>
  arreter(): void
}
type Avancer = (avancement: Avancement) => void

export function rassembler(fichier: File): Equipe {
  const effectif = Math.min(navigator.hardwareConcurrency || 1, EFFECTIF_ADMIS)
  const courriers = Array.from({ length: effectif }, ouvrirCourrier)
  let voulu = 0
  /** Le fichier entier, partagé ; un autre travail demandé entre-temps l'abandonne. */
  const compter = async (contexte: Contexte | null, etape: string, avancer: Avancer): Promise<CompteDuMorceau[]> => {
    const mien = ++voulu
    const continuer = (): void => {
      if (mien !== voulu) throw new Abandonnee()
    }
    const comptes: CompteDuMorceau[] = []
    const morceaux = decouper(fichier)
    let octets = 0
    const travailler = async (courrier: Courrier): Promise<void> => {
      for await (const { rang, debut, fin } of morceaux) {
        continuer()
        comptes[rang] = await courrier.demander('compterMorceau', { fichier, debut, fin, contexte }, () => {})
        continuer()
        octets += fin - debut
        avancer({ etape, part: octets / fichier.size })
      }
    }
    await Promise.all(courriers.map(travailler))
    return comptes
  }
  return {
    async lire(avancer) {
      return dresserBilan(await compter(null, 'Vérification des dossiers', avancer), effectif)
    },
    async calculer(contexte, avancer) {
      const comptes = await compter(contexte, 'Calcul des indicateurs', avancer)
      const cumul = comptes.reduce((somme, compte) => cumuler(somme, compte.cumul ?? CUMUL_VIDE), CUMUL_VIDE)
      return { indicateurs: indicateursRsa(cumul, contexte), delais: cumul.delais }
    },
    arreter() {
      voulu++
      for (const courrier of courriers) courrier.fermer()
    },
  }
}

/** Des morceaux de lignes entières ; plusieurs peuvent les prendre à tour de rôle. */
async function* decouper(fichier: File): AsyncGenerator<{ rang: number; debut: number; fin: number }, void> {
  let debut = 0
  for (let rang = 0; debut < fichier.size; rang++) {
    const fin = await finDeLigne(fichier, Math.min(debut + TAILLE, fichier.size))
    yield { rang, debut, fin }
    debut = fin
  }
}

/** L'octet qui suit la première fin de ligne, à partir du dernier octet avant `coupe`. */
async function finDeLigne(fichier: File, coupe: number): Promise<number> {
  for (let place = coupe - 1; place < fichier.size; place += TAMPON) {
    const octets = new Uint8Array(await fichier.slice(place, place + TAMPON).arrayBuffer())
    const trouve = octets.indexOf(FIN_DE_LIGNE)
    if (trouve !== -1) return place + trouve + 1
  }
  return fichier.size
}

function dresserBilan(comptes: readonly CompteDuMorceau[], effectif: number): Bilan {
  const somme = (mesure: (compte: CompteDuMorceau) => number): number => comptes.reduce((total, c) => total + mesure(c), 0)
  const annees = new Map<string, number>()
  for (const compte of comptes) for (const [annee, n] of compte.annees) annees.set(annee, (annees.get(annee) ?? 0) + n)
  const coeurs = direCompte(effectif, 'ouvrier', 'ouvriers')
  return {
    lus: direCompte(
      somme(({ lus }) => lus),
      'dossier lu',
      'dossiers lus',
    ),
    retenus: somme(({ retenus }) => retenus),
    rejets: { total: somme(({ rejets }) => rejets.total), premiers: situer(comptes, ({ rejets }) => rejets.premiers) },
    anomalies: { total: somme((c) => c.anomalies.total), premieres: situer(comptes, (c) => c.anomalies.premiers) },
    departements: [...new Set(comptes.flatMap(({ departements }) => departements))].sort(),
    annee: anneeLaPlusFournie(annees),
    remarques: [
      `Ce fichier est trop grand pour que ses dossiers soient gardés : ${coeurs} le comptent par morceaux, et le relisent à chaque changement. Les nombres ne s’ouvrent pas sur leurs dossiers, et les identifiants en double ne sont pas cherchés.`,
      ...(comptes.some(({ deWindows }) => deWindows)
        ? ['Des lignes ne sont pas en UTF-8 : elles ont été lues comme celles d’un fichier de Windows (Windows-1252).']
        : []),
    ],
    gardes: false,
  }
}

/** Une ligne se compte depuis le début du fichier. */
function situer(
  comptes: readonly CompteDuMorceau[],
  casDe: (c: CompteDuMorceau) => CompteDuMorceau['rejets']['premiers'],
): Cas[] {
  const cas: Cas[] = []
  let avant = 0
  for (const compte of comptes) {
    for (const { ligne, id, faits } of casDe(compte)) {
      if (cas.length < MONTRES) cas.push({ lieu: `ligne\u00a0${direNombre(avant + ligne)}`, id, faits })
    }
    avant += compte.lignes
  }
  return cas
}
