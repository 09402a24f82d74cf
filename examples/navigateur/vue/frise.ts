/** La frise : les droits, les suivis et les événements du dossier sur un même temps, la période comptée en fond. */
import type { Dossier, Explication, Situation } from 'calpae/rsa'
import { s } from './dom'
import { direDate } from './ecriture'

const L = 960
const GAUCHE = 128
const LIGNE = 28
const HAUT = 14
const JOUR = 86_400_000

const jourDe = (date: string): number => Date.parse(date) / JOUR

export function montrerFrise(dossier: Dossier, { periode, observeLe, candidatures }: Explication): SVGElement {
  const [debut, fin] = etendre(dossier, periode, observeLe)
  const x = (jour: number): number => GAUCHE + ((Math.min(Math.max(jour, debut), fin) - debut) / (fin - debut)) * (L - GAUCHE - 8)
  const y = (rang: number): number => HAUT + rang * LIGNE
  const bas = y(LIGNES.length)
  const { situations, suivis, rendezVous, contrats, accompagnements } = dossier
  return s(
    'svg',
    {
      viewBox: `0 0 ${L} ${bas + 24}`,
      class: 'frise',
      role: 'img',
      'aria-label': 'Frise du dossier ; les mêmes pièces sont listées dessous',
    },
    s('rect', {
      class: 'periode',
      x: x(jourDe(periode.debut)),
      width: x(jourDe(periode.fin) + 1) - x(jourDe(periode.debut)),
      y: 0,
      height: bas,
    }),
    ...LIGNES.map((nom, i) => s('text', { class: 'repere', x: 0, y: y(i) + 18 }, nom)),
    ...graduer(debut, fin, x, bas),
    ...situations.map((situation, i) =>
      trait(`situations[${i}]`, situation.debut, situation.fin, tonDuDroit(situation), x, fin, y(0)),
    ),
    ...(suivis ?? []).flatMap((suivi, i) => {
      const depart = plusTot(suivi.orientationNotifieeLe, suivi.referentDesigneLe)
      return depart === null ? [] : [trait(`suivis[${i}]`, depart, suivi.clotureLe, 'suivi', x, fin, y(1))]
    }),
    ...(rendezVous ?? []).map((r, i) => point(`rendezVous[${i}]`, r.date, `rdv ${r.statut ?? ''}`, x, y(2))),
    ...(contrats ?? []).map((c, i) =>
      point(`contrats[${i}]`, c.signeLe, c.renouvellement === true ? 'renouvele' : 'cer', x, y(3)),
    ),
    ...(accompagnements ?? []).flatMap((a, i) => {
      const depart = a.demarreLe ?? a.orienteLe ?? a.proposeLe
      return depart == null ? [] : [trait(`accompagnements[${i}]`, depart, a.termineLe, a.dispositif, x, fin, y(4))]
    }),
    ...candidatures.map(({ devientSoumisLe, entree }) =>
      s('line', {
        class: `candidature ${entree?.statut ?? ''}`,
        x1: x(jourDe(devientSoumisLe)),
        x2: x(jourDe(devientSoumisLe)),
        y1: 0,
        y2: bas,
      }),
    ),
  )
}

const LIGNES = ['Droits', 'Suivis', 'Rendez-vous', 'Contrats', 'Accompagnements']

/** Du premier fait au dernier, la période comprise, avec un peu d'air. */
function etendre(dossier: Dossier, periode: { debut: string; fin: string }, observeLe: string): [debut: number, fin: number] {
  const dates = [
    periode.debut,
    observeLe,
    ...dossier.situations.map(({ debut }) => debut),
    ...(dossier.suivis ?? []).flatMap((suivi) => plusTot(suivi.orientationNotifieeLe, suivi.referentDesigneLe) ?? []),
    ...(dossier.rendezVous ?? []).map(({ date }) => date),
    ...(dossier.contrats ?? []).map(({ signeLe }) => signeLe),
  ].sort()
  return [jourDe(dates[0] ?? periode.debut) - 20, Math.max(jourDe(dates.at(-1) ?? periode.fin), jourDe(periode.fin)) + 20]
}

const plusTot = (a: string | null | undefined, b: string | null | undefined): string | null =>
  [a, b].filter((date) => date != null).sort()[0] ?? null

function tonDuDroit({ droit, soumisDroitsDevoirs }: Situation): string {
  if (droit !== 'versable') return droit
  return soumisDroitsDevoirs == null ? 'top-inconnu' : soumisDroitsDevoirs ? 'soumise' : 'non-soumise'
}

type Echelle = (jour: number) => number

function trait(
  chemin: string,
  debut: string,
  fin: string | null | undefined,
  ton: string,
  x: Echelle,
  bout: number,
  y: number,
): SVGElement {
  const gauche = x(jourDe(debut))
  const droite = x(fin == null ? bout : jourDe(fin) + 1)
  const titre = fin == null ? `${ton}, depuis le ${direDate(debut)}` : `${ton}, du ${direDate(debut)} au ${direDate(fin)}`
  return s(
    'rect',
    {
      class: `trait ${ton}`,
      'data-chemin': chemin,
      x: gauche,
      width: Math.max(2, droite - gauche - 1),
      y: y + 6,
      height: LIGNE - 12,
      rx: 2,
    },
    s('title', {}, titre),
  )
}

function point(chemin: string, date: string, ton: string, x: Echelle, y: number): SVGElement {
  return s(
    'circle',
    { class: `point ${ton}`, 'data-chemin': chemin, cx: x(jourDe(date)), cy: y + LIGNE / 2, r: 5.5 },
    s('title', {}, direDate(date)),
  )
}

function graduer(debut: number, fin: number, x: Echelle, bas: number): Node[] {
  const annee = (jour: number): number => new Date(jour * JOUR).getUTCFullYear()
  const annees = Array.from({ length: annee(fin) - annee(debut) }, (_, i) => annee(debut) + 1 + i)
  const pas = Math.ceil(annees.length / 10)
  return annees
    .filter((_, i) => i % pas === 0)
    .flatMap((an) => {
      const ici = x(jourDe(`${an}-01-01`))
      return [
        s('line', { class: 'grille', x1: ici, x2: ici, y1: 0, y2: bas }),
        s('text', { class: 'repere', x: ici + 3, y: bas + 16 }, String(an)),
      ]
    })
}
