import type { Jour } from './calendrier'

/** Le dossier d'un bénéficiaire, tel que le témoin le lit : déjà valide, situations triées, champs facultatifs absents ou nuls. */
export type DossierTemoin = {
  readonly id: string
  readonly departement: string
  readonly historiqueDepuis?: Jour | null
  readonly situations: readonly SituationTemoin[]
  readonly suivis?: readonly SuiviTemoin[] | null
  readonly rendezVous?: readonly RendezVousTemoin[] | null
  readonly contrats?: readonly ContratTemoin[] | null
  readonly accompagnements?: readonly AccompagnementTemoin[] | null
}

export type SituationTemoin = {
  readonly debut: Jour
  readonly fin?: Jour | null
  readonly droit: 'en-attente' | 'refuse' | 'versable' | 'suspendu' | 'radie'
  readonly soumisDroitsDevoirs?: boolean | null
  readonly notifieeLe?: Jour | null
  readonly departement?: string | null
  readonly rejointFoyer?: boolean | null
}

export type SuiviTemoin = {
  readonly orientationNotifieeLe?: Jour | null
  readonly referentDesigneLe?: Jour | null
  readonly clotureLe?: Jour | null
  readonly organisme?: string | null
  readonly parcours?: string | null
  readonly departement?: string | null
}

export type RendezVousTemoin = {
  readonly date: Jour
  readonly fixeLe?: Jour | null
  readonly objet: string
  readonly statut?: string | null
}

export type ContratTemoin = { readonly signeLe: Jour; readonly renouvellement?: boolean | null }

export type AccompagnementTemoin = {
  readonly dispositif: 'garantie-activite' | 'accompagnement-global'
  readonly orienteLe?: Jour | null
  readonly proposeLe?: Jour | null
  readonly demarreLe?: Jour | null
  readonly termineLe?: Jour | null
  readonly conseiller?: string | null
}

export function estDans(territoire: readonly string[], dossier: DossierTemoin, departement: string | null | undefined): boolean {
  return territoire.includes(departement ?? dossier.departement)
}

/** Toutes les dates qu'un dossier mentionne. */
export function datesDuDossier(dossier: DossierTemoin): Jour[] {
  const dates: (Jour | null | undefined)[] = [dossier.historiqueDepuis]
  for (const s of dossier.situations) dates.push(s.debut, s.fin, s.notifieeLe)
  for (const s of dossier.suivis ?? []) dates.push(s.orientationNotifieeLe, s.referentDesigneLe, s.clotureLe)
  for (const r of dossier.rendezVous ?? []) dates.push(r.date, r.fixeLe)
  for (const c of dossier.contrats ?? []) dates.push(c.signeLe)
  for (const a of dossier.accompagnements ?? []) dates.push(a.orienteLe, a.proposeLe, a.demarreLe, a.termineLe)
  return dates.filter((date): date is Jour => date !== null && date !== undefined)
}
