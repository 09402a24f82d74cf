/** Ce que change un historique des droits qui ne remonte pas assez loin, et ce qui clôt un suivi : de part et d'autre de chaque date. */
import { describe, expect, test } from 'vitest'
import { calculerIndicateursRsa, type Dossier, evaluerEntrees, lireDossier } from '../../src/index'
import { ANNEE_2022, OUVERT_LE_8_FEVRIER, PERSONNE, SUIVI } from '../officiel/cas'

type Donnee = Readonly<Record<string, unknown>>

function lire(donnee: Donnee): Dossier {
  const lecture = lireDossier({ ...PERSONNE, ...donnee })
  if (!lecture.ok) throw new Error(JSON.stringify(lecture.erreurs))
  return lecture.valeur
}

function entreeDu(devientSoumisLe: string, donnee: Donnee) {
  return evaluerEntrees(lire(donnee), ANNEE_2022).find((entree) => entree.devientSoumisLe === devientSoumisLe)
}

const versable = (debut: string, fin: string | null, soumisDroitsDevoirs = true) => ({
  debut,
  fin,
  droit: 'versable',
  soumisDroitsDevoirs,
  notifieeLe: debut,
})
const suivi = (orientationNotifieeLe: string) => ({ ...SUIVI, orientationNotifieeLe })

describe('une ouverture le 8 février', () => {
  test.each([
    ['2021-12-31', 'retenue'],
    ['2022-01-01', 'retenue'],
    ['2022-01-02', 'indeterminee'],
    ['2022-02-08', 'indeterminee'],
  ])('des droits connus depuis le %s : %s, selon que janvier est connu en entier', (historiqueDepuis, statut) => {
    expect(entreeDu('2022-02-08', { historiqueDepuis, situations: [OUVERT_LE_8_FEVRIER] })?.statut).toBe(statut)
  })

  test.each([
    ['2020-02-08', 'primo-demandeur'],
    ['2020-02-09', 'indetermine'],
    [null, 'primo-demandeur'],
  ])('des droits connus depuis le %s : %s, selon que vingt-quatre mois le sont', (historiqueDepuis, motif) => {
    expect(entreeDu('2022-02-08', { historiqueDepuis, situations: [OUVERT_LE_8_FEVRIER] })?.motif).toBe(motif)
  })

  test.each([
    [null, '2021-08-08'],
    ['2021-08-07', '2021-08-08'],
    ['2021-12-01', '2021-12-01'],
  ])('des droits connus depuis le %s : ce qui précède lui appartient depuis le %s', (historiqueDepuis, rattachement) => {
    expect(entreeDu('2022-02-08', { historiqueDepuis, situations: [OUVERT_LE_8_FEVRIER] })?.rattachement).toBe(rattachement)
  })
})

describe('un droit ouvert le 1er janvier, soumis aux droits et devoirs le 1er février, déjà suivi', () => {
  const situations = [versable('2022-01-01', '2022-01-31', false), versable('2022-02-01', null)]
  const radie = (fin: string) => ({ debut: '2021-06-01', fin, droit: 'radie' })
  const statut = (donnee: Donnee) => entreeDu('2022-02-01', { situations, suivis: [suivi('2021-12-01')], ...donnee })?.statut

  test('la veille de l’ouverture est connue : entrante, quel que soit le suivi', () => {
    expect(statut({})).toBe('retenue')
    expect(statut({ historiqueDepuis: '2021-12-31' })).toBe('retenue')
  })

  test('elle ne l’est pas : le droit était peut-être ouvert, et le suivi en cours', () => {
    expect(statut({ historiqueDepuis: '2022-01-01' })).toBe('indeterminee')
    expect(statut({ historiqueDepuis: '2022-01-01', suivis: [suivi('2022-01-10')] })).toBe('indeterminee')
    expect(statut({ historiqueDepuis: '2022-01-01', suivis: [] })).toBe('retenue')
  })

  test('une situation antérieure à l’historique atteste la veille, si elle va jusqu’à elle', () => {
    const historiqueDepuis = '2022-01-01'
    expect(statut({ historiqueDepuis, situations: [radie('2021-12-31'), ...situations] })).toBe('retenue')
    expect(statut({ historiqueDepuis, situations: [radie('2021-12-30'), ...situations] })).toBe('indeterminee')
    const [debut, fin] = ['2021-12-31', '2021-12-31']
    expect(statut({ historiqueDepuis, situations: [{ debut, fin, droit: 'radie' }, ...situations] })).toBe('retenue')
  })
})

