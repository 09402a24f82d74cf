/** Le dossier, pièce par pièce. Chacune porte son chemin : c'est lui que citent les preuves. */
import { type Dossier, nommerOrganisme } from 'calpae/rsa'
import { h } from './dom'
import { direDate } from './ecriture'

type Champs = readonly (readonly [nom: string, valeur: string | null])[]
interface Piece {
  readonly chemin: string
  readonly champs: Champs
}

const date = (valeur: string | null | undefined): string | null => (valeur == null ? null : direDate(valeur))
const top = (soumis: boolean | null | undefined): string =>
  soumis == null ? 'soumission inconnue' : soumis ? 'soumise aux droits et devoirs' : 'non soumise'

/** Les codes, accentués. */
const MOTS: Readonly<Record<string, string>> = {
  'en-attente': 'en attente',
  refuse: 'refusé',
  radie: 'radié',
  prevu: 'prévu',
  honore: 'honoré',
  annule: 'annulé',
}

export function montrerPieces(dossier: Dossier): Node[] {
  const { situations, suivis, rendezVous, contrats, accompagnements } = dossier
  const historique =
    dossier.historiqueDepuis == null
      ? []
      : [
          h(
            'ul',
            {},
            piece({ chemin: 'historiqueDepuis', champs: [['droits connus depuis le', direDate(dossier.historiqueDepuis)]] }),
          ),
        ]
  return [
    ...historique,
    ...rassembler('Droits', 'situations', situations, (s) => [
      ['', s.fin == null ? `depuis le ${direDate(s.debut)}` : `du ${direDate(s.debut)} au ${direDate(s.fin)}`],
      ['droit', MOTS[s.droit] ?? s.droit],
      ['', s.droit === 'versable' ? top(s.soumisDroitsDevoirs) : null],
      ['notifié le', date(s.notifieeLe)],
      ['département', s.departement === dossier.departement ? null : (s.departement ?? null)],
      ['', s.rejointFoyer ? 'rejoint un foyer déjà au RSA' : null],
    ]),
    ...rassembler('Suivis', 'suivis', suivis, (s) => [
      ['orientation notifiée le', date(s.orientationNotifieeLe)],
      ['référent désigné le', date(s.referentDesigneLe)],
      ['clos le', date(s.clotureLe)],
      ['', nommerOrganisme(s.organisme)],
      ['parcours', s.parcours ?? 'inconnu'],
    ]),
    ...rassembler('Rendez-vous', 'rendezVous', rendezVous, (r) => [
      ['le', direDate(r.date)],
      ['objet', MOTS[r.objet] ?? r.objet],
      ['', r.statut == null ? 'statut inconnu' : (MOTS[r.statut] ?? r.statut)],
      ['fixé le', date(r.fixeLe)],
    ]),
    ...rassembler('Contrats (CER)', 'contrats', contrats, (c) => [
      ['signé le', direDate(c.signeLe)],
      ['', c.renouvellement == null ? 'renouvellement inconnu' : c.renouvellement ? 'renouvellement' : 'premier contrat'],
    ]),
    ...rassembler('Accompagnements', 'accompagnements', accompagnements, (a) => [
      ['', a.dispositif === 'accompagnement-global' ? 'accompagnement global' : "garantie d'activité"],
      ['proposé le', date(a.proposeLe)],
      ['orienté le', date(a.orienteLe)],
      ['démarré le', date(a.demarreLe)],
      ['terminé le', date(a.termineLe)],
      ['conseiller', a.conseiller ?? null],
    ]),
  ]
}

function rassembler<T>(
  titre: string,
  nom: string,
  liste: readonly T[] | null | undefined,
  decrire: (element: T) => Champs,
): Node[] {
  const contenu =
    liste == null
      ? [h('p', { class: 'absente' }, 'La source ne tient pas cette donnée : elle est inconnue, et non vide.')]
      : liste.length === 0
        ? [h('p', { class: 'absente' }, 'Rien : la source tient cette donnée, et il n’y a rien.')]
        : [h('ul', {}, ...liste.map((element, i) => piece({ chemin: `${nom}[${i}]`, champs: decrire(element) })))]
  return [h('section', { class: 'pieces', 'data-chemin': nom }, h('h4', {}, titre), ...contenu)]
}

function piece({ chemin, champs }: Piece): HTMLElement {
  const dits = champs.filter(([, valeur]) => valeur !== null)
  return h(
    'li',
    { class: 'piece', 'data-chemin': chemin },
    ...dits.map(([nom, valeur]) => h('span', {}, nom === '' ? null : h('span', { class: 'nom' }, `${nom} `), valeur)),
  )
}
