import { describe, expect, it } from 'vitest'
import { rapportExecution } from '../../src/rapport/execution'
import { ficheAction } from '../../src/rapport/fiche-action'
import { lireFicheConvention } from '../../src/rapport/lecture-fiche'
import { lireRapport } from '../../src/rapport/lecture-rapport'
import { donnees } from './donnees'

describe('lireRapport', () => {
  it('relit ce qu’un rapport emploie, et donne le même rapport', () => {
    const lecture = lireRapport(JSON.parse(JSON.stringify(donnees)))
    if (!lecture.ok) throw new Error(JSON.stringify(lecture.erreurs))
    expect(rapportExecution(lecture.valeur)).toEqual(rapportExecution(donnees))
  })

  it.each<[object, string]>([
    [{ annee: null }, 'annee'],
    [{ annee: 1999 }, 'annee'],
    [{ date: '2022-02-30' }, 'date'],
    [{ mesures: [{ mesure: 'insertions', actions: [] }] }, 'mesures[0].mesure'],
    [{ mesures: [{ mesure: 'insertion', actions: [{ intitule: 'x' }] }] }, 'mesures[0].actions[0].fiche'],
    [{ mesures: [{ mesure: 'insertion', actions: [{ fiche: '4.1', descriptoin: 'x' }] }] }, 'mesures[0].actions[0].descriptoin'],
    [
      { mesures: [{ mesure: 'insertion', actions: [], indicateurs: [{ indicateur: 'x', cellules: { a: 1 } }] }] },
      'mesures[0].indicateurs[0].cellules',
    ],
    [{ indicateurs: { colonnes: [], lignes: [{}] } }, 'indicateurs.lignes[0].indicateur'],
    [{ budget: { millesime: 2021, lignes: [{ id: '1', theme: 't', action: 'a', etat: 1.5 }] } }, 'budget.lignes[0].etat'],
  ])('%j : refusé à %s', (champs, chemin) => {
    const lecture = lireRapport({ ...JSON.parse(JSON.stringify(donnees)), ...champs })
    expect(lecture.ok ? null : lecture.erreurs.map((erreur) => erreur.chemin)).toContain(chemin)
  })

  it.each([null, 3, 'a', []])('%j : jamais d’exception', (donnee) => {
    expect(lireRapport(donnee).ok).toBe(false)
  })

  it.each(['indicateurs', 'budget', 'annee', 'mesures'])('un champ « %s » qui lève : un refus, jamais d’exception', (champ) => {
    const piege = Object.defineProperty({ ...donnees }, champ, {
      enumerable: true,
      get: () => {
        throw new Error('hors ligne')
      },
    })
    const lecture = lireRapport(piege)
    expect(lecture.ok ? [] : lecture.erreurs.map(({ code }) => code)).toEqual(['illisible'])
  })
})

describe('la fiche-action', () => {
  const complete = {
    annexe: 'A',
    annee: 2022,
    intitule: 'Coaching',
    theme: 'Insertion',
    description: 'Des ateliers.',
    miseEnPlace: 'action existante',
    duree: 'indéterminée',
    partenaires: ['CCAS'],
    postes: [
      { intitule: 'Personnel', montant: '51 000,10 €' },
      { intitule: 'Locaux', montant: '0,20' },
    ],
    soutienEtat: '25 500 €',
    fapi: true,
    montantFapi: '1 000 €',
    objectifs: [{ indicateur: 'Part orientée', progression: { '2018': '0%', '2022': '100%' } }],
  }
  const lire = (champs: object = {}) => {
    const lecture = lireFicheConvention({ ...complete, ...champs })
    if (!lecture.ok) throw new Error(JSON.stringify(lecture.erreurs))
    return ficheAction(lecture.valeur)
  }

  it('se lit, s’additionne au centime, et ne manque de rien', () => {
    expect(lire()).toMatchObject({ total: '51000.30', soutienEtat: '25500.00', manques: [], lien: null })
  })

  it('un poste inconnu rend le total inconnu', () => {
    expect(lire({ postes: [...complete.postes, { intitule: 'Déplacements', montant: null }] })).toMatchObject({ total: null })
  })

  it.each<[object, string]>([
    [{ theme: null }, 'thème de la contractualisation'],
    [{ annexe: 'B' }, 'lien avec la stratégie pauvreté'],
    [{ description: null }, "description de l'action"],
    [{ miseEnPlace: null }, 'date de mise en place'],
    [{ duree: null }, "durée de l'action"],
    [{ partenaires: null }, 'partenaires et cofinanceurs'],
    [{ postes: null }, 'budget détaillé sur 2022'],
    [{ soutienEtat: null }, "montant du soutien de l'État"],
    [{ fapi: null }, 'financement au titre du FAPI : oui ou non'],
    [{ montantFapi: null }, 'montant financé au titre du FAPI'],
    [{ objectifs: [] }, 'objectifs et progression'],
  ])('%j manque', (champs, quoi) => {
    expect(lire(champs).manques.map((manque) => manque.quoi)).toEqual([quoi])
  })

  it.each<[object, string]>([
    [{ annexe: 'C' }, 'annexe'],
    [{ annee: null }, 'annee'],
    [{ postes: [{ intitule: 'x', montant: 1.5 }] }, 'postes[0].montant'],
    [{ objectifs: [{ indicateur: 'x', progression: { '2018': 3 } }] }, 'objectifs[0].progression'],
  ])('%j : refusé à %s', (champs, chemin) => {
    const lecture = lireFicheConvention({ ...complete, ...champs })
    expect(lecture.ok ? null : lecture.erreurs[0]?.chemin).toBe(chemin)
  })

  it('une annexe inconnue lève', () => {
    expect(() => ficheAction({ annexe: 'C' as 'A', annee: 2022, intitule: 'x' })).toThrow('annexe : reçu « C »')
  })
})