describe('un suivi de 2021, et un retour aux droits et devoirs en juillet 2022', () => {
  const retour = [versable('2022-04-01', '2022-06-30', false), versable('2022-07-01', null)]
  const avec = (milieu: Donnee, orientee: string, historiqueDepuis: string | null = null) =>
    entreeDu('2022-07-01', {
      historiqueDepuis,
      situations: [versable('2021-02-01', '2021-12-31'), { debut: '2022-01-01', fin: '2022-03-31', ...milieu }, ...retour],
      suivis: [suivi(orientee)],
    })

  test('une radiation entre les deux le clôt', () => {
    expect(avec({ droit: 'radie' }, '2021-03-01')).toMatchObject({ statut: 'retenue', motif: 'passage-sous-seuil' })
  })

  test('sans sortie du dispositif, il est en cours', () => {
    const nonSoumise = { droit: 'versable', soumisDroitsDevoirs: false, notifieeLe: '2022-01-01' }
    expect(avec(nonSoumise, '2021-03-01')).toMatchObject({ statut: 'rejetee', motif: 'aller-retour-droits-devoirs' })
  })

  test('la sortie clôt le suivi commencé le dernier jour du droit, non celui du lendemain', () => {
    expect(avec({ droit: 'radie' }, '2021-12-31')?.statut).toBe('retenue')
    expect(avec({ droit: 'radie' }, '2022-01-01')?.statut).toBe('rejetee')
  })

  test('un suivi antérieur aux droits connus est peut-être clos ; du jour même, il est en cours', () => {
    const statut = (orientee: string) =>
      entreeDu('2022-07-01', {
        historiqueDepuis: '2022-01-01',
        situations: [versable('2022-01-01', '2022-06-30', false), versable('2022-07-01', null)],
        suivis: [suivi(orientee)],
      })?.statut
    expect(statut('2021-12-31')).toBe('indeterminee')
    expect(statut('2022-01-01')).toBe('rejetee')
  })
})

describe('une lacune prolonge la suspension qui la précède', () => {
  const suspendu = (debut: string, fin: string) => ({ debut, fin, droit: 'suspendu' })
  const statut = (...suspensions: readonly Donnee[]) =>
    entreeDu('2022-01-02', {
      situations: [versable('2019-01-01', '2020-12-31'), ...suspensions, versable('2022-01-02', null)],
      suivis: [suivi('2019-02-01')],
    })?.statut

  test('au milieu : deux suspensions n’en font qu’une, de douze mois et un jour', () => {
    expect(statut(suspendu('2021-01-01', '2021-06-30'), suspendu('2021-07-21', '2022-01-01'))).toBe('retenue')
    expect(statut(suspendu('2021-01-02', '2021-06-30'), suspendu('2021-07-21', '2022-01-01'))).toBe('rejetee')
  })

  test('à la fin : elle dure jusqu’au retour', () => {
    expect(statut(suspendu('2021-01-01', '2021-12-25'))).toBe('retenue')
    expect(statut(suspendu('2021-01-02', '2021-12-25'))).toBe('rejetee')
  })
})

describe('les bornes d’un taux d’orientation', () => {
  const taux = (...donnees: readonly Donnee[]) =>
    calculerIndicateursRsa(
      donnees.map((donnee, rang) => lire({ id: `A${rang}`, situations: [OUVERT_LE_8_FEVRIER], ...donnee })),
      { ...ANNEE_2022, observeLe: '2022-12-31' },
    ).taux.orientation
  const ORIENTEE = { suivis: [suivi('2022-03-10')] }
  const EXACTEMENT_UN_DEMI = { numerateur: 1, denominateur: 2 }

  test('une réussite et un échec certains : un demi', () => {
    expect(taux(ORIENTEE, {})).toMatchObject({ minimum: EXACTEMENT_UN_DEMI, maximum: EXACTEMENT_UN_DEMI, valeur: 0.5 })
  })

  test('aucun cas : non calculable', () => {
    expect(taux()).toEqual({ numerateur: 0, denominateur: 0, valeur: null, minimum: null, maximum: null })
  })

  test('un seul cas possible, et c’est une réussite : tout ou rien', () => {
    const certain = { numerateur: 1, denominateur: 1 }
    expect(taux({ ...ORIENTEE, historiqueDepuis: '2022-02-08' })).toEqual({
      numerateur: 0,
      denominateur: 0,
      valeur: null,
      minimum: certain,
      maximum: certain,
    })
  })

  test('un seul cas possible, et c’est un échec : zéro', () => {
    const nul = { numerateur: 0, denominateur: 1 }
    expect(taux({ historiqueDepuis: '2022-02-08' })).toMatchObject({ valeur: null, minimum: nul, maximum: nul })
  })
})

describe('les soumissions inconnues d’un autre département', () => {
  const mois = (departements: readonly string[]) =>
    departements.map((departement, rang) => ({
      debut: `2021-0${rang + 1}-01`,
      fin: ['2021-01-31', '2021-02-28', '2021-03-31', '2021-04-30', '2021-05-31', '2021-06-30', '2021-07-31'][rang],
      droit: 'versable',
      departement,
    }))

  test('sept mois qui se suivent dans le même sont une seule suite ; d’un département à l’autre, il y en a sept, une de trop', () => {
    expect(lireDossier({ ...PERSONNE, situations: mois(['01', '01', '01', '01', '01', '01', '01']) }).ok).toBe(true)
    expect(lireDossier({ ...PERSONNE, situations: mois(['01', '02', '01', '02', '01', '02', '01']) }).ok).toBe(false)
    expect(lireDossier({ ...PERSONNE, situations: mois(['01', '02', '01', '02', '01', '02', '02']) }).ok).toBe(true)
  })
})
